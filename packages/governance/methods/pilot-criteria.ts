import { counting, only } from './history/history.ts';
import type { EntryOf, History } from './history/history.ts';
import { cameBefore } from './proof.ts';
import type { Fact } from './proof.ts';

type Agreed = EntryOf<'pilot.criteriaAgreed'>;
export type Criterion = Agreed['payload']['criteria'][number];

/**
 * The last list of criteria that was agreed before the pilot's start, and the start; either may be missing. What was
 * measured had begun by then, also where the start on record was disowned.
 */
export const criteriaBeforeStart = (
  history: History,
  pilot: string,
  timeZone: string,
  claimedToo: boolean,
): { readonly started: Fact | undefined; readonly agreed: Agreed | undefined } => {
  const own = history.of(pilot);
  const started = (
    counting(only(own, 'pilot.started'), true)[0] ?? counting(only(own, 'pilot.measurementRecorded'), true)[0]
  )?.fact;
  const agreed = counting(only(own, 'pilot.criteriaAgreed'), claimedToo).findLast(({ fact }) =>
    cameBefore(fact, started, timeZone, claimedToo),
  );
  return { started, agreed };
};

/** Criteria with a hard requirement. */
export const hardCriteria = ({ payload }: Agreed): readonly Criterion[] =>
  payload.criteria.filter(({ hard, requirement }) => hard && requirement !== undefined);

/** Which of productivity and quality of work have no hard requirement (domain.md, C12 and point 4.4). */
export const missingAspects = (hard: readonly Criterion[]): readonly string[] =>
  (['PRODUCTIVITY', 'QUALITY_OF_WORK'] as const).filter(
    (aspect) => !hard.some((one) => one.aspect === aspect),
  );
