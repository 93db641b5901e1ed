import type { BecauseRow, PairListFilter, PairRow } from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { connectionOf, listOf, plainList } from '../connection.ts';
import { inLanguage } from '../language.ts';
import { openDecision, openProject } from '../loaders.ts';
import { languageArgument } from '../records/process-model.ts';
import { Decision, Step } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';
import { evidenceFields, valuesField } from './check.ts';
import { messageOf } from './messages.ts';
import { rungLabel } from './methods.ts';
import { groupField } from '../fields.ts';

const because = builder.objectRef<Shown<BecauseRow>>('Because').implement({
  description:
    'Why a pair is on its rung, what was lacking for a higher one, or what was only claimed (onderbouwing), with the events that show it. Of a group that is too small to be shown by itself: without numbers of its inputs, and without their events, neither listed nor counted.',
  fields: (t) => ({
    code: t.string({
      description: 'Its code: never changes its meaning within the method.',
      resolve: ({ row }) => row.code,
    }),
    message: t.string({
      description: 'Why, in a sentence with the numbers that may be shown.',
      args: languageArgument(),
      resolve: ({ row }, { language }, context) => messageOf(row, language ?? context.language),
    }),
    values: valuesField(t, ({ row }) => row.values),
    ...evidenceFields(t),
  }),
});

const pairRef = builder.objectRef<Shown<PairRow>>('LadderPair').implement({
  description:
    'A decision and a group that it affects: the rung promised, offered and reached (toegezegd, geboden, bereikt).',
  fields: (t) => {
    const label = (description: string, of: (row: PairRow) => number | null) =>
      t.string({
        nullable: true,
        description,
        args: languageArgument(),
        resolve: ({ row }, { language }, context) => {
          const rung = of(row);
          return rung === null ? null : inLanguage(rungLabel(rung), language ?? context.language);
        },
      });
    return {
      decision: t.field({
        type: Decision,
        nullable: true,
        description: 'The decision.',
        resolve: ({ reading, row }, _, context) => openDecision(context, reading, row.decision),
      }),
      group: groupField(t, 'The group.', (row) => row.group),
      kind: t.field({
        type: enumNamed('DecisionKind'),
        description: 'The kind of decision.',
        resolve: ({ row }) => row.kind,
      }),
      step: t.field({
        type: Step,
        nullable: true,
        description: 'The step in which it was opened; null: none.',
        resolve: async ({ reading, row }, _, context) => {
          if (row.step === null) return null;
          const project = await openProject(context, reading, row.project);
          return { model: project?.row.processModel ?? '', key: row.step };
        },
      }),
      agreed: t.int({
        nullable: true,
        description: 'The rung promised when it was opened, 0 to 6; null: nothing was promised.',
        resolve: ({ row }) => row.agreed,
      }),
      agreedName: label('Name of that rung; null: nothing was promised.', (row) => row.agreed),
      offered: t.int({
        description: 'The highest rung for which the group had the opportunity, 0 to 6.',
        resolve: ({ row }) => row.offered,
      }),
      offeredName: label('Name of that rung.', (row) => row.offered),
      realised: t.int({
        description: 'The highest rung whose opportunity was used and honoured, 0 to 6; never above offered.',
        resolve: ({ row }) => row.realised,
      }),
      realisedName: label('Name of that rung.', (row) => row.realised),
      provisional: t.boolean({
        description: 'Whether answers are not yet due, so that it is left out of the figures (voorlopig).',
        resolve: ({ row }) => row.provisional,
      }),
      because: t.field({
        type: [because],
        description:
          'Why it reached this rung; what was lacking for the next one up, for the one promised and for the highest one offered; what was only claimed and would raise it; and the rung of groups that represent it. At most 20.',
        resolve: ({ reading, row }) => row.because.slice(0, 20).map((each) => ({ reading, row: each })),
      }),
    };
  },
});

export const pairConnection = connectionOf('LadderPair', pairRef);

/** Pairs of a project. */
export const pairsOfProject = listOf<PairRow, PairListFilter>(
  (queries, ids, filter, page) => queries.pairs(ids, filter, page),
  (projects) => ({ projects, only: 'PAIRS' }),
);

/** Pairs of a decision. */
export const pairsOfDecision = listOf<PairRow>(
  (queries, ids, _, page) => queries.pairsOfDecisions(ids, page),
  (decisions) => ({ decisions, only: 'PAIRS' }),
);

builder.objectField(Decision, 'participation', (t) =>
  plainList(
    t,
    pairConnection,
    'What each group that it affects was promised, offered and reached on the participation ladder (ladder/1); empty while it is neither taken nor rejected.',
    pairsOfDecision,
    (row) => row.id,
  ),
);
