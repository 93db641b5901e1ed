import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { personalText, sampleEvent } from '../contract/case.ts';
import { openSqliteLog, openSqliteLogReadOnly } from '../sqlite/open.ts';
import { withDirectory } from './temporary-directory.ts';

const people = 40;

/** Long enough to be found only where somebody said it. */
function saying(person: number): string {
  return `dit zei persoon ${String(person).padStart(3, '0')} in vertrouwen`;
}

it('leaves no byte of what a forgotten person said in any file of the log', async () => {
  await withDirectory(async (directory) => {
    const data = join(directory, 'data');
    const log = await openSqliteLog({ directory: data });
    const reader = await openSqliteLogReadOnly({ directory: data });
    await Promise.all(
      Array.from({ length: 800 }, (_, index) => {
        // Texts of every size, some over many pages, of one or two people an event.
        const text = (person: number): string =>
          `${saying(person)} `.repeat(1 + ((index * 13) % (index % 50 === 0 ? 300 : 40)));
        const [first, second] = [index % people, (index * 7 + 3) % people];
        const personal = {
          [`person-${first}`]: personalText(text(first)),
          [`person-${second}`]: personalText(text(second)),
        };
        return log.append(`input-${index}`, [sampleEvent(`a-${index}`, 0, { personal })], 'none');
      }),
    );
    const order = Array.from({ length: people }, (_, index) => (index * 17) % people);
    for (const [index, person] of order.entries()) {
      expect(await log.forget(`person-${person}`)).toBeGreaterThan(0);
      if (index % 5 !== 4) continue;
      const files = bytesOf(data, directory);
      const forgotten = order.slice(0, index + 1);
      expect(forgotten.filter((each) => files.includes(saying(each)))).toEqual([]);
      const left = order.slice(index + 1);
      expect(left.filter((each) => !files.includes(saying(each)))).toEqual([]);
    }
    expect((await log.verify()).damages).toEqual([]);
    await reader.close();
    await log.close();
  });
});

/**
 * The log's files, read from a copy that another process makes: reading them here would, on closing, drop the locks
 * that SQLite holds for this process.
 */
function bytesOf(data: string, scratch: string): Buffer {
  const copy = join(scratch, 'copy');
  execFileSync('rm', ['-rf', copy]);
  execFileSync('cp', ['-r', data, copy]);
  return Buffer.concat([readFileSync(join(copy, 'events.db')), readFileSync(join(copy, 'events.db-wal'))]);
}
