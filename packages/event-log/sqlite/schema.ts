/** The tables of `events.db` and how every connection that writes them is set. See docs/stored-format.md. */

/** Version of the stored format, in `PRAGMA user_version`. A store of a newer one is refused. */
export const supportedFormat = 1;

/** `PRAGMA application_id`: "BsSp". Another number means that the file is not ours. */
export const applicationId = 0x42735370;

export const eventsFile = 'events.db';

/**
 * `event` is written once and never changed; `personal` may only ever be emptied. Its rows are added at the end,
 * overwritten where they lie and never deleted: only then does no page keep a copy of a text that was moved
 * (docs/decisions/0011-emptying-in-place.md).
 * Few indexes, since each costs every append: one for the id (sending again), one for the stream.
 */
export const schema = `
CREATE TABLE event (
  position INTEGER PRIMARY KEY,
  stream TEXT NOT NULL,
  revision INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  header TEXT NOT NULL,
  payload TEXT NOT NULL,
  header_hash TEXT NOT NULL,
  UNIQUE (stream, revision)
) STRICT;
CREATE TABLE personal (
  part INTEGER PRIMARY KEY,
  person TEXT NOT NULL,
  salt TEXT NOT NULL,
  fields TEXT NOT NULL
) STRICT;
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

/**
 * Settings of the writing connection. FULL syncs the write-ahead log at every commit: without it the last
 * acknowledged appends are lost with the power, and nobody would notice. secure_delete overwrites what is deleted.
 */
export const writerPragmas = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON;
PRAGMA cache_size = -8192;
PRAGMA wal_autocheckpoint = 4000;
PRAGMA temp_store = MEMORY;
`;

/** The statements that store an event; a benchmark's baseline runs the same ones on bytes prepared beforehand. */
export const insertEvent =
  'INSERT INTO event (position, stream, revision, id, header, payload, header_hash) VALUES (?, ?, ?, ?, ?, ?, ?)';
export const insertPersonal = 'INSERT INTO personal (part, person, salt, fields) VALUES (?, ?, ?, ?)';

export const begin = 'BEGIN IMMEDIATE';
export const commit = 'COMMIT';

/** How many parts an event can have: the nth of position p is part p * 65,536 + n, in order of the persons' ids. */
export const partsOfEvent = 65_536n;

/** What stands for the salt of an emptied part; its fields are as many spaces as they had bytes. */
export const emptiedSalt = ' '.repeat(22);

/** The page of the whole log after a position (exclusive), up to one (inclusive), at most so many rows. */
export const selectPage =
  'SELECT position, header, payload FROM event WHERE position > ? AND position <= ? ORDER BY position LIMIT ?';
