import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { judgeOn } from '../judging/judge.ts';
import { projectionOn } from '../projectors/projection.ts';
import { databaseOn } from '../store/database.ts';
import type { Database } from '../store/database.ts';
import { columnsOfEvent, eventIn, personalInTrail } from '../store/event-rows.ts';
import { eventIndex, queryIndexes, tables } from '../store/schema.ts';
import { sharedConnection, sharedName } from './sharing.ts';

/** Which events a reading of the past rests on: the project's and its organisation's, up to a position. */
export type Extent = {
  /** Left out: the organisation alone. */
  readonly project: string | undefined;
  readonly organisation: string | undefined;
  /** Inclusive. */
  readonly upTo: number;
  /** The moment for which it is judged first; it is read for others too. */
  readonly now: string;
  /** Whether judgements are asked for: what was not judged here is judged when somebody asks. */
  readonly judged: boolean;
};

const eventColumns = `position, id, type, version, stream, revision, organisation, project, actor, role, party,
  on_behalf_of, occurred_at, occurred_precision, recorded_at, latest, imported, command_id, simulated, standing,
  payload, personal, filled`;

/**
 * Runs the events of an extent through the projectors into a database in memory.
 *
 * @param path of the views whose trail is read
 * @param name of the database, which is shared under it and empty
 */
export const replay = (path: string, extent: Extent, name: string): Database => {
  const database = emptyDatabase(sharedConnection(name));
  const views = databaseOn(new DatabaseSync(`${pathToFileURL(path).href}?mode=ro`));
  views.run('ATTACH DATABASE ? AS past', sharedName(name));
  fill(views, extent, 'main.event', 'past.event');
  views.connection.close();
  project(database);
  return extent.judged ? judged(database, extent) : database;
};

/** The same where the views are in memory themselves: the trail is handed over row by row. */
export const replayFrom = (source: Database, extent: Extent): Database => {
  const database = emptyDatabase(new DatabaseSync(':memory:'));
  database.connection.exec('CREATE TEMP TABLE trail AS SELECT * FROM event LIMIT 0');
  for (const row of source.rows(`SELECT * FROM event WHERE position <= ? ORDER BY position`, extent.upTo)) {
    database.insert('temp.trail', { ...row });
  }
  fill(database, extent, 'temp.trail', 'main.event');
  database.connection.exec('DROP TABLE temp.trail');
  return project(database);
};

// Here it holds nobody up; for another moment of the same events only what changed by then is judged again.
const judged = (database: Database, extent: Extent): Database => {
  const judge = judgeOn(database);
  const scope = extent.project === undefined ? undefined : [extent.project];
  if (scope !== undefined) {
    judge.now({ projects: scope }, extent.now);
    judge.scorecards(scope, extent.now);
  }
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
  { project, organisation, upTo }: Extent,
  from: string,
  into: string,
): void => {
  database.connection.exec('BEGIN');
  database.run(
    `INSERT INTO ${into} (${eventColumns}) SELECT ${eventColumns} FROM ${from}
      WHERE project = ? AND position <= ?`,
    project,
    upTo,
  );
  database.run(
    `INSERT INTO ${into} (${eventColumns}) SELECT ${eventColumns} FROM ${from}
      WHERE organisation = ? AND project IS NULL AND position <= ?`,
    organisation,
    upTo,
  );
  // What was confirmed or disowned later stands as it stood then.
  database.run(`UPDATE ${into} SET standing = 'CLAIMED' WHERE standing IS NOT NULL`);
  database.connection.exec('COMMIT');
};

const project = (database: Database): Database => {
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
  database.connection.exec(`COMMIT; ${queryIndexes}`);
  return database;
};
