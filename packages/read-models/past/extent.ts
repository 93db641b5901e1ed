import { number, numberOrNull, text, textOrNull } from '../store/database.ts';
import type { Database } from '../store/database.ts';

/** Which events a reading of the past rests on: those of projects and the organisation's own, up to a position. */
export type Extent = {
  /** One, none where the organisation is asked for alone, or all that it had. */
  readonly projects: readonly string[];
  readonly organisation: string | undefined;
  /** A person who belongs to no organisation, where one is read; undefined: another record is. */
  readonly person: string | undefined;
  /** Whether these are all the projects of the organisation. */
  readonly whole: boolean;
  /** Inclusive. */
  readonly upTo: number;
};

/** The last event before a moment, of whatever record, and the highest recordedAt up to it. */
export type Cut = { readonly position: number; readonly latest: string };

/** The last event at or before a position. */
export const lastUpTo = (present: Database, position: number): Cut | undefined => {
  const row = present.row(
    'SELECT position, latest FROM event WHERE position <= ? ORDER BY position DESC LIMIT 1',
    position,
  );
  return row === undefined ? undefined : { position: number(row, 'position'), latest: text(row, 'latest') };
};

/**
 * The last event before the first one recorded later than a time (domain.md, "As of T"). The highest recordedAt so
 * far never decreases along the log, so the place is found by halving.
 */
export const cutAt = (present: Database, time: string): Cut | undefined => {
  const end = present.row('SELECT max(position) AS position FROM event');
  let low = -1;
  let high = (end === undefined ? null : numberOrNull(end, 'position')) ?? -1;
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    const found = lastUpTo(present, middle);
    if (found === undefined || found.latest <= time) low = middle;
    else high = found.position - 1;
  }
  return lastUpTo(present, low);
};

/**
 * What a record read at a cut rests on; undefined: it did not exist then.
 *
 * @param across whether the answer looks across the projects of the organisation
 */
export const extentOf = (
  present: Database,
  record: string,
  cut: number,
  across: boolean,
): Extent | undefined => {
  const first = present.row(
    'SELECT position, project, organisation FROM event WHERE stream = ? ORDER BY position LIMIT 1',
    record,
  );
  if (first === undefined || number(first, 'position') > cut) return undefined;
  const project = textOrNull(first, 'project') ?? undefined;
  const organisation = textOrNull(first, 'organisation') ?? undefined;
  const whole = across && organisation !== undefined;
  const own = project === undefined ? [] : [project];
  const projects = whole ? projectsAt(present, organisation, cut) : own;
  const person = organisation === undefined && project === undefined ? record : undefined;
  const of = { projects, organisation, person, whole };
  return { ...of, upTo: lastThatMatters(present, of, cut) };
};

/** What tells an extent from every other. */
export const nameOf = ({ organisation = '', person, projects, upTo, whole }: Extent): string =>
  `${whole ? `all of ${organisation}` : (person ?? projects[0] ?? organisation)}@${upTo}`;

const projectsAt = (present: Database, organisation: string, cut: number): readonly string[] =>
  present
    .rows(
      'SELECT id FROM project WHERE organisation = ? AND position <= ? ORDER BY position',
      organisation,
      cut,
    )
    .map((row) => text(row, 'id'));

const lastThatMatters = (
  present: Database,
  { organisation, person, projects }: Omit<Extent, 'upTo'>,
  cut: number,
): number => {
  const row = present.row(
    `SELECT max(position) AS position FROM (
      SELECT (SELECT e.position FROM event e WHERE e.project = p.value AND e.position <= ?
        ORDER BY e.position DESC LIMIT 1) AS position FROM json_each(?) p
      UNION ALL SELECT (SELECT position FROM event WHERE organisation = ? AND project IS NULL AND position <= ?
        ORDER BY position DESC LIMIT 1)
      UNION ALL SELECT (SELECT position FROM event WHERE stream = ? AND position <= ?
        ORDER BY position DESC LIMIT 1))`,
    cut,
    JSON.stringify(projects),
    organisation,
    cut,
    person,
    cut,
  );
  return (row === undefined ? null : numberOrNull(row, 'position')) ?? -1;
};

/** How many events an extent holds. */
export const eventsIn = (database: Database, { organisation, projects, upTo }: Extent): number => {
  const row = database.row(
    `SELECT (SELECT count(*) FROM json_each(?) p CROSS JOIN event e ON e.project = p.value AND e.position <= ?)
      + (SELECT count(*) FROM event WHERE organisation = ? AND project IS NULL AND position <= ?) AS events`,
    JSON.stringify(projects),
    upTo,
    organisation,
    upTo,
  );
  return row === undefined ? 0 : number(row, 'events');
};
