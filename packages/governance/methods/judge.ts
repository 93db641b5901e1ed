import { conformityOf } from './conformity/conformity.ts';
import type { Conformity } from './conformity/conformity.ts';
import { caseOf } from './conformity/case.ts';
import type { DecisionCase, JudgedInput } from './conformity/case.ts';
import { inputsAbout } from './history/about.ts';
import type { Placed } from './history/event.ts';
import { historySteps, only } from './history/history.ts';
import type { History } from './history/history.ts';
import { inputSteps } from './history/inputs.ts';
import type { InputJudgements } from './history/inputs.ts';
import { calendarIn, settingOf } from './history/setting.ts';
import { exhausted } from './history/steps.ts';
import { pairsOf } from './ladder/ladder.ts';
import type { PairJudgement } from './ladder/ladder.ts';
import { scorecardOf } from './scorecard/scorecard.ts';
import type { Scorecard } from './scorecard/scorecard.ts';

/** All that judgements rest on: a history read once, and its inputs judged. */
export type Judged = { readonly history: History; readonly inputs: InputJudgements };

/**
 * Reads what stood in the log at the moment to be judged, once for all judgements of it.
 *
 * @param events of the organisation's records that the judgement can rest on, in log order
 * @param organisation whose time zone counts days
 */
export const readForJudging = (events: readonly Placed[], organisation: string): Judged =>
  exhausted(readingForJudging(events, organisation));

/** The same in steps, none of them long. */
export const readingForJudging = function* (
  events: readonly Placed[],
  organisation: string,
): Generator<void, Judged, undefined> {
  const history = yield* historySteps(events);
  const inputs = yield* inputSteps(events, calendarIn(history, organisation).timeZone);
  return { history, inputs };
};

/** What the methods say of one decision. */
export type DecisionJudgement = {
  /** Undefined: it was withdrawn. */
  readonly conformity: Conformity | undefined;
  /** None while it is neither taken nor rejected. */
  readonly pairs: readonly PairJudgement[];
};

/**
 * Judges a decision by `conformity/1` and `ladder/1`.
 *
 * @param now the moment judged, RFC 3339 UTC with milliseconds
 * @returns undefined: the history does not hold it
 */
export const judgeDecision = (
  judged: Judged,
  decision: string,
  now: string,
): DecisionJudgement | undefined => {
  const of = decisionCase(judged, decision, now);
  return of === undefined ? undefined : { conformity: conformityOf(of), pairs: pairsOf(of) };
};

/** The case of a decision at a moment, with its inputs; undefined: the history does not hold it. */
export const decisionCase = (
  { history, inputs }: Judged,
  decision: string,
  now: string,
): DecisionCase | undefined => {
  const setting = settingOf(history, decision, now);
  const opened = only(history.of(decision), 'decision.opened')[0];
  if (setting === undefined || opened === undefined) return undefined;
  const about = inputsAbout(history, opened).flatMap(({ stream, fact }): readonly JudgedInput[] => {
    const judgement = inputs.get(stream);
    return judgement === undefined ? [] : [{ input: stream, submitted: fact, group: fact.party, judgement }];
  });
  return caseOf(decision, history, about, setting);
};

/**
 * Judges a project by the attention points of its process model, `sim/1` or `pim/1`.
 *
 * @returns undefined: the history does not hold it, or its process model has no attention points
 */
export const judgeProject = ({ history }: Judged, project: string): Scorecard | undefined => {
  const organisation = only(history.of(project), 'project.initiated')[0]?.payload.organisation;
  return organisation === undefined
    ? undefined
    : scorecardOf(project, history, calendarIn(history, organisation).timeZone);
};
