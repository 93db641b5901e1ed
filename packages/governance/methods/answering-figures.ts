import { isOverdue } from './answering.ts';
import type { InputJudgement } from './answering.ts';
import type { Disposition, InputKind } from './answering-facts.ts';

/** How inputs were answered, counted over any set of them (domain.md, "Answering": figures). */
export type AnsweringFigures = {
  readonly requiringAnswer: number;
  readonly answered: number;
  readonly answeredWithReason: number;
  readonly inTime: number;
  /** Answered, but whether in time is unknown: imported, or without a due date. */
  readonly inTimeUnknown: number;
  /** Inputs in the state OVERDUE. */
  readonly overdue: number;
  /** Inputs in the state CONTESTED. */
  readonly contested: number;
  /** In whole local days, over the answered ones whose dates are known; undefined: there is none. */
  readonly medianDaysToAnswer: number | undefined;
  readonly p90DaysToAnswer: number | undefined;
  /** Number of answered ones whose time to answer is known, and of those where it is not. */
  readonly timeKnown: number;
  readonly timeUnknown: number;
  readonly notRequired: readonly { readonly kind: InputKind; readonly count: number }[];
  /** Of the responses that count, a deferral of what is still open among them. */
  readonly byDisposition: readonly { readonly disposition: Disposition; readonly count: number }[];
  readonly standardPhrases: readonly StandardPhrase[];
  readonly merged: number;
  readonly followedUp: number;
  /** Require an answer and are linked to no decision. */
  readonly unlinked: number;
};

/** A reason that was given in three or more separate answers. */
export type StandardPhrase = { readonly reason: string; readonly answers: number };

const STANDARD_FROM = 3;

/**
 * Counts judged inputs at a moment.
 *
 * @param judged each input's judgement, and whether a recorded link names a decision
 * @param now RFC 3339 UTC with milliseconds: what is overdue at that moment
 */
export const answeringFigures = (
  judged: readonly (InputJudgement & { readonly linked: boolean })[],
  now: string,
): AnsweringFigures => {
  const counted = judged.filter((input) => !input.disowned);
  const requiring = counted.filter((input) => input.requiring);
  const answered = requiring.filter((input) => input.answered);
  const days = answered.map((input) => input.daysToAnswer).filter((value) => value !== undefined);
  return {
    requiringAnswer: requiring.length,
    answered: answered.length,
    answeredWithReason: answered.filter((input) => input.withReason).length,
    inTime: answered.filter((input) => input.inTime === 'IN_TIME').length,
    inTimeUnknown: answered.filter((input) => input.inTime === 'UNKNOWN').length,
    overdue: counted.filter((input) => isOverdue(input, now)).length,
    contested: counted.filter((input) => input.contested).length,
    medianDaysToAnswer: nearestRank(days, 0.5),
    p90DaysToAnswer: nearestRank(days, 0.9),
    timeKnown: days.length,
    timeUnknown: answered.length - days.length,
    notRequired: tally(counted.filter((input) => !input.requiring).map((input) => input.kind)).map(
      ([kind, count]) => ({ kind, count }),
    ),
    byDisposition: tally(
      requiring.map((input) => input.disposition).filter((value) => value !== undefined),
    ).map(([disposition, count]) => ({ disposition, count })),
    standardPhrases: standardPhrases(requiring),
    merged: requiring.filter((input) => input.mergedInto !== undefined).length,
    followedUp: requiring.filter((input) => input.followedUp).length,
    unlinked: requiring.filter((input) => !input.linked).length,
  };
};

/**
 * The value at the nearest rank: the smallest that at least that share of the values does not exceed.
 * A share of 0.5 is the lower median. Undefined for no values.
 */
export const nearestRank = (values: readonly number[], share: number): number | undefined =>
  values.toSorted((one, other) => one - other)[Math.max(Math.ceil(share * values.length), 1) - 1];

/** Reasons given in three or more separate answers; one answer to a theme or a merged input is one answer. */
export const standardPhrases = (
  judged: readonly Pick<InputJudgement, 'response' | 'reason' | 'reasonFolded'>[],
): readonly StandardPhrase[] => {
  const byReason = new Map<string, { readonly reason: string; readonly answers: Set<string> }>();
  for (const { response, reason, reasonFolded } of judged) {
    if (response === undefined || reason === undefined || reasonFolded === undefined) continue;
    const known = byReason.get(reasonFolded) ?? { reason, answers: new Set() };
    known.answers.add(response);
    byReason.set(reasonFolded, known);
  }
  return [...byReason.values()]
    .filter(({ answers }) => answers.size >= STANDARD_FROM)
    .map(({ reason, answers }) => ({ reason, answers: answers.size }))
    .toSorted((one, other) => other.answers - one.answers || (one.reason < other.reason ? -1 : 1));
};

const tally = <T extends string>(values: readonly T[]): readonly (readonly [T, number])[] => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1));
};
