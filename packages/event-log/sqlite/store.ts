import { EventLogError, messageOf } from '../errors.ts';
import { openConnection, type Connection, type ConnectionOptions } from './connection.ts';

/** The file behind a log while it is open: one connection, replaced after a failure. */
export type Store = {
  /**
   * The open connection; tries to open the file again when the last attempt failed, unless that was just now.
   * Throws LOG_CLOSED, and LOG_UNAVAILABLE when the file cannot be opened.
   */
  connection(): Connection;
  /** Gives up the connection and what it believed, after a failure whose outcome only the file knows. */
  discard(): void;
  readonly closed: boolean;
  close(): void;
};

/**
 * For how many times as long as a failed opening took nothing is opened anew. A large write-ahead log is read whole
 * each time: hundreds of callers that each tried would hold the event loop for half a minute.
 */
const pauseAfterFailure = 10;

/** Opens the store; throws as `openConnection` does. `now` is a clock that never goes back, in milliseconds. */
export function openStore(options: ConnectionOptions, now: () => number = () => performance.now()): Store {
  let current: Connection | undefined = openConnection(options);
  let failure: { readonly error: EventLogError; readonly until: number } | undefined;

  function reopen(): Connection {
    const began = now();
    if (failure !== undefined && began < failure.until) throw failure.error;
    try {
      const connection = openConnection(options);
      failure = undefined;
      return connection;
    } catch (cause) {
      const error = cannotReopen(cause);
      const ended = now();
      failure = { error, until: ended + pauseAfterFailure * (ended - began) };
      throw error;
    }
  }

  let closed = false;
  return {
    connection() {
      if (closed) throw new EventLogError('LOG_CLOSED', 'The event log is closed.', undefined);
      current ??= reopen();
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

function cannotReopen(cause: unknown): EventLogError<'LOG_UNAVAILABLE'> {
  return new EventLogError(
    'LOG_UNAVAILABLE',
    `The event log cannot be opened again after a failure, nothing was stored: ${messageOf(cause)}`,
    { outcome: 'nothing-stored' },
    { cause },
  );
}
