import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { StatementCall } from './statement-call.ts';

/** Calls as they are run again: settings first, then everything else, then the settings that came last. */
export type Replay = {
  readonly before: readonly string[];
  readonly within: readonly StatementCall[];
  readonly after: readonly string[];
};

const setting = /^PRAGMA\b/iu;
const transaction = /^(?:BEGIN|COMMIT|END|ROLLBACK)\b/iu;

/**
 * Puts calls into one transaction: their own beginnings and ends of transactions are left out, settings stay
 * outside. Scripts are taken apart at their semicolons.
 */
export function planReplay(calls: readonly StatementCall[]): Replay {
  const before: string[] = [];
  const within: StatementCall[] = [];
  const after: string[] = [];
  for (const call of calls.flatMap(takenApart)) {
    const text = 'script' in call ? call.script : call.sql;
    if (transaction.test(text)) continue;
    if (!setting.test(text)) within.push(call);
    else if (within.length === 0) before.push(text);
    else after.push(text);
  }
  return { before, within, after };
}

function takenApart(call: StatementCall): readonly StatementCall[] {
  if ('sql' in call) return [call];
  const statements = call.script.split(';').map((text) => text.trim());
  return statements.filter((text) => text !== '').map((script) => ({ script }));
}

/** Runs the plan on a new database file, everything of `within` in one transaction. */
export function replay(path: string, { before, within, after }: Replay): void {
  const database = new DatabaseSync(path);
  for (const script of before) database.exec(script);
  const prepared = new Map<string, StatementSync>();
  database.exec('BEGIN IMMEDIATE');
  for (const call of within) {
    if ('script' in call) {
      database.exec(call.script);
      continue;
    }
    let statement = prepared.get(call.sql);
    if (statement === undefined) {
      statement = database.prepare(call.sql);
      prepared.set(call.sql, statement);
    }
    statement[call.method](...call.values);
  }
  database.exec('COMMIT');
  for (const script of after) database.exec(script);
  database.close();
}
