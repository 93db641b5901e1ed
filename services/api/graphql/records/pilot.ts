import type {
  AcquaintanceRow,
  CriterionRow,
  EvaluationRow,
  MeasurementRow,
  PilotRow,
  PilotStatus,
} from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { connectionOf, listOf, pageArguments, pageRequest, plainList } from '../connection.ts';
import {
  Node,
  actor,
  countOfPeople,
  event,
  groupField,
  occurredAt,
  recordFields,
  recordedAt,
} from '../fields.ts';
import { openDecision, openPerson, openPilot, openProject } from '../loaders.ts';
import { ageOrder } from '../orders.ts';
import { Decision, Person, Pilot, Project } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';
import { participantRef } from './assessment.ts';
import { measurementsOf, resultsOf } from './pilot-results.ts';
import type { Result } from './pilot-results.ts';

const variant = builder.objectRef<PilotRow['variants'][number]>('Variant').implement({
  description: 'A variant (variant) that a pilot tries.',
  fields: (t) => ({
    number: t.int({ description: 'Its number within the pilot, from 1.', resolve: (each) => each.variant }),
    title: t.exposeString('title', { description: 'Its title, at most 300 characters.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What it is; null: not said.',
    }),
  }),
});

const researcher = builder.objectRef<Shown<NonNullable<PilotRow['researcher']>>>('Researcher').implement({
  description: 'Who brings research expertise (onderzoeker).',
  fields: (t) => ({
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person; null: not registered.',
      resolve: ({ reading, row }, _, context) => openPerson(context, reading, row.person),
    }),
    description: t.string({
      description: 'Who it is, and of which institution or department.',
      resolve: ({ row }) => row.description,
    }),
    outsideTeam: t.boolean({
      description: 'Whether from outside the project team.',
      resolve: ({ row }) => row.outsideTeam,
    }),
  }),
});

const requirement = builder.objectRef<NonNullable<CriterionRow['requirement']>>('Requirement').implement({
  description: 'The bound (eis) that a measured value must keep.',
  fields: (t) => ({
    kind: t.field({
      type: enumNamed('RequirementKind'),
      description: 'At least or at most.',
      resolve: ({ kind }) => kind,
    }),
    value: t.exposeFloat('value', { description: 'The bound.' }),
    unit: t.exposeString('unit', { nullable: true, description: 'Its unit; null: none said.' }),
  }),
});

const measurement = builder.objectRef<Shown<MeasurementRow>>('Measurement').implement({
  description: 'A value measured in a pilot (meting).',
  fields: (t) => ({
    variant: t.int({ description: 'Number of the variant.', resolve: ({ row }) => row.variant }),
    criterion: t.int({ description: 'Number of the criterion.', resolve: ({ row }) => row.criterion }),
    value: t.float({
      description: 'The value, in the unit of the requirement.',
      resolve: ({ row }) => row.value,
    }),
    note: t.string({
      nullable: true,
      description: 'How it was measured; null: not said.',
      resolve: ({ row }) => row.note,
    }),
    measuredAt: occurredAt(t, 'When it was measured.', ({ row }) => row.measured),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.measured),
    measuredBy: actor(t, 'Who recorded it.', (row) => row.measured),
    event: event(t, 'The event that says so.', (row) => row.measured),
  }),
});

const result = builder.objectRef<Shown<Result>>('CriterionResult').implement({
  description: 'What was last measured of one variant against a criterion.',
  fields: (t) => ({
    variant: t.int({ description: 'Number of the variant.', resolve: ({ row }) => row.variant }),
    measurement: t.field({
      type: measurement,
      nullable: true,
      description: 'The last measurement; null: nothing was measured.',
      resolve: ({ reading, row }) => (row.last === undefined ? null : { reading, row: row.last }),
    }),
    kept: t.boolean({
      nullable: true,
      description: 'Whether it keeps the requirement; null: nothing measured, or there is no requirement.',
      resolve: ({ row }) => row.kept,
    }),
  }),
});

type OfPilot = { readonly pilot: PilotRow; readonly criterion: CriterionRow };

const criterion = builder.objectRef<Shown<OfPilot>>('Criterion').implement({
  description: 'A criterion (criterium) by which a pilot is evaluated.',
  fields: (t) => ({
    number: t.int({
      description: 'Its number within the pilot, from 1.',
      resolve: ({ row }) => row.criterion.criterion,
    }),
    title: t.string({ description: 'What is looked at.', resolve: ({ row }) => row.criterion.title }),
    aspect: t.field({
      type: enumNamed('CriterionAspect'),
      description: 'What it is about.',
      resolve: ({ row }) => row.criterion.aspect,
    }),
    hard: t.boolean({
      description: 'Whether it is a hard requirement (harde eis).',
      resolve: ({ row }) => row.criterion.hard,
    }),
    requirement: t.field({
      type: requirement,
      nullable: true,
      description: 'The bound; null: none, so it cannot be told whether it is met.',
      resolve: ({ row }) => row.criterion.requirement,
    }),
    results: t.field({
      type: [result],
      description: 'What was last measured of each variant, in their order; at most 20.',
      resolve: async ({ reading, row: { criterion: one, pilot } }, _, context) => {
        const measured = await measurementsOf(context, reading, pilot.id);
        return resultsOf(pilot.variants, one, measured).map((row) => ({ reading, row }));
      },
    }),
  }),
});

const evaluation = builder.objectRef<Shown<EvaluationRow>>('Evaluation').implement({
  description: 'An evaluation of a pilot (evaluatie).',
  fields: (t) => ({
    findings: t.string({ description: 'What was found.', resolve: ({ row }) => row.findings }),
    qualityOfWork: t.boolean({
      description: 'Whether quality of work (kwaliteit van de arbeid) was looked at.',
      resolve: ({ row }) => row.qualityOfWork,
    }),
    participants: t.field({
      type: [participantRef],
      description: 'Who evaluated it together, at most 200.',
      resolve: ({ reading, row }) => row.participants.map((each) => ({ reading, row: each })),
    }),
    evaluatedAt: occurredAt(t, 'When it was evaluated.', ({ row }) => row.evaluated),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.evaluated),
    recordedBy: actor(t, 'Who recorded it.', (row) => row.evaluated),
    event: event(t, 'The event that says so.', (row) => row.evaluated),
  }),
});

const acquaintance = builder.objectRef<Shown<AcquaintanceRow>>('Acquaintance').implement({
  description: 'How many people of a group got acquainted with a pilot so far (kennisgemaakt).',
  fields: (t) => ({
    group: groupField(t, 'The group; null: none named.', (row) => row.group),
    ...countOfPeople(t),
    acquaintedAt: occurredAt(t, 'When it was counted.', ({ row }) => row.acquainted),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.acquainted),
    event: event(t, 'The event that says so.', (row) => row.acquainted),
  }),
});

const pilotStatus = builder.enumType('PilotStatus', {
  description: 'Where a pilot is in its life.',
  values: {
    PLANNED: { description: 'Planned (gepland).' },
    STARTED: { description: 'Started (begonnen).' },
    CONCLUDED: { description: 'Concluded (afgerond).' },
  },
});
const statuses = ['PLANNED', 'STARTED', 'CONCLUDED'] as const;

const measurements = listOf<MeasurementRow>((queries, ids, _, page) => queries.measurements(ids, page));
const evaluations = listOf<EvaluationRow>((queries, ids, _, page) => queries.evaluations(ids, page));
const acquaintances = listOf<AcquaintanceRow>((queries, ids, _, page) => queries.acquaintances(ids, page));

Pilot.implement({
  interfaces: [Node],
  description:
    'A pilot (pilot, proef): variants tried against criteria agreed beforehand, evaluated jointly. Anybody may see it.',
  fields: (t) => ({
    ...recordFields(t),
    title: t.string({ description: 'Its title, at most 300 characters.', resolve: ({ row }) => row.title }),
    status: t.field({
      type: pilotStatus,
      description: 'Where it is in its life.',
      resolve: ({ row }) => row.status,
    }),
    project: t.field({
      type: Project,
      nullable: true,
      description: 'The project.',
      resolve: ({ reading, row }, _, context) => openProject(context, reading, row.project),
    }),
    decision: t.field({
      type: Decision,
      nullable: true,
      description: 'The decision that is its ground; null: none named.',
      resolve: ({ reading, row }, _, context) => openDecision(context, reading, row.decision),
    }),
    variants: t.field({
      type: [variant],
      description: 'The variants that it tries, 1 to 20.',
      resolve: ({ row }) => row.variants,
    }),
    variantsReason: t.string({
      nullable: true,
      description: 'Why fewer than two variants; null: not said.',
      resolve: ({ row }) => row.variantsReason,
    }),
    testPlan: t.string({ description: 'The test plan (testplan).', resolve: ({ row }) => row.testPlan }),
    researcher: t.field({
      type: researcher,
      nullable: true,
      description: 'Who brings research expertise; null: nobody named.',
      resolve: ({ reading, row }) => (row.researcher === null ? null : { reading, row: row.researcher }),
    }),
    shareToAcquaint: t.float({
      nullable: true,
      description: 'The share of employees to acquaint with it, in percent; null: not said.',
      resolve: ({ row }) => row.shareToAcquaint,
    }),
    acquaintGroup: groupField(
      t,
      'The group of which that share is taken; null: none named.',
      (row) => row.acquaintGroup,
    ),
    criteria: t.field({
      type: [criterion],
      description: 'The criteria as last agreed, each with what was measured; at most 50.',
      resolve: ({ reading, row }) =>
        row.criteria.map((one) => ({ reading, row: { pilot: row, criterion: one } })),
    }),
    criteriaAgreedWith: t.field({
      type: [participantRef],
      description: 'With whom they were agreed, at most 200.',
      resolve: ({ reading, row }) => row.criteriaAgreedWith.map((each) => ({ reading, row: each })),
    }),
    criteriaAgreed: event(t, 'The event that agreed them last; null: none.', (row) => row.criteriaAgreed),
    measurements: plainList(
      t,
      connectionOf('Measurement', measurement),
      'Everything that was measured, oldest first.',
      measurements,
      (row) => row.id,
    ),
    evaluations: plainList(
      t,
      connectionOf('Evaluation', evaluation),
      'How it was evaluated, oldest first.',
      evaluations,
      (row) => row.id,
    ),
    acquaintances: plainList(
      t,
      connectionOf('Acquaintance', acquaintance),
      'How many got acquainted with it, oldest first.',
      acquaintances,
      (row) => row.id,
    ),
    conclusion: t.string({
      nullable: true,
      description: 'How it ended, and what follows; null: not concluded.',
      resolve: ({ row }) => row.conclusion,
    }),
    plannedAt: occurredAt(t, 'When it was planned.', ({ row }) => row.began),
    plannedBy: actor(t, 'Who planned it.', (row) => row.began),
    planned: event(t, 'The event that planned it.', (row) => row.began),
    startedAt: occurredAt(t, 'When it was started.', ({ row }) => row.started),
    started: event(t, 'The event that started it; null: not started.', (row) => row.started),
    concludedAt: occurredAt(t, 'When it was concluded.', ({ row }) => row.concluded),
    concluded: event(t, 'The event that concluded it; null: not concluded.', (row) => row.concluded),
  }),
});

const connection = connectionOf('Pilot', Pilot);
const ofProject = listOf<
  PilotRow,
  { readonly status?: readonly PilotStatus[] | undefined },
  'NEWEST' | 'OLDEST'
>((queries, ids, filter, page) => queries.pilots(ids, filter, page));
const onDecision = listOf<PilotRow>((queries, ids, _, page) => queries.pilotsOnDecisions(ids, page));

builder.objectField(Project, 'pilots', (t) =>
  t.field({
    type: connection,
    description: 'Its pilots (pilots), newest first unless asked otherwise.',
    args: {
      ...pageArguments(),
      status: t.arg({ type: [pilotStatus], required: false, description: 'Only one of these.' }),
      order: t.arg({ type: ageOrder, required: false, description: 'Left out: NEWEST.' }),
    },
    resolve: ({ reading, row }, args, context, info) => {
      const { status } = args;
      const filter =
        status === null || status === undefined
          ? {}
          : { status: statuses.filter((each) => status.includes(each)) };
      return ofProject(context, reading, row.id, filter, pageRequest(args, info, args.order));
    },
  }),
);
builder.objectField(Decision, 'pilots', (t) =>
  plainList(t, connection, 'Pilots of which it is the ground.', onDecision, (row) => row.id),
);

builder.queryField('pilot', (t) =>
  t.field({
    type: Pilot,
    nullable: true,
    description: 'The pilot of that id; null: there is none.',
    args: { id: t.arg.id({ required: true, description: '`pilot-<uuid>`' }) },
    resolve: (_, { id }, context) => openPilot(context, context.reading, id),
  }),
);
