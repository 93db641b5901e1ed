import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { databaseOn } from './database.ts';
import type { Database } from './database.ts';

/** Where a generation of the views lies, and what was judged of it. */
export type ViewFiles = { readonly views: string; readonly judgements: string };

/** The views for reading, and beside them, for writing, what was judged of them. */
export const readingConnection = ({ views, judgements }: ViewFiles): Database => {
  const connection = new DatabaseSync(judgements, { timeout: 2000 });
  try {
    connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;');
    const database = databaseOn(connection);
    database.run('ATTACH DATABASE ? AS views', `${pathToFileURL(views).href}?mode=ro`);
    connection.exec('PRAGMA views.cache_size = -16384;');
    return database;
  } catch (error) {
    connection.close();
    throw error;
  }
};

/** Throws away what was judged. Nobody may have it open. */
export const forgetJudgements = ({ judgements }: ViewFiles): void => {
  for (const beside of ['', '-wal', '-shm', '-journal']) rmSync(judgements + beside, { force: true });
};

/** SQLite's codes for a file that is no database, or a damaged one. */
const notADatabase = 26;
const corrupt = 11;

/** Whether a failure says that a file is damaged, and not that it is in use or that there is no room. */
export const isDamage = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  [notADatabase, corrupt].includes(error.errcode & 0xff);
