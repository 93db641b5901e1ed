import type { Fact, RecordRow } from './fact.ts';
import type { PageRequest, Pages, RowsById } from './page.ts';

export type ConsultationRow = RecordRow & {
  readonly organisation: string;
  readonly project: string;
  readonly question: string;
  readonly groups: readonly string[];
  readonly channel: string | null;
  readonly step: string | null;
  readonly decision: string | null;
  readonly theme: string | null;
  /** The last local day, and its end. */
  readonly closesOn: string;
  readonly closesAt: string;
  readonly answerBy: string | null;
  readonly anonymous: boolean;
  readonly confidant: string | null;
  readonly closed: Fact | null;
  readonly summary: string | null;
};

export type InvitationRow = {
  readonly group: string;
  readonly channel: string | null;
  readonly message: string | null;
  readonly sent: Fact;
};

export type AttendanceRow = {
  readonly group: string;
  /** Null where the group is too small to be shown, else rounded down to a multiple of k. */
  readonly count: number | null;
  readonly suppressed: boolean;
};

export type ConsultationFilter = {
  readonly group?: readonly string[] | undefined;
  readonly step?: readonly string[] | undefined;
  /** Open: not closed, and its last day not over. */
  readonly open?: boolean | undefined;
};

export type ConsultationQueries = {
  readonly consultationsById: (ids: readonly string[]) => RowsById<ConsultationRow>;
  /** By project, newest first. */
  readonly consultations: (
    projects: readonly string[],
    filter: ConsultationFilter,
    page: PageRequest<'NEWEST' | 'OLDEST'>,
  ) => Pages<ConsultationRow>;
  readonly consultationsOnDecisions: (
    decisions: readonly string[],
    page: PageRequest,
  ) => Pages<ConsultationRow>;
  readonly invitations: (consultations: readonly string[], page: PageRequest) => Pages<InvitationRow>;
  readonly attendance: (consultations: readonly string[], page: PageRequest) => Pages<AttendanceRow>;
};
