import type { StoredEvent } from '@besluitspoor/event-log';
import { isIdOf, kindOf } from '@besluitspoor/governance';
import type { RecordId, UnreadEvent } from '@besluitspoor/governance';

/** An event that no projector can digest: the views stop before it, visibly. */
export class UndigestibleEventError extends Error {
  readonly code = 'EVENT_UNDIGESTIBLE';
  readonly position: bigint;
  readonly event: string;
  readonly reason: string;
  constructor(position: bigint, event: string, reason: string, options?: ErrorOptions) {
    super(`The event ${event} at position ${position} cannot be projected: ${reason}`, options);
    this.name = 'UndigestibleEventError';
    this.position = position;
    this.event = event;
    this.reason = reason;
  }
}

/** Personal fields by person, without salts. */
export type PersonalFields = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Whether an id names a record of a kind that the domain knows. */
export const isRecordId = (id: string): id is RecordId => kindOf(id) !== undefined;

/** The event as the domain reads it, without personal text; no projector asks which fields were filled. */
export const unreadEvent = (event: StoredEvent): UnreadEvent => {
  const { header } = event;
  const { stream, party, onBehalfOf } = header;
  if (!isRecordId(stream)) throw new Error(`${stream} names no kind of record`);
  return {
    type: header.type,
    version: header.version,
    payload: withoutPersonal(event.payload),
    at: {
      id: header.id,
      stream,
      revision: event.revision,
      actor: header.actor,
      ...(header.role === undefined ? {} : { role: header.role }),
      ...(isIdOf('group', party) ? { party } : {}),
      ...(isIdOf('person', onBehalfOf) || isIdOf('group', onBehalfOf) ? { onBehalfOf } : {}),
      ...(header.occurredAt === undefined ? {} : { occurredAt: header.occurredAt }),
      ...(header.occurredPrecision === undefined ? {} : { occurredPrecision: header.occurredPrecision }),
      recordedAt: header.recordedAt,
      ...(header.imported === undefined ? {} : { imported: header.imported }),
      commandId: header.commandId,
      filled: [],
    },
  };
};

const withoutPersonal = (payload: StoredEvent['payload']): StoredEvent['payload'] => {
  if (!Object.hasOwn(payload, 'personal')) return payload;
  const { personal: _, ...rest } = payload;
  return rest;
};
