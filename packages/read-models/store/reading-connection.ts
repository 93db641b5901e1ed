import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { databaseOn } from './database.ts';
import type { Database } from './database.ts';

/** Where a generation of the views lies, and what was judged of it. */
export type ViewFiles = { readonly views: string; readonly judgements: string };

/** The views for reading, and beside them, for writing, what was judged of them. */
export const readingConnection = ({ views, judgements }: ViewFiles): Database => {
  const connection = new DatabaseSync(judgements, { timeout: 2000 });
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;');
  const database = databaseOn(connection);
  database.run('ATTACH DATABASE ? AS views', `${pathToFileURL(views).href}?mode=ro`);
  connection.exec('PRAGMA views.cache_size = -16384;');
  return database;
};
