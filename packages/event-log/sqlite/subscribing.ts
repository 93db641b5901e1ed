import type { SubscribeOptions, SubscriptionMessage } from '../port.ts';
import { decodeRow, noBound, readLogPage, readTail, type StoredRow } from './pages.ts';
import { bounded, createPace } from './reading.ts';
import type { Store } from './store.ts';

/** Says when the log may have grown: `wait` calls `wake` once, at the next change, unless cancelled. */
export type Changes = { wait(wake: () => void): () => void };

/** Subscriptions on one log; `count` of those that are being read now, `end` ends them all. */
export type Subscriptions = {
  subscribe(options: SubscribeOptions): AsyncIterable<SubscriptionMessage>;
  readonly count: number;
  end(): void;
};

export function createSubscriptions(store: Store, changes: Changes): Subscriptions {
  const running = new Set<() => void>();
  return {
    subscribe(options) {
      // The end is where the log ends now, not when the first message is asked for.
      const start = placeOf(store, options.after);
      return { [Symbol.asyncIterator]: () => iterate(store, changes, running, start, options.signal) };
    },
    get count() {
      return running.size;
    },
    end() {
      for (const stop of running) stop();
    },
  };
}

function placeOf(store: Store, after: SubscribeOptions['after']): bigint {
  if (after === 'start') return -1n;
  if (after !== 'end') return bounded(after);
  const tail = readTail(store.connection());
  return tail === 'none' ? -1n : tail;
}

/**
 * One reading of a subscription. It reads a page when the last one has been taken, so a slow consumer holds one
 * page; written out as an iterator because a generator could not be ended while it waits for the next event.
 */
function iterate(
  store: Store,
  changes: Changes,
  running: Set<() => void>,
  start: bigint,
  signal: AbortSignal | undefined,
): AsyncIterator<SubscriptionMessage, void, undefined> {
  const pace = createPace();
  let rows: readonly StoredRow[] = [];
  let taken = 0;
  let cursor = start;
  let caughtUp = false;
  let ended = false;
  let wake: (() => void) | undefined;
  let asked: Promise<unknown> = Promise.resolve();

  function stop(): void {
    if (ended) return;
    ended = true;
    rows = [];
    running.delete(stop);
    signal?.removeEventListener('abort', stop);
    wake?.();
  }

  function change(): Promise<void> {
    return new Promise((resolve) => {
      const cancel = changes.wait(() => wake?.());
      wake = () => {
        wake = undefined;
        cancel();
        resolve();
      };
    });
  }

  async function pull(): Promise<IteratorResult<SubscriptionMessage, void>> {
    try {
      for (;;) {
        const pause = pace();
        if (pause !== undefined) await pause;
        if (ended || store.closed) {
          stop();
          return { done: true, value: undefined };
        }
        const row = rows[taken];
        if (row !== undefined) {
          taken += 1;
          cursor = row.position;
          return { done: false, value: { kind: 'event', event: decodeRow(row) } };
        }
        rows = readLogPage(store.connection(), cursor, noBound, Number.POSITIVE_INFINITY).rows;
        taken = 0;
        if (rows.length > 0) continue;
        if (!caughtUp) {
          caughtUp = true;
          return { done: false, value: { kind: 'caughtUp', position: cursor < 0n ? 'start' : cursor } };
        }
        await change();
      }
    } catch (error) {
      stop();
      throw error;
    }
  }

  running.add(stop);
  if (signal?.aborted === true) stop();
  else signal?.addEventListener('abort', stop);

  return {
    next() {
      // One after the other, also when a consumer asks twice.
      const result = asked.then(pull);
      asked = result.catch(() => undefined);
      return result;
    },
    return() {
      stop();
      return Promise.resolve({ done: true, value: undefined });
    },
  };
}
