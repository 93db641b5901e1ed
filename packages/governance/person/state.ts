import { defineRecord } from '../record/event.ts';
import type { RecordId } from '../record/id.ts';
import { personEvents } from './events.ts';

/** A person as known in the log: a pseudonym, perhaps of an organisation; names are personal and not kept here. */
export type PersonState = {
  readonly kind: 'person';
  readonly organisation: RecordId<'organisation'> | undefined;
};

export const personRecord = defineRecord({
  kind: 'person',
  events: personEvents,
  scope: (state: PersonState) => ({ organisation: state.organisation }),
  evolve: (state, event): PersonState => {
    if (event.type === 'person.registered') {
      return { kind: 'person', organisation: event.payload.organisation };
    }
    if (state === undefined) throw new Error(`${event.at.stream} does not begin with person.registered`);
    switch (event.type) {
      case 'person.renamed':
      case 'person.actConfirmed':
      case 'person.actDisowned':
        return state;
    }
  },
});
