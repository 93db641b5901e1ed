/**
 * The tables of the read models. Raise the version with every change here or in a projector: stores of another
 * version are built anew from the log.
 *
 * A record's row has the position of its first event as its key, so that who and when come from `event` and are
 * stored once. What is only listed, never filtered, is read from `event.payload`. Personal text stands in
 * `event.personal` and in `person`, nowhere else.
 */
export const projectorsVersion = 8;

export const tables = `
CREATE TABLE checkpoint (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  version INTEGER NOT NULL,
  position INTEGER NOT NULL,
  event TEXT,
  recorded_at TEXT
) STRICT;
CREATE TABLE event (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  version INTEGER NOT NULL,
  stream TEXT NOT NULL,
  revision INTEGER NOT NULL,
  organisation TEXT,
  project TEXT,
  actor TEXT NOT NULL,
  role TEXT,
  party TEXT,
  on_behalf_of TEXT,
  occurred_at TEXT,
  occurred_precision TEXT,
  recorded_at TEXT NOT NULL,
  latest TEXT NOT NULL,
  imported TEXT,
  command_id TEXT NOT NULL,
  simulated INTEGER NOT NULL,
  standing TEXT,
  payload TEXT NOT NULL,
  personal TEXT,
  filled TEXT
) STRICT;
CREATE TABLE organisation (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, terms TEXT NOT NULL,
  k INTEGER NOT NULL, time_zone TEXT NOT NULL, holidays TEXT NOT NULL,
  touched INTEGER NOT NULL DEFAULT -1, touched_open INTEGER NOT NULL DEFAULT -1,
  touched_all INTEGER NOT NULL DEFAULT -1
) STRICT;
CREATE TABLE role (
  position INTEGER PRIMARY KEY, organisation TEXT NOT NULL, person TEXT NOT NULL, role TEXT NOT NULL,
  party TEXT, project TEXT, revoked INTEGER
) STRICT;
CREATE INDEX role_of_organisation ON role (organisation, person);
CREATE TABLE template_phrase (
  position INTEGER PRIMARY KEY, organisation TEXT NOT NULL, phrase TEXT NOT NULL
) STRICT;
CREATE INDEX template_phrase_of_organisation ON template_phrase (organisation, position);
CREATE TABLE person (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation TEXT, display_name TEXT, contact TEXT
) STRICT;
CREATE TABLE party (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation TEXT NOT NULL, name TEXT NOT NULL,
  kind TEXT NOT NULL, sector TEXT, size INTEGER, members INTEGER NOT NULL, represents TEXT NOT NULL,
  retired INTEGER
) STRICT;
CREATE TABLE member (
  position INTEGER PRIMARY KEY, party TEXT NOT NULL, person TEXT NOT NULL, left_at INTEGER
) STRICT;
CREATE INDEX member_of_party ON member (party, person);
CREATE TABLE project (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation TEXT NOT NULL, title TEXT NOT NULL,
  assignment TEXT NOT NULL, status TEXT NOT NULL, process_model TEXT NOT NULL, step TEXT,
  sponsor TEXT, manager TEXT, problem_owner TEXT, employer TEXT, employees TEXT,
  terms TEXT, frames TEXT, summary TEXT,
  touched INTEGER NOT NULL DEFAULT -1, touched_open INTEGER NOT NULL DEFAULT -1,
  touched_all INTEGER NOT NULL DEFAULT -1
) STRICT;
CREATE TABLE team_member (
  number INTEGER PRIMARY KEY, project TEXT NOT NULL, body TEXT NOT NULL, person TEXT NOT NULL, party TEXT,
  joined INTEGER NOT NULL, left_at INTEGER
) STRICT;
CREATE TABLE promise (
  position INTEGER PRIMARY KEY, project TEXT NOT NULL, number INTEGER NOT NULL, party TEXT NOT NULL,
  rung INTEGER NOT NULL, active INTEGER NOT NULL, step TEXT, decision_kind TEXT, reason TEXT,
  changed INTEGER, endorsed INTEGER, UNIQUE (project, number)
) STRICT;
CREATE TABLE theme (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation TEXT NOT NULL, project TEXT NOT NULL,
  name TEXT NOT NULL, description TEXT
) STRICT;
CREATE TABLE rule (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation TEXT NOT NULL, project TEXT,
  title TEXT NOT NULL, latest INTEGER NOT NULL, in_force INTEGER, retired INTEGER
) STRICT;
CREATE TABLE rule_version (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rule TEXT NOT NULL, version INTEGER NOT NULL,
  status TEXT NOT NULL, reason TEXT, article TEXT, wording_only INTEGER NOT NULL, came_into_force INTEGER
) STRICT;
CREATE TABLE endorsement (
  position INTEGER PRIMARY KEY, rule_version TEXT NOT NULL, party TEXT NOT NULL, endorsed INTEGER NOT NULL,
  reason TEXT
) STRICT;
CREATE TABLE consultation (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation TEXT NOT NULL, project TEXT NOT NULL,
  step TEXT, decision TEXT, theme TEXT, closes_on TEXT NOT NULL, closes_at TEXT NOT NULL, opened_at TEXT NOT NULL,
  closed INTEGER, closed_at TEXT, summary TEXT
) STRICT;
CREATE TABLE attendance (
  consultation TEXT NOT NULL, party TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (consultation, party)
) STRICT, WITHOUT ROWID;
CREATE TABLE input (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation TEXT NOT NULL, project TEXT NOT NULL,
  consultation TEXT, parent TEXT, party TEXT, show_party INTEGER NOT NULL, author TEXT NOT NULL, step TEXT,
  submitted TEXT NOT NULL, theme TEXT, counted INTEGER NOT NULL, supporters INTEGER NOT NULL,
  links INTEGER NOT NULL, concerns INTEGER NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, disowned INTEGER NOT NULL,
  requiring INTEGER NOT NULL, answered INTEGER NOT NULL, with_reason INTEGER NOT NULL,
  without_reason INTEGER NOT NULL, contested INTEGER NOT NULL, in_time TEXT, days INTEGER, disposition TEXT,
  followed_up INTEGER NOT NULL, reason TEXT, overdue_from TEXT, overdue_day TEXT, merged_into TEXT,
  response TEXT, responses INTEGER NOT NULL
) STRICT;
CREATE INDEX input_merged ON input (merged_into, submitted DESC, id) WHERE merged_into IS NOT NULL;
CREATE TABLE figure (
  project TEXT NOT NULL, cell TEXT NOT NULL, consultation TEXT, party TEXT, show_party INTEGER NOT NULL, step TEXT,
  kind TEXT NOT NULL, requiring INTEGER NOT NULL, answered INTEGER NOT NULL, with_reason INTEGER NOT NULL,
  contested INTEGER NOT NULL, in_time TEXT, days INTEGER, disposition TEXT, followed_up INTEGER NOT NULL,
  merged INTEGER NOT NULL, linked INTEGER NOT NULL, overdue_from TEXT, count INTEGER NOT NULL,
  PRIMARY KEY (project, cell)
) STRICT, WITHOUT ROWID;
CREATE TABLE input_facts (input TEXT PRIMARY KEY, facts TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE response (
  input TEXT NOT NULL, number INTEGER NOT NULL, event TEXT NOT NULL, with_reason INTEGER NOT NULL,
  project TEXT NOT NULL, reason TEXT, through_theme INTEGER NOT NULL, PRIMARY KEY (input, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX response_through_theme ON response (event) WHERE through_theme = 1;
CREATE TABLE contest (
  position INTEGER PRIMARY KEY, input TEXT NOT NULL, subject TEXT NOT NULL, response INTEGER, due TEXT,
  late INTEGER NOT NULL, settled INTEGER, upheld INTEGER, reason TEXT
) STRICT;
CREATE INDEX contest_of_input ON contest (input, position);
CREATE TABLE supporter (
  input TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY (input, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE theme_input (
  theme TEXT NOT NULL, input TEXT NOT NULL, PRIMARY KEY (theme, input)
) STRICT, WITHOUT ROWID;
CREATE TABLE link (
  target TEXT NOT NULL, input TEXT NOT NULL, how TEXT NOT NULL, position INTEGER NOT NULL,
  PRIMARY KEY (target, input, how)
) STRICT, WITHOUT ROWID;
CREATE TABLE decision (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation TEXT NOT NULL, project TEXT NOT NULL,
  kind TEXT NOT NULL, step TEXT, status TEXT NOT NULL, rule TEXT, rule_version TEXT,
  opened_at TEXT NOT NULL, taken_at TEXT, log_key TEXT NOT NULL,
  round INTEGER NOT NULL, outcome INTEGER, proposal INTEGER, taken INTEGER, rejected INTEGER,
  withdrawn INTEGER, deferred INTEGER, escalated INTEGER, allowed INTEGER, published INTEGER,
  replaced INTEGER, replaced_by TEXT, status_event INTEGER, touched INTEGER NOT NULL DEFAULT -1
) STRICT;
CREATE TABLE decision_theme (
  theme TEXT NOT NULL, decision TEXT NOT NULL, PRIMARY KEY (theme, decision)
) STRICT, WITHOUT ROWID;
CREATE TABLE mandate (
  position INTEGER PRIMARY KEY, organisation TEXT NOT NULL, number INTEGER NOT NULL, person TEXT, party TEXT,
  project TEXT, withdrawn INTEGER, UNIQUE (organisation, number)
) STRICT;
CREATE TABLE right_held (
  position INTEGER PRIMARY KEY, organisation TEXT NOT NULL, number INTEGER NOT NULL, party TEXT NOT NULL,
  nature TEXT NOT NULL, kinds TEXT, ended INTEGER, UNIQUE (organisation, number)
) STRICT;
CREATE TABLE right_said (
  decision TEXT NOT NULL, number INTEGER NOT NULL, applies INTEGER, reason TEXT, disputed INTEGER,
  settled INTEGER, PRIMARY KEY (decision, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE nullity (
  position INTEGER PRIMARY KEY, decision TEXT NOT NULL, party TEXT NOT NULL, lifted INTEGER
) STRICT;
CREATE INDEX nullity_of_decision ON nullity (decision, position);
CREATE TABLE stakeholder (
  position INTEGER PRIMARY KEY, project TEXT NOT NULL, party TEXT NOT NULL, affected INTEGER NOT NULL,
  mapped INTEGER NOT NULL, UNIQUE (project, party)
) STRICT;
CREATE TABLE missing_report (
  position INTEGER PRIMARY KEY, project TEXT NOT NULL, number INTEGER NOT NULL, settled INTEGER,
  UNIQUE (project, number)
) STRICT;
CREATE TABLE pilot (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation TEXT NOT NULL, project TEXT NOT NULL,
  decision TEXT, status TEXT NOT NULL, criteria INTEGER, started INTEGER, concluded INTEGER
) STRICT;
CREATE TABLE assessment (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation TEXT NOT NULL, project TEXT NOT NULL,
  instrument TEXT NOT NULL, decision TEXT, pilot TEXT, step TEXT
) STRICT;
CREATE TABLE alternative (
  decision TEXT NOT NULL, number INTEGER NOT NULL, title TEXT NOT NULL, description TEXT, party TEXT,
  not_chosen TEXT, position INTEGER NOT NULL, PRIMARY KEY (decision, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE stance (
  position INTEGER PRIMARY KEY, decision TEXT NOT NULL, person TEXT NOT NULL, party TEXT,
  alternative INTEGER NOT NULL, stance TEXT NOT NULL, interest TEXT, round INTEGER NOT NULL,
  late INTEGER NOT NULL, replaced INTEGER NOT NULL
) STRICT;
CREATE INDEX stance_on_decision ON stance (decision, person, alternative);
CREATE TABLE objection (
  position INTEGER PRIMARY KEY, decision TEXT NOT NULL, number INTEGER NOT NULL, person TEXT NOT NULL,
  alternative INTEGER NOT NULL, status TEXT NOT NULL, how TEXT, settled INTEGER, UNIQUE (decision, number)
) STRICT;
CREATE TABLE party_request (
  position INTEGER PRIMARY KEY, decision TEXT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL,
  party TEXT NOT NULL, answer TEXT, answered INTEGER, text TEXT, followed INTEGER, deviation TEXT,
  withheld INTEGER, withheld_text TEXT,
  UNIQUE (decision, number)
) STRICT;
CREATE TABLE contributor (
  project TEXT NOT NULL, party TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY (project, party, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE project_party (
  project TEXT NOT NULL, party TEXT NOT NULL, contributors INTEGER NOT NULL, anonymous INTEGER NOT NULL,
  suppressed INTEGER NOT NULL,
  PRIMARY KEY (project, party)
) STRICT, WITHOUT ROWID;
CREATE INDEX project_of_party ON project_party (party);
`;

/** The acts that can still be confirmed or disowned, found while others are projected: few are. */
export const eventIndex = `
CREATE INDEX event_on_behalf ON event (id) WHERE standing IS NOT NULL;
`;

/** What only queries ask for: a store that is being built does so when its rows are in, at half the cost. */
export const queryIndexes = `
CREATE UNIQUE INDEX IF NOT EXISTS event_id ON event (id);
CREATE INDEX IF NOT EXISTS event_of_stream ON event (stream, position);
CREATE INDEX IF NOT EXISTS event_of_command ON event (command_id);
CREATE INDEX IF NOT EXISTS event_of_project ON event (project, position) WHERE project IS NOT NULL;
CREATE INDEX IF NOT EXISTS event_of_organisation ON event (organisation, position) WHERE project IS NULL;
CREATE INDEX IF NOT EXISTS person_of_organisation ON person (organisation, position);
CREATE INDEX IF NOT EXISTS party_of_organisation ON party (organisation, position);
CREATE INDEX IF NOT EXISTS team_member_of_project ON team_member (project, body);
CREATE INDEX IF NOT EXISTS theme_of_project ON theme (project, position);
CREATE INDEX IF NOT EXISTS rule_of_organisation ON rule (organisation, project, position);
CREATE INDEX IF NOT EXISTS rule_of_project ON rule (project, position);
CREATE INDEX IF NOT EXISTS version_of_rule ON rule_version (rule, version);
CREATE INDEX IF NOT EXISTS endorsement_of_version ON endorsement (rule_version, position);
CREATE INDEX IF NOT EXISTS consultation_of_project ON consultation (project, position);
CREATE INDEX IF NOT EXISTS consultation_of_decision ON consultation (decision) WHERE decision IS NOT NULL;
CREATE INDEX IF NOT EXISTS input_of_project ON input (
  project, submitted DESC, id, requiring, answered, without_reason, contested, overdue_from, kind
);
CREATE INDEX IF NOT EXISTS input_of_consultation ON input (consultation, submitted DESC, id) WHERE consultation IS NOT NULL;
CREATE INDEX IF NOT EXISTS input_of_parent ON input (parent, submitted DESC, id) WHERE parent IS NOT NULL;
CREATE INDEX IF NOT EXISTS input_reason ON input (project, reason, response) WHERE reason IS NOT NULL;
CREATE INDEX IF NOT EXISTS response_reason ON response (project, reason, event) WHERE reason IS NOT NULL;
CREATE INDEX IF NOT EXISTS link_of_input ON link (input, target);
CREATE INDEX IF NOT EXISTS decision_log ON decision (project, log_key DESC, id);
CREATE INDEX IF NOT EXISTS decision_of_organisation ON decision (organisation, log_key DESC, id);
CREATE INDEX IF NOT EXISTS theme_of_decision ON decision_theme (decision);
CREATE INDEX IF NOT EXISTS consultation_of_theme ON consultation (theme) WHERE theme IS NOT NULL;
CREATE INDEX IF NOT EXISTS input_concerning ON input (project, id) WHERE concerns = 1;
CREATE INDEX IF NOT EXISTS input_in_theme ON theme_input (input, theme);
CREATE INDEX IF NOT EXISTS pilot_of_project ON pilot (project, position);
CREATE INDEX IF NOT EXISTS pilot_of_decision ON pilot (decision, position) WHERE decision IS NOT NULL;
CREATE INDEX IF NOT EXISTS assessment_of_project ON assessment (project, position);
CREATE INDEX IF NOT EXISTS assessment_of_decision ON assessment (decision, position) WHERE decision IS NOT NULL;
CREATE INDEX IF NOT EXISTS assessment_of_pilot ON assessment (pilot, position) WHERE pilot IS NOT NULL;
CREATE INDEX IF NOT EXISTS project_of_organisation ON project (organisation, position);
CREATE INDEX IF NOT EXISTS party_suppressed ON project_party (project, party) WHERE suppressed = 1;
`;

/** Takes those indexes away, for as long as many rows are written at once. */
export const withoutQueryIndexes = [...queryIndexes.matchAll(/CREATE (?:UNIQUE )?INDEX IF NOT EXISTS (\w+)/g)]
  .map(([, name]) => `DROP INDEX IF EXISTS ${name};`)
  .join('\n');

/**
 * Words only: contentless, without places of words, so that it costs little; every query is of single words.
 * A row's key is that of the record's own row.
 */
export const searchTable = `
CREATE VIRTUAL TABLE search USING fts5(
  text, content='', contentless_delete=1, detail='none', tokenize='unicode61 remove_diacritics 2'
);
`;
