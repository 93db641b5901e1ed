import type { ThemeAnswerRow, ThemeRow } from '@besluitspoor/read-models';
import { builder } from '../builder.ts';
import { connectionOf, listOf, pageArguments, pageRequest, plainList } from '../connection.ts';
import { actor, event, Node, occurredAt, recordedAt, recordFields } from '../fields.ts';
import { filterOf } from '../filter.ts';
import { openProject, openTheme } from '../loaders.ts';
import { nameOrder } from '../orders.ts';
import { Project, Theme } from '../refs.ts';
import type { Shown } from '../shown.ts';
import { dispositionAndReason, whatComesOfIt } from './answer-fields.ts';
import { inputList, inputsBy } from './input-list.ts';

const answerRef = builder.objectRef<Shown<ThemeAnswerRow>>('ThemeAnswer').implement({
  description: 'An answer to a theme: it answers each input placed in it by then and not yet answered.',
  fields: (t) => ({
    ...dispositionAndReason(t, 'What is done with the inputs.'),
    ...whatComesOfIt(t),
    answeredAt: occurredAt(t, 'When it was given.', ({ row }) => row.answered),
    recordedAt: recordedAt(t, 'When that was recorded.', ({ row }) => row.answered),
    answeredBy: actor(t, 'Who gave it.', (row) => row.answered),
    event: event(t, 'The event that says so.', (row) => row.answered),
  }),
});
const answerConnection = connectionOf('ThemeAnswer', answerRef);
const answers = listOf<ThemeAnswerRow>((queries, ids, _, page) => queries.themeAnswers(ids, page));
const inputs = inputsBy((queries, ids, filter, page) => queries.inputsOfThemes(ids, filter, page));

Theme.implement({
  interfaces: [Node],
  description: 'A theme (thema): inputs that are answered together. Anybody may see it.',
  fields: (t) => ({
    ...recordFields(t),
    name: t.string({ description: 'Its name, at most 300 characters.', resolve: ({ row }) => row.name }),
    description: t.string({
      nullable: true,
      description: 'What belongs in it; null: not said.',
      resolve: ({ row }) => row.description,
    }),
    project: t.field({
      type: Project,
      nullable: true,
      description: 'The project.',
      resolve: ({ reading, row }, _, context) => openProject(context, reading, row.project),
    }),
    inputCount: t.int({
      description: 'Number of inputs placed in it now.',
      resolve: ({ row }) => row.inputs,
    }),
    inputs: inputList(t, 'The inputs placed in it.', inputs, (row) => row.id),
    answers: plainList(t, answerConnection, 'The answers to it, oldest first.', answers, (row) => row.id),
    opened: event(t, 'The event that opened it.', (row) => row.began),
  }),
});

const connection = connectionOf('Theme', Theme);
const themes = listOf<ThemeRow, { readonly search?: string | undefined }, 'NEWEST' | 'NAME'>(
  (queries, ids, filter, page) => queries.themes(ids, filter, page),
);

builder.objectField(Project, 'themes', (t) =>
  t.field({
    type: connection,
    description: 'Its themes, newest first unless asked otherwise.',
    args: {
      ...pageArguments(),
      search: t.arg.string({
        required: false,
        description: 'Words that the name must hold, at most 200 characters.',
      }),
      order: t.arg({ type: nameOrder, required: false, description: 'Left out: NEWEST.' }),
    },
    resolve: ({ reading, row }, args, context, info) =>
      themes(
        context,
        reading,
        row.id,
        filterOf({ search: args.search }),
        pageRequest(args, info, args.order),
      ),
  }),
);

builder.queryField('theme', (t) =>
  t.field({
    type: Theme,
    nullable: true,
    description: 'The theme of that id; null: there is none.',
    args: { id: t.arg.id({ required: true, description: '`theme-<uuid>`' }) },
    resolve: (_, { id }, context) => openTheme(context, context.reading, id),
  }),
);
