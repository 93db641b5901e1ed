import type { HistoryEvent, Placed, UnreadEvent } from '@besluitspoor/governance';
import { keptReaderOf, readersWith } from '../projectors/event-reading.ts';
import { number, text, truth } from '../store/database.ts';
import type { Database, List } from '../store/database.ts';
import { columnsOfEvent, eventIn } from '../store/event-rows.ts';

/** What the decisions of a project are judged by: read once, and only what is new read later. */
export type ProjectTrail = {
  /** The last position that it holds. */
  readonly position: number;
  readonly streams: ReadonlySet<string>;
  /** Everything, in log order. */
  readonly events: readonly Placed[];
  /** Those of inputs, by input. */
  readonly inputs: ReadonlyMap<string, readonly Placed[]>;
};

/** How many streams are read in one step. */
const streamsAtOnce = 256;
/** How many events are read in one step. */
const eventsAtOnce = 1000;

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
  const streams = new Set(streamsOf(database, project, organisation));
  yield;
  const fresh: Placed[] = [];
  const readStreams = function* (ids: readonly string[], after: number): Generator<void, void, undefined> {
    for (let start = 0; start < ids.length; start += streamsAtOnce) {
      const rows = database.lists(
        `SELECT ${columnsOfEvent} FROM json_each(?) s CROSS JOIN event e ON e.stream = s.value
          WHERE e.position > ? AND (? < 0 OR e.position <= ?)`,
        JSON.stringify(ids.slice(start, start + streamsAtOnce)),
        after,
        position,
        position,
      );
      for (const row of rows) fresh.push(placedIn(row));
      yield;
    }
  };
  // Those of the project stand together: where most of them are wanted, reading on is quicker than looking each up.
  const readProject = function* (): Generator<void, void, undefined> {
    for (let after = -1; ;) {
      const rows = database.lists(
        `SELECT ${columnsOfEvent} FROM event e
          WHERE e.project = ? AND e.position > ? AND (? < 0 OR e.position <= ?) ORDER BY e.position LIMIT ?`,
        project,
        after,
        position,
        position,
        eventsAtOnce,
      );
      for (const row of rows) {
        const placed = placedIn(row);
        after = placed.place;
        if (streams.has(placed.event.at.stream)) fresh.push(placed);
      }
      if (rows.length < eventsAtOnce) return;
      yield;
    }
  };
  const unread = [...streams].filter((id) => known?.streams.has(id) !== true);
  if (known === undefined && mostInputsConcern(database, project)) {
    yield* readStreams(idsIn(database, ofOrganisation, organisation), -1);
    yield* readProject();
  } else yield* readStreams(unread, -1);
  if (known !== undefined) {
    yield* readStreams(changedSince(database, project, organisation, known), known.position);
    if (fresh.length === 0) return { ...known, position };
  }
  return yield* withFresh(known, fresh, position, streams);
};

const placedIn = (row: List): Placed => {
  const { event, place } = eventIn(row);
  return { event: historyEvent(event), place };
};

const withFresh = function* (
  known: ProjectTrail | undefined,
  fresh: readonly Placed[],
  position: number,
  streams: ReadonlySet<string>,
): Generator<void, ProjectTrail, undefined> {
  yield;
  const inSequence = inOrder(fresh);
  yield;
  const inputs = new Map(known?.inputs);
  for (const [stream, events] of Map.groupBy(inSequence.filter(isOfInput), ({ event }) => event.at.stream)) {
    const before = inputs.get(stream);
    inputs.set(stream, before === undefined ? events : inOrder([...before, ...events]));
  }
  yield;
  const events = known === undefined ? inSequence : inOrder([...known.events, ...inSequence]);
  return { position, streams, events, inputs };
};

const isOfInput = ({ event }: Placed): boolean => event.type.startsWith('input.');

const inOrder = (events: readonly Placed[]): readonly Placed[] =>
  events.toSorted((one, other) => one.place - other.place);

/**
 * What some decisions are judged by: of the inputs only those that were ever said to be about one of them, also where
 * that was undone, and those into which they were merged. Reading ten thousand for one decision would hold the thread.
 */
export const eventsFor = (trail: ProjectTrail, decisions: ReadonlySet<string>): readonly Placed[] => {
  const wanted = decisions.size === 0 ? new Set<string>() : inputsNamed(trail, decisions);
  return trail.events.filter((placed) => !isOfInput(placed) || wanted.has(placed.event.at.stream));
};

const inputsNamed = (trail: ProjectTrail, decisions: ReadonlySet<string>): ReadonlySet<string> => {
  const targets = new Set<string>(decisions);
  const wanted = new Set<string>();
  for (const { event } of trail.events) {
    if (event.type === 'decision.opened' && decisions.has(event.at.stream)) {
      for (const theme of event.payload.themes ?? []) targets.add(theme);
    }
    if (event.type === 'decision.inputConsidered' && decisions.has(event.at.stream)) {
      wanted.add(event.payload.input);
    }
  }
  for (const { event } of trail.events) {
    if (event.type !== 'consultation.opened') continue;
    const { decision, theme } = event.payload;
    if ([decision, theme].some((about) => about !== undefined && targets.has(about))) {
      targets.add(event.at.stream);
    }
  }
  for (const [input, events] of trail.inputs) {
    if (events.some(({ event }) => pointsAt(event, targets))) wanted.add(input);
  }
  // A set is walked to its end, also to what is added on the way.
  for (const input of wanted) {
    for (const { event } of trail.inputs.get(input) ?? []) {
      if (event.type === 'input.merged') wanted.add(event.payload.into);
    }
  }
  return wanted;
};

const pointsAt = (event: HistoryEvent, targets: ReadonlySet<string>): boolean => {
  switch (event.type) {
    case 'input.submitted': {
      const { decision, consultation, theme } = event.payload;
      return [decision, consultation, theme].some((about) => about !== undefined && targets.has(about));
    }
    case 'input.linked':
      return targets.has(event.payload.to);
    case 'input.placedInTheme':
      return targets.has(event.payload.theme);
    default:
      return false;
  }
};

/** The last position that the views hold; -1: none. */
export const checkpointOf = (database: Database): number => {
  const row = database.row('SELECT position FROM checkpoint');
  return row === undefined ? -1 : number(row, 'position');
};

const idsIn = (database: Database, sql: string, ...values: readonly string[]): readonly string[] =>
  database.rows(sql, ...values).map((row) => text(row, 'id'));

/** Every record on which a judgement in the project can rest; of inputs those that can be about a decision. */
const streamsOf = (database: Database, project: string, organisation: string): readonly string[] => [
  project,
  ...idsIn(database, ofOrganisation, organisation),
  ...idsIn(
    database,
    `SELECT id FROM rule WHERE project = ?1
      UNION ALL SELECT id FROM theme WHERE project = ?1
      UNION ALL SELECT id FROM consultation WHERE project = ?1
      UNION ALL SELECT id FROM decision WHERE project = ?1
      UNION ALL SELECT id FROM pilot WHERE project = ?1
      UNION ALL SELECT id FROM assessment WHERE project = ?1
      UNION ALL SELECT id FROM input WHERE project = ?1 AND concerns = 1`,
    project,
  ),
];

const ofOrganisation = `SELECT ?1 AS id UNION ALL SELECT id FROM party WHERE organisation = ?1
  UNION ALL SELECT id FROM rule WHERE organisation = ?1 AND project IS NULL`;

/** Whether most inputs of a project can be about a decision. */
const mostInputsConcern = (database: Database, project: string): boolean => {
  const row = database.row(
    `SELECT (SELECT count(*) FROM input WHERE project = ?1 AND concerns = 1) * 2
      >= (SELECT count(*) FROM input WHERE project = ?1) AS most`,
    project,
  );
  return row !== undefined && truth(row, 'most');
};

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

// Nothing about persons is judged.
const { person: _, ...readers } = readersWith(keptReaderOf);

const readerFor: ReadonlyMap<string, (event: UnreadEvent) => HistoryEvent | undefined> = new Map(
  Object.entries(readers),
);

/** The event as the methods read it. Throws for one of a kind or version that they do not know. */
export const historyEvent = (event: UnreadEvent): HistoryEvent => {
  const { stream } = event.at;
  const read = readerFor.get(stream.slice(0, stream.indexOf('-')))?.(event);
  if (read === undefined) throw new Error(`no schema accepts ${event.type} version ${event.version}`);
  return read;
};
