import { getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestServer, tellExamples } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { acrossProjects } from './as-of.ts';
import { schema } from './schema.ts';

/** Fewer than the examples record, and more than they record of the organisation by itself. */
const mostEvents = 60;

let server: TestServer;
let limited: TestServer;
let organisation: string;
let project: string;
let end: string;
beforeAll(async () => {
  server = await startTestServer();
  limited = await startTestServer({ asOfEvents: mostEvents });
  await tellExamples(server);
  await tellExamples(limited);
  const answer = await server.send('{ projects { nodes { id organisation { id } } } }');
  const shape = z.object({
    projects: z.object({
      nodes: z.tuple([z.object({ id: z.string(), organisation: z.object({ id: z.string() }) })]),
    }),
  });
  const [found] = shape.parse(answer.data).projects.nodes;
  organisation = found.organisation.id;
  project = found.id;
  end = new Date().toISOString();
});
afterAll(async () => {
  await server.remove();
  await limited.remove();
});

/** Everything of an organisation that does not lie in its projects, so many lists and records deep. */
const ofItsOwn = (type: GraphQLNamedType, depth: number): string => {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter(
    ({ args, name }) =>
      !acrossProjects.has(`${type.name}.${name}`) &&
      `${type.name}.${name}` !== 'Rule.project' &&
      !['edges', 'readAt'].includes(name) &&
      !args.some(isRequiredArgument),
  );
  const selected = fields.flatMap(({ args, name, type: of }) => {
    const next = getNamedType(of);
    if (isLeafType(next)) return [name];
    if (depth === 0) return [];
    const page = args.some((argument) => argument.name === 'first') ? '(first: 5)' : '';
    return [`${name}${page} ${ofItsOwn(next, depth - 1)}`];
  });
  return selected.length === 0 ? '{ __typename }' : `{ ${selected.join(' ')} }`;
};

const pages = ['groups', 'mandates', 'persons', 'rights', 'roles', 'rules', 'templatePhrases', 'trace'];

const fieldOf = (name: string): string => {
  const type = schema.getType('Organisation');
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`no field ${name}`);
  return `${name}(first: 5) ${ofItsOwn(getNamedType(field.type), 4)}`;
};

const withoutPositions = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer).replaceAll(/@\d+"/gu, '"'));

const board = `oversight { decisions byVerdict { verdict count } byCheck { code notMet unproven pending }
  answerDebt { requiringAnswer open overdue withoutReason contested } promiseKept { numerator denominator } reportsOpen
  worst { kind weight project { id } decision { id title } reasons { code message } }
  byProject { totalCount nodes { project { id title } decisions } }
  byPeriod(by: MONTH) { period decisions answerDebt { open } } }`;

describe('an organisation as of a moment', () => {
  it('says at the end of the log what it says now', async () => {
    const now = await server.send(
      `query($id: ID!) { organisation(id: $id) { id ${board} decisionLog { totalCount nodes { id title conformity { verdict } } } } }`,
      { id: organisation },
    );
    const then = await server.send(
      `query($id: ID!, $asOf: DateTime) { organisation(id: $id, asOf: $asOf) { id ${board} decisionLog { totalCount nodes { id title conformity { verdict } } } } }`,
      { id: organisation, asOf: end },
    );
    expect(then.errors).toBeUndefined();
    expect(withoutPositions(then)).toEqual(now);
    expect(JSON.stringify(then)).toContain('"decisions":5');
  });

  it.each(pages)('answers %s as now, and the same whether its projects are read or not', async (page) => {
    const fields = fieldOf(page);
    const send = (query: string) => server.send(query, { id: organisation, asOf: end });
    const alone = await send(
      `query($id: ID!, $asOf: DateTime) { organisation(id: $id, asOf: $asOf) { id ${fields} } }`,
    );
    const whole = await send(
      `query($id: ID!, $asOf: DateTime) { organisation(id: $id, asOf: $asOf) { id ${fields} oversight { decisions } } }`,
    );
    const now = await server.send(`query($id: ID!) { organisation(id: $id) { id ${fields} } }`, {
      id: organisation,
    });
    expect(alone.errors).toBeUndefined();
    expect(whole).toMatchObject(alone);
    expect(withoutPositions(alone)).toEqual(now);
  });

  it('is opened again by the ids that it showed, with all its projects', async () => {
    const asked = await server.send(
      'query($id: ID!, $asOf: DateTime) { organisation(id: $id, asOf: $asOf) { id readAt { time position } oversight { decisions } } }',
      { id: organisation, asOf: end },
    );
    const shape = z.object({
      organisation: z.object({
        id: z.string(),
        readAt: z.object({ time: z.string(), position: z.string() }),
        oversight: z.object({ decisions: z.int().positive() }),
      }),
    });
    const past = shape.parse(asked.data).organisation;
    expect(past.id).toBe(`${organisation}@${past.readAt.position}`);
    expect(past.readAt.time).toBe(end);
    const seen = { decisions: past.oversight.decisions };
    for (const document of [
      'query($id: ID!) { node(id: $id) { ... on Organisation { id oversight { decisions } } } }',
      'query($id: ID!) { node(id: $id) { ...seen } } fragment seen on Organisation { id oversight { decisions } }',
      'query($id: ID!) { node: organisation(id: $id) { id oversight { decisions } } }',
    ]) {
      const opened = await server.send(document, { id: past.id });
      expect(opened).toEqual({ data: { node: { id: past.id, oversight: seen } } });
    }
    const through = await server.send(
      'query($id: ID!, $asOf: DateTime) { project(id: $id, asOf: $asOf) { organisation { oversight { decisions } } } }',
      { id: project, asOf: end },
    );
    expect(through).toEqual({ data: { project: { organisation: { oversight: seen } } } });
  });

  it('is none before it was registered, and knows no future', async () => {
    const query =
      'query($id: ID!, $asOf: DateTime) { organisation(id: $id, asOf: $asOf) { oversight { decisions } } }';
    const before = await server.send(query, { id: organisation, asOf: '2001-01-01T00:00:00Z' });
    expect(before).toEqual({ data: { organisation: null } });
    const after = await server.send(query, { id: organisation, asOf: '2999-01-01T00:00:00Z' });
    expect(after.errors?.map(({ extensions }) => extensions.code)).toEqual(['AS_OF_IN_FUTURE']);
  });
});

it('lets go of a past when the request was answered, also where the rest of it failed', async () => {
  const documents = [
    'query($id: ID!, $asOf: DateTime) { one: organisation(id: $id, asOf: $asOf) { name } other: organisation(id: $id, asOf: $asOf) { oversight { decisions } } }',
    'query($id: ID!, $asOf: DateTime) { organisation(id: $id, asOf: $asOf) { groups(filter: { search: "a" }) { totalCount } oversight { decisions } } }',
  ];
  for (const document of documents) await server.send(document, { id: organisation, asOf: end });
  expect(server.views.status().asOf).toMatchObject({ held: 0, running: 0 });
});

describe('an organisation with too many events', () => {
  const across = [
    'organisation(id: $organisation, asOf: $asOf) { oversight { decisions } }',
    'organisation(id: $organisation, asOf: $asOf) { decisionLog { totalCount } }',
    'organisation(id: $organisation, asOf: $asOf) { mandates { nodes { project { id } } } }',
    'project(id: $project, asOf: $asOf) { organisation { roles { nodes { project { id } } } } }',
    'project(id: $project, asOf: $asOf) { ...within } } fragment within on Project { organisation { oversight { decisions } }',
  ];

  it.each(across)('is refused in words with numbers: %s', async (fields) => {
    const asked = fields.includes('fragment')
      ? `query($project: ID!, $asOf: DateTime) { ${fields} }`
      : `query($organisation: ID!, $project: ID!, $asOf: DateTime) { ${fields} one: project(id: $project) { id } other: organisation(id: $organisation) { id } }`;
    const variables = { organisation, project, asOf: end };
    const dutch = await limited.send(asked, variables, { 'accept-language': 'nl' });
    const [error] = dutch.errors ?? [];
    expect(error?.extensions.code).toBe('AS_OF_TOO_MANY_EVENTS');
    expect(error?.message).toMatch(
      /^De organisatie en haar projecten tellen op dat moment \d+ gebeurtenissen; hoogstens 60 /u,
    );
    const english = await limited.send(asked, variables, { 'accept-language': 'en' });
    expect(english.errors?.[0]?.message).toMatch(
      /at most 60 are read back at once\. Ask project by project/u,
    );
  });

  it('still answers what is its own, its projects one by one, and the present', async () => {
    const answer = await limited.send(
      `query($organisation: ID!, $project: ID!, $asOf: DateTime) {
        own: organisation(id: $organisation, asOf: $asOf) { name groups { totalCount } roles { nodes { role } } }
        one: project(id: $project, asOf: $asOf) { decisionLog { totalCount } organisation { name } }
        now: organisation(id: $organisation) { oversight { decisions } } }`,
      { organisation, project, asOf: end },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer).toMatchObject({ data: { one: { decisionLog: { totalCount: 6 } } } });
  });
});
