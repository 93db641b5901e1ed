import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { inFolder } from '../running/folder.ts';
import { run, start } from '../running/program.ts';
import type { Run } from '../running/program.ts';

const actor = `person-${randomUUID()}`;
const good = (input: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  command: 'registerPerson',
  actor,
  input: { commandId: randomUUID(), self: true, displayName: 'Iemand', ...input },
});

type BadLine = { readonly line: string; readonly code: string; readonly path: readonly string[] };

const badLines: readonly BadLine[] = [
  { line: '{', code: 'LINE_NOT_JSON', path: [] },
  { line: 'geen json', code: 'LINE_NOT_JSON', path: [] },
  { line: '{"command": "registerPerson"} {}', code: 'LINE_NOT_JSON', path: [] },
  { line: '\u0000', code: 'LINE_NOT_JSON', path: [] },
  { line: '[]', code: 'LINE_INVALID', path: [] },
  { line: '7', code: 'LINE_INVALID', path: [] },
  { line: '{"input": {}}', code: 'LINE_INVALID', path: ['command'] },
  { line: JSON.stringify({ ...good(), colour: 'red' }), code: 'LINE_INVALID', path: [] },
  {
    line: JSON.stringify({ ...good(), command: 'dropEverything' }),
    code: 'UNKNOWN_COMMAND',
    path: [],
  },
  { line: JSON.stringify({ ...good(), command: '__proto__' }), code: 'UNKNOWN_COMMAND', path: [] },
  { line: JSON.stringify({ ...good(), command: 'constructor' }), code: 'UNKNOWN_COMMAND', path: [] },
  {
    line: JSON.stringify({ ...good(), recordedAt: '2020-01-01T00:00:00Z' }),
    code: 'NO_DEMONSTRATION',
    path: ['recordedAt'],
  },
  { line: JSON.stringify({ ...good(), actor: undefined }), code: 'ACTOR_REQUIRED', path: [] },
  { line: JSON.stringify({ ...good(), actor: 'admin' }), code: 'ACTOR_REQUIRED', path: [] },
  { line: JSON.stringify(good({ displayName: '' })), code: 'TEXT_EMPTY', path: ['displayName'] },
  {
    line: JSON.stringify(good({ displayName: 'a\u0000' })),
    code: 'TEXT_CONTROL_CHARACTER',
    path: ['displayName'],
  },
  {
    line: JSON.stringify(good({ displayName: '\ud800' })),
    code: 'TEXT_NOT_UNICODE',
    path: ['displayName'],
  },
  { line: JSON.stringify(good({ commandId: 'x' })), code: 'ID_INVALID', path: ['commandId'] },
  {
    line: JSON.stringify(good({ occurredAt: '2199-01-01' })),
    code: 'DATE_IN_FUTURE',
    path: ['occurredAt'],
  },
];

it('each bad line is reported with its number, a code, the field and a reason; nothing is recorded, the status is 1', async () => {
  await inFolder(async (folder) => {
    const ended = await importOf(
      folder,
      badLines.map(({ line }) => line),
    );
    expect(ended.status).toBe(1);
    const reported = reportOf(folder);
    badLines.forEach(({ line, code, path }, index) => {
      const found = reported.filter((refused) => refused.line === index + 1);
      expect([line, found]).toEqual([line, [expect.objectContaining({ code, path })]]);
      expect(found[0]?.reason).toMatch(/\w.{8,}/u);
    });
    await expectNothingRecorded(folder);
  });
});

it('a good line between bad ones is recorded, and only that', async () => {
  await inFolder(async (folder) => {
    const ended = await importOf(folder, ['{', JSON.stringify(good()), '}']);
    expect([ended.status, ended.complained]).toEqual([1, expect.stringContaining('1 recorded')]);
    expect(reportOf(folder).map(({ line }) => line)).toEqual([1, 3]);
  });
});

/** Anything that a file of lines could hold, but for a command that could be accepted. */
const anyLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.replaceAll(/[\r\n]/gu, '')),
  fc.json({ maxDepth: 3 }),
  fc.constantFrom(...badLines.map(({ line }) => line)),
  fc
    .tuple(fc.constantFrom(...badLines.map(({ line }) => line)), fc.nat(), fc.string({ maxLength: 3 }))
    .map(([line, at, slip]) => line.slice(0, at % line.length) + slip.replaceAll(/[\r\n]/gu, '')),
  fc
    .dictionary(fc.constantFrom('command', 'actor', 'input', 'recordedAt', '__proto__'), fc.jsonValue())
    .map((value) => JSON.stringify(value)),
);

it('600 generated lines record nothing and bring nothing down', async () => {
  await inFolder(async (folder) => {
    const lines = fc.sample(anyLine, 600);
    const ended = await importOf(folder, lines);
    expect([ended.status, ended.complained]).toEqual([1, expect.not.stringMatching(/ {4}at |fault/u)]);
    const reported = new Set(reportOf(folder).map(({ line }) => line));
    const silent = lines.filter((line, index) => line.trim() !== '' && !reported.has(index + 1));
    expect(silent).toEqual([]);
    await expectNothingRecorded(folder);
  });
});

const importOf = (folder: string, lines: readonly string[]): Promise<Run> =>
  start(['import', 'commands', '-', '--data', folder], { input: lines.join('\n') }).ended;

const reportLine = z.object({
  line: z.int(),
  code: z.string(),
  path: z.array(z.string()),
  reason: z.string(),
});

const reportOf = (folder: string): readonly z.output<typeof reportLine>[] =>
  readFileSync(join(folder, 'refused.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => reportLine.parse(JSON.parse(line)));

const expectNothingRecorded = async (folder: string): Promise<void> => {
  const { said } = await run('export', 'events', '--data', folder);
  expect(said).not.toContain('"position"');
};
