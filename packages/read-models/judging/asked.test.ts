import { openMemoryLog } from '@besluitspoor/event-log';
import type { EventLog } from '@besluitspoor/event-log';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStore, projectBatch } from '../store/store.ts';
import type { Store } from '../store/store.ts';
import { begin } from '../testing/case.ts';
import { historyOn, organisation, project } from '../testing/history.ts';
import { tellJudged } from '../testing/judged.ts';
import { askedOf } from './asked.ts';
import { judgeOn } from './judge.ts';
import type { Judge } from './judge.ts';
import { sweeperOn } from './sweeper.ts';

const now = '2026-06-01T12:00:00.000Z';
const opening = [0, 1].map((one) => ({ act: 0, one, two: one, claimed: false, late: false }));

let log: EventLog;
let store: Store;
let judge: Judge;

beforeEach(async () => {
  log = await openMemoryLog();
  const history = historyOn(log);
  await begin(history);
  await tellJudged(history, opening);
  store = openStore(':memory:');
  projectBatch(store, await history.events());
  judge = judgeOn(store.database);
});

afterEach(async () => {
  vi.useRealTimers();
  store.close();
  await log.close();
});

test('what several ask for at once is judged once, and whoever sweeps stands aside meanwhile', async () => {
  let judged = 0;
  const counted: Judge = {
    ...judge,
    steps(scope, moment) {
      const steps = judge.steps(scope, moment);
      if (steps !== undefined) judged += 1;
      return steps;
    },
  };
  const told: string[] = [];
  const ask = askedOf(counted, { begin: () => told.push('begin'), end: () => told.push('end') });

  await Promise.all([1, 2, 3].map(() => ask({ projects: [project] }, now)));
  await ask({ projects: [project] }, now);

  expect(judged).toBe(1);
  expect(told).toEqual(['begin', 'end']);
  expect(judge.stale({ projects: [project] }, now)).toBeUndefined();
});

test('a sweep judges what nobody asks for, but not while somebody waits', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const sweeper = sweeperOn(judge, () => now);
  const rest = async (): Promise<void> => {
    await vi.advanceTimersByTimeAsync(1000);
    for (let turn = 0; turn < 100; turn += 1) await nextTurn();
  };
  sweeper.begin();
  sweeper.pause();
  await rest();
  expect(judge.stale({ projects: [project] }, now)?.decisions).toHaveLength(2);
  sweeper.resume();
  await rest();
  expect(judge.stale({ projects: [project], organisations: [organisation] }, now)).toBeUndefined();
  await sweeper.close();
});
