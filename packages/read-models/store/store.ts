import { DatabaseSync } from 'node:sqlite';
import type { StoredEvent } from '@besluitspoor/event-log';
import { projectionOn } from '../projectors/projection.ts';
import type { Projection } from '../projectors/projection.ts';
import { databaseOn, number, numberOrNull, textOrNull } from './database.ts';
import type { Database } from './database.ts';
import {
  eventIndex,
  projectorsVersion,
  queryIndexes,
  searchTable,
  tables,
  withoutQueryIndexes,
} from './schema.ts';
import { UndigestibleEventError } from './stored-event.ts';

/** How far a store is, and by which projectors. */
export type Checkpoint = { readonly position: bigint; readonly event: string };

/** A store of read models that is being written. */
export type Store = {
  readonly database: Database;
  readonly projection: Projection;
  /** The last event that was committed. */
  checkpoint(): Checkpoint | 'none';
  begin(): void;
  /** Writes the checkpoint beside the rows and commits. The batch must be settled. */
  commit(last: StoredEvent): void;
  rollback(): void;
  /** Many rows follow: until `bulkEnds` nobody can ask anything without waiting long. */
  bulkBegins(): void;
  bulkEnds(): void;
  close(): void;
};

/** What a store's file says of itself; undefined: it is no store that can be read. */
export type StoreState = { readonly version: number; readonly checkpoint: Checkpoint | 'none' };

const inUse = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;';
// A file that nobody names yet may be lost with the power: it is built without waiting for the disk.
const underConstruction =
  'PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -131072; PRAGMA threads = 2;';

/**
 * Opens a store for writing, and makes it where there is none.
 *
 * @param path of the file, or `:memory:`
 * @param building the file is not in use yet; `close` makes it ready for use
 */
export const openStore = (path: string, building = false): Store => {
  const connection = new DatabaseSync(path, { timeout: 2000 });
  // A checkpoint waits for the disk while commands wait for the views: four times as rare, a tenth more commands.
  connection.exec(
    'PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 4000;',
  );
  if (path !== ':memory:') connection.exec(building ? underConstruction : inUse);
  const database = databaseOn(connection);
  if (database.row(`SELECT 1 FROM sqlite_schema WHERE name = 'checkpoint'`) === undefined) {
    connection.exec(`BEGIN; ${tables} ${eventIndex} ${searchTable}
      INSERT INTO checkpoint (one, version, position) VALUES (1, ${projectorsVersion}, -1); COMMIT`);
  }
  // Also where a bulk was cut off: without them every answer is right and late.
  if (!building) connection.exec(queryIndexes);
  const state = stateOf(database);
  let checkpoint = state.checkpoint;
  const projection = projectionOn(database, {
    searchable: true,
    latest: state.latest,
    touching: !building,
  });
  return {
    database,
    projection,
    checkpoint: () => checkpoint,
    begin: () => connection.exec('BEGIN IMMEDIATE'),
    commit(last) {
      database.run('UPDATE checkpoint SET position = ?, event = ?', Number(last.position), last.header.id);
      connection.exec('COMMIT');
      checkpoint = { position: last.position, event: last.header.id };
    },
    rollback() {
      if (connection.isTransaction) connection.exec('ROLLBACK');
      projection.reset();
    },
    bulkBegins() {
      projection.touching(false);
      connection.exec(`${withoutQueryIndexes} PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -8192;`);
    },
    bulkEnds() {
      projection.touching(true);
      connection.exec(`${queryIndexes} PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -32768;`);
    },
    close() {
      if (!connection.isOpen) return;
      if (building) connection.exec(`${queryIndexes} ${inUse}`);
      connection.close();
    },
  };
};

const stateOf = (database: Database): StoreState & { readonly latest: string | undefined } => {
  const row = database.row('SELECT version, position, event FROM checkpoint');
  if (row === undefined) throw new Error('the store has no checkpoint');
  const event = textOrNull(row, 'event');
  const last = database.row('SELECT latest FROM event ORDER BY position DESC LIMIT 1');
  return {
    version: number(row, 'version'),
    checkpoint: event === null ? 'none' : { position: BigInt(numberOrNull(row, 'position') ?? -1), event },
    latest: last === undefined ? undefined : (textOrNull(last, 'latest') ?? undefined),
  };
};

/** Looks at a store's file without changing it. */
export const readState = (path: string): StoreState | undefined => {
  let connection: DatabaseSync | undefined;
  try {
    connection = new DatabaseSync(path, { readOnly: true });
    const { version, checkpoint } = stateOf(databaseOn(connection));
    return { version, checkpoint };
  } catch {
    // Not a database, cut off, or of a version without these tables: all mean that it is built anew.
    return undefined;
  } finally {
    if (connection?.isOpen === true) connection.close();
  }
};

/** Projects events in one transaction, holding the thread. Throws UndigestibleEventError; what came before stays. */
export const projectBatch = (store: Store, events: readonly StoredEvent[]): void => {
  const last = events.at(-1);
  if (last === undefined) return;
  store.begin();
  try {
    for (const event of events) {
      store.projection.digest(event);
      exhaust(store.projection.work());
    }
    exhaust(store.projection.settle());
    store.commit(last);
  } catch (error) {
    store.rollback();
    if (error instanceof UndigestibleEventError) {
      projectBatch(
        store,
        events.filter((event) => event.position < error.position),
      );
    }
    throw error;
  }
};

const exhaust = (steps: Generator<void, void, undefined>): void => {
  while (steps.next().done !== true);
};
