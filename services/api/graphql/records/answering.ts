import type { AnsweringFigures, AnsweringFilter, GroupAnswering } from '@besluitspoor/read-models';
import { batched } from '../batches.ts';
import { builder } from '../builder.ts';
import { filterOf } from '../filter.ts';
import { Consultation, Project } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';
import { groupField } from '../fields.ts';

const kindCount = builder
  .objectRef<{ readonly kind: string; readonly count: number }>('InputKindCount')
  .implement({
    description: 'How many inputs of one kind.',
    fields: (t) => ({
      kind: t.field({
        type: enumNamed('InputKind'),
        description: 'The kind of input.',
        resolve: ({ kind }) => kind,
      }),
      count: t.exposeInt('count', { description: 'Number of inputs.' }),
    }),
  });

const dispositionCount = builder
  .objectRef<{ readonly disposition: string; readonly count: number }>('DispositionCount')
  .implement({
    description: 'How many inputs whose latest answer has one disposition.',
    fields: (t) => ({
      disposition: t.field({
        type: enumNamed('Disposition'),
        description: 'The disposition.',
        resolve: ({ disposition }) => disposition,
      }),
      count: t.exposeInt('count', { description: 'Number of inputs.' }),
    }),
  });

const standardPhrase = builder
  .objectRef<{ readonly reason: string; readonly answers: number }>('StandardPhrase')
  .implement({
    description: 'A reason that was given in three or more separate answers (standaardzin).',
    fields: (t) => ({
      reason: t.exposeString('reason', { description: 'The reason.' }),
      answers: t.exposeInt('answers', { description: 'Number of answers.' }),
    }),
  });

const groupFigures = builder.objectRef<Shown<GroupAnswering>>('GroupAnswering').implement({
  description: 'Figures of answering for the inputs of one stakeholder group.',
  fields: (t) => ({
    group: groupField(
      t,
      'The group; null: inputs without a group, of groups too small to be shown, and of the group that keeps the only such one company.',
      (row) => row.group,
    ),
    requiringAnswer: t.int({
      description: 'Inputs that require an answer.',
      resolve: ({ row }) => row.requiringAnswer,
    }),
    answered: t.int({ description: 'Of those: answered.', resolve: ({ row }) => row.answered }),
    answeredWithReason: t.int({
      description: 'Of those: answered with a reason.',
      resolve: ({ row }) => row.answeredWithReason,
    }),
    overdue: t.int({ description: 'Of those: overdue now.', resolve: ({ row }) => row.overdue }),
  }),
});

/** The figures of the inputs of a project or a consultation. */
export const answeringRef = builder.objectRef<Shown<AnsweringFigures>>('Answering').implement({
  description:
    'How input was answered (terugkoppeling), by method answering/1. Numbers of inputs unless said otherwise.',
  fields: (t) => {
    const count = (description: string, of: (row: AnsweringFigures) => number) =>
      t.int({ description, resolve: ({ row }) => of(row) });
    return {
      method: t.string({ description: 'Method and version.', resolve: () => 'answering/1' }),
      requiringAnswer: count(
        'Inputs that require an answer: all but comments and plain support, not withdrawn.',
        (row) => row.requiringAnswer,
      ),
      answered: count('Of those: answered; a deferral is no answer.', (row) => row.answered),
      answeredWithReason: count(
        'Of those: with a reason beyond a standard phrase.',
        (row) => row.answeredWithReason,
      ),
      inTime: count('Answered, and recorded on or before the due date.', (row) => row.inTime),
      inTimeUnknown: count('Answered, without known dates to judge it by.', (row) => row.inTimeUnknown),
      overdue: count(
        'Open past their due date now, or with a contest open past its own (te laat).',
        (row) => row.overdue,
      ),
      contested: count('With a contest open now (betwist).', (row) => row.contested),
      medianDaysToAnswer: t.int({
        nullable: true,
        description: 'Lower median of the time to answer in local days; null: no answer has known dates.',
        resolve: ({ row }) => row.medianDaysToAnswer,
      }),
      p90DaysToAnswer: t.int({
        nullable: true,
        description: '90th percentile (nearest rank) in local days; null: no answer has known dates.',
        resolve: ({ row }) => row.p90DaysToAnswer,
      }),
      timeKnown: count('Answers whose time to answer is known.', (row) => row.timeKnown),
      timeUnknown: count('Answers whose time to answer is unknown.', (row) => row.timeUnknown),
      merged: count('Merged with another input.', (row) => row.merged),
      standardPhrases: t.field({
        type: [standardPhrase],
        description: 'Reasons given in three or more separate answers, the most frequent first, at most 100.',
        resolve: ({ row }) => row.standardPhrases.slice(0, 100),
      }),
      followedUp: count('With a report of what was really changed.', (row) => row.followedUp),
      unlinked: count('Not about any decision.', (row) => row.unlinked),
      notRequired: t.field({
        type: [kindCount],
        description: 'Inputs that require no answer, by kind, at most 8.',
        resolve: ({ row }) => row.notRequired,
      }),
      byDisposition: t.field({
        type: [dispositionCount],
        description: 'Inputs by the disposition of their latest response, deferrals too, at most 6.',
        resolve: ({ row }) => row.byDisposition,
      }),
      byGroup: t.field({
        type: [groupFigures],
        description:
          'The same by stakeholder group, at most 100. Inputs without a group stand together under `group: null`, with those of groups too small to be shown; where the project has one such group, the next smallest keeps it company. So a consultation of those two has that row alone.',
        resolve: ({ reading, row }) => row.byGroup.slice(0, 100).map((each) => ({ reading, row: each })),
      }),
    };
  },
});

const answeringFilter = builder.inputType('AnsweringFilter', {
  description: 'Which inputs are counted; what is left out does not filter.',
  fields: (t) => ({
    group: t.idList({
      description: 'Of one of these groups as shown; inputs whose small group is withheld are not counted.',
    }),
    step: t.stringList({ description: 'Of one of these steps, by key.' }),
    submittedFrom: t.field({ type: 'DateTime', description: 'Submitted at or after.' }),
    submittedUntil: t.field({ type: 'DateTime', description: 'Submitted before.' }),
  }),
});

const ofProject = batched<AnsweringFilter, AnsweringFigures>((queries, ids, filter) =>
  queries.answeringOfProjects(ids, filter),
);
const ofConsultation = batched<AnsweringFilter, AnsweringFigures>((queries, ids, filter) =>
  queries.answeringOfConsultations(ids, filter),
);

const figuresOf = async (
  shape: Shown<{ readonly id: string }>,
  figures: Promise<AnsweringFigures | undefined>,
): Promise<Shown<AnsweringFigures>> => {
  const row = await figures;
  if (row === undefined) throw new Error(`no answering figures for ${shape.row.id}`);
  return { reading: shape.reading, row };
};

builder.objectField(Project, 'answering', (t) =>
  t.field({
    type: answeringRef,
    description: 'How the input of this project was answered.',
    args: { filter: t.arg({ type: answeringFilter, required: false, description: 'Which inputs.' }) },
    resolve: (shape, { filter }, context) =>
      figuresOf(shape, ofProject(context, shape.reading, filterOf(filter), shape.row.id)),
  }),
);

builder.objectField(Consultation, 'answering', (t) =>
  t.field({
    type: answeringRef,
    description: 'How the input of this consultation was answered.',
    args: { filter: t.arg({ type: answeringFilter, required: false, description: 'Which inputs.' }) },
    resolve: (shape, { filter }, context) =>
      figuresOf(shape, ofConsultation(context, shape.reading, filterOf(filter), shape.row.id)),
  }),
);
