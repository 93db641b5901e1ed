import { PIM, SIM, attentionPointsOf } from '@besluitspoor/governance';
import type { ScorecardRow } from '@besluitspoor/read-models';
import { batched } from '../batches.ts';
import { builder } from '../builder.ts';
import { Project, Step } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { checkStatus, pointRef } from './check.ts';
import { holdsUntilField, methodAsked } from './method-argument.ts';

/** A scorecard with the process model of its project. */
type Scored = ScorecardRow & { readonly model: string };
type ScoredStep = Scored['steps'][number] & { readonly model: string };

const stepRef = builder.objectRef<Shown<ScoredStep>>('ScorecardStep').implement({
  description: 'A step of the process model with its attention points as judged.',
  fields: (t) => ({
    step: t.field({
      type: Step,
      description: 'The step.',
      resolve: ({ row }) => ({ model: row.model, key: row.step }),
    }),
    points: t.field({
      type: [pointRef],
      description: 'Its attention points (aandachtspunten) in order, at most 20.',
      resolve: ({ reading, row: { model, points } }) => {
        const labels = new Map(
          attentionPointsOf(model).map(({ code, label }): [string, typeof label] => [code, label]),
        );
        return points.map((point) => ({
          reading,
          row: { ...point, label: labels.get(point.code) ?? { nl: point.code, en: point.code } },
        }));
      },
    }),
  }),
});

const statusCount = builder.objectRef<ScorecardRow['counts'][number]>('CheckStatusCount').implement({
  description: 'How many attention points have one status.',
  fields: (t) => ({
    status: t.field({ type: checkStatus, description: 'The status.', resolve: ({ status }) => status }),
    count: t.exposeInt('count', { description: 'Number of attention points.' }),
  }),
});

const scorecardRef = builder.objectRef<Shown<Scored>>('Scorecard').implement({
  description: 'Which attention points of the process model are met, and what shows it (scorekaart).',
  fields: (t) => ({
    method: t.string({
      description: 'The method and its version; `methods` says what it computes.',
      resolve: ({ row }) => row.method,
    }),
    steps: t.field({
      type: [stepRef],
      description: 'The steps of the process model in order, at most 20.',
      resolve: ({ reading, row: { model, steps } }) =>
        steps.map((step) => ({ reading, row: { ...step, model } })),
    }),
    counts: t.field({
      type: [statusCount],
      description: 'How many points have each status, over all steps; at most 5.',
      resolve: ({ row }) => row.counts,
    }),
    holdsUntil: holdsUntilField(t),
  }),
});

const scorecardOf = batched<undefined, ScorecardRow>(
  (queries, ids) => queries.scorecardsOf(ids),
  (projects) => ({ projects }),
);

builder.objectField(Project, 'scorecard', (t) =>
  t.field({
    type: scorecardRef,
    nullable: true,
    description:
      'Which attention points of its process model are met, as judged at the moment of this answer; null: the model has none, or the method is not that of the model.',
    args: {
      method: t.arg.string({
        required: false,
        description: `The method and its version, \`${SIM}\` or \`${PIM}\`; left out: that of the process model.`,
      }),
    },
    resolve: async ({ reading, row }, { method }, context) => {
      methodAsked(method, [SIM, PIM]);
      const judged = await scorecardOf(context, reading, undefined, row.id);
      if (judged === undefined || (typeof method === 'string' && method !== judged.method)) return null;
      return { reading, row: { ...judged, model: row.processModel } };
    },
  }),
);
