import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReadAllOptions, ReadStreamOptions, StoredEvent } from '../port.ts';
import { decodeRow, noBound, readLogPage, readStreamPage, type Page } from './pages.ts';
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

async function* readPages(
  start: bigint,
  limit = Number.POSITIVE_INFINITY,
  readPage: (after: bigint, limit: number) => Page,
  placeOf: (event: StoredEvent) => bigint,
): AsyncGenerator<StoredEvent, void, undefined> {
  const pace = createPace();
  let after = start;
  let left = limit;
  while (left > 0) {
    const page = readPage(after, left);
    for (const row of page.rows) {
      const event = decodeRow(row);
      after = placeOf(event);
      left -= 1;
      yield event;
      const pause = pace();
      if (pause !== undefined) await pause;
    }
    if (!page.more) return;
  }
}
