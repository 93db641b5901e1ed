import type {
  AskedForAlternativesRow,
  CarryingOutRow,
  CouncilAgreementRow,
  DissenterRow,
  GoingOnRow,
  NullityRow,
  RightSaidRow,
} from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { connectionOf, listOf, plainList } from '../connection.ts';
import { actor, event, groupField, occurredAt, recordedAt } from '../fields.ts';
import type { Fields } from '../fields.ts';
import { openGroup, openPerson } from '../loaders.ts';
import { Decision, Group, Person } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';

/*
 * What follows around a decision: rights and their disputes, going on, dissent, carrying out, nullity.
 */

const partyField = <Row extends { readonly party: string | null }>(
  t: Fields<Shown<Row>>,
  description: string,
) =>
  t.field({
    type: Group,
    nullable: true,
    description,
    resolve: ({ reading, row }, _, context) => openGroup(context, reading, row.party),
  });

const rightSaid = builder.objectRef<Shown<RightSaidRow>>('RightSaid').implement({
  description:
    'What was said at opening of a right of a party: that it applies or, with a reason, that it does not; and its dispute (geschil).',
  fields: (t) => ({
    right: t.int({
      description: 'Number of the right within the organisation.',
      resolve: ({ row }) => row.right,
    }),
    applies: t.boolean({
      nullable: true,
      description: 'Whether it was said to apply; null: nothing was said.',
      resolve: ({ row }) => row.applies,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it was said not to apply; null: no reason was given.',
      resolve: ({ row }) => row.reason,
    }),
    disputed: event(t, 'The event by which the party disputed it; null: it did not.', (row) => row.disputed),
    disputedBecause: t.string({
      nullable: true,
      description: 'What is disputed, and why; null: nothing.',
      resolve: ({ row }) => row.disputedBecause,
    }),
    settled: event(t, 'The event that settled the dispute; null: none.', (row) => row.settled),
    settledApplies: t.boolean({
      nullable: true,
      description: 'Whether it applies, as settled; null: not settled.',
      resolve: ({ row }) => row.settledApplies,
    }),
    settledBy: t.field({
      type: enumNamed('Settlement'),
      nullable: true,
      description: 'Who settled it; null: not settled.',
      resolve: ({ row }) => row.settledBy,
    }),
    settledBecause: t.string({
      nullable: true,
      description: 'What was settled; of a ruling, its reference. Null: not settled.',
      resolve: ({ row }) => row.settledBecause,
    }),
  }),
});

const goingOn = builder.objectRef<Shown<GoingOnRow>>('GoingOnEndorsement').implement({
  description: 'A party agreed that the decision goes on although its rule was amended (doorgaan).',
  fields: (t) => ({
    party: partyField(t, 'The party.'),
    version: t.int({
      description: 'The version of the rule that was in force by then.',
      resolve: ({ row }) => row.version,
    }),
    endorsedAt: occurredAt(t, 'When it agreed.', ({ row }) => row.endorsed),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.endorsed),
    endorsedBy: actor(t, 'Who said so for the party.', (row) => row.endorsed),
    event: event(t, 'The event that says so.', (row) => row.endorsed),
  }),
});

const alternativesAsked = builder.objectRef<Shown<AskedForAlternativesRow>>('AlternativesAsked').implement({
  description: 'A group was asked for alternatives (om alternatieven gevraagd).',
  fields: (t) => ({
    group: groupField(t, 'The group.', (row) => row.group),
    channel: t.string({
      nullable: true,
      description: 'How; null: not said.',
      resolve: ({ row }) => row.channel,
    }),
    askedAt: occurredAt(t, 'When it was asked.', ({ row }) => row.asked),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.asked),
    askedBy: actor(t, 'Who asked.', (row) => row.asked),
    event: event(t, 'The event that says so.', (row) => row.asked),
  }),
});

const dissentHeard = builder.objectRef<Shown<DissenterRow>>('DissentHeard').implement({
  description: 'A dissenter was asked for the reason, or answered (tegengeluid gehoord).',
  fields: (t) => ({
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person who dissented; null: a party.',
      resolve: ({ reading, row }, _, context) => openPerson(context, reading, row.person),
    }),
    party: partyField(t, 'The party that dissented; null: a person.'),
    answer: t.string({
      nullable: true,
      description: 'The answer; null: asked for the reason.',
      resolve: ({ row }) => row.answer,
    }),
    doneAt: occurredAt(t, 'When that was done.', ({ row }) => row.done),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.done),
    doneBy: actor(t, 'Who asked or answered.', (row) => row.done),
    event: event(t, 'The event that says so.', (row) => row.done),
  }),
});

const carryingOut = builder.objectRef<Shown<CarryingOutRow>>('CarryingOut').implement({
  description: 'Carrying it out was begun (uitvoering).',
  fields: (t) => ({
    what: t.string({ description: 'What was begun with.', resolve: ({ row }) => row.what }),
    begunAt: occurredAt(t, 'When it was begun.', ({ row }) => row.begun),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.begun),
    begunBy: actor(t, 'Who says so.', (row) => row.begun),
    event: event(t, 'The event that says so.', (row) => row.begun),
  }),
});

const councilAgreement = builder.objectRef<Shown<CouncilAgreementRow>>('CouncilAgreement').implement({
  description: 'The works council agreed to carrying it out before its month was over (WOR 25, lid 6).',
  fields: (t) => ({
    party: partyField(t, 'The works council.'),
    agreedAt: occurredAt(t, 'When it agreed.', ({ row }) => row.agreed),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.agreed),
    agreedBy: actor(t, 'Who said so for it.', (row) => row.agreed),
    event: event(t, 'The event that says so.', (row) => row.agreed),
  }),
});

const nullity = builder.objectRef<Shown<NullityRow>>('NullityInvocation').implement({
  description: 'A party invoked the nullity of the decision (nietigheid; WOR 27, lid 5).',
  fields: (t) => ({
    party: partyField(t, 'The party.'),
    text: t.string({ description: 'On which ground.', resolve: ({ row }) => row.text }),
    invokedAt: occurredAt(t, 'When it was invoked.', ({ row }) => row.invoked),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.invoked),
    invoked: event(t, 'The event that invoked it.', (row) => row.invoked),
    lifted: event(t, 'The event that lifted it; null: it stands.', (row) => row.lifted),
    liftedBy: t.field({
      type: enumNamed('Settlement'),
      nullable: true,
      description: 'Who lifted it; null: it stands.',
      resolve: ({ row }) => row.liftedBy,
    }),
    liftedReason: t.string({
      nullable: true,
      description: 'Why; of a ruling, its reference. Null: it stands.',
      resolve: ({ row }) => row.liftedReason,
    }),
  }),
});

const rightsSaid = listOf<RightSaidRow>((queries, ids, _, page) => queries.rightsSaid(ids, page));
const goingOns = listOf<GoingOnRow>((queries, ids, _, page) => queries.goingOn(ids, page));
const asked = listOf<AskedForAlternativesRow>((queries, ids, _, page) =>
  queries.askedForAlternatives(ids, page),
);
const dissenters = listOf<DissenterRow>((queries, ids, _, page) => queries.dissenters(ids, page));
const carryingOuts = listOf<CarryingOutRow>((queries, ids, _, page) => queries.carryingOut(ids, page));
const agreements = listOf<CouncilAgreementRow>((queries, ids, _, page) =>
  queries.councilAgreements(ids, page),
);
const nullities = listOf<NullityRow>((queries, ids, _, page) => queries.nullities(ids, page));

builder.objectFields(Decision, (t) => ({
  rightsSaid: plainList(
    t,
    connectionOf('RightSaid', rightSaid),
    'Rights of parties that were said to apply or not when it opened, with their disputes.',
    rightsSaid,
    (row) => row.id,
  ),
  goingOn: plainList(
    t,
    connectionOf('GoingOnEndorsement', goingOn),
    'Parties that agreed to go on under an amended rule.',
    goingOns,
    (row) => row.id,
  ),
  alternativesAsked: plainList(
    t,
    connectionOf('AlternativesAsked', alternativesAsked),
    'Groups that were asked for alternatives.',
    asked,
    (row) => row.id,
  ),
  dissentHeard: plainList(
    t,
    connectionOf('DissentHeard', dissentHeard),
    'Which dissenters were asked for their reason, and answered.',
    dissenters,
    (row) => row.id,
  ),
  carryingOut: plainList(
    t,
    connectionOf('CarryingOut', carryingOut),
    'How carrying it out was begun.',
    carryingOuts,
    (row) => row.id,
  ),
  councilAgreements: plainList(
    t,
    connectionOf('CouncilAgreement', councilAgreement),
    'Works councils that agreed to carrying it out.',
    agreements,
    (row) => row.id,
  ),
  nullities: plainList(
    t,
    connectionOf('NullityInvocation', nullity),
    'Invocations of its nullity.',
    nullities,
    (row) => row.id,
  ),
}));
