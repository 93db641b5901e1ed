import { EventLogError } from '../errors.ts';
import { decodeEvent, type StoredPersonalPart } from '../format/decode.ts';
import type { StoredEvent } from '../port.ts';
import type { Connection, Row } from './connection.ts';
import { emptiedSalt, partsOfEvent, selectPage } from './schema.ts';

/** An event's texts as read, not yet parsed: a page costs its parsing only when somebody takes the event. */
export type StoredRow = {
  readonly position: bigint;
  readonly header: string;
  readonly payload: string;
  readonly personal: readonly StoredPersonalPart[];
};

/** A page of rows, and whether more may follow. */
export type Page = { readonly rows: readonly StoredRow[]; readonly more: boolean };

/** What one page holds at most, whatever the size of the events. */
export const mostRowsInPage = 200;
const mostCharactersInPage = 2 * 1024 * 1024;
const rowsInSlice = 25;
/** Mean characters of an event of which a whole page can be read at once. */
const smallEvent = 2_500;

/** SQLite's largest integer: as a bound, none. */
export const noBound = 9_223_372_036_854_775_807n;

/** The next page of the whole log: after a position (exclusive; -1 for the start), up to one (inclusive). */
export function readLogPage(connection: Connection, after: bigint, upTo: bigint, limit: number): Page {
  const { found, more } = readSlices(limit, after, (place, count) =>
    connection.rows(selectPage, place, upTo, count),
  );
  const parts = readPartsOf(connection, found);
  let next = 0;
  const rows = found.map((row) => {
    const position = integer(row[0]);
    const first = next;
    while (parts[next]?.[0] === position) next += 1;
    const personal = next === first ? nobody : parts.slice(first, next).map((part) => personalPart(part));
    return { position, header: text(row[1]), payload: text(row[2]), personal };
  });
  return { rows, more };
}

/** The next page of one stream, by revision; bounds as in `readLogPage`. */
export function readStreamPage(
  connection: Connection,
  stream: string,
  after: bigint,
  upTo: bigint,
  limit: number,
): Page {
  const { found, more } = readSlices(
    limit,
    after,
    (place, count) => connection.rows(streamPage, stream, place, upTo, count),
    3,
  );
  const rows = found.map((row) => {
    const position = integer(row[0]);
    const payload = text(row[2]);
    // The events of a stream lie apart in the log, so each is asked for: where its payload commits to something.
    const parts = payload.includes(commitments) ? readParts(connection, position, position) : [];
    return { position, header: text(row[1]), payload, personal: parts.map((part) => personalPart(part)) };
  });
  return { rows, more };
}

/** What a payload holds that commits to personal parts; it may stand in a text as well. */
const commitments = '"personal":{';

/** The position of the last event, or 'none'. */
export function readTail(connection: Connection): bigint | 'none' {
  const last = connection.row('SELECT max(position) FROM event')?.[0];
  return typeof last === 'bigint' ? last : 'none';
}

/** The event that a row holds; throws STORE_DAMAGED. */
export function decodeRow(row: StoredRow): StoredEvent {
  return decodeEvent(row.position, row.header, row.payload, row.personal);
}

const nobody: readonly StoredPersonalPart[] = [];

const streamPage =
  'SELECT position, header, payload, revision FROM event WHERE stream = ? AND revision > ? AND revision <= ? ORDER BY revision LIMIT ?';
const personalOfRange = `SELECT part / ${partsOfEvent}, person, salt, fields FROM personal WHERE part >= ? AND part < ? AND salt <> '${emptiedSalt}' ORDER BY part`;

/**
 * A page's rows, read a few at a time so that events of the largest size do not pile up, and then, where those
 * were small, all the others at once. What was read beyond a page's characters is let go. Asking for the sizes
 * first would cost as much as half of the reading.
 * `placeColumn` is the column by which the rows follow each other.
 */
function readSlices(
  limit: number,
  after: bigint,
  readSlice: (after: bigint, count: number) => readonly Row[],
  placeColumn = 0,
): { readonly found: readonly Row[]; readonly more: boolean } {
  const asked = Math.min(limit, mostRowsInPage);
  const found: Row[] = [];
  let characters = 0;
  for (;;) {
    const small = found.length > 0 && characters / found.length < smallEvent;
    const left = asked - found.length;
    const count = small ? left : Math.min(rowsInSlice, left);
    const last = found.at(-1);
    const slice = readSlice(last === undefined ? after : integer(last[placeColumn]), count);
    for (const row of slice) {
      characters += text(row[1]).length + text(row[2]).length;
      if (characters > mostCharactersInPage && found.length > 0) return { found, more: true };
      found.push(row);
    }
    if (slice.length < count) return { found, more: false };
    if (found.length === asked) return { found, more: true };
  }
}

function readPartsOf(connection: Connection, found: readonly Row[]): readonly Row[] {
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) return [];
  return readParts(connection, integer(first[0]), integer(last[0]));
}

/** The personal parts of the events from one position to another (both inclusive) that were not emptied. */
function readParts(connection: Connection, from: bigint, to: bigint): readonly Row[] {
  return connection.rows(personalOfRange, from * partsOfEvent, (to + 1n) * partsOfEvent);
}

function personalPart(row: Row): StoredPersonalPart {
  return { person: text(row[1]), salt: text(row[2]), fields: text(row[3]) };
}

function integer(value: Row[number] | undefined): bigint {
  if (typeof value !== 'bigint') throw unreadable('a number is missing');
  return value;
}

function text(value: Row[number] | undefined): string {
  if (typeof value !== 'string') throw unreadable('a text is missing');
  return value;
}

function unreadable(what: string): EventLogError<'STORE_DAMAGED'> {
  const message = `The event log is damaged: ${what} where the format has one.`;
  return new EventLogError('STORE_DAMAGED', message, { damages: [{ code: 'FILE_STRUCTURE', message }] });
}
