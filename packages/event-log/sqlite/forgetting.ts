import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import { EventLogError, messageOf } from '../errors.ts';
import type { Connection } from './connection.ts';
import { readTail } from './pages.ts';
import * as sql from './schema.ts';
import type { Store } from './store.ts';

const positionsInStep = 20_000n;
const mostAttempts = 200;

/**
 * Overwrites a person's personal parts everywhere and empties the write-ahead log, so that no file of the log holds
 * the text any more. Repeating it after a failure finishes it. Answers how many events had a part.
 * Throws LOG_UNAVAILABLE when the file fails, or when readers kept the write-ahead log in use throughout.
 */
export async function forgetPerson(store: Store, person: string): Promise<number> {
  let forgotten = 0;
  const tail = readTail(store.connection());
  if (tail === 'none') return 0;
  // In steps, since the table has no index by person: it would cost every append for what hardly ever happens.
  for (let from = 0n; from <= tail; from += positionsInStep) {
    forgotten += emptyPartsOf(store, person, from, from + positionsInStep);
    await nextTurn();
  }
  await emptyWriteAheadLog(store);
  return forgotten;
}

/** The same number of bytes, so that SQLite writes them over the old ones, where they lie. */
const emptyParts =
  "UPDATE personal SET salt = ?, fields = printf('%*s', octet_length(fields), '') WHERE part >= ? AND part < ? AND person = ? AND salt <> ?";

function emptyPartsOf(store: Store, person: string, from: bigint, before: bigint): number {
  const connection = store.connection();
  try {
    connection.statement(sql.begin).run();
    const { changes } = connection
      .statement(emptyParts)
      .run(sql.emptiedSalt, from * sql.partsOfEvent, before * sql.partsOfEvent, person, sql.emptiedSalt);
    connection.statement(sql.commit).run();
    return Number(changes);
  } catch (error) {
    store.discard();
    throw unavailable(error);
  }
}

/** A reader that is within a page holds the log in use; its page is over in a moment. */
async function emptyWriteAheadLog(store: Store): Promise<void> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    if (checkpointed(store.connection())) return;
    await delay(10);
  }
  throw unavailable(new Error('readers kept the write-ahead log in use'));
}

function checkpointed(connection: Connection): boolean {
  try {
    return connection.row('PRAGMA wal_checkpoint(TRUNCATE)')?.[0] === 0n;
  } catch (error) {
    throw unavailable(error);
  }
}

function unavailable(cause: unknown): EventLogError<'LOG_UNAVAILABLE'> {
  return new EventLogError(
    'LOG_UNAVAILABLE',
    `Not everything could be erased (${messageOf(cause)}): erase that person again.`,
    { outcome: 'unknown' },
    { cause },
  );
}
