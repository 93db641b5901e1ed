import { inTurns } from '../in-turns.ts';
import type { Judge } from './judge.ts';

/** Judges what became stale when nothing else happens, so that whoever asks finds it judged. */
export type Sweeper = {
  /** From now on it works; before that nothing is judged but what is asked for. */
  begin(): void;
  /** Something was written. */
  wake(): void;
  /** From now until `resume` somebody waits for a judgement: what nobody waits for is left until then. */
  pause(): void;
  resume(): void;
  close(): Promise<void>;
};

/** How long nothing must have been written, in milliseconds: what is written in one go is judged once. */
const restFirst = 500;

export const sweeperOn = (judge: Judge, clock: () => string): Sweeper => {
  let begun = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let sweeping: Promise<void> | undefined;
  let again = false;
  let waiting = 0;
  const sweep = async (): Promise<void> => {
    again = false;
    await inTurns(judge.sweep(clock), () => closed || waiting > 0);
    if (again && waiting === 0) await sweep();
  };
  const start = (): void => {
    timer = undefined;
    if (closed || waiting > 0) return;
    if (sweeping !== undefined) {
      again = true;
      return;
    }
    sweeping = sweep()
      // Whoever asks for what cannot be judged meets the same error, and is told.
      .catch(() => undefined)
      .finally(() => {
        sweeping = undefined;
      });
  };
  const wake = (): void => {
    if (!begun || closed) return;
    if (timer !== undefined) return void timer.refresh();
    timer = setTimeout(start, restFirst);
    timer.unref();
  };
  return {
    begin() {
      begun = true;
      wake();
    },
    wake,
    pause() {
      waiting += 1;
    },
    // It begins anew: what was judged meanwhile is no longer stale.
    resume() {
      waiting -= 1;
      if (waiting === 0) wake();
    },
    async close() {
      closed = true;
      if (timer !== undefined) clearTimeout(timer);
      await sweeping;
    },
  };
};
