import { EventLogError, messageOf } from '../errors.ts';
import { openConnection, type Connection, type ConnectionOptions } from './connection.ts';

/** The file behind a log while it is open: one connection, replaced after a failure. */
export type Store = {
  /**
   * The open connection; tries to open the file again when the last attempt failed.
   * Throws LOG_CLOSED, and LOG_UNAVAILABLE when the file cannot be opened.
   */
  connection(): Connection;
  /** Gives up the connection and what it believed, after a failure whose outcome only the file knows. */
  discard(): void;
  readonly closed: boolean;
  close(): void;
};

/** Opens the store; throws as `openConnection` does. */
export function openStore(options: ConnectionOptions): Store {
  let current: Connection | undefined = openConnection(options);
  let closed = false;
  return {
    connection() {
      if (closed) throw new EventLogError('LOG_CLOSED', 'The event log is closed.', undefined);
      current ??= reopen(options);
      return current;
    },
    discard() {
      if (current === undefined) return;
      if (options.path === ':memory:') {
        // Nothing lies under it that could be opened again: undoing is all there is, and is exact in memory.
        if (current.database.isTransaction) current.database.exec('ROLLBACK');
        return;
      }
      try {
        current.database.close();
      } finally {
        current = undefined;
      }
    },
    get closed() {
      return closed;
    },
    close() {
      if (closed) return;
      closed = true;
      current?.database.close();
      current = undefined;
    },
  };
}

function reopen(options: ConnectionOptions): Connection {
  try {
    return openConnection(options);
  } catch (error) {
    throw new EventLogError(
      'LOG_UNAVAILABLE',
      `The event log cannot be opened again after a failure, nothing was stored: ${messageOf(error)}`,
      { outcome: 'nothing-stored' },
      { cause: error },
    );
  }
}
