import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordId } from '@besluitspoor/event-log';
import { expect, test } from 'vitest';
import { ended, eventsOf, inFolder, killAt, run, start } from '../running.ts';

const actor = 'person-00000000-0000-4000-8000-00000000000a';
const commandId = (number: number): string => `10000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const line = (command: string, number: number, fields: object, more: object = {}): string =>
  JSON.stringify({ command, actor, input: { commandId: commandId(number), ...fields }, ...more });
const organisation = recordId('organisation', actor, commandId(1));
const beginning = [
  line('registerPerson', 0, { self: true, displayName: 'Jan' }),
  line('registerOrganisation', 1, { name: 'Gemeente' }),
];

/** The lines of a report, without its sentences. */
const reported = (path: string): readonly unknown[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((text): unknown => JSON.parse(text));

test('lines are recorded in order; those that are refused are reported with line, code and reason', async () => {
  await inFolder(async (folder) => {
    const file = join(folder, 'commands.ndjson');
    const data = join(folder, 'data');
    writeFileSync(
      file,
      [
        ...beginning,
        '{"command": "registerOrganisation", oops',
        line('doSomething', 3, {}),
        line('defineGroup', 4, { organisation, name: '', kind: 'EMPLOYEES' }),
        line('defineGroup', 5, { organisation, name: 'Team', kind: 'EMPLOYEES' }),
        '',
        '{"actor": "nobody", "input": {}}',
        line('registerOrganisation', 8, { name: 'Nu' }, { recordedAt: '2025-01-01T00:00:00Z' }),
      ].join('\n'),
    );
    const first = await run('import', 'commands', file, '--data', data);
    expect(first.status).toBe(1);
    expect(first.complained).toContain('3 recorded');
    expect(first.complained).toContain(join(data, 'refused.ndjson'));
    expect(reported(join(data, 'refused.ndjson'))).toMatchObject([
      { file, line: 3, code: 'LINE_NOT_JSON' },
      { line: 4, command: 'doSomething', code: 'UNKNOWN_COMMAND' },
      { line: 5, command: 'defineGroup', code: 'TEXT_EMPTY', path: ['name'], reason: 'This text is empty.' },
      { line: 8, code: 'LINE_INVALID', path: ['command'] },
      { line: 9, code: 'NO_DEMONSTRATION', path: ['recordedAt'] },
    ]);
    const types = (await eventsOf(data)).map(({ header }) => header.type);
    expect(types).toEqual(['person.registered', 'organisation.registered', 'group.defined']);

    const again = await run('import', 'commands', file, '--data', data);
    expect(again.status).toBe(1);
    expect(again.complained).toContain('0 recorded, 3 recorded before');
    expect(await eventsOf(data)).toHaveLength(3);
  });
});

test('standard input is a file too, and a report of an earlier import goes when nothing is refused', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'refused.ndjson'), 'old');
    const importing = start('import', 'commands', '-', '--data', folder);
    const { status } = await ended(importing, beginning.join('\n'));
    expect(status).toBe(0);
    expect(() => readFileSync(join(folder, 'refused.ndjson'))).toThrow('ENOENT');
    expect(await eventsOf(folder)).toHaveLength(2);
  });
});

test('an import that was killed goes on where it was, and everything stands there once', async () => {
  await inFolder(async (folder) => {
    const file = join(folder, 'commands.ndjson');
    const data = join(folder, 'data');
    const count = 400;
    const groups = Array.from({ length: count }, (_, index) =>
      line('defineGroup', index + 10, { organisation, name: `Team ${index}`, kind: 'EMPLOYEES' }),
    );
    writeFileSync(file, [...beginning, ...groups].join('\n'));
    await killAt(start('import', 'commands', file, '--data', data), data, 60n);
    const before = (await eventsOf(data)).length;
    expect(before).toBeGreaterThan(60);
    expect(before).toBeLessThan(count);
    const again = await run('import', 'commands', file, '--data', data);
    expect([again.status, again.complained]).toEqual([0, expect.stringContaining('recorded before')]);
    const events = await eventsOf(data);
    expect(events).toHaveLength(count + 2);
    expect(events.slice(2).map(({ payload }) => payload['name'])).toEqual(
      groups.map((_, index) => `Team ${index}`),
    );
    expect((await run('verify', '--data', data)).status).toBe(0);
  });
});

test('a demonstration says when its lines were recorded; the store stays one, and takes none that goes back', async () => {
  await inFolder(async (folder) => {
    const file = join(folder, 'story.ndjson');
    const data = join(folder, 'data');
    const recordedAt = '2025-01-10T08:00:00.000Z';
    writeFileSync(
      file,
      [
        line('registerPerson', 0, { self: true }, { recordedAt }),
        line('registerOrganisation', 1, { name: 'Gemeente' }, { recordedAt: '2025-01-11T08:00:00.000Z' }),
        line('registerOrganisation', 2, { name: 'Terug' }, { recordedAt }),
        line('registerOrganisation', 3, { name: 'Later' }, { recordedAt: '2199-01-01T00:00:00.000Z' }),
        line('registerOrganisation', 4, { name: 'Nu' }),
      ].join('\n'),
    );
    expect((await run('import', 'commands', file, '--data', data, '--demonstration')).status).toBe(1);
    expect(reported(join(data, 'refused.ndjson'))).toMatchObject([
      { line: 3, code: 'DATE_IN_PAST', path: ['recordedAt'] },
      { line: 4, code: 'DATE_IN_FUTURE', path: ['recordedAt'] },
    ]);
    const headers = (await eventsOf(data)).map(({ header }) => header);
    expect(headers.map(({ simulated }) => simulated)).toEqual([true, true, undefined]);
    expect(headers[0]?.recordedAt).toBe(recordedAt);
    expect((await run('info', '--data', data)).said).toContain('demonstration  yes');
    expect((await run('export', 'events', '--data', data)).said.split('\n')[0]).toContain(
      '"demonstration":true',
    );
    const demo = await run('demo', '--data', data);
    expect([demo.status, demo.complained]).toEqual([1, expect.stringContaining('another demonstration')]);
    expect(await eventsOf(data)).toHaveLength(3);
  });
});

test('a store that holds something else does not become a demonstration', async () => {
  await inFolder(async (folder) => {
    expect(
      (await ended(start('import', 'commands', '-', '--data', folder), beginning.join('\n'))).status,
    ).toBe(0);
    for (const words of [['demo'], ['import', 'commands', '-', '--demonstration']]) {
      const { status, complained } = await run(...words, '--data', folder);
      expect(status).toBe(1);
      expect(complained).toContain('Only an empty store can become a demonstration');
    }
    expect((await run('info', '--data', folder)).said).toContain('demonstration  no');
    expect(await eventsOf(folder)).toHaveLength(2);
  });
});
