import { attentionPointsOf } from '../../catalog/attention-points.ts';
import type { AttentionPoint, AttentionPointCode } from '../../catalog/attention-points.ts';
import { processModel } from '../../catalog/process-models.ts';
import { sponsorship } from '../conformity/office.ts';
import { counting, only } from '../history/history.ts';
import type { History } from '../history/history.ts';
import { provenOrNot } from '../judgement.ts';
import type { Check } from '../judgement.ts';
import type { Fact } from '../proof.ts';
import { point } from './case.ts';
import type { Point, ProjectCase } from './case.ts';
import type { ScorecardCode } from './findings.ts';
import {
  caseQualitative,
  decidedTogether,
  impactAnalysed,
  problemAnalysed,
  safeToSpeak,
  solutionsExplored,
  variantsPlanned,
} from './generate-and-select.ts';
import {
  frameAndMandate,
  interestsHaveRole,
  involvementExplicit,
  plansShared,
  rulesBeforehand,
  stakeholdersMapped,
} from './prepare.ts';
import {
  criteriaTogether,
  customised,
  employeesAcquainted,
  evaluatedAfterAdoption,
  evaluatedTogether,
  researcherNamed,
  steered,
  supported,
  variantsTried,
} from './test-and-implement.ts';

export const SIM = 'sim/1';
export const PIM = 'pim/1';

/** What a scorecard says of one project at one moment: it changes by events only. */
export type Scorecard = {
  readonly method: typeof SIM | typeof PIM;
  readonly steps: readonly {
    readonly step: string;
    readonly points: readonly Check<ScorecardCode>[];
  }[];
};

const checks: Readonly<Record<AttentionPointCode, (of: ProjectCase) => Point>> = {
  '1.1': frameAndMandate,
  '1.2': interestsHaveRole,
  '1.3': involvementExplicit,
  '1.4': rulesBeforehand,
  '1.5': stakeholdersMapped,
  '1.6': plansShared,
  '2.1': problemAnalysed,
  '2.2': solutionsExplored,
  '2.3': safeToSpeak,
  '3.1': impactAnalysed,
  '3.2': caseQualitative,
  '3.3': decidedTogether,
  '3.4': variantsPlanned,
  '4.1': researcherNamed,
  '4.2': variantsTried,
  '4.3': employeesAcquainted,
  '4.4': criteriaTogether,
  '4.5': evaluatedTogether,
  '5.1': customised,
  '5.2': supported,
  '5.3': evaluatedAfterAdoption,
  '5.4': steered,
};

/**
 * Judges the attention points of a project's process model (domain.md, "Process models").
 *
 * @returns undefined for a project that the history does not hold, or whose process model has no attention points
 */
export const scorecardOf = (project: string, history: History, timeZone: string): Scorecard | undefined => {
  const initiated = only(history.of(project), 'project.initiated')[0];
  if (initiated === undefined) return undefined;
  const model = processModel(initiated.payload.processModel);
  const points = attentionPointsOf(initiated.payload.processModel);
  if (model === undefined || points.length === 0) return undefined;
  const of = { project, history, initiated, timeZone };
  return {
    method: model.key === 'PIM' ? PIM : SIM,
    steps: model.steps.map(({ key }) => ({
      step: key,
      points: points
        .filter(({ step }) => step === key)
        .map((one) =>
          judged(
            of,
            one,
            model.steps.map((step) => step.key),
          ),
        ),
    })),
  };
};

const judged = (
  of: Omit<ProjectCase, 'claimedToo'>,
  attentionPoint: AttentionPoint,
  steps: readonly string[],
): Check<ScorecardCode> => {
  const waived = waiverOf(of, attentionPoint.code);
  if (waived !== undefined) {
    const finding = point('NOT_APPLICABLE', 'WAIVED', { reason: waived.reason }, [waived.fact]);
    return { check: attentionPoint.code, status: finding.status, findings: [finding], holdsUntil: undefined };
  }
  return provenOrNot(attentionPoint.code, (claimedToo) => [
    waiting(of, attentionPoint, steps, checks[attentionPoint.code]({ ...of, claimedToo })),
  ]);
};

/** Not met yet, while the step is not left behind and a later fact may still mend it. */
const waiting = (
  of: Omit<ProjectCase, 'claimedToo'>,
  { step }: AttentionPoint,
  steps: readonly string[],
  one: Point,
): Point =>
  one.status === 'NOT_MET' && one.beyondMending !== true && !leftBehind(of, step, steps)
    ? { ...one, status: 'PENDING' }
    : one;

/** Waived by the sponsor, with a reason (domain.md, "Process models"); anybody else's waiver does not count. */
const waiverOf = (
  of: Omit<ProjectCase, 'claimedToo'>,
  code: string,
): { readonly reason: string; readonly fact: Fact } | undefined => {
  const found = only(of.history.of(of.project), 'project.attentionPointWaived').findLast(
    ({ payload, fact }) =>
      payload.point === code &&
      fact.authorship === 'PROVEN' &&
      sponsorship(of.history, of.project, fact, false) !== undefined,
  );
  return found === undefined ? undefined : { reason: found.payload.reason, fact: found.fact };
};

/**
 * The project went on to a later step and did not come back to this one, or is closed. A step that was passed over
 * counts as left.
 */
const leftBehind = (of: Omit<ProjectCase, 'claimedToo'>, step: string, steps: readonly string[]): boolean => {
  const entries = counting(of.history.of(of.project), true);
  if (only(entries, 'project.closed').length > 0) return true;
  const entered = only(entries, 'project.stepEntered', 'project.stepRevisited').map(
    ({ payload }) => payload.step,
  );
  return entered
    .slice(entered.lastIndexOf(step) + 1)
    .some((other) => steps.indexOf(other) > steps.indexOf(step));
};
