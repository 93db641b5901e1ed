import { commandNamed } from '@besluitspoor/governance';
import { mutationText } from './mutation-text.ts';
import type { Example } from './scenario.ts';

/** An example with what the server answered to it. */
export type Answered = Example & { readonly answer: unknown };

const titles: Readonly<Record<string, string>> = {
  person: 'Persons',
  organisation: 'Organisations',
  group: 'Stakeholder groups',
  project: 'Projects',
  theme: 'Themes',
  rule: 'Decision rules',
  consultation: 'Consultations',
  input: 'Input and its answers',
  decision: 'Decisions',
  pilot: 'Pilots',
  assessment: 'Assessments',
  acts: 'Acts recorded for another',
};

/** The pages of docs/api with an example of every mutation, by file name. */
export const pagesOf = (examples: readonly Answered[]): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(titles).map(([page, title]) => [
      `${page}.md`,
      pageOf(
        title,
        examples.filter((example) => example.page === page),
      ),
    ]),
  );

const pageOf = (title: string, examples: readonly Answered[]): string => {
  const byCommand = Map.groupBy(examples, ({ command }) => command);
  const sections = [...byCommand].map(([command, told]) =>
    [`## ${command}`, commandNamed(command)?.description ?? '', ...told.map(exampleText)].join('\n\n'),
  );
  return `${[`# ${title}`, introduction, ...sections].join('\n\n')}\n`;
};

const introduction =
  'Written by `node guide/write.ts` and run by a test: the examples of all pages, sent in the order of their numbers to an empty store, with `Accept-Language: en`, answer what stands here. What may be sent in `input` stands in [`schema.graphql`](../../services/api/schema.graphql); how mutations behave in the [guide](README.md).';

const exampleText = (example: Answered): string =>
  [
    `### Example ${example.number}`,
    `\`x-besluitspoor-actor: ${example.actor}\``,
    fenced('graphql', mutationText(example)),
    fenced('json', JSON.stringify({ input: example.input }, null, 2)),
    'answers',
    fenced('json', JSON.stringify(example.answer, null, 2)),
  ].join('\n\n');

const fenced = (language: string, text: string): string => ['```' + language, text, '```'].join('\n');

/** An example as it stands on a page. */
export type Documented = {
  readonly number: number;
  readonly actor: string;
  readonly query: string;
  readonly variables: string;
  readonly answer: string;
};

const documented =
  /### Example (\d+)\n\n`x-besluitspoor-actor: ([^`]+)`\n\n```graphql\n([\s\S]*?)\n```\n\n```json\n([\s\S]*?)\n```\n\nanswers\n\n```json\n([\s\S]*?)\n```/g;

/** The examples that stand on a page. */
export const examplesOn = (page: string): readonly Documented[] =>
  [...page.matchAll(documented)].map(
    ([, number = '', actor = '', query = '', variables = '', answer = '']) => ({
      number: Number(number),
      actor,
      query,
      variables,
      answer,
    }),
  );
