import type { Fact } from './fact.ts';
import type { PageRequest, Pages } from './page.ts';

/** The facts of a project that its attention points read. All lists are by project. */

export type StakeholderRow = {
  readonly group: string;
  readonly interest: string;
  readonly influence: 'LOW' | 'MEDIUM' | 'HIGH';
  readonly affected: boolean;
  readonly affectedHow: string | null;
  readonly role: string | null;
  /** Chain analysis: the groups on which this one depends. */
  readonly dependsOn: readonly string[];
  readonly mapped: Fact;
};

export type PlanKind = 'COMMUNICATION' | 'PROJECT' | 'IMPLEMENTATION';
export type PlanRow = { readonly plan: PlanKind; readonly text: string; readonly recorded: Fact };
export type PlanSharingRow = {
  readonly plan: PlanKind;
  readonly groups: readonly string[];
  readonly channel: string;
  readonly shared: Fact;
};
export type SupportMeasureRow = {
  readonly support: 'TRAINING' | 'HELP' | 'MATERIAL' | 'OTHER';
  readonly description: string;
  readonly groups: readonly string[];
  readonly decision: string | null;
  readonly recorded: Fact;
};
export type CustomisationRow = {
  readonly description: string;
  readonly groups: readonly string[];
  readonly decision: string | null;
  readonly recorded: Fact;
};
export type WaiverRow = { readonly point: string; readonly reason: string; readonly waived: Fact };
export type MissingReportRow = {
  /** Within the project, from 1. */
  readonly number: number;
  readonly description: string;
  readonly reported: Fact;
  readonly settled: Fact | null;
  /** The decision that was entered after all. */
  readonly decision: string | null;
  readonly settledReason: string | null;
};

export type AttentionQueries = {
  /** Each group as last mapped, by its first mapping. */
  readonly stakeholders: (
    projects: readonly string[],
    filter: { readonly affected?: boolean | undefined },
    page: PageRequest,
  ) => Pages<StakeholderRow>;
  /** Newest first. */
  readonly plans: (
    projects: readonly string[],
    filter: { readonly plan?: readonly PlanKind[] | undefined },
    page: PageRequest,
  ) => Pages<PlanRow>;
  readonly planSharings: (projects: readonly string[], page: PageRequest) => Pages<PlanSharingRow>;
  readonly supportMeasures: (projects: readonly string[], page: PageRequest) => Pages<SupportMeasureRow>;
  readonly customisations: (projects: readonly string[], page: PageRequest) => Pages<CustomisationRow>;
  readonly waivers: (projects: readonly string[], page: PageRequest) => Pages<WaiverRow>;
  /** Those not settled first, then newest first. */
  readonly missingReports: (
    projects: readonly string[],
    filter: { readonly settled?: boolean | undefined },
    page: PageRequest,
  ) => Pages<MissingReportRow>;
};
