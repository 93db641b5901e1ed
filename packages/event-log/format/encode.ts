import { EventLogError } from '../errors.ts';
import type { HeaderFields, JsonObject, NewEvent, PersonalParts } from '../port.ts';
import { canonicalJson } from './canonical-json.ts';
import { commitmentOfText, headerHash, sha256Hex } from './hashes.ts';
import { checkHeaderFields } from './header-checks.ts';

/** The largest event: the bytes of header, payload and personal fields together. */
export const largestEventBytes = 256 * 1024;

/** One person's part as it is stored apart from the event: the raw salt and the canonical JSON of the fields. */
export type EncodedPersonalPart = {
  readonly person: string;
  readonly salt: Uint8Array;
  readonly fields: string;
};

/** An event as it is stored. Texts are canonical JSON, stored as their UTF-8 bytes. */
export type EncodedEvent = {
  readonly id: string;
  readonly revision: bigint;
  readonly header: string;
  readonly payload: string;
  /** SHA-256(0x00 || header), 32 bytes. */
  readonly headerHash: Uint8Array;
  readonly personal: readonly EncodedPersonalPart[];
  /** Size of header, payload and personal fields in bytes. */
  readonly bytes: number;
};

/**
 * The bytes of an event at its place in a stream, as docs/stored-format.md describes them.
 * Throws EVENT_INVALID, with the path of the fault, and EVENT_TOO_LARGE.
 */
export function encodeEvent(event: NewEvent, stream: string, revision: bigint, index = 0): EncodedEvent {
  checkHeaderFields(event.header);
  const personal = event.personal === undefined ? nobody : encodePersonal(event.personal);
  const payload = encodePayload(event.payload, event.personal, personal);
  const header = encodeHeader(event.header, stream, revision, sha256Hex(payload));
  let bytes = Buffer.byteLength(header) + Buffer.byteLength(payload);
  for (const part of personal) bytes += Buffer.byteLength(part.fields);
  if (bytes > largestEventBytes) {
    throw new EventLogError(
      'EVENT_TOO_LARGE',
      `Event ${index} has ${bytes} bytes; an event has at most ${largestEventBytes}. What can grow is events of its own.`,
      { index, bytes, limit: largestEventBytes },
    );
  }
  return { id: event.header.id, revision, header, payload, headerHash: headerHash(header), personal, bytes };
}

const nobody: readonly EncodedPersonalPart[] = [];
const salt128 = /^[A-Za-z0-9_-]{21}[AQgw]$/;

function encodePersonal(parts: PersonalParts): readonly EncodedPersonalPart[] {
  // In the order of the canonical payload, so that rows are written in the order of their key.
  return Object.keys(parts)
    .sort()
    .map((person) => {
      const part = parts[person];
      if (part === undefined || !salt128.test(part.salt)) {
        throw new EventLogError(
          'EVENT_INVALID',
          `The event cannot be stored: a salt is 16 bytes in base64url at personal.${person}.`,
          { path: ['personal', person, 'salt'] },
        );
      }
      return { person, salt: Buffer.from(part.salt, 'base64url'), fields: canonicalJson(part.fields) };
    });
}

function encodePayload(
  payload: JsonObject,
  parts: PersonalParts | undefined,
  encoded: readonly EncodedPersonalPart[],
): string {
  if (Object.hasOwn(payload, 'personal')) {
    throw new EventLogError(
      'EVENT_INVALID',
      'The event cannot be stored: payload.personal is written by the log; personal text belongs in personal.',
      { path: ['payload', 'personal'] },
    );
  }
  if (parts === undefined || encoded.length === 0) return canonicalJson(payload);
  const personal = Object.fromEntries(
    encoded.map(({ person, salt, fields }) => [
      person,
      {
        commitment: commitmentOfText(salt, fields),
        fields: Object.keys(parts[person]?.fields ?? {}).sort(),
      },
    ]),
  );
  return canonicalJson({ ...payload, personal });
}

/** The header's members in canonical order; what has no value is left out. */
function encodeHeader(fields: HeaderFields, stream: string, revision: bigint, payloadHash: string): string {
  // JSON.stringify leaves out what is undefined.
  return JSON.stringify({
    actor: fields.actor,
    basis: fields.basis?.map((entry) => ({ revision: entry.revision, stream: entry.stream })),
    causationId: fields.causationId,
    commandHash: fields.commandHash,
    commandId: fields.commandId,
    correlationId: fields.correlationId,
    format: 1,
    id: fields.id,
    imported: fields.imported,
    occurredAt: fields.occurredAt,
    occurredPrecision: fields.occurredPrecision,
    onBehalfOf: fields.onBehalfOf,
    organisation: fields.organisation,
    party: fields.party,
    payloadHash,
    project: fields.project,
    recordedAt: fields.recordedAt,
    revision: revision.toString(),
    role: fields.role,
    simulated: fields.simulated,
    stream,
    type: fields.type,
    version: fields.version,
  });
}
