import type {
  AcknowledgementRow,
  ClarificationRow,
  FollowUpRow,
  InputRow,
  LinkRow,
  ReclassificationRow,
} from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { connectionOf, listOf, plainList } from '../connection.ts';
import { Node, actor, event, groupField, occurredAt, recordFields, recordedAt } from '../fields.ts';
import { openConsultation, openDecision, openInput, openPerson, openProject, openTheme } from '../loaders.ts';
import { Consultation, Decision, Input, Person, Project, Step, Theme } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';
import { answerState, inputList, inputsBy, inputStatus } from './input-list.ts';

const clarification = builder.objectRef<Shown<ClarificationRow>>('Clarification').implement({
  description: 'What the submitter added (verduidelijking).',
  fields: (t) => ({
    text: t.string({
      nullable: true,
      description: 'What the submitter says; personal. Null: emptied.',
      resolve: ({ row }) => row.text,
    }),
    givenAt: occurredAt(t, 'When it was said.', ({ row }) => row.given),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.given),
    event: event(t, 'The event that says so.', (row) => row.given),
  }),
});
const clarifications = listOf<ClarificationRow>((queries, ids, _, page) => queries.clarifications(ids, page));

const followUp = builder.objectRef<Shown<FollowUpRow>>('FollowUp').implement({
  description: 'A report of what was really changed (opvolging).',
  fields: (t) => ({
    description: t.string({
      description: 'What was really changed.',
      resolve: ({ row }) => row.description,
    }),
    decision: t.field({
      type: Decision,
      nullable: true,
      description: 'The decision that it followed from; null: none named.',
      resolve: ({ reading, row }, _, context) => openDecision(context, reading, row.decision),
    }),
    reportedAt: occurredAt(t, 'When it was reported.', ({ row }) => row.reported),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.reported),
    reportedBy: actor(t, 'Who reported it.', (row) => row.reported),
    event: event(t, 'The event that says so.', (row) => row.reported),
  }),
});
const followUps = listOf<FollowUpRow>((queries, ids, _, page) => queries.followUps(ids, page));

const link = builder.objectRef<Shown<LinkRow>>('InputLink').implement({
  description: 'What an input is about, as somebody linked it (koppeling).',
  fields: (t) => ({
    to: t.id({
      description: 'Id of the decision, consultation or input.',
      resolve: ({ row }) => row.to,
    }),
    linkedAt: occurredAt(t, 'When it was linked.', ({ row }) => row.linked),
    linkedBy: actor(t, 'Who linked it.', (row) => row.linked),
    event: event(t, 'The event that says so.', (row) => row.linked),
  }),
});
const links = listOf<LinkRow>((queries, ids, _, page) => queries.links(ids, page));

const acknowledgement = builder.objectRef<Shown<AcknowledgementRow>>('Acknowledgement').implement({
  description: 'What the submitter was told on receipt (ontvangstbevestiging).',
  fields: (t) => ({
    message: t.string({
      nullable: true,
      description: 'The message; null: none recorded.',
      resolve: ({ row }) => row.message,
    }),
    givenAt: occurredAt(t, 'When it was given.', ({ row }) => row.given),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.given),
    givenBy: actor(t, 'Who gave it.', (row) => row.given),
    event: event(t, 'The event that says so.', (row) => row.given),
  }),
});
const acknowledgements = listOf<AcknowledgementRow>((queries, ids, _, page) =>
  queries.acknowledgements(ids, page),
);

const reclassification = builder.objectRef<Shown<ReclassificationRow>>('Reclassification').implement({
  description: 'A change of the kind of an input (herindeling), contestable by its submitter.',
  fields: (t) => ({
    from: t.field({
      type: enumNamed('InputKind'),
      description: 'The kind that it was.',
      resolve: ({ row }) => row.from,
    }),
    to: t.field({
      type: enumNamed('InputKind'),
      description: 'The kind that it became.',
      resolve: ({ row }) => row.to,
    }),
    reason: t.string({ description: 'Why.', resolve: ({ row }) => row.reason }),
    doneAt: occurredAt(t, 'When it was done.', ({ row }) => row.done),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.done),
    doneBy: actor(t, 'Who did it.', (row) => row.done),
    event: event(t, 'The event that says so.', (row) => row.done),
  }),
});
const reclassifications = listOf<ReclassificationRow>((queries, ids, _, page) =>
  queries.reclassifications(ids, page),
);

const reactions = inputsBy((queries, ids, filter, page) => queries.reactions(ids, filter, page));
const ofProject = inputsBy((queries, ids, filter, page) => queries.inputs(ids, filter, page));
const merged = inputsBy((queries, ids, _, page) => queries.mergedInputs(ids, page));

Input.implement({
  interfaces: [Node],
  description:
    'An input (inbreng) of a stakeholder: an idea, question, concern ... Its text is personal; its group is withheld where the group is too small to be shown.',
  fields: (t) => {
    const words = (description: string, of: (row: InputRow) => string | null) =>
      t.string({ nullable: true, description, resolve: ({ row }) => of(row) });
    return {
      ...recordFields(t),
      kind: t.field({
        type: enumNamed('InputKind'),
        description: 'Its kind; changed only by reclassifying.',
        resolve: ({ row }) => row.kind,
      }),
      title: words('A title said in public, at most 300 characters; null: none.', (row) => row.title),
      text: words(
        'What the submitter says, at most 20,000 characters; personal. Null: plain support, or emptied.',
        (row) => row.text,
      ),
      submittedAt: occurredAt(t, 'When it was submitted.', ({ row }) => row.began),
      recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.began),
      submittedBy: actor(t, 'Who recorded it, in what capacity.', (row) => row.began),
      submitted: event(t, 'The event of its submission.', (row) => row.began),
      author: t.field({
        type: Person,
        nullable: true,
        description: 'Whose input it is; null: anonymous, or never registered.',
        resolve: ({ reading, row }, _, context) => openPerson(context, reading, row.author),
      }),
      anonymous: t.boolean({
        description: 'Whether it was submitted anonymously.',
        resolve: ({ row }) => row.anonymous,
      }),
      group: groupField(
        t,
        'The stakeholder group; null: none, too small to be shown, or company of the only such group (unless the submission said `showGroup`).',
        (row) => row.group,
      ),
      project: t.field({
        type: Project,
        nullable: true,
        description: 'The project.',
        resolve: ({ reading, row }, _, context) => openProject(context, reading, row.project),
      }),
      consultation: t.field({
        type: Consultation,
        nullable: true,
        description: 'The consultation that it answers; null: spontaneous.',
        resolve: ({ reading, row }, _, context) => openConsultation(context, reading, row.consultation),
      }),
      decision: t.field({
        type: Decision,
        nullable: true,
        description: 'The decision named at submission; null: none.',
        resolve: ({ reading, row }, _, context) => openDecision(context, reading, row.decision),
      }),
      theme: t.field({
        type: Theme,
        nullable: true,
        description: 'The theme in which it was placed last; null: none.',
        resolve: ({ reading, row }, _, context) => openTheme(context, reading, row.theme),
      }),
      parent: t.field({
        type: Input,
        nullable: true,
        description: 'The input that a comment reacts to; null: none.',
        resolve: ({ reading, row }, _, context) => openInput(context, reading, row.parent),
      }),
      missingParent: words(
        'Imports: the id, in the source, of a parent that is absent there; null: none.',
        (row) => row.missingParent,
      ),
      sourceId: words('Imports: its id in the source; null: none.', (row) => row.sourceId),
      step: t.field({
        type: Step,
        nullable: true,
        description: 'The step in which it was submitted; null: none.',
        resolve: async ({ reading, row }, _, context) => {
          if (row.step === null) return null;
          const project = await openProject(context, reading, row.project);
          return { model: project?.row.processModel ?? '', key: row.step };
        },
      }),
      channel: words('How it came in; null: not said.', (row) => row.channel),
      late: t.boolean({
        description: 'Whether it came after the closing of its consultation.',
        resolve: ({ row }) => row.late,
      }),
      supports: t.int({
        description: 'Supporters: distinct persons plus those counted without names.',
        resolve: ({ row }) => row.supports,
      }),
      status: t.field({
        type: inputStatus,
        description: 'Where it is in its life.',
        resolve: ({ row }) => row.status,
      }),
      answerStates: t.field({
        type: [answerState],
        description: 'What holds of its answering now, by answering/1; at most 6.',
        resolve: ({ row }) => row.answerStates,
      }),
      answerDueAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When an answer is due (inclusive); null: none required, or its date is unknown.',
        resolve: ({ row }) => row.answerDueAt,
      }),
      answerDueFrom: t.field({
        type: enumNamed('AnswerDueFrom'),
        nullable: true,
        description: 'Where the due date comes from; null: there is none.',
        resolve: ({ row }) => row.answerDueFrom,
      }),
      dueLaterThanTerm: t.boolean({
        description: 'Whether the promised date is later than the term that would have held.',
        resolve: ({ row }) => row.dueLaterThanTerm,
      }),
      overdueDays: t.int({
        nullable: true,
        description:
          'Whole local days since it became overdue: after its due day, the day of a first deferral, or that of its contest; null: not overdue.',
        resolve: ({ row }) => row.overdueDays,
      }),
      mergedInto: t.field({
        type: Input,
        nullable: true,
        description: 'The input in which it goes on; null: not merged.',
        resolve: ({ reading, row }, _, context) => openInput(context, reading, row.mergedInto),
      }),
      mergedInputs: inputList(t, 'The inputs that go on in this one.', merged, (row) => row.id),
      reactions: inputList(t, 'The inputs that react to this one.', reactions, (row) => row.id),
      clarifications: plainList(
        t,
        connectionOf('Clarification', clarification),
        'What the submitter added, oldest first.',
        clarifications,
        (row) => row.id,
      ),
      followUps: plainList(
        t,
        connectionOf('FollowUp', followUp),
        'What was really changed, oldest first.',
        followUps,
        (row) => row.id,
      ),
      links: plainList(
        t,
        connectionOf('InputLink', link),
        'What it is about, as linked.',
        links,
        (row) => row.id,
      ),
      acknowledgements: plainList(
        t,
        connectionOf('Acknowledgement', acknowledgement),
        'What the submitter was told on receipt.',
        acknowledgements,
        (row) => row.id,
      ),
      reclassifications: plainList(
        t,
        connectionOf('Reclassification', reclassification),
        'Changes of its kind, oldest first.',
        reclassifications,
        (row) => row.id,
      ),
    };
  },
});

builder.objectField(Project, 'inputs', (t) =>
  inputList(t, 'The inputs of this project.', ofProject, (row) => row.id),
);

builder.queryField('input', (t) =>
  t.field({
    type: Input,
    nullable: true,
    description: 'The input of that id; null: there is none.',
    args: { id: t.arg.id({ required: true, description: '`input-<uuid>`' }) },
    resolve: (_, { id }, context) => openInput(context, context.reading, id),
  }),
);
