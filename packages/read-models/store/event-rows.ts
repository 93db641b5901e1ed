import type { StoredEvent } from '@besluitspoor/event-log';
import { isIdOf } from '@besluitspoor/governance';
import type { UnreadEvent } from '@besluitspoor/governance';
import { number, text, textOrNull } from './database.ts';
import type { Database, Row } from './database.ts';
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

/** An event of the trail as the domain reads it. */
export const unreadEventOf = (row: Row): UnreadEvent => {
  const stream = text(row, 'stream');
  if (!isRecordId(stream)) throw new Error(`${stream} names no kind of record`);
  const role = textOrNull(row, 'role');
  const party = textOrNull(row, 'party');
  const onBehalfOf = textOrNull(row, 'on_behalf_of');
  const occurredAt = textOrNull(row, 'occurred_at');
  const imported = textOrNull(row, 'imported');
  return {
    type: text(row, 'type'),
    version: number(row, 'version'),
    payload: JSON.parse(text(row, 'payload')),
    at: {
      id: text(row, 'id'),
      stream,
      revision: BigInt(number(row, 'revision')),
      actor: text(row, 'actor'),
      ...(role === null ? {} : { role }),
      ...(isIdOf('group', party) ? { party } : {}),
      ...(isIdOf('person', onBehalfOf) || isIdOf('group', onBehalfOf) ? { onBehalfOf } : {}),
      ...(occurredAt === null ? {} : { occurredAt }),
      ...(textOrNull(row, 'occurred_precision') === null ? {} : { occurredPrecision: 'DAY' }),
      recordedAt: text(row, 'recorded_at'),
      ...(imported === null ? {} : { imported }),
      commandId: text(row, 'command_id'),
      filled: textOrNull(row, 'filled')?.split(' ') ?? [],
    },
  };
};

/** The personal fields that the trail holds of an event. */
export const personalInTrail = (row: Row): PersonalFields => {
  const stored = textOrNull(row, 'personal');
  if (stored === null) return nobody;
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
