import { EventLogError } from '../errors.ts';
import type { JsonObject, NewEvent, PersonalParts } from '../port.ts';
import { canonicalJson, canonicalJsonWith } from './canonical-json.ts';
import { commitmentOfText, headerHash, sha256Hex } from './hashes.ts';
import { encodeHeader, quoteStreamName } from './header.ts';

/** The largest event: the bytes of header, payload and personal fields together. */
export const largestEventBytes = 256 * 1024;

/** One person's part as it is stored apart from the event: the salt in base64url, the fields' canonical JSON. */
export type EncodedPersonalPart = {
  readonly person: string;
  readonly salt: string;
  readonly fields: string;
};

/** An event as it is stored. Texts are canonical JSON, stored as their UTF-8 bytes. */
export type EncodedEvent = {
  readonly id: string;
  readonly revision: bigint;
  readonly header: string;
  readonly payload: string;
  /** SHA-256(0x00 || header), lower-case hex. */
  readonly headerHash: string;
  readonly personal: readonly EncodedPersonalPart[];
  /** Size of header, payload and personal fields in bytes. */
  readonly bytes: number;
};

/**
 * The bytes of an event at its place in a stream, as docs/stored-format.md describes them. `index` is its place
 * in the append, for messages.
 * Throws EVENT_INVALID, with the path of the fault, and EVENT_TOO_LARGE.
 */
export function encodeEvent(event: NewEvent, stream: string, revision: bigint, index = 0): EncodedEvent {
  const personal = event.personal === undefined ? nobody : encodePersonal(event.personal);
  const payload = encodePayload(event.payload, event.personal, personal);
  const header = encodeHeader(event.header, quoteStreamName(stream), revision, sha256Hex(payload));
  let bytes = Buffer.byteLength(header) + Buffer.byteLength(payload);
  for (const part of personal) bytes += Buffer.byteLength(part.fields);
  if (bytes > largestEventBytes) throw tooLarge(index, bytes);
  return { id: event.header.id, revision, header, payload, headerHash: headerHash(header), personal, bytes };
}

const nobody: readonly EncodedPersonalPart[] = [];
const salt128 = /^[A-Za-z0-9_-]{21}[AQgw]$/;

/** In the order of the names, so that rows are written in the order of their key. */
function encodePersonal(parts: PersonalParts): readonly EncodedPersonalPart[] {
  return Object.keys(parts)
    .sort()
    .map((person) => {
      const part = parts[person];
      if (part === undefined || !salt128.test(part.salt)) {
        throw invalid('a salt is 16 bytes in base64url without padding', ['personal', person, 'salt']);
      }
      return { person, salt: part.salt, fields: canonicalJson(part.fields) };
    });
}

function encodePayload(
  payload: JsonObject,
  parts: PersonalParts | undefined,
  encoded: readonly EncodedPersonalPart[],
): string {
  if (Object.hasOwn(payload, 'personal')) {
    throw invalid('the log writes this member; personal text belongs in personal', ['payload', 'personal']);
  }
  if (parts === undefined || encoded.length === 0) return canonicalJson(payload);
  let personal = '';
  for (const { person, salt, fields } of encoded) {
    const names = canonicalJson(Object.keys(parts[person]?.fields ?? {}).sort());
    const committed = `{"commitment":"${commitmentOfText(salt, fields)}","fields":${names}}`;
    personal += `${personal === '' ? '{' : ','}${canonicalJson(person)}:${committed}`;
  }
  return canonicalJsonWith(payload, 'personal', `${personal}}`);
}

function tooLarge(index: number, bytes: number): EventLogError<'EVENT_TOO_LARGE'> {
  return new EventLogError(
    'EVENT_TOO_LARGE',
    `Event ${index} has ${bytes} bytes; an event has at most ${largestEventBytes}. What can grow is events of its own.`,
    { index, bytes, limit: largestEventBytes },
  );
}

function invalid(what: string, path: readonly string[]): EventLogError<'EVENT_INVALID'> {
  return new EventLogError('EVENT_INVALID', `The event cannot be stored: ${what} at ${path.join('.')}.`, {
    path,
  });
}
