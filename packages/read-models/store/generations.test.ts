import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openMemoryLog, openSqliteLog } from '@besluitspoor/event-log';
import type { EventLog } from '@besluitspoor/event-log';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openViews } from '../open-views.ts';
import { begin, openDecision, submit } from '../testing/case.ts';
import { historyOn, idIn, project } from '../testing/history.ts';
import type { RebuildProgress, Views } from '../views.ts';

let directory: string;
let log: EventLog;
const opened: Views[] = [];

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'views-'));
  log = await openSqliteLog({ directory });
});

afterEach(async () => {
  for (const views of opened.splice(0)) await views.close();
  await log.close();
  rmSync(directory, { recursive: true, force: true });
});

const open = async (
  options: { readonly log?: EventLog; readonly onProgress?: (progress: RebuildProgress) => void } = {},
): Promise<Views> => {
  const views = await openViews({ directory, log, ...options });
  opened.push(views);
  return views;
};

const closeAll = async (): Promise<void> => {
  for (const views of opened.splice(0)) await views.close();
};

const files = (): readonly string[] =>
  readdirSync(directory)
    .filter((name) => name.startsWith('views'))
    .toSorted();

const alter = (sql: string): void => {
  const connection = new DatabaseSync(
    join(directory, `views-${readFileSync(join(directory, 'views.current'), 'utf8').trim()}.db`),
  );
  connection.exec(sql);
  connection.close();
};

const built = async (): Promise<void> => {
  const history = historyOn(log);
  await begin(history);
  await openDecision(history, 'choice');
  const views = await open();
  await views.catchUp(log);
  await closeAll();
};

const titles = (views: Views): readonly string[] =>
  [...(views.reading().queries.decisionLog([project], {}, { first: 10 }).get(project)?.edges ?? [])].map(
    ({ node }) => node.title,
  );

test('views of an empty log are an empty first generation', async () => {
  const views = await open();
  expect(views.status()).toMatchObject({ generation: 1, position: 'none', stopped: undefined });
  expect(readFileSync(join(directory, 'views.current'), 'utf8')).toBe('1\n');
});

test('closed, they leave no write-ahead log behind', async () => {
  await begin(historyOn(log));
  const views = await open();
  await views.catchUp(log);
  expect(titles(views)).toEqual([]);
  expect(files()).toContain('views-1.db-wal');
  await closeAll();
  expect(files()).toEqual(['views-1.db', 'views-1.judgements.db', 'views.current']);
});

test('what was projected is there when they are opened again, and goes on from its checkpoint', async () => {
  const history = historyOn(log);
  await begin(history);
  const first = await open();
  await first.catchUp(log);
  await closeAll();
  await openDecision(history, 'later');
  const again = await open();
  expect(again.status().generation).toBe(1);
  await again.catchUp(log);
  expect(titles(again)).toEqual(['later']);
});

describe('views that do not fit are built anew, in a generation of their own', () => {
  test('where there are none: deleted, or a log older than they are', async () => {
    await built();
    for (const name of files()) rmSync(join(directory, name));
    const progress: RebuildProgress[] = [];
    const views = await open({ onProgress: (step) => progress.push(step) });
    expect(titles(views)).toEqual(['choice']);
    expect(progress.at(-1)).toEqual({ done: 10, of: 10 });
  });

  test('by projectors of another version', async () => {
    await built();
    alter('UPDATE checkpoint SET version = version + 1; DELETE FROM decision');
    const views = await open();
    expect(views.status().generation).toBe(2);
    expect(titles(views)).toEqual(['choice']);
    expect(files().filter((name) => name.startsWith('views-1'))).toEqual([]);
  });

  test('ahead of the log', async () => {
    await built();
    alter('UPDATE checkpoint SET position = position + 5');
    expect((await open()).status().generation).toBe(2);
  });

  test('on another event than the log has there', async () => {
    await built();
    alter(`UPDATE checkpoint SET event = 'event-00000000-0000-4000-8000-000000000000'`);
    expect((await open()).status().generation).toBe(2);
  });

  test('cut off or no database at all', async () => {
    await built();
    alter('DROP TABLE checkpoint');
    expect((await open()).status().generation).toBe(2);
  });
});

test.each([
  ['no database', (path: string): void => writeFileSync(path, 'rubbish')],
  ['cut off', (path: string): void => truncateSync(path, 6000)],
])('judgements in a file that is %s are judged anew', async (_, damage) => {
  await built();
  const reading = { decisions: [idIn('decision', 'choice')] };
  const judged = async (): Promise<unknown> => {
    const views = await open();
    const { queries } = views.reading('2026-06-01T12:00:00.000Z');
    const found = [...queries.conformityOf(reading.decisions).values()];
    await closeAll();
    return found;
  };
  const before = await judged();
  expect(before).toHaveLength(1);
  damage(join(directory, 'views-1.judgements.db'));
  expect(await judged()).toEqual(before);
});

test('views of an emptied log start over', async () => {
  const history = historyOn(log);
  await begin(history);
  const views = await open();
  await views.catchUp(log);
  await closeAll();
  const empty = await openMemoryLog();
  const over = await open({ log: empty });
  expect(over.status()).toMatchObject({ position: 'none', generation: 2 });
  await empty.close();
});

test('a rebuild gives what projecting one by one gave', async () => {
  const history = historyOn(log);
  await begin(history);
  const views = await open();
  for (const name of ['a', 'b', 'c']) {
    await submit(history, name);
    await views.catchUp(log);
  }
  const inputs = (of: Views): unknown =>
    of
      .reading('2026-03-20T09:00:00.000Z')
      .queries.inputs([project], {}, { first: 10, total: true })
      .get(project);
  const before = inputs(views);
  await closeAll();
  alter('UPDATE checkpoint SET version = -1');
  expect(inputs(await open())).toEqual(before);
});
