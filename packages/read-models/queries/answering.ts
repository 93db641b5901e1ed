import type { RowsById } from './page.ts';

/** Figures of `answering/1` (domain.md, "Answering"). */
export type AnsweringFigures = {
  readonly requiringAnswer: number;
  readonly answered: number;
  readonly answeredWithReason: number;
  readonly inTime: number;
  readonly inTimeUnknown: number;
  readonly overdue: number;
  readonly contested: number;
  /** Lower median and p90 (nearest rank) in local days; null: no answer has known dates. */
  readonly medianDaysToAnswer: number | null;
  readonly p90DaysToAnswer: number | null;
  /** Answers whose time is known, and not. */
  readonly timeKnown: number;
  readonly timeUnknown: number;
  readonly merged: number;
  /** Reasons that were given in three or more separate answers, the most frequent first. */
  readonly standardPhrases: readonly { readonly reason: string; readonly answers: number }[];
  readonly followedUp: number;
  readonly unlinked: number;
  readonly notRequired: readonly { readonly kind: string; readonly count: number }[];
  readonly byDisposition: readonly { readonly disposition: string; readonly count: number }[];
  readonly byGroup: readonly GroupAnswering[];
};

export type GroupAnswering = {
  /** Null: inputs without a group, or of groups too small to be shown. */
  readonly group: string | null;
  readonly requiringAnswer: number;
  readonly answered: number;
  readonly answeredWithReason: number;
  readonly overdue: number;
};

/** Narrows the figures; group as shown, period half-open by submission. */
export type AnsweringFilter = {
  readonly group?: readonly string[] | undefined;
  readonly step?: readonly string[] | undefined;
  readonly submittedFrom?: string | undefined;
  readonly submittedUntil?: string | undefined;
};

export type AnsweringQueries = {
  readonly answeringOfProjects: (
    projects: readonly string[],
    filter: AnsweringFilter,
  ) => RowsById<AnsweringFigures>;
  readonly answeringOfConsultations: (
    consultations: readonly string[],
    filter: AnsweringFilter,
  ) => RowsById<AnsweringFigures>;
};
