import type { Terms } from '@besluitspoor/governance';
import type { Fact, RecordRow } from './fact.ts';
import type { PageRequest, Pages, RowsById } from './page.ts';

export type OrganisationRow = RecordRow & {
  readonly name: string;
  readonly terms: Required<Terms>;
  readonly k: number;
  readonly timeZone: string;
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
};

export type RoleRow = {
  readonly person: string;
  readonly role: string;
  readonly group: string | null;
  readonly project: string | null;
  readonly granted: Fact;
  /** Null while it is held. */
  readonly revoked: Fact | null;
};

export type TemplatePhraseRow = { readonly phrase: string; readonly registered: Fact };

export type PersonRow = RecordRow & {
  readonly organisation: string | null;
  /** Personal: null when not given or emptied. */
  readonly displayName: string | null;
  readonly contact: string | null;
};

export type GroupRow = RecordRow & {
  readonly organisation: string;
  readonly name: string;
  readonly kind: string;
  readonly sector: string | null;
  /** As stated; null: not known. */
  readonly size: number | null;
  /** Registered members now. */
  readonly members: number;
  readonly represents: readonly string[];
  readonly retired: boolean;
  readonly retiredReason: string | null;
};

export type MemberRow = { readonly person: string; readonly joined: Fact; readonly left: Fact | null };

/** Lists by name, the id breaking ties, or by registration (newest first). */
export type NameOrder = 'NAME' | 'NEWEST';

export type PeopleQueries = {
  readonly organisationsById: (ids: readonly string[]) => RowsById<OrganisationRow>;
  readonly personsById: (ids: readonly string[]) => RowsById<PersonRow>;
  readonly groupsById: (ids: readonly string[]) => RowsById<GroupRow>;
  /** All organisations: the one parent is `''`. */
  readonly organisations: (
    filter: { readonly search?: string | undefined },
    page: PageRequest<NameOrder>,
  ) => Pages<OrganisationRow>;
  /** Persons by organisation; order by registration, newest first. */
  readonly persons: (
    organisations: readonly string[],
    page: PageRequest<'NEWEST' | 'OLDEST'>,
  ) => Pages<PersonRow>;
  readonly groups: (
    organisations: readonly string[],
    filter: {
      readonly kind?: readonly string[] | undefined;
      readonly retired?: boolean | undefined;
      readonly search?: string | undefined;
    },
    page: PageRequest<NameOrder>,
  ) => Pages<GroupRow>;
  /** Roles by organisation, those held first, then newest first. */
  readonly roles: (
    organisations: readonly string[],
    filter: { readonly held?: boolean | undefined; readonly person?: string | undefined },
    page: PageRequest,
  ) => Pages<RoleRow>;
  readonly templatePhrases: (organisations: readonly string[], page: PageRequest) => Pages<TemplatePhraseRow>;
  /** Members by group, those who left after the others; newest first. */
  readonly members: (groups: readonly string[], page: PageRequest) => Pages<MemberRow>;
};
