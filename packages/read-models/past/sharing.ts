import { DatabaseSync } from 'node:sqlite';

/**
 * A database in the memory of the process that every thread opens by its name: what one thread has made another reads
 * where it stands. It is there for as long as somebody holds it open.
 *
 * @param name unique within the process
 */
export const sharedConnection = (name: string): DatabaseSync => {
  const connection = new DatabaseSync(sharedName(name));
  connection.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;');
  return connection;
};

/** What SQLite knows the database by. */
export const sharedName = (name: string): string => `file:/${name}?vfs=memdb`;
