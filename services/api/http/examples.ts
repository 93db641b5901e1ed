import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A tab of the explorer. */
export type ExampleTab = { readonly query: string; readonly variables: string; readonly headers: string };

/** Ids of the demonstration's case of Utrecht: they follow from its commands and never change. */
const utrecht = {
  organisation: 'organisation-ed294d8f-039b-555f-b71a-8c53afbe34e9',
  project: 'project-5d5a7ea1-2613-55bd-a843-59c33c7f8c3e',
  decision: 'decision-d6f38484-5960-531c-a315-fb0b2fb8d593',
  input: 'input-d06e8da0-0929-5e40-9087-a48245d2ea9f',
};

const folder = join(import.meta.dirname, '..', 'examples');

/** The examples in the order of their tabs, with the variables that make them answer on the demonstration cases. */
const examples: readonly (readonly [name: string, variables: Readonly<Record<string, unknown>>])[] = [
  ['projects', {}],
  ['decision-log', { project: utrecht.project, first: 20 }],
  ['decision-log', { project: utrecht.project, first: 20, asOf: '2026-05-01T00:00:00Z' }],
  ['participation', { project: utrecht.project, first: 20 }],
  ['scorecard', { project: utrecht.project }],
  ['oversight', { organisation: utrecht.organisation }],
  ['oversight', { organisation: utrecht.organisation, asOf: '2026-05-01T00:00:00Z' }],
  ['answer-debt', { project: utrecht.project, first: 20 }],
  ['input-trace', { input: utrecht.input }],
  ['decision', { decision: utrecht.decision }],
];

/** The examples that the explorer opens with. */
export const exampleTabs = (): readonly ExampleTab[] =>
  examples.map(([name, variables]) => ({
    query: readFileSync(join(folder, `${name}.graphql`), 'utf8'),
    variables: JSON.stringify(variables, null, 2),
    headers: '{}',
  }));
