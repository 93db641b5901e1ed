import type { EventLog, StoredEvent } from '@besluitspoor/event-log';
import { inTurns } from './in-turns.ts';
import { projectBatch } from './store/store.ts';
import type { Store } from './store/store.ts';
import { UndigestibleEventError } from './store/stored-event.ts';
import type { Views, ViewsStatus } from './views.ts';

/** Keeps a store current with the log. */
export type Runner = {
  follow(log: EventLog): void;
  project(events: readonly StoredEvent[]): void;
  catchUp: Views['catchUp'];
  waitFor(position: bigint, timeoutMs: number): Promise<boolean>;
  status(): Pick<ViewsStatus, 'position' | 'logPosition' | 'lag' | 'state' | 'stopped'>;
  close(): Promise<void>;
};

/** The most events in one transaction. */
const largestBatch = 1000;

/** How many turns of the event loop a commit waits at most for events that keep arriving. */
const mostTurns = 4;

/** From so many events on it pays to build indexes afterwards. */
const manyEvents = 5000n;

type Waiter = { readonly position: bigint; readonly answer: (reached: boolean) => void };

/**
 * Follows the log in batches: events that arrive within a turn of the event loop share a transaction. The loop is
 * let go of between steps, also in the middle of a transaction; readers have a connection of their own.
 */
export const runnerOn = (
  store: Store,
  onStopped?: (stopped: NonNullable<ViewsStatus['stopped']>) => void,
  onCommitted?: () => void,
): Runner => {
  const waiters = new Set<Waiter>();
  const ending = new AbortController();
  let state: ViewsStatus['state'] = 'CATCHING_UP';
  let stopped: ViewsStatus['stopped'];
  let seen: bigint | 'none' = placeOf(store);
  let batch: StoredEvent[] = [];
  let committing: Promise<void> | undefined;
  let commitAsked: NodeJS.Immediate | undefined;
  let running: Promise<void> | undefined;

  const answerWaiters = (): void => {
    const reached = placeOf(store);
    for (const waiter of waiters) {
      const done = reached !== 'none' && reached >= waiter.position;
      if (!done && stopped === undefined && state !== 'CLOSED') continue;
      waiters.delete(waiter);
      waiter.answer(done);
    }
  };

  const stop = (error: unknown, event: StoredEvent | undefined): void => {
    const reason = error instanceof Error && error.message !== '' ? error.message : 'unexplained failure';
    const before = batch;
    batch = [];
    store.rollback();
    if (error instanceof UndigestibleEventError) {
      projectBatch(
        store,
        before.filter((earlier) => earlier.position < error.position),
      );
    }
    const last = event ?? before.at(-1);
    stopped =
      error instanceof UndigestibleEventError
        ? { position: error.position, event: error.event, reason: error.reason }
        : { position: last?.position ?? 0n, event: last?.header.id ?? '', reason };
    state = 'STOPPED';
    answerWaiters();
    onStopped?.(stopped);
  };

  const settleAndCommit = async (): Promise<void> => {
    await inTurns(store.projection.settle());
    const last = batch.at(-1);
    if (last !== undefined) store.commit(last);
    batch = [];
    answerWaiters();
    onCommitted?.();
  };

  const commit = (): Promise<void> => {
    if (commitAsked !== undefined) clearImmediate(commitAsked);
    commitAsked = undefined;
    if (batch.length === 0) return Promise.resolve();
    committing ??= settleAndCommit().finally(() => {
      committing = undefined;
    });
    return committing;
  };

  const digest = async (event: StoredEvent): Promise<void> => {
    if (committing !== undefined) await committing;
    if (batch.length === 0) store.begin();
    batch.push(event);
    seen = event.position;
    store.projection.digest(event);
    await inTurns(store.projection.work());
    if (batch.length >= largestBatch) return commit();
    // Whatever else arrives before the event loop turns goes into the same transaction.
    if (commitAsked === undefined) commitAfterTurn(1);
    return undefined;
  };

  /** Commits after this turn of the event loop, or a few more while events keep arriving. */
  const commitAfterTurn = (turn: number): void => {
    const held = batch.length;
    commitAsked = setImmediate(() => {
      commitAsked = undefined;
      if (batch.length > held && turn < mostTurns) commitAfterTurn(turn + 1);
      else commit().catch((error: unknown) => stop(error, undefined));
    });
  };

  const run = async (log: EventLog): Promise<void> => {
    const place = placeOf(store);
    const tail = await log.tail();
    if (tail !== 'none') seen = tail;
    let latest: StoredEvent | undefined;
    try {
      for await (const message of log.subscribe({
        after: place === 'none' ? 'start' : place,
        signal: ending.signal,
      })) {
        if (stopped !== undefined) return;
        if (message.kind === 'event') {
          latest = message.event;
          await digest(message.event);
        } else {
          await commit();
          state = 'LIVE';
        }
      }
      await commit();
    } catch (error) {
      if (stopped === undefined) stop(error, latest);
    }
  };

  const project = (events: readonly StoredEvent[]): void => {
    projectBatch(store, events);
    seen = placeOf(store);
    answerWaiters();
  };

  return {
    follow(log) {
      if (running !== undefined) throw new Error('the views follow a log already');
      running = run(log);
    },
    project,
    async catchUp(log, onProgress, more) {
      let tail = await log.tail();
      const place = placeOf(store);
      let events: StoredEvent[] = [];
      const write = (): void => {
        project(events);
        const last = events.at(-1);
        if (last !== undefined)
          onProgress?.({ done: Number(last.position) + 1, of: tail === 'none' ? 0 : Number(tail) + 1 });
        events = [];
      };
      // From nothing to much, as in an import: the indexes of queries are built when the rows are in.
      const bulk = place === 'none' && (more !== undefined || (tail !== 'none' && tail >= manyEvents));
      if (bulk) store.bulkBegins();
      try {
        for (;;) {
          tail = await log.tail();
          const reached = placeOf(store);
          for await (const event of log.readAll(reached === 'none' ? {} : { after: reached })) {
            events.push(event);
            if (events.length >= largestBatch) write();
          }
          write();
          if (more === undefined || !(await more())) break;
        }
      } finally {
        if (bulk) store.bulkEnds();
      }
      return placeOf(store);
    },
    waitFor(position, timeoutMs) {
      const reached = placeOf(store);
      if (reached !== 'none' && reached >= position) return Promise.resolve(true);
      if (stopped !== undefined || state === 'CLOSED') return Promise.resolve(false);
      return new Promise((resolve) => {
        const waiter: Waiter = {
          position,
          answer: (reachedNow) => {
            clearTimeout(timer);
            resolve(reachedNow);
          },
        };
        const timer = setTimeout(() => {
          waiters.delete(waiter);
          resolve(false);
        }, timeoutMs);
        waiters.add(waiter);
      });
    },
    status() {
      const position = placeOf(store);
      const lag = seen === 'none' ? 0 : Number(seen - (position === 'none' ? -1n : position));
      return { position, logPosition: seen, lag, state, stopped };
    },
    async close() {
      ending.abort();
      await running;
      if (stopped === undefined) await commit();
      state = 'CLOSED';
      answerWaiters();
      store.close();
    },
  };
};

const placeOf = (store: Store): bigint | 'none' => {
  const checkpoint = store.checkpoint();
  return checkpoint === 'none' ? 'none' : checkpoint.position;
};
