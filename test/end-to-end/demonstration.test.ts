import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask, read, tail } from '../running/client.ts';
import { newFolder, removeFolder } from '../running/folder.ts';
import { acceptanceFolder, isThere, mustBeThere } from '../running/outside.ts';
import { serving } from '../running/program.ts';
import type { Serving } from '../running/program.ts';
import { acceptanceQuery } from './acceptance.ts';

const folder = newFolder();
let server: Serving;
beforeAll(async () => {
  server = await serving(folder, { command: 'start' });
});
afterAll(async () => {
  await server.kill();
  removeFolder(folder);
});

const utrecht = async (): Promise<string> => {
  const { projects } = await read(
    server.origin,
    z.object({ projects: z.object({ nodes: z.array(z.object({ id: z.string() })).length(1) }) }),
    '{ projects(filter: { search: "scanauto" }) { nodes { id } } }',
  );
  return projects.nodes[0]?.id ?? '';
};

describe('start', () => {
  it('loads the cases into an empty folder, once: the second time it serves what is there', async () => {
    const first = await tail(server.origin);
    expect(Number(first)).toBeGreaterThan(900);
    const ended = await server.stop();
    expect([ended.status, ended.complained]).toEqual([0, expect.stringContaining('Cases: ')]);
    server = await serving(folder, { command: 'start' });
    expect(await tail(server.origin)).toBe(first);
    const again = await server.stop();
    expect([again.status, again.complained]).toEqual([0, expect.not.stringContaining('Cases: ')]);
    server = await serving(folder, { command: 'start' });
  });

  it('opens GraphiQL in a browser, with nothing fetched from elsewhere', async () => {
    const response = await fetch(`${server.origin}/graphql`, { headers: { accept: 'text/html' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
    const page = await response.text();
    expect(page).toContain('Besluitspoor');
    expect(page).not.toMatch(/<(?:script|link)[^>]+(?:src|href)=["']?https?:/u);
  });
});

it('the queries of the contract are there', ({ annotate }) => {
  const present = isThere(acceptanceFolder);
  if (!present) void annotate(`${acceptanceFolder} is absent: its queries were not run`);
  expect(present || !mustBeThere).toBe(true);
});

describe.runIf(isThere(acceptanceFolder))('the queries of the contract, on the cases', () => {
  it('projects: where everybody starts', async () => {
    const { projects } = await read(server.origin, projectsSchema, acceptanceQuery('projects'));
    expect(projects.totalCount).toBe(3);
    expect(projects.pageInfo.hasNextPage).toBe(false);
    expect(new Set(projects.nodes.map(({ status }) => status))).toEqual(
      new Set(['RUNNING', 'PAUSED', 'CLOSED']),
    );
    for (const { answering, decisionLog, processModel } of projects.nodes) {
      expect(processModel.key).toBe('SIM');
      expect(answering.requiringAnswer).toBeGreaterThan(0);
      expect(decisionLog.totalCount).toBeGreaterThan(0);
      expect(decisionLog.nodes).toHaveLength(1);
    }
  });

  it('projects: page by page, and by search, they are the same', async () => {
    const query = acceptanceQuery('projects');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: z.output<typeof projectsSchema> = await read(server.origin, projectsSchema, query, {
        first: 1,
        after,
      });
      seen.push(...page.projects.nodes.map(({ id }) => id));
      after = page.projects.pageInfo.hasNextPage ? page.projects.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(3);
    const { projects } = await read(server.origin, projectsSchema, query, { search: 'SCANAÚTO' });
    expect(projects.nodes.map(({ id }) => id)).toEqual([await utrecht()]);
  });

  it('decision-log: which decisions were taken, by whom, under which rule, on what', async () => {
    const query = acceptanceQuery('decision-log');
    const { project } = await read(server.origin, decisionLogSchema, query, { project: await utrecht() });
    const log = project.decisionLog;
    expect(log.totalCount).toBe(log.nodes.length);
    const statuses = new Set(log.nodes.map(({ status }) => status));
    for (const status of ['OPEN', 'DEFERRED', 'ESCALATED', 'TAKEN', 'REJECTED', 'SUPERSEDED', 'REVERSED']) {
      expect(statuses).toContain(status);
    }
    // What waits stands first.
    const waits = log.nodes.map(({ status }) => ['OPEN', 'DEFERRED', 'ESCALATED'].includes(status));
    expect(waits).toEqual(waits.toSorted((one, other) => Number(other) - Number(one)));
    const taken = log.nodes.filter(({ status }) => status === 'TAKEN');
    for (const decision of taken) {
      expect(decision.takenAt).not.toBeNull();
      expect(decision.takenBy).not.toBeNull();
      expect(decision.outcome).not.toBeNull();
      expect(decision.rationale ?? '').not.toBe('');
      expect(decision.alternatives.map(({ title }) => title)).toContain(decision.outcome?.title);
    }
    expect(taken.some(({ dissent }) => dissent.totalCount > 0)).toBe(true);
    expect(taken.some(({ consideredInputs }) => consideredInputs.totalCount > 0)).toBe(true);
  });

  it('answer-debt: what is still owed, and to whom', async () => {
    const variables = { project: await utrecht() };
    const { project } = await read(
      server.origin,
      answerDebtSchema,
      acceptanceQuery('answer-debt'),
      variables,
    );
    const { answering, inputs } = project;
    expect(answering.answered).toBeLessThan(answering.requiringAnswer);
    expect(answering.answeredWithReason).toBeLessThan(answering.answered);
    expect(answering.overdue).toBeGreaterThan(0);
    expect(answering.contested).toBeGreaterThan(0);
    const answered = answering.byDisposition
      .filter(({ disposition }) => disposition !== 'DEFERRED')
      .reduce((sum, { count }) => sum + count, 0);
    expect(answered).toBe(answering.answered);
    const states = new Set(inputs.nodes.flatMap(({ answerStates }) => answerStates));
    for (const state of ['OPEN', 'OVERDUE', 'WITHOUT_REASON', 'CONTESTED']) expect(states).toContain(state);
    const late = inputs.nodes.filter(({ answerStates }) => answerStates.includes('OVERDUE'));
    expect(late).toHaveLength(answering.overdue);
    for (const { answerDueAt, overdueDays } of late) {
      expect(answerDueAt).not.toBeNull();
      expect(overdueDays).toBeGreaterThan(0);
    }
    expect(inputs.totalCount).toBe(inputs.nodes.length);
  });

  it('input-trace: what became of one input, from submission to what was really changed', async () => {
    const { project } = await read(server.origin, idsSchema, everyInput, { project: await utrecht() });
    const query = acceptanceQuery('input-trace');
    const traces = await Promise.all(
      project.inputs.nodes.map(({ id }) => read(server.origin, traceSchema, query, { input: id })),
    );
    for (const { input } of traces) {
      expect(input.trace.nodes[0]?.type).toBe('input.submitted');
      for (const { message } of input.trace.nodes) expect(message).not.toBe('');
    }
    expect(traces.some(({ input }) => input.followUps.nodes.length > 0)).toBe(true);
    expect(traces.some(({ input }) => input.decisions.nodes.length > 0)).toBe(true);
    expect(traces.some(({ input }) => input.supports > 0)).toBe(true);
    expect(traces.some(({ input }) => input.responses.nodes.some(({ contest }) => contest !== null))).toBe(
      true,
    );
    const anonymous = traces.filter(({ input }) =>
      input.trace.nodes[0]?.actor?.pseudonym?.startsWith('anonymous-'),
    );
    expect(anonymous.length).toBeGreaterThan(0);
    for (const { input } of anonymous) expect(input.trace.nodes[0]?.actor?.role).toBeNull();
  });

  it('speak the language that is asked for, and say so', async () => {
    const variables = { project: await utrecht() };
    const query = acceptanceQuery('decision-log');
    const labels = await Promise.all(
      (['nl', 'en'] as const).map(async (language) => {
        const answer = await ask(server.origin, query, variables, { language });
        expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept-language');
        return decisionLogSchema.parse(answer.data).project.currentStep?.label;
      }),
    );
    expect(labels[0]).not.toBe(labels[1]);
  });
});

const everyInput = `query($project: ID!) {
  project(id: $project) { inputs(first: 100) { nodes { id } } }
}`;

const text = z.string();
const maybeText = z.string().nullable();
const count = z.int();
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: maybeText });
const actor = z.object({ pseudonym: maybeText, role: maybeText });

const projectsSchema = z.object({
  projects: z.object({
    totalCount: count,
    pageInfo,
    nodes: z.array(
      z.object({
        id: text,
        title: text,
        status: text,
        organisation: z.object({ id: text, name: text }),
        processModel: z.object({ key: text, label: text }),
        currentStep: z.object({ key: text, label: text }).nullable(),
        answering: z.object({ requiringAnswer: count, answered: count, overdue: count }),
        decisionLog: z.object({
          totalCount: count,
          nodes: z.array(z.object({ title: text, takenAt: maybeText })),
        }),
      }),
    ),
  }),
});

const decisionLogSchema = z.object({
  project: z.object({
    currentStep: z.object({ key: text, label: text }).nullable(),
    decisionLog: z.object({
      totalCount: count,
      nodes: z.array(
        z.object({
          id: text,
          status: text,
          takenAt: maybeText,
          recordedAt: text,
          takenBy: actor.nullable(),
          alternatives: z.array(z.object({ title: text })),
          outcome: z.object({ title: text }).nullable(),
          rationale: maybeText,
          dissent: z.object({ totalCount: count }),
          consideredInputs: z.object({ totalCount: count }),
        }),
      ),
    }),
  }),
});

const answerDebtSchema = z.object({
  project: z.object({
    answering: z.object({
      requiringAnswer: count,
      answered: count,
      answeredWithReason: count,
      overdue: count,
      contested: count,
      byDisposition: z.array(z.object({ disposition: text, count })),
    }),
    inputs: z.object({
      totalCount: count,
      nodes: z.array(
        z.object({
          answerStates: z.array(text),
          answerDueAt: maybeText,
          overdueDays: z.int().nullable(),
        }),
      ),
    }),
  }),
});

const idsSchema = z.object({
  project: z.object({ inputs: z.object({ nodes: z.array(z.object({ id: text })) }) }),
});

const traceSchema = z.object({
  input: z.object({
    supports: count,
    responses: z.object({ nodes: z.array(z.object({ contest: z.object({}).nullable() })) }),
    decisions: z.object({ nodes: z.array(z.object({ id: text })) }),
    followUps: z.object({ nodes: z.array(z.object({ description: text })) }),
    trace: z.object({
      totalCount: count,
      nodes: z.array(z.object({ type: text, message: text, actor: actor.nullable() })),
    }),
  }),
});
