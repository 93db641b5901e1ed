import type { ContestRow, ResponseRow } from '@besluitspoor/read-models';
import { batched } from '../batches.ts';
import { builder } from '../builder.ts';
import { connectionOf, listOf, plainList } from '../connection.ts';
import { actor, event, occurredAt, recordedAt } from '../fields.ts';
import { Input } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';
import { dispositionAndReason, whatComesOfIt } from './answer-fields.ts';

const contest = builder.objectRef<Shown<ContestRow>>('Contest').implement({
  description: 'What the submitter contests (betwisting): an answer, a merge or a reclassification.',
  fields: (t) => ({
    subject: t.field({
      type: enumNamed('ContestSubject'),
      description: 'What is contested.',
      resolve: ({ row }) => row.subject,
    }),
    response: t.int({
      nullable: true,
      description: 'Number of the response that is contested; null: not an answer.',
      resolve: ({ row }) => row.response,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why the submitter does not agree; personal. Null: emptied.',
      resolve: ({ row }) => row.reason,
    }),
    due: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the new answer is due; null: none is.',
      resolve: ({ row }) => row.due,
    }),
    late: t.boolean({
      description: 'Whether it came after its term; then it changes no state.',
      resolve: ({ row }) => row.late,
    }),
    contestedAt: occurredAt(t, 'When it was contested.', ({ row }) => row.contested),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.contested),
    contested: event(t, 'The event that says so.', (row) => row.contested),
    settledAt: occurredAt(t, 'When it was settled.', ({ row }) => row.settled),
    settled: event(t, 'The event that settled it; null: open.', (row) => row.settled),
    upheld: t.boolean({
      nullable: true,
      description: 'Whether the submitter was put in the right; null: open, or not ruled on.',
      resolve: ({ row }) => row.upheld,
    }),
    settledReason: t.string({
      nullable: true,
      description: 'Why it was settled so; null: open, or no reason given.',
      resolve: ({ row }) => row.settledReason,
    }),
  }),
});

const response = builder.objectRef<Shown<ResponseRow>>('Response').implement({
  description: 'The answer to an input (terugkoppeling): a disposition and a reason, said in office.',
  fields: (t) => ({
    number: t.int({ description: 'Its number within the input, from 1.', resolve: ({ row }) => row.number }),
    ...dispositionAndReason(t, 'What is done with the input.'),
    withReason: t.boolean({
      description: 'Whether the reason holds a word beyond the standard phrases registered before it.',
      resolve: ({ row }) => row.withReason,
    }),
    standardPhrase: t.int({
      nullable: true,
      description: 'In how many separate answers the same reason stands, from 3; null: in fewer.',
      resolve: ({ row }) => row.standardPhrase,
    }),
    ...whatComesOfIt(t),
    givenOn: t.id({
      description: 'Id of the record on which it stands: the input, its theme, or the input merged into.',
      resolve: ({ row }) => row.givenOn,
    }),
    answeredAt: occurredAt(t, 'When it was given.', ({ row }) => row.given),
    recordedAt: recordedAt(t, 'When that was recorded: the moment that counts.', ({ row }) => row.given),
    answeredBy: actor(t, 'Who answered.', (row) => row.given),
    event: event(t, 'The event that says so.', (row) => row.given),
    contest: t.field({
      type: contest,
      nullable: true,
      description: 'The contest of this response; null: none.',
      resolve: ({ reading, row }) => (row.contest === null ? null : { reading, row: row.contest }),
    }),
  }),
});

const latest = batched<undefined, ResponseRow>((queries, ids) => queries.latestResponses(ids));
const responses = listOf<ResponseRow>((queries, ids, _, page) => queries.responses(ids, page));
const contests = listOf<ContestRow>((queries, ids, _, page) => queries.contests(ids, page));

builder.objectFields(Input, (t) => ({
  response: t.field({
    type: response,
    nullable: true,
    description: 'The latest response: it gives disposition and reason; null: none yet.',
    resolve: async ({ reading, row }, _, context) => {
      if (row.responses === 0) return null;
      const found = await latest(context, reading, undefined, row.id);
      return found === undefined ? null : { reading, row: found };
    },
  }),
  responses: plainList(
    t,
    connectionOf('Response', response),
    'Every response that counts for it, oldest first: its own, its theme’s, of the input merged into.',
    responses,
    (row) => row.id,
  ),
  contests: plainList(
    t,
    connectionOf('Contest', contest),
    'What its submitter contested, oldest first.',
    contests,
    (row) => row.id,
  ),
}));
