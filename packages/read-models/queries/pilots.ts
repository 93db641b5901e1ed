import type { Fact, RecordRow } from './fact.ts';
import type { PageRequest, Pages, RowsById } from './page.ts';

export type PilotStatus = 'PLANNED' | 'STARTED' | 'CONCLUDED';

export type ParticipantRow = { readonly person: string | null; readonly group: string };

export type PilotRow = RecordRow & {
  readonly organisation: string;
  readonly project: string;
  readonly title: string;
  /** The decision that is its ground. */
  readonly decision: string | null;
  readonly status: PilotStatus;
  readonly variants: readonly {
    readonly variant: number;
    readonly title: string;
    readonly description: string | null;
  }[];
  /** Why fewer than two. */
  readonly variantsReason: string | null;
  readonly testPlan: string;
  readonly researcher: {
    readonly person: string | null;
    readonly description: string;
    readonly outsideTeam: boolean;
  } | null;
  /** In percent, of the group. */
  readonly shareToAcquaint: number | null;
  readonly acquaintGroup: string | null;
  /** The list as last agreed, and the event that agreed it. */
  readonly criteria: readonly CriterionRow[];
  readonly criteriaAgreedWith: readonly ParticipantRow[];
  readonly criteriaAgreed: Fact | null;
  readonly started: Fact | null;
  readonly concluded: Fact | null;
  readonly conclusion: string | null;
};

export type CriterionRow = {
  /** Within the pilot, from 1. */
  readonly criterion: number;
  readonly title: string;
  readonly aspect: string;
  readonly hard: boolean;
  readonly requirement: {
    readonly kind: 'AT_LEAST' | 'AT_MOST';
    readonly value: number;
    readonly unit: string | null;
  } | null;
};

export type MeasurementRow = {
  readonly variant: number;
  readonly criterion: number;
  readonly value: number;
  readonly note: string | null;
  readonly measured: Fact;
};

export type EvaluationRow = {
  readonly findings: string;
  /** Also on quality of work. */
  readonly qualityOfWork: boolean;
  readonly participants: readonly ParticipantRow[];
  readonly evaluated: Fact;
};

/** How many persons of the group were acquainted so far: rounded and withheld as other numbers of people. */
export type AcquaintanceRow = {
  readonly group: string | null;
  readonly count: number | null;
  readonly suppressed: boolean;
  readonly acquainted: Fact;
};

/** A filled-in instrument. */
export type AssessmentRow = RecordRow & {
  readonly organisation: string;
  readonly project: string;
  /** Key and version in the catalogue of instruments, which has labels and what is derived of the values. */
  readonly instrument: string;
  readonly instrumentVersion: number;
  readonly subject: {
    readonly decision: string | null;
    /** Number of the decision's alternative. */
    readonly alternative: number | null;
    readonly pilot: string | null;
    readonly step: string | null;
  };
  readonly values: Readonly<Record<string, unknown>>;
  readonly judgement: string | null;
  readonly participants: readonly ParticipantRow[];
};

export type AssessmentFilter = {
  readonly instrument?: readonly string[] | undefined;
  readonly decision?: readonly string[] | undefined;
  readonly pilot?: readonly string[] | undefined;
  readonly step?: readonly string[] | undefined;
};

export type PilotQueries = {
  readonly pilotsById: (ids: readonly string[]) => RowsById<PilotRow>;
  /** By project. */
  readonly pilots: (
    projects: readonly string[],
    filter: { readonly status?: readonly PilotStatus[] | undefined },
    page: PageRequest<'NEWEST' | 'OLDEST'>,
  ) => Pages<PilotRow>;
  /** Those of which the decision is the ground. */
  readonly pilotsOnDecisions: (decisions: readonly string[], page: PageRequest) => Pages<PilotRow>;
  /** As recorded, oldest first. */
  readonly measurements: (pilots: readonly string[], page: PageRequest) => Pages<MeasurementRow>;
  readonly evaluations: (pilots: readonly string[], page: PageRequest) => Pages<EvaluationRow>;
  readonly acquaintances: (pilots: readonly string[], page: PageRequest) => Pages<AcquaintanceRow>;
  readonly assessmentsById: (ids: readonly string[]) => RowsById<AssessmentRow>;
  /** By project. */
  readonly assessments: (
    projects: readonly string[],
    filter: AssessmentFilter,
    page: PageRequest<'NEWEST' | 'OLDEST'>,
  ) => Pages<AssessmentRow>;
  readonly assessmentsOnDecisions: (decisions: readonly string[], page: PageRequest) => Pages<AssessmentRow>;
  readonly assessmentsOnPilots: (pilots: readonly string[], page: PageRequest) => Pages<AssessmentRow>;
};
