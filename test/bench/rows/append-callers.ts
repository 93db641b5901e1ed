import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { encodeEvent, openSqliteLog, type NewEvent } from '@besluitspoor/event-log';
import { rate, type Comparison } from '../rounds.ts';
import type { RowContext } from '../row.ts';
import { openRawStore, type Prepared } from './raw-store.ts';
import { sampleEvents } from './sample-events.ts';

/** How many callers append at once; the baseline commits as many rows at a time. */
export const callers = 32;

/**
 * 32 callers, each sending its next append when the last one was answered, against 32 prepared rows a commit.
 * On one stream the callers keep its order among themselves: each sends with the revision after the one sent last,
 * which the log allows because it stores appends in the order in which they were called.
 */
export async function compareCallers(
  { folder, compare }: RowContext,
  eventsOfCaller: number,
  streams: 'a stream each' | 'one stream',
): Promise<Comparison> {
  const raw = openRawStore(join(folder, 'raw'));
  const log = await openSqliteLog({ directory: join(folder, 'log') });
  const count = callers * eventsOfCaller;

  const baseline = async (): Promise<number> => {
    const plan = planOf(eventsOfCaller, streams);
    const batches = Array.from({ length: eventsOfCaller }, (_, turn) =>
      plan.map((caller): Prepared => prepare(caller, turn, streams)),
    );
    return rate(count, () => {
      for (const batch of batches) raw.commit(batch);
    });
  };

  const subject = async (): Promise<number> => {
    const plan = planOf(eventsOfCaller, streams);
    let sent = 0n;
    const call = async ({ stream, events }: Caller): Promise<void> => {
      let expected: 'none' | bigint = 'none';
      for (const event of events) {
        if (streams === 'one stream') {
          expected = sent === 0n ? 'none' : sent - 1n;
          sent += 1n;
        }
        expected = (await log.append(stream, [event], expected)).revision;
      }
    };
    return rate(count, () => Promise.all(plan.map(call)));
  };

  const compared = await compare(baseline, subject);
  raw.close();
  await log.close();
  return compared;
}

type Caller = { readonly number: number; readonly stream: string; readonly events: readonly NewEvent[] };

function planOf(eventsOfCaller: number, streams: 'a stream each' | 'one stream'): readonly Caller[] {
  const shared = `input-${randomUUID()}`;
  return Array.from({ length: callers }, (_, number) => ({
    number,
    stream: streams === 'one stream' ? shared : `input-${randomUUID()}`,
    events: sampleEvents(eventsOfCaller),
  }));
}

function prepare(
  { number, stream, events }: Caller,
  turn: number,
  streams: 'a stream each' | 'one stream',
): Prepared {
  const event = events[turn];
  if (event === undefined) throw new RangeError(`There is no event ${turn}.`);
  const revision = streams === 'one stream' ? turn * callers + number : turn;
  return { stream, event: encodeEvent(event, stream, BigInt(revision)) };
}
