import { defineRecord } from '../record/event.ts';
import type { EventIn, Recorded } from '../record/event.ts';
import type { RecordId } from '../record/id.ts';
import { assessmentEvents } from './events.ts';

type AssessmentEvent = Recorded<EventIn<typeof assessmentEvents>>;
type Payload = Extract<AssessmentEvent, { readonly type: 'assessment.recorded' }>['payload'];

/** The assessment as its events have made it: what was recorded stands, a better one is another assessment. */
export type AssessmentState = Payload & {
  readonly kind: 'assessment';
  readonly id: RecordId<'assessment'>;
  /** The event that recorded it. */
  readonly event: string;
  /** Who of those named confirmed that they took part. */
  readonly confirmedBy: readonly string[];
  /** Disowned: it counts nowhere. */
  readonly disowned: boolean;
};

export const assessmentRecord = defineRecord({
  kind: 'assessment',
  events: assessmentEvents,
  scope: (state: AssessmentState) => ({ organisation: state.organisation, project: state.project }),
  evolve: (state, event): AssessmentState => {
    if (event.type === 'assessment.recorded') {
      const id: RecordId<'assessment'> = `assessment-${event.at.stream.slice('assessment-'.length)}`;
      return {
        ...event.payload,
        kind: 'assessment',
        id,
        event: event.at.id,
        confirmedBy: [],
        disowned: false,
      };
    }
    if (state === undefined) throw new Error(`${event.at.stream} does not begin with assessment.recorded`);
    switch (event.type) {
      case 'assessment.actDisowned':
        return { ...state, disowned: true };
      case 'assessment.actConfirmed':
        return { ...state, confirmedBy: [...state.confirmedBy, event.at.actor] };
    }
  },
});
