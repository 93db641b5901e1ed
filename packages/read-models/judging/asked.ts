import { inTurns } from '../in-turns.ts';
import type { JudgingScope } from '../queries/judgements.ts';
import type { Judge } from './judge.ts';

/** Judges what somebody asks for, in turns of the event loop. */
export type Asked = (scope: JudgingScope, now: string) => Promise<void>;

/**
 * Whoever asks for what is being judged already waits for that, and judges only what is stale after it.
 *
 * @param aside told when something has to be judged, and again when it is: who judges what nobody waits for stands aside
 */
export const askedOf = (judge: Judge, aside?: { begin(): void; end(): void }): Asked => {
  const underWay = new Map<string, Promise<void>>();
  return async (scope, now) => {
    const name = JSON.stringify(scope);
    for (let before = underWay.get(name); before !== undefined; before = underWay.get(name)) {
      // Its failure is told to whoever began it.
      await before.catch(() => undefined);
    }
    const steps = judge.steps(scope, now);
    if (steps === undefined) return;
    aside?.begin();
    const judged = inTurns(steps).finally(() => {
      underWay.delete(name);
      aside?.end();
    });
    underWay.set(name, judged);
    await judged;
  };
};
