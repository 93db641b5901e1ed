import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReadAllOptions, ReadStreamOptions, StoredEvent } from '../port.ts';
import { decodeRow, noBound, readLogPage, readStreamPage, type Page, type StoredRow } from './pages.ts';
import type { Store } from './store.ts';

/** How long reading may run on before it lets the event loop turn, in milliseconds. */
const longestRun = 5;
/** How many events pass between two looks at the clock. */
const lookEvery = 8;

/** Lets the event loop turn when this flow has run for a while; awaited values alone never let it. */
export function createPace(): () => Promise<void> | undefined {
  let seen = 0;
  let since = performance.now();
  return () => {
    seen += 1;
    if (seen % lookEvery !== 0 || performance.now() - since < longestRun) return undefined;
    return nextTurn().then(() => {
      since = performance.now();
      return undefined;
    });
  };
}

/** The log in order of position, in pages of a transaction each. */
export function readAll(store: Store, options: ReadAllOptions = {}): AsyncIterable<StoredEvent> {
  const upTo = bounded(options.upTo ?? noBound);
  return readPages(
    bounded(options.after ?? -1n),
    options.limit,
    (after, limit) => readLogPage(store.connection(), after, upTo, limit),
    (event) => event.position,
  );
}

/** One stream in order of revision, in pages of a transaction each. */
export function readStream(
  store: Store,
  stream: string,
  options: ReadStreamOptions = {},
): AsyncIterable<StoredEvent> {
  const upTo = bounded(options.upTo ?? noBound);
  return readPages(
    bounded(options.after ?? -1n),
    options.limit,
    (after, limit) => readStreamPage(store.connection(), stream, after, upTo, limit),
    (event) => event.revision,
  );
}

/** A place within what SQLite can count; what lies beyond has no events either. */
export function bounded(place: bigint): bigint {
  if (place < -1n) return -1n;
  return place > noBound ? noBound : place;
}

/**
 * Reads page after page, a page when its first event is asked for. Written out as an iterator: a generator takes
 * three turns of the microtasks for each event, a tenth of the time of reading.
 */
function readPages(
  start: bigint,
  limit = Number.POSITIVE_INFINITY,
  readPage: (after: bigint, limit: number) => Page,
  placeOf: (event: StoredEvent) => bigint,
): AsyncIterable<StoredEvent> {
  return { [Symbol.asyncIterator]: () => iteratePages(start, limit, readPage, placeOf) };
}

function iteratePages(
  start: bigint,
  limit: number,
  readPage: (after: bigint, limit: number) => Page,
  placeOf: (event: StoredEvent) => bigint,
): AsyncIterator<StoredEvent, void, undefined> {
  const pace = createPace();
  let after = start;
  let left = limit;
  let rows: Page['rows'] = [];
  let taken = 0;
  let more = true;
  let pausing: Promise<unknown> | undefined;

  function nextRow(): StoredRow | undefined {
    if (left <= 0) return undefined;
    const row = rows[taken];
    if (row !== undefined || !more) return row;
    ({ rows, more } = readPage(after, left));
    taken = 0;
    return rows[0];
  }

  function end(): void {
    rows = [];
    more = false;
  }

  async function fail(error: unknown): Promise<never> {
    throw error;
  }

  function take(): Promise<IteratorResult<StoredEvent, void>> {
    try {
      const row = nextRow();
      if (row === undefined) {
        end();
        return Promise.resolve({ done: true, value: undefined });
      }
      const event = decodeRow(row);
      taken += 1;
      left -= 1;
      after = placeOf(event);
      return Promise.resolve({ done: false, value: event });
    } catch (error) {
      end();
      return fail(error);
    }
  }

  return {
    next() {
      if (pausing !== undefined) return pausing.then(take);
      const pause = pace();
      if (pause === undefined) return take();
      pausing = pause.then(() => {
        pausing = undefined;
        return undefined;
      });
      return pausing.then(take);
    },
    return() {
      end();
      return Promise.resolve({ done: true, value: undefined });
    },
  };
}
