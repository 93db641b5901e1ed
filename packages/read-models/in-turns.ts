import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long work holds the event loop before it lets it turn, in milliseconds. */
const longestRun = 8;

/**
 * Does the steps, letting the event loop turn between them.
 *
 * @param stopped whether to leave the rest undone; asked at every turn
 */
export const inTurns = async (
  steps: Generator<void, void, undefined>,
  stopped: () => boolean = () => false,
): Promise<void> => {
  let since = performance.now();
  while (steps.next().done !== true) {
    if (performance.now() - since < longestRun) continue;
    await nextTurn();
    if (stopped()) return;
    since = performance.now();
  }
};
