import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { all, refusal, sampleEvent } from '../contract/case.ts';
import { openSqliteLog, openSqliteLogReadOnly } from '../sqlite/open.ts';
import { openSqliteReader } from '../sqlite/reader.ts';
import { withDirectory } from './temporary-directory.ts';

describe('one writer a data directory', () => {
  it('refuses another process and names the holder', async () => {
    await withDirectory(async (directory) => {
      const log = await openSqliteLog({ directory });
      const script = `
        const { openSqliteLog } = await import('${join(import.meta.dirname, '../sqlite/open.ts')}');
        await openSqliteLog({ directory: '${directory}' }).catch((error) =>
          process.stdout.write(JSON.stringify({ code: error.code, message: error.message, details: error.details })));
      `;
      const answer: unknown = JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
      );
      expect(answer).toMatchObject({ code: 'STORE_LOCKED', details: { holder: { pid: process.pid } } });
      expect(JSON.stringify(answer)).toContain(`being written by process ${process.pid}`);
      await log.append('input-1', [sampleEvent('a')], 'none');
      await log.close();
    });
  });

  it('refuses a second writer in the same process, and admits one after the first has closed', async () => {
    await withDirectory(async (directory) => {
      const log = await openSqliteLog({ directory });
      const error = await refusal(openSqliteLog({ directory }), 'STORE_LOCKED');
      expect(error.details.holder).toMatchObject({ pid: process.pid });
      await log.close();
      expect(existsSync(join(directory, 'writer.json'))).toBe(false);
      await (await openSqliteLog({ directory })).close();
    });
  });

  it('lets readers in beside the writer, who cannot write', async () => {
    await withDirectory(async (directory) => {
      const log = await openSqliteLog({ directory });
      await log.append('input-1', [sampleEvent('a')], 'none');
      const reader = await openSqliteLogReadOnly({ directory });
      expect(await all(reader.readAll())).toHaveLength(1);
      await refusal(reader.append('input-1', [sampleEvent('b')], 0n), 'LOG_READ_ONLY');
      await refusal(reader.forget('person-1'), 'LOG_READ_ONLY');
      await reader.close();
      await log.close();
    });
  });
});

describe('a store that cannot be written', () => {
  it('refuses a folder where the file should be', async () => {
    await withDirectory(async (directory) => {
      mkdirSync(join(directory, 'events.db'));
      const error = await refusal(openSqliteLog({ directory }), 'STORE_UNUSABLE');
      expect(error.message).toContain(join(directory, 'events.db'));
    });
  });

  it('refuses a file where the folder should be', async () => {
    await withDirectory(async (directory) => {
      writeFileSync(join(directory, 'data'), '');
      const error = await refusal(openSqliteLog({ directory: join(directory, 'data') }), 'STORE_UNUSABLE');
      expect(error.details.path).toBe(join(directory, 'data'));
    });
  });

  it('makes folders within folders, and refuses one where none can be made', async () => {
    await withDirectory(async (directory) => {
      await (await openSqliteLog({ directory: join(directory, 'a', 'b', 'c') })).close();
      expect(existsSync(join(directory, 'a', 'b', 'c', 'events.db'))).toBe(true);
      writeFileSync(join(directory, 'file'), '');
      await refusal(openSqliteLog({ directory: join(directory, 'file', 'b') }), 'STORE_UNUSABLE');
      // Linux has nobody make folders there, and says of each that it does not exist.
      if (existsSync('/proc/self')) {
        await refusal(openSqliteLog({ directory: '/proc/besluitspoor/a' }), 'STORE_UNUSABLE');
      }
    });
  });

  it('refuses a file that is no database, and a database of somebody else, and leaves both alone', async () => {
    await withDirectory(async (directory) => {
      const path = join(directory, 'events.db');
      writeFileSync(path, 'no database at all, but long enough to be read as one'.repeat(20));
      const before = readFileSync(path);
      await refusal(openSqliteLog({ directory }), 'STORE_UNUSABLE');
      expect(readFileSync(path).equals(before)).toBe(true);
      const other = join(directory, 'other');
      mkdirSync(other);
      const database = new DatabaseSync(join(other, 'events.db'));
      database.exec('CREATE TABLE theirs (x)');
      database.close();
      await refusal(openSqliteLog({ directory: other }), 'STORE_UNUSABLE');
    });
  });

  it('refuses a newer format, for reading too', async () => {
    await withDirectory(async (directory) => {
      await (await openSqliteLog({ directory })).close();
      const database = new DatabaseSync(join(directory, 'events.db'));
      database.exec('PRAGMA user_version = 2');
      database.close();
      const error = await refusal(openSqliteLog({ directory }), 'STORE_FORMAT_NEWER');
      expect(error.details).toEqual({ found: 2, supported: 1 });
      await refusal(openSqliteLogReadOnly({ directory }), 'STORE_FORMAT_NEWER');
      expect(() => openSqliteReader({ directory })).toThrow('Use a newer version');
    });
  });

  it('says when there is nothing to read', async () => {
    await withDirectory(async (directory) => {
      await refusal(openSqliteLogReadOnly({ directory }), 'STORE_MISSING');
      expect(() => openSqliteReader({ directory })).toThrow('nothing has been recorded');
      expect(existsSync(join(directory, 'events.db'))).toBe(false);
    });
  });

  it('refuses what a full disk cannot hold, keeps what is there, and goes on when there is room', async () => {
    await withDirectory(async (directory) => {
      const log = await openSqliteLog({ directory, maximumBytes: 256 * 1024 });
      const payload = { text: 'x'.repeat(20_000) };
      let stored = 0;
      const append = (index: number): Promise<unknown> =>
        log.append(`input-${index}`, [sampleEvent(`a-${index}`, 0, { payload })], 'none');
      const fillUp = async (): Promise<void> => {
        for (; stored < 100; stored += 1) await append(stored);
      };
      const error = await refusal(fillUp(), 'LOG_UNAVAILABLE');
      expect(error.details.outcome).toBe('nothing-stored');
      expect(error.message).toContain('full');
      expect(stored).toBeGreaterThan(5);
      // A small one still finds room; those that arrive with one that does not are refused with it.
      await log.append('small', [sampleEvent('small')], 'none');
      expect(await all(log.readAll())).toHaveLength(stored + 1);
      await log.close();
      const roomier = await openSqliteLog({ directory });
      expect((await roomier.verify()).damages).toEqual([]);
      expect(await all(roomier.readAll())).toHaveLength(stored + 1);
      await roomier.append(`input-${stored}`, [sampleEvent(`a-${stored}`, 0, { payload })], 'none');
      await roomier.close();
    });
  });
});

describe('a demonstration', () => {
  it('is one for good, and only an empty store becomes one', async () => {
    await withDirectory(async (directory) => {
      const log = await openSqliteLog({ directory, demonstration: true });
      expect(log.demonstration).toBe(true);
      await log.append('input-1', [sampleEvent('a')], 'none');
      await log.close();
      const again = await openSqliteLog({ directory });
      expect(again.demonstration).toBe(true);
      await again.close();
      const reader = openSqliteReader({ directory });
      expect(reader.demonstration).toBe(true);
      expect(reader.readPage('start')).toHaveLength(1);
      expect(reader.readPage(0n)).toEqual([]);
      expect(reader.tail()).toBe(0n);
      reader.close();
    });
    await withDirectory(async (directory) => {
      const log = await openSqliteLog({ directory });
      expect(log.demonstration).toBe(false);
      await log.append('input-1', [sampleEvent('a')], 'none');
      await log.close();
      await refusal(openSqliteLog({ directory, demonstration: true }), 'STORE_NOT_EMPTY');
      // The refusal let go of the directory.
      await (await openSqliteLog({ directory })).close();
    });
  });
});

it('opens a copy of the files as they lay while the writer was alive', async () => {
  await withDirectory(async (directory) => {
    const log = await openSqliteLog({ directory: join(directory, 'data') });
    await log.append('input-1', [sampleEvent('a')], 'none');
    execFileSync('cp', ['-r', join(directory, 'data'), join(directory, 'copy')]);
    await log.close();
    const copy = await openSqliteLog({ directory: join(directory, 'copy') });
    expect(await all(copy.readAll())).toHaveLength(1);
    await copy.close();
    cpSync(join(directory, 'copy', 'events.db'), join(directory, 'alone', 'events.db'), { recursive: true });
    const alone = await openSqliteLogReadOnly({ directory: join(directory, 'alone') });
    expect(await all(alone.readAll())).toHaveLength(1);
    await alone.close();
  });
});
