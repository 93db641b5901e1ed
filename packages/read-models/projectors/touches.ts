import type { Database } from '../store/database.ts';

/** Which decisions something reaches: all of them, or those that are neither taken nor rejected. */
export type Reach = 'ALL' | 'OPEN';

/**
 * Marks what must be judged again: a batch leaves its last position on the decisions that it touches, or once on
 * their project or organisation. A judgement of an earlier position is stale.
 */
export type Touches = {
  decision(id: string): void;
  /** Every decision that names the theme. */
  theme(id: string): void;
  /** The decisions that a consultation is about. */
  consultation(id: string): void;
  /** The decisions that an input is about as its row reads now. */
  input(id: string): void;
  /** The project's scorecard, and as many of its decisions. */
  project(id: string, reach?: Reach): void;
  /** The scorecards of its projects, and as many of its decisions. */
  organisation(id: string, reach?: Reach): void;
  /** Writes the marks; `position` is that of the batch's last event. */
  settle(position: number): void;
  /** Forgets what was not written. */
  reset(): void;
};

/** The decisions that records of a kind are about, given as a JSON array of their ids. */
const aboutConsultations = `SELECT c.decision FROM json_each(?1) g JOIN consultation c ON c.id = g.value
  UNION SELECT t.decision FROM json_each(?1) g JOIN consultation c ON c.id = g.value
    JOIN decision_theme t ON t.theme = c.theme`;
const aboutInputs = `SELECT l.target FROM json_each(?1) g CROSS JOIN link l ON l.input = g.value
  UNION SELECT c.decision FROM json_each(?1) g CROSS JOIN link l ON l.input = g.value
    JOIN consultation c ON c.id = l.target
  UNION SELECT t.decision FROM json_each(?1) g CROSS JOIN link l ON l.input = g.value
    JOIN consultation c ON c.id = l.target JOIN decision_theme t ON t.theme = c.theme
  UNION SELECT c.decision FROM json_each(?1) g CROSS JOIN input i ON i.id = g.value
    JOIN consultation c ON c.id = i.consultation
  UNION SELECT t.decision FROM json_each(?1) g CROSS JOIN input i ON i.id = g.value
    JOIN consultation c ON c.id = i.consultation JOIN decision_theme t ON t.theme = c.theme
  UNION SELECT t.decision FROM json_each(?1) g CROSS JOIN theme_input p ON p.input = g.value
    JOIN decision_theme t ON t.theme = p.theme`;
/** What an input was ever linked to or placed in: the methods keep what somebody else took away. */
const everLinked = `SELECT v.value FROM json_each(?1) g CROSS JOIN event e ON e.stream = g.value
  JOIN json_each(e.payload) v ON v.key IN ('to', 'theme', 'decision', 'consultation')
  WHERE e.type IN ('input.submitted', 'input.linked', 'input.placedInTheme')`;
const onceAboutInputs = `WITH ever (target) AS MATERIALIZED (${everLinked}) SELECT target FROM ever
  UNION SELECT c.decision FROM ever JOIN consultation c ON c.id = ever.target
  UNION SELECT t.decision FROM ever JOIN consultation c ON c.id = ever.target
    JOIN decision_theme t ON t.theme = c.theme
  UNION SELECT t.decision FROM ever JOIN decision_theme t ON t.theme = ever.target`;
const aboutThemes = 'SELECT t.decision FROM json_each(?1) g JOIN decision_theme t ON t.theme = g.value';

const marked = (which: string): string => `UPDATE decision SET touched = ?2 WHERE id IN (${which})`;
const markDecisions = marked('SELECT value FROM json_each(?1)');
const markThemes = marked(aboutThemes);
const markConsultations = marked(aboutConsultations);
const markInputs = marked(aboutInputs);
const markOnceInputs = marked(onceAboutInputs);

export const touchesOn = (database: Database): Touches => {
  const decisions = new Set<string>();
  const themes = new Set<string>();
  const consultations = new Set<string>();
  const inputs = new Set<string>();
  const projects = new Map<string, Set<Reach>>();
  const organisations = new Map<string, Set<Reach>>();
  const reach = (into: Map<string, Set<Reach>>, id: string, how: Reach | undefined): void => {
    const known = into.get(id) ?? new Set<Reach>();
    if (how !== undefined) known.add(how);
    into.set(id, known);
  };
  const mark = (statement: string, ids: Set<string>, position: number): void => {
    if (ids.size > 0) database.run(statement, JSON.stringify([...ids]), position);
  };
  const markScope = (
    table: 'project' | 'organisation',
    id: string,
    how: ReadonlySet<Reach>,
    position: number,
  ): void => {
    database.run(
      `UPDATE ${table} SET touched = ?, touched_open = CASE WHEN ? THEN ? ELSE touched_open END,
        touched_all = CASE WHEN ? THEN ? ELSE touched_all END WHERE id = ?`,
      position,
      how.has('OPEN'),
      position,
      how.has('ALL'),
      position,
      id,
    );
  };
  const reset = (): void => {
    for (const held of [decisions, themes, consultations, inputs, projects, organisations]) held.clear();
  };
  return {
    decision: (id) => decisions.add(id),
    theme: (id) => themes.add(id),
    consultation: (id) => consultations.add(id),
    input: (id) => inputs.add(id),
    project: (id, how) => reach(projects, id, how),
    organisation: (id, how) => reach(organisations, id, how),
    settle(position) {
      mark(markDecisions, decisions, position);
      mark(markThemes, themes, position);
      mark(markConsultations, consultations, position);
      mark(markInputs, inputs, position);
      mark(markOnceInputs, inputs, position);
      for (const [id, how] of projects) markScope('project', id, how, position);
      for (const [id, how] of organisations) markScope('organisation', id, how, position);
      reset();
    },
    reset,
  };
};
