import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { encodeEvent, openSqliteLog } from '@besluitspoor/event-log';
import { rate } from '../rounds.ts';
import type { RowRun } from '../row.ts';
import { openRawStore } from './raw-store.ts';
import { sampleEvents, sampleNote } from './sample-events.ts';

/** One caller that waits for each append before the next one, against a commit of one prepared row each. */
export const run: RowRun = async ({ folder, amount, compare }) => {
  const count = amount(2_000, 200);
  const raw = openRawStore(join(folder, 'raw'));
  const log = await openSqliteLog({ directory: join(folder, 'log') });
  const baseline = async (): Promise<number> => {
    const stream = `input-${randomUUID()}`;
    const prepared = sampleEvents(count).map((event, index) => ({
      stream,
      event: encodeEvent(event, stream, BigInt(index)),
    }));
    return rate(count, () => {
      for (const each of prepared) raw.commit([each]);
    });
  };
  const subject = async (): Promise<number> => {
    const stream = `input-${randomUUID()}`;
    const events = sampleEvents(count);
    return rate(count, async () => {
      let expected: 'none' | bigint = 'none';
      for (const event of events) expected = (await log.append(stream, [event], expected)).revision;
    });
  };
  const compared = await compare(baseline, subject);
  raw.close();
  await log.close();
  return [
    {
      what: 'append one event, serial, fsynced',
      figure: { value: compared.subject, unit: 'events/s' },
      baseline: { value: compared.baseline, unit: 'events/s' },
      ratio: compared.ratio,
      target: [{ of: 'ratio', atLeast: 0.85 }],
      rounds: [...compared.rounds],
      notes: [`${count} events a side and round, one commit each; ${sampleNote}`],
    },
  ];
};
