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

const ask = async (query: string): Promise<unknown> => {
  const headers = { 'content-type': 'application/json', 'accept-language': 'nl' };
  const response = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
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
