import { mkdirSync } from 'node:fs';
import { judgeOn } from './judging/judge.ts';
import type { Judge } from './judging/judge.ts';
import { judgingHere } from './judging/judging.ts';
import { judgingInThreads } from './judging/judging-threads.ts';
import { pastOn } from './past/past.ts';
import type { Queries } from './queries/queries.ts';
import { queriesOn } from './reading/queries.ts';
import { runnerOn } from './runner.ts';
import { text } from './store/database.ts';
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
import { forgetJudgements, isDamage, readingConnection } from './store/reading-connection.ts';
import type { ViewFiles } from './store/reading-connection.ts';
import { rebuild } from './store/rebuild.ts';
import { openStore } from './store/store.ts';
import type { OpenViewsOptions, Views } from './views.ts';

const keptBytes = 64 * 1024 * 1024;
/** Of an organisation, for one reading of its past with all its projects (docs/decisions/0085). */
const mostEvents = 25_000;

/**
 * Opens the read models of a data directory, or in memory. Where there are none, or they do not fit the projectors
 * or the log, they are built anew from the log first, in a worker. They do not follow the log yet.
 */
export const openViews = async (options: OpenViewsOptions): Promise<Views> => {
  const { directory } = options;
  const generation = directory === undefined ? 0 : await fittingGeneration(directory, options);
  const files = directory === undefined ? undefined : filesOf(directory, generation);
  const path = files?.views;
  const store = openStore(path ?? ':memory:');
  const { present, judge } = files === undefined ? judgedOn(store.database) : judgedIn(files);
  const past = pastOn(present, path, {
    bytes: options.asOfBytes ?? keptBytes,
    events: options.asOfEvents ?? mostEvents,
  });
  const listeners = new Set<(sql: string) => void>();
  const onStatement = (sql: string): void => {
    for (const listener of listeners) listener(sql);
  };
  const clock = options.now ?? ((): string => new Date().toISOString());
  const judging = files === undefined ? judgingHere(judge, clock) : judgingInThreads(files, judge, clock);
  const runner = runnerOn(store, options.onStopped, () => judging.wake());

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
        judged: (scope) => judging.asked(scope, now),
      };
    },
    async readingAsOf(record, at, { judged = true, across = false } = {}) {
      const found = await past.read(record, at, { judged, across });
      if (found === undefined) return undefined;
      const { database, judge: judgeThen, asked: askedThen, position, release, time } = found;
      return {
        queries: queriesOn({ database, now: time, searchable: false, judge: judgeThen, onStatement }),
        readAt: { time, position },
        asOf: true,
        judged: (scope) => askedThen(scope, time),
        release,
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
      judging.begin();
    },
    project: (events) => runner.project(events),
    catchUp: (log, onProgress, more) => runner.catchUp(log, onProgress, more),
    async close() {
      await judging.close();
      await past.close();
      // The writing connection goes last: who can only read leaves the write-ahead log lying there.
      if (present !== store.database && present.connection.isOpen) present.connection.close();
      await runner.close();
    },
  };
};

type Present = { readonly present: Database; readonly judge: Judge };

const judgedOn = (present: Database): Present => ({ present, judge: judgeOn(present) });

/** What was judged may be lost at any time (docs/decisions/0046): where its file is damaged it begins anew. */
const judgedIn = (files: ViewFiles): Present => {
  let present: Database | undefined;
  try {
    present = readingConnection(files);
    return judgedOn(present);
  } catch (error) {
    if (!isDamage(error)) throw error;
    present?.connection.close();
    forgetJudgements(files);
    return judgedOn(readingConnection(files));
  }
};

const filesOf = (directory: string, generation: number): ViewFiles => ({
  views: generationPath(directory, generation),
  judgements: judgementsPath(directory, generation),
});

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
