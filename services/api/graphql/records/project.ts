import type {
  FramesRow,
  InformationRow,
  ProjectFilter,
  ProjectRow,
  PromiseRow,
  StepEntryRow,
  TeamMemberRow,
} from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { connectionOf, listOf, pageArguments, pageRequest, plainList } from '../connection.ts';
import { Node, actor, event, groupField, occurredAt, recordFields, recordedAt } from '../fields.ts';
import { filterOf } from '../filter.ts';
import { asOfArguments, openAsOf } from '../as-of.ts';
import {
  openDecision,
  openEach,
  openGroup,
  openOrganisation,
  openPerson,
  openProject,
  openTheme,
} from '../loaders.ts';
import { ageOrder } from '../orders.ts';
import { Decision, Group, Organisation, Person, ProcessModel, Project, Step, Theme } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';
import { frameRef } from './frame.ts';
import { termsRef } from './organisation.ts';
import { readAtField } from './read-at.ts';

const projectStatus = builder.enumType('ProjectStatus', {
  description: 'Whether a project runs.',
  values: {
    RUNNING: { description: 'It runs (loopt).' },
    PAUSED: { description: 'It was paused and not yet resumed (gepauzeerd).' },
    CLOSED: { description: 'It was closed (afgesloten).' },
  },
});

type Entered = StepEntryRow & { readonly model: string };

const stepEntry = builder.objectRef<Shown<Entered>>('StepEntry').implement({
  description: 'A step (stap) that the project entered or went back to.',
  fields: (t) => ({
    step: t.field({
      type: Step,
      description: 'The step.',
      resolve: ({ row }) => ({ model: row.model, key: row.step }),
    }),
    revisitedBecause: t.string({
      nullable: true,
      description: 'Why the project went back to it; null: it was entered.',
      resolve: ({ row }) => row.revisitedBecause,
    }),
    enteredAt: occurredAt(t, 'When it was entered.', ({ row }) => row.entered),
    enteredBy: actor(t, 'Who said so.', (row) => row.entered),
    entered: event(t, 'The event that says so.', (row) => row.entered),
  }),
});
const stepConnection = connectionOf('StepEntry', stepEntry);
const steps = listOf<StepEntryRow, undefined, 'NEWEST' | 'OLDEST'>((queries, ids, _, page) =>
  queries.steps(ids, page),
);

const projectBody = builder.enumType('ProjectBody', {
  description: 'In what somebody sits.',
  values: {
    TEAM: { description: 'The project team (projectteam).' },
    STEERING_GROUP: { description: 'The steering group (stuurgroep).' },
  },
});

const teamMember = builder.objectRef<Shown<TeamMemberRow>>('TeamMember').implement({
  description: 'Somebody who sits or sat in the team or the steering group of a project.',
  fields: (t) => ({
    body: t.field({ type: projectBody, description: 'In what.', resolve: ({ row }) => row.body }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person.',
      resolve: ({ reading, row }, _, context) => openPerson(context, reading, row.person),
    }),
    group: groupField(t, 'The group that the person sits for; null: none named.', (row) => row.group),
    joinedAt: occurredAt(t, 'When the person joined.', ({ row }) => row.joined),
    joined: event(t, 'The event that says so.', (row) => row.joined),
    leftAt: occurredAt(t, 'When it was over.', ({ row }) => row.left),
    left: event(t, 'The event that says that it was over; null: still in it.', (row) => row.left),
  }),
});
const teamConnection = connectionOf('TeamMember', teamMember);
const team = listOf<TeamMemberRow, { readonly body?: TeamMemberRow['body'] | undefined }>(
  (queries, ids, filter, page) => queries.teamMembers(ids, filter, page),
);

const framesRef = builder.objectRef<Shown<FramesRow>>('FramesSet').implement({
  description: 'The frames (kaders) as they stood from one setting or adjustment to the next.',
  fields: (t) => ({
    frames: t.field({
      type: [frameRef],
      description: 'The frames, whole, at most 20.',
      resolve: ({ reading, row }) => row.frames.map((frame) => ({ reading, row: frame })),
    }),
    reason: t.string({
      nullable: true,
      description: 'Why they were adjusted; null: set for the first time.',
      resolve: ({ row }) => row.reason,
    }),
    setAt: occurredAt(t, 'When they were set.', ({ row }) => row.set),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.set),
    setBy: actor(t, 'Who set them.', (row) => row.set),
    set: event(t, 'The event that set them.', (row) => row.set),
  }),
});
const framesConnection = connectionOf('FramesSet', framesRef);
const frames = listOf<FramesRow>((queries, ids, _, page) => queries.framesHistory(ids, page));

const promiseRef = builder.objectRef<Shown<PromiseRow>>('ParticipationPromise').implement({
  description: 'A participation agreement (participatieafspraak): the rung promised to a group.',
  fields: (t) => ({
    number: t.int({
      description: 'Its number within the project, from 1.',
      resolve: ({ row }) => row.number,
    }),
    group: groupField(t, 'The group to which it is promised.', (row) => row.group),
    rung: t.int({
      description: 'The rung of the participation ladder, 0 (not involved) to 6.',
      resolve: ({ row }) => row.rung,
    }),
    active: t.boolean({
      description: 'Whether the group is asked (true) or may react (false).',
      resolve: ({ row }) => row.active,
    }),
    step: t.string({
      nullable: true,
      description: 'Key of the step for which it holds; null: every step.',
      resolve: ({ row }) => row.step,
    }),
    decisionKind: t.field({
      type: enumNamed('DecisionKind'),
      nullable: true,
      description: 'The kind of decision for which it holds; null: every kind.',
      resolve: ({ row }) => row.decisionKind,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it was last changed; null: never changed.',
      resolve: ({ row }) => row.reason,
    }),
    promisedAt: occurredAt(t, 'When it was promised.', ({ row }) => row.promised),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.promised),
    promised: event(t, 'The event that promised it.', (row) => row.promised),
    changed: event(t, 'The event that last changed it; null: none.', (row) => row.changed),
    endorsed: event(
      t,
      'The event by which the group endorsed what it is now; null: it has not.',
      (row) => row.endorsed,
    ),
  }),
});
const promiseConnection = connectionOf('ParticipationPromise', promiseRef);
const promises = listOf<PromiseRow, { readonly group?: readonly string[] | undefined }>(
  (queries, ids, filter, page) => queries.promises(ids, filter, page),
);

const informationRef = builder.objectRef<Shown<InformationRow>>('SharedInformation').implement({
  description: 'Information (informatie) shared with groups.',
  fields: (t) => ({
    groups: t.field({
      type: [Group],
      description: 'With which groups, at most 100.',
      resolve: ({ reading, row }, _, context) => openEach(openGroup, context, reading, row.groups),
    }),
    channel: t.string({ description: 'How.', resolve: ({ row }) => row.channel }),
    about: t.string({ description: 'About what.', resolve: ({ row }) => row.about }),
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
    askAt: t.string({
      nullable: true,
      description: 'Where questions can be asked; null: nowhere named.',
      resolve: ({ row }) => row.askAt,
    }),
    askUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'Until which local day; null: none named.',
      resolve: ({ row }) => row.askUntil,
    }),
    sharedAt: occurredAt(t, 'When it was shared.', ({ row }) => row.shared),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.shared),
    sharedBy: actor(t, 'Who shared it.', (row) => row.shared),
    shared: event(t, 'The event that says so.', (row) => row.shared),
  }),
});
const informationConnection = connectionOf('SharedInformation', informationRef);
const information = listOf<InformationRow>((queries, ids, _, page) => queries.information(ids, page));

Project.implement({
  interfaces: [Node],
  description: 'A project (project): one innovation project. Anybody may see it.',
  fields: (t) => {
    const person = (description: string, of: (row: ProjectRow) => string | null) =>
      t.field({
        type: Person,
        nullable: true,
        description,
        resolve: ({ reading, row }, _, context) => openPerson(context, reading, of(row)),
      });
    return {
      ...recordFields(t),
      title: t.string({ description: 'Its title, at most 300 characters.', resolve: ({ row }) => row.title }),
      assignment: t.string({
        description: 'The assignment (opdracht), in words.',
        resolve: ({ row }) => row.assignment,
      }),
      status: t.field({
        type: projectStatus,
        description: 'Whether it runs.',
        resolve: ({ row }) => row.status,
      }),
      readAt: readAtField(t),
      organisation: t.field({
        type: Organisation,
        nullable: true,
        description: 'The organisation whose project it is.',
        resolve: ({ reading, row }, _, context) => openOrganisation(context, reading, row.organisation),
      }),
      processModel: t.field({
        type: ProcessModel,
        description: 'The process model (procesmodel) that it follows.',
        resolve: ({ row }) => row.processModel,
      }),
      currentStep: t.field({
        type: Step,
        nullable: true,
        description: 'The step last entered; null: none yet.',
        resolve: ({ row }) =>
          row.currentStep === null ? null : { model: row.processModel, key: row.currentStep },
      }),
      sponsor: person('The sponsor (opdrachtgever); null: none named.', (row) => row.sponsor),
      manager: person('The project manager (projectleider); null: none named.', (row) => row.manager),
      problemOwner: person(
        'The problem owner (probleemeigenaar); null: none named.',
        (row) => row.problemOwner,
      ),
      employerInterest: t.string({
        nullable: true,
        description: "The employer's interest (werkgeversbelang); null: not stated.",
        resolve: ({ row }) => row.employerInterest,
      }),
      employeesInterest: t.string({
        nullable: true,
        description: "The employees' interest (werknemersbelang); null: not stated.",
        resolve: ({ row }) => row.employeesInterest,
      }),
      terms: t.field({
        type: termsRef,
        nullable: true,
        description: 'The terms of the project; null: those of the organisation hold.',
        resolve: ({ row }) => row.terms,
      }),
      frames: t.field({
        type: [frameRef],
        description: 'The frames (kaders) in force, at most 20.',
        resolve: ({ reading, row }) => row.frames.map((frame) => ({ reading, row: frame })),
      }),
      framesHistory: plainList(
        t,
        framesConnection,
        'The frames as they were set and adjusted.',
        frames,
        (row) => row.id,
      ),
      summary: t.string({
        nullable: true,
        description: 'How it ended; null: not closed.',
        resolve: ({ row }) => row.summary,
      }),
      steps: t.field({
        type: stepConnection,
        description: 'The steps that it entered, newest first unless asked otherwise.',
        args: {
          ...pageArguments(),
          order: t.arg({ type: ageOrder, required: false, description: 'Left out: NEWEST.' }),
        },
        resolve: async ({ reading, row }, args, context, info) => {
          const request = pageRequest(args, info, args.order);
          const { page } = await steps(context, reading, row.id, undefined, request);
          const edges = page.edges.map(({ cursor, node }) => ({
            cursor,
            node: { ...node, model: row.processModel },
          }));
          return { reading, page: { ...page, edges } };
        },
      }),
      team: t.field({
        type: teamConnection,
        description: 'Who sits in the team and the steering group; those who left after the others.',
        args: {
          ...pageArguments(),
          body: t.arg({ type: projectBody, required: false, description: 'Only of this one.' }),
        },
        resolve: ({ reading, row }, args, context, info) =>
          team(context, reading, row.id, { body: args.body ?? undefined }, pageRequest(args, info)),
      }),
      promises: t.field({
        type: promiseConnection,
        description: 'What was promised to groups (participatieafspraken).',
        args: {
          ...pageArguments(),
          group: t.arg.idList({ required: false, description: 'Only to one of these groups.' }),
        },
        resolve: ({ reading, row }, args, context, info) =>
          promises(context, reading, row.id, filterOf({ group: args.group }), pageRequest(args, info)),
      }),
      information: plainList(
        t,
        informationConnection,
        'Information shared with groups, newest first.',
        information,
        (row) => row.id,
      ),
      initiated: event(t, 'The event that initiated it.', (row) => row.began),
    };
  },
});

const projectFilter = builder.inputType('ProjectFilter', {
  description: 'Which projects; what is left out or null does not filter, several are combined with and.',
  fields: (t) => ({
    search: t.string({
      description: 'Words that must occur in title or assignment, at most 200 characters.',
    }),
    status: t.field({ type: [projectStatus], description: 'One of these.' }),
    organisation: t.idList({ description: 'Of one of these organisations.' }),
  }),
});
const projectOrder = builder.enumType('ProjectOrder', {
  description: 'The order of projects; the id breaks ties.',
  values: {
    NEWEST: { description: 'Newest first (nieuwste eerst).' },
    OLDEST: { description: 'Oldest first (oudste eerst).' },
    TITLE: { description: 'By title (op titel).' },
  },
});
const projectConnection = connectionOf('Project', Project);
const projects = listOf<ProjectRow, ProjectFilter, 'NEWEST' | 'OLDEST' | 'TITLE'>(
  (queries, _, filter, page) => queries.projects(filter, page),
);

builder.queryField('projects', (t) =>
  t.field({
    type: projectConnection,
    description: 'All projects, newest first unless asked otherwise.',
    args: {
      ...pageArguments(),
      filter: t.arg({ type: projectFilter, required: false, description: 'Which projects.' }),
      order: t.arg({ type: projectOrder, required: false, description: 'Left out: NEWEST.' }),
    },
    resolve: (_, args, context, info) =>
      projects(context, context.reading, '', filterOf(args.filter), pageRequest(args, info, args.order)),
  }),
);

builder.queryField('project', (t) =>
  t.field({
    type: Project,
    nullable: true,
    description: 'The project of that id, now or as the log read at a moment; null: there was none.',
    args: asOfArguments('project'),
    resolve: (_, { asOf, id }, context, info) => openAsOf(openProject, context, id, asOf, info),
  }),
);
