import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { EventLogError, messageOf } from '../errors.ts';
import * as sql from './schema.ts';

/** An open database and the statements prepared on it, once. */
export type Connection = {
  readonly database: DatabaseSync;
  /** The statement for a text, prepared at its first use. Rows are arrays, integers are bigint. */
  statement(text: string): StatementSync;
  /** The first row of a query, or nothing. */
  row(text: string, ...parameters: (string | bigint | number)[]): Row | undefined;
  /** All rows of a query. */
  rows(text: string, ...parameters: (string | bigint | number)[]): readonly Row[];
};

/** A row as node:sqlite returns it with `returnArrays`: values by column number. */
export type Row = { readonly [column: number]: SQLOutputValue };

export type ConnectionOptions = {
  readonly path: string;
  readonly readOnly: boolean;
  /** Ceiling of the file's size in bytes; left out: the disk's. */
  readonly maximumBytes?: number;
};

/**
 * Opens an existing or new log, sets the connection and checks whose file it is.
 * Throws STORE_UNUSABLE and STORE_FORMAT_NEWER.
 */
export function openConnection(options: ConnectionOptions): Connection {
  const { path } = options;
  let database: DatabaseSync | undefined;
  try {
    // The timeout serves opening only: it would hold the event loop.
    database = new DatabaseSync(path, { readOnly: options.readOnly, timeout: 2000 });
    const connection = prepareOn(database);
    checkFormat(connection, path, options.readOnly);
    if (!options.readOnly) makeDurable(database);
    if (options.maximumBytes !== undefined) limitSize(connection, options.maximumBytes);
    database.exec('PRAGMA busy_timeout = 0');
    return connection;
  } catch (error) {
    if (database?.isOpen === true) database.close();
    if (error instanceof EventLogError) throw error;
    throw new EventLogError(
      'STORE_UNUSABLE',
      `The event log ${path} cannot be opened: ${messageOf(error)}. Check the folder, its rights and the disk.`,
      { path },
      { cause: error },
    );
  }
}

/** SQLite's own result code of an error, or nothing when it is none of SQLite's. */
export function sqliteResultCode(error: unknown): number | undefined {
  if (error instanceof Error && 'errcode' in error && typeof error.errcode === 'number') {
    return error.errcode & 0xff;
  }
  return undefined;
}

export const sqliteBusy = 5;
export const sqliteConstraint = 19;

function prepareOn(database: DatabaseSync): Connection {
  const prepared = new Map<string, StatementSync>();
  const statement = (text: string): StatementSync => {
    let found = prepared.get(text);
    if (found === undefined) {
      found = database.prepare(text);
      found.setReadBigInts(true);
      found.setReturnArrays(true);
      prepared.set(text, found);
    }
    return found;
  };
  return {
    database,
    statement,
    row: (text, ...parameters) => statement(text).get(...parameters),
    rows: (text, ...parameters) => statement(text).all(...parameters),
  };
}

function checkFormat(connection: Connection, path: string, readOnly: boolean): void {
  const found = Number(connection.row('PRAGMA user_version')?.[0]);
  const owner = Number(connection.row('PRAGMA application_id')?.[0]);
  const tables = Number(connection.row('SELECT count(*) FROM sqlite_schema')?.[0]);
  if (tables === 0 && owner === 0 && !readOnly) {
    connection.database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; BEGIN IMMEDIATE; ${sql.schema}
       PRAGMA application_id = ${sql.applicationId}; PRAGMA user_version = ${sql.supportedFormat}; COMMIT`,
    );
    return;
  }
  if (owner !== sql.applicationId) {
    throw new EventLogError(
      'STORE_UNUSABLE',
      `${path} is a database, but not an event log of Besluitspoor.`,
      {
        path,
      },
    );
  }
  if (found > sql.supportedFormat) {
    throw new EventLogError(
      'STORE_FORMAT_NEWER',
      `${path} has stored format ${found}; this version reads up to ${sql.supportedFormat}. Use a newer version.`,
      { found, supported: sql.supportedFormat },
    );
  }
}

/**
 * What the write-ahead log holds at opening may have been written by a process that died, or whose sync failed,
 * before it reached the disk. A whole checkpoint syncs it first, so nothing that is read here can vanish later,
 * and no repeat is answered from it before it is durable.
 */
function makeDurable(database: DatabaseSync): void {
  database.exec(sql.writerPragmas);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

function limitSize(connection: Connection, maximumBytes: number): void {
  const pageSize = Number(connection.row('PRAGMA page_size')?.[0]);
  connection.database.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(maximumBytes / pageSize))}`);
}
