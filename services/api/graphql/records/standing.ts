import type { MandateRow, RightRow } from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { connectionOf, listOf, pageArguments, pageRequest } from '../connection.ts';
import { actor, event, groupField, occurredAt, recordedAt } from '../fields.ts';
import { filterOf } from '../filter.ts';
import { openPerson, openProject } from '../loaders.ts';
import { Organisation, Person, Project } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';

const mandateRef = builder.objectRef<Shown<MandateRow>>('Mandate').implement({
  description:
    'A mandate (mandaat): who may decide what on whose behalf, up to what limit, until when, given in writing.',
  fields: (t) => ({
    number: t.int({
      description: 'Its number within the organisation, from 1.',
      resolve: ({ row }) => row.number,
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person who may decide; null: a group.',
      resolve: ({ reading, row }, _, context) => openPerson(context, reading, row.person),
    }),
    group: groupField(t, 'The group that may decide; null: a person.', (row) => row.group),
    by: t.field({
      type: Person,
      nullable: true,
      description: 'On whose behalf is decided (mandaatgever); null: not said.',
      resolve: ({ reading, row }, _, context) => openPerson(context, reading, row.by),
    }),
    project: t.field({
      type: Project,
      nullable: true,
      description: 'The project to which it is limited; null: every project.',
      resolve: ({ reading, row }, _, context) => openProject(context, reading, row.project),
    }),
    kinds: t.field({
      type: [enumNamed('DecisionKind')],
      description: 'The kinds of decision that it covers, at most 10; empty: every kind.',
      resolve: ({ row }) => row.kinds,
    }),
    amount: t.float({
      nullable: true,
      description: 'The limit in euro; null: none.',
      resolve: ({ row }) => row.amount,
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last local day; null: it has no end.',
      resolve: ({ row }) => row.until,
    }),
    delegation: t.boolean({
      description: 'Whether the responsibility passes too (delegatie).',
      resolve: ({ row }) => row.delegation,
    }),
    writtenIn: t.string({ description: 'Where it stands in writing.', resolve: ({ row }) => row.writtenIn }),
    givenAt: occurredAt(t, 'When it was given.', ({ row }) => row.given),
    recordedAt: recordedAt(t, 'When that was recorded: it counts from then.', ({ row }) => row.given),
    givenBy: actor(t, 'Who recorded it.', (row) => row.given),
    given: event(t, 'The event that gave it.', (row) => row.given),
    withdrawn: event(t, 'The event that withdrew it; null: it stands.', (row) => row.withdrawn),
    withdrawnReason: t.string({
      nullable: true,
      description: 'Why it was withdrawn; null: it was not.',
      resolve: ({ row }) => row.withdrawnReason,
    }),
  }),
});

/** A right of a party by law or agreement. */
export const rightRef = builder.objectRef<Shown<RightRow>>('PartyStandingRight').implement({
  description:
    'A right of a party by law or agreement (advies- of instemmingsrecht): a rule adds to it and never lowers it.',
  fields: (t) => ({
    number: t.int({
      description: 'Its number within the organisation, from 1.',
      resolve: ({ row }) => row.number,
    }),
    party: groupField(t, 'The party whose right it is.', (row) => row.party),
    nature: t.field({
      type: enumNamed('RightNature'),
      description: 'Advice or consent.',
      resolve: ({ row }) => row.nature,
    }),
    kinds: t.field({
      type: [enumNamed('DecisionKind')],
      description: 'The kinds of decision that it covers, at most 10; empty: every kind.',
      resolve: ({ row }) => row.kinds,
    }),
    basis: t.string({
      description: 'The law or agreement, with its article.',
      resolve: ({ row }) => row.basis,
    }),
    statutory: t.boolean({
      description: 'Laid down in a law or ordinance (true), or agreed (false).',
      resolve: ({ row }) => row.statutory,
    }),
    establishedAt: occurredAt(t, 'When it was established.', ({ row }) => row.established),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.established),
    established: event(t, 'The event that established it.', (row) => row.established),
    ended: event(t, 'The event that ended it; null: it stands.', (row) => row.ended),
    endedReason: t.string({
      nullable: true,
      description: 'Why it ended; null: it did not.',
      resolve: ({ row }) => row.endedReason,
    }),
  }),
});

type MandateFilter = {
  readonly standing?: boolean | undefined;
  readonly person?: readonly string[] | undefined;
  readonly group?: readonly string[] | undefined;
};
type RightFilter = {
  readonly standing?: boolean | undefined;
  readonly party?: readonly string[] | undefined;
  readonly kind?: string | undefined;
};
const mandateConnection = connectionOf('Mandate', mandateRef);
const rightConnection = connectionOf('PartyStandingRight', rightRef);
const mandates = listOf<MandateRow, MandateFilter>((queries, ids, filter, page) =>
  queries.mandates(ids, filter, page),
);
const rights = listOf<RightRow, RightFilter>((queries, ids, filter, page) =>
  queries.rights(ids, filter, page),
);

builder.objectFields(Organisation, (t) => ({
  mandates: t.field({
    type: mandateConnection,
    description: 'Mandates (mandaten), those that stand first, then newest first.',
    args: {
      ...pageArguments(),
      standing: t.arg.boolean({
        required: false,
        description: 'Only those that stand, or only those withdrawn.',
      }),
      person: t.arg.idList({ required: false, description: 'Only of one of these persons.' }),
      group: t.arg.idList({ required: false, description: 'Only of one of these groups.' }),
    },
    resolve: ({ reading, row }, { after, first, group, person, standing }, context, info) =>
      mandates(
        context,
        reading,
        row.id,
        filterOf({ standing, person, group }),
        pageRequest({ after, first }, info),
      ),
  }),
  rights: t.field({
    type: rightConnection,
    description: 'Rights of parties by law or agreement, those that stand first, then newest first.',
    args: {
      ...pageArguments(),
      standing: t.arg.boolean({
        required: false,
        description: 'Only those that stand, or only those ended.',
      }),
      party: t.arg.idList({ required: false, description: 'Only of one of these parties.' }),
      kind: t.arg({
        type: enumNamed('DecisionKind'),
        required: false,
        description: 'Only those that cover decisions of this kind.',
      }),
    },
    resolve: ({ reading, row }, { after, first, kind, party, standing }, context, info) =>
      rights(
        context,
        reading,
        row.id,
        filterOf({ standing, party, kind }),
        pageRequest({ after, first }, info),
      ),
  }),
}));
