import { judgeInput, mergeOf } from '@besluitspoor/governance';
import type { InputJudgement } from '@besluitspoor/governance';
import type { InputEntry } from './input-rows.ts';

/** Judges an input by `answering/1`, with what its merges hand on to it. */
export const judgeOn = (
  find: (id: string) => InputEntry | undefined,
  timeZoneOf: (organisation: string) => string,
): ((entry: InputEntry) => InputJudgement) => {
  const judge = (entry: InputEntry, met: readonly string[]): InputJudgement => {
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
