import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import type { Finding } from '../judgement.ts';
import { precedes, statusOfPrecedence } from '../proof.ts';
import type { ConformityCode } from './findings.ts';
import { beforeClosing, finding } from './case.ts';
import type { DecisionCase, DecisionKind } from './case.ts';

type Findings = readonly Finding<ConformityCode>[];

const weighing: readonly DecisionKind[] = ['PROBLEM', 'SELECT', 'PILOT', 'ADOPT', 'ADJUST'];
const assessing: readonly DecisionKind[] = ['SELECT', 'ADOPT'];

/** Key of the instrument for quality of work in the catalogue. */
export const QUALITY_OF_WORK = 'quality-of-work';
/** Its four A's (content, conditions, terms, relations): keys of its values. */
export const fourAs = ['content', 'conditions', 'terms', 'relations'] as const;

/** C10: at least two alternatives were weighed, each with something said of it, the losers with a reason. */
export const alternativesWeighed = (of: DecisionCase, claimedToo: boolean): Findings => {
  if (!weighing.includes(of.kind))
    return [finding('NOT_APPLICABLE', 'KIND_NEEDS_NO_ALTERNATIVES', { kind: of.kind })];
  if (of.closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET')];
  if (of.closing.type === 'decision.rejected') return [finding('NOT_APPLICABLE', 'REJECTED')];
  const taken = of.closing;
  const weighed = [
    ...of.opened.payload.alternatives.map((one) => ({ ...one, fact: of.opened.fact })),
    ...beforeClosing(of, claimedToo, 'decision.alternativeAdded').map(({ payload, fact }) => ({
      ...payload,
      fact,
    })),
  ];
  const evidence = [...weighed.map(({ fact }) => fact), taken.fact];
  if (weighed.length < 2) {
    return [finding('NOT_MET', 'ONE_ALTERNATIVE', { alternatives: weighed.length }, evidence)];
  }
  const positions = beforeClosing(of, claimedToo, 'decision.positionTaken', 'decision.positionChanged');
  const assessed = assessmentsOf(of, claimedToo).filter(({ fact }) => fact.place < taken.fact.place);
  const silent = weighed.filter(
    ({ alternative, description }) =>
      description === undefined &&
      !positions.some(({ payload }) => payload.alternative === alternative) &&
      !assessed.some(({ payload }) => payload.subject.alternative === alternative),
  );
  const reasons = taken.payload.notChosen ?? [];
  const unreasoned = weighed.filter(
    ({ alternative }) =>
      alternative !== taken.payload.outcome && !reasons.some((reason) => reason.alternative === alternative),
  );
  const values = {
    alternatives: weighed.length,
    silent: silent.map(({ title }) => title).join(', '),
    unreasoned: unreasoned.map(({ title }) => title).join(', '),
  };
  if (silent.length > 0) return [finding('NOT_MET', 'ALTERNATIVE_NOT_WEIGHED', values, evidence)];
  if (unreasoned.length > 0) return [finding('NOT_MET', 'ALTERNATIVE_WITHOUT_REASON', values, evidence)];
  return [finding('MET', 'ALTERNATIVES_WEIGHED', values, evidence)];
};

const assessmentsOf = (of: DecisionCase, claimedToo: boolean): readonly EntryOf<'assessment.recorded'>[] =>
  counting(of.history.all('assessment.recorded'), claimedToo).filter(
    ({ payload }) => payload.subject.decision === of.decision,
  );

/** C11: effects on quality of work were assessed before taking: the chosen alternative, four A's, employees. */
export const qualityOfWorkAssessed = (of: DecisionCase, claimedToo: boolean): Findings => {
  const asked = assessing.includes(of.kind) || of.rule?.qualityOfWorkKinds?.includes(of.kind) === true;
  if (!asked) return [finding('NOT_APPLICABLE', 'KIND_NEEDS_NO_ASSESSMENT', { kind: of.kind })];
  if (of.closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET')];
  if (of.closing.type === 'decision.rejected') return [finding('NOT_APPLICABLE', 'REJECTED')];
  const taken = of.closing;
  const made = assessmentsOf(of, true).filter(({ payload }) => payload.instrument === QUALITY_OF_WORK);
  if (made.length === 0) return [finding('NOT_MET', 'QUALITY_NOT_ASSESSED', {}, [taken.fact])];
  const judged = made.map((assessment) => assessmentFinding(of, taken, assessment, claimedToo));
  return [
    judged.find(({ status }) => status === 'MET') ??
      judged.find(({ status }) => status === 'UNPROVEN') ??
      judged[0] ??
      finding('NOT_MET', 'QUALITY_NOT_ASSESSED', {}, [taken.fact]),
  ];
};

const assessmentFinding = (
  of: DecisionCase,
  taken: EntryOf<'decision.taken'>,
  { payload, fact }: EntryOf<'assessment.recorded'>,
  claimedToo: boolean,
): Finding<ConformityCode> => {
  const evidence = [fact, taken.fact];
  if (payload.subject.alternative !== taken.payload.outcome) {
    return finding('NOT_MET', 'QUALITY_OF_ANOTHER_ALTERNATIVE', {}, evidence);
  }
  const missing = fourAs.filter((one) => payload.values[one] === undefined);
  if (missing.length > 0)
    return finding('NOT_MET', 'QUALITY_INCOMPLETE', { missing: missing.length }, evidence);
  const order = statusOfPrecedence(precedes(fact, taken.fact, of.calendar.timeZone));
  if (order !== 'MET') {
    return finding(
      order,
      order === 'NOT_MET' ? 'QUALITY_ASSESSED_AFTER' : 'QUALITY_ASSESSED_UNPROVEN',
      {},
      evidence,
    );
  }
  const took = employeesTookPart(of, payload.participants, fact, claimedToo);
  if (took === 'PROVEN') return finding('MET', 'QUALITY_ASSESSED', {}, evidence);
  return took === 'CLAIMED'
    ? finding('UNPROVEN', 'QUALITY_EMPLOYEES_CLAIMED', {}, evidence)
    : finding('NOT_MET', 'QUALITY_WITHOUT_EMPLOYEES', {}, evidence);
};

const employeeKinds: readonly string[] = ['EMPLOYEES', 'WORKS_COUNCIL'];

/**
 * Whether employees took part: proven when a participant recorded it or one of the employees named confirmed it
 * (domain.md, "Authorship").
 */
export const employeesTookPart = (
  of: Pick<DecisionCase, 'history'>,
  participants: readonly { readonly person?: string | undefined; readonly group: string }[],
  fact: { readonly author: string; readonly authorship: string },
  claimedToo: boolean,
): 'PROVEN' | 'CLAIMED' | 'NONE' => {
  const employees = participants.filter(({ group }) => {
    const defined = only(of.history.of(group), 'group.defined')[0];
    return defined !== undefined && employeeKinds.includes(defined.payload.groupKind);
  });
  if (employees.length === 0) return 'NONE';
  const proven = fact.authorship === 'PROVEN' && employees.some(({ person }) => person === fact.author);
  return proven ? 'PROVEN' : claimedToo || fact.authorship === 'PROVEN' ? 'CLAIMED' : 'NONE';
};

/** C12: hard criteria on productivity and quality of work were agreed before the pilot and measured before taking. */
export const criteriaMet = (of: DecisionCase, claimedToo: boolean): Findings => {
  if (of.kind !== 'GO_NO_GO') return [finding('NOT_APPLICABLE', 'KIND_NEEDS_NO_CRITERIA', { kind: of.kind })];
  if (of.closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET')];
  if (of.closing.type === 'decision.rejected') return [finding('NOT_APPLICABLE', 'REJECTED')];
  const taken = of.closing;
  const pilot = counting(of.history.all('pilot.planned'), claimedToo).findLast(
    ({ payload, fact }) => payload.project === of.opened.payload.project && fact.place < taken.fact.place,
  );
  if (pilot === undefined) return [finding('NOT_MET', 'NO_PILOT', {}, [taken.fact])];
  const own = counting(of.history.of(pilot.stream), claimedToo);
  const started = only(own, 'pilot.started')[0];
  const agreed = only(own, 'pilot.criteriaAgreed').findLast(
    ({ fact }) => started === undefined || fact.place < started.fact.place,
  );
  if (agreed === undefined) {
    const after = only(own, 'pilot.criteriaAgreed')[0];
    return [finding('NOT_MET', 'CRITERIA_NOT_BEFOREHAND', {}, [pilot.fact, started?.fact, after?.fact])];
  }
  const evidence = [agreed.fact, started?.fact, taken.fact];
  const hard = agreed.payload.criteria.filter(
    (criterion) => criterion.hard && criterion.requirement !== undefined,
  );
  const missing = (['PRODUCTIVITY', 'QUALITY_OF_WORK'] as const).filter(
    (aspect) => !hard.some((criterion) => criterion.aspect === aspect),
  );
  if (missing.length > 0) {
    return [finding('NOT_MET', 'CRITERIA_WITHOUT_ASPECT', { missing: missing.join(', ') }, evidence)];
  }
  const order =
    started === undefined
      ? 'MET'
      : statusOfPrecedence(precedes(agreed.fact, started.fact, of.calendar.timeZone));
  if (order !== 'MET') return [finding(order, 'CRITERIA_UNPROVEN', {}, evidence)];
  const measured = only(own, 'pilot.measurementRecorded').filter(({ fact }) => fact.place < taken.fact.place);
  const unmeasured = hard.filter(
    ({ criterion }) => !measured.some(({ payload }) => payload.criterion === criterion),
  );
  if (unmeasured.length > 0) {
    const titles = { criteria: unmeasured.map(({ title }) => title).join(', ') };
    return [finding('NOT_MET', 'CRITERIA_NOT_MEASURED', titles, evidence)];
  }
  const late = measured.map(({ fact }) =>
    statusOfPrecedence(precedes(fact, taken.fact, of.calendar.timeZone)),
  );
  if (late.includes('UNPROVEN')) return [finding('UNPROVEN', 'CRITERIA_MEASURED_UNPROVEN', {}, evidence)];
  const unmet = hard.filter(({ criterion, requirement }) => {
    const value = measured.findLast(({ payload }) => payload.criterion === criterion)?.payload.value ?? 0;
    const bound = requirement?.value ?? 0;
    return requirement?.kind === 'AT_MOST' ? value > bound : value < bound;
  });
  const all = [...evidence, ...measured.map(({ fact }) => fact)];
  return unmet.length > 0 && taken.payload.go === true
    ? [
        finding(
          'NOT_MET',
          'GO_AGAINST_REQUIREMENT',
          { criteria: unmet.map(({ title }) => title).join(', ') },
          all,
        ),
      ]
    : [finding('MET', 'CRITERIA_MEASURED', { criteria: hard.length, unmet: unmet.length }, all)];
};
