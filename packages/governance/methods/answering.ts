import type { ContestSubject, Disposition, InputFacts, InputKind, ResponseFact } from './answering-facts.ts';

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

/** What `judgeInput` takes besides the facts. */
export type JudgeInput = (
  facts: InputFacts,
  timeZone: string,
  /** The judgement of the input into which this one was merged (`mergedIntoOf`), if any. */
  target?: Pick<InputJudgement, 'responses'>,
) => InputJudgement;
