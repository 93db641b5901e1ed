import { defineRecord } from '@besluitspoor/governance';
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
