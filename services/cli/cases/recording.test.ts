import { randomBytes } from 'node:crypto';
import { openMemoryLog } from '@besluitspoor/event-log';
import { records } from '@besluitspoor/governance';
import { createRecorder } from '@besluitspoor/recorder';
import { expect, test } from 'vitest';
import { tellCases } from './author/cases.ts';

const lines = tellCases().files.flatMap(({ file, lines }) =>
  lines.map((line, index) => ({ where: `${file.slice(file.lastIndexOf('/') + 1)}:${index + 1} ${line.command}`, line })),
);

test('every line is recorded, in order, and nothing again when it is sent again', async () => {
  const log = await openMemoryLog({ demonstration: true });
  const recorder = createRecorder({ log, clock: () => new Date('2026-11-01T00:00:00Z'), randomBytes, demonstration: true });
  const send = async (): Promise<ReadonlyMap<string, string>> => {
    const answers = new Map<string, string>();
    for (const { where, line: { command, actor, input, recordedAt } } of lines) {
      const answer = await recorder.record({ command, actor, input }, { recordedAt });
      const said = answer.kind === 'refused' ? JSON.stringify(answer.refusals) : answer.kind;
      answers.set(where, answer.kind === 'recorded' && answer.repeated ? 'repeated' : said);
    }
    return answers;
  };
  const unlike = (answers: ReadonlyMap<string, string>, expected: string) => [...answers].filter(([, answer]) => answer !== expected);
  expect(unlike(await send(), 'recorded')).toEqual([]);
  expect(unlike(await send(), 'repeated')).toEqual([]);
  await recorder.close();

  // What only an import does, and acts on another's behalf: those of inputs and projects stand for all.
  const known = records.flatMap(({ events }) => Object.values(events)).map(({ type }) => type);
  const beside = (type: string): boolean => type === 'input.supportsCounted' || /\.act(?:Confirmed|Disowned)$/u.test(type);
  const told = new Set<string>();
  for await (const { header } of log.readAll()) told.add(header.type);
  expect(known.filter((type) => !told.has(type) && !beside(type))).toEqual([]);
  expect([...told]).toEqual(expect.arrayContaining(['input.actConfirmed', 'input.actDisowned', 'project.actConfirmed']));
  await log.close();
});
