import { builder } from '../builder.ts';
import { connectionOf, listOf, pageArguments, pageRequest } from '../connection.ts';
import { event, Node, recordFields } from '../fields.ts';
import { openOrganisation, openPerson } from '../loaders.ts';
import { ageOrder } from '../orders.ts';
import { Organisation, Person } from '../refs.ts';
import type { PersonRow } from '@besluitspoor/read-models';

Person.implement({
  interfaces: [Node],
  description:
    'A person (persoon). In events a person is known by the pseudonym alone, which is this id; name and contact are personal and can be emptied.',
  fields: (t) => ({
    ...recordFields(t),
    displayName: t.string({
      nullable: true,
      description: 'The name shown, at most 300 characters; personal. Null: not given, or emptied.',
      resolve: ({ row }) => row.displayName,
    }),
    contact: t.string({
      nullable: true,
      description: 'How to reach the person; personal. Null: not given, or emptied.',
      resolve: ({ row }) => row.contact,
    }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation that the person belongs to; null: none named.',
      resolve: ({ reading, row }, _, context) => openOrganisation(context, reading, row.organisation),
    }),
    registered: event(t, 'The event that registered the person.', (row) => row.began),
  }),
});

const connection = connectionOf('Person', Person);
const persons = listOf<PersonRow, undefined, 'NEWEST' | 'OLDEST'>((queries, ids, _, page) =>
  queries.persons(ids, page),
);

builder.objectField(Organisation, 'persons', (t) =>
  t.field({
    type: connection,
    description: 'Persons registered with the organisation, newest first unless asked otherwise.',
    args: {
      ...pageArguments(),
      order: t.arg({ type: ageOrder, required: false, description: 'Left out: NEWEST.' }),
    },
    resolve: ({ reading, row }, args, context, info) =>
      persons(context, reading, row.id, undefined, pageRequest(args, info, args.order)),
  }),
);

builder.queryField('person', (t) =>
  t.field({
    type: Person,
    nullable: true,
    description: 'The person of that id; null: there is none.',
    args: { id: t.arg.id({ required: true, description: '`person-<uuid>`' }) },
    resolve: (_, { id }, context) => openPerson(context, context.reading, id),
  }),
);
