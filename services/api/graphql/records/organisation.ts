import type { Term } from '@besluitspoor/governance';
import type { NameOrder, OrganisationRow, RoleRow, TemplatePhraseRow } from '@besluitspoor/read-models';
import { asOfArguments, openAsOf } from '../as-of.ts';
import { builder } from '../builder.ts';
import { connectionOf, listOf, pageArguments, pageRequest } from '../connection.ts';
import { filterOf } from '../filter.ts';
import { nameOrder } from '../orders.ts';
import { Node, actor, event, groupField, occurredAt, recordFields } from '../fields.ts';
import { openOrganisation, openPerson, openProject } from '../loaders.ts';
import { Organisation, Person, Project } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';
import { readAtField } from './read-at.ts';

/** A number of days, and how they are counted. */
export const termRef = builder.objectRef<Term>('Term').implement({
  description:
    'A term (termijn): a number of days, counted from the day after, ending at the end of its last day in the time zone of the organisation.',
  fields: (t) => ({
    days: t.exposeInt('days', { description: 'Number of days, 1 to 3650.' }),
    kind: t.field({
      type: enumNamed('TermKind'),
      description: 'Calendar or working days.',
      resolve: (term) => term.kind,
    }),
  }),
});

type TermsShape = {
  readonly [Name in 'answer' | 'advice' | 'consent' | 'consultation' | 'telling']?: Term | undefined;
};

export const termsRef = builder.objectRef<TermsShape>('Terms').implement({
  description: 'Terms (termijnen) agreed; null: not said here, so the next level that says it holds.',
  fields: (t) => {
    const termField = (name: keyof TermsShape, description: string) =>
      t.field({ type: termRef, nullable: true, description, resolve: (terms) => terms[name] });
    return {
      answer: termField('answer', 'Within which an input is answered (antwoordtermijn).'),
      advice: termField('advice', 'Within which a party gives its advice (adviestermijn).'),
      consent: termField('consent', 'Within which a party gives or withholds consent (instemmingstermijn).'),
      consultation: termField('consultation', 'During which a consultation stands open.'),
      telling: termField('telling', 'Within which the outcome of a decision is told.'),
    };
  },
});

const holiday = builder
  .objectRef<{ readonly date: string; readonly name: string }>('AddedHoliday')
  .implement({
    description: 'A day that an organisation counts as a public holiday besides the legal ones.',
    fields: (t) => ({
      date: t.field({ type: 'Date', description: 'The local day.', resolve: (day) => day.date }),
      name: t.exposeString('name', { description: 'Its name.' }),
    }),
  });

const roleRef = builder.objectRef<Shown<RoleRow>>('Role').implement({
  description: 'A role (rol) that somebody holds or held; counts from its recording.',
  fields: (t) => ({
    role: t.string({
      description: 'The role, such as REPRESENTATIVE, CHAIR, SPONSOR.',
      resolve: ({ row }) => row.role,
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Who holds it.',
      resolve: ({ reading, row }, _, context) => openPerson(context, reading, row.person),
    }),
    group: groupField(t, 'The party that a representative speaks for; null: none.', (row) => row.group),
    project: t.field({
      type: Project,
      nullable: true,
      description: 'The project to which it is limited; null: the whole organisation.',
      resolve: ({ reading, row }, _, context) => openProject(context, reading, row.project),
    }),
    grantedAt: occurredAt(t, 'When it was given.', ({ row }) => row.granted),
    grantedBy: actor(t, 'Who gave it.', (row) => row.granted),
    granted: event(t, 'The event that gave it.', (row) => row.granted),
    revokedAt: occurredAt(t, 'When it was taken away.', ({ row }) => row.revoked),
    revoked: event(t, 'The event that took it away; null: still held.', (row) => row.revoked),
  }),
});
const roleConnection = connectionOf('Role', roleRef);
const roles = listOf<RoleRow, { readonly held?: boolean | undefined; readonly person?: string | undefined }>(
  (queries, ids, filter, page) => queries.roles(ids, filter, page),
);

const phraseRef = builder.objectRef<Shown<TemplatePhraseRow>>('TemplatePhrase').implement({
  description: 'A standard phrase (standaardzin) that by itself is no reason for an answer.',
  fields: (t) => ({
    phrase: t.string({ description: 'The phrase.', resolve: ({ row }) => row.phrase }),
    registered: event(t, 'The event that registered it.', (row) => row.registered),
  }),
});
const phraseConnection = connectionOf('TemplatePhrase', phraseRef);
const phrases = listOf<TemplatePhraseRow>((queries, ids, _, page) => queries.templatePhrases(ids, page));

Organisation.implement({
  interfaces: [Node],
  description: 'An organisation (organisatie): a municipality or other employer. Anybody may see it.',
  fields: (t) => ({
    ...recordFields(t),
    name: t.string({ description: 'Its name, at most 300 characters.', resolve: ({ row }) => row.name }),
    terms: t.field({
      type: termsRef,
      description: 'The terms that hold where a project or rule says none.',
      resolve: ({ row }) => row.terms,
    }),
    k: t.int({
      description: 'The smallest group that is shown by itself (people).',
      resolve: ({ row }) => row.k,
    }),
    timeZone: t.string({
      description: 'IANA name of the time zone in which days are counted.',
      resolve: ({ row }) => row.timeZone,
    }),
    holidays: t.field({
      type: [holiday],
      description: 'Days counted as public holidays besides the legal ones, at most 100.',
      resolve: ({ row }) => row.holidays,
    }),
    roles: t.field({
      type: roleConnection,
      description: 'Roles, those held first, then newest first.',
      args: {
        ...pageArguments(),
        held: t.arg.boolean({ required: false, description: 'Only those held now, or only those revoked.' }),
        person: t.arg.id({ required: false, description: 'Only those of this person.' }),
      },
      resolve: ({ reading, row }, args, context, info) =>
        roles(
          context,
          reading,
          row.id,
          { held: args.held ?? undefined, person: args.person ?? undefined },
          pageRequest(args, info),
        ),
    }),
    templatePhrases: t.field({
      type: phraseConnection,
      description: 'Standard phrases that are no reason for an answer.',
      args: pageArguments(),
      resolve: ({ reading, row }, args, context, info) =>
        phrases(context, reading, row.id, undefined, pageRequest(args, info)),
    }),
    readAt: readAtField(t),
    registered: event(t, 'The event that registered it.', (row) => row.began),
  }),
});

builder.queryField('organisation', (t) =>
  t.field({
    type: Organisation,
    nullable: true,
    description:
      'The organisation of that id, now or as the log read at a moment; null: there was none. What lies in its projects is read back for all of them together, as long as they are not too many (AS_OF_TOO_MANY_EVENTS).',
    args: asOfArguments('organisation'),
    resolve: (_, { asOf, id }, context, info) => openAsOf(openOrganisation, context, id, asOf, info),
  }),
);

const organisationConnection = connectionOf('Organisation', Organisation);
const organisations = listOf<OrganisationRow, { readonly search?: string | undefined }, NameOrder>(
  (queries, _, filter, page) => queries.organisations(filter, page),
);

builder.queryField('organisations', (t) =>
  t.field({
    type: organisationConnection,
    description: 'All organisations, by name unless asked otherwise.',
    args: {
      ...pageArguments(),
      search: t.arg.string({
        required: false,
        description: 'Words that the name must hold, at most 200 characters.',
      }),
      order: t.arg({ type: nameOrder, required: false, description: 'Left out: NAME.' }),
    },
    resolve: (_, args, context, info) =>
      organisations(
        context,
        context.reading,
        '',
        filterOf({ search: args.search }),
        pageRequest(args, info, args.order),
      ),
  }),
);
