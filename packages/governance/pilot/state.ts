import { defineRecord } from '../record/event.ts';
import type { EventIn, Recorded } from '../record/event.ts';
import type { RecordId } from '../record/id.ts';
import { pilotEvents } from './events.ts';
import type { Criterion } from './events.ts';

type PilotEvent = Recorded<EventIn<typeof pilotEvents>>;
type Payload<T extends PilotEvent['type']> = Extract<PilotEvent, { readonly type: T }>['payload'];

/** The pilot as its events have made it. */
export type PilotState = {
  readonly kind: 'pilot';
  readonly id: RecordId<'pilot'>;
  readonly organisation: RecordId<'organisation'>;
  readonly project: RecordId<'project'>;
  readonly title: string;
  /** When it was planned, as claimed: RFC 3339 UTC; undefined: unknown. */
  readonly plannedAt: string | undefined;
  readonly decision: RecordId<'decision'> | undefined;
  /** Number of variants: they count from 1. */
  readonly variants: number;
  readonly acquaintGroup: RecordId<'group'> | undefined;
  /** As last agreed, and with whom; undefined: none were. */
  readonly agreed: (Payload<'pilot.criteriaAgreed'> & { readonly event: string }) | undefined;
  /** Every criterion that was ever agreed, by title: its number is never given to another. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The event that started it; undefined: it did not start, or that was disowned. */
  readonly startedBy: string | undefined;
  /** Persons acquainted so far, by group; an empty key: no group was named. */
  readonly acquainted: ReadonlyMap<string, { readonly count: number; readonly event: string }>;
  readonly evaluations: readonly (Payload<'pilot.evaluated'> & { readonly event: string })[];
  /** Who of those named confirmed that they took part, by event. */
  readonly confirmedBy: ReadonlyMap<string, readonly string[]>;
  /** The event that concluded it; undefined: it goes on. */
  readonly concludedBy: string | undefined;
};

export const pilotRecord = defineRecord({
  kind: 'pilot',
  events: pilotEvents,
  scope: (state: PilotState) => ({ organisation: state.organisation, project: state.project }),
  evolve: (state, event): PilotState => {
    if (event.type === 'pilot.planned') {
      const { organisation, project, title, decision, variants, acquaintGroup } = event.payload;
      return {
        kind: 'pilot',
        id: `pilot-${event.at.stream.slice('pilot-'.length)}`,
        organisation,
        project,
        title,
        plannedAt: event.at.occurredAt,
        decision,
        variants: variants.length,
        acquaintGroup,
        agreed: undefined,
        numbers: new Map(),
        startedBy: undefined,
        acquainted: new Map(),
        evaluations: [],
        confirmedBy: new Map(),
        concludedBy: undefined,
      };
    }
    if (state === undefined) throw new Error(`${event.at.stream} does not begin with pilot.planned`);
    switch (event.type) {
      case 'pilot.criteriaAgreed':
        return {
          ...state,
          agreed: { ...event.payload, event: event.at.id },
          numbers: new Map([...state.numbers, ...event.payload.criteria.map(numbered)]),
        };
      case 'pilot.started':
        return { ...state, startedBy: event.at.id };
      case 'pilot.personsAcquainted': {
        const { group = '', count } = event.payload;
        const acquainted = new Map(state.acquainted).set(group, { count, event: event.at.id });
        return { ...state, acquainted };
      }
      case 'pilot.evaluated':
        return { ...state, evaluations: [...state.evaluations, { ...event.payload, event: event.at.id }] };
      case 'pilot.concluded':
        return { ...state, concludedBy: event.at.id };
      case 'pilot.actDisowned':
        return without(state, event.payload.event);
      case 'pilot.actConfirmed': {
        const known = state.confirmedBy.get(event.payload.event) ?? [];
        const confirmedBy = new Map(state.confirmedBy).set(event.payload.event, [...known, event.at.actor]);
        return { ...state, confirmedBy };
      }
      case 'pilot.measurementRecorded':
        return state;
    }
  },
});

const numbered = ({ title, criterion }: Criterion): [string, number] => [title, criterion];

// A disowned act counts nowhere; the criteria before it are not brought back: they are agreed anew.
const without = (state: PilotState, event: string): PilotState => ({
  ...state,
  agreed: state.agreed?.event === event ? undefined : state.agreed,
  startedBy: state.startedBy === event ? undefined : state.startedBy,
  acquainted: new Map([...state.acquainted].filter(([, known]) => known.event !== event)),
  evaluations: state.evaluations.filter((known) => known.event !== event),
  concludedBy: state.concludedBy === event ? undefined : state.concludedBy,
});
