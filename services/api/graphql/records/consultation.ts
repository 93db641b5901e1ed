import type {
  AttendanceRow,
  ConsultationFilter,
  ConsultationRow,
  InvitationRow,
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
import { filterOf } from '../filter.ts';
import {
  openConsultation,
  openDecision,
  openEach,
  openGroup,
  openPerson,
  openProject,
  openTheme,
} from '../loaders.ts';
import { ageOrder } from '../orders.ts';
import { Consultation, Decision, Group, Person, Project, Step, Theme } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { inputList, inputsBy } from './input-list.ts';

const invitation = builder.objectRef<Shown<InvitationRow>>('Invitation').implement({
  description: 'An invitation (uitnodiging) of a group to a consultation.',
  fields: (t) => ({
    group: groupField(t, 'The group.', (row) => row.group),
    channel: t.string({
      nullable: true,
      description: 'How; null: not said.',
      resolve: ({ row }) => row.channel,
    }),
    message: t.string({
      nullable: true,
      description: 'The invitation; null: not recorded.',
      resolve: ({ row }) => row.message,
    }),
    sentAt: occurredAt(t, 'When it was sent.', ({ row }) => row.sent),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.sent),
    sentBy: actor(t, 'Who sent it.', (row) => row.sent),
    event: event(t, 'The event that says so.', (row) => row.sent),
  }),
});
const invitationConnection = connectionOf('Invitation', invitation);
const invitations = listOf<InvitationRow>((queries, ids, _, page) => queries.invitations(ids, page));

const attendanceRef = builder.objectRef<Shown<AttendanceRow>>('GroupAttendance').implement({
  description: 'How many people of a group took part (opkomst).',
  fields: (t) => ({
    group: groupField(t, 'The group.', (row) => row.group),
    ...countOfPeople(t),
  }),
});
const attendanceConnection = connectionOf('GroupAttendance', attendanceRef);
const attendance = listOf<AttendanceRow>((queries, ids, _, page) => queries.attendance(ids, page));
const inputs = inputsBy((queries, ids, filter, page) => queries.inputsOfConsultations(ids, filter, page));

Consultation.implement({
  interfaces: [Node],
  description:
    'A consultation (raadpleging; for citizens: participatieronde): a call for input to named groups. Anybody may see it.',
  fields: (t) => ({
    ...recordFields(t),
    question: t.string({ description: 'What is asked.', resolve: ({ row }) => row.question }),
    project: t.field({
      type: Project,
      nullable: true,
      description: 'The project.',
      resolve: ({ reading, row }, _, context) => openProject(context, reading, row.project),
    }),
    groups: t.field({
      type: [Group],
      description: 'The groups that are asked, 1 to 100.',
      resolve: ({ reading, row }, _, context) => openEach(openGroup, context, reading, row.groups),
    }),
    channel: t.string({
      nullable: true,
      description: 'How; null: not said.',
      resolve: ({ row }) => row.channel,
    }),
    step: t.field({
      type: Step,
      nullable: true,
      description: 'The step in which it was held; null: none.',
      resolve: async ({ reading, row }, _, context) => {
        if (row.step === null) return null;
        const project = await openProject(context, reading, row.project);
        return { model: project?.row.processModel ?? '', key: row.step };
      },
    }),
    decision: t.field({
      type: Decision,
      nullable: true,
      description: 'The decision that it is about; null: none named.',
      resolve: ({ reading, row }, _, context) => openDecision(context, reading, row.decision),
    }),
    theme: t.field({
      type: Theme,
      nullable: true,
      description: 'The theme that it is about; null: none named.',
      resolve: ({ reading, row }, _, context) => openTheme(context, reading, row.theme),
    }),
    closesOn: t.field({
      type: 'Date',
      description: 'The last local day on which input is in time.',
      resolve: ({ row }) => row.closesOn,
    }),
    closesAt: t.field({
      type: 'DateTime',
      description: 'The end of that day.',
      resolve: ({ row }) => row.closesAt,
    }),
    answerBy: t.field({
      type: 'Date',
      nullable: true,
      description: 'The promised local day of the answers; null: nothing promised.',
      resolve: ({ row }) => row.answerBy,
    }),
    anonymous: t.boolean({
      description: 'Whether anonymous input is allowed.',
      resolve: ({ row }) => row.anonymous,
    }),
    confidant: t.field({
      type: Person,
      nullable: true,
      description: 'The confidant (vertrouwenspersoon); null: none named.',
      resolve: ({ reading, row }, _, context) => openPerson(context, reading, row.confidant),
    }),
    summary: t.string({
      nullable: true,
      description: 'What came in, in short; null: not summarised.',
      resolve: ({ row }) => row.summary,
    }),
    openedAt: occurredAt(t, 'When it was opened.', ({ row }) => row.began),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.began),
    openedBy: actor(t, 'Who opened it.', (row) => row.began),
    opened: event(t, 'The event that opened it.', (row) => row.began),
    closedAt: occurredAt(t, 'When it was closed.', ({ row }) => row.closed),
    closed: event(t, 'The event that closed it; null: not closed.', (row) => row.closed),
    invitations: plainList(t, invitationConnection, 'The invitations sent.', invitations, (row) => row.id),
    attendance: plainList(
      t,
      attendanceConnection,
      'Attendance per group, as said at its closing.',
      attendance,
      (row) => row.id,
    ),
    inputs: inputList(t, 'The inputs in answer to it.', inputs, (row) => row.id),
  }),
});

const consultationFilter = builder.inputType('ConsultationFilter', {
  description: 'Which consultations; what is left out or null does not filter.',
  fields: (t) => ({
    group: t.idList({ description: 'That ask one of these groups.' }),
    step: t.stringList({ description: 'In one of these steps, by key.' }),
    open: t.boolean({ description: 'Only those open now, or only the others.' }),
  }),
});
const connection = connectionOf('Consultation', Consultation);
const ofProject = listOf<ConsultationRow, ConsultationFilter, 'NEWEST' | 'OLDEST'>(
  (queries, ids, filter, page) => queries.consultations(ids, filter, page),
);
const onDecision = listOf<ConsultationRow>((queries, ids, _, page) =>
  queries.consultationsOnDecisions(ids, page),
);

builder.objectField(Project, 'consultations', (t) =>
  t.field({
    type: connection,
    description: 'Its consultations, newest first unless asked otherwise.',
    args: {
      ...pageArguments(),
      filter: t.arg({ type: consultationFilter, required: false, description: 'Which consultations.' }),
      order: t.arg({ type: ageOrder, required: false, description: 'Left out: NEWEST.' }),
    },
    resolve: ({ reading, row }, args, context, info) =>
      ofProject(context, reading, row.id, filterOf(args.filter), pageRequest(args, info, args.order)),
  }),
);

builder.objectField(Decision, 'consultations', (t) =>
  plainList(t, connection, 'Consultations about it.', onDecision, (row) => row.id),
);

builder.queryField('consultation', (t) =>
  t.field({
    type: Consultation,
    nullable: true,
    description: 'The consultation of that id; null: there is none.',
    args: { id: t.arg.id({ required: true, description: '`consultation-<uuid>`' }) },
    resolve: (_, { id }, context) => openConsultation(context, context.reading, id),
  }),
);
