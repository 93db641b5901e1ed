import { EventLogError, type Damage } from '../errors.ts';
import type { EventHeader, JsonObject, PersonalParts, StoredEvent } from '../port.ts';
import { isEventHeader } from './header-checks.ts';

/** One person's part as stored: the raw salt and the canonical JSON of the fields. */
export type StoredPersonalPart = {
  readonly person: string;
  readonly salt: Uint8Array;
  readonly fields: string;
};

/**
 * The event that stored texts hold. Checks shapes, not hashes: those are `verify`'s.
 * Throws STORE_DAMAGED when a text is not what the format says.
 */
export function decodeEvent(
  position: bigint,
  header: string,
  payload: string,
  personal: readonly StoredPersonalPart[],
): StoredEvent {
  const parsedHeader = decodeHeader(position, header);
  return {
    position,
    revision: BigInt(parsedHeader.revision),
    header: parsedHeader,
    payload: decodeObject(position, payload, 'PAYLOAD_UNREADABLE'),
    personal: personal.length === 0 ? nobody : decodePersonal(position, personal),
  };
}

/** The header that a stored text holds; throws STORE_DAMAGED when it is none. */
export function decodeHeader(position: bigint, text: string): EventHeader {
  const value = parse(position, text, 'HEADER_UNREADABLE');
  if (!isEventHeader(value)) throw damaged(position, 'HEADER_UNREADABLE', 'the header lacks a field');
  return value;
}

const nobody: PersonalParts = Object.freeze({});

function decodePersonal(position: bigint, parts: readonly StoredPersonalPart[]): PersonalParts {
  return Object.fromEntries(
    parts.map(({ person, salt, fields }) => [
      person,
      {
        salt: Buffer.from(salt).toString('base64url'),
        fields: decodeObject(position, fields, 'PERSONAL_UNREADABLE'),
      },
    ]),
  );
}

/** The JSON object that a stored text holds; throws STORE_DAMAGED with `code` when it holds none. */
export function decodeObject(position: bigint, text: string, code: Damage['code']): JsonObject {
  const value = parse(position, text, code);
  if (!isJsonObject(value)) throw damaged(position, code, 'expected a JSON object');
  return value;
}

function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(position: bigint, text: string, code: Damage['code']): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw damaged(position, code, 'not JSON', error);
  }
}

function damaged(
  position: bigint,
  code: Damage['code'],
  what: string,
  cause?: unknown,
): EventLogError<'STORE_DAMAGED'> {
  const message = `The event at position ${position} is damaged: ${what}.`;
  return new EventLogError('STORE_DAMAGED', message, { damages: [{ position, code, message }] }, { cause });
}
