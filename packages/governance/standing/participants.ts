import { groupRecord } from '../group/state.ts';
import { personRecord } from '../person/state.ts';
import { need } from '../record/command.ts';
import type { Need } from '../record/command.ts';

/** The records that a list of participants in a plan, evaluation or assessment names, each at its place in `field`. */
export const participantNeeds = (
  field: string,
  participants: readonly { readonly person?: string | undefined; readonly group: string }[],
): readonly Need[] =>
  participants.flatMap(({ person, group }, index) => [
    ...need(personRecord, person, field, String(index), 'person'),
    ...need(groupRecord, group, field, String(index), 'group'),
  ]);
