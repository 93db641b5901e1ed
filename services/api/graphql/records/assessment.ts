import { instrumentOf } from '@besluitspoor/governance';
import type { Derived } from '@besluitspoor/governance';
import type { AssessmentFilter, AssessmentRow, ParticipantRow } from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { connectionOf, listOf, pageArguments, pageRequest, plainList } from '../connection.ts';
import { Node, actor, event, groupField, occurredAt, recordFields, recordedAt } from '../fields.ts';
import { filterOf } from '../filter.ts';
import { inLanguage } from '../language.ts';
import { openAssessment, openDecision, openPerson, openPilot, openProject } from '../loaders.ts';
import { ageOrder } from '../orders.ts';
import { Assessment, Decision, Person, Pilot, Project, Step } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { instrumentRef } from './instrument.ts';
import { languageArgument } from './process-model.ts';

/** Who took part in an assessment, criteria or an evaluation. */
export const participantRef = builder.objectRef<Shown<ParticipantRow>>('Participant').implement({
  description: 'Who took part (deelnemer): a group, and the person who sat for it if named.',
  fields: (t) => ({
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person; null: the group as such.',
      resolve: ({ reading, row }, _, context) => openPerson(context, reading, row.person),
    }),
    group: groupField(t, 'The group.', (row) => row.group),
  }),
});

const unit = builder.enumType('DerivedUnit', {
  description: 'The unit of what an instrument derives.',
  values: {
    EUR: { description: 'Euro (euro).' },
    POINTS: { description: 'Points, as valued together (punten).' },
    COUNT: { description: 'A number of things (aantal).' },
    RATIO: { description: 'A ratio (verhouding).' },
  },
});

const derived = builder.objectRef<Derived>('Derived').implement({
  description: 'Something that follows from what was filled in, and why (afgeleide uitkomst).',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code, stable within the version of the instrument.' }),
    label: t.string({
      description: 'What it is.',
      args: languageArgument(),
      resolve: ({ label }, { language }, context) => inLanguage(label, language ?? context.language),
    }),
    number: t.float({
      nullable: true,
      description: 'Its value, if it is a number; null: it is not, or cannot be told.',
      resolve: ({ value }) => (typeof value === 'number' ? value : null),
    }),
    text: t.string({
      nullable: true,
      description: 'Its value, if it is a word or a code; null: it is not, or cannot be told.',
      resolve: ({ value }) => (typeof value === 'string' ? value : null),
    }),
    holds: t.boolean({
      nullable: true,
      description: 'Its value, if it is yes or no; null: it is not, or cannot be told.',
      resolve: ({ value }) => (typeof value === 'boolean' ? value : null),
    }),
    unit: t.field({
      type: unit,
      nullable: true,
      description: 'The unit of the number; null: none.',
      resolve: (each) => each.unit ?? null,
    }),
    because: t.string({
      description: 'Why, in a sentence.',
      args: languageArgument(),
      resolve: ({ because }, { language }, context) => inLanguage(because, language ?? context.language),
    }),
  }),
});

Assessment.implement({
  interfaces: [Node],
  description:
    'An assessment (beoordeling): an instrument filled in, about what, by whom, and what follows from it. Anybody may see it.',
  fields: (t) => ({
    ...recordFields(t),
    project: t.field({
      type: Project,
      nullable: true,
      description: 'The project.',
      resolve: ({ reading, row }, _, context) => openProject(context, reading, row.project),
    }),
    instrument: t.field({
      type: instrumentRef,
      nullable: true,
      description: 'The instrument in the version that was filled in; null: it is not known here.',
      resolve: ({ row }) => instrumentOf(row.instrument, row.instrumentVersion),
    }),
    decision: t.field({
      type: Decision,
      nullable: true,
      description: 'The decision for which it was made; null: none named.',
      resolve: ({ reading, row }, _, context) => openDecision(context, reading, row.subject.decision),
    }),
    alternative: t.int({
      nullable: true,
      description: 'Number of the alternative of that decision; null: none named.',
      resolve: ({ row }) => row.subject.alternative,
    }),
    pilot: t.field({
      type: Pilot,
      nullable: true,
      description: 'The pilot that it is about; null: none named.',
      resolve: ({ reading, row }, _, context) => openPilot(context, reading, row.subject.pilot),
    }),
    step: t.field({
      type: Step,
      nullable: true,
      description: 'The step that it is about; null: none named.',
      resolve: async ({ reading, row }, _, context) => {
        if (row.subject.step === null) return null;
        const project = await openProject(context, reading, row.project);
        return { model: project?.row.processModel ?? '', key: row.subject.step };
      },
    }),
    values: t.field({
      type: 'Json',
      description: 'What was filled in, as the fields of the instrument say.',
      resolve: ({ row }) => row.values,
    }),
    derived: t.field({
      type: [derived],
      description:
        'What follows from that, each with why; at most 200. Empty: the instrument is not known here.',
      resolve: ({ row }) =>
        instrumentOf(row.instrument, row.instrumentVersion)?.derive(row.values)?.slice(0, 200) ?? [],
    }),
    judgement: t.string({
      nullable: true,
      description: 'The judgement in words (kwalitatief oordeel); null: none.',
      resolve: ({ row }) => row.judgement,
    }),
    participants: t.field({
      type: [participantRef],
      description: 'Who took part, at most 200.',
      resolve: ({ reading, row }) => row.participants.map((each) => ({ reading, row: each })),
    }),
    madeAt: occurredAt(t, 'When it was made.', ({ row }) => row.began),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.began),
    recordedBy: actor(t, 'Who recorded it.', (row) => row.began),
    recorded: event(t, 'The event that says so.', (row) => row.began),
  }),
});

const connection = connectionOf('Assessment', Assessment);
const ofProject = listOf<AssessmentRow, AssessmentFilter, 'NEWEST' | 'OLDEST'>((queries, ids, filter, page) =>
  queries.assessments(ids, filter, page),
);
const onDecision = listOf<AssessmentRow>((queries, ids, _, page) =>
  queries.assessmentsOnDecisions(ids, page),
);
const onPilot = listOf<AssessmentRow>((queries, ids, _, page) => queries.assessmentsOnPilots(ids, page));

const assessmentFilter = builder.inputType('AssessmentFilter', {
  description: 'Which assessments: or within a list, and between fields; what is left out does not filter.',
  fields: (t) => ({
    instrument: t.stringList({ description: 'Of one of these instruments, by key.' }),
    decision: t.idList({ description: 'For one of these decisions.' }),
    pilot: t.idList({ description: 'About one of these pilots.' }),
    step: t.stringList({ description: 'About one of these steps, by key.' }),
  }),
});

builder.objectField(Project, 'assessments', (t) =>
  t.field({
    type: connection,
    description: 'Its assessments (beoordelingen), newest first unless asked otherwise.',
    args: {
      ...pageArguments(),
      filter: t.arg({ type: assessmentFilter, required: false, description: 'Which assessments.' }),
      order: t.arg({ type: ageOrder, required: false, description: 'Left out: NEWEST.' }),
    },
    resolve: ({ reading, row }, args, context, info) =>
      ofProject(context, reading, row.id, filterOf(args.filter), pageRequest(args, info, args.order)),
  }),
);
builder.objectField(Decision, 'assessments', (t) =>
  plainList(t, connection, 'Assessments made for it.', onDecision, (row) => row.id),
);
builder.objectField(Pilot, 'assessments', (t) =>
  plainList(t, connection, 'Assessments about it.', onPilot, (row) => row.id),
);

builder.queryField('assessment', (t) =>
  t.field({
    type: Assessment,
    nullable: true,
    description: 'The assessment of that id; null: there is none.',
    args: { id: t.arg.id({ required: true, description: '`assessment-<uuid>`' }) },
    resolve: (_, { id }, context) => openAssessment(context, context.reading, id),
  }),
);
