import type { Frame, Terms } from '@besluitspoor/governance';
import type { Fact, RecordRow } from './fact.ts';
import type { PageRequest, Pages, RowsById } from './page.ts';

export type ProjectStatus = 'RUNNING' | 'PAUSED' | 'CLOSED';

export type ProjectRow = RecordRow & {
  readonly organisation: string;
  readonly title: string;
  readonly assignment: string;
  readonly status: ProjectStatus;
  readonly processModel: string;
  /** Key of the step last entered. */
  readonly currentStep: string | null;
  readonly sponsor: string | null;
  readonly manager: string | null;
  readonly problemOwner: string | null;
  readonly employerInterest: string | null;
  readonly employeesInterest: string | null;
  readonly terms: Terms | null;
  readonly frames: readonly Frame[];
  /** Of the closing. */
  readonly summary: string | null;
};

export type StepEntryRow = {
  readonly step: string;
  readonly revisitedBecause: string | null;
  readonly entered: Fact;
};

export type TeamMemberRow = {
  readonly body: 'TEAM' | 'STEERING_GROUP';
  readonly person: string;
  readonly group: string | null;
  readonly joined: Fact;
  /** Null while a member. */
  readonly left: Fact | null;
};

/** The frames as they stood from one setting or adjustment to the next. */
export type FramesRow = {
  readonly frames: readonly Frame[];
  readonly reason: string | null;
  readonly set: Fact;
};

export type PromiseRow = {
  /** Number within the project, from 1. */
  readonly number: number;
  readonly project: string;
  readonly group: string;
  readonly rung: number;
  readonly active: boolean;
  readonly step: string | null;
  readonly decisionKind: string | null;
  /** Of its last change. */
  readonly reason: string | null;
  readonly promised: Fact;
  readonly changed: Fact | null;
  /** The endorsement of what it is now. */
  readonly endorsed: Fact | null;
};

export type InformationRow = {
  readonly groups: readonly string[];
  readonly channel: string;
  readonly about: string;
  readonly decision: string | null;
  readonly theme: string | null;
  readonly askAt: string | null;
  /** Local day. */
  readonly askUntil: string | null;
  readonly shared: Fact;
};

export type ThemeRow = RecordRow & {
  readonly organisation: string;
  readonly project: string;
  readonly name: string;
  readonly description: string | null;
  /** Inputs placed in it now. */
  readonly inputs: number;
};

export type ThemeAnswerRow = {
  readonly disposition: string;
  readonly reason: string | null;
  readonly until: string | null;
  readonly belongsTo: string | null;
  readonly changed: string | null;
  readonly answered: Fact;
};

export type ProjectFilter = {
  readonly search?: string | undefined;
  readonly status?: readonly ProjectStatus[] | undefined;
  readonly organisation?: readonly string[] | undefined;
};

export type ProjectQueries = {
  readonly projectsById: (ids: readonly string[]) => RowsById<ProjectRow>;
  readonly themesById: (ids: readonly string[]) => RowsById<ThemeRow>;
  /** All projects: the one parent is `''`. Newest first unless asked by title. */
  readonly projects: (
    filter: ProjectFilter,
    page: PageRequest<'NEWEST' | 'OLDEST' | 'TITLE'>,
  ) => Pages<ProjectRow>;
  /** Newest first. All the lists below are by project. */
  readonly steps: (
    projects: readonly string[],
    page: PageRequest<'NEWEST' | 'OLDEST'>,
  ) => Pages<StepEntryRow>;
  /** Those who left after the others. */
  readonly teamMembers: (
    projects: readonly string[],
    filter: { readonly body?: TeamMemberRow['body'] | undefined },
    page: PageRequest,
  ) => Pages<TeamMemberRow>;
  readonly framesHistory: (projects: readonly string[], page: PageRequest) => Pages<FramesRow>;
  readonly promises: (
    projects: readonly string[],
    filter: { readonly group?: readonly string[] | undefined },
    page: PageRequest,
  ) => Pages<PromiseRow>;
  readonly information: (projects: readonly string[], page: PageRequest) => Pages<InformationRow>;
  readonly themes: (
    projects: readonly string[],
    filter: { readonly search?: string | undefined },
    page: PageRequest<'NEWEST' | 'NAME'>,
  ) => Pages<ThemeRow>;
  readonly themeAnswers: (themes: readonly string[], page: PageRequest) => Pages<ThemeAnswerRow>;
};
