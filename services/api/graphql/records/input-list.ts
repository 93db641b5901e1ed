import type { InputFilter, InputOrder, InputRow } from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { connectionOf, listOf, pageArguments, pageRequest } from '../connection.ts';
import type { ListReader } from '../connection.ts';
import type { Fields } from '../fields.ts';
import { filterOf } from '../filter.ts';
import { Input } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { enumNamed } from '../vocabulary.ts';

export const inputStatus = builder.enumType('InputStatus', {
  description: 'The life of an input (inbreng).',
  values: {
    SUBMITTED: { description: 'Submitted, nothing said of it yet (ingediend).' },
    ACKNOWLEDGED: { description: 'Received, as the submitter was told (ontvangst bevestigd).' },
    ANSWERED: { description: 'Answered (beantwoord).' },
    CONTESTED: { description: 'The submitter contests the answer (betwist).' },
    WITHDRAWN: { description: 'Withdrawn by its submitter (ingetrokken).' },
    MERGED: { description: 'Goes on in another input (samengevoegd).' },
  },
});

export const answerState = builder.enumType('AnswerState', {
  description: 'What holds of the answering of an input, by answering/1; several may hold at once.',
  values: {
    NOT_REQUIRED: {
      description: 'It requires no answer: a comment, plain support, withdrawn, or disowned (niet vereist).',
    },
    OPEN: { description: 'It requires an answer and has none but a deferral (open).' },
    OVERDUE: { description: 'Open past its due date, or a contest past its own (te laat).' },
    ANSWERED: { description: 'It has an answer (beantwoord).' },
    WITHOUT_REASON: {
      description:
        'Answered otherwise than adopted, and no reason beyond a standard phrase (zonder motivering).',
    },
    CONTESTED: { description: 'A contest is open (betwist).' },
  },
});

export const inputFilter = builder.inputType('InputFilter', {
  description:
    'Which inputs: or within a list, and between fields. What is left out or null does not filter; times are half-open.',
  fields: (t) => ({
    kind: t.field({ type: [enumNamed('InputKind')], description: 'One of these kinds.' }),
    status: t.field({ type: [inputStatus], description: 'One of these.' }),
    answer: t.field({ type: [answerState], description: 'One of these holds.' }),
    group: t.idList({
      description: 'Of one of these groups as shown; inputs whose small group is withheld are not found.',
    }),
    step: t.stringList({ description: 'Of one of these steps, by key.' }),
    consultation: t.idList({ description: 'In answer to one of these consultations.' }),
    theme: t.idList({ description: 'Placed last in one of these themes.' }),
    submittedFrom: t.field({ type: 'DateTime', description: 'Submitted at or after.' }),
    submittedUntil: t.field({ type: 'DateTime', description: 'Submitted before.' }),
    search: t.string({
      description:
        'Words that must all occur, at most 200 characters; accents and case do not matter. Refused under asOf.',
    }),
  }),
});

export const inputOrder = builder.enumType('InputOrder', {
  description: 'The order of inputs; the id breaks ties.',
  values: {
    NEWEST: { description: 'By submission, newest first, unknown times last (nieuwste eerst).' },
    OLDEST: { description: 'By submission, oldest first, unknown times last (oudste eerst).' },
    DUE: { description: 'By the date on which an answer is due, earliest first (antwoordtermijn).' },
  },
});

export const inputConnection = connectionOf('Input', Input);

/** A list of inputs with its filter and order. */
export const inputList = <Parent>(
  t: Fields<Shown<Parent>>,
  description: string,
  read: ListReader<InputRow, InputFilter, InputOrder>,
  parent: (row: Parent) => string,
) =>
  t.field({
    type: inputConnection,
    description: `${description} Newest first unless asked otherwise.`,
    args: {
      ...pageArguments(),
      filter: t.arg({ type: inputFilter, required: false, description: 'Which inputs.' }),
      order: t.arg({ type: inputOrder, required: false, description: 'Left out: NEWEST.' }),
    },
    resolve: ({ reading, row }, args, context, info) =>
      read(context, reading, parent(row), filterOf(args.filter), pageRequest(args, info, args.order)),
  });

/** Reads inputs below a parent by one of the queries for it. */
export const inputsBy = (
  run: Parameters<typeof listOf<InputRow, InputFilter, InputOrder>>[0],
): ListReader<InputRow, InputFilter, InputOrder> => listOf(run);
