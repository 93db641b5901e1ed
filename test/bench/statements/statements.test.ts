import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from 'vitest';
import { recordStatements } from './recording.ts';
import { planReplay, replay } from './replaying.ts';
import type { StatementCall } from './statement-call.ts';
import { createTraceWriter, readTrace } from './trace-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'besluitspoor-statements-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('records what is run on the databases asked for, and runs it again in one transaction to the same rows', () => {
  const watched = join(folder, 'watched.db');
  const trace = createTraceWriter(join(folder, 'trace'));
  recordStatements(
    (path) => path === watched,
    (call) => trace.take(call),
  );

  const database = new DatabaseSync(watched);
  database.exec('PRAGMA synchronous = OFF');
  database.exec('BEGIN; CREATE TABLE word (number INTEGER, text TEXT); COMMIT');
  const insert = database.prepare('INSERT INTO word VALUES (?, ?)');
  database.exec('BEGIN IMMEDIATE');
  insert.run(1, 'één');
  insert.run(2, null);
  database.exec('COMMIT');
  database.prepare('SELECT count(*) FROM word WHERE number > ?').get(0);
  database.exec('PRAGMA journal_mode = WAL');
  database.close();
  const other = new DatabaseSync(join(folder, 'other.db'));
  other.exec('CREATE TABLE another (number INTEGER)');
  other.close();
  trace.close();

  const calls = readTrace(join(folder, 'trace'));
  const plan = planReplay(calls);
  expect(plan).toEqual({
    before: ['PRAGMA synchronous = OFF'],
    within: [
      { script: 'CREATE TABLE word (number INTEGER, text TEXT)' },
      { sql: 'INSERT INTO word VALUES (?, ?)', method: 'run', values: [1, 'één'] },
      { sql: 'INSERT INTO word VALUES (?, ?)', method: 'run', values: [2, null] },
      { sql: 'SELECT count(*) FROM word WHERE number > ?', method: 'get', values: [0] },
    ] satisfies StatementCall[],
    after: ['PRAGMA journal_mode = WAL'],
  });

  const again = join(folder, 'again.db');
  replay(again, plan);
  const replayed = new DatabaseSync(again, { readOnly: true });
  expect(replayed.prepare('SELECT * FROM word ORDER BY number').all()).toMatchObject([
    { number: 1, text: 'één' },
    { number: 2, text: null },
  ]);
  replayed.close();
});
