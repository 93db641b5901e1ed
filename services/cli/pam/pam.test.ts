import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openSqliteLogReadOnly } from '@besluitspoor/event-log';
import { openViews } from '@besluitspoor/read-models';
import { expect, test } from 'vitest';
import { eventsOf, inFolder, killAt, run, start } from '../running.ts';
import { pamProject } from './mapping.ts';

/** The public data set lies beside the repository; it is not copied into it. */
const source = resolve(import.meta.dirname, '../../../../shared/data/pam');
const present = existsSync(join(source, 'proposals.ndjson.gz'));

test('the data of the PAM is there', ({ annotate }) => {
  if (!present) void annotate(`${source} is absent: the import of real data was not tried`);
  expect(present || process.env['CI'] !== 'true').toBe(true);
});

test.runIf(present)(
  'the PAM, killed midway and imported again, stands there once, with the figures of its source',
  async () => {
    await inFolder(async (folder) => {
      await killAt(start('import', 'pam', source, '--data', folder), folder, 20_000n);
      const again = await run('import', 'pam', source, '--data', folder);
      expect([again.status, again.complained]).toEqual([0, expect.stringContaining('recorded before')]);
      expect(again.complained).not.toContain('refused');

      const events = await eventsOf(folder);
      const of = (type: string) => events.filter(({ header }) => header.type === type);
      const submitted = of('input.submitted').map(({ payload }) => payload);
      expect(submitted.filter(({ kind }) => kind === 'SUGGESTION')).toHaveLength(10_860);
      expect(submitted.filter(({ kind }) => kind === 'COMMENT')).toHaveLength(18_192);
      expect(submitted.filter(({ missingParent }) => missingParent !== undefined)).toHaveLength(1);
      const supports = of('input.supportsCounted').map(({ payload }) => Number(payload['count']));
      expect(supports.reduce((sum, count) => sum + count, 0)).toBe(165_127);
      expect(new Set(events.map(({ header }) => header.id)).size).toBe(events.length);

      const log = await openSqliteLogReadOnly({ directory: folder });
      const views = await openViews({ directory: folder, log });
      const figures = views.reading().queries.answeringOfProjects([pamProject], {}).get(pamProject);
      expect(figures).toMatchObject({
        requiringAnswer: 10_860,
        answered: 10_860,
        answeredWithReason: 0,
        timeKnown: 0,
        timeUnknown: 10_860,
        overdue: 0,
      });
      expect(new Set(figures?.byDisposition)).toEqual(
        new Set([
          { disposition: 'ADOPTED', count: 8_142 },
          { disposition: 'NOT_ADOPTED', count: 2_718 },
        ]),
      );
      expect(figures?.notRequired).toEqual([{ kind: 'COMMENT', count: 18_192 }]);
      await views.close();
      await log.close();
    });
  },
);
