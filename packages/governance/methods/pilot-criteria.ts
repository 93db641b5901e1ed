import { counting, only } from './history/history.ts';
import type { EntryOf, History } from './history/history.ts';
import { cameBefore, firstOf } from './proof.ts';
import type { Fact } from './proof.ts';

type Agreed = EntryOf<'pilot.criteriaAgreed'>;
export type Criterion = Agreed['payload']['criteria'][number];

/**
 * The last list of criteria that was agreed before the pilot began, and its beginning; either may be missing. It began
 * with its start or with the first measurement, whichever came first: what was measured had begun by then, also where
 * no start is on record, it was disowned, or it was recorded only when the results were known.
 */
export const criteriaBeforeStart = (
  history: History,
  pilot: string,
  timeZone: string,
  claimedToo: boolean,
): { readonly started: Fact | undefined; readonly agreed: Agreed | undefined } => {
  const own = counting(history.of(pilot), claimedToo);
  const first = (type: 'pilot.started' | 'pilot.measurementRecorded'): Fact | undefined =>
    firstOf(
      only(own, type).map(({ fact }) => fact),
      timeZone,
    );
  // Both, and not only the earlier: of one without a date it is not known which that is.
  const beginnings = [first('pilot.started'), first('pilot.measurementRecorded')].filter(
    (fact) => fact !== undefined,
  );
  const agreed = only(own, 'pilot.criteriaAgreed').findLast(({ fact }) =>
    beginnings.every((beginning) => cameBefore(fact, beginning, timeZone, claimedToo)),
  );
  return { started: firstOf(beginnings, timeZone), agreed };
};

/** Criteria with a hard requirement. */
export const hardCriteria = ({ payload }: Agreed): readonly Criterion[] =>
  payload.criteria.filter(({ hard, requirement }) => hard && requirement !== undefined);

/** Which of productivity and quality of work have no hard requirement (domain.md, C12 and point 4.4). */
export const missingAspects = (hard: readonly Criterion[]): readonly string[] =>
  (['PRODUCTIVITY', 'QUALITY_OF_WORK'] as const).filter(
    (aspect) => !hard.some((one) => one.aspect === aspect),
  );
