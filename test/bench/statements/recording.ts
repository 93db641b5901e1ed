import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { StatementCall } from './statement-call.ts';

/**
 * From now on hands every statement that this thread runs on a database whose path `matches` to `take`, with the
 * values that were bound. It slows what it watches: nothing is measured of databases that match.
 */
export function recordStatements(
  matches: (path: string) => boolean,
  take: (call: StatementCall) => void,
): void {
  // Keeps the methods as they were, to be called by those that take their place.
  class PlainDatabase extends DatabaseSync {}
  copyMethods(DatabaseSync.prototype, PlainDatabase.prototype);

  class WatchedDatabase extends PlainDatabase {
    override exec(script: string): void {
      if (matches(this.location() ?? ':memory:')) take({ script });
      super.exec(script);
    }

    override prepare(...given: Parameters<DatabaseSync['prepare']>): StatementSync {
      const statement = super.prepare(...given);
      if (matches(this.location() ?? ':memory:')) watch(statement, given[0], take);
      return statement;
    }
  }
  // Whoever imported the class goes on with it, so its own methods are replaced.
  copyMethods(WatchedDatabase.prototype, DatabaseSync.prototype);
}

function copyMethods(from: DatabaseSync, to: DatabaseSync): void {
  for (const name of ['exec', 'prepare']) {
    const method = Object.getOwnPropertyDescriptor(from, name);
    if (method === undefined) throw new Error(`node:sqlite has no ${name}.`);
    Object.defineProperty(to, name, method);
  }
}

type Given = readonly (SQLInputValue | Record<string, SQLInputValue>)[];

function watch(statement: StatementSync, sql: string, take: (call: StatementCall) => void): void {
  const run = statement.run.bind(statement);
  const get = statement.get.bind(statement);
  const all = statement.all.bind(statement);
  const iterate = statement.iterate.bind(statement);
  const taken = (method: 'run' | 'get' | 'all', given: Given): SQLInputValue[] => {
    const values = given.map(positional);
    take({ sql, method, values });
    return values;
  };
  statement.run = (...given: Given) => run(...taken('run', given));
  statement.get = (...given: Given) => get(...taken('get', given));
  statement.all = (...given: Given) => all(...taken('all', given));
  // What is read row by row is read whole when it is run again.
  statement.iterate = (...given: Given) => iterate(...taken('all', given));
}

function positional(value: Given[number]): SQLInputValue {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    throw new TypeError('Only values bound by their place are recorded.');
  }
  return value;
}
