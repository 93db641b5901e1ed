import { defineRecord } from '../record/event.ts';
import type { RecordId } from '../record/id.ts';
import { groupEvents } from './events.ts';

/** A stakeholder group as its events have made it. */
export type GroupState = {
  readonly kind: 'group';
  readonly organisation: RecordId<'organisation'>;
  readonly name: string;
  readonly groupKind: string;
  /** Number of people as stated; undefined: not known. */
  readonly size: number | undefined;
  readonly represents: readonly RecordId<'group'>[];
  readonly members: ReadonlySet<RecordId<'person'>>;
  readonly retired: boolean;
};

export const groupRecord = defineRecord({
  kind: 'group',
  events: groupEvents,
  scope: (state: GroupState) => ({ organisation: state.organisation }),
  evolve: (state, event): GroupState => {
    if (event.type === 'group.defined') {
      return {
        kind: 'group',
        organisation: event.payload.organisation,
        name: event.payload.name,
        groupKind: event.payload.groupKind,
        size: event.payload.size,
        represents: [],
        members: new Set(),
        retired: false,
      };
    }
    if (state === undefined) throw new Error(`${event.at.stream} does not begin with group.defined`);
    switch (event.type) {
      case 'group.resized':
        return { ...state, size: event.payload.size };
      case 'group.retired':
        return { ...state, retired: true };
      case 'group.representationSet':
        return { ...state, represents: event.payload.represents };
      case 'group.memberJoined':
        return { ...state, members: new Set([...state.members, event.payload.person]) };
      case 'group.memberLeft':
        return {
          ...state,
          members: new Set([...state.members].filter((person) => person !== event.payload.person)),
        };
      case 'group.actConfirmed':
      case 'group.actDisowned':
        return state;
    }
  },
});
