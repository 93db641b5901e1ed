import { DatabaseSync } from 'node:sqlite';

// What Node has since 24.13 and the types in use, of 24.10, do not say yet.
declare module 'node:sqlite' {
  interface DatabaseSync {
    serialize(): Uint8Array<ArrayBuffer>;
    deserialize(bytes: Uint8Array): void;
  }
}

/** The bytes that the file of the database would have: what one thread can hand to another. */
export const bytesOf = (connection: DatabaseSync): Uint8Array<ArrayBuffer> => connection.serialize();

/** A database in memory with the content of such bytes. */
export const connectionOf = (bytes: Uint8Array): DatabaseSync => {
  const connection = new DatabaseSync(':memory:');
  connection.deserialize(bytes);
  return connection;
};
