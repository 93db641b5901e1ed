import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask, health, send, tail } from '../running/client.ts';
import { inFolder, newFolder, removeFolder } from '../running/folder.ts';
import { serving } from '../running/program.ts';
import type { Serving } from '../running/program.ts';

const folder = newFolder();
let server: Serving;
beforeAll(async () => {
  server = await serving(folder, { command: 'start' });
});
afterAll(async () => {
  await server.kill();
  removeFolder(folder);
});

const json = { 'content-type': 'application/json' };
const harmless = JSON.stringify({ query: '{ __typename }' });

type BadRequest = {
  readonly what: string;
  readonly request: RequestInit & { readonly path?: string };
  readonly status: number;
  readonly code: string;
};

const badRequests: readonly BadRequest[] = [
  {
    what: 'a body over 1 MiB',
    request: { headers: json, body: JSON.stringify({ query: `# ${'a'.repeat(1_048_576)}` }) },
    status: 413,
    code: 'BODY_TOO_LARGE',
  },
  {
    what: 'a foreign Origin',
    request: { headers: { ...json, origin: 'https://evil.example' }, body: harmless },
    status: 403,
    code: 'ORIGIN_FOREIGN',
  },
  {
    what: 'an Origin that hides itself',
    request: { headers: { ...json, origin: 'null' }, body: harmless },
    status: 403,
    code: 'ORIGIN_FOREIGN',
  },
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ].map((type): BadRequest => ({
    what: `the content type ${type}`,
    request: { headers: { 'content-type': type }, body: harmless },
    status: 415,
    code: 'CONTENT_TYPE_UNSUPPORTED',
  })),
  {
    what: 'another encoding',
    request: { headers: { ...json, 'content-encoding': 'gzip' }, body: harmless },
    status: 415,
    code: 'CONTENT_TYPE_UNSUPPORTED',
  },
  ...[
    '',
    '{',
    '[]',
    'null',
    '7',
    '{}',
    '{"query": 7}',
    '{"query": ""}',
    '[{"query": "{ __typename }"}]',
    '\u0000',
  ].map((body): BadRequest => ({
    what: `the body ${JSON.stringify(body)}`,
    request: { headers: json, body },
    status: 400,
    code: 'BODY_MALFORMED',
  })),
  {
    what: 'an actor that is nobody',
    request: { headers: { ...json, 'x-besluitspoor-actor': 'admin' }, body: harmless },
    status: 400,
    code: 'ACTOR_INVALID',
  },
  {
    what: 'a place where nothing is',
    request: { path: '/../../etc/passwd', headers: json, body: harmless },
    status: 404,
    code: 'NOT_FOUND',
  },
  {
    what: 'a query in the address',
    request: { path: '/graphql?query=%7B__typename%7D', method: 'GET', headers: { accept: '*/*' } },
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
  },
  {
    what: 'another method',
    request: { method: 'DELETE' },
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
  },
];

describe('a request that is none is refused with a code and a sentence', () => {
  it.each(badRequests)(
    '$what',
    async ({ request: { path = '/graphql', headers, ...init }, status, code }) => {
      const before = await tail(server.origin);
      const messages: string[] = [];
      for (const language of ['nl', 'en']) {
        const answer = await send(server.origin, {
          path,
          ...init,
          headers: { ...z.record(z.string(), z.string()).parse(headers ?? {}), 'accept-language': language },
        });
        expect([answer.status, answer.errors.map(({ extensions }) => extensions.code)]).toEqual([
          status,
          [code],
        ]);
        messages.push(answer.errors[0]?.message ?? '');
      }
      expectSentences(messages);
      expect(await tail(server.origin)).toBe(before);
    },
  );

  it('another Host, as a page has that points a name of its own at this machine', async () => {
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example:80',
      'x@localhost',
    ]) {
      const { status, text } = await withHost(host);
      expect([host, status, text]).toEqual([host, 403, expect.stringContaining('HOST_FOREIGN')]);
    }
    expect((await withHost(`localhost:${server.port}`)).status).toBe(200);
  });
});

const deep = (levels: number): string =>
  `{ projects { nodes ${'{ decisionLog { nodes { project '.repeat(levels)} { id } ${'} } }'.repeat(levels)} } }`;

const badDocuments: readonly { what: string; query: string; code: string }[] = [
  { what: 'malformed', query: '{ projects { nodes { id }', code: 'GRAPHQL_PARSE_FAILED' },
  { what: 'of control characters', query: '\u0000\u0007', code: 'GRAPHQL_PARSE_FAILED' },
  { what: 'of an unknown field', query: '{ secrets }', code: 'GRAPHQL_VALIDATION_FAILED' },
  {
    what: 'of a fragment in a circle',
    query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    what: 'of two operations without a name',
    query: 'query A { __typename } query B { __typename }',
    code: 'OPERATION_UNKNOWN',
  },
  { what: 'too deep', query: deep(20), code: 'QUERY_TOO_DEEP' },
  {
    what: 'too wide: a thousand aliases',
    query: `{ ${Array.from({ length: 500 }, (_, number) => `a${number}: __typename`).join(' ')} }`,
    code: 'QUERY_TOO_MANY_ALIASES',
  },
  {
    what: 'too wide: one field again and again',
    query: `{ ${'__typename '.repeat(1_000)} }`,
    code: 'QUERY_TOO_WIDE',
  },
  {
    what: 'too wide: pages of pages',
    query:
      '{ projects(first: 100) { nodes { inputs(first: 100) { nodes { trace(first: 100) { nodes { id type } } } } } } }',
    code: 'QUERY_TOO_COSTLY',
  },
  { what: 'of 100,000 tokens', query: `{ ${'a '.repeat(100_000)} }`, code: 'QUERY_TOO_LONG' },
  { what: 'of 100,000 tokens of nothing but brackets', query: '{'.repeat(100_000), code: 'QUERY_TOO_LONG' },
  {
    what: 'of a page too large',
    query: '{ projects(first: 101) { nodes { id } } }',
    code: 'PAGE_SIZE_INVALID',
  },
  {
    what: 'of a page of nothing',
    query: '{ projects(first: 0) { nodes { id } } }',
    code: 'PAGE_SIZE_INVALID',
  },
  {
    what: 'of a cursor that is none',
    query: '{ projects(after: "eerste") { nodes { id } } }',
    code: 'CURSOR_INVALID',
  },
  {
    what: 'of an endless search',
    query: `{ projects(filter: { search: "${'a'.repeat(201)}" }) { nodes { id } } }`,
    code: 'SEARCH_TOO_LONG',
  },
  {
    what: 'of the future',
    query:
      '{ project(id: "project-00000000-0000-4000-8000-000000000000", asOf: "2999-01-01T00:00:00Z") { id } }',
    code: 'AS_OF_IN_FUTURE',
  },
  {
    what: 'of the future of an organisation',
    query:
      '{ organisation(id: "organisation-00000000-0000-4000-8000-000000000000", asOf: "2999-01-01T00:00:00Z") { id } }',
    code: 'AS_OF_IN_FUTURE',
  },
];

describe('a document that cannot be answered is refused with a code and a sentence', () => {
  it.each(badDocuments)('$what', async ({ query, code }) => {
    const before = await tail(server.origin);
    const messages: string[] = [];
    for (const language of ['nl', 'en'] as const) {
      const answer = await ask(server.origin, query, {}, { language });
      expect([answer.status < 500, answer.errors[0]?.extensions.code]).toEqual([true, code]);
      messages.push(answer.errors[0]?.message ?? '');
    }
    expectSentences(messages);
    expect(await tail(server.origin)).toBe(before);
  });
});

describe('search text is looked for, never run', () => {
  it.each([
    '"',
    '""',
    "'",
    '*',
    'a*',
    '^a',
    'a AND',
    'OR',
    'NOT a',
    'NEAR(a b, 2)',
    'a NEAR/2 b',
    '{a b}: c',
    'text:a',
    '-a',
    '+',
    '(',
    ')',
    'a"b',
    '\\',
    '%',
    '_',
    ';',
    '--',
    'a OR 1=1',
    '" OR text MATCH "a',
    '\u0000',
    '\ud800',
    '👩‍👩‍👧',
    ' ',
    '"a" "b',
    'rowid:1',
    '$',
    '?1',
    ':a',
  ])('%j', async (search) => {
    const answer = await ask(
      server.origin,
      `query($search: String) {
        projects(filter: { search: $search }) { nodes {
          id
          decisionLog(filter: { search: $search }) { totalCount }
          inputs(filter: { search: $search }) { totalCount }
        } }
        projectsToo: projects { nodes { id inputs(filter: { search: $search }) { totalCount nodes { text } } } }
      }`,
      { search },
    );
    expect([answer.status, answer.errors]).toEqual([200, []]);
  });

  it('finds what holds every word, and an operator is a word like any other', async () => {
    const found = async (search: string): Promise<readonly string[]> => {
      const answer = await ask(
        server.origin,
        'query($search: String) { projects(filter: { search: $search }) { nodes { title } } }',
        { search },
      );
      return z
        .object({ projects: z.object({ nodes: z.array(z.object({ title: z.string() })) }) })
        .parse(answer.data)
        .projects.nodes.map(({ title }) => title);
    };
    expect(await found('scanauto')).toHaveLength(1);
    expect(await found('scanauto wink')).toHaveLength(0);
    expect(await found('scanauto OR wink')).toHaveLength(0);
    expect(await found('scanauto NOT wink')).toHaveLength(0);
  });
});

it('one more Origin is admitted by name, and nothing beside it', async () => {
  await inFolder(async (own) => {
    const guarded = await serving(own, { words: ['--origin', 'https://besluiten.example.nl'] });
    const statusOf = async (origin: string): Promise<number> =>
      (await send(guarded.origin, { headers: { ...json, origin }, body: harmless })).status;
    expect(await statusOf('https://besluiten.example.nl')).toBe(200);
    for (const foreign of [
      'http://besluiten.example.nl',
      'https://besluiten.example.nl.evil.example',
      'https://x.besluiten.example.nl',
    ]) {
      expect([foreign, await statusOf(foreign)]).toEqual([foreign, 403]);
    }
    expect((await health(guarded.origin)).status).toBe('ready');
    await guarded.stop();
  });
});

const expectSentences = ([dutch, english]: readonly string[]): void => {
  for (const sentence of [dutch, english]) {
    expect(sentence).toMatch(/^\p{L}.{8,}/u);
    expect(sentence).not.toMatch(/\{\w+\}|undefined|\[object/u);
  }
  expect(dutch).not.toBe(english);
};

/** A request that says it is for another host than it was sent to; `fetch` would not. */
const withHost = (host: string): Promise<{ readonly status: number | undefined; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: server.port, path: '/graphql', method: 'POST', headers: { ...json, host } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => resolve({ status: response.statusCode, text }));
      },
    );
    sent.on('error', reject).end(harmless);
  });
