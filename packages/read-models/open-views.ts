import { mkdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { sweeperOn } from './judging/sweeper.ts';
import { askedOf } from './judging/asked.ts';
import { judgeOn } from './judging/judge.ts';
import { pastOn } from './past/past.ts';
import type { Queries } from './queries/queries.ts';
import { queriesOn } from './reading/queries.ts';
import { runnerOn } from './runner.ts';
import { databaseOn, text } from './store/database.ts';
import type { Database } from './store/database.ts';
import {
  currentGeneration,
  deleteOthers,
  generationPath,
  judgementsPath,
  nextGeneration,
  rebuildReason,
  useGeneration,
} from './store/generations.ts';
import { rebuild } from './store/rebuild.ts';
import { openStore } from './store/store.ts';
import type { OpenViewsOptions, Views } from './views.ts';

const keptBytes = 64 * 1024 * 1024;

/**
 * Opens the read models of a data directory, or in memory. Where there are none, or they do not fit the projectors
 * or the log, they are built anew from the log first, in a worker. They do not follow the log yet.
 */
export const openViews = async (options: OpenViewsOptions): Promise<Views> => {
  const { directory } = options;
  const generation = directory === undefined ? 0 : await fittingGeneration(directory, options);
  const path = directory === undefined ? undefined : generationPath(directory, generation);
  const store = openStore(path ?? ':memory:');
  const present =
    directory === undefined || path === undefined
      ? store.database
      : readingConnection(path, judgementsPath(directory, generation));
  const judge = judgeOn(present);
  const past = pastOn(present, path, options.asOfBytes ?? keptBytes);
  const listeners = new Set<(sql: string) => void>();
  const onStatement = (sql: string): void => {
    for (const listener of listeners) listener(sql);
  };
  const clock = options.now ?? ((): string => new Date().toISOString());
  const sweeper = sweeperOn(judge, clock);
  const asked = askedOf(judge, { begin: () => sweeper.pause(), end: () => sweeper.resume() });
  const runner = runnerOn(store, options.onStopped, () => sweeper.wake());

  return {
    reading(now = clock()) {
      let queries: Queries | undefined;
      return {
        // Most that a mutation is given is never asked.
        get queries() {
          queries ??= queriesOn({ database: present, now, searchable: true, judge, onStatement });
          return queries;
        },
        readAt: { time: now, position: runner.status().position },
        asOf: false,
        judged: (scope) => asked(scope, now),
      };
    },
    async readingAsOf(record, at, judged = true) {
      const found = await past.read(record, at, judged);
      if (found === undefined) return undefined;
      const { database, judge: judgeThen, asked: askedThen, time, position } = found;
      return {
        queries: queriesOn({ database, now: time, searchable: false, judge: judgeThen, onStatement }),
        readAt: { time, position },
        asOf: true,
        judged: (scope) => askedThen(scope, time),
      };
    },
    streamOfCommand(actor, commandId) {
      // By the connection that writes, which keeps its pages: every commit takes them from those that only read.
      const row = store.database.row(
        'SELECT stream FROM event WHERE command_id = ? AND actor = ? LIMIT 1',
        commandId,
        actor,
      );
      return row === undefined ? undefined : text(row, 'stream');
    },
    onStatement(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    waitFor: (position, timeoutMs) => runner.waitFor(position, timeoutMs),
    status: () => ({ ...runner.status(), generation, asOf: past.status() }),
    follow(log) {
      runner.follow(log);
      past.warm();
      sweeper.begin();
    },
    project: (events) => runner.project(events),
    catchUp: (log, onProgress, more) => runner.catchUp(log, onProgress, more),
    async close() {
      await sweeper.close();
      await past.close();
      // The writing connection goes last: who can only read leaves the write-ahead log lying there.
      if (present !== store.database && present.connection.isOpen) present.connection.close();
      await runner.close();
    },
  };
};

const fittingGeneration = async (
  directory: string,
  { log, onProgress }: OpenViewsOptions,
): Promise<number> => {
  mkdirSync(directory, { recursive: true });
  const reason = await rebuildReason(directory, log);
  const current = currentGeneration(directory);
  if (reason === undefined && current !== undefined) {
    deleteOthers(directory, current);
    return current;
  }
  if ((await log.tail()) !== 'none') return rebuild(directory, onProgress);
  const first = nextGeneration(directory);
  openStore(generationPath(directory, first)).close();
  useGeneration(directory, first);
  deleteOthers(directory, first);
  return first;
};

/** The views for reading, and beside them, for writing, what was judged of them. */
const readingConnection = (path: string, judgements: string): Database => {
  const connection = new DatabaseSync(judgements, { timeout: 2000 });
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;');
  const database = databaseOn(connection);
  database.run('ATTACH DATABASE ? AS views', `${pathToFileURL(path).href}?mode=ro`);
  connection.exec('PRAGMA views.cache_size = -16384;');
  return database;
};
