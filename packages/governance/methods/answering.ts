import { daysBetween, endOfLocalDay, localDay } from '../time/local-day.ts';
import { contestsOf, contestsOpen, isAfter, isProven, undone } from './contests.ts';
import type {
  ContestFact,
  ContestSubject,
  Disposition,
  InputFacts,
  InputKind,
  MergeFact,
  ResponseFact,
} from './answering-facts.ts';
import { folded } from './reason.ts';

export const ANSWERING = 'answering/1';

/** The states of an answer: predicates, of which several may hold (domain.md, "Answer states"). */
export type AnswerState = 'NOT_REQUIRED' | 'OPEN' | 'OVERDUE' | 'ANSWERED' | 'WITHOUT_REASON' | 'CONTESTED';

/** The life of an input. */
export type InputStatus = 'SUBMITTED' | 'ACKNOWLEDGED' | 'ANSWERED' | 'CONTESTED' | 'WITHDRAWN' | 'MERGED';

/**
 * What `answering/1` says of one input, whatever the time: all but `OVERDUE` and `overdueDays`, which compare
 * `overdueFrom` and `overdueFromDay` with the moment asked for. Plain JSON; each field fits a column.
 */
export type InputJudgement = {
  readonly input: string;
  readonly status: InputStatus;
  /** The kind that counts: the submitted one, or the last reclassification that holds and is not contested. */
  readonly kind: InputKind;
  /** Its submission was disowned: it counts nowhere, not even among those that require no answer. */
  readonly disowned: boolean;
  readonly requiring: boolean;
  /** Requires an answer, and has one other than a deferral. */
  readonly answered: boolean;
  /** recordedAt of the first response other than a deferral (through a merge: not before the merge). */
  readonly answeredAt?: string | undefined;
  /** Whether that was recorded on or before due; UNKNOWN: imported, or no due date. Left out: not answered. */
  readonly inTime?: 'IN_TIME' | 'LATE' | 'UNKNOWN' | undefined;
  /** Whole local days from submission to that response; left out: not answered, or a date is unknown. */
  readonly daysToAnswer?: number | undefined;
  /** Event of the response that counts: the latest other than a deferral, else the latest deferral. */
  readonly response?: string | undefined;
  readonly disposition?: Disposition | undefined;
  readonly reason?: string | undefined;
  /** The reason folded: equal for equal reasons, to find standard phrases. Left out: no reason of its own. */
  readonly reasonFolded?: string | undefined;
  /** Answered, and the response that counts has a reason. */
  readonly withReason: boolean;
  /** Answered, the disposition is not ADOPTED, and there is no reason. */
  readonly withoutReason: boolean;
  readonly openContests: readonly ContestSubject[];
  readonly contested: boolean;
  /** The input with whose answer it goes on. */
  readonly mergedInto?: string | undefined;
  readonly followedUp: boolean;
  /** The last moment at which it is not OVERDUE, if nothing more comes; left out: it never will be. */
  readonly overdueFrom?: string | undefined;
  /** The local day of `overdueFrom`. */
  readonly overdueFromDay?: string | undefined;
  /** The responses that count, in order; its deferrals among them. Those of a target are handed on by a merge. */
  readonly responses: readonly ResponseFact[];
};

/**
 * Judges one input by `answering/1` (domain.md, "Answering").
 *
 * @param facts what happened to it
 * @param timeZone IANA name of the organisation's zone, in which days are counted
 * @param target the judgement of the input into which it was merged (`mergeOf`), if any: its answer answers both
 */
export const judgeInput = (
  facts: InputFacts,
  timeZone: string,
  target?: Pick<InputJudgement, 'responses'>,
): InputJudgement => {
  const merge = mergeOf(facts);
  const responses = responsesOf(facts, merge, target);
  const answers = responses.filter(isAnswer);
  const first = answers[0];
  const counting = answers.at(-1) ?? responses.at(-1);
  const openContests = contestsOpen(facts, answers);
  const kind = countingKind(facts, openContests);
  const disowned = facts.submitted.standing === 'DISOWNED';
  const withdrawn = facts.withdrawals.some((act) => isProven(act));
  const gone = disowned || withdrawn;
  const requiring = !gone && requiresAnswer(kind);
  const answered = requiring && first !== undefined;
  const contested = !gone && openContests.length > 0;
  const overdueFrom = gone
    ? undefined
    : earliest([
        ...(requiring && first === undefined ? [openUntil(facts, responses, timeZone)] : []),
        ...openContests.map((contest) => contest.due),
      ]);
  return {
    input: facts.input,
    status: statusOf({ withdrawn, contested, merged: merge !== undefined, first, facts }),
    kind,
    disowned,
    requiring,
    answered,
    answeredAt: first?.recordedAt,
    inTime: first === undefined ? undefined : inTime(first, facts),
    // Local days are dear, and so is folding: most who ask for a judgement look at neither.
    get daysToAnswer() {
      return first === undefined ? undefined : daysToAnswer(first, facts, timeZone);
    },
    response: counting?.event,
    disposition: counting?.disposition,
    reason: counting?.reason,
    get reasonFolded() {
      return counting?.withReason === true && counting.reason !== undefined
        ? folded(counting.reason)
        : undefined;
    },
    withReason: answered && counting?.withReason === true,
    withoutReason: answered && counting?.withReason === false && counting.disposition !== 'ADOPTED',
    openContests: gone ? [] : openContests.map((contest) => contest.subject),
    contested,
    mergedInto: merge?.into,
    followedUp: facts.followUps > 0,
    overdueFrom,
    get overdueFromDay() {
      return overdueFrom === undefined ? undefined : localDay(overdueFrom, timeZone);
    },
    responses,
  };
};

/** Whether an input of that kind requires an answer: all but a comment and plain support. */
export const requiresAnswer = (kind: InputKind): boolean => kind !== 'COMMENT' && kind !== 'SUPPORT';

/** Whether a response answers: a deferral never does. */
export const isAnswer = (response: Pick<ResponseFact, 'disposition'>): boolean =>
  response.disposition !== 'DEFERRED';

/** Whether an input is OVERDUE at that moment (RFC 3339 UTC, milliseconds). */
export const isOverdue = (judgement: Pick<InputJudgement, 'overdueFrom'>, now: string): boolean =>
  judgement.overdueFrom !== undefined && judgement.overdueFrom < now;

/** The states of the answer that hold at that moment. */
export const answerStates = (judgement: InputJudgement, now: string): readonly AnswerState[] => [
  ...(judgement.requiring ? [] : (['NOT_REQUIRED'] as const)),
  ...(judgement.requiring && !judgement.answered ? (['OPEN'] as const) : []),
  ...(isOverdue(judgement, now) ? (['OVERDUE'] as const) : []),
  ...(judgement.answered ? (['ANSWERED'] as const) : []),
  ...(judgement.withoutReason ? (['WITHOUT_REASON'] as const) : []),
  ...(judgement.contested ? (['CONTESTED'] as const) : []),
];

/** Whole local days since the day from which it is OVERDUE; undefined: it is not OVERDUE. */
export const overdueDays = (
  judgement: Pick<InputJudgement, 'overdueFrom' | 'overdueFromDay'>,
  now: string,
  timeZone: string,
): number | undefined =>
  isOverdue(judgement, now) && judgement.overdueFromDay !== undefined
    ? daysBetween(judgement.overdueFromDay, localDay(now, timeZone))
    : undefined;

/** The merge that holds: the last that is not disowned, closes no circle and was not undone by a contest upheld. */
export const mergeOf = (facts: InputFacts): MergeFact | undefined =>
  facts.merges.findLast(
    (merge, index) =>
      merge.standing !== 'DISOWNED' &&
      merge.circular === undefined &&
      !undone(facts, 'MERGE', merge, facts.merges[index + 1]),
  );

const countingKind = (facts: InputFacts, open: readonly ContestFact[]): InputKind => {
  let kind = facts.kind;
  facts.reclassifications.forEach((made, index) => {
    const next = facts.reclassifications[index + 1];
    const waits = contestsOf(facts, 'RECLASSIFICATION', made, next).some((contest) => open.includes(contest));
    if (made.standing !== 'DISOWNED' && !waits && !undone(facts, 'RECLASSIFICATION', made, next)) {
      kind = made.to;
    }
  });
  return kind;
};

// The answers of the target count from the merge on: one that was given before it, as of the merge.
const responsesOf = (
  facts: InputFacts,
  merge: MergeFact | undefined,
  target: Pick<InputJudgement, 'responses'> | undefined,
): readonly ResponseFact[] => {
  const own = facts.responses.filter((response) => response.standing !== 'DISOWNED');
  if (merge === undefined || target === undefined) return own;
  const handedOn = target.responses.filter(isAnswer).map((response): ResponseFact => ({
    ...response,
    given: 'THROUGH_MERGE',
    // An answer is handed on no more surely than it was merged.
    standing: merge.standing === 'CLAIMED' ? 'CLAIMED' : response.standing,
    ...(isAfter(response, merge)
      ? {}
      : {
          recordedAt: merge.recordedAt,
          place: merge.place,
          occurredAt: merge.occurredAt,
          imported: merge.imported,
        }),
  }));
  return [...own, ...handedOn].toSorted((one, other) =>
    isAfter(one, other) ? 1 : isAfter(other, one) ? -1 : 0,
  );
};

// A first deferral that was recorded by the due date moves OVERDUE to its own date; a second moves nothing.
const openUntil = (
  { due }: InputFacts,
  responses: readonly ResponseFact[],
  timeZone: string,
): string | undefined => {
  const deferral = responses.find((response) => !isAnswer(response));
  return due !== undefined && deferral?.until !== undefined && deferral.recordedAt <= due.at
    ? endOfLocalDay(deferral.until, timeZone)
    : due?.at;
};

const inTime = (first: ResponseFact, { due }: InputFacts): 'IN_TIME' | 'LATE' | 'UNKNOWN' => {
  if (due === undefined || first.imported === true) return 'UNKNOWN';
  return first.recordedAt <= due.at ? 'IN_TIME' : 'LATE';
};

const daysToAnswer = (
  first: ResponseFact,
  { submitted }: InputFacts,
  timeZone: string,
): number | undefined => {
  const to = first.imported === true ? first.occurredAt : first.recordedAt;
  return submitted.occurredAt === undefined || to === undefined
    ? undefined
    : daysBetween(localDay(submitted.occurredAt, timeZone), localDay(to, timeZone));
};

const earliest = (moments: readonly (string | undefined)[]): string | undefined =>
  moments
    .filter((moment) => moment !== undefined)
    .toSorted()
    .at(0);

const statusOf = (life: {
  readonly withdrawn: boolean;
  readonly contested: boolean;
  readonly merged: boolean;
  readonly first: ResponseFact | undefined;
  readonly facts: InputFacts;
}): InputStatus => {
  if (life.withdrawn) return 'WITHDRAWN';
  if (life.contested) return 'CONTESTED';
  if (life.merged) return 'MERGED';
  if (life.first !== undefined) return 'ANSWERED';
  return life.facts.acknowledged ? 'ACKNOWLEDGED' : 'SUBMITTED';
};
