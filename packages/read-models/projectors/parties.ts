import { suppressedGroups } from '@besluitspoor/governance';
import { number, numberOrNull, text, textOrNull } from '../store/database.ts';
import type { Database } from '../store/database.ts';

/** No organisation sets k higher (its form): more contributors than this change nothing. */
const highestK = 100;
/** How much of what is stored already is remembered. */
const mostSeen = 20_000;

/**
 * Keeps which groups of a project are too small to be shown (domain.md, "Small groups"), so that a query only looks
 * it up. Judged once a batch, for the projects in which something changed.
 */
export type Parties = {
  /** A group has a place in the project, also without contributors. */
  partyNamed(project: string, party: string): void;
  /**
   * Somebody of the group gave an input, advice or position: the person, or a pseudonym of single use. Undefined: it
   * was recorded on behalf of the group, and nobody knows whose it was.
   */
  contributed(project: string, party: string, person: string | undefined): void;
  /** Such an act was confirmed or disowned: a disowned one counts nowhere. */
  settled(event: string): void;
  partyChanged(party: string): void;
  organisationChanged(organisation: string): void;
  /** Writes what changed. */
  settle(): void;
  /** Forgets what was not written. */
  reset(): void;
};

export const partiesOn = (database: Database): Parties => {
  const changed = new Set<string>();
  // Asked with every input: a look here is cheaper than a statement.
  const seen = new Set<string>();
  const firstSeen = (key: string): boolean => {
    if (seen.has(key)) return false;
    if (seen.size >= mostSeen) seen.clear();
    seen.add(key);
    return true;
  };
  // Added up, so that a batch costs each group one statement instead of one for each of its people.
  const gained = new Map<
    string,
    { readonly project: string; readonly party: string; readonly count: number }
  >();
  const writeGained = (): void => {
    for (const { project, party, count } of gained.values()) {
      const before = database.row(
        'SELECT contributors FROM project_party WHERE project = ? AND party = ?',
        project,
        party,
      );
      database.run(
        'UPDATE project_party SET contributors = contributors + ? WHERE project = ? AND party = ?',
        count,
        project,
        party,
      );
      if (before !== undefined && number(before, 'contributors') < highestK) changed.add(project);
    }
    gained.clear();
  };
  const changedWhere = (sql: string, id: string): void => {
    for (const row of database.rows(sql, id)) changed.add(text(row, 'project'));
  };
  const named = (project: string, party: string): void => {
    if (!firstSeen(`${project} ${party}`)) return;
    const added = database.run(
      'INSERT OR IGNORE INTO project_party (project, party, contributors, anonymous, suppressed) VALUES (?, ?, 0, 0, 0)',
      project,
      party,
    );
    if (added > 0) changed.add(project);
  };
  return {
    partyNamed: named,
    contributed(project, party, person) {
      named(project, party);
      if (person === undefined) return;
      // Anonymous contributors are counted apart: a pseudonym of single use tells no two persons from one.
      if (!person.startsWith('person-')) {
        database.run(
          'UPDATE project_party SET anonymous = anonymous + 1 WHERE project = ? AND party = ?',
          project,
          party,
        );
        return;
      }
      if (!firstSeen(`${project} ${party} ${person}`)) return;
      const added = database.run(
        'INSERT OR IGNORE INTO contributor (project, party, person) VALUES (?, ?, ?)',
        project,
        party,
        person,
      );
      if (added === 0) return;
      const key = `${project} ${party}`;
      gained.set(key, { project, party, count: (gained.get(key)?.count ?? 0) + 1 });
    },
    settled(event) {
      const act = database.row(
        `SELECT e.project, ${partyOf} AS party, ${personOf} AS person FROM event e
          WHERE e.id = ? AND e.type IN (${contributing}) AND ${personOf} LIKE 'person-%'`,
        event,
      );
      const [project, party, person] = ['project', 'party', 'person'].map((name) =>
        act === undefined ? null : textOrNull(act, name),
      );
      if (typeof project !== 'string' || typeof party !== 'string' || typeof person !== 'string') return;
      writeGained();
      const counts = database.row(
        `SELECT 1 AS one FROM event e WHERE e.project = ? AND e.type IN (${contributing}) AND ${partyOf} = ?
          AND ${personOf} = ? AND coalesce(e.standing, '') <> 'DISOWNED' LIMIT 1`,
        project,
        party,
        person,
      );
      const difference =
        counts === undefined
          ? -database.run(
              'DELETE FROM contributor WHERE project = ? AND party = ? AND person = ?',
              project,
              party,
              person,
            )
          : database.run(
              'INSERT OR IGNORE INTO contributor (project, party, person) VALUES (?, ?, ?)',
              project,
              party,
              person,
            );
      if (difference === 0) return;
      database.run(
        'UPDATE project_party SET contributors = contributors + ? WHERE project = ? AND party = ?',
        difference,
        project,
        party,
      );
      if (counts === undefined) seen.delete(`${project} ${party} ${person}`);
      changed.add(project);
    },
    partyChanged: (party) => changedWhere('SELECT project FROM project_party WHERE party = ?', party),
    organisationChanged: (organisation) =>
      changedWhere('SELECT id AS project FROM project WHERE organisation = ?', organisation),
    settle() {
      writeGained();
      for (const project of changed) settleProject(database, project);
      changed.clear();
    },
    reset() {
      gained.clear();
      changed.clear();
      seen.clear();
    },
  };
};

/** Acts that make a contributor, and of each, as `e`, the group and whose it is. */
const contributing = [
  'input.submitted',
  'decision.adviceGiven',
  'decision.positionTaken',
  'decision.positionChanged',
]
  .map((type) => `'${type}'`)
  .join(', ');
const partyOf = `CASE e.type WHEN 'input.submitted' THEN e.party ELSE e.payload ->> 'party' END`;
const personOf = `CASE WHEN e.type IN ('input.submitted', 'decision.adviceGiven')
  THEN coalesce(e.on_behalf_of, e.actor) ELSE e.payload ->> 'person' END`;

const settleProject = (database: Database, project: string): void => {
  const rows = database.rows(
    `SELECT pp.party, pp.contributors, pp.suppressed, p.size, p.members, o.k
      FROM project_party pp JOIN party p ON p.id = pp.party JOIN organisation o ON o.id = p.organisation
      WHERE pp.project = ? ORDER BY pp.party`,
    project,
  );
  const first = rows[0];
  if (first === undefined) return;
  const cell = rows.map((row) => ({
    group: text(row, 'party'),
    size: numberOrNull(row, 'size') ?? undefined,
    members: number(row, 'members'),
    contributors: number(row, 'contributors'),
  }));
  const suppressed = suppressedGroups(cell, number(first, 'k'));
  for (const row of rows) {
    const party = text(row, 'party');
    const now = suppressed.has(party);
    if (now === (number(row, 'suppressed') === 1)) continue;
    database.run(
      'UPDATE project_party SET suppressed = ? WHERE project = ? AND party = ?',
      now,
      project,
      party,
    );
  }
};

/** Whose act it is, where that is a person; undefined: a group's, whoever of it that was. */
export const contributorOf = (at: {
  readonly actor: string;
  readonly onBehalfOf?: string | undefined;
}): string | undefined =>
  at.onBehalfOf?.startsWith('group-') === true ? undefined : (at.onBehalfOf ?? at.actor);
