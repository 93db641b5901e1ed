import { groupRecord } from '../group/state.ts';
import { personRecord } from '../person/state.ts';
import { need } from '../record/command.ts';
import type { Acting, Need } from '../record/command.ts';
import { isAnonymous, isIdOf } from '../record/id.ts';

/**
 * The records that every command rests on besides its own: that whoever acts is registered, and that the party and
 * the person or group on whose behalf it is exist.
 *
 * A pseudonym of single use has no record; somebody who registers itself has none yet; an imported fact may be of a
 * person who was never registered here.
 *
 * @param writes the id of the record that the command writes
 * @param imported the name of the source of an imported fact, else undefined
 */
export const actorNeeds = (acting: Acting, writes: string, imported: string | undefined): readonly Need[] => {
  const { actor, onBehalfOf } = acting;
  return [
    ...(isAnonymous(actor) || actor === writes ? [] : need(personRecord, actor, 'actor')),
    ...partiesOf(acting),
    ...(isIdOf('person', onBehalfOf) && imported === undefined
      ? need(personRecord, onBehalfOf, 'as', 'onBehalfOf')
      : []),
  ];
};

/**
 * The groups in whose name somebody acts: the party, and the group on whose behalf it is. With `elsewhere` they are
 * held to the organisation of the record that is written; whoever acts may come from anywhere.
 */
export const partiesOf = ({ party, onBehalfOf }: Acting): readonly Need[] => [
  ...need(groupRecord, party, 'as', 'party'),
  ...(isIdOf('group', onBehalfOf) ? need(groupRecord, onBehalfOf, 'as', 'onBehalfOf') : []),
];
