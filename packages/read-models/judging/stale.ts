import type { JudgingScope } from '../queries/judgements.ts';
import { number, text, truth } from '../store/database.ts';
import type { Database, Row } from '../store/database.ts';

/** A decision that must be judged (again), and by which method. */
export type Stale = {
  /** The position of its opening. */
  readonly place: number;
  readonly decision: string;
  readonly project: string;
  readonly organisation: string;
  readonly conformity: boolean;
  readonly pairs: boolean;
};

// A judgement of an earlier position than the last mark that reaches the decision; or of another moment.
const isStale = (kept: 'j' | 'x', now: string): string => `(${kept}.place IS NULL
  OR ${kept}.position < max(d.touched, coalesce(p.touched_all, -1), coalesce(o.touched_all, -1))
  OR (${kept}.position < max(coalesce(p.touched_open, -1), coalesce(o.touched_open, -1))
    AND (coalesce(d.taken, d.rejected) IS NULL
      OR EXISTS (SELECT 1 FROM event c WHERE c.position = coalesce(d.taken, d.rejected) AND c.standing = 'DISOWNED')))
  OR ${kept}.judged_at > ${now} OR ${kept}.holds_until < ${now})`;

/** The stale ones among decisions `d`, by project and opening. */
const staleAmong = (decisions: string, now: string, only?: JudgingScope['only']): string => {
  const conformity = only === 'PAIRS' ? '0' : isStale('j', now);
  const pairs = only === 'CONFORMITY' ? '0' : isStale('x', now);
  return `SELECT * FROM (SELECT d.position AS place, d.id AS decision, d.project, d.organisation,
      ${conformity} AS conformity, ${pairs} AS pairs
      FROM ${decisions}
      LEFT JOIN project p ON p.id = d.project LEFT JOIN organisation o ON o.id = d.organisation
      LEFT JOIN judgement j ON j.place = d.position LEFT JOIN paired x ON x.place = d.position)
    WHERE conformity OR pairs ORDER BY project, place`;
};

const staleRow = (row: Row): Stale => ({
  place: number(row, 'place'),
  decision: text(row, 'decision'),
  project: text(row, 'project'),
  organisation: text(row, 'organisation'),
  conformity: truth(row, 'conformity'),
  pairs: truth(row, 'pairs'),
});

/** The decisions of a scope that are stale at a moment, by project and opening. */
export const staleIn = (
  database: Database,
  scope: Pick<JudgingScope, 'decisions' | 'projects' | 'only'>,
  now: string,
): readonly Stale[] => {
  const of = (column: string, ids: readonly string[] | undefined): readonly Stale[] =>
    ids === undefined || ids.length === 0
      ? []
      : database
          .rows(
            staleAmong(`json_each(?1) g CROSS JOIN decision d ON d.${column} = g.value`, '?2', scope.only),
            JSON.stringify(ids),
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
  const decisions = '(SELECT * FROM decision WHERE position > ?1 AND position <= ?2) d';
  return { stale: database.rows(staleAmong(decisions, '?3'), after, last, now).map(staleRow), last };
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
  return database
    .rows(
      `SELECT p.id AS project, p.organisation FROM json_each(?1) g JOIN project p ON p.id = g.value
        LEFT JOIN organisation o ON o.id = p.organisation LEFT JOIN scorecard j ON j.project = p.id
        WHERE j.project IS NULL OR j.position < max(p.touched, coalesce(o.touched, -1))
          OR j.judged_at > ?2 OR j.holds_until < ?2`,
      JSON.stringify(projects),
      now,
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
