import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { judgeOn } from '../judging/judge.ts';
import { projectionOn } from '../projectors/projection.ts';
import { databaseOn } from '../store/database.ts';
import type { Database } from '../store/database.ts';
import { columnsOfEvent, eventIn, personalInTrail } from '../store/event-rows.ts';
import { eventIndex, projectorsVersion, queryIndexes, tables } from '../store/schema.ts';
import { eventsIn } from './extent.ts';
import type { Extent } from './extent.ts';
import { AsOfTooManyEventsError } from './refusals.ts';
import { sharedConnection, sharedName } from './sharing.ts';

/** A reading of the past that is wanted. */
export type Replay = {
  readonly extent: Extent;
  /** The moment for which it is judged first; it is read for others too. */
  readonly now: string;
  /** Whether judgements are asked for: what was not judged here is judged when somebody asks. */
  readonly judged: boolean;
  /** Where there are more events it is refused; undefined: however many. */
  readonly mostEvents: number | undefined;
};

const eventColumns = `position, id, type, version, stream, revision, organisation, project, actor, role, party,
  on_behalf_of, occurred_at, occurred_precision, recorded_at, latest, imported, command_id, simulated, standing,
  payload, personal, filled`;

/**
 * Runs the events of an extent through the projectors into a database in memory. Throws AsOfTooManyEventsError.
 *
 * @param path of the views whose trail is read
 * @param name of the database, which is shared under it and empty
 */
export const replay = (path: string, wanted: Replay, name: string): Database =>
  judged(project(handedOver(path, wanted, name), wanted.extent), wanted);

const handedOver = (path: string, wanted: Replay, name: string): Database => {
  const views = databaseOn(new DatabaseSync(`${pathToFileURL(path).href}?mode=ro`));
  try {
    refuseTooMany(views, wanted);
    const database = emptyDatabase(sharedConnection(name));
    views.run('ATTACH DATABASE ? AS past', sharedName(name));
    fill(views, wanted.extent, 'main.event', 'past.event');
    return database;
  } finally {
    views.connection.close();
  }
};

/** The same where the views are in memory themselves: the trail is handed over row by row. */
export const replayFrom = (source: Database, wanted: Replay): Database => {
  const { extent } = wanted;
  refuseTooMany(source, wanted);
  const database = emptyDatabase(new DatabaseSync(':memory:'));
  database.connection.exec('CREATE TEMP TABLE trail AS SELECT * FROM event LIMIT 0');
  for (const row of source.rows(`SELECT * FROM event WHERE position <= ? ORDER BY position`, extent.upTo)) {
    database.insert('temp.trail', { ...row });
  }
  fill(database, extent, 'temp.trail', 'main.event');
  database.connection.exec('DROP TABLE temp.trail');
  return project(database, extent);
};

const refuseTooMany = (views: Database, { extent, mostEvents }: Replay): void => {
  if (mostEvents === undefined) return;
  const events = eventsIn(views, extent);
  if (events > mostEvents) throw new AsOfTooManyEventsError(events, mostEvents);
};

// Here it holds nobody up; for another moment of the same events only what changed by then is judged again.
const judged = (database: Database, { extent, judged: wanted, now }: Replay): Database => {
  if (!wanted) return database;
  const { organisation, projects, whole } = extent;
  const judge = judgeOn(database);
  judge.now(whole && organisation !== undefined ? { organisations: [organisation] } : { projects }, now);
  judge.scorecards(projects, now);
  return database;
};

const finish = (steps: Generator<void, void, undefined>): void => {
  while (steps.next().done !== true);
};

const emptyDatabase = (connection: DatabaseSync): Database => {
  const database = databaseOn(connection);
  database.connection.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; ${tables}`);
  return database;
};

const fill = (
  database: Database,
  { organisation, person, projects, upTo }: Extent,
  from: string,
  into: string,
): void => {
  database.connection.exec('BEGIN');
  database.run(
    `INSERT INTO ${into} (${eventColumns}) SELECT ${eventColumns} FROM ${from}
      WHERE project IN (SELECT value FROM json_each(?)) AND position <= ?`,
    JSON.stringify(projects),
    upTo,
  );
  database.run(
    `INSERT INTO ${into} (${eventColumns}) SELECT ${eventColumns} FROM ${from}
      WHERE organisation = ? AND project IS NULL AND position <= ?`,
    organisation,
    upTo,
  );
  // Who belongs to no organisation is named all the same: a few, found by their streams (`+` keeps off the index by
  // organisation, along which there are all of them). Who is renamed after the last event is so with the next one.
  database.run(
    `INSERT INTO ${into} (${eventColumns}) SELECT ${eventColumns} FROM ${from}
      WHERE stream IN (SELECT value FROM json_each(?)) AND +organisation IS NULL AND +project IS NULL
        AND position <= ?`,
    JSON.stringify(person === undefined ? [...personsIn(database, into)] : [person]),
    upTo,
  );
  // What was confirmed or disowned later stands as it stood then.
  database.run(`UPDATE ${into} SET standing = 'CLAIMED' WHERE standing IS NOT NULL`);
  database.connection.exec('COMMIT');
};

/** Every person whom the events name: who did it, for whom, and whom it is about. */
const personsIn = (database: Database, events: string): ReadonlySet<string> => {
  const persons = new Set<string>();
  const named = database.lists(
    `SELECT DISTINCT actor FROM ${events} UNION SELECT on_behalf_of FROM ${events}
      UNION ALL SELECT payload FROM ${events} WHERE instr(payload, '"person-') > 0`,
  );
  for (const [text] of named) {
    if (typeof text !== 'string') continue;
    for (const [person] of text.matchAll(/person-[0-9a-f-]{36}/gu)) persons.add(person);
  }
  return persons;
};

const project = (database: Database, { upTo }: Extent): Database => {
  const projection = projectionOn(database, { searchable: false, touching: false, fromTrail: true });
  database.connection.exec(`BEGIN; ${eventIndex}`);
  let after = -1;
  for (;;) {
    const rows = database.lists(
      `SELECT ${columnsOfEvent}, e.project, e.personal FROM event e WHERE e.position > ? ORDER BY e.position LIMIT 500`,
      after,
    );
    if (rows.length === 0) break;
    for (const row of rows) {
      const { event, place: position } = eventIn(row);
      const [inProject, personal] = row.slice(-2);
      const place = { position, personal: personalInTrail(personal) };
      projection.apply(event, place, typeof inProject === 'string' ? inProject : undefined);
      finish(projection.work());
      after = position;
    }
  }
  finish(projection.settle());
  // So that what is judged here is known to be of all these events.
  database.run('INSERT INTO checkpoint (one, version, position) VALUES (1, ?, ?)', projectorsVersion, upTo);
  database.connection.exec(`COMMIT; ${queryIndexes}`);
  return database;
};
