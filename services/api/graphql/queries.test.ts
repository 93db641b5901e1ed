import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestServer, tellExamples } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

const example = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'examples', `${name}.graphql`), 'utf8');

const found = z.object({
  projects: z.object({
    nodes: z.tuple([
      z.object({
        id: z.string(),
        decisionLog: z.object({ nodes: z.array(z.object({ id: z.string(), status: z.string() })) }),
        inputs: z.object({ nodes: z.array(z.object({ id: z.string(), kind: z.string() })) }),
        organisation: z.object({ id: z.string() }),
        rules: z.object({
          nodes: z.array(z.object({ versions: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })),
        }),
        trace: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
      }),
    ]),
  }),
});

let server: TestServer;
let project: z.output<typeof found>['projects']['nodes'][0];
beforeAll(async () => {
  server = await startTestServer();
  await tellExamples(server);
  const answer = await server.send(
    '{ projects { nodes { id organisation { id } decisionLog { nodes { id status } } inputs { nodes { id kind } } rules { nodes { versions { nodes { id } } } } trace(first: 3) { nodes { id } } } } }',
  );
  [project] = found.parse(answer.data).projects.nodes;
});
afterAll(() => server.remove());

describe('the acceptance queries', () => {
  it('projects', async () => {
    const answer = await server.send(example('projects'));
    expect(answer).toMatchObject({
      data: {
        projects: {
          totalCount: 1,
          nodes: [
            {
              title: 'Parking control with a scanning car',
              status: 'CLOSED',
              currentStep: { key: 'prepare', label: 'prepare' },
              decisionLog: { totalCount: 6 },
            },
          ],
        },
      },
    });
  });

  it('decision-log', async () => {
    const answer = await server.send(example('decision-log'), { project: project.id });
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer)).toContain('"stance":"AGAINST","reason":"I like to walk."');
  });

  it('decision-log as of a moment before anything was', async () => {
    const asOf = '2001-01-01T00:00:00Z';
    expect(await server.send(example('decision-log'), { project: project.id, asOf })).toEqual({
      data: { project: null },
    });
  });

  it('input-trace', async () => {
    for (const { id } of project.inputs.nodes) {
      const answer = await server.send(example('input-trace'), { input: id });
      expect(answer.errors).toBeUndefined();
      expect(answer).toMatchObject({ data: { input: { id } } });
    }
  });

  it('answer-debt', async () => {
    const answer = await server.send(example('answer-debt'), { project: project.id });
    expect(answer.errors).toBeUndefined();
    expect(answer).toMatchObject({ data: { project: { answering: { requiringAnswer: 7 } } } });
  });
});

describe('as of a moment', () => {
  it('reads what was recorded by then, under ids of its own that open again', async () => {
    const recorded = z.object({
      node: z.object({
        events: z.object({ nodes: z.array(z.object({ type: z.string(), recordedAt: z.string() })) }),
      }),
    });
    const events = await server.send(
      'query($id: ID!) { node(id: $id) { ... on Project { events(first: 100) { nodes { type recordedAt } } } } }',
      { id: project.id },
    );
    const asOf = recorded
      .parse(events.data)
      .node.events.nodes.find(({ type }) => type === 'decision.opened')?.recordedAt;
    const then = await server.send(
      'query($id: ID!, $asOf: DateTime) { project(id: $id, asOf: $asOf) { id status readAt { position } organisation { id name } decisionLog { nodes { id status rule { id } trace { nodes { id message } } } } } }',
      { id: project.id, asOf },
    );
    expect(then.errors).toBeUndefined();
    const shape = z.object({
      project: z.object({
        id: z.string(),
        readAt: z.object({ position: z.string() }),
        organisation: z.object({ id: z.string() }),
        decisionLog: z.object({
          nodes: z.tuple([
            z.object({
              id: z.string(),
              status: z.literal('OPEN'),
              rule: z.object({ id: z.string() }),
              trace: z.object({ nodes: z.array(z.object({ id: z.string() })).min(1) }),
            }),
          ]),
        }),
      }),
    });
    const past = shape.parse(then.data).project;
    const [decision] = past.decisionLog.nodes;
    const { position } = past.readAt;
    const ids = [past.id, decision.id, decision.rule.id, ...decision.trace.nodes.map(({ id }) => id)];
    for (const id of ids) {
      expect(id.endsWith(`@${position}`), id).toBe(true);
      const opened = await server.send('query($id: ID!) { node(id: $id) { __typename id } }', { id });
      expect(opened, id).toMatchObject({ data: { node: { id } } });
    }
    const search = await server.send(
      'query($id: ID!, $asOf: DateTime) { project(id: $id, asOf: $asOf) { inputs(filter: { search: "a" }) { totalCount } } }',
      { id: project.id, asOf },
    );
    expect(search.errors?.[0]?.extensions.code).toBe('SEARCH_UNAVAILABLE');
  });
});

describe('node', () => {
  it('opens whatever any answer showed', async () => {
    const ids = [
      project.id,
      project.organisation.id,
      ...project.decisionLog.nodes.map(({ id }) => id),
      ...project.inputs.nodes.map(({ id }) => id),
      ...project.rules.nodes.flatMap(({ versions }) => versions.nodes.map(({ id }) => id)),
      ...project.trace.nodes.map(({ id }) => id),
    ];
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) {
      const answer = await server.send('query($id: ID!) { node(id: $id) { id } }', { id });
      expect(answer).toEqual({ data: { node: { id } } });
    }
  });
});

describe('a list', () => {
  it('reads on from its cursor until all are seen once', async () => {
    const page = z.object({
      project: z.object({
        inputs: z.object({
          totalCount: z.number(),
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }),
          nodes: z.array(z.object({ id: z.string() })),
        }),
      }),
    });
    for (const order of ['NEWEST', 'OLDEST', 'DUE']) {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const answer = await server.send(
          'query($id: ID!, $after: String, $order: InputOrder) { project(id: $id) { inputs(first: 3, after: $after, order: $order) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } } }',
          { id: project.id, after, order },
        );
        const { inputs } = page.parse(answer.data).project;
        seen.push(...inputs.nodes.map(({ id }) => id));
        after = inputs.pageInfo.hasNextPage ? inputs.pageInfo.endCursor : undefined;
        expect(inputs.totalCount).toBe(project.inputs.nodes.length);
      } while (after !== undefined);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBe(project.inputs.nodes.length);
    }
  });

  it('counts only when that was asked for', async () => {
    const statements: string[] = [];
    const stop = server.views.onStatement((sql) => statements.push(sql));
    await server.send('{ projects { nodes { id } } }');
    const without = statements.length;
    await server.send('{ projects { totalCount nodes { id } } }');
    stop();
    expect(without).toBe(1);
    expect(statements.slice(1).some((sql) => /count/i.test(sql))).toBe(true);
    expect(/count\(/i.test(statements[0] ?? '')).toBe(false);
  });
});
