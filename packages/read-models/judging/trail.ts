import {
  assessmentEvents,
  consultationEvents,
  decisionEvents,
  groupEvents,
  inputEvents,
  organisationEvents,
  pilotEvents,
  projectEvents,
  readHistory,
  ruleEvents,
  themeEvents,
} from '@besluitspoor/governance';
import type { EventDefinition, History, HistoryEvent, Placed, UnreadEvent } from '@besluitspoor/governance';
import { readerOf } from '../projectors/event-reading.ts';
import { number, text } from '../store/database.ts';
import type { Database } from '../store/database.ts';
import { unreadEventOf } from '../store/event-rows.ts';

/** What the decisions of a project are judged by: read once, and only what is new read later. */
export type ProjectTrail = {
  /** The last position that it holds. */
  readonly position: number;
  readonly events: readonly Placed[];
  readonly streams: ReadonlySet<string>;
  readonly history: History;
  readonly submissions: ReadonlyMap<string, Submitted>;
};

/** The submission of an input as it was recorded. */
export type Submitted = Placed & {
  readonly event: Extract<HistoryEvent, { readonly type: 'input.submitted' }>;
};

/** How many streams are read in one step. */
const atOnce = 64;

/**
 * The trail of a project as the views have it, in steps.
 *
 * @param known the trail as it was read before, if it was
 */
export const trailOf = function* (
  database: Database,
  project: string,
  organisation: string,
  known: ProjectTrail | undefined,
): Generator<void, ProjectTrail, undefined> {
  const position = checkpointOf(database);
  if (known?.position === position) return known;
  const streams = streamsOf(database, project, organisation);
  const fresh: Placed[] = [];
  const read = function* (ids: readonly string[], after: number): Generator<void, void, undefined> {
    for (let start = 0; start < ids.length; start += atOnce) {
      const rows = database.rows(
        `SELECT e.* FROM json_each(?) s CROSS JOIN event e ON e.stream = s.value
          WHERE e.position > ? AND (? < 0 OR e.position <= ?)`,
        JSON.stringify(ids.slice(start, start + atOnce)),
        after,
        position,
        position,
      );
      for (const row of rows)
        fresh.push({ event: historyEvent(unreadEventOf(row)), place: number(row, 'position') });
      yield;
    }
  };
  yield* read(
    streams.filter((id) => known?.streams.has(id) !== true),
    -1,
  );
  if (known !== undefined) {
    const changed = changedSince(database, project, organisation, known);
    yield* read(changed, known.position);
  }
  fresh.sort((one, other) => one.place - other.place);
  const all = known === undefined ? fresh : merged(known.events, fresh);
  if (known !== undefined && fresh.length === 0) return { ...known, position };
  const history = readHistory(all);
  return {
    position,
    events: all,
    streams: new Set(streams),
    history,
    submissions: new Map(
      all.flatMap(({ event, place }) =>
        event.type === 'input.submitted' ? [[event.at.stream, { event, place }]] : [],
      ),
    ),
  };
};

const checkpointOf = (database: Database): number => {
  const row = database.row('SELECT position FROM checkpoint');
  return row === undefined ? -1 : number(row, 'position');
};

const idsIn = (database: Database, sql: string, ...values: readonly string[]): readonly string[] =>
  database.rows(sql, ...values).map((row) => text(row, 'id'));

/** Every record on which a judgement in the project can rest; of inputs those that can be about a decision. */
const streamsOf = (database: Database, project: string, organisation: string): readonly string[] => [
  organisation,
  project,
  ...idsIn(
    database,
    `SELECT id FROM party WHERE organisation = ?2
      UNION ALL SELECT id FROM rule WHERE organisation = ?2 AND project IS NULL
      UNION ALL SELECT id FROM rule WHERE project = ?1
      UNION ALL SELECT id FROM theme WHERE project = ?1
      UNION ALL SELECT id FROM consultation WHERE project = ?1
      UNION ALL SELECT id FROM decision WHERE project = ?1
      UNION ALL SELECT id FROM pilot WHERE project = ?1
      UNION ALL SELECT id FROM assessment WHERE project = ?1
      UNION ALL SELECT id FROM input WHERE project = ?1 AND concerns = 1`,
    project,
    organisation,
  ),
];

/** The streams known already on which something happened since. */
const changedSince = (
  database: Database,
  project: string,
  organisation: string,
  known: ProjectTrail,
): readonly string[] =>
  idsIn(
    database,
    `SELECT DISTINCT stream AS id FROM event WHERE project = ?1 AND position > ${known.position}
      UNION SELECT DISTINCT stream AS id FROM event
        WHERE organisation = ?2 AND project IS NULL AND position > ${known.position}`,
    project,
    organisation,
  ).filter((id) => known.streams.has(id));

const merged = (known: readonly Placed[], fresh: readonly Placed[]): readonly Placed[] => {
  const first = fresh[0];
  const last = known.at(-1);
  if (first === undefined) return known;
  if (last === undefined || last.place < first.place) return [...known, ...fresh];
  return [...known, ...fresh].toSorted((one, other) => one.place - other.place);
};

const readers = {
  organisation: readerOf('organisation', organisationEvents),
  group: readerOf('group', groupEvents),
  project: readerOf('project', projectEvents),
  theme: readerOf('theme', themeEvents),
  rule: readerOf('rule', ruleEvents),
  consultation: readerOf('consultation', consultationEvents),
  input: readerOf('input', inputEvents),
  decision: readerOf('decision', decisionEvents),
  pilot: readerOf('pilot', pilotEvents),
  assessment: readerOf('assessment', assessmentEvents),
};

const definitions: readonly Readonly<Record<string, EventDefinition>>[] = [
  organisationEvents,
  groupEvents,
  projectEvents,
  themeEvents,
  ruleEvents,
  consultationEvents,
  inputEvents,
  decisionEvents,
  pilotEvents,
  assessmentEvents,
];

const versions: ReadonlyMap<string, number> = new Map(
  definitions.flatMap((events) => Object.values(events)).map(({ type, version }) => [type, version]),
);

type Unversioned = Omit<UnreadEvent, 'version'>;

// What was projected passed its schema then; thousands are read at once, so that only the type is looked at here.
const isHistoryEvent = (event: Unversioned): event is HistoryEvent => versions.has(event.type);

/** The event as the methods read it. Throws for one of a kind or version that they do not know. */
export const historyEvent = ({ version, ...event }: UnreadEvent): HistoryEvent => {
  if (version === versions.get(event.type) && isHistoryEvent(event)) return event;
  const kind = event.at.stream.slice(0, event.at.stream.indexOf('-'));
  for (const [name, reader] of Object.entries(readers)) {
    const read = name === kind ? reader({ ...event, version }) : undefined;
    if (read !== undefined) return read;
  }
  throw new Error(`no schema accepts ${event.type} version ${version}`);
};
