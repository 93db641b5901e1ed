import { dueAt } from '../../time/due.ts';
import { endOfLocalDay } from '../../time/local-day.ts';
import { isAnswer, requiresAnswer } from '../answering.ts';
import type { InputKind, ResponseFact } from '../answering-facts.ts';
import { isProven } from '../contests.ts';
import { only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import { onceEither } from '../history/once.ts';
import type { Fact } from '../proof.ts';
import { isShortlyBefore } from '../shortly.ts';
import type { DecisionCase, JudgedInput } from './case.ts';
import { ruledShortlyFor } from './ruled-shortly.ts';

/** The answer to an input: when the first one was recorded, and whether the last has no reason though it needs one. */
export type AnswerGiven = {
  readonly recordedAt: string;
  readonly imported: boolean;
  readonly bare: boolean;
  /** Events of the answers, in order. */
  readonly events: readonly string[];
  /** The answers themselves, in the same order. */
  readonly given: readonly ResponseFact[];
};

/** Whether an answer has no reason though it needs one. */
export const isBare = ({
  withReason,
  disposition,
}: Pick<ResponseFact, 'withReason' | 'disposition'>): boolean => !withReason && disposition !== 'ADOPTED';

/**
 * What the answer comes to by a moment: the last word of then, and the last word of all. What was said by then counts
 * as far as it was not taken back since: what is said later may cast doubt, never help.
 *
 * @param due RFC 3339 UTC
 */
export const standingBy = ({ given }: Pick<AnswerGiven, 'given'>, due: string): readonly ResponseFact[] =>
  [given.findLast(({ recordedAt }) => recordedAt <= due), given.at(-1)].filter((last) => last !== undefined);

/**
 * The answer to an input as `answering/1` counts it, with the responses of others' recording or without them.
 *
 * @returns undefined: none but a deferral
 */
export const answerTo = onceEither(({ judgement }: JudgedInput, claimedToo): AnswerGiven | undefined => {
  const answers = judgement.responses.filter(
    (response) => isAnswer(response) && (claimedToo || isProven(response)),
  );
  const [first] = answers;
  const last = answers.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : {
        recordedAt: first.recordedAt,
        imported: first.imported === true,
        bare: isBare(last),
        events: answers.map(({ event }) => event),
        given: answers,
      };
});

/**
 * Whether an input requires an answer. One that was called something else in another's name still does where claims
 * do not count, as long as nobody confirmed that.
 */
export const asksAnswer = (
  of: Pick<DecisionCase, 'history'>,
  one: JudgedInput,
  claimedToo: boolean,
): boolean =>
  one.judgement.requiring ||
  (!claimedToo &&
    !one.judgement.disowned &&
    one.judgement.status !== 'WITHDRAWN' &&
    wasCalled(of, one, requiresAnswer));

/** Whether an input is a question, or was one until it was called something else in another's name. */
export const isQuestion = (
  of: Pick<DecisionCase, 'history'>,
  one: JudgedInput,
  claimedToo: boolean,
): boolean =>
  one.judgement.kind === 'QUESTION' || (!claimedToo && wasCalled(of, one, (kind) => kind === 'QUESTION'));

/** Whether it was of such a kind before it was last called something else in a name in which nobody confirmed that. */
const wasCalled = (
  { history }: Pick<DecisionCase, 'history'>,
  { input }: JudgedInput,
  isSuch: (kind: InputKind) => boolean,
): boolean => {
  const counted = only(history.of(input), 'input.reclassified').filter(
    ({ fact }) => fact.authorship !== 'DISOWNED',
  );
  const own = counted.findLastIndex(({ fact }) => fact.authorship === 'PROVEN');
  const claimed = counted[own + 1];
  return claimed !== undefined && isSuch(claimed.payload.from);
};

/** When the answer to an input is due, if need be since it was called something else; undefined: no date holds. */
export const dueOf = (
  { history }: Pick<DecisionCase, 'history'>,
  { input }: JudgedInput,
): string | undefined =>
  only(history.of(input), 'input.submitted', 'input.reclassified').find(
    ({ payload }) => payload.due !== undefined,
  )?.payload.due?.at;

/** What an input was given longer to wait for, and by what. */
export type DueBefore = { readonly at: string; readonly by: Fact };

/**
 * When its answer would have been due by what had been agreed before the eve: by the project's or the organisation's
 * term, had that not been lengthened in the 14 days before the opening or the submission, whichever is earlier, or after
 * that; by the rule's, had that not come into force in the 14 days before its decision was opened, where it does not
 * bind the submitter's group. Undefined: it was due no sooner.
 */
export const dueBefore = (
  of: Pick<
    DecisionCase,
    'history' | 'calendar' | 'answersBefore' | 'opened' | 'decision' | 'terms' | 'lengthened'
  >,
  one: JudgedInput,
): DueBefore | undefined => {
  const submitted = only(of.history.of(one.input), 'input.submitted')[0];
  if (submitted === undefined) return undefined;
  const { due } = submitted.payload;
  const from = submitted.fact.occurredAt;
  if (due === undefined || from === undefined || due.from === 'CONSULTATION') return undefined;
  const moment = [of.opened.fact, submitted.fact].map(({ recordedAt }) => recordedAt).toSorted()[0] ?? from;
  const ruling = rulingAt(of, submitted);
  const eve = ruling === undefined ? undefined : ruledShortlyFor(ruling, one.group);
  const stood = eve?.before.answer;
  const ruled =
    eve === undefined || (stood === undefined && due.from !== 'DECISION')
      ? []
      : [{ term: stood ?? of.lengthened.answer?.term ?? of.terms.answer, by: eve.by }];
  // Where a rule gives the time, no other term does.
  const unruled =
    due.from === 'DECISION' || stood !== undefined
      ? []
      : of.answersBefore.filter(
          ({ by }) => by.place < submitted.fact.place && isShortlyBefore(by.recordedAt, moment),
        );
  return [...ruled, ...unruled]
    .map(({ term, by }) => ({ at: dueAt(from, term, of.calendar), by }))
    .filter(({ at }) => at < due.at)
    .toSorted((first, other) => (first.at < other.at ? -1 : 1))[0];
};

/** The decision of which the rule gave an input its term, if it had one: the one that it or its consultation named. */
const rulingAt = (
  of: Pick<DecisionCase, 'history' | 'opened' | 'decision'>,
  { payload }: EntryOf<'input.submitted'>,
): Pick<DecisionCase, 'history' | 'opened'> | undefined => {
  const consultation =
    payload.consultation === undefined
      ? undefined
      : only(of.history.of(payload.consultation), 'consultation.opened')[0]?.payload;
  const named = payload.decision ?? consultation?.decision;
  if (named === of.decision) return of;
  const opened = named === undefined ? undefined : only(of.history.of(named), 'decision.opened')[0];
  return opened === undefined ? undefined : { history: of.history, opened };
};

/**
 * The date by which an answer is due, or that of a first deferral that was recorded by then (domain.md, C8), if that is
 * later: a deferral takes nothing from the term.
 */
export const deadlineOf = (
  of: Pick<DecisionCase, 'calendar'>,
  one: JudgedInput,
  due: string | undefined,
  claimedToo: boolean,
): string | undefined => {
  const deferral = one.judgement.responses.find(
    (response) => !isAnswer(response) && (claimedToo || isProven(response)),
  );
  if (due === undefined || deferral?.until === undefined || deferral.recordedAt > due) return due;
  const until = endOfLocalDay(deferral.until, of.calendar.timeZone);
  return until > due ? until : due;
};
