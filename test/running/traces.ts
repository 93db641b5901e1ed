import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { newFolder, removeFolder } from './folder.ts';

/**
 * Where a text stands in a data directory that nobody holds open: `file table.column × rows` for the databases (every
 * table, those of the full-text index too), the name alone for other files. Looked up in a copy.
 */
export const tracesOf = (directory: string, text: string): readonly string[] => {
  const copy = newFolder();
  try {
    cpSync(directory, copy, { recursive: true });
    // What stands in the log beside a database is read with it.
    return readdirSync(copy)
      .filter((file) => !/-(?:wal|shm|journal)$/u.test(file))
      .toSorted()
      .flatMap((file) => {
        const path = join(copy, file);
        if (file.endsWith('.db')) return inDatabase(path, text).map((found) => `${file} ${found}`);
        return readFileSync(path).includes(text) ? [file] : [];
      });
  } finally {
    removeFolder(copy);
  }
};

/** The files of a data directory that hold a text anywhere, also where no row stands any more. */
export const filesWith = (directory: string, text: string): readonly string[] =>
  readdirSync(directory).filter((file) => readFileSync(join(directory, file)).includes(text));

const inDatabase = (path: string, text: string): readonly string[] => {
  const database = new DatabaseSync(path);
  try {
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    return tables.flatMap(({ name: table }) =>
      database
        .prepare('SELECT name FROM pragma_table_info(?)')
        .all(String(table))
        .flatMap(({ name: column }) => {
          const row = database
            .prepare(
              `SELECT count(*) AS many FROM ${quoted(table)} WHERE instr(CAST(${quoted(column)} AS BLOB), CAST(? AS BLOB)) > 0`,
            )
            .get(text);
          const many = Number(row?.['many']);
          return many === 0 ? [] : [`${String(table)}.${String(column)} × ${many}`];
        }),
    );
  } finally {
    database.close();
  }
};

const quoted = (name: unknown): string => `"${String(name).replaceAll('"', '""')}"`;
