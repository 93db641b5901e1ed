import { judgeInput, mergeOf } from '@besluitspoor/governance';
import type { InputJudgement } from '@besluitspoor/governance';
import type { InputEntry } from './input-rows.ts';

/** What of an input it is judged by. */
type Judgeable = Pick<InputEntry, 'id' | 'organisation' | 'facts'>;

/** Judges an input by `answering/1`, with what its merges hand on to it. */
export const judgeOn = (
  find: (id: string) => Judgeable | undefined,
  timeZoneOf: (organisation: string) => string,
): ((entry: Judgeable) => InputJudgement) => {
  const judge = (entry: Judgeable, met: readonly string[]): InputJudgement => {
    const into = mergeOf(entry.facts)?.into;
    const target = into === undefined || met.includes(into) ? undefined : find(into);
    return judgeInput(
      entry.facts,
      timeZoneOf(entry.organisation),
      target === undefined ? undefined : judge(target, [...met, entry.id]),
    );
  };
  return (entry) => judge(entry, []);
};
