import type { GroupRow, MemberRow, NameOrder } from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { connectionOf, listOf, pageArguments, pageRequest, plainList } from '../connection.ts';
import { event, Node, occurredAt, recordFields } from '../fields.ts';
import { openEach, openGroup, openOrganisation, openPerson } from '../loaders.ts';
import { nameOrder } from '../orders.ts';
import { Group, Organisation, Person } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';
import { filterOf } from '../filter.ts';

const memberRef = builder.objectRef<Shown<MemberRow>>('GroupMember').implement({
  description: 'Somebody who is or was a member (lid) of a group.',
  fields: (t) => ({
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person.',
      resolve: ({ reading, row }, _, context) => openPerson(context, reading, row.person),
    }),
    joinedAt: occurredAt(t, 'When the person became a member.', ({ row }) => row.joined),
    joined: event(t, 'The event that says so.', (row) => row.joined),
    leftAt: occurredAt(t, 'When it was over.', ({ row }) => row.left),
    left: event(t, 'The event that says that it was over; null: still a member.', (row) => row.left),
  }),
});
const memberConnection = connectionOf('GroupMember', memberRef);
const members = listOf<MemberRow>((queries, ids, _, page) => queries.members(ids, page));

Group.implement({
  interfaces: [Node],
  description:
    'A stakeholder group (belanghebbendengroep): employees of a team, the works council, management, citizens ... Anybody may see it and who belongs to it; attendance and contributors are withheld for small groups.',
  fields: (t) => ({
    ...recordFields(t),
    name: t.string({ description: 'Its name, at most 300 characters.', resolve: ({ row }) => row.name }),
    kind: t.field({
      type: enumNamed('GroupKind'),
      description: 'The kind of group.',
      resolve: ({ row }) => row.kind,
    }),
    sector: t.field({
      type: enumNamed('Sector'),
      nullable: true,
      description: 'The sector, for the quadruple helix; null: not said.',
      resolve: ({ row }) => row.sector,
    }),
    size: t.int({
      nullable: true,
      description: 'Number of people as stated; null: not known.',
      resolve: ({ row }) => row.size,
    }),
    memberCount: t.int({
      nullable: true,
      description:
        'Registered members now (people); who they are is open, and tells nothing of what they said.',
      resolve: ({ row }) => row.members,
    }),
    members: plainList(
      t,
      memberConnection,
      'Its registered members, those who left after the others; newest first.',
      members,
      (row) => row.id,
    ),
    represents: t.field({
      type: [Group],
      description: 'The groups that this one represents (vertegenwoordigt), at most 100.',
      resolve: ({ reading, row }, _, context) => openEach(openGroup, context, reading, row.represents),
    }),
    retired: t.boolean({
      description: 'Whether the group has ended (opgeheven).',
      resolve: ({ row }) => row.retired,
    }),
    retiredReason: t.string({
      nullable: true,
      description: 'Why it ended; null: it has not, or nothing was said.',
      resolve: ({ row }) => row.retiredReason,
    }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation that it belongs to.',
      resolve: ({ reading, row }, _, context) => openOrganisation(context, reading, row.organisation),
    }),
    defined: event(t, 'The event that defined it.', (row) => row.began),
  }),
});

const groupFilter = builder.inputType('GroupFilter', {
  description: 'Which groups; what is left out does not filter, several are combined with and.',
  fields: (t) => ({
    kind: t.field({ type: [enumNamed('GroupKind')], description: 'One of these kinds.' }),
    retired: t.boolean({ description: 'Only those that have ended, or only those that have not.' }),
    search: t.string({ description: 'Words that the name must hold, at most 200 characters.' }),
  }),
});
const connection = connectionOf('Group', Group);
type Filter = {
  readonly kind?: readonly string[] | undefined;
  readonly retired?: boolean | undefined;
  readonly search?: string | undefined;
};
const groups = listOf<GroupRow, Filter, NameOrder>((queries, ids, filter, page) =>
  queries.groups(ids, filter, page),
);

builder.objectField(Organisation, 'groups', (t) =>
  t.field({
    type: connection,
    description: 'Its stakeholder groups, by name unless asked otherwise.',
    args: {
      ...pageArguments(),
      filter: t.arg({ type: groupFilter, required: false, description: 'Which groups.' }),
      order: t.arg({ type: nameOrder, required: false, description: 'Left out: NAME.' }),
    },
    resolve: ({ reading, row }, args, context, info) =>
      groups(context, reading, row.id, filterOf(args.filter), pageRequest(args, info, args.order)),
  }),
);

builder.queryField('group', (t) =>
  t.field({
    type: Group,
    nullable: true,
    description: 'The stakeholder group of that id; null: there is none.',
    args: { id: t.arg.id({ required: true, description: '`group-<uuid>`' }) },
    resolve: (_, { id }, context) => openGroup(context, context.reading, id),
  }),
);
