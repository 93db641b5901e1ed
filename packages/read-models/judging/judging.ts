import { askedOf } from './asked.ts';
import type { Asked } from './asked.ts';
import type { Judge } from './judge.ts';
import { sweeperOn } from './sweeper.ts';

/** How what is stale comes to be judged: when somebody asks for it, and the rest when nothing else happens. */
export type Judging = {
  readonly asked: Asked;
  /** From now on the rest is judged too. */
  begin(): void;
  /** Something was written. */
  wake(): void;
  close(): Promise<void>;
};

/** In this thread, in turns of its event loop. */
export const judgingHere = (judge: Judge, clock: () => string): Judging => {
  const sweeper = sweeperOn(judge, clock);
  return {
    asked: askedOf(judge, { begin: () => sweeper.pause(), end: () => sweeper.resume() }),
    begin: () => sweeper.begin(),
    wake: () => sweeper.wake(),
    close: () => sweeper.close(),
  };
};
