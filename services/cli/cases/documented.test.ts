import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@besluitspoor/api';
import type { RunningServer } from '@besluitspoor/api';
import { openSqliteLog } from '@besluitspoor/event-log';
import { createRecorder } from '@besluitspoor/recorder';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { tellCases } from './author/cases.ts';

const page = readFileSync(new URL('../../../docs/cases.md', import.meta.url), 'utf8');
const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const inner = (answer: string): string => JSON.stringify(z.object({ data: z.unknown() }).parse(JSON.parse(answer)).data);
const pairsOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, title = '', query = '', answer = '']) => ({ title, query, answer }));
const documented = [
  ...pairsOf(page, /^### (.+)\n[^`]*```graphql\n([^`]+)```\n\n```json\n([^`]+)```/gmu),
  ...pairsOf(readme, /^## (A first query)\n[^`]*```graphql\n([^`]+)```\n\n```json\n([^`]+)```/gmu).map((pair) => ({
    ...pair,
    answer: inner(pair.answer),
  })),
];

const dataDirectory = mkdtempSync(join(tmpdir(), 'besluitspoor-cases-'));
let server: RunningServer;

beforeAll(async () => {
  const log = await openSqliteLog({ directory: dataDirectory, demonstration: true });
  const recorder = createRecorder({ log, clock: () => new Date(), randomBytes, demonstration: true });
  for (const { command, actor, input, recordedAt } of tellCases().files.flatMap(({ lines }) => lines)) await recorder.record({ command, actor, input }, { recordedAt });
  await recorder.close();
  await log.close();
  server = await startServer({ dataDirectory, port: 0, identity: 'loopback', logLevel: 'error' });
});

afterAll(async () => {
  await server.close();
  rmSync(dataDirectory, { recursive: true });
});

const ask = async (query: string, variables: object = {}): Promise<unknown> => {
  const headers = { 'content-type': 'application/json', 'accept-language': 'nl' };
  const response = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return response.json();
};

test('the page holds queries, and so does the README', () => {
  expect(documented.length).toBeGreaterThanOrEqual(6);
  expect(documented.map(({ title }) => title)).toContain('A first query');
});

test.each(documented)('$title: the answer is the one that the page shows', async ({ query, answer }) => {
  const shown: unknown = JSON.parse(answer);
  expect(await ask(query)).toEqual({ data: shown });
});

const api = readFileSync(new URL('../../../docs/api/README.md', import.meta.url), 'utf8');

test('what the guide asks of what went wrong is answered, with why and by which events', async () => {
  const query = /```graphql\n(query WhatWentWrong[^`]+)```/u.exec(api)?.[1] ?? '';
  const organisations = z
    .object({ data: z.object({ organisations: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }) })
    .parse(await ask('{ organisations { nodes { id } } }')).data.organisations.nodes;
  const wrong = z.object({
    data: z.object({
      organisation: z.object({
        oversight: z.object({
          byVerdict: z.array(z.object({ verdict: z.string(), count: z.number() })),
          worst: z.array(z.object({ reasons: z.array(z.object({ message: z.string().min(1) })).min(1) })),
        }),
        decisionLog: z.object({
          nodes: z.array(
            z.object({
              conformity: z.object({
                checks: z.array(z.object({ status: z.string(), evidence: z.array(z.unknown()) })),
              }),
            }),
          ),
        }),
      }),
    }),
  });
  for (const { id } of organisations) {
    const { oversight, decisionLog } = wrong.parse(await ask(query, { organisation: id })).data.organisation;
    const failed = oversight.byVerdict.find(({ verdict }) => verdict === 'NOT_CONFORM')?.count;
    expect(decisionLog.nodes).toHaveLength(failed ?? -1);
    for (const { conformity } of decisionLog.nodes) {
      expect(conformity.checks.some(({ status, evidence }) => status === 'NOT_MET' && evidence.length > 0)).toBe(true);
    }
  }
});

const minutes = z.object({ data: z.object({ decision: z.object({ nl: z.string(), en: z.string(), stalled: z.boolean() }) }) });
const explained = async (id: string, asOf?: string) => {
  const at = asOf === undefined ? '' : `, asOf: "${asOf}"`;
  const answer = await ask(`{ decision(id: "${id}"${at}) { nl: explain(language: NL) en: explain(language: EN) stalled } }`);
  return minutes.parse(answer).data.decision;
};
const deferred = 'decision-f5fab024-9b45-5700-89dc-ebb1a7a7e4f5';

test('the minutes of an open decision tell what stands against it, and of no outcome', async () => {
  const { en, nl } = await explained('decision-68d1c523-dd66-5c2d-9bf4-130784283604');
  expect(nl).toContain('Bezwaren die open staan: 2 - 1 x alternatief 1; 1 x alternatief 2.');
  expect(nl).toContain('Afwijkende standpunten: 1 - 1 x bezwaar (Ontwikkelteam WINK), alternatief 1.');
  expect(en).toContain('Objections that are open: 2 - 1 x alternative 1; 1 x alternative 2.');
  expect(en).toContain('Dissenting positions: 1 - 1 x');
  expect(nl).not.toContain('op de uitkomst');
  expect(en).not.toContain('on the outcome');
});

test('a deferral past its day is stalled, from the day after it', async () => {
  const { en, nl, stalled } = await explained(deferred);
  expect(stalled).toBe(true);
  expect(nl).toMatch(/^Op .+ aangehouden tot en met 9 november 2026\.\nDie dag is voorbij: het besluit ligt stil\.\nReden: /mu);
  expect(en).toMatch(/^Deferred on .+ until 9 November 2026\.\nThat day is past: it is stalled\.\nReason: /mu);
  const before = await explained(deferred, '2026-11-09T12:00:00Z');
  expect(before.stalled).toBe(false);
  expect(before.nl).not.toContain('ligt stil');
});

test.each([
  ['withdrawn', 'decision-ed85d072-7474-5006-9299-eb7b8ee90c4f', /^Op .+ ingetrokken\.\nReden: /mu, /^Withdrawn on .+\.\nReason: /mu],
  ['escalated', 'decision-0a45f6fd-da56-5672-9de0-39ebe500e783', /^Op .+ voorgelegd aan de opdrachtgever\.\nReden: /mu, /^Escalated to the sponsor on .+\.\nReason: /mu],
  ['superseded', 'decision-8ffe121e-065f-5641-8b36-dace51591355', /^Op .+ vervangen door “.+”\.$/mu, /^Superseded on .+ by “.+”\.$/mu],
  ['reversed', 'decision-f665eec9-8156-5da0-babf-8c5ef839ad29', /^Op .+ teruggedraaid door “.+”\.$/mu, /^Reversed on .+ by “.+”\.$/mu],
])('the minutes tell when, why or by what a decision was %s', async (_, id, dutch, english) => {
  const { en, nl } = await explained(id);
  expect(nl).toMatch(dutch);
  expect(en).toMatch(english);
});

test('no minutes hold a code of a role, or end a sentence twice', async () => {
  const shape = z.object({ data: z.object({ projects: z.object({ nodes: z.array(z.object({ decisionLog: z.object({ nodes: z.array(z.object({ explain: z.string() })) }) })) }) }) });
  const answer = await ask('{ projects { nodes { decisionLog { nodes { explain } } } } }');
  const pages = shape.parse(answer).data.projects.nodes.flatMap(({ decisionLog }) => decisionLog.nodes);
  expect(pages.length).toBeGreaterThan(30);
  for (const { explain } of pages) expect(explain).not.toMatch(/CHAIR|REPRESENTATIVE|SPONSOR|[^.]\.\.(?!\.)|\?\./u);
});
