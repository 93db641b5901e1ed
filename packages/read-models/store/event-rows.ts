import type { StoredEvent } from '@besluitspoor/event-log';
import { isIdOf } from '@besluitspoor/governance';
import type { Circumstances, UnreadEvent } from '@besluitspoor/governance';
import type { Database, List } from './database.ts';
import { isRecordId } from './stored-event.ts';
import type { PersonalFields } from './stored-event.ts';

const insertEvent = `INSERT INTO event (
  position, id, type, version, stream, revision, organisation, project, actor, role, party, on_behalf_of,
  occurred_at, occurred_precision, recorded_at, latest, imported, command_id, simulated, standing, payload, personal,
  filled
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Stores an event in the trail. `latest` is the highest recordedAt up to and with it. */
export const writeEvent = (
  database: Database,
  event: StoredEvent,
  read: UnreadEvent,
  personal: PersonalFields,
  latest: string,
): void => {
  const { header } = event;
  database.run(
    insertEvent,
    Number(event.position),
    header.id,
    header.type,
    header.version,
    header.stream,
    Number(event.revision),
    header.organisation,
    header.project,
    header.actor,
    header.role,
    header.party,
    header.onBehalfOf,
    header.occurredAt,
    header.occurredPrecision,
    header.recordedAt,
    latest,
    header.imported,
    header.commandId,
    header.simulated === true,
    header.onBehalfOf === undefined ? undefined : 'CLAIMED',
    JSON.stringify(read.payload),
    personal === nobody ? undefined : JSON.stringify(personal),
    filledIn(event.payload['personal']),
  );
};

const nobody: PersonalFields = {};

// By what the log committed to: also of what was emptied since it is known that something stood there.
const filledIn = (personal: unknown): string | undefined => {
  if (typeof personal !== 'object' || personal === null) return undefined;
  const names = Object.values<unknown>({ ...personal }).flatMap((part) =>
    typeof part === 'object' && part !== null && 'fields' in part && Array.isArray(part.fields)
      ? part.fields.filter((name) => typeof name === 'string')
      : [],
  );
  return [...new Set(names)].join(' ');
};

/** The personal fields of an event as it was read from the log: what was emptied is absent. */
export const personalOf = (event: StoredEvent): PersonalFields => {
  const parts = Object.entries(event.personal);
  return parts.length === 0
    ? nobody
    : Object.fromEntries(parts.map(([person, part]) => [person, part.fields]));
};

/** The columns that `eventIn` reads, in their order. */
export const columnsOfEvent = `e.position, e.id, e.type, e.version, e.stream, e.revision, e.actor, e.role, e.party,
  e.on_behalf_of, e.occurred_at, e.occurred_precision, e.recorded_at, e.imported, e.command_id, e.filled, e.payload`;

/** An event of the trail as the domain reads it, from `columnsOfEvent`, and its position. */
export const eventIn = (columns: List): { readonly event: UnreadEvent; readonly place: number } => {
  // By number: taking a row apart by its names costs twice as much, and there are thousands.
  const place = columns[0];
  const id = columns[1];
  const type = columns[2];
  const version = columns[3];
  const stream = columns[4];
  const revision = columns[5];
  const actor = columns[6];
  const role = columns[7];
  const party = columns[8];
  const onBehalfOf = columns[9];
  const occurredAt = columns[10];
  const recordedAt = columns[12];
  const imported = columns[13];
  const commandId = columns[14];
  const filled = columns[15];
  const payload = columns[16];
  if (
    typeof place !== 'number' ||
    typeof id !== 'string' ||
    typeof type !== 'string' ||
    typeof version !== 'number' ||
    typeof stream !== 'string' ||
    typeof revision !== 'number' ||
    typeof actor !== 'string' ||
    typeof recordedAt !== 'string' ||
    typeof commandId !== 'string' ||
    typeof payload !== 'string'
  ) {
    throw new Error('a row of the trail holds something else than it should');
  }
  if (!isRecordId(stream)) throw new Error(`${stream} names no kind of record`);
  const at: Filling<Circumstances> = {
    id,
    stream,
    revision: BigInt(revision),
    actor,
    recordedAt,
    commandId,
    filled: typeof filled === 'string' ? filled.split(' ') : nothing,
  };
  if (typeof role === 'string') at.role = role;
  if (isIdOf('group', party)) at.party = party;
  if (isIdOf('person', onBehalfOf) || isIdOf('group', onBehalfOf)) at.onBehalfOf = onBehalfOf;
  if (typeof occurredAt === 'string') at.occurredAt = occurredAt;
  if (columns[11] !== null) at.occurredPrecision = 'DAY';
  if (typeof imported === 'string') at.imported = imported;
  return { event: { type, version, payload: JSON.parse(payload), at }, place };
};

type Filling<T> = { -readonly [K in keyof T]: T[K] };

const nothing: readonly string[] = [];

/** The personal fields that the trail holds of an event, from its column `personal`. */
export const personalInTrail = (stored: List[number] | undefined): PersonalFields => {
  if (typeof stored !== 'string') return nobody;
  const value: unknown = JSON.parse(stored);
  if (typeof value !== 'object' || value === null) return nobody;
  const parts: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const [person, fields] of Object.entries<unknown>({ ...value })) {
    if (typeof fields === 'object' && fields !== null) {
      parts[person] = Object.fromEntries(Object.entries<unknown>({ ...fields }));
    }
  }
  return parts;
};
