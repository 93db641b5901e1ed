import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { health } from '../running/client.ts';
import { inFolder } from '../running/folder.ts';
import { run, serving } from '../running/program.ts';
import type { Run } from '../running/program.ts';

/** Everything that writes a data directory. */
const writing: readonly (readonly string[])[] = [
  ['serve', '--port', '0'],
  ['start', '--port', '0'],
  ['demo'],
  ['import', 'commands', '-'],
  ['rebuild'],
];

const expectSentence = ({ complained }: Run, ...parts: readonly string[]): void => {
  for (const part of parts) expect(complained).toContain(part);
  // A sentence for a person, no stack for a programmer.
  expect(complained).not.toMatch(/^\s+at /mu);
};

describe('a data directory that cannot be written, not by root either', () => {
  it('a file where the folder should be', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'file');
      writeFileSync(file, 'in the way');
      const data = join(file, 'data');
      for (const words of writing) {
        const ended = await run(...words, '--data', data);
        expect([words, ended.status]).toEqual([words, 1]);
        expectSentence(ended, data);
      }
      expect(readFileSync(file, 'utf8')).toBe('in the way');
    });
  });

  it.each(['events.db', 'writer.lock'])('a folder where %s should be', async (name) => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, name));
      for (const words of writing) {
        const ended = await run(...words, '--data', folder);
        expect([words, ended.status]).toEqual([words, 1]);
        expectSentence(ended, folder);
      }
    });
  });

  it('something else where events.db should be, which stays as it is', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'events.db');
      const letter = 'Geachte heer, mevrouw, '.repeat(1_000);
      writeFileSync(file, letter);
      for (const words of writing) {
        const ended = await run(...words, '--data', folder);
        expect([words, ended.status]).toEqual([words, 1]);
        expectSentence(ended, file);
      }
      expect(readFileSync(file, 'utf8')).toBe(letter);
    });
  });
});

it('a store of a newer format is left alone, whoever comes for it', async () => {
  await inFolder(async (folder) => {
    await (await serving(folder, { command: 'start' })).stop();
    const file = join(folder, 'events.db');
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
    const bytes = readFileSync(file);
    for (const words of [...writing, ['info'], ['verify'], ['export', 'events']]) {
      const ended = await run(...words, '--data', folder);
      expect([words, ended.status]).toEqual([words, 1]);
      expectSentence(ended, '99');
    }
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
});

it('a second server on the same folder exits with 2 and names the first, which goes on', async () => {
  await inFolder(async (folder) => {
    const first = await serving(folder, { command: 'start' });
    for (const words of writing) {
      const ended = await run(...words, '--data', folder);
      expect([words, ended.status]).toEqual([words, 2]);
      expectSentence(ended, String(first.child.pid));
    }
    for (const words of [['info'], ['verify'], ['export', 'events']]) {
      expect([words, (await run(...words, '--data', folder)).status]).toEqual([words, 0]);
    }
    expect((await health(first.origin)).status).toBe('ready');
    // Killed, it holds nothing any more.
    await first.kill();
    const second = await serving(folder);
    expect((await health(second.origin)).status).toBe('ready');
    await second.stop();
  });
});

it('a port in use is said so, and the folder is free afterwards', async () => {
  await inFolder(async (folder) => {
    const first = await serving(join(folder, 'first'));
    const ended = await run('serve', '--data', join(folder, 'second'), '--port', String(first.port));
    expect(ended.status).toBe(1);
    expectSentence(ended, String(first.port), '--port');
    const second = await serving(join(folder, 'second'));
    expect((await health(second.origin)).status).toBe('ready');
    await Promise.all([first.stop(), second.stop()]);
  });
});

it('what is called wrongly exits with 2 and says what would be right', async () => {
  await inFolder(async (folder) => {
    const wrong: readonly (readonly [readonly string[], string])[] = [
      [['serve', '--port', 'http'], '--port'],
      [['serve', '--port', '65536'], '--port'],
      [['serve', '--log', 'esdb://localhost:2113'], 'EventStoreDB'],
      [['serve', '--host', '0.0.0.0'], '--identity'],
      [['serve', '--origin', 'besluiten.example.nl'], 'https://besluiten.example.nl'],
      [['import', 'pam'], 'FOLDER'],
      [['toString'], 'toString'],
    ];
    for (const [words, part] of wrong) {
      const ended = await run(...words, '--data', join(folder, 'data'));
      expect([words, ended.status]).toEqual([words, 2]);
      expectSentence(ended, part);
    }
  });
});

it('an import of what is not there says so and leaves the folder usable', async () => {
  await inFolder(async (folder) => {
    const data = join(folder, 'data');
    const nowhere = await run('import', 'pam', join(folder, 'nowhere'), '--data', data);
    expect(nowhere.status).toBe(1);
    expectSentence(nowhere, 'nowhere');
    const file = await run('import', 'commands', join(folder, 'nowhere.ndjson'), '--data', data);
    expect(file.status).toBe(1);
    expectSentence(file, 'nowhere.ndjson');
    const server = await serving(data);
    expect((await health(server.origin)).status).toBe('ready');
    await server.stop();
  });
});
