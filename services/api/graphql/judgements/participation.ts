import { LADDER } from '@besluitspoor/governance';
import type {
  GroupParticipation,
  PairFigures,
  PairFilter,
  PairListFilter,
  ParticipationRow,
} from '@besluitspoor/read-models';
import { batched } from '../batches.ts';
import { builder } from '../builder.ts';
import { pageArguments, pageRequest } from '../connection.ts';
import { filterOf } from '../filter.ts';
import { Project, Step } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';
import { figureFields } from './figures.ts';
import { methodArgument, methodAsked } from './method-argument.ts';
import { pairConnection, pairsOfProject } from './pairs.ts';
import { groupField } from '../fields.ts';

/** The figures of a project with the filter under which they were asked. */
type Asked = ParticipationRow & { readonly model: string; readonly filter: PairFilter };
type StepFigures = PairFigures & { readonly step: string | null; readonly model: string };
type KindFigures = PairFigures & { readonly kind: string };

const contributors = builder.objectRef<GroupParticipation>('Contributors').implement({
  description:
    'Distinct people of a group with an input, advice or position (deelnemers), rounded down to a multiple of k.',
  fields: (t) => ({
    count: t.int({
      nullable: true,
      description:
        'People; null: withheld (`suppressed`), or neither size nor members of the group are registered. 0 is shown.',
      resolve: (row) => row.contributors,
    }),
    anonymous: t.int({
      nullable: true,
      description: 'Anonymous inputs, counted apart and rounded likewise; null: withheld (`suppressed`).',
      resolve: (row) => row.anonymousContributors,
    }),
    suppressed: t.exposeBoolean('suppressed', {
      description:
        'Whether the numbers are withheld: the group has fewer than k people or some but fewer than k contributors, or it is the next smallest beside the only such group.',
    }),
  }),
});

const groupRef = builder.objectRef<Shown<GroupParticipation>>('GroupParticipation').implement({
  description: 'How one stakeholder group took part in a project.',
  fields: (t) => ({
    group: groupField(t, 'The group.', (row) => row.group),
    contributors: t.field({
      type: contributors,
      description: 'How many people contributed, over the whole project, whatever the filter.',
      resolve: ({ row }) => row,
    }),
    rate: t.float({
      nullable: true,
      description:
        'Contributors as shown over the size of the group, 0 to 1; null: withheld (`suppressed`), or the size is not known.',
      resolve: ({ row }) => row.rate,
    }),
    ...figureFields(t),
  }),
});

const stepRef = builder.objectRef<Shown<StepFigures>>('StepParticipation').implement({
  description: 'Participation in the decisions that were opened in one step.',
  fields: (t) => ({
    step: t.field({
      type: Step,
      nullable: true,
      description: 'The step; null: opened in none.',
      resolve: ({ row: { model, step } }) => (step === null ? null : { model, key: step }),
    }),
    ...figureFields(t),
  }),
});

const kindRef = builder.objectRef<Shown<KindFigures>>('KindParticipation').implement({
  description: 'Participation in the decisions of one kind.',
  fields: (t) => ({
    kind: t.field({
      type: enumNamed('DecisionKind'),
      description: 'The kind.',
      resolve: ({ row }) => row.kind,
    }),
    ...figureFields(t),
  }),
});

const filterFields = {
  group: 'Of one of these groups.',
  step: 'Of decisions opened in one of these steps, by key.',
  kind: 'Of decisions of one of these kinds.',
  decidedFrom: 'Of decisions taken or rejected at or after.',
  decidedUntil: 'Of decisions taken or rejected before.',
};

const pairFilter = builder.inputType('LadderPairFilter', {
  description: 'Which pairs: or within a list, and between fields; what is left out does not filter.',
  fields: (t) => ({
    group: t.idList({ description: filterFields.group }),
    step: t.stringList({ description: filterFields.step }),
    kind: t.field({ type: [enumNamed('DecisionKind')], description: filterFields.kind }),
    decidedFrom: t.field({ type: 'DateTime', description: filterFields.decidedFrom }),
    decidedUntil: t.field({ type: 'DateTime', description: filterFields.decidedUntil }),
  }),
});

const pairListFilter = builder.inputType('LadderPairListFilter', {
  description: 'Which of these pairs to list: or within a list, and between fields.',
  fields: (t) => ({
    decision: t.idList({ description: 'Of one of these decisions.' }),
    promiseKept: t.boolean({
      description: 'Promised and reached (true), or promised and not reached (false).',
    }),
    provisional: t.boolean({ description: 'Only those whose answers are not yet due, or only the others.' }),
  }),
});

const participationRef = builder.objectRef<Shown<Asked>>('Participation').implement({
  description:
    'How far groups were really involved (participatieladder): the rung promised, offered and reached, over pairs of a decision and a group that it affects.',
  fields: (t) => ({
    method: t.string({
      description: 'The method and its version; `methods` says what it computes.',
      resolve: ({ row }) => row.method,
    }),
    ...figureFields(t),
    decisionsWithoutPairs: t.int({
      description:
        'Taken decisions that affect no group that counts; `decisionLog(filter: { withoutPairs: true })` lists them.',
      resolve: ({ row }) => row.decisionsWithoutPairs,
    }),
    byGroup: t.field({
      type: [groupRef],
      description:
        'By stakeholder group, by name, at most 100: every group that the project names or that took part. Rungs are shown of small groups too, numbers of people are not.',
      resolve: ({ reading, row }) => row.byGroup.slice(0, 100).map((each) => ({ reading, row: each })),
    }),
    byStep: t.field({
      type: [stepRef],
      description: 'By the step in which the decision was opened, at most 20.',
      resolve: ({ reading, row: { byStep, model } }) =>
        byStep.map((each) => ({ reading, row: { ...each, model } })),
    }),
    byKind: t.field({
      type: [kindRef],
      description: 'By kind of decision, at most 10.',
      resolve: ({ reading, row }) => row.byKind.map((each) => ({ reading, row: each })),
    }),
    pairs: t.field({
      type: pairConnection,
      description: 'The pairs one by one, the decision opened last first, then by group.',
      args: {
        ...pageArguments(),
        filter: t.arg({ type: pairListFilter, required: false, description: 'Which of them.' }),
      },
      resolve: ({ reading, row }, args, context, info) => {
        const filter: PairListFilter = { ...row.filter, ...filterOf(args.filter) };
        return pairsOfProject(context, reading, row.project, filter, pageRequest(args, info));
      },
    }),
  }),
});

const participationOf = batched<PairFilter, ParticipationRow>(
  (queries, ids, filter) => queries.participationOf(ids, filter),
  (projects) => ({ projects, only: 'PAIRS' }),
);

builder.objectField(Project, 'participation', (t) =>
  t.field({
    type: participationRef,
    description:
      'How far groups were really involved in its decisions, as judged at the moment of this answer.',
    args: {
      ...methodArgument(LADDER),
      filter: t.arg({ type: pairFilter, required: false, description: 'Which pairs count.' }),
    },
    resolve: async ({ reading, row }, args, context) => {
      methodAsked(args.method, [LADDER]);
      const filter = filterOf(args.filter);
      const judged = await participationOf(context, reading, filter, row.id);
      if (judged === undefined) throw new Error(`no participation figures for ${row.id}`);
      return { reading, row: { ...judged, model: row.processModel, filter } };
    },
  }),
);
