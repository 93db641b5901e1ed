import { organisationRecord } from '../organisation/state.ts';
import { personRecord } from '../person/state.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Need, Verdict } from '../record/command.ts';
import type { EventIn } from '../record/event.ts';
import { refuse } from '../record/refusal.ts';
import { same } from '../record/same.ts';
import { elsewhere } from '../standing/belonging.ts';
import type { groupEvents } from './events.ts';
import { groupForms } from './forms.ts';
import { groupRecord } from './state.ts';
import type { GroupState } from './state.ts';

const { begins, changes } = commandsOn(groupRecord);

/** What every change to a group asks first: that the group still exists as one. */
const unlessRetired = (
  group: GroupState,
  verdict: () => Verdict<EventIn<typeof groupEvents>>,
): Verdict<EventIn<typeof groupEvents>> => (group.retired ? refuse('GROUP_RETIRED', ['group']) : verdict());

export const defineGroup = begins({
  name: 'defineGroup',
  description: 'Defines a stakeholder group (belanghebbendengroep).',
  input: groupForms.defineGroup,
  restsOn: (input) => need(organisationRecord, input.organisation, 'organisation'),
  decide: ({ kind, ...rest }) => [{ type: 'group.defined', payload: { ...rest, groupKind: kind } }],
});

export const resizeGroup = changes({
  name: 'resizeGroup',
  description: 'States the number of people in a group.',
  input: groupForms.resizeGroup,
  target: (input) => input.group,
  decide: (input, group) =>
    unlessRetired(group, () =>
      group.size === input.size ? [] : [{ type: 'group.resized', payload: { size: input.size } }],
    ),
});

export const retireGroup = changes({
  name: 'retireGroup',
  description: 'Retires a group: nothing more is asked of it; what it did stays.',
  input: groupForms.retireGroup,
  target: (input) => input.group,
  decide: ({ group: _, ...payload }, group) =>
    unlessRetired(group, () => [{ type: 'group.retired', payload }]),
});

const represented = (input: { readonly represents: readonly string[] }): readonly Need[] =>
  input.represents.flatMap((id, index) => need(groupRecord, id, 'represents', String(index)));

export const setRepresentation = changes({
  name: 'setRepresentation',
  description: 'Says which groups this one represents (vertegenwoordigt).',
  input: groupForms.setRepresentation,
  target: (input) => input.group,
  restsOn: represented,
  decide: (input, group, { facts }) => {
    if (input.represents.includes(input.group)) return refuse('GROUP_REPRESENTS_ITSELF', ['represents']);
    const represents = [...new Set(input.represents)];
    return unlessRetired(
      group,
      () =>
        elsewhere(facts, { organisation: group.organisation }, represented(input)) ??
        (same(group.represents, represents)
          ? []
          : [{ type: 'group.representationSet', payload: { represents } }]),
    );
  },
});

const joining = (input: { readonly person: string }): readonly Need[] =>
  need(personRecord, input.person, 'person');

export const joinGroup = changes({
  name: 'joinGroup',
  description: 'Makes somebody a member (lid) of a group.',
  input: groupForms.joinGroup,
  target: (input) => input.group,
  restsOn: joining,
  decide: (input, group, { facts }) =>
    unlessRetired(group, () =>
      group.members.has(input.person)
        ? refuse('ALREADY_MEMBER', ['person'])
        : (elsewhere(facts, { organisation: group.organisation }, joining(input)) ?? [
            { type: 'group.memberJoined', payload: { person: input.person } },
          ]),
    ),
});

export const leaveGroup = changes({
  name: 'leaveGroup',
  description: 'Ends a membership of a group.',
  input: groupForms.leaveGroup,
  target: (input) => input.group,
  decide: (input, group) =>
    group.members.has(input.person)
      ? [{ type: 'group.memberLeft', payload: { person: input.person } }]
      : refuse('NOT_A_MEMBER', ['person']),
});
