import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EventLogError } from '../errors.ts';
import type { StoredEvent } from '../port.ts';
import { openConnection } from './connection.ts';
import { isDemonstration } from './demonstration.ts';
import { decodeRow, noBound, readLogPage, readTail } from './pages.ts';
import { bounded } from './reading.ts';
import { eventsFile } from './schema.ts';

/** Plain synchronous reading for a worker that has its thread to itself, beside the writer or without one. */
export type SqliteReader = {
  /**
   * The next events after a position (exclusive), at most `limit` and at most a page's 200 rows and 2 Mi characters.
   * An empty page means the end of the log, a short one does not.
   */
  readPage(after: bigint | 'start', limit?: number): readonly StoredEvent[];
  tail(): bigint | 'none';
  readonly demonstration: boolean;
  close(): void;
};

/** Opens a data directory's log for synchronous reading. Throws STORE_MISSING, STORE_UNUSABLE, STORE_FORMAT_NEWER. */
export function openSqliteReader(options: { readonly directory: string }): SqliteReader {
  const path = join(options.directory, eventsFile);
  if (!existsSync(path)) {
    throw new EventLogError('STORE_MISSING', `${path} does not exist: nothing has been recorded there.`, {
      path,
    });
  }
  const connection = openConnection({ path, readOnly: true });
  return {
    readPage(after, limit = Number.POSITIVE_INFINITY) {
      const place = after === 'start' ? -1n : bounded(after);
      return readLogPage(connection, place, noBound, limit).rows.map((row) => decodeRow(row));
    },
    tail: () => readTail(connection),
    demonstration: isDemonstration(connection),
    close: () => connection.database.close(),
  };
}
