import type {
  ConcernRow,
  OversightFigures,
  OversightFilter,
  OversightRow,
  PeriodOversightRow,
  ProjectOversightRow,
} from '@besluitspoor/read-models';
import { batched } from '../batches.ts';
import { builder } from '../builder.ts';
import { connectionOf, listOf, pageArguments, pageRequest } from '../connection.ts';
import type { Fields } from '../fields.ts';
import { filterOf } from '../filter.ts';
import { openDecision, openProject } from '../loaders.ts';
import { inLanguage, sentence } from '../language.ts';
import { languageArgument } from '../records/process-model.ts';
import { Decision, Organisation, Project } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { valuesField } from './check.ts';
import { concernLabels, concernSentences } from './concerns.ts';
import { checkLabel, verdictEnum } from './conformity.ts';
import { shareRef } from './figures.ts';

const verdictCount = builder.objectRef<OversightFigures['byVerdict'][number]>('VerdictCount').implement({
  description: 'How many decisions got one verdict.',
  fields: (t) => ({
    verdict: t.field({ type: verdictEnum, description: 'The verdict.', resolve: ({ verdict }) => verdict }),
    count: t.exposeInt('count', { description: 'Number of decisions.' }),
  }),
});

const checkCount = builder.objectRef<OversightFigures['byCheck'][number]>('CheckCount').implement({
  description: 'How many decisions fail one check of conformity/1, or wait.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code, C1 to C15.' }),
    label: t.string({
      description: 'What it asks, in a few words.',
      args: languageArgument(),
      resolve: ({ code }, { language }, context) =>
        inLanguage(checkLabel(code), language ?? context.language),
    }),
    notMet: t.exposeInt('notMet', { description: 'Decisions that do not meet it (niet voldaan).' }),
    unproven: t.exposeInt('unproven', { description: 'Decisions of which it is unproven (niet bewezen).' }),
    pending: t.exposeInt('pending', { description: 'Decisions of which it is pending (nog open).' }),
  }),
});

const answerDebt = builder.objectRef<OversightFigures['answerDebt']>('AnswerDebt').implement({
  description: 'What is owed to those who gave input (openstaande terugkoppeling), by answering/1.',
  fields: (t) => ({
    requiringAnswer: t.exposeInt('requiringAnswer', { description: 'Inputs that require an answer.' }),
    open: t.exposeInt('open', { description: 'Of those: not answered (open).' }),
    overdue: t.exposeInt('overdue', { description: 'Of those: overdue now (te laat).' }),
    withoutReason: t.exposeInt('withoutReason', {
      description: 'Of those: answered without a reason (zonder reden).',
    }),
    contested: t.exposeInt('contested', { description: 'Of those: with a contest open now (betwist).' }),
  }),
});

const figures = <Row extends OversightFigures>(t: Fields<Shown<Row>>) => ({
  decisions: t.int({
    description: 'Decisions that were judged; withdrawn ones are not.',
    resolve: ({ row }) => row.decisions,
  }),
  byVerdict: t.field({
    type: [verdictCount],
    description: 'By verdict, at most 4.',
    resolve: ({ row }) => row.byVerdict,
  }),
  byCheck: t.field({
    type: [checkCount],
    description: 'By check of conformity/1, in order: 15.',
    resolve: ({ row }) => row.byCheck,
  }),
  answerDebt: t.field({
    type: answerDebt,
    description: 'What is owed to those who gave input.',
    resolve: ({ row }) => row.answerDebt,
  }),
  promiseKept: t.field({
    type: shareRef,
    description: 'Pairs of a decision and a group that reached what was promised, of those with a promise.',
    resolve: ({ row }) => row.promiseKept,
  }),
  reportsOpen: t.int({
    description: 'Decisions reported missing and not yet settled.',
    resolve: ({ row }) => row.reportsOpen,
  }),
});

const projectRef = builder.objectRef<Shown<ProjectOversightRow>>('ProjectOversight').implement({
  description: 'The figures of one project.',
  fields: (t) => ({
    project: t.field({
      type: Project,
      nullable: true,
      description: 'The project.',
      resolve: ({ reading, row }, _, context) => openProject(context, reading, row.project),
    }),
    ...figures(t),
  }),
});

const periodRef = builder.objectRef<Shown<PeriodOversightRow>>('PeriodOversight').implement({
  description: 'The figures of one period.',
  fields: (t) => ({
    period: t.string({
      description: '`2026-03`, `2026-Q1` or `2026`, by local days of the organisation.',
      resolve: ({ row }) => row.period,
    }),
    from: t.field({ type: 'DateTime', description: 'Where it begins.', resolve: ({ row }) => row.from }),
    until: t.field({
      type: 'DateTime',
      description: 'Where the next one begins.',
      resolve: ({ row }) => row.until,
    }),
    ...figures(t),
  }),
});

type Reason = ConcernRow['reasons'][number];

const reasonRef = builder.objectRef<Reason>('ConcernReason').implement({
  description: 'Why something is to be looked at.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code: never changes its meaning.' }),
    message: t.string({
      description: 'Why, in a sentence with the numbers.',
      args: languageArgument(),
      resolve: ({ code, values }, { language }, context) => {
        const asked = language ?? context.language;
        const { check } = values;
        const label = typeof check === 'string' ? { label: inLanguage(checkLabel(check), asked) } : {};
        return sentence(concernSentences[code], { ...values, ...label }, asked);
      },
    }),
    values: valuesField(t, ({ values }) => values),
  }),
});

const concernKind = builder.enumType('ConcernKind', {
  description: 'What there is to look at.',
  values: {
    DECISION: { description: concernLabels.DECISION },
    ANSWERS: { description: concernLabels.ANSWERS },
    PROMISES: { description: concernLabels.PROMISES },
    REPORTS: { description: concernLabels.REPORTS },
  },
});

const concernRef = builder.objectRef<Shown<ConcernRow>>('Concern').implement({
  description: 'One thing to look at, with why (aandacht nodig).',
  fields: (t) => ({
    kind: t.field({ type: concernKind, description: 'What it is.', resolve: ({ row }) => row.kind }),
    project: t.field({
      type: Project,
      nullable: true,
      description: 'The project.',
      resolve: ({ reading, row }, _, context) => openProject(context, reading, row.project),
    }),
    decision: t.field({
      type: Decision,
      nullable: true,
      description: 'DECISION: the decision; null: another kind.',
      resolve: ({ reading, row }, _, context) => openDecision(context, reading, row.decision),
    }),
    weight: t.int({
      description: 'How much it weighs beside the others: higher is worse.',
      resolve: ({ row }) => Math.round(row.weight),
    }),
    reasons: t.field({
      type: [reasonRef],
      description: 'Why it is to be looked at, at most 20.',
      resolve: ({ row }) => row.reasons.slice(0, 20),
    }),
  }),
});

/** What is seen of an organisation, with the period asked for. */
type Asked = OversightRow & { readonly filter: OversightFilter };

const grain = builder.enumType('PeriodGrain', {
  description: 'How long a period is.',
  values: {
    MONTH: { description: 'A calendar month (maand).' },
    QUARTER: { description: 'A quarter of a year (kwartaal).' },
    YEAR: { description: 'A calendar year (jaar).' },
  },
});

const projectConnection = connectionOf('ProjectOversight', projectRef);
const byProject = listOf<ProjectOversightRow, OversightFilter, 'TITLE' | 'NEWEST'>(
  (queries, ids, filter, page) => queries.oversightByProject(ids, filter, page),
  (organisations) => ({ organisations }),
);
type Periods = { readonly grain: 'MONTH' | 'QUARTER' | 'YEAR'; readonly filter: OversightFilter };
const byPeriod = batched<Periods, readonly PeriodOversightRow[]>(
  (queries, ids, asked) => queries.oversightByPeriod(ids, asked.grain, asked.filter),
  (organisations) => ({ organisations }),
);
const projectOrder = builder.enumType('ProjectOversightOrder', {
  description: 'The order of projects; the id breaks ties.',
  values: {
    TITLE: { description: 'By title (op titel).' },
    NEWEST: { description: 'Newest first (nieuwste eerst).' },
  },
});

const oversightRef = builder.objectRef<Shown<Asked>>('Oversight').implement({
  description:
    'What a governance board or works council sees over all projects of an organisation (overzicht).',
  fields: (t) => ({
    ...figures(t),
    worst: t.field({
      type: [concernRef],
      description: 'What to look at first, the worst first, at most 10.',
      resolve: ({ reading, row }) => row.concerns.slice(0, 10).map((each) => ({ reading, row: each })),
    }),
    byProject: t.field({
      type: projectConnection,
      description: 'The figures by project, by title unless asked otherwise.',
      args: {
        ...pageArguments(),
        order: t.arg({ type: projectOrder, required: false, description: 'Left out: TITLE.' }),
      },
      resolve: ({ reading, row }, args, context, info) =>
        byProject(context, reading, row.organisation, row.filter, pageRequest(args, info, args.order)),
    }),
    byPeriod: t.field({
      type: [periodRef],
      description:
        'The figures by period in which something was decided or submitted, the latest first; at most 100.',
      args: { by: t.arg({ type: grain, required: true, description: 'How long a period is.' }) },
      resolve: async ({ reading, row }, { by }, context) => {
        const rows = await byPeriod(context, reading, { grain: by, filter: row.filter }, row.organisation);
        return (rows ?? []).map((each) => ({ reading, row: each }));
      },
    }),
  }),
});

const oversightOf = batched<OversightFilter, OversightRow>(
  (queries, ids, filter) => queries.oversightOf(ids, filter),
  (organisations) => ({ organisations }),
);

builder.objectField(Organisation, 'oversight', (t) =>
  t.field({
    type: oversightRef,
    description:
      'All its projects at once: decisions by verdict and failing check, what is owed in answers, promises kept, and what to look at first.',
    args: {
      from: t.arg({
        type: 'DateTime',
        required: false,
        description:
          'Only what happened at or after: decisions by their taking or rejection (else their opening), inputs and reports by when they came in.',
      }),
      until: t.arg({ type: 'DateTime', required: false, description: 'Only what happened before.' }),
    },
    resolve: async ({ reading, row }, args, context) => {
      const filter = filterOf({ from: args.from, until: args.until });
      const seen = await oversightOf(context, reading, filter, row.id);
      if (seen === undefined) throw new Error(`no oversight of ${row.id}`);
      return { reading, row: { ...seen, filter } };
    },
  }),
);
