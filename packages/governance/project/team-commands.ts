import { groupRecord } from '../group/state.ts';
import { personRecord } from '../person/state.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Facts, Need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import { same } from '../record/same.ts';
import { elsewhere } from '../standing/belonging.ts';
import { projectForms } from './forms.ts';
import { projectRecord } from './state.ts';
import type { ProjectState, TeamMember } from './state.ts';

const { changes } = commandsOn(projectRecord);

const needsOf = (field: string, members: readonly TeamMember[]): readonly Need[] =>
  members.flatMap(({ person, group }, index) => [
    ...need(personRecord, person, field, String(index), 'person'),
    ...need(groupRecord, group, field, String(index), 'group'),
  ]);

/** Refuses the first person who stands in the list a second time: nobody sits on two chairs. */
const twice = (field: string, members: readonly TeamMember[]): Refusal | undefined => {
  const index = members.findIndex(
    ({ person }, place) => members.findIndex((member) => member.person === person) < place,
  );
  const value = members[index]?.person;
  return value === undefined
    ? undefined
    : refuse('LIST_REPEATS', [field, String(index), 'person'], { value });
};

/** Refuses a list in which somebody sits twice, or that names whom or what is not of the organisation. */
const refusedMembers = (
  field: string,
  members: readonly TeamMember[],
  project: ProjectState,
  facts: Facts,
): Refusal | undefined =>
  twice(field, members) ?? elsewhere(facts, projectRecord.scopeOf(project), needsOf(field, members));

type Change = {
  readonly joined?: readonly TeamMember[] | undefined;
  readonly left?: readonly TeamMember['person'][] | undefined;
};

/** Refuses who joins without having left, or on the same seat, and who leaves without having been there. */
const refusedChange = (
  members: readonly TeamMember[],
  { joined = [], left = [] }: Change,
  project: ProjectState,
  facts: Facts,
): Refusal | undefined => {
  if (joined.length + left.length === 0) return refuse('LIST_EMPTY', ['joined']);
  const here = new Map(members.map((member) => [member.person, member]));
  const absent = left.findIndex((person) => !here.has(person));
  if (absent >= 0) return refuse('NOT_A_MEMBER', ['left', String(absent)]);
  const present = joined.findIndex(
    (member) =>
      here.has(member.person) && (!left.includes(member.person) || same(here.get(member.person), member)),
  );
  if (present >= 0) return refuse('ALREADY_MEMBER', ['joined', String(present), 'person']);
  return refusedMembers('joined', joined, project, facts);
};

export const composeTeam = changes({
  name: 'composeTeam',
  description: 'Composes the project team (projectteam), whole.',
  input: projectForms.composeTeam,
  target: (input) => input.project,
  restsOn: (input) => needsOf('members', input.members),
  decide: ({ members }, project, { facts }) =>
    refusedMembers('members', members, project, facts) ??
    (same(project.team, members) ? [] : [{ type: 'project.teamComposed', payload: { members } }]),
});

export const changeTeam = changes({
  name: 'changeTeam',
  description: 'Says who joined and who left the project team (projectteam).',
  input: projectForms.changeTeam,
  target: (input) => input.project,
  restsOn: (input) => needsOf('joined', input.joined ?? []),
  decide: ({ joined = [], left = [], reason }, project, { facts }) =>
    refusedChange(project.team, { joined, left }, project, facts) ?? [
      { type: 'project.teamChanged', payload: { joined, left: [...new Set(left)], reason } },
    ],
});

export const composeSteeringGroup = changes({
  name: 'composeSteeringGroup',
  description: 'Composes the steering group (stuurgroep), whole.',
  input: projectForms.composeSteeringGroup,
  target: (input) => input.project,
  restsOn: (input) => needsOf('members', input.members),
  decide: ({ members }, project, { facts }) =>
    refusedMembers('members', members, project, facts) ??
    (same(project.steeringGroup, members)
      ? []
      : [{ type: 'project.steeringGroupComposed', payload: { members } }]),
});

export const changeSteeringGroup = changes({
  name: 'changeSteeringGroup',
  description: 'Says who joined and who left the steering group (stuurgroep).',
  input: projectForms.changeSteeringGroup,
  target: (input) => input.project,
  restsOn: (input) => needsOf('joined', input.joined ?? []),
  decide: ({ joined = [], left = [], reason }, project, { facts }) =>
    refusedChange(project.steeringGroup, { joined, left }, project, facts) ?? [
      { type: 'project.steeringGroupChanged', payload: { joined, left: [...new Set(left)], reason } },
    ],
});
