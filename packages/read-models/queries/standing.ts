import type { Fact } from './fact.ts';
import type { PageRequest, Pages } from './page.ts';

/** What stands with an organisation whatever a rule says: mandates, and rights by law or agreement. */

export type MandateRow = {
  /** Within the organisation, from 1. */
  readonly number: number;
  readonly organisation: string;
  /** One of the two. */
  readonly person: string | null;
  readonly group: string | null;
  /** On whose behalf. */
  readonly by: string | null;
  /** Null: every project. */
  readonly project: string | null;
  /** Empty: every kind. */
  readonly kinds: readonly string[];
  /** Euro; null: no limit. */
  readonly amount: number | null;
  /** Last local day; null: none. */
  readonly until: string | null;
  /** Passes the responsibility too. */
  readonly delegation: boolean;
  readonly writtenIn: string;
  readonly given: Fact;
  readonly withdrawn: Fact | null;
  readonly withdrawnReason: string | null;
};

export type RightRow = {
  /** Within the organisation, from 1. */
  readonly number: number;
  readonly organisation: string;
  readonly party: string;
  readonly nature: 'ADVICE' | 'CONSENT';
  /** Empty: every kind. */
  readonly kinds: readonly string[];
  readonly basis: string;
  readonly statutory: boolean;
  readonly established: Fact;
  readonly ended: Fact | null;
  readonly endedReason: string | null;
};

export type StandingQueries = {
  /** By organisation, those that stand first, then newest first. */
  readonly mandates: (
    organisations: readonly string[],
    filter: {
      readonly standing?: boolean | undefined;
      readonly person?: readonly string[] | undefined;
      readonly group?: readonly string[] | undefined;
      /** Also those for every project. */
      readonly project?: string | undefined;
    },
    page: PageRequest,
  ) => Pages<MandateRow>;
  readonly rights: (
    organisations: readonly string[],
    filter: {
      readonly standing?: boolean | undefined;
      readonly party?: readonly string[] | undefined;
      readonly kind?: string | undefined;
    },
    page: PageRequest,
  ) => Pages<RightRow>;
};
