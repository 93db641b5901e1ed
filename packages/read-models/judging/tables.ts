/**
 * Raise it with every change of these tables, or of a method that is not released yet: kept judgements of another
 * version are thrown away, and made again when they are asked for.
 */
export const judgementsVersion = 34;

/**
 * What was judged, beside the views: nothing here is a fact. A decision's row has the position of its opening as its
 * key. `position` is the last one that was known, `judged_at` the moment; it holds until `holds_until`, and for as
 * long as nothing that touches the decision is marked later (`projectors/touches.ts`). `not_met`, `unproven` and
 * `pending` have a bit for each check, the first check the lowest. `paired` says the same of the pairs of a decision:
 * who asks for one method need not wait for the other.
 */
export const judgementTables = `
CREATE TABLE IF NOT EXISTS judged_by (one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS judgement (
  place INTEGER PRIMARY KEY, decision TEXT NOT NULL, project TEXT NOT NULL, organisation TEXT NOT NULL,
  position INTEGER NOT NULL, judged_at TEXT NOT NULL, holds_until TEXT, method TEXT NOT NULL, verdict TEXT,
  not_met INTEGER NOT NULL, unproven INTEGER NOT NULL, pending INTEGER NOT NULL, checks TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS judgement_of_project ON judgement (
  project, verdict, not_met, unproven, pending, place
);
CREATE TABLE IF NOT EXISTS paired (
  place INTEGER PRIMARY KEY, position INTEGER NOT NULL, judged_at TEXT NOT NULL, holds_until TEXT,
  withdrawn INTEGER NOT NULL, pairs INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS pair (
  place INTEGER NOT NULL, party TEXT NOT NULL, decision TEXT NOT NULL, project TEXT NOT NULL, kind TEXT NOT NULL,
  step TEXT, decided TEXT NOT NULL, agreed INTEGER, offered INTEGER NOT NULL, realised INTEGER NOT NULL,
  provisional INTEGER NOT NULL, because TEXT NOT NULL, PRIMARY KEY (place, party)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS pair_of_project ON pair (
  project, place DESC, party, kind, step, decided, agreed, offered, realised, provisional
);
CREATE TABLE IF NOT EXISTS scorecard (
  project TEXT PRIMARY KEY, position INTEGER NOT NULL, judged_at TEXT NOT NULL, holds_until TEXT, method TEXT,
  steps TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS project_oversight (
  project TEXT PRIMARY KEY, position INTEGER NOT NULL, judged_at TEXT NOT NULL, holds_until TEXT, seen TEXT NOT NULL
) STRICT;
`;

/** Throws everything away. */
export const withoutJudgements = `
DROP TABLE IF EXISTS judgement; DROP TABLE IF EXISTS paired; DROP TABLE IF EXISTS pair; DROP TABLE IF EXISTS scorecard;
DROP TABLE IF EXISTS project_oversight; DROP TABLE IF EXISTS judged_by;
`;
