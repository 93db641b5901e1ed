import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMemoryLog } from '@besluitspoor/event-log';
import type { EventLog } from '@besluitspoor/event-log';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JudgingScope } from '../queries/judgements.ts';
import { readingConnection } from '../store/reading-connection.ts';
import type { ViewFiles } from '../store/reading-connection.ts';
import { openStore, projectBatch } from '../store/store.ts';
import { begin, openDecision } from '../testing/case.ts';
import { historyOn, organisation, project } from '../testing/history.ts';
import { judgeOn } from './judge.ts';
import type { Judge } from './judge.ts';
import type { Judging } from './judging.ts';
import { judgingInThreads } from './judging-threads.ts';

const now = '2026-06-01T12:00:00.000Z';
const everything: JudgingScope = { projects: [project], organisations: [organisation] };

let directory: string;
let files: ViewFiles;
let log: EventLog;
let judge: Judge;
let judging: Judging;
let close: () => void;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'judging-'));
  files = { views: join(directory, 'views.db'), judgements: join(directory, 'judgements.db') };
  log = await openMemoryLog();
  const history = historyOn(log);
  await begin(history);
  for (let decision = 0; decision < 60; decision += 1) await openDecision(history, `decision ${decision}`);
  const store = openStore(files.views);
  projectBatch(store, await history.events());
  const present = readingConnection(files);
  judge = judgeOn(present);
  judging = judgingInThreads(files, judge, () => now);
  close = () => {
    present.connection.close();
    store.close();
  };
});

afterEach(async () => {
  await judging.close();
  close();
  await log.close();
  rmSync(directory, { recursive: true, force: true });
});

test('what is asked for is judged elsewhere, and all of it found here', async () => {
  expect(judge.stale(everything, now)?.decisions).toHaveLength(60);
  await Promise.all([judging.asked(everything, now), judging.asked({ projects: [project] }, now)]);
  expect(judge.stale(everything, now)).toBeUndefined();
});

test('what nobody asks for is judged once it is told to begin', async () => {
  judging.begin();
  await expect.poll(() => judge.stale(everything, now), { timeout: 10_000 }).toBeUndefined();
});

test('a failure is told to whoever asked, and does not keep the next one from being judged', async () => {
  const broken = judgingInThreads({ ...files, views: join(directory, 'gone.db') }, judge, () => now);
  await expect(broken.asked(everything, now)).rejects.toThrow(/unable to open database/);
  await expect(broken.asked(everything, now)).rejects.toThrow(/unable to open database/);
  await broken.close();
  await judging.asked(everything, now);
  expect(judge.stale(everything, now)).toBeUndefined();
});
