import { attentionPointsOf } from '@besluitspoor/governance';
import type {
  CustomisationRow,
  MissingReportRow,
  PlanKind,
  PlanRow,
  PlanSharingRow,
  StakeholderRow,
  SupportMeasureRow,
  WaiverRow,
} from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { connectionOf, listOf, pageArguments, pageRequest, plainList } from '../connection.ts';
import { actor, event, groupField, occurredAt, recordedAt } from '../fields.ts';
import type { Fields } from '../fields.ts';
import { filterOf } from '../filter.ts';
import { inLanguage } from '../language.ts';
import { openDecision, openEach, openGroup } from '../loaders.ts';
import { Decision, Group, Project, Step } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';
import { languageArgument } from './process-model.ts';

/*
 * The facts of a project that the attention points of its process model read.
 */

const groupsField = <Row extends { readonly groups: readonly string[] }>(
  t: Fields<Shown<Row>>,
  description: string,
) =>
  t.field({
    type: [Group],
    description,
    resolve: ({ reading, row }, _, context) => openEach(openGroup, context, reading, row.groups),
  });

const groundField = <Row extends { readonly decision: string | null }>(t: Fields<Shown<Row>>) =>
  t.field({
    type: Decision,
    nullable: true,
    description: 'The decision that it carries out; null: none named.',
    resolve: ({ reading, row }, _, context) => openDecision(context, reading, row.decision),
  });

const stakeholder = builder.objectRef<Shown<StakeholderRow>>('Stakeholder').implement({
  description: 'A stakeholder group as last mapped (stakeholder- en ketenanalyse).',
  fields: (t) => ({
    group: groupField(t, 'The group.', (row) => row.group),
    interest: t.string({ description: 'Its interest (belang).', resolve: ({ row }) => row.interest }),
    influence: t.field({
      type: enumNamed('Degree'),
      description: 'Its influence (invloed).',
      resolve: ({ row }) => row.influence,
    }),
    affected: t.boolean({
      description: 'Whether it is affected (geraakt).',
      resolve: ({ row }) => row.affected,
    }),
    affectedHow: t.string({
      nullable: true,
      description: 'How it is affected; null: not said.',
      resolve: ({ row }) => row.affectedHow,
    }),
    role: t.field({
      type: enumNamed('StakeholderRole'),
      nullable: true,
      description: 'Its role around the innovation; null: not said.',
      resolve: ({ row }) => row.role,
    }),
    dependsOn: t.field({
      type: [Group],
      description: 'The groups on which it depends (keten), at most 100.',
      resolve: ({ reading, row }, _, context) => openEach(openGroup, context, reading, row.dependsOn),
    }),
    mappedAt: occurredAt(t, 'When it was mapped.', ({ row }) => row.mapped),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.mapped),
    mappedBy: actor(t, 'Who mapped it.', (row) => row.mapped),
    mapped: event(t, 'The event that says so.', (row) => row.mapped),
  }),
});

const plan = builder.objectRef<Shown<PlanRow>>('Plan').implement({
  description: 'A plan of a project (communicatie-, project- of implementatieplan), as recorded.',
  fields: (t) => ({
    plan: t.field({
      type: enumNamed('PlanKind'),
      description: 'Which plan.',
      resolve: ({ row }) => row.plan,
    }),
    text: t.string({ description: 'As it read from then on.', resolve: ({ row }) => row.text }),
    writtenAt: occurredAt(t, 'When it was written.', ({ row }) => row.recorded),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.recorded),
    recordedBy: actor(t, 'Who recorded it.', (row) => row.recorded),
    event: event(t, 'The event that says so.', (row) => row.recorded),
  }),
});

const planSharing = builder.objectRef<Shown<PlanSharingRow>>('PlanSharing').implement({
  description: 'The sharing of a plan with groups (gedeeld plan).',
  fields: (t) => ({
    plan: t.field({
      type: enumNamed('PlanKind'),
      description: 'Which plan.',
      resolve: ({ row }) => row.plan,
    }),
    groups: groupsField(t, 'With which groups, at most 100.'),
    channel: t.string({ description: 'How.', resolve: ({ row }) => row.channel }),
    sharedAt: occurredAt(t, 'When it was shared.', ({ row }) => row.shared),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.shared),
    sharedBy: actor(t, 'Who shared it.', (row) => row.shared),
    event: event(t, 'The event that says so.', (row) => row.shared),
  }),
});

const supportMeasure = builder.objectRef<Shown<SupportMeasureRow>>('SupportMeasure').implement({
  description: 'Practical support (ondersteuning) at the introduction.',
  fields: (t) => ({
    support: t.field({
      type: enumNamed('SupportKind'),
      description: 'The kind of support.',
      resolve: ({ row }) => row.support,
    }),
    description: t.string({ description: 'What is offered.', resolve: ({ row }) => row.description }),
    groups: groupsField(t, 'For which groups, at most 100; empty: all.'),
    decision: groundField(t),
    recordedAt: recordedAt(t, 'When it was recorded.', ({ row }) => row.recorded),
    offeredAt: occurredAt(t, 'When it was offered.', ({ row }) => row.recorded),
    recordedBy: actor(t, 'Who recorded it.', (row) => row.recorded),
    event: event(t, 'The event that says so.', (row) => row.recorded),
  }),
});

const customisation = builder.objectRef<Shown<CustomisationRow>>('Customisation').implement({
  description: 'A choice that is left to users or teams (maatwerk).',
  fields: (t) => ({
    description: t.string({ description: 'What they choose.', resolve: ({ row }) => row.description }),
    groups: groupsField(t, 'Which groups, at most 100; empty: all.'),
    decision: groundField(t),
    recordedAt: recordedAt(t, 'When it was recorded.', ({ row }) => row.recorded),
    offeredAt: occurredAt(t, 'When it was left to them.', ({ row }) => row.recorded),
    recordedBy: actor(t, 'Who recorded it.', (row) => row.recorded),
    event: event(t, 'The event that says so.', (row) => row.recorded),
  }),
});

const waiver = builder.objectRef<Shown<WaiverRow>>('WaivedPoint').implement({
  description: 'An attention point that was waived (hiervan afgezien); only the sponsor’s waiver counts.',
  fields: (t) => ({
    point: t.string({ description: 'Its code, such as 3.4.', resolve: ({ row }) => row.point }),
    reason: t.string({ description: 'Why.', resolve: ({ row }) => row.reason }),
    waivedAt: occurredAt(t, 'When it was waived.', ({ row }) => row.waived),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.waived),
    waivedBy: actor(t, 'Who waived it.', (row) => row.waived),
    event: event(t, 'The event that says so.', (row) => row.waived),
  }),
});

const missingReport = builder.objectRef<Shown<MissingReportRow>>('MissingDecisionReport').implement({
  description: 'A report that a decision is missing from the log (melding van een ontbrekend besluit).',
  fields: (t) => ({
    number: t.int({
      description: 'Its number within the project, from 1.',
      resolve: ({ row }) => row.number,
    }),
    description: t.string({
      description: 'What was decided, as far as the reporter knows.',
      resolve: ({ row }) => row.description,
    }),
    reportedAt: occurredAt(t, 'When it was reported.', ({ row }) => row.reported),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.reported),
    reportedBy: actor(t, 'Who reported it.', (row) => row.reported),
    reported: event(t, 'The event that says so.', (row) => row.reported),
    decision: t.field({
      type: Decision,
      nullable: true,
      description: 'The decision that was entered or found; null: none.',
      resolve: ({ reading, row }, _, context) => openDecision(context, reading, row.decision),
    }),
    settledReason: t.string({
      nullable: true,
      description: 'How it was settled; null: it was not.',
      resolve: ({ row }) => row.settledReason,
    }),
    settledAt: occurredAt(t, 'When it was settled.', ({ row }) => row.settled),
    settledBy: actor(t, 'Who settled it; null: it was not.', (row) => row.settled),
    settled: event(t, 'The event that settled it; null: it was not.', (row) => row.settled),
  }),
});

type Affected = { readonly affected?: boolean | undefined };
type Plans = { readonly plan?: readonly PlanKind[] | undefined };
type Settled = { readonly settled?: boolean | undefined };
const stakeholders = listOf<StakeholderRow, Affected>((queries, ids, filter, page) =>
  queries.stakeholders(ids, filter, page),
);
const plans = listOf<PlanRow, Plans>((queries, ids, filter, page) => queries.plans(ids, filter, page));
const planSharings = listOf<PlanSharingRow>((queries, ids, _, page) => queries.planSharings(ids, page));
const supportMeasures = listOf<SupportMeasureRow>((queries, ids, _, page) =>
  queries.supportMeasures(ids, page),
);
const customisations = listOf<CustomisationRow>((queries, ids, _, page) => queries.customisations(ids, page));
const waivers = listOf<WaiverRow>((queries, ids, _, page) => queries.waivers(ids, page));
const missingReports = listOf<MissingReportRow, Settled>((queries, ids, filter, page) =>
  queries.missingReports(ids, filter, page),
);
const planKinds = ['COMMUNICATION', 'PROJECT', 'IMPLEMENTATION'] as const;

builder.objectFields(Project, (t) => ({
  stakeholders: t.field({
    type: connectionOf('Stakeholder', stakeholder),
    description: 'Its stakeholder map, in the order of first mapping.',
    args: {
      ...pageArguments(),
      affected: t.arg.boolean({ required: false, description: 'Only those affected, or only the others.' }),
    },
    resolve: ({ reading, row }, { affected, after, first }, context, info) =>
      stakeholders(context, reading, row.id, filterOf({ affected }), pageRequest({ after, first }, info)),
  }),
  plans: t.field({
    type: connectionOf('Plan', plan),
    description: 'Its plans as recorded, newest first.',
    args: {
      ...pageArguments(),
      plan: t.arg({ type: [enumNamed('PlanKind')], required: false, description: 'Only one of these.' }),
    },
    resolve: ({ reading, row }, { after, first, plan: which }, context, info) =>
      plans(
        context,
        reading,
        row.id,
        which === null || which === undefined
          ? {}
          : { plan: planKinds.filter((kind) => which.includes(kind)) },
        pageRequest({ after, first }, info),
      ),
  }),
  planSharings: plainList(
    t,
    connectionOf('PlanSharing', planSharing),
    'With whom its plans were shared.',
    planSharings,
    (row) => row.id,
  ),
  supportMeasures: plainList(
    t,
    connectionOf('SupportMeasure', supportMeasure),
    'Practical support at the introduction.',
    supportMeasures,
    (row) => row.id,
  ),
  customisations: plainList(
    t,
    connectionOf('Customisation', customisation),
    'Choices left to users or teams.',
    customisations,
    (row) => row.id,
  ),
  waivedPoints: plainList(
    t,
    connectionOf('WaivedPoint', waiver),
    'Attention points that were waived.',
    waivers,
    (row) => row.id,
  ),
  missingReports: t.field({
    type: connectionOf('MissingDecisionReport', missingReport),
    description: 'Decisions reported missing; those not settled first, then newest first.',
    args: {
      ...pageArguments(),
      settled: t.arg.boolean({ required: false, description: 'Only those settled, or only the others.' }),
    },
    resolve: ({ reading, row }, { after, first, settled }, context, info) =>
      missingReports(context, reading, row.id, filterOf({ settled }), pageRequest({ after, first }, info)),
  }),
}));

type PointShape = { readonly model: string; readonly code: string };

/** An attention point of a process model. */
const attentionPointRef = builder.objectRef<PointShape>('AttentionPoint').implement({
  description: 'An attention point (aandachtspunt) of a step: what the process model asks there.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code: number of the step, number within it.' }),
    label: t.string({
      description: 'What it asks, in a few words.',
      args: languageArgument(),
      resolve: ({ code, model }, { language }, context) => {
        const label = attentionPointsOf(model).find((point) => point.code === code)?.label;
        return label === undefined ? code : inLanguage(label, language ?? context.language);
      },
    }),
  }),
});

builder.objectField(Step, 'attentionPoints', (t) =>
  t.field({
    type: [attentionPointRef],
    description:
      'Its attention points (aandachtspunten), each judged by `scorecard`; at most 20, none where the process model has none.',
    resolve: ({ key, model }) =>
      attentionPointsOf(model)
        .filter(({ step }) => step === key)
        .map(({ code }) => ({ model, code })),
  }),
);
