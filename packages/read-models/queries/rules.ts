import type { RuleContent } from '@besluitspoor/governance';
import type { Fact, RecordRow } from './fact.ts';
import type { PageRequest, Pages, RowsById } from './page.ts';

export type RuleRow = RecordRow & {
  readonly organisation: string;
  /** Null: a rule of the whole organisation. */
  readonly project: string | null;
  readonly title: string;
  /** The last version, in force or not. */
  readonly latestVersion: number;
  /** The version in force now; null: none, or retired. */
  readonly versionInForce: number | null;
  readonly retired: Fact | null;
  readonly retiredReason: string | null;
};

export type RuleVersionRow = {
  /** `rule-<uuid>.v<n>` */
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly version: number;
  readonly content: RuleContent;
  readonly method: string;
  readonly status: 'PROPOSED' | 'AGREED' | 'IMPOSED' | 'LAID_DOWN';
  /** Why it was amended or imposed. */
  readonly reason: string | null;
  readonly article: string | null;
  readonly wordingOnly: boolean;
  readonly proposed: Fact;
  /** The agreement, imposition or laying down: `agreedAt` is its recordedAt. */
  readonly cameIntoForce: Fact | null;
};

export type EndorsementRow = {
  readonly party: string;
  readonly endorsed: boolean;
  /** Of a decline. */
  readonly reason: string | null;
  readonly given: Fact;
};

export type RuleQueries = {
  readonly rulesById: (ids: readonly string[]) => RowsById<RuleRow>;
  /** By `rule-<uuid>.v<n>`. */
  readonly ruleVersionsById: (ids: readonly string[]) => RowsById<RuleVersionRow>;
  /** The project's own rules, and those of its organisation where `ofOrganisation` says so. */
  readonly rulesOfProjects: (
    projects: readonly string[],
    filter: { readonly ofOrganisation?: boolean | undefined; readonly inForce?: boolean | undefined },
    page: PageRequest<'NEWEST' | 'OLDEST'>,
  ) => Pages<RuleRow>;
  readonly rulesOfOrganisations: (
    organisations: readonly string[],
    filter: { readonly inForce?: boolean | undefined },
    page: PageRequest<'NEWEST' | 'OLDEST'>,
  ) => Pages<RuleRow>;
  /** Latest first. */
  readonly ruleVersions: (rules: readonly string[], page: PageRequest) => Pages<RuleVersionRow>;
  /** By rule version (`rule-<uuid>.v<n>`). */
  readonly endorsements: (ruleVersions: readonly string[], page: PageRequest) => Pages<EndorsementRow>;
};
