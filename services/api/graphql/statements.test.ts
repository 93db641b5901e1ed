import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordId } from '@besluitspoor/event-log';
import { startTestServer, tellExamples } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { examples } from '../guide/scenario.ts';
import { exampleTabs } from '../http/examples.ts';
import { schema } from './schema.ts';
import { parse } from 'graphql';
import { costOf } from './limits/cost.ts';
import { limits } from './limits/limits.ts';

let server: TestServer;
const opening = examples.find(({ command }) => command === 'openDecision');
const manager = opening?.actor ?? '';
const taking = examples.find(({ command }) => command === 'takePosition');
let project = '';

const record = async (
  command: string,
  actor: string,
  input: Readonly<Record<string, unknown>>,
): Promise<string> => {
  const commandId = crypto.randomUUID();
  const answer = await server.recorder.record({ command, actor, input: { commandId, ...input } });
  if (answer.kind !== 'recorded') throw new Error(`${command}: ${JSON.stringify(answer)}`);
  await server.views.waitFor(answer.position, 60_000);
  return answer.record;
};

beforeAll(async () => {
  server = await startTestServer();
  await tellExamples(server, 56);
  const begun = examples.find(({ command }) => command === 'initiateProject');
  project = recordId('project', manager, String(begun?.input['commandId']));
  const party = taking?.input['as'];
  const decide = async (): Promise<void> => {
    const { commandId: _, ...input } = opening?.input ?? {};
    const decision = await record('openDecision', manager, input);
    const weighed = await record('submitInput', taking?.actor ?? '', {
      project,
      kind: 'IDEA',
      text: 'Try it.',
      as: party,
    });
    await record('considerInput', manager, { decision, input: weighed });
    await record('answerInput', manager, { input: weighed, disposition: 'ADOPTED', reason: 'It works.' });
    await record('takePosition', taking?.actor ?? '', {
      decision,
      alternative: 1,
      stance: 'AGAINST',
      as: party,
    });
    await record('takeDecision', manager, { decision, outcome: 1, rationale: 'It works.' });
  };
  await Promise.all(Array.from({ length: 60 }, decide));
});
afterAll(() => server.remove());

const statements = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<number> => {
  let count = 0;
  const stop = server.views.onStatement(() => {
    count += 1;
  });
  const answer = await server.send(query, variables);
  stop();
  expect(answer.errors).toBeUndefined();
  return count;
};

it('reads a page of one and of many rows in the same number of statements', async () => {
  const log = `query($project: ID!, $first: Int) { project(id: $project) { decisionLog(filter: { status: [TAKEN] }, first: $first) {
    totalCount nodes { id takenBy { person { displayName } group { name } } rule { id content { parties { group { name } } } }
    alternatives { title broughtBy { name } } outcome { title } affected { name }
    dissent(first: 2) { totalCount nodes { reason group { name } } } positions(first: 1) { nodes { person { displayName } } }
    consideredInputs(first: 1) { totalCount nodes { id group { name } response { disposition answeredBy { person { displayName } } } } }
    trace(first: 1) { nodes { message } } } } } }`;
  const one = await statements(log, { project, first: 1 });
  expect(one).toBeGreaterThan(8);
  expect(await statements(log, { project, first: 60 })).toBe(one);
  const inputs = `query($project: ID!, $first: Int) { project(id: $project) { inputs(first: $first) {
    nodes { text group { name } response { reason } responses(first: 1) { nodes { reason } } decisions(first: 1) { nodes { title outcome { title } } }
    trace(first: 2) { nodes { message actor { person { displayName } } } } links(first: 1) { nodes { to } } } } } }`;
  const oneInput = await statements(inputs, { project, first: 1 });
  expect(oneInput).toBeGreaterThan(6);
  expect(await statements(inputs, { project, first: 60 })).toBe(oneInput);
});

it('reads judgements, their evidence and explanations of one and of many in the same number of statements', async () => {
  const judged = `query($project: ID!, $first: Int) { project(id: $project) { decisionLog(filter: { status: [TAKEN] }, first: $first) {
    nodes { id conformity { verdict checks { code message evidence { id type recordedAt } } }
    participation(first: 2) { totalCount nodes { group { name } because { message evidence { id } } } } pilots { totalCount } rightsSaid { totalCount } } }
    participation { medianRealised byGroup { group { name } } pairs(first: $first) { totalCount nodes { decision { title } group { name } because { evidence { id } } } } } } }`;
  // What is stale is judged when it is first asked for.
  await statements(judged, { project, first: 60 });
  const one = await statements(judged, { project, first: 1 });
  expect(one).toBeGreaterThan(6);
  expect(await statements(judged, { project, first: 60 })).toBe(one);
  const explained = `query($project: ID!, $first: Int) { project(id: $project) { decisionLog(filter: { verdict: [NOT_CONFORM] }, first: $first) { nodes { explain } } } }`;
  const onePage = await statements(explained, { project, first: 1 });
  expect(onePage).toBeGreaterThan(6);
  expect(await statements(explained, { project, first: 60 })).toBe(onePage);
});

it('counts the cost of a page by its size, and lets the examples through at their largest', () => {
  for (const { query } of exampleTabs()) {
    const document = parse(query);
    const small = costOf(schema, document, undefined, { first: 1 });
    const large = costOf(schema, document, undefined, { first: 100 });
    expect(large).toBeLessThan(limits.cost);
    expect(large).toBeGreaterThanOrEqual(small);
  }
});
