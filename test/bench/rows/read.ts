import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteLog, openSqliteLogReadOnly, sqliteSchema } from '@besluitspoor/event-log';
import { rate } from '../rounds.ts';
import type { RowRun } from '../row.ts';
import { sampleEvents, sampleNote } from './sample-events.ts';

/** Rows a page of the baseline: as many as the port takes at a time. */
const pageRows = 200;

/** The whole log, every event decoded, against the same paged select with JSON.parse of header and payload. */
export const run: RowRun = async ({ folder, amount, compare }) => {
  const count = amount(50_000, 2_000);
  const directory = join(folder, 'log');
  await fill(directory, count);
  const log = await openSqliteLogReadOnly({ directory });
  const raw = new DatabaseSync(join(directory, sqliteSchema.eventsFile), { readOnly: true });
  const page = raw.prepare(sqliteSchema.selectPage);
  page.setReturnArrays(true);

  const baseline = async (): Promise<number> =>
    rate(count, () => {
      let after = -1;
      let seen = 0;
      for (;;) {
        const found = page.all(after, count, pageRows);
        if (found.length === 0) break;
        for (const row of found) {
          after = Number(row[0]);
          JSON.parse(String(row[1]));
          JSON.parse(String(row[2]));
          seen += 1;
        }
      }
      expectAll(seen, count);
    });
  const subject = async (): Promise<number> =>
    rate(count, async () => {
      let seen = 0;
      for await (const event of log.readAll()) if (event.position >= 0n) seen += 1;
      expectAll(seen, count);
    });

  const compared = await compare(baseline, subject);
  raw.close();
  await log.close();
  return [
    {
      what: 'read the whole log through the port',
      figure: { value: compared.subject, unit: 'events/s' },
      baseline: { value: compared.baseline, unit: 'events/s' },
      ratio: compared.ratio,
      target: [{ of: 'ratio', atLeast: 0.8 }],
      rounds: [...compared.rounds],
      notes: [
        `${count} events, every other one with a personal part that only the port reads; ${sampleNote}`,
      ],
    },
  ];
};

async function fill(directory: string, count: number): Promise<void> {
  const log = await openSqliteLog({ directory });
  const events = sampleEvents(count);
  for (let start = 0; start < count; start += 500) {
    await Promise.all(
      events
        .slice(start, start + 500)
        .map((event, index) => log.append(`input-${start + index}`, [event], 'none')),
    );
  }
  await log.close();
}

function expectAll(seen: number, count: number): void {
  if (seen !== count) throw new Error(`${seen} of ${count} events were read.`);
}
