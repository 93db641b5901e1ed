import type { PageRequest, Pages, RowsById } from './page.ts';

export type CheckStatus = 'MET' | 'NOT_MET' | 'NOT_APPLICABLE' | 'UNPROVEN' | 'PENDING';
export type Verdict = 'CONFORM' | 'NOT_CONFORM' | 'UNPROVEN' | 'PENDING';

/** One check of `conformity/1` or one attention point: the sentences are the catalogue's, of code and values. */
export type CheckRow = {
  /** `C1` to `C15`, or `1.1` to `5.4`. */
  readonly code: string;
  readonly status: CheckStatus;
  /** In the order found: what the sentences are made of. */
  readonly findings: readonly FindingRow[];
  /** Positions of at most 20 events (`factsAt`), in the log's order, and how many there are. */
  readonly evidence: readonly number[];
  readonly evidenceCount: number;
};

export type FindingRow = {
  readonly code: string;
  readonly status: CheckStatus;
  /** A number of people as it may be shown: rounded down to a multiple of k, left out of a small group. */
  readonly values: Readonly<Record<string, string | number>>;
};

/** What `conformity/1` says of a decision at the moment of the reading. */
export type ConformityRow = {
  readonly decision: string;
  readonly method: string;
  readonly verdict: Verdict;
  /** C1 to C15, in order. */
  readonly checks: readonly CheckRow[];
  /** The last moment at which it says the same without a new event; null: for good. */
  readonly holdsUntil: string | null;
};

/** What `sim/1` or `pim/1` says of a project. */
export type ScorecardRow = {
  readonly project: string;
  readonly method: string;
  readonly steps: readonly { readonly step: string; readonly points: readonly CheckRow[] }[];
  /** Over all points. */
  readonly counts: readonly { readonly status: CheckStatus; readonly count: number }[];
  readonly holdsUntil: string | null;
};

/** A part of something: `share` is null where the denominator is 0. */
export type ShareRow = {
  readonly numerator: number;
  readonly denominator: number;
  readonly share: number | null;
};

/** What `ladder/1` says of a decision and a group that it affects. */
export type PairRow = {
  readonly decision: string;
  readonly group: string;
  readonly project: string;
  readonly kind: string;
  readonly step: string | null;
  /** 0 to 6; null: nothing was promised. */
  readonly agreed: number | null;
  readonly offered: number;
  readonly realised: number;
  /** Answers are not yet due: left out of the figures. */
  readonly provisional: boolean;
  /**
   * Why it reached this rung, and what the next one up lacked; `evidence` as with a check. Of a group that is too
   * small to be shown without numbers of inputs, and without the events of inputs, which are not counted either.
   */
  readonly because: readonly BecauseRow[];
};

export type BecauseRow = {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly evidence: readonly number[];
  readonly evidenceCount: number;
};

/** Figures of `ladder/1` over pairs that are not provisional (domain.md, "Participation ladder"). */
export type PairFigures = {
  /** Of each rung, 0 to 6, the pairs on it. */
  readonly rungs: readonly {
    readonly rung: number;
    readonly agreed: number;
    readonly offered: number;
    readonly realised: number;
  }[];
  readonly pairs: number;
  /** Left out of all the others. */
  readonly provisional: number;
  /** Lower medians; null: no pairs. */
  readonly medianOffered: number | null;
  readonly medianRealised: number | null;
  readonly lowestRealised: number | null;
  /** Lowest promise; null: none. */
  readonly lowestAgreed: number | null;
  readonly promiseKept: ShareRow;
};

export type GroupParticipation = PairFigures & {
  readonly group: string;
  /** Of the whole project, whatever the filter; null: suppressed, or nothing of the group is registered. */
  readonly contributors: number | null;
  /** Inputs of people unknown, counted apart and rounded likewise. */
  readonly anonymousContributors: number | null;
  readonly suppressed: boolean;
  /** Contributors over size, 0 to 1. */
  readonly rate: number | null;
};

export type ParticipationRow = PairFigures & {
  readonly project: string;
  readonly method: string;
  /** Taken decisions that affect no group that counts: left out (`decisionLog` with `withoutPairs` lists them). */
  readonly decisionsWithoutPairs: number;
  /** Groups with pairs or contributors, by name. */
  readonly byGroup: readonly GroupParticipation[];
  /** Steps in which decisions were opened; null: none. */
  readonly byStep: readonly (PairFigures & { readonly step: string | null })[];
  readonly byKind: readonly (PairFigures & { readonly kind: string })[];
};

/** Narrows the pairs; the period is half-open, by the occurredAt of the taking or rejection. */
export type PairFilter = {
  readonly group?: readonly string[] | undefined;
  readonly step?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly decidedFrom?: string | undefined;
  readonly decidedUntil?: string | undefined;
};

export type PairListFilter = PairFilter & {
  readonly decision?: readonly string[] | undefined;
  /** Promised and reached, or promised and not reached. */
  readonly promiseKept?: boolean | undefined;
  readonly provisional?: boolean | undefined;
};

/** How decisions were judged, input answered and promises kept, over any number of projects. */
export type OversightFigures = {
  readonly decisions: number;
  /** Withdrawn decisions are in none of these. */
  readonly byVerdict: readonly { readonly verdict: Verdict; readonly count: number }[];
  /** Every check of `conformity/1`, in order: how many decisions fail it, or wait. */
  readonly byCheck: readonly {
    readonly code: string;
    readonly notMet: number;
    readonly unproven: number;
    readonly pending: number;
  }[];
  readonly answerDebt: {
    readonly requiringAnswer: number;
    readonly open: number;
    readonly overdue: number;
    readonly withoutReason: number;
    readonly contested: number;
  };
  readonly promiseKept: ShareRow;
  /** Reports of decisions that are missing, not yet settled. */
  readonly reportsOpen: number;
};

/** One thing to look at, with why; the weights are in `docs/decisions/0048`. */
export type ConcernRow = {
  readonly kind: 'DECISION' | 'ANSWERS' | 'PROMISES' | 'REPORTS';
  readonly project: string;
  /** Of `DECISION`. */
  readonly decision: string | null;
  /** Higher is worse. */
  readonly weight: number;
  /**
   * `CHECK_NOT_MET`, `CHECK_UNPROVEN` { check } · `INPUT_OVERDUE` { count, days } · `ANSWERED_WITHOUT_REASON`
   * { count } · `PROMISE_BROKEN` { count, of } · `DECISION_REPORTED_MISSING` { count }
   */
  readonly reasons: readonly {
    readonly code:
      | 'CHECK_NOT_MET'
      | 'CHECK_UNPROVEN'
      | 'INPUT_OVERDUE'
      | 'ANSWERED_WITHOUT_REASON'
      | 'PROMISE_BROKEN'
      | 'DECISION_REPORTED_MISSING';
    readonly values: Readonly<Record<string, string | number>>;
  }[];
};

/**
 * Half-open: decisions and pairs by the occurredAt of the taking or rejection (undecided ones by their opening),
 * inputs by their submission, reports by theirs. What has no date lies in no period.
 */
export type OversightFilter = {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
};

export type OversightRow = OversightFigures & {
  readonly organisation: string;
  /** The worst ten, the worst first. */
  readonly concerns: readonly ConcernRow[];
};

export type ProjectOversightRow = OversightFigures & { readonly project: string };
export type PeriodOversightRow = OversightFigures & {
  /** `2026-03`, `2026-Q1` or `2026`, by local days of the organisation. */
  readonly period: string;
  readonly from: string;
  readonly until: string;
};

/** What must be judged for the queries that follow. */
export type JudgingScope = {
  /** Only whether decisions followed their rule, or only their pairs; left out: both. */
  readonly only?: 'CONFORMITY' | 'PAIRS' | undefined;
  readonly decisions?: readonly string[] | undefined;
  readonly projects?: readonly string[] | undefined;
  readonly organisations?: readonly string[] | undefined;
};

/**
 * Judgements are kept, and what is stale at the moment of the reading is judged when it is asked for: one statement,
 * and for each decision that is stale as long as judging it takes. `Reading.judged` does that beforehand, in threads of
 * its own; ask it first wherever a query of these is among what was selected.
 */
export type JudgementQueries = {
  /** Absent: withdrawn, or unknown. */
  readonly conformityOf: (decisions: readonly string[]) => RowsById<ConformityRow>;
  /** Absent: its process model has no attention points. */
  readonly scorecardsOf: (projects: readonly string[]) => RowsById<ScorecardRow>;
  readonly participationOf: (projects: readonly string[], filter: PairFilter) => RowsById<ParticipationRow>;
  /** By project, the decision opened last first; then by group. */
  readonly pairs: (projects: readonly string[], filter: PairListFilter, page: PageRequest) => Pages<PairRow>;
  readonly pairsOfDecisions: (decisions: readonly string[], page: PageRequest) => Pages<PairRow>;
  readonly oversightOf: (organisations: readonly string[], filter: OversightFilter) => RowsById<OversightRow>;
  /** By organisation; projects by title. */
  readonly oversightByProject: (
    organisations: readonly string[],
    filter: OversightFilter,
    page: PageRequest<'TITLE' | 'NEWEST'>,
  ) => Pages<ProjectOversightRow>;
  /** Every period in which something was decided or submitted, the latest first; at most 100. */
  readonly oversightByPeriod: (
    organisations: readonly string[],
    grain: 'MONTH' | 'QUARTER' | 'YEAR',
    filter: OversightFilter,
  ) => RowsById<readonly PeriodOversightRow[]>;
};
