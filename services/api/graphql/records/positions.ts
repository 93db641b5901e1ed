import type {
  AlternativeRow,
  ConsiderationRow,
  DissentRow,
  ObjectionRow,
  PartyRequestRow,
  PositionRow,
  ProposalRow,
  ToldRow,
} from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { connectionOf, listOf, pageArguments, pageRequest, plainList } from '../connection.ts';
import { actor, event, groupField, occurredAt, recordedAt } from '../fields.ts';
import { filterOf } from '../filter.ts';
import { openInput, openPerson } from '../loaders.ts';
import { Decision, Input, Person } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';
import { alternativeRef } from './alternative.ts';

const position = builder.objectRef<Shown<PositionRow>>('TakenPosition').implement({
  description: "A person's position (standpunt) on one alternative, for one party.",
  fields: (t) => ({
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Whose position it is.',
      resolve: ({ reading, row }, _, context) => openPerson(context, reading, row.person),
    }),
    party: groupField(t, 'The party for which it was taken; null: none.', (row) => row.party),
    alternative: t.int({
      description: 'Number of the alternative.',
      resolve: ({ row }) => row.alternative,
    }),
    stance: t.field({
      type: enumNamed('Stance'),
      description: 'The stance.',
      resolve: ({ row }) => row.stance,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why; personal. Null: not given, or emptied.',
      resolve: ({ row }) => row.reason,
    }),
    interest: t.string({
      nullable: true,
      description: 'RECUSED: the interest.',
      resolve: ({ row }) => row.interest,
    }),
    round: t.int({ description: 'The round, from 1.', resolve: ({ row }) => row.round }),
    late: t.boolean({ description: 'Whether it came after the taking.', resolve: ({ row }) => row.late }),
    replaced: t.boolean({
      description: 'Whether a later one of the same person on the same alternative took its place.',
      resolve: ({ row }) => row.replaced,
    }),
    takenAt: occurredAt(t, 'When it was taken.', ({ row }) => row.taken),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.taken),
    event: event(t, 'The event that says so.', (row) => row.taken),
  }),
});

const dissentStance = builder.enumType('DissentStance', {
  description: 'How somebody dissents (afwijkend standpunt) from the outcome.',
  values: {
    AGAINST: { description: 'Against (tegen).' },
    OBJECT: { description: 'An objection (bezwaar).' },
    STAND_ASIDE: { description: 'Stands aside (laat het gebeuren).' },
    NEGATIVE_ADVICE: { description: 'A negative advice (negatief advies).' },
    CONSENT_WITHHELD: { description: 'Consent withheld (instemming onthouden).' },
  },
});

const dissentRef = builder.objectRef<Shown<DissentRow>>('Dissent').implement({
  description: 'Dissent (afwijkend standpunt) on the outcome of a decision.',
  fields: (t) => ({
    stance: t.field({ type: dissentStance, description: 'How.', resolve: ({ row }) => row.stance }),
    reason: t.string({
      nullable: true,
      description: 'Why; personal for a person, else the words of the party. Null: not given, or emptied.',
      resolve: ({ row }) => row.reason,
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Who; null: a party’s act.',
      resolve: ({ reading, row }, _, context) => openPerson(context, reading, row.person),
    }),
    group: groupField(t, 'The party; null: none.', (row) => row.party),
    expressedAt: occurredAt(t, 'When it was expressed.', ({ row }) => row.expressed),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.expressed),
    expressedBy: actor(t, 'Who recorded it.', (row) => row.expressed),
    event: event(t, 'The event that says so.', (row) => row.expressed),
  }),
});

const objectionStatus = builder.enumType('ObjectionStatus', {
  description: 'What became of an objection.',
  values: {
    OPEN: { description: 'It stands (staat open).' },
    RESOLVED: { description: 'It was met (opgelost).' },
    OVERRULED: { description: 'It was overruled (terzijde gesteld).' },
  },
});

const objection = builder.objectRef<Shown<ObjectionRow>>('Objection').implement({
  description: 'An objection (bezwaar) to an alternative.',
  fields: (t) => ({
    number: t.int({
      description: 'Its number within the decision, from 1.',
      resolve: ({ row }) => row.number,
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Who objects.',
      resolve: ({ reading, row }, _, context) => openPerson(context, reading, row.person),
    }),
    alternative: t.int({
      description: 'Number of the alternative.',
      resolve: ({ row }) => row.alternative,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why; personal. Null: not given, or emptied.',
      resolve: ({ row }) => row.reason,
    }),
    status: t.field({
      type: objectionStatus,
      description: 'What became of it.',
      resolve: ({ row }) => row.status,
    }),
    how: t.string({
      nullable: true,
      description: 'How it was met, or why it was overruled; null: open, or not said.',
      resolve: ({ row }) => row.how,
    }),
    raisedAt: occurredAt(t, 'When it was raised.', ({ row }) => row.raised),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.raised),
    raised: event(t, 'The event that raised it.', (row) => row.raised),
    settledAt: occurredAt(t, 'When it was met or overruled.', ({ row }) => row.settled),
    settled: event(t, 'The event that settled it; null: open.', (row) => row.settled),
  }),
});

const requestKind = builder.enumType('PartyRequestKind', {
  description: 'What is asked of a party.',
  values: {
    ADVICE: { description: 'Advice (advies).' },
    CONSENT: { description: 'Consent (instemming).' },
  },
});
const partyAnswer = builder.enumType('PartyAnswer', {
  description: 'What a party answered to a request.',
  values: {
    POSITIVE: { description: 'Advice: positive (positief).' },
    NEGATIVE: { description: 'Advice: negative (negatief).' },
    CONDITIONAL: { description: 'Advice: positive under conditions (positief onder voorwaarden).' },
    GIVEN: { description: 'Consent: given (ingestemd).' },
    WITHHELD: { description: 'Consent: withheld (instemming onthouden).' },
    REPLACED: { description: 'Consent: replaced by a court (vervangende toestemming).' },
  },
});
const answers = ['POSITIVE', 'NEGATIVE', 'CONDITIONAL', 'GIVEN', 'WITHHELD', 'REPLACED'] as const;

const partyRequest = builder.objectRef<Shown<PartyRequestRow>>('PartyRequest').implement({
  description: 'A request for advice (adviesaanvraag) or consent (instemmingsverzoek), with its answer.',
  fields: (t) => {
    const words = (description: string, of: (row: PartyRequestRow) => string | null) =>
      t.string({ nullable: true, description, resolve: ({ row }) => of(row) });
    const stated = (description: string, of: (row: PartyRequestRow) => string) =>
      t.string({ description, resolve: ({ row }) => of(row) });
    return {
      number: t.int({
        description: 'Its number within the decision, from 1.',
        resolve: ({ row }) => row.number,
      }),
      kind: t.field({ type: requestKind, description: 'What is asked.', resolve: ({ row }) => row.kind }),
      party: groupField(t, 'The party that is asked.', (row) => row.party),
      proposal: stated('The proposal.', (row) => row.proposal),
      reasons: stated('The reasons for it.', (row) => row.reasons),
      effects: stated('Its effects on staff.', (row) => row.effects),
      measures: stated('The measures taken for that.', (row) => row.measures),
      due: t.field({
        type: 'DateTime',
        description: 'The end of the agreed term (inclusive).',
        resolve: ({ row }) => row.due,
      }),
      answer: t.field({
        type: partyAnswer,
        nullable: true,
        description: 'What the party answered; null: nothing yet.',
        resolve: ({ row }) => answers.find((each) => each === row.answer) ?? null,
      }),
      text: words('The answer in words; null: none.', (row) => row.text),
      conditions: t.stringList({
        description: 'CONDITIONAL: the conditions, at most 50.',
        resolve: ({ row }) => row.conditions,
      }),
      court: words('REPLACED: the court.', (row) => row.court),
      reference: words('REPLACED: reference of the ruling.', (row) => row.reference),
      late: t.boolean({
        description: 'Whether the answer came after the term.',
        resolve: ({ row }) => row.late,
      }),
      followed: t.boolean({
        nullable: true,
        description: 'Whether the taking or rejection follows the advice; null: nothing said yet.',
        resolve: ({ row }) => row.followed,
      }),
      deviationReason: words(
        'Why it deviates from the advice; null: it does not.',
        (row) => row.deviationReason,
      ),
      requestedAt: occurredAt(t, 'When it was asked.', ({ row }) => row.requested),
      recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.requested),
      requestedBy: actor(t, 'Who asked.', (row) => row.requested),
      requested: event(t, 'The event that asked.', (row) => row.requested),
      answeredAt: occurredAt(t, 'When it was answered.', ({ row }) => row.answered),
      answeredBy: actor(t, 'Who answered for the party.', (row) => row.answered),
      answered: event(t, 'The event that answered; null: none.', (row) => row.answered),
    };
  },
});

const consideration = builder.objectRef<Shown<ConsiderationRow>>('Consideration').implement({
  description: 'How a decision weighed an input (weging).',
  fields: (t) => ({
    input: t.field({
      type: Input,
      nullable: true,
      description: 'The input.',
      resolve: ({ reading, row }, _, context) => openInput(context, reading, row.input),
    }),
    note: t.string({
      nullable: true,
      description: 'How it was weighed; null: not said.',
      resolve: ({ row }) => row.note,
    }),
    consideredAt: occurredAt(t, 'When it was weighed.', ({ row }) => row.considered),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.considered),
    consideredBy: actor(t, 'Who weighed it.', (row) => row.considered),
    event: event(t, 'The event that says so.', (row) => row.considered),
  }),
});

const toldRef = builder.objectRef<Shown<ToldRow>>('Telling').implement({
  description: 'What a group was told of a decision (mededeling).',
  fields: (t) => ({
    group: groupField(t, 'The group.', (row) => row.group),
    channel: t.string({ description: 'How.', resolve: ({ row }) => row.channel }),
    about: t.field({
      type: enumNamed('ToldAbout'),
      description: 'Of what.',
      resolve: ({ row }) => row.about,
    }),
    toldAt: occurredAt(t, 'When it was told.', ({ row }) => row.told),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.told),
    toldBy: actor(t, 'Who told it.', (row) => row.told),
    event: event(t, 'The event that says so.', (row) => row.told),
  }),
});

const proposal = builder.objectRef<Shown<ProposalRow>>('ProposalAmendment').implement({
  description: 'A change of the proposal (wijziging van het voorstel).',
  fields: (t) => ({
    text: t.string({ description: 'The proposal as it read from then on.', resolve: ({ row }) => row.text }),
    reason: t.string({
      nullable: true,
      description: 'Why; null: not said.',
      resolve: ({ row }) => row.reason,
    }),
    amendedAt: occurredAt(t, 'When it was changed.', ({ row }) => row.amended),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.amended),
    amendedBy: actor(t, 'Who changed it.', (row) => row.amended),
    event: event(t, 'The event that says so.', (row) => row.amended),
  }),
});

type PositionFilter = {
  readonly current?: boolean | undefined;
  readonly party?: readonly string[] | undefined;
  readonly stance?: readonly string[] | undefined;
};
const alternatives = listOf<AlternativeRow>((queries, ids, _, page) => queries.alternatives(ids, page));
const positions = listOf<PositionRow, PositionFilter>((queries, ids, filter, page) =>
  queries.positions(ids, filter, page),
);
const dissent = listOf<DissentRow>((queries, ids, _, page) => queries.dissent(ids, page));
const objections = listOf<ObjectionRow>((queries, ids, _, page) => queries.objections(ids, page));
const requests = listOf<PartyRequestRow, { readonly kind?: PartyRequestRow['kind'] | undefined }>(
  (queries, ids, filter, page) => queries.partyRequests(ids, filter, page),
);
const considerations = listOf<ConsiderationRow>((queries, ids, _, page) => queries.considerations(ids, page));
const told = listOf<ToldRow>((queries, ids, _, page) => queries.told(ids, page));
const proposals = listOf<ProposalRow>((queries, ids, _, page) => queries.proposals(ids, page));

builder.objectFields(Decision, (t) => ({
  alternatives: t.field({
    type: [alternativeRef],
    description: 'The alternatives weighed, by number, at most 100.',
    resolve: async ({ reading, row }, _, context) => {
      const { page } = await alternatives(context, reading, row.id, undefined, { first: 100 });
      return page.edges.map(({ node }) => ({ reading, row: node }));
    },
  }),
  positions: t.field({
    type: connectionOf('TakenPosition', position),
    description: 'Positions taken, oldest first.',
    args: {
      ...pageArguments(),
      current: t.arg.boolean({
        required: false,
        description: 'Only those that count now, or only those that were replaced or are of earlier rounds.',
      }),
      party: t.arg.idList({ required: false, description: 'Only for one of these parties.' }),
      stance: t.arg({ type: [enumNamed('Stance')], required: false, description: 'Only one of these.' }),
    },
    resolve: ({ reading, row }, { after, current, first, party, stance }, context, info) =>
      positions(
        context,
        reading,
        row.id,
        filterOf({ current, party, stance }),
        pageRequest({ after, first }, info),
      ),
  }),
  dissent: plainList(
    t,
    connectionOf('Dissent', dissentRef),
    'Dissent on the outcome: against, object, stand aside, negative advice, consent withheld.',
    dissent,
    (row) => row.id,
  ),
  objections: plainList(
    t,
    connectionOf('Objection', objection),
    'Objections raised, by number.',
    objections,
    (row) => row.id,
  ),
  requests: t.field({
    type: connectionOf('PartyRequest', partyRequest),
    description: 'Requests for advice and consent, with their answers, by number.',
    args: {
      ...pageArguments(),
      kind: t.arg({ type: requestKind, required: false, description: 'Only of this kind.' }),
    },
    resolve: ({ reading, row }, args, context, info) =>
      requests(context, reading, row.id, { kind: args.kind ?? undefined }, pageRequest(args, info)),
  }),
  considerations: plainList(
    t,
    connectionOf('Consideration', consideration),
    'How it weighed inputs, in order.',
    considerations,
    (row) => row.id,
  ),
  told: plainList(
    t,
    connectionOf('Telling', toldRef),
    'What groups were told of it, in order.',
    told,
    (row) => row.id,
  ),
  proposals: plainList(
    t,
    connectionOf('ProposalAmendment', proposal),
    'How the proposal changed, in order.',
    proposals,
    (row) => row.id,
  ),
}));
