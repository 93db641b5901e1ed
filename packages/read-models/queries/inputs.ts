import type { Fact, RecordRow } from './fact.ts';
import type { PageRequest, Pages, RowsById } from './page.ts';

export type InputStatus = 'SUBMITTED' | 'ACKNOWLEDGED' | 'ANSWERED' | 'CONTESTED' | 'WITHDRAWN' | 'MERGED';

export type AnswerState = 'NOT_REQUIRED' | 'OPEN' | 'OVERDUE' | 'ANSWERED' | 'WITHOUT_REASON' | 'CONTESTED';

/** An input, judged by `answering/1` at the reading's moment. */
export type InputRow = RecordRow & {
  readonly organisation: string;
  readonly project: string;
  readonly kind: string;
  readonly title: string | null;
  /** Personal: null when not given (plain support) or emptied. */
  readonly text: string | null;
  /** Whose input it is: a person's id or a pseudonym of single use. */
  readonly author: string;
  readonly anonymous: boolean;
  /** The stakeholder group; null: none, or too small to be shown (domain.md, "Small groups"). */
  readonly group: string | null;
  readonly consultation: string | null;
  /** The decision named at submission. */
  readonly decision: string | null;
  /** The theme that it was placed in last. */
  readonly theme: string | null;
  readonly parent: string | null;
  /** The id, in the source, of a parent that is absent there. */
  readonly missingParent: string | null;
  readonly sourceId: string | null;
  readonly step: string | null;
  readonly channel: string | null;
  readonly late: boolean;
  /** Distinct supporters plus counted ones. */
  readonly supports: number;
  readonly status: InputStatus;
  readonly answerStates: readonly AnswerState[];
  readonly answerDueAt: string | null;
  readonly answerDueFrom:
    | 'CONSULTATION'
    | 'DECISION'
    | 'PROJECT'
    | 'ORGANISATION'
    | 'RECLASSIFICATION'
    | null;
  readonly dueLaterThanTerm: boolean;
  /** Whole local days after the due day; null unless overdue. */
  readonly overdueDays: number | null;
  /** The input with which it was merged. */
  readonly mergedInto: string | null;
  /** Number of responses that count for it, its own, its theme's and of the input it was merged into. */
  readonly responses: number;
  /** `began` is the submission: `submittedAt` is its occurredAt. */
};

export type ContestRow = {
  readonly input: string;
  readonly subject: 'ANSWER' | 'MERGE' | 'RECLASSIFICATION';
  /** Number of the response that is contested. */
  readonly response: number | null;
  /** Personal. */
  readonly reason: string | null;
  readonly due: string | null;
  readonly late: boolean;
  readonly contested: Fact;
  readonly settled: Fact | null;
  readonly upheld: boolean | null;
  readonly settledReason: string | null;
};

export type ResponseRow = {
  /** Number within the input, from 1. */
  readonly number: number;
  readonly input: string;
  readonly disposition: string;
  readonly reason: string | null;
  /** A word beyond the template phrases registered before it (`answering/1`). */
  readonly withReason: boolean;
  /** How many separate answers gave the same reason, when three or more did: a standard phrase; else null. */
  readonly standardPhrase: number | null;
  readonly until: string | null;
  readonly belongsTo: string | null;
  readonly changed: string | null;
  /** Where the response stands when it is not on the input itself: a theme or the input merged into. */
  readonly givenOn: string;
  readonly contest: ContestRow | null;
  /** `answeredAt` is its occurredAt, `answeredBy` its actor. */
  readonly given: Fact;
};

export type ClarificationRow = { readonly text: string | null; readonly given: Fact };
export type FollowUpRow = {
  readonly input: string;
  readonly description: string;
  readonly decision: string | null;
  /** `reportedAt` is its occurredAt. */
  readonly reported: Fact;
};
export type LinkRow = { readonly input: string; readonly to: string; readonly linked: Fact };
export type AcknowledgementRow = { readonly message: string | null; readonly given: Fact };
export type ReclassificationRow = {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly done: Fact;
};

export type InputFilter = {
  readonly kind?: readonly string[] | undefined;
  readonly status?: readonly InputStatus[] | undefined;
  readonly answer?: readonly AnswerState[] | undefined;
  /** Groups as shown: inputs whose small group is withheld are not found by it. */
  readonly group?: readonly string[] | undefined;
  readonly step?: readonly string[] | undefined;
  readonly consultation?: readonly string[] | undefined;
  readonly theme?: readonly string[] | undefined;
  /** Half-open, RFC 3339 in UTC. */
  readonly submittedFrom?: string | undefined;
  readonly submittedUntil?: string | undefined;
  /** Words, each of which must occur; never FTS syntax. Refused (SEARCH_UNAVAILABLE) in an as-of reading. */
  readonly search?: string | undefined;
};

export type InputOrder = 'NEWEST' | 'OLDEST' | 'DUE';

export type InputQueries = {
  readonly inputsById: (ids: readonly string[]) => RowsById<InputRow>;
  /** By project. */
  readonly inputs: (
    projects: readonly string[],
    filter: InputFilter,
    page: PageRequest<InputOrder>,
  ) => Pages<InputRow>;
  readonly inputsOfConsultations: (
    consultations: readonly string[],
    filter: InputFilter,
    page: PageRequest<InputOrder>,
  ) => Pages<InputRow>;
  readonly inputsOfThemes: (
    themes: readonly string[],
    filter: InputFilter,
    page: PageRequest<InputOrder>,
  ) => Pages<InputRow>;
  /** The comments and other inputs that name each as their parent. */
  readonly reactions: (
    inputs: readonly string[],
    filter: InputFilter,
    page: PageRequest<InputOrder>,
  ) => Pages<InputRow>;
  readonly mergedInputs: (inputs: readonly string[], page: PageRequest<InputOrder>) => Pages<InputRow>;
  /** Inputs that a decision considered, in the order in which it did. */
  readonly consideredInputs: (
    decisions: readonly string[],
    filter: InputFilter,
    page: PageRequest,
  ) => Pages<InputRow>;
  /** Inputs linked to a decision, by submission, submission link or consideration. */
  readonly inputsOfDecisions: (
    decisions: readonly string[],
    filter: InputFilter,
    page: PageRequest<InputOrder>,
  ) => Pages<InputRow>;
  /** Oldest first; with the responses on its theme and on the input it was merged into. */
  readonly responses: (inputs: readonly string[], page: PageRequest) => Pages<ResponseRow>;
  /** The latest response of each input that has one. */
  readonly latestResponses: (inputs: readonly string[]) => RowsById<ResponseRow>;
  readonly contests: (inputs: readonly string[], page: PageRequest) => Pages<ContestRow>;
  readonly clarifications: (inputs: readonly string[], page: PageRequest) => Pages<ClarificationRow>;
  readonly followUps: (inputs: readonly string[], page: PageRequest) => Pages<FollowUpRow>;
  readonly links: (inputs: readonly string[], page: PageRequest) => Pages<LinkRow>;
  readonly acknowledgements: (inputs: readonly string[], page: PageRequest) => Pages<AcknowledgementRow>;
  readonly reclassifications: (inputs: readonly string[], page: PageRequest) => Pages<ReclassificationRow>;
};
