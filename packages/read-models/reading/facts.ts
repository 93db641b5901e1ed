import type { EventRow, Fact } from '../queries/fact.ts';
import { number, text, textOrNull } from '../store/database.ts';
import type { Row } from '../store/database.ts';

/** What stakeholders do on an input: there a group too small to be shown is withheld (domain.md, "Small groups"). */
const stakeholderActs = [
  'submitted',
  'clarified',
  'supported',
  'linked',
  'unlinked',
  'contested',
  'contestSettled',
  'withdrawn',
  'actConfirmed',
  'actDisowned',
]
  .map((fact) => `'input.${fact}'`)
  .join(', ');

// Whether the group in that column is withheld.
const withheldIn = (event: string, column: string): string => `${event}.type IN (${stakeholderActs})
  AND EXISTS (SELECT 1 FROM project_party g
    WHERE g.project = ${event}.project AND g.party = ${event}.${column} AND g.suppressed = 1)
  AND NOT EXISTS (SELECT 1 FROM input s WHERE s.id = ${event}.stream AND s.show_party = 1 AND s.party = ${event}.${column})`;

// A group named as party, or as the one on whose behalf it was done.
const shown = (event: string, column: string): string =>
  `CASE WHEN ${event}.${column} IS NOT NULL AND ${withheldIn(event, column)} THEN NULL ELSE ${event}.${column} END`;

// A role can name the group as well as the group itself does.
const shownRole = (event: string): string => `CASE
  WHEN ${event}.role IS NOT NULL AND ${event}.party IS NOT NULL AND ${withheldIn(event, 'party')} THEN NULL
  ELSE ${event}.role END`;

const parts = (event: string): string =>
  [
    `${event}.id`,
    `${event}.type`,
    `${event}.position`,
    `${event}.occurred_at`,
    `${event}.occurred_precision`,
    `${event}.recorded_at`,
    `${event}.actor`,
    shownRole(event),
    shown(event, 'party'),
    shown(event, 'on_behalf_of'),
    `${event}.standing`,
    `${event}.imported`,
    `${event}.simulated`,
  ].join(', ');

/** The fact at a position as one column, NULL where the position is. */
export const factAt = (position: string): string =>
  `(SELECT json_array(${parts('f')}) FROM event f WHERE f.position = ${position})`;

/** The fact of an event that stands in the statement under that alias. */
export const factOf = (event: string): string => `json_array(${parts(event)})`;

/** What the event at a position says under that name, NULL where the position is. */
export const saidAt = (position: string, name: string): string =>
  `(SELECT x.payload ->> '${name}' FROM event x WHERE x.position = ${position})`;

/** The fact in a column that `factAt` or `factOf` made. */
export const fact = (row: Row, column: string): Fact => {
  const found = factOrNull(row, column);
  if (found === null) throw new Error(`column ${column} holds no fact`);
  return found;
};

/** The fact in a column, or null. */
export const factOrNull = (row: Row, column: string): Fact | null => {
  const stored = textOrNull(row, column);
  if (stored === null) return null;
  const value: unknown = JSON.parse(stored);
  if (!Array.isArray(value)) throw new Error(`column ${column} holds no fact`);
  return factIn(value);
};

/** The columns that `factIn` reads, of the event under the alias `r`. */
export const factColumns = parts('r');

/** The fact in the columns that `parts` names, in their order. */
export const factIn = (columns: readonly unknown[]): Fact => {
  const [
    event,
    type,
    position,
    occurredAt,
    precision,
    recordedAt,
    actor,
    role,
    party,
    onBehalfOf,
    standing,
    imported,
    simulated,
  ] = columns;
  return {
    event: String(event),
    type: String(type),
    position: BigInt(Number(position)),
    occurredAt: textOf(occurredAt),
    occurredPrecision: precision === 'DAY' ? 'DAY' : null,
    recordedAt: String(recordedAt),
    actor: String(actor),
    role: textOf(role),
    party: textOf(party),
    onBehalfOf: textOf(onBehalfOf),
    standing: standingOf(standing),
    imported: textOf(imported),
    simulated: simulated === 1,
  };
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const standingOf = (value: unknown): Fact['standing'] =>
  value === 'CLAIMED' || value === 'CONFIRMED' || value === 'DISOWNED' ? value : 'OWN';

/** The columns of an event as a row of its own, under the alias `r`. */
export const eventColumns = `r.stream, r.revision, r.organisation, r.project, r.payload, ${factOf('r')} AS fact`;

/** The event in a row with `eventColumns`. */
export const eventRow = (row: Row): EventRow => ({
  ...fact(row, 'fact'),
  stream: text(row, 'stream'),
  revision: BigInt(number(row, 'revision')),
  organisation: textOrNull(row, 'organisation'),
  project: textOrNull(row, 'project'),
  payload: payload(row),
});

/** The payload in a column, by name of its fields. */
export const payload = (row: Row, column = 'payload'): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(text(row, column));
  return typeof value === 'object' && value !== null ? { ...value } : {};
};

/** A text of a payload, or null where it was left out. */
export const said = (from: Readonly<Record<string, unknown>>, name: string): string | null =>
  textOf(from[name]);

/** A text that the payload always has. */
export const saidAlways = (from: Readonly<Record<string, unknown>>, name: string): string => {
  const value = from[name];
  if (typeof value !== 'string') throw new Error(`the payload has no ${name}`);
  return value;
};

/** The texts in a list of a payload. */
export const saidList = (from: Readonly<Record<string, unknown>>, name: string): readonly string[] => {
  const value = from[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};

/** The personal words in a column, or null where there are none (any more). */
export const personal = (row: Row, field: string, column = 'personal'): string | null => {
  const stored = textOrNull(row, column);
  if (stored === null) return null;
  const value: unknown = JSON.parse(stored);
  if (typeof value !== 'object' || value === null) return null;
  for (const fields of Object.values<unknown>({ ...value })) {
    if (typeof fields !== 'object' || fields === null) continue;
    const words = Object.entries<unknown>({ ...fields }).find(([name]) => name === field)?.[1];
    if (typeof words === 'string') return words;
  }
  return null;
};

/** The revision of the last event of the record in `r.id`. */
export const revisionColumn =
  '(SELECT x.revision FROM event x WHERE x.stream = r.id ORDER BY x.position DESC LIMIT 1) AS revision';

/** The columns that every record's row has. */
export const recordColumns = `r.id, ${revisionColumn}, ${factAt('r.position')} AS began`;

/** What every record's row has. */
export const recordRow = (
  row: Row,
): { readonly id: string; readonly revision: bigint; readonly began: Fact } => ({
  id: text(row, 'id'),
  revision: BigInt(number(row, 'revision')),
  began: fact(row, 'began'),
});
