import { createHash, randomBytes } from 'node:crypto';
import { openMemoryLog, openSqliteLog } from '@besluitspoor/event-log';
import type { EventLog } from '@besluitspoor/event-log';
import { openViews } from '@besluitspoor/read-models';
import type { Queries } from '@besluitspoor/read-models';
import { createRecorder } from '@besluitspoor/recorder';

/** Ids of what was recorded before: records by the name of the act that began them, people by their own. */
export type Ids = {
  readonly of: (name: string) => string;
  /** The first event that the act of that name recorded. */
  readonly event: (name: string) => string;
};

/** One command of a history, sent to the recorder as the API sends it. */
export type Act = {
  /** What the recorder's clock says: `YYYY-MM-DD`, at 10:00 UTC, or an instant. */
  readonly at: string;
  /** Who sends it, by name. */
  readonly by: string;
  /** Name of the mutation. */
  readonly does: string;
  /** Its input without the command id. */
  readonly input: (ids: Ids) => object;
};

/** A history as it was recorded and as the views read it. */
export type Played = Ids & {
  /** The views at a moment: RFC 3339 in UTC. */
  readonly queries: (now: string) => Queries;
};

/**
 * Records acts one after the other with the real recorder, its clock set to the moment of each, and lets the views
 * catch up. Throws when one is not recorded: whatever was tried, it is recorded without a fuss.
 */
export const play = async (acts: Acts): Promise<Played> => {
  const log = await openMemoryLog();
  const ids = await recordOn(log, acts);
  const views = await openViews({ log });
  await views.catchUp(log);
  return { ...ids, queries: (moment) => views.reading(moment).queries };
};

/** The same into a data directory, for a server to read. */
export const playInto = async (directory: string, acts: Acts): Promise<Ids> => {
  const log = await openSqliteLog({ directory });
  const ids = await recordOn(log, acts);
  await log.close();
  return ids;
};

/** Acts by the names under which they are known. */
export type Acts = Iterable<readonly [string, Act]>;

const recordOn = async (log: EventLog, acts: Acts): Promise<Ids> => {
  let now = '';
  const recorder = createRecorder({ log, clock: () => new Date(now), randomBytes, soleWriter: true });
  const records = new Map<string, string>();
  const events = new Map<string, string>();
  const found = (among: ReadonlyMap<string, string>, name: string): string => {
    const id = among.get(name);
    if (id === undefined) throw new Error(`nothing called ${name} was recorded yet`);
    return id;
  };
  const ids: Ids = { of: (name) => found(records, name), event: (name) => found(events, name) };
  const sorted = [...acts].toSorted(([, one], [, other]) => instant(one.at).localeCompare(instant(other.at)));
  for (const [name, { at, by, does, input }] of sorted) {
    now = instant(at);
    const answer = await recorder.record({
      command: does,
      actor: personNamed(by),
      input: { commandId: uuidOf(`command ${name}`), ...input(ids) },
    });
    if (answer.kind !== 'recorded') throw new Error(`${name} was not recorded: ${JSON.stringify(answer)}`);
    records.set(name, answer.record);
    const [first] = answer.eventIds;
    if (first !== undefined) events.set(name, first);
  }
  await recorder.close();
  return ids;
};

/** The id under which somebody of that name acts. */
export const personNamed = (name: string): string => `person-${uuidOf(`person ${name}`)}`;

const uuidOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

/** A day as an instant: ten o'clock UTC. */
const instant = (moment: string): string =>
  moment.length === 'YYYY-MM-DD'.length ? `${moment}T10:00:00.000Z` : moment;
