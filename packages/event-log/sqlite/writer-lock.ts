import { readFileSync, rmSync, writeFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EventLogError, messageOf, type WriterHolder } from '../errors.ts';
import { sqliteBusy, sqliteResultCode } from './connection.ts';

/** The right to write a data directory, until released or the process is gone, however it goes. */
export type WriterLock = { release(): void };

/**
 * Takes the directory's one writer lock: an open BEGIN EXCLUSIVE on `writer.lock`, which the system frees even on
 * SIGKILL. The holder's pid and start stand beside it in `writer.json`, for people and for the refusal.
 * Nothing may open `writer.lock` as a plain file in the holding process: closing it would drop the lock, silently.
 * Throws STORE_LOCKED naming the holder, and STORE_UNUSABLE.
 */
export function takeWriterLock(directory: string): WriterLock {
  const path = join(directory, 'writer.lock');
  const database = openLockFile(path);
  try {
    database.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (sqliteResultCode(error) === sqliteBusy) throw locked(directory, error);
    throw unusable(path, error);
  }
  try {
    nameHolder(directory);
  } catch (error) {
    database.close();
    throw unusable(holderPath(directory), error);
  }
  let held = true;
  return {
    release() {
      if (!held) return;
      held = false;
      rmSync(holderPath(directory), { force: true });
      database.close();
    },
  };
}

/** Who holds the directory's writer lock as far as it stands beside the lock; it may be gone meanwhile. */
export function readWriterHolder(directory: string): WriterHolder {
  try {
    const value: unknown = JSON.parse(readFileSync(holderPath(directory), 'utf8'));
    if (typeof value !== 'object' || value === null) return 'unknown';
    if (!('pid' in value) || typeof value.pid !== 'number') return 'unknown';
    if (!('startedAt' in value) || typeof value.startedAt !== 'string') return 'unknown';
    return { pid: value.pid, startedAt: value.startedAt };
  } catch {
    return 'unknown';
  }
}

function openLockFile(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout: 0 });
  } catch (error) {
    throw unusable(path, error);
  }
}

function nameHolder(directory: string): void {
  const startedAt = new Date(Date.now() - process.uptime() * 1000).toISOString();
  const draft = `${holderPath(directory)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify({ pid: process.pid, startedAt })}\n`);
  renameSync(draft, holderPath(directory));
}

function holderPath(directory: string): string {
  return join(directory, 'writer.json');
}

function locked(directory: string, cause: unknown): EventLogError<'STORE_LOCKED'> {
  const holder = readWriterHolder(directory);
  const who =
    holder === 'unknown'
      ? 'another process'
      : `process ${holder.pid}, which runs since ${holder.startedAt.slice(0, 19)}Z`;
  return new EventLogError(
    'STORE_LOCKED',
    `${directory} is being written by ${who}. Stop it, or use another data directory.`,
    { holder },
    { cause },
  );
}

function unusable(path: string, cause: unknown): EventLogError<'STORE_UNUSABLE'> {
  return new EventLogError(
    'STORE_UNUSABLE',
    `${path} cannot be written: ${messageOf(cause)}. Check the folder, its rights and the disk.`,
    { path },
    { cause },
  );
}
