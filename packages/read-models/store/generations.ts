import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventLog } from '@besluitspoor/event-log';
import { projectorsVersion } from './schema.ts';
import { readState } from './store.ts';

const currentFile = 'views.current';
const generationName = /^views-(\d{1,9})(?:\.judgements)?\.db$/;

/** The file of a generation. */
export const generationPath = (directory: string, generation: number): string =>
  join(directory, `views-${generation}.db`);

/** What was judged of a generation: beside it, and gone with it. */
export const judgementsPath = (directory: string, generation: number): string =>
  join(directory, `views-${generation}.judgements.db`);

/** The generation in use, or undefined where none is named or its file is gone. */
export const currentGeneration = (directory: string): number | undefined => {
  const path = join(directory, currentFile);
  if (!existsSync(path)) return undefined;
  const named = /^\d{1,9}$/.exec(readFileSync(path, 'utf8').trim())?.[0];
  if (named === undefined) return undefined;
  return existsSync(generationPath(directory, Number(named))) ? Number(named) : undefined;
};

/** A number that no generation has had. */
export const nextGeneration = (directory: string): number =>
  Math.max(0, currentGeneration(directory) ?? 0, ...generations(directory)) + 1;

const generations = (directory: string): readonly number[] =>
  readdirSync(directory).flatMap((name) => {
    const number = generationName.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });

/** Names a generation as the one in use, all at once. */
export const useGeneration = (directory: string, generation: number): void => {
  const path = join(directory, currentFile);
  writeFileSync(`${path}.new`, `${generation}\n`);
  renameSync(`${path}.new`, path);
};

/** Deletes every other generation, with what SQLite keeps beside it. */
export const deleteOthers = (directory: string, generation: number): void => {
  for (const other of generations(directory)) {
    if (other === generation) continue;
    for (const beside of ['', '-wal', '-shm', '-journal']) {
      rmSync(generationPath(directory, other) + beside, { force: true });
      rmSync(judgementsPath(directory, other) + beside, { force: true });
    }
  }
};

/** Why a store must be built anew, or undefined when it can go on. */
export type RebuildReason = 'NO_VIEWS' | 'ANOTHER_VERSION' | 'AHEAD_OF_LOG' | 'ANOTHER_EVENT';

/** Whether the generation in use fits these projectors and this log. */
export const rebuildReason = async (directory: string, log: EventLog): Promise<RebuildReason | undefined> => {
  const generation = currentGeneration(directory);
  if (generation === undefined) return 'NO_VIEWS';
  const state = readState(generationPath(directory, generation));
  if (state === undefined) return 'NO_VIEWS';
  if (state.version !== projectorsVersion) return 'ANOTHER_VERSION';
  if (state.checkpoint === 'none') return undefined;
  const { position, event } = state.checkpoint;
  const tail = await log.tail();
  if (tail === 'none' || tail < position) return 'AHEAD_OF_LOG';
  for await (const found of log.readAll({ after: position - 1n, upTo: position, limit: 1 })) {
    return found.header.id === event ? undefined : 'ANOTHER_EVENT';
  }
  return 'ANOTHER_EVENT';
};
