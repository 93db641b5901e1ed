import { openMemoryLog } from '@besluitspoor/event-log';
import { expect, test } from 'vitest';
import { openStore, projectBatch } from '../store/store.ts';
import { begin } from '../testing/case.ts';
import { historyOn, project } from '../testing/history.ts';
import { tellJudged } from '../testing/judged.ts';
import { askedOf } from './asked.ts';
import { judgeOn } from './judge.ts';
import type { Judge } from './judge.ts';

const now = '2026-06-01T12:00:00.000Z';
const opening = [0, 1].map((one) => ({ act: 0, one, two: one, claimed: false, late: false }));

test('what several ask for at once is judged once, and whoever sweeps stands aside meanwhile', async () => {
  const log = await openMemoryLog();
  const history = historyOn(log);
  await begin(history);
  await tellJudged(history, opening);
  const store = openStore(':memory:');
  projectBatch(store, await history.events());
  const judge = judgeOn(store.database);
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
  expect(judge.steps({ projects: [project] }, now)).toBeUndefined();
  store.close();
  await log.close();
});
