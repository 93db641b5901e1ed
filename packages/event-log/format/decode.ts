import { EventLogError, type Damage } from '../errors.ts';
import type { EventHeader, JsonObject, PersonalParts, StoredEvent } from '../port.ts';

/** One person's part as stored: the salt in base64url and the canonical JSON of the fields. */
export type StoredPersonalPart = {
  readonly person: string;
  readonly salt: string;
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
  const fields = decodeHeader(position, header);
  return {
    position,
    revision: BigInt(fields.revision),
    header: fields,
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

/** The JSON object that a stored text holds; throws STORE_DAMAGED with `code` when it holds none. */
export function decodeObject(position: bigint, text: string, code: Damage['code']): JsonObject {
  const value = parse(position, text, code);
  if (!isJsonObject(value)) throw damaged(position, code, 'expected a JSON object');
  return value;
}

const nobody: PersonalParts = Object.freeze({});

function decodePersonal(position: bigint, parts: readonly StoredPersonalPart[]): PersonalParts {
  const [only] = parts;
  // Nearly every event has one person's part; a computed name is a plain member, whatever it is called.
  if (parts.length === 1 && only !== undefined) return { [only.person]: decodePart(position, only) };
  return Object.fromEntries(parts.map((part) => [part.person, decodePart(position, part)]));
}

function decodePart(position: bigint, part: StoredPersonalPart): PersonalParts[string] {
  return { salt: part.salt, fields: decodeObject(position, part.fields, 'PERSONAL_UNREADABLE') };
}

const decimal = /^\d{1,19}$/;

/** Whether parsed JSON is a header as this version stores it: the members that every header has. */
function isEventHeader(value: unknown): value is EventHeader {
  if (!isObject(value)) return false;
  const { format, id, type, version, stream, revision } = value;
  const { actor, recordedAt, commandId, commandHash, correlationId, payloadHash } = value;
  return (
    format === 1 &&
    typeof id === 'string' &&
    typeof type === 'string' &&
    typeof version === 'number' &&
    typeof stream === 'string' &&
    typeof revision === 'string' &&
    decimal.test(revision) &&
    typeof actor === 'string' &&
    typeof recordedAt === 'string' &&
    typeof commandId === 'string' &&
    typeof commandHash === 'string' &&
    typeof correlationId === 'string' &&
    typeof payloadHash === 'string'
  );
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
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
