import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer } from '../../testing/test-server.ts';
import type { TestServer } from '../../testing/test-server.ts';
import { limits } from './limits.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.remove());

const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join(' ');
const deep = (levels: number): string =>
  `{ input(id: "x") { ${'parent { '.repeat(levels)} id ${'}'.repeat(levels)} } }`;
const wideFragments = `{ ...F0 } ${many(60, (index) => `fragment F${index} on Query { __typename }`)}`;

it.each([
  ['malformed', '{ projects {', 'GRAPHQL_PARSE_FAILED'],
  ['empty', '   ', 'GRAPHQL_PARSE_FAILED'],
  ['of fields that do not exist', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['of a variable that is never used', 'query($o: ID!) { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  ['of a fragment in a circle', '{ ...A } fragment A on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
  ['without one operation named', 'query A { __typename } query B { __typename }', 'OPERATION_UNKNOWN'],
  ['100,000 tokens long', `{ ${'a '.repeat(20_000)}`, 'QUERY_TOO_LONG'],
  ['100,000 tokens in one megabyte', `{ ${'abcdefghi '.repeat(99_998)}}`, 'QUERY_TOO_LONG'],
  ['too deep', deep(limits.depth), 'QUERY_TOO_DEEP'],
  ['of lists without end', `query ($x: String = ${'['.repeat(5_000)}`, 'QUERY_TOO_DEEP'],
  [
    'of lists within lists',
    `query ($x: String = ${'['.repeat(1_000)}${']'.repeat(1_000)}) { __typename }`,
    'QUERY_TOO_DEEP',
  ],
  ['of types within types', `query ($x: ${'['.repeat(2_900)}`, 'QUERY_TOO_DEEP'],
  ['of objects without end', `{ projects(filter: ${'{ search: '.repeat(900)}`, 'QUERY_TOO_DEEP'],
  ['of braces without end', '{ a '.repeat(1_400), 'QUERY_TOO_DEEP'],
  ['of too many aliases', `{ ${many(51, (index) => `a${index}: __typename`)} }`, 'QUERY_TOO_MANY_ALIASES'],
  ['of one field too often', `{ ${many(21, () => '__typename')} }`, 'QUERY_TOO_WIDE'],
  ['of one field too often in fragments', `{ ${many(21, () => '... { __typename }')} }`, 'QUERY_TOO_WIDE'],
  ['of too many fragments', wideFragments, 'QUERY_TOO_WIDE'],
  [
    'too costly',
    '{ projects(first: 100) { nodes { inputs(first: 100) { nodes { responses(first: 100) { nodes { reason } } } } } } }',
    'QUERY_TOO_COSTLY',
  ],
  [
    'of figures over too many choices of inputs',
    `{ project(id: "x") { ${many(20, (day) => `a${day}: answering(filter: { submittedFrom: "2026-01-${10 + day}T00:00:00Z" }) { answered }`)} } }`,
    'QUERY_TOO_COSTLY',
  ],
  ['of too large a page', '{ projects(first: 101) { totalCount } }', 'PAGE_SIZE_INVALID'],
  ['of no page', '{ projects(first: 0) { totalCount } }', 'PAGE_SIZE_INVALID'],
  ['of an endless page', '{ projects(first: 99999999999) { totalCount } }', 'BAD_USER_INPUT'],
  ['of a cursor of nowhere', '{ projects(after: "x") { totalCount } }', 'CURSOR_INVALID'],
  [
    'of an endless search',
    `{ projects(filter: { search: "${'x'.repeat(201)}" }) { totalCount } }`,
    'SEARCH_TOO_LONG',
  ],
  ['of a date that is none', '{ project(id: "x", asOf: "tomorrow") { id } }', 'BAD_USER_INPUT'],
  [
    'of a day in February that is none',
    '{ project(id: "x", asOf: "2026-02-31T25:00:00Z") { id } }',
    'BAD_USER_INPUT',
  ],
  [
    'of a day that only other months have',
    '{ project(id: "x", asOf: "2026-02-30T00:00:00Z") { id } }',
    'BAD_USER_INPUT',
  ],
  ['of the future', '{ project(id: "x", asOf: "2999-01-01T00:00:00Z") { id } }', 'AS_OF_IN_FUTURE'],
  ['of a value that is no value', '{ projects(order: SIDEWAYS) { totalCount } }', 'BAD_USER_INPUT'],
  [
    'of an introspection without end',
    `{ __schema { types ${'{ fields { type '.repeat(5)} { name } ${'} }'.repeat(5)} } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
])('refuses a document %s', async (_, query, code) => {
  const answer = await server.send(query);
  expect(answer.errors?.map(({ extensions }) => extensions.code)).toContain(code);
  expect(answer.errors?.filter(({ message }) => message.length < 20)).toEqual([]);
});

it('answers an unknown id with null, and search text full of operators with what it finds', async () => {
  const nothing = await server.send(
    '{ project(id: "nonsense") { id } node(id: "event-1@2") { id } input(id: "") { id } }',
  );
  expect(nothing).toEqual({ data: { project: null, node: null, input: null } });
  const operators = `" OR NEAR(a b) -c * ^ ( ) { } : title:x AND NOT '; DROP TABLE event --`;
  const searched = await server.send(
    'query($search: String) { projects(filter: { search: $search }) { totalCount } }',
    {
      search: operators,
    },
  );
  expect(searched).toEqual({ data: { projects: { totalCount: 0 } } });
});

it('says what is wrong in the language of the request', async () => {
  const dutch = await server.send('{ projects(first: 101) { totalCount } }', {}, { 'accept-language': 'nl' });
  expect(dutch.errors?.[0]?.message).toBe('Een pagina telt 1 tot 100 regels; first was 101.');
  const english = await server.send(
    '{ projects(first: 101) { totalCount } }',
    {},
    { 'accept-language': 'en-GB,nl;q=0.5' },
  );
  expect(english.errors?.[0]?.message).toBe('A page holds 1 to 100 items; first was 101.');
});

it('lets a whole introspection through', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  const answer = await server.send(getIntrospectionQuery());
  expect(answer.errors).toBeUndefined();
});
