import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A tab of the explorer. */
export type ExampleTab = { readonly query: string; readonly variables: string; readonly headers: string };

const folder = join(import.meta.dirname, '..', 'examples');

/** The examples in the order of their tabs, with the variables that make them answer on the demonstration cases. */
const examples: readonly (readonly [name: string, variables: Readonly<Record<string, unknown>>])[] = [
  ['projects', {}],
];

/** The examples that the explorer opens with. */
export const exampleTabs = (): readonly ExampleTab[] =>
  examples.map(([name, variables]) => ({
    query: readFileSync(join(folder, `${name}.graphql`), 'utf8'),
    variables: JSON.stringify(variables, null, 2),
    headers: '{}',
  }));
