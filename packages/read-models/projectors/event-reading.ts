import {
  assessmentEvents,
  consultationEvents,
  decisionEvents,
  defineRecord,
  groupEvents,
  inputEvents,
  organisationEvents,
  personEvents,
  pilotEvents,
  projectEvents,
  ruleEvents,
  themeEvents,
} from '@besluitspoor/governance';
import type { EventDefinition, EventIn, Recorded, RecordKind, UnreadEvent } from '@besluitspoor/governance';

/** The events of one kind of record as its projector takes them. */
export type EventsOf<M extends Readonly<Record<string, EventDefinition>>> = Recorded<EventIn<M>>;

/** Reads events of one kind of record by their schemas; undefined: none of them, or not as they should be. */
export const readerOf = <M extends Readonly<Record<string, EventDefinition>>>(
  kind: RecordKind,
  events: M,
): ((event: UnreadEvent) => EventsOf<M> | undefined) =>
  defineRecord({
    kind,
    events,
    evolve: () => ({ kind }),
    scope: () => ({}),
  }).read;

/** The same of events that passed their schemas before and were kept since: looks at type and version alone. */
export const keptReaderOf = <M extends Readonly<Record<string, EventDefinition>>>(
  kind: RecordKind,
  events: M,
): ((event: UnreadEvent) => EventsOf<M> | undefined) => {
  const versions = new Map(Object.values(events).map(({ type, version }) => [type, version]));
  const isKnown = (event: Omit<UnreadEvent, 'version'>): event is EventsOf<M> => versions.has(event.type);
  const read = readerOf(kind, events);
  return ({ version, ...event }) =>
    versions.get(event.type) === version && isKnown(event) ? event : read({ ...event, version });
};

/** A reader of each kind of record, as `of` makes one. */
export const readersWith = (of: typeof readerOf) => ({
  organisation: of('organisation', organisationEvents),
  person: of('person', personEvents),
  group: of('group', groupEvents),
  project: of('project', projectEvents),
  theme: of('theme', themeEvents),
  rule: of('rule', ruleEvents),
  consultation: of('consultation', consultationEvents),
  input: of('input', inputEvents),
  decision: of('decision', decisionEvents),
  pilot: of('pilot', pilotEvents),
  assessment: of('assessment', assessmentEvents),
});

export type EventReaders = ReturnType<typeof readersWith>;
