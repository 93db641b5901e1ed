import { defineRecord } from '../record/event.ts';
import type { RecordId } from '../record/id.ts';
import { consultationEvents } from './events.ts';

/** The consultation as its events have made it. */
export type ConsultationState = {
  readonly kind: 'consultation';
  readonly id: RecordId<'consultation'>;
  readonly organisation: RecordId<'organisation'>;
  readonly project: RecordId<'project'>;
  readonly question: string;
  readonly groups: readonly RecordId<'group'>[];
  readonly step: string | undefined;
  readonly decision: RecordId<'decision'> | undefined;
  readonly theme: RecordId<'theme'> | undefined;
  /** When it was opened; undefined: unknown (imported). */
  readonly openedAt: string | undefined;
  /** The last local day as it now stands, and the end of that day. */
  readonly closesOn: string;
  readonly closesAt: string;
  /** The end of the promised day of the answers; undefined: nothing was promised. */
  readonly answerByAt: string | undefined;
  /** Whether anonymous input is allowed. */
  readonly anonymous: boolean;
  /** When it was closed, by what was recorded; undefined: not yet. */
  readonly closedAt: string | undefined;
  readonly summary: string | undefined;
};

export const consultationRecord = defineRecord({
  kind: 'consultation',
  events: consultationEvents,
  scope: (state: ConsultationState) => ({ organisation: state.organisation, project: state.project }),
  evolve: (state, event): ConsultationState => {
    if (event.type === 'consultation.opened') {
      const { organisation, project, question, groups, step, decision, theme } = event.payload;
      const { closesOn, closesAt, answerByAt, anonymous } = event.payload;
      return {
        kind: 'consultation',
        id: `consultation-${event.at.stream.slice('consultation-'.length)}`,
        organisation,
        project,
        question,
        groups,
        step,
        decision,
        theme,
        openedAt: event.at.occurredAt,
        closesOn,
        closesAt,
        answerByAt,
        anonymous,
        closedAt: undefined,
        summary: undefined,
      };
    }
    if (state === undefined) throw new Error(`${event.at.stream} does not begin with consultation.opened`);
    switch (event.type) {
      case 'consultation.extended': {
        const { closesOn, closesAt } = event.payload;
        return { ...state, closesOn, closesAt };
      }
      case 'consultation.closed':
        return { ...state, closedAt: event.at.occurredAt ?? event.at.recordedAt };
      case 'consultation.summarised':
        return { ...state, summary: event.payload.summary };
      case 'consultation.invitationSent':
      case 'consultation.actConfirmed':
      case 'consultation.actDisowned':
        return state;
    }
  },
});
