import type { JudgingScope } from '../queries/judgements.ts';
import { number, text } from '../store/database.ts';
import type { Bound, Database, Row } from '../store/database.ts';

/** A decision that must be judged (again). */
export type Stale = {
  /** The position of its opening. */
  readonly place: number;
  readonly decision: string;
  readonly project: string;
  readonly organisation: string;
};

// A judgement of an earlier position than the last mark that reaches the decision; or of another moment.
const isStale = `(j.place IS NULL
  OR j.position < max(d.touched, coalesce(p.touched_all, -1), coalesce(o.touched_all, -1))
  OR (j.position < max(coalesce(p.touched_open, -1), coalesce(o.touched_open, -1))
    AND (coalesce(d.taken, d.rejected) IS NULL
      OR EXISTS (SELECT 1 FROM event c WHERE c.position = coalesce(d.taken, d.rejected) AND c.standing = 'DISOWNED')))
  OR j.judged_at > :now OR j.holds_until < :now)`;

const fromDecisions = `LEFT JOIN project p ON p.id = d.project
  LEFT JOIN organisation o ON o.id = d.organisation LEFT JOIN judgement j ON j.place = d.position`;

const columns = 'd.position AS place, d.id AS decision, d.project, d.organisation';

const staleRow = (row: Row): Stale => ({
  place: number(row, 'place'),
  decision: text(row, 'decision'),
  project: text(row, 'project'),
  organisation: text(row, 'organisation'),
});

const bind = (sql: string): string => sql.replaceAll(':now', '?');

/** The decisions of a scope that are stale at a moment, by project and opening. */
export const staleIn = (
  database: Database,
  scope: Pick<JudgingScope, 'decisions' | 'projects'>,
  now: string,
): readonly Stale[] => {
  const of = (column: string, ids: readonly string[] | undefined): readonly Stale[] =>
    ids === undefined || ids.length === 0
      ? []
      : database
          .rows(
            bind(`SELECT ${columns} FROM json_each(?) g CROSS JOIN decision d ON d.${column} = g.value ${fromDecisions}
              WHERE ${isStale} ORDER BY d.project, d.position`),
            JSON.stringify(ids),
            now,
            now,
          )
          .map(staleRow);
  return [...of('id', scope.decisions), ...of('project', scope.projects)];
};

/** Of some decisions in the order of their opening, the stale ones; and where to go on. Undefined: at the end. */
export const staleAfter = (
  database: Database,
  after: number,
  now: string,
  many: number,
): { readonly stale: readonly Stale[]; readonly last: number } | undefined => {
  const last = lastOfPage(database, 'decision', after, many);
  if (last === undefined) return undefined;
  const stale = database
    .rows(
      bind(`SELECT ${columns} FROM decision d ${fromDecisions}
        WHERE d.position > ? AND d.position <= ? AND ${isStale} ORDER BY d.project, d.position`),
      after,
      last,
      now,
      now,
    )
    .map(staleRow);
  return { stale, last };
};

/** A project of which something must be judged (again). */
export type StaleProject = { readonly project: string; readonly organisation: string };

const staleProject = (row: Row): StaleProject => ({
  project: text(row, 'project'),
  organisation: text(row, 'organisation'),
});

/** The projects whose scorecard is stale. */
export const staleScorecards = (
  database: Database,
  projects: readonly string[],
  now: string,
): readonly StaleProject[] => {
  const values: readonly Bound[] = [JSON.stringify(projects), now, now];
  return database
    .rows(
      bind(`SELECT p.id AS project, p.organisation FROM json_each(?) g JOIN project p ON p.id = g.value
        LEFT JOIN organisation o ON o.id = p.organisation LEFT JOIN scorecard j ON j.project = p.id
        WHERE j.project IS NULL OR j.position < max(p.touched, coalesce(o.touched, -1))
          OR j.judged_at > :now OR j.holds_until < :now`),
      ...values,
    )
    .map(staleProject);
};

// Whatever was recorded on a project may be among what is seen of it: no mark tells so much in so little.
const isUnseen = `(s.project IS NULL OR s.judged_at > ? OR s.holds_until < ? OR s.position < max(coalesce(o.touched, -1),
  coalesce((SELECT e.position FROM event e WHERE e.project = r.id ORDER BY e.position DESC LIMIT 1), -1)))`;

const fromProjects = `LEFT JOIN organisation o ON o.id = r.organisation LEFT JOIN project_oversight s ON s.project = r.id`;

/** The projects of organisations of which what is seen by oversight is stale. */
export const staleOversight = (
  database: Database,
  organisations: readonly string[],
  now: string,
): readonly StaleProject[] =>
  database
    .rows(
      `SELECT r.id AS project, r.organisation FROM json_each(?) g CROSS JOIN project r ON r.organisation = g.value
        ${fromProjects} WHERE ${isUnseen} ORDER BY r.position`,
      JSON.stringify(organisations),
      now,
      now,
    )
    .map(staleProject);

/** Of some projects in the order of their beginning, those of which that is stale; and where to go on. */
export const staleOversightAfter = (
  database: Database,
  after: number,
  now: string,
  many: number,
): { readonly stale: readonly StaleProject[]; readonly last: number } | undefined => {
  const last = lastOfPage(database, 'project', after, many);
  if (last === undefined) return undefined;
  const stale = database
    .rows(
      `SELECT r.id AS project, r.organisation FROM project r ${fromProjects}
        WHERE r.position > ? AND r.position <= ? AND ${isUnseen} ORDER BY r.position`,
      after,
      last,
      now,
      now,
    )
    .map(staleProject);
  return { stale, last };
};

/** The position of the last of so many records after a position; undefined: there is none. */
const lastOfPage = (
  database: Database,
  table: 'decision' | 'project',
  after: number,
  many: number,
): number | undefined => {
  const end = database.row(
    `SELECT max(position) AS last FROM (SELECT position FROM ${table} WHERE position > ? ORDER BY position LIMIT ?)`,
    after,
    many,
  );
  const last = end?.['last'];
  return typeof last === 'number' ? last : undefined;
};
