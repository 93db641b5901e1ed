import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EventLogError, messageOf } from '../errors.ts';
import type { EventLog } from '../port.ts';
import { createAppender } from './appending.ts';
import { createCommitSignal, createPolling, type ChangeSource } from './changes.ts';
import { becomeDemonstration, isDemonstration } from './demonstration.ts';
import { forgetPerson } from './forgetting.ts';
import { readTail } from './pages.ts';
import { readAll, readStream } from './reading.ts';
import { eventsFile } from './schema.ts';
import { openStore, type Store } from './store.ts';
import { createSubscriptions } from './subscribing.ts';
import { checkTail, verifyLog, type VerifyOptions, type VerifyReport } from './verifying.ts';
import { takeWriterLock } from './writer-lock.ts';

/** The log on SQLite: the port, and what only a store of one's own can tell. */
export type SqliteLog = EventLog & {
  /** A demonstration store is one for good; no other store holds simulated events. */
  readonly demonstration: boolean;
  /** How many subscriptions are running. */
  readonly subscriptions: number;
  /** Checks every byte; see `verifyLog`. */
  verify(options?: VerifyOptions): Promise<VerifyReport>;
  /** Settings of the connection in use, read from it: `journal_mode`, `synchronous`, `secure_delete`. */
  settings(): {
    readonly journalMode: string;
    readonly synchronous: number;
    readonly secureDelete: number;
  };
};

export type OpenSqliteLogOptions = {
  /** The data directory; made when absent. */
  readonly directory: string;
  /** Makes an empty store a demonstration. */
  readonly demonstration?: boolean;
  /** Ceiling of `events.db` in bytes; appends beyond it are refused. Left out: the disk's. */
  readonly maximumBytes?: number;
};

/**
 * Opens the log of a data directory for writing, as its one writer, and checks its last 1,000 events.
 * Throws STORE_LOCKED naming the holder, STORE_UNUSABLE, STORE_FORMAT_NEWER, STORE_DAMAGED, STORE_NOT_EMPTY.
 */
export async function openSqliteLog(options: OpenSqliteLogOptions): Promise<SqliteLog> {
  const { directory } = options;
  makeDirectory(directory);
  const lock = takeWriterLock(directory);
  try {
    const store = openStore({
      path: join(directory, eventsFile),
      readOnly: false,
      ...(options.maximumBytes !== undefined && { maximumBytes: options.maximumBytes }),
    });
    return await writable(store, options.demonstration ?? false, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A log in memory, the same code as the file's: for tests and replays. It is gone when closed. */
export function openMemoryLog(options: { readonly demonstration?: boolean } = {}): Promise<SqliteLog> {
  const store = openStore({ path: ':memory:', readOnly: false });
  return writable(store, options.demonstration ?? false, () => undefined);
}

/**
 * Opens the log of a data directory for reading, beside its writer or without one, from any process. Subscriptions
 * notice what another process appends. Appending and forgetting are refused with LOG_READ_ONLY.
 * Throws STORE_MISSING, STORE_UNUSABLE, STORE_FORMAT_NEWER.
 */
export function openSqliteLogReadOnly(options: { readonly directory: string }): Promise<SqliteLog> {
  return Promise.resolve().then(() => {
    const path = join(options.directory, eventsFile);
    if (!existsSync(path)) {
      throw new EventLogError('STORE_MISSING', `${path} does not exist: nothing has been recorded there.`, {
        path,
      });
    }
    const store = openStore({ path, readOnly: true });
    const refuse = (): Promise<never> =>
      Promise.reject(
        new EventLogError('LOG_READ_ONLY', 'This event log was opened for reading only.', undefined),
      );
    return assemble(store, createPolling(store), {
      append: refuse,
      forget: refuse,
      drained: () => Promise.resolve(),
    });
  });
}

async function writable(store: Store, demonstration: boolean, released: () => void): Promise<SqliteLog> {
  try {
    checkTail(store.connection());
    if (demonstration) becomeDemonstration(store.connection());
  } catch (error) {
    store.close();
    throw error;
  }
  const signal = createCommitSignal();
  const appender = createAppender(store, () => signal.raise());
  return assemble(store, signal, { ...appender, forget: (person) => forgetPerson(store, person) }, released);
}

type Writing = Pick<EventLog, 'append' | 'forget'> & { drained(): Promise<void> };

function assemble(store: Store, changes: ChangeSource, writing: Writing, released?: () => void): SqliteLog {
  const demonstration = isDemonstration(store.connection());
  const subscriptions = createSubscriptions(store, changes);
  let closing: Promise<void> | undefined;
  async function end(): Promise<void> {
    await writing.drained();
    subscriptions.end();
    changes.close();
    store.close();
    released?.();
  }
  return {
    append(stream, events, expected) {
      if (closing !== undefined) return Promise.reject(closedError());
      return writing.append(stream, events, expected);
    },
    readStream: (stream, options) => readStream(store, stream, options),
    readAll: (options) => readAll(store, options),
    tail: async () => readTail(store.connection()),
    subscribe: (options) => subscriptions.subscribe(options),
    forget(person) {
      if (closing !== undefined) return Promise.reject(closedError());
      return writing.forget(person);
    },
    close() {
      closing ??= end();
      return closing;
    },
    demonstration,
    get subscriptions() {
      return subscriptions.count;
    },
    verify: (options) => verifyLog(store, options),
    settings() {
      const connection = store.connection();
      return {
        journalMode: String(connection.row('PRAGMA journal_mode')?.[0]),
        synchronous: Number(connection.row('PRAGMA synchronous')?.[0]),
        secureDelete: Number(connection.row('PRAGMA secure_delete')?.[0]),
      };
    },
  };
}

function closedError(): EventLogError<'LOG_CLOSED'> {
  return new EventLogError('LOG_CLOSED', 'The event log is closed.', undefined);
}

function makeDirectory(directory: string): void {
  try {
    makeWithParents(resolve(directory));
  } catch (error) {
    throw new EventLogError(
      'STORE_UNUSABLE',
      `The data directory ${directory} cannot be made: ${messageOf(error)}.`,
      { path: directory },
      { cause: error },
    );
  }
}

/** Not by `recursive`: Node tries for ever where a folder answers that it does not exist itself, as /proc does. */
function makeWithParents(directory: string): void {
  if (existsSync(directory) && statSync(directory).isDirectory()) return;
  const parent = dirname(directory);
  if (!existsSync(parent)) makeWithParents(parent);
  try {
    mkdirSync(directory);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(directory) || !statSync(directory).isDirectory()) throw error;
  }
}
