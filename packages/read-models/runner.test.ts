import { openMemoryLog } from '@besluitspoor/event-log';
import type { SqliteLog } from '@besluitspoor/event-log';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openViews } from './open-views.ts';
import { begin, submit } from './testing/case.ts';
import { historyOn, idIn, organisation, project } from './testing/history.ts';
import type { History } from './testing/history.ts';
import type { Views, ViewsStatus } from './views.ts';

let log: SqliteLog;
let history: History;
let views: Views;
const stops: NonNullable<ViewsStatus['stopped']>[] = [];

beforeEach(async () => {
  stops.length = 0;
  log = await openMemoryLog();
  history = historyOn(log);
  views = await openViews({ log, onStopped: (stopped) => stops.push(stopped) });
});

afterEach(async () => {
  await views.close();
  await log.close();
});

const tail = async (): Promise<bigint> => {
  const position = await log.tail();
  if (position === 'none') throw new Error('the log is empty');
  return position;
};

/** Something that no version of this program has ever written. */
const appendUnknown = (type: string): Promise<unknown> =>
  log.append(
    idIn('group', 'unknown'),
    [
      {
        header: {
          id: 'event-00000000-0000-4000-8000-00000000ffff',
          type,
          version: 1,
          organisation,
          actor: 'person-00000000-0000-4000-8000-00000000ffff',
          recordedAt: '2026-03-03T09:00:00.000Z',
          commandId: '00000000-0000-4000-8000-00000000ffff',
          commandHash: 'a'.repeat(64),
          correlationId: '00000000-0000-4000-8000-00000000ffff',
        },
        payload: { surprise: true },
      },
    ],
    'none',
  );

test('what is recorded can be read once its position was waited for', async () => {
  await begin(history);
  views.follow(log);
  expect(await views.waitFor(await tail(), 60_000)).toBe(true);
  const input = await submit(history, 'live');
  expect(await views.waitFor(await tail(), 60_000)).toBe(true);
  expect(views.reading().queries.inputsById([input]).get(input)?.text).toBe('Over live');
  expect(views.status()).toMatchObject({ state: 'LIVE', lag: 0, position: await tail() });
});

test('waiting for what never comes ends in time, and when the views are closed', async () => {
  await begin(history);
  views.follow(log);
  expect(await views.waitFor(1_000_000n, 1)).toBe(false);
  const waiting = views.waitFor(1_000_000n, 60_000);
  await views.close();
  expect(await waiting).toBe(false);
});

test.each(['group.surprised', 'group.defined'])(
  'an event that cannot be digested (%s) stops them before it, visibly',
  async (type) => {
    await begin(history);
    const last = await tail();
    await appendUnknown(type);
    await submit(history, 'after');
    views.follow(log);
    expect(await views.waitFor(await tail(), 60_000)).toBe(false);
    const { state, stopped, position } = views.status();
    expect(state).toBe('STOPPED');
    expect(position).toBe(last);
    expect(stopped).toMatchObject({
      position: last + 1n,
      event: 'event-00000000-0000-4000-8000-00000000ffff',
    });
    expect(stops).toEqual([stopped]);
    // What came before it is there, what came after is not.
    expect(views.reading().queries.projectsById([project]).has(project)).toBe(true);
    expect(views.reading().queries.inputs([project], {}, { first: 1, total: true }).get(project)?.total).toBe(
      0,
    );
  },
);

test('a batch that holds an event that cannot be digested keeps what came before it', async () => {
  await begin(history);
  const last = await tail();
  await appendUnknown('group.surprised');
  await expect(views.catchUp(log)).rejects.toMatchObject({ code: 'EVENT_UNDIGESTIBLE', position: last + 1n });
  expect(views.status().position).toBe(last);
});

test('catching up goes on for as long as more is written meanwhile', async () => {
  await begin(history);
  const ids: string[] = [];
  const reached: number[] = [];
  await views.catchUp(
    log,
    ({ done }) => reached.push(done),
    async () => {
      if (ids.length === 3) return false;
      ids.push(await submit(history, `later ${ids.length}`));
      return true;
    },
  );
  expect([...views.reading().queries.inputsById(ids).keys()].toSorted()).toEqual(ids.toSorted());
  expect(views.status()).toMatchObject({ position: await tail() });
  expect(reached.at(-1)).toBe(Number(await tail()) + 1);
});

test('the stream of a command is found by who gave it', async () => {
  await begin(history);
  const commandId = '11111111-1111-4111-8111-111111111111';
  const actor = idIn('person', 'piet');
  const input = await submit(history, 'a', {}, { actor, commandId });
  await views.catchUp(log);
  expect(views.streamOfCommand(actor, commandId)).toBe(input);
  expect(views.streamOfCommand(idIn('person', 'jan'), commandId)).toBeUndefined();
});
