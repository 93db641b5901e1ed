import { counting } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import { bestOf } from '../judgement.ts';
import type { Finding } from '../judgement.ts';
import { cameBefore, precedes, statusOfPrecedence } from '../proof.ts';
import type { Fact } from '../proof.ts';
import { employeesTookPart, filledIn, fourAs, QUALITY_OF_WORK } from '../taking-part.ts';
import type { ConformityCode } from './findings.ts';
import { beforeClosing, finding } from './case.ts';
import type { DecisionCase, DecisionKind } from './case.ts';

type Found = Finding<ConformityCode>;

const weighing: readonly DecisionKind[] = ['PROBLEM', 'SELECT', 'PILOT', 'ADOPT', 'ADJUST'];
const assessing: readonly DecisionKind[] = ['SELECT', 'ADOPT'];

/** C10: at least two alternatives were weighed, each with something said of it, the losers with a reason. */
export const alternativesWeighed = (of: DecisionCase, claimedToo: boolean): readonly Found[] => {
  const { closing } = of;
  if (!weighing.includes(of.kind)) {
    return [finding('NOT_APPLICABLE', 'KIND_NEEDS_NO_ALTERNATIVES', { kind: of.kind }, [of.opened.fact])];
  }
  if (closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET')];
  const inTime = (fact: Fact): boolean => cameBefore(fact, closing.fact, of.calendar.timeZone, claimedToo);
  const weighed = [
    ...of.opened.payload.alternatives.map((one) => ({ ...one, fact: of.opened.fact })),
    ...beforeClosing(of, claimedToo, 'decision.alternativeAdded').map(({ payload, fact }) => ({
      ...payload,
      fact,
    })),
  ].filter(({ fact }) => inTime(fact));
  const positions = beforeClosing(of, claimedToo, 'decision.positionTaken', 'decision.positionChanged');
  const objections = beforeClosing(of, claimedToo, 'decision.objectionRaised');
  const assessed = assessmentsOf(of, claimedToo).filter(({ fact }) => inTime(fact));
  const saidOf = (alternative: number): readonly Fact[] =>
    [
      ...[...positions, ...objections].filter(({ payload }) => payload.alternative === alternative),
      ...assessed.filter(({ payload }) => payload.subject.alternative === alternative),
    ].map(({ fact }) => fact);
  const silent = weighed.filter(({ alternative }) => saidOf(alternative).length === 0);
  // A rejection chooses none, and says in its rationale why.
  const reasons = closing.type === 'decision.taken' ? (closing.payload.notChosen ?? []) : undefined;
  const unreasoned = weighed.filter(
    ({ alternative }) =>
      closing.type === 'decision.taken' &&
      alternative !== closing.payload.outcome &&
      reasons?.some((reason) => reason.alternative === alternative) !== true,
  );
  const values = {
    alternatives: weighed.length,
    silent: silent.map(({ title }) => title).join(', '),
    unreasoned: unreasoned.map(({ title }) => title).join(', '),
  };
  const evidence = [
    ...new Set([
      ...weighed.map(({ fact }) => fact),
      closing.fact,
      ...weighed.flatMap(({ alternative }) => saidOf(alternative).slice(0, 1)),
    ]),
  ];
  if (weighed.length < 2) return [finding('NOT_MET', 'ONE_ALTERNATIVE', values, evidence)];
  if (silent.length > 0) return [finding('NOT_MET', 'ALTERNATIVE_NOT_WEIGHED', values, evidence)];
  return unreasoned.length > 0
    ? [finding('NOT_MET', 'ALTERNATIVE_WITHOUT_REASON', values, evidence)]
    : [finding('MET', 'ALTERNATIVES_WEIGHED', values, evidence)];
};

type Assessment = EntryOf<'assessment.recorded'>;

const assessmentsOf = (of: DecisionCase, claimedToo: boolean): readonly Assessment[] =>
  counting(of.history.all('assessment.recorded'), claimedToo).filter(
    ({ payload }) => payload.subject.decision === of.decision,
  );

/** C11: effects on quality of work were assessed before taking: the chosen alternative, four A's, employees. */
export const qualityOfWorkAssessed = (of: DecisionCase, claimedToo: boolean): readonly Found[] => {
  const { closing } = of;
  const asked = assessing.includes(of.kind) || of.rule?.qualityOfWorkKinds?.includes(of.kind) === true;
  if (!asked) {
    return [finding('NOT_APPLICABLE', 'KIND_NEEDS_NO_ASSESSMENT', { kind: of.kind }, [of.opened.fact])];
  }
  if (closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET')];
  if (closing.type === 'decision.rejected')
    return [finding('NOT_APPLICABLE', 'REJECTED', {}, [closing.fact])];
  const judged = assessmentsOf(of, claimedToo)
    .filter(({ payload }) => payload.instrument === QUALITY_OF_WORK)
    .map((assessment) => assessmentFinding(of, closing, assessment));
  return [bestOf(judged, finding('NOT_MET', 'QUALITY_NOT_ASSESSED', {}, [closing.fact]))];
};

const assessmentFinding = (
  of: DecisionCase,
  taken: EntryOf<'decision.taken'>,
  { payload, fact }: Assessment,
): Found => {
  const evidence = [fact, taken.fact];
  if (payload.subject.alternative !== taken.payload.outcome) {
    return finding('NOT_MET', 'QUALITY_OF_ANOTHER_ALTERNATIVE', {}, evidence);
  }
  const missing = fourAs.filter((one) => !filledIn(payload.values[one])).length;
  if (missing > 0) return finding('NOT_MET', 'QUALITY_INCOMPLETE', { missing }, evidence);
  const order = statusOfPrecedence(precedes(fact, taken.fact, of.calendar.timeZone));
  if (order === 'NOT_MET') return finding(order, 'QUALITY_ASSESSED_AFTER', {}, evidence);
  const took = employeesTookPart(of.history, payload.participants, fact);
  if (took === 'NONE') return finding('NOT_MET', 'QUALITY_WITHOUT_EMPLOYEES', {}, evidence);
  if (order === 'UNPROVEN') return finding(order, 'QUALITY_ASSESSED_UNPROVEN', {}, evidence);
  return took === 'PROVEN'
    ? finding('MET', 'QUALITY_ASSESSED', {}, evidence)
    : finding('UNPROVEN', 'QUALITY_EMPLOYEES_CLAIMED', {}, evidence);
};
