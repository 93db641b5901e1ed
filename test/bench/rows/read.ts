import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteLog, openSqliteLogReadOnly, sqliteSchema, type NewEvent } from '@besluitspoor/event-log';
import type { Line } from '../line.ts';
import { rate } from '../rounds.ts';
import type { RowContext, RowRun } from '../row.ts';
import { sampleEvents, sampleNote } from './sample-events.ts';

/** Rows a page of the baseline: as many as the port takes at a time. */
const pageRows = 200;

/**
 * The whole log, every event decoded, against the same paged select with JSON.parse of header and payload. A
 * second line, not judged, has a personal part in every other event, which the baseline then reads and parses too.
 */
export const run: RowRun = async (context) => {
  const count = context.amount(50_000, 2_000);
  const plain = sampleEvents(2 * count).filter(({ personal }) => personal === undefined);
  return [
    await measure(context, 'plain', plain, {
      what: 'read the whole log through the port',
      target: [{ of: 'ratio', atLeast: 0.8 }],
      notes: [`${count} events without personal parts`],
    }),
    await measure(context, 'personal', sampleEvents(count), {
      what: 'the same, half with personal text',
      target: [],
      notes: [`${count} events, the baseline reads and parses the personal parts too; ${sampleNote}`],
    }),
  ];
};

async function measure(
  { folder, compare }: RowContext,
  name: string,
  events: readonly NewEvent[],
  line: Pick<Line, 'what' | 'target' | 'notes'>,
): Promise<Line> {
  const directory = join(folder, name);
  await fill(directory, events);
  const log = await openSqliteLogReadOnly({ directory });
  const raw = new DatabaseSync(join(directory, sqliteSchema.eventsFile), { readOnly: true });
  const withPersonal = events.some(({ personal }) => personal !== undefined);
  const baseline = async (): Promise<number> =>
    rate(events.length, () => expectAll(readRaw(raw, withPersonal), events.length));
  const subject = async (): Promise<number> =>
    rate(events.length, async () => {
      let seen = 0;
      for await (const event of log.readAll()) if (event.position >= 0n) seen += 1;
      expectAll(seen, events.length);
    });
  const compared = await compare(baseline, subject);
  raw.close();
  await log.close();
  return {
    ...line,
    figure: { value: compared.subject, unit: 'events/s' },
    baseline: { value: compared.baseline, unit: 'events/s' },
    ratio: compared.ratio,
    rounds: [...compared.rounds],
  };
}

/** Reads and parses every event with nothing around it; answers how many. */
function readRaw(raw: DatabaseSync, withPersonal: boolean): number {
  const page = raw.prepare(sqliteSchema.selectPage);
  const parts = raw.prepare('SELECT part, person, salt, fields FROM personal WHERE part >= ? AND part < ?');
  for (const statement of [page, parts]) {
    statement.setReturnArrays(true);
    statement.setReadBigInts(true);
  }
  let after = -1n;
  let seen = 0;
  for (;;) {
    const found = page.all(after, BigInt(Number.MAX_SAFE_INTEGER), pageRows);
    if (found.length === 0) return seen;
    const first = after + 1n;
    for (const row of found) {
      if (typeof row[0] === 'bigint') after = row[0];
      JSON.parse(String(row[1]));
      JSON.parse(String(row[2]));
      seen += 1;
    }
    if (!withPersonal) continue;
    const { partsOfEvent } = sqliteSchema;
    for (const part of parts.all(first * partsOfEvent, (after + 1n) * partsOfEvent)) {
      JSON.parse(String(part[3]));
    }
  }
}

async function fill(directory: string, events: readonly NewEvent[]): Promise<void> {
  const log = await openSqliteLog({ directory });
  for (let start = 0; start < events.length; start += 500) {
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
