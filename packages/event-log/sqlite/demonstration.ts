import { EventLogError } from '../errors.ts';
import type { Connection } from './connection.ts';
import { readTail } from './pages.ts';

/** Whether the store is a demonstration: one for good, since it was empty. */
export function isDemonstration(connection: Connection): boolean {
  return connection.row("SELECT value FROM meta WHERE name = 'demonstration'")?.[0] === 'true';
}

/** Makes an empty store a demonstration; throws STORE_NOT_EMPTY when it holds events of another kind. */
export function becomeDemonstration(connection: Connection): void {
  if (isDemonstration(connection)) return;
  if (readTail(connection) !== 'none') {
    throw new EventLogError(
      'STORE_NOT_EMPTY',
      'Only an empty store can become a demonstration, and this one holds events. Use another data directory.',
      undefined,
    );
  }
  connection.database.exec("INSERT INTO meta (name, value) VALUES ('demonstration', 'true')");
}
