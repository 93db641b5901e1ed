import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteLog } from '@besluitspoor/event-log';
import { expect, test } from 'vitest';
import { inFolder, run } from './running.ts';

test('the help tells a newcomer what there is, and what each command takes', async () => {
  const { status, said } = await run('--help');
  expect(status).toBe(0);
  for (const name of [
    'demo',
    'import pam',
    'import commands',
    'export events',
    'verify',
    'rebuild',
    'info',
  ]) {
    expect(said).toContain(name);
  }
  const ofImport = await run('import', 'commands', '--help');
  expect(ofImport.status).toBe(0);
  expect(ofImport.said).toContain('--demonstration');
});

test('what is called wrongly exits with 2 and says what would be right', async () => {
  const unknown = await run('fly');
  expect(unknown.status).toBe(2);
  expect(unknown.complained).toContain('There is no command "fly"');
  const without = await run('import', 'pam');
  expect(without.status).toBe(2);
  expect(without.complained).toContain('import pam takes FOLDER');
  expect((await run('info', '--colour')).status).toBe(2);
});

test('a store that is being written: who would write exits with 2 and names the holder, who reads may read', async () => {
  await inFolder(async (folder) => {
    const log = await openSqliteLog({ directory: folder });
    const commands = join(folder, 'commands.ndjson');
    writeFileSync(commands, '');
    for (const words of [['demo'], ['import', 'commands', commands], ['rebuild']]) {
      const { status, complained } = await run(...words, '--data', folder);
      expect([words[0], status]).toEqual([words[0], 2]);
      expect(complained).toContain(`process ${process.pid}`);
    }
    for (const words of [['info'], ['verify'], ['export', 'events']]) {
      expect([words[0], (await run(...words, '--data', folder)).status]).toEqual([words[0], 0]);
    }
    await log.close();
  });
});

test('a data directory that cannot be is a sentence, not a stack', async () => {
  await inFolder(async (folder) => {
    const file = join(folder, 'file');
    writeFileSync(file, 'in the way');
    const { status, complained } = await run('demo', '--data', join(file, 'data'));
    expect(status).toBe(1);
    expect(complained).toContain(join(file, 'data'));
    expect(complained).not.toContain('    at ');
  });
});

test('a store of a newer format is left alone', async () => {
  await inFolder(async (folder) => {
    await (await openSqliteLog({ directory: folder })).close();
    const database = new DatabaseSync(join(folder, 'events.db'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    for (const words of [['demo'], ['info'], ['verify'], ['rebuild']]) {
      const { status, complained } = await run(...words, '--data', folder);
      expect([words[0], status]).toEqual([words[0], 1]);
      expect(complained).toContain('stored format 99');
    }
  });
});

test('a folder in which nothing was recorded says so', async () => {
  await inFolder(async (folder) => {
    for (const words of [['info'], ['verify'], ['export', 'events'], ['rebuild']]) {
      const { status, complained } = await run(...words, '--data', folder);
      expect([words[0], status]).toEqual([words[0], 1]);
      expect(complained).toContain('nothing has been recorded there');
      expect(readdirSync(folder)).toEqual([]);
    }
  });
});

test('the help of a command that only reads a store does not promise to make it', async () => {
  for (const words of [['info'], ['verify'], ['export', 'events'], ['rebuild']]) {
    expect((await run(...words, '--help')).said).toContain('the data directory; it has to be there');
  }
  expect((await run('demo', '--help')).said).toContain('the data directory; made when absent');
});
