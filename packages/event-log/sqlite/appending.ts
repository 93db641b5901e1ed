import { EventLogError, isEventLogError, messageOf } from '../errors.ts';
import { encodeEvent, type EncodedEvent } from '../format/encode.ts';
import type { AppendResult, ExpectedRevision, NewEvent } from '../port.ts';
import { sqliteConstraint, sqliteResultCode, type Connection } from './connection.ts';
import * as sql from './schema.ts';
import type { Store } from './store.ts';

export const mostEventsInAppend = 100;
export const largestAppendBytes = 1024 * 1024;

/** What one commit takes at most, so that a burst of appends does not hold the event loop. */
const mostEventsInCommit = 512;
const mostBytesInCommit = 4 * 1024 * 1024;

/** How many turns of the event loop a commit waits at most for appends that keep arriving. */
const mostTurns = 4;

/** The one writer: queues appends and stores those that arrive together in one commit. */
export type Appender = {
  append(stream: string, events: readonly NewEvent[], expected: ExpectedRevision): Promise<AppendResult>;
  /** Resolves when everything queued has been answered. */
  drained(): Promise<void>;
};

type Waiting = {
  readonly stream: string;
  readonly events: readonly EncodedEvent[];
  readonly expected: ExpectedRevision;
  readonly bytes: number;
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (error: unknown) => void;
};

type Outcome = { readonly result: AppendResult } | { readonly refusal: EventLogError };

/** Where the log and its streams end, as the one writer knows it; forgotten whenever the file may know better. */
type Ends = { next: bigint; readonly revisions: Map<string, ExpectedRevision> };
const mostRememberedStreams = 20_000;

/** `committed` is called after each commit that stored something, before its appends are answered. */
export function createAppender(store: Store, committed: () => void): Appender {
  let queue: Waiting[] = [];
  let scheduled = false;
  /** Since the commit was scheduled: its turns, and how many appends there were at the last. */
  let turns = 0;
  let counted = 0;
  let ends: Ends | undefined;
  let idle: (() => void)[] = [];

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    turns = 0;
    counted = queue.length;
    // After the current turn's input: whatever arrives with it shares the commit.
    setImmediate(flush);
  }

  /** Whether appends arrive turn by turn, as from many connections: a commit costs far more than a turn. */
  function arriving(): boolean {
    turns += 1;
    if (queue.length === counted || queue.length >= mostEventsInCommit || turns >= mostTurns) return false;
    counted = queue.length;
    return true;
  }

  function flush(): void {
    if (arriving()) {
      setImmediate(flush);
      return;
    }
    scheduled = false;
    const batch = takeBatch();
    storeBatch(batch);
    if (queue.length > 0) schedule();
    else {
      for (const resume of idle) resume();
      idle = [];
    }
  }

  function takeBatch(): readonly Waiting[] {
    let events = 0;
    let bytes = 0;
    let count = 0;
    for (const waiting of queue) {
      events += waiting.events.length;
      bytes += waiting.bytes;
      if (count > 0 && (events > mostEventsInCommit || bytes > mostBytesInCommit)) break;
      count += 1;
    }
    if (count === queue.length) {
      const all = queue;
      queue = [];
      return all;
    }
    return queue.splice(0, count);
  }

  function storeBatch(batch: readonly Waiting[]): void {
    const outcomes: Outcome[] = [];
    let committing = false;
    let wrote = false;
    try {
      const connection = store.connection();
      connection.statement(sql.begin).run();
      ends ??= readEnds(connection);
      const first = ends.next;
      for (const waiting of batch) outcomes.push(storeOne(connection, ends, waiting));
      wrote = ends.next !== first;
      committing = true;
      connection.statement(sql.commit).run();
    } catch (error) {
      ends = undefined;
      const failure = unavailable(error, committing && wrote ? 'unknown' : 'nothing-stored');
      store.discard();
      for (const waiting of batch) waiting.reject(failure);
      return;
    }
    if (wrote) committed();
    batch.forEach((waiting, index) => {
      const outcome = outcomes[index];
      if (outcome === undefined) return;
      if ('result' in outcome) waiting.resolve(outcome.result);
      else waiting.reject(outcome.refusal);
    });
  }

  return {
    append(stream, events, expected) {
      return new Promise((resolve, reject) => {
        // Encoded now, so that nothing the caller changes afterwards is stored, and a fault is the caller's alone.
        const encoded = encodeAppend(stream, events, expected);
        queue.push({ stream, ...encoded, expected, resolve, reject });
        schedule();
      });
    },
    drained() {
      if (!scheduled) return Promise.resolve();
      return new Promise((resolve) => {
        idle.push(resolve);
      });
    },
  };
}

function encodeAppend(
  stream: string,
  events: readonly NewEvent[],
  expected: ExpectedRevision,
): { readonly events: readonly EncodedEvent[]; readonly bytes: number } {
  if (events.length === 0) {
    throw new EventLogError('EVENT_INVALID', 'An append holds at least one event.', { path: [] });
  }
  if (expected !== 'none' && expected < 0n) {
    throw new EventLogError('EVENT_INVALID', `No stream is at revision ${expected}: say 'none'.`, {
      path: [],
    });
  }
  if (events.length > mostEventsInAppend) throw appendTooLarge(events.length, 0);
  const first = expected === 'none' ? 0n : expected + 1n;
  let bytes = 0;
  const encoded = events.map((event, index) => {
    const one = encodeEvent(event, stream, first + BigInt(index), index);
    bytes += one.bytes;
    return one;
  });
  if (bytes > largestAppendBytes) throw appendTooLarge(events.length, bytes);
  return { events: encoded, bytes };
}

function appendTooLarge(events: number, bytes: number): EventLogError<'APPEND_TOO_LARGE'> {
  return new EventLogError(
    'APPEND_TOO_LARGE',
    bytes === 0
      ? `An append holds at most ${mostEventsInAppend} events, this one ${events}.`
      : `An append holds at most ${largestAppendBytes} bytes, this one ${bytes}.`,
    { events, bytes },
  );
}

/** Within the open transaction: stores the append or says why not; throws only when the file fails. */
function storeOne(connection: Connection, ends: Ends, waiting: Waiting): Outcome {
  const { stream, events, expected } = waiting;
  const actual = revisionOf(connection, ends, stream);
  if (actual !== expected) {
    const repeated = firstResult(connection, waiting);
    if (repeated !== undefined) return { result: repeated };
    return { refusal: wrongRevision(stream, expected, actual) };
  }
  const first = ends.next;
  const insertEvent = connection.statement(sql.insertEvent);
  let position = first;
  try {
    for (const event of events) {
      insertEvent.run(
        position,
        stream,
        event.revision,
        event.id,
        event.header,
        event.payload,
        event.headerHash,
      );
      position += 1n;
    }
  } catch (error) {
    if (sqliteResultCode(error) !== sqliteConstraint) throw error;
    undo(connection, first);
    const taken = takenId(connection, events);
    // No other constraint can fail here but a damaged index; that is the file's failure, not the caller's.
    if (taken === undefined) throw error;
    return { refusal: idTaken(taken) };
  }
  // Only when every id has proved free: a personal part is never deleted again.
  insertPersonalParts(connection, first, events);
  ends.next = position;
  const last = events.at(-1);
  const revision = last === undefined ? 0n : last.revision;
  remember(ends, stream, revision);
  return {
    result: { revision, position: position - 1n, eventIds: events.map((event) => event.id), repeated: false },
  };
}

function insertPersonalParts(connection: Connection, first: bigint, events: readonly EncodedEvent[]): void {
  let part = first * sql.partsOfEvent;
  for (const event of events) {
    event.personal.forEach(({ person, salt, fields }, index) => {
      connection.statement(sql.insertPersonal).run(part + BigInt(index), person, salt, fields);
    });
    part += sql.partsOfEvent;
  }
}

function undo(connection: Connection, first: bigint): void {
  connection.statement('DELETE FROM event WHERE position >= ?').run(first);
}

/** An id that stands in the log already, or twice in this append. */
function takenId(connection: Connection, events: readonly EncodedEvent[]): string | undefined {
  const seen = new Set<string>();
  for (const { id } of events) {
    if (seen.has(id) || connection.row('SELECT position FROM event WHERE id = ?', id) !== undefined)
      return id;
    seen.add(id);
  }
  return undefined;
}

/** The result of the append when exactly these ids stand where it would have put them. */
function firstResult(connection: Connection, waiting: Waiting): AppendResult | undefined {
  let position = 0n;
  let revision = 0n;
  for (const event of waiting.events) {
    const row = connection.row('SELECT position, revision, stream FROM event WHERE id = ?', event.id);
    if (row === undefined || row[1] !== event.revision || row[2] !== waiting.stream) return undefined;
    if (typeof row[0] !== 'bigint') return undefined;
    position = row[0];
    revision = event.revision;
  }
  return { revision, position, eventIds: waiting.events.map((event) => event.id), repeated: true };
}

function readEnds(connection: Connection): Ends {
  const last = connection.row('SELECT max(position) FROM event')?.[0];
  return { next: typeof last === 'bigint' ? last + 1n : 0n, revisions: new Map() };
}

function revisionOf(connection: Connection, ends: Ends, stream: string): ExpectedRevision {
  const remembered = ends.revisions.get(stream);
  if (remembered !== undefined) return remembered;
  const last = connection.row('SELECT max(revision) FROM event WHERE stream = ?', stream)?.[0];
  return typeof last === 'bigint' ? last : 'none';
}

function remember(ends: Ends, stream: string, revision: bigint): void {
  if (ends.revisions.size >= mostRememberedStreams) ends.revisions.clear();
  ends.revisions.set(stream, revision);
}

function wrongRevision(
  stream: string,
  expected: ExpectedRevision,
  actual: ExpectedRevision,
): EventLogError<'WRONG_EXPECTED_REVISION'> {
  const say = (revision: ExpectedRevision): string =>
    revision === 'none' ? 'to have no events' : `at revision ${revision}`;
  return new EventLogError(
    'WRONG_EXPECTED_REVISION',
    `${stream} was expected ${say(expected)} and turned out ${say(actual)}: read it again and decide again.`,
    { stream, expected, actual },
  );
}

function idTaken(eventId: string): EventLogError<'EVENT_ID_TAKEN'> {
  return new EventLogError('EVENT_ID_TAKEN', `${eventId} stands in the log already, elsewhere.`, { eventId });
}

function unavailable(
  error: unknown,
  outcome: 'nothing-stored' | 'unknown',
): EventLogError<'LOG_UNAVAILABLE' | 'LOG_CLOSED'> {
  if (isEventLogError(error, 'LOG_CLOSED') || isEventLogError(error, 'LOG_UNAVAILABLE')) return error;
  const known =
    outcome === 'unknown'
      ? 'whether the events were stored shows when the stream is read again'
      : 'nothing was stored';
  return new EventLogError(
    'LOG_UNAVAILABLE',
    `The event log could not store the events (${messageOf(error)}); ${known}. Check the disk.`,
    { outcome },
    { cause: error },
  );
}
