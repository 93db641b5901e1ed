import { setImmediate as nextTurn } from 'node:timers/promises';
import { EventLogError, messageOf, type Damage } from '../errors.ts';
import { checkEvent, damage, selectBytes, selectPersonalBytes } from './checking.ts';
import type { Connection, Row } from './connection.ts';
import { noBound, readTail } from './pages.ts';
import { partsOfEvent } from './schema.ts';
import type { Store } from './store.ts';

export type VerifyOptions = {
  /** Called after every page with the number of events checked so far. */
  readonly onProgress?: (checked: number) => void;
  readonly signal?: AbortSignal;
};

export type VerifyReport = {
  /** How many events were checked. */
  readonly events: number;
  /** The first findings, at most `mostDamages`, in the order found. Empty: the log is whole. */
  readonly damages: readonly Damage[];
  /** How many findings there were in all. */
  readonly found: number;
};

/** How many events the check at opening reads, from the end. */
export const checkedAtOpening = 1000;
export const mostDamages = 100;

const rowsInPage = 100;
/** Beyond it a position is damaged: its parts could not be counted. */
const mostPosition = noBound / partsOfEvent - 1n;

/**
 * Checks every byte of the log: the file's structure, every header hash, payload hash and commitment, that
 * positions run from 0 without a gap, and that each stream's revisions do, in the order of positions.
 * Runs in pages and lets the event loop turn, but the check of the file's structure is one long step: run it in
 * a worker or another process when the log is large.
 */
export async function verifyLog(store: Store, options: VerifyOptions = {}): Promise<VerifyReport> {
  const damages: Damage[] = [];
  let found = 0;
  const report = (finding: Damage): void => {
    found += 1;
    if (damages.length < mostDamages) damages.push(finding);
  };
  const events = await collect(store, options, report);
  return { events, damages, found };
}

async function collect(
  store: Store,
  options: VerifyOptions,
  report: (finding: Damage) => void,
): Promise<number> {
  let events = 0;
  try {
    checkStructure(store.connection(), report);
    const tail = readTail(store.connection());
    const last = tail === 'none' ? -1n : tail;
    let next = 0n;
    // From below the first possible position: a damaged one may have become negative.
    let after = -noBound - 1n;
    for (;;) {
      options.signal?.throwIfAborted();
      const rows = checkPage(store.connection(), after, last, report);
      for (const row of rows) {
        const position = row[0];
        if (typeof position !== 'bigint') continue;
        if (position !== next)
          report(damage(position, 'POSITION_GAP', `position ${next} is missing before it`));
        next = position + 1n;
        after = position;
      }
      events += rows.length;
      options.onProgress?.(events);
      if (rows.length < rowsInPage) break;
      await nextTurn();
    }
    await checkStreams(store, last, events, options, report);
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    if (error instanceof EventLogError) throw error;
    // What SQLite cannot read at all.
    report(damage(undefined, 'FILE_STRUCTURE', messageOf(error)));
  }
  return events;
}

/** Checks the last events of the log; throws STORE_DAMAGED with what it found. */
export function checkTail(connection: Connection): void {
  const damages: Damage[] = [];
  const report = (finding: Damage): void => {
    damages.push(finding);
  };
  try {
    const tail = readTail(connection);
    if (tail === 'none') return;
    let after = tail - BigInt(checkedAtOpening);
    if (after < -1n) after = -1n;
    let next = after + 1n;
    while (after < tail && damages.length === 0) {
      const rows = checkPage(connection, after, tail, report);
      for (const row of rows) {
        if (row[0] !== next) report(damage(next, 'POSITION_GAP', 'it is missing'));
        next += 1n;
      }
      if (rows.length === 0) break;
      after = next - 1n;
    }
  } catch (error) {
    report(damage(undefined, 'FILE_STRUCTURE', messageOf(error)));
  }
  const [first] = damages;
  if (first === undefined) return;
  throw new EventLogError(
    'STORE_DAMAGED',
    `${first.message} Nothing was opened; restore the file from a backup, or verify it to see everything.`,
    { damages },
  );
}

function checkPage(
  connection: Connection,
  after: bigint,
  upTo: bigint,
  report: (finding: Damage) => void,
): readonly Row[] {
  const rows = connection.rows(selectBytes, after, upTo, rowsInPage);
  const [first, last] = [rows[0]?.[0], rows.at(-1)?.[0]];
  const parts =
    typeof first === 'bigint' && typeof last === 'bigint' && last <= mostPosition
      ? connection.rows(selectPersonalBytes, first * partsOfEvent, (last + 1n) * partsOfEvent)
      : [];
  const personal = new Map<unknown, Row[]>();
  for (const part of parts) {
    const others = personal.get(part[0]);
    if (others === undefined) personal.set(part[0], [part]);
    else others.push(part);
  }
  for (const row of rows) {
    for (const finding of checkEvent(row, personal.get(row[0]) ?? [])) report(finding);
  }
  return rows;
}

function checkStructure(connection: Connection, report: (finding: Damage) => void): void {
  for (const row of connection.rows('PRAGMA integrity_check(100)')) {
    if (row[0] !== 'ok') report(damage(undefined, 'FILE_STRUCTURE', String(row[0])));
  }
  const stray = connection.row(
    `SELECT count(*) FROM personal WHERE part / ${partsOfEvent} NOT IN (SELECT position FROM event)`,
  );
  if (stray?.[0] !== 0n) {
    report(damage(undefined, 'PERSONAL_UNKNOWN', 'personal parts stand beside no event'));
  }
}

/** Walks the index by stream: revisions from 0 without a gap, positions growing with them. */
async function checkStreams(
  store: Store,
  last: bigint,
  events: number,
  options: VerifyOptions,
  report: (finding: Damage) => void,
): Promise<void> {
  let stream = '';
  let revision = -1n;
  let position = -1n;
  let seen = 0;
  for (;;) {
    options.signal?.throwIfAborted();
    const rows = store
      .connection()
      .rows(
        'SELECT stream, revision, position FROM event WHERE (stream, revision) > (?, ?) ORDER BY stream, revision LIMIT 1000',
        stream,
        revision,
      );
    for (const row of rows) {
      const [nextStream, nextRevision, nextPosition] = [row[0], row[1], row[2]];
      if (typeof nextStream !== 'string' || typeof nextRevision !== 'bigint') continue;
      if (typeof nextPosition !== 'bigint') continue;
      const continues = nextStream === stream;
      const due = continues ? revision + 1n : 0n;
      stream = nextStream;
      revision = nextRevision;
      // Events appended since the check began are left to the next one.
      const inOrder = !continues || nextPosition > position;
      position = nextPosition;
      if (nextPosition > last) continue;
      seen += 1;
      if (nextRevision !== due) report(damage(nextPosition, 'REVISION_GAP', `revision ${due} is missing`));
      if (!inOrder) report(damage(nextPosition, 'REVISION_GAP', 'it stands before its predecessor'));
    }
    if (rows.length < 1000) break;
    await nextTurn();
  }
  if (seen !== events) {
    report(damage(undefined, 'FILE_STRUCTURE', `the index by stream holds ${seen} of ${events} events`));
  }
}
