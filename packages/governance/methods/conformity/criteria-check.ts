import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import type { Finding } from '../judgement.ts';
import { cameBefore } from '../proof.ts';
import type { ConformityCode } from './findings.ts';
import { finding } from './case.ts';
import type { DecisionCase } from './case.ts';
import { criteriaBeforeStart, hardCriteria, missingAspects } from '../pilot-criteria.ts';
import type { Criterion } from '../pilot-criteria.ts';

type Found = Finding<ConformityCode>;

/** C12: hard criteria on productivity and quality of work were agreed before the pilot and measured before taking. */
export const criteriaMet = (of: DecisionCase, claimedToo: boolean): readonly Found[] => {
  const { closing } = of;
  if (of.kind !== 'GO_NO_GO') {
    return [finding('NOT_APPLICABLE', 'KIND_NEEDS_NO_CRITERIA', { kind: of.kind }, [of.opened.fact])];
  }
  if (closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET')];
  if (closing.type === 'decision.rejected')
    return [finding('NOT_APPLICABLE', 'REJECTED', {}, [closing.fact])];
  const pilot = pilotOf(of, closing, claimedToo);
  if (pilot === undefined) return [finding('NOT_MET', 'NO_PILOT', {}, [closing.fact])];
  const { started, agreed } = criteriaBeforeStart(of.history, pilot.stream, of.calendar.timeZone, claimedToo);
  if (agreed === undefined) return [finding('NOT_MET', 'CRITERIA_NOT_BEFOREHAND', {}, [pilot.fact, started])];
  const evidence = [agreed.fact, started, closing.fact];
  const hard = hardCriteria(agreed);
  const missing = missingAspects(hard);
  if (missing.length > 0) {
    return [finding('NOT_MET', 'CRITERIA_WITHOUT_ASPECT', { missing: missing.join(', ') }, evidence)];
  }
  const measured = counting(
    only(of.history.of(pilot.stream), 'pilot.measurementRecorded'),
    claimedToo,
  ).filter(({ fact }) => cameBefore(fact, closing.fact, of.calendar.timeZone, claimedToo));
  const unmeasured = hard.filter(
    ({ criterion }) => !measured.some(({ payload }) => payload.criterion === criterion),
  );
  if (unmeasured.length > 0) {
    return [finding('NOT_MET', 'CRITERIA_NOT_MEASURED', { criteria: titlesOf(unmeasured) }, evidence)];
  }
  const unmet = unmetBy(hard, measured);
  const all = [...evidence, ...measured.map(({ fact }) => fact)];
  return unmet.length > 0 && closing.payload.go === true
    ? [finding('NOT_MET', 'GO_AGAINST_REQUIREMENT', { criteria: titlesOf(unmet) }, all)]
    : [finding('MET', 'CRITERIA_MEASURED', { criteria: hard.length, unmet: unmet.length }, all)];
};

/** The pilot on which it rests: the project's last one planned before the taking. */
const pilotOf = (
  of: DecisionCase,
  { fact: taking }: EntryOf<'decision.taken'>,
  claimedToo: boolean,
): EntryOf<'pilot.planned'> | undefined =>
  counting(of.history.all('pilot.planned'), claimedToo).findLast(
    ({ payload, fact }) =>
      payload.project === of.opened.payload.project &&
      cameBefore(fact, taking, of.calendar.timeZone, claimedToo),
  );

/** What the variant that came furthest did not meet, by its last measurements. */
const unmetBy = (
  hard: readonly Criterion[],
  measured: readonly EntryOf<'pilot.measurementRecorded'>[],
): readonly Criterion[] =>
  [...new Set(measured.map(({ payload }) => payload.variant))]
    .map((variant) =>
      hard.filter(({ criterion, requirement }) => {
        const value = measured.findLast(
          ({ payload }) => payload.variant === variant && payload.criterion === criterion,
        )?.payload.value;
        if (value === undefined || requirement === undefined) return true;
        return requirement.kind === 'AT_MOST' ? value > requirement.value : value < requirement.value;
      }),
    )
    .toSorted((one, other) => one.length - other.length)[0] ?? hard;

const titlesOf = (criteria: readonly Criterion[]): string => criteria.map(({ title }) => title).join(', ');
