import type { Store } from './store.ts';
import type { Changes } from './subscribing.ts';

/** Where subscriptions hear of growth; `close` lets go of whatever listens. */
export type ChangeSource = Changes & { close(): void };

/** How often a reader in another process looks whether the file has changed, in milliseconds. */
const lookEvery = 20;

/** The writer's own commits wake its subscriptions at once: call `raise` after each. */
export function createCommitSignal(): ChangeSource & { raise(): void } {
  const waiting = new Set<() => void>();
  return {
    wait: (wake) => addTo(waiting, wake),
    raise: () => wakeAll(waiting),
    close: () => wakeAll(waiting),
  };
}

/**
 * Another process's commits show in SQLite's `data_version`, read on a timer that runs only while somebody waits.
 * The version is compared with the one of the last look, so a commit between a read and the wait is noticed too.
 */
export function createPolling(store: Store): ChangeSource {
  const waiting = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  let seen = version(store);

  function look(): void {
    timer = undefined;
    const found = version(store);
    if (found !== seen) {
      seen = found;
      wakeAll(waiting);
    }
    plan();
  }

  function plan(): void {
    if (waiting.size > 0) timer ??= setTimeout(look, lookEvery);
    else if (timer !== undefined) {
      clearTimeout(timer);
      timer = undefined;
    }
  }

  return {
    wait(wake) {
      const cancel = addTo(waiting, wake);
      plan();
      return () => {
        cancel();
        plan();
      };
    },
    close() {
      wakeAll(waiting);
      plan();
    },
  };
}

function version(store: Store): unknown {
  if (store.closed) return undefined;
  return store.connection().row('PRAGMA data_version')?.[0];
}

function addTo(waiting: Set<() => void>, wake: () => void): () => void {
  waiting.add(wake);
  return () => {
    waiting.delete(wake);
  };
}

function wakeAll(waiting: Set<() => void>): void {
  const all = [...waiting];
  waiting.clear();
  for (const wake of all) wake();
}
