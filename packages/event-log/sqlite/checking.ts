import type { Damage } from '../errors.ts';
import { isEventLogError } from '../errors.ts';
import { decodeHeader, decodeObject } from '../format/decode.ts';
import { commitmentOfText, headerHash, sha256Hex } from '../format/hashes.ts';
import type { JsonObject, JsonValue } from '../port.ts';
import type { Row } from './connection.ts';

/**
 * Everything that is stored of an event, as bytes: a damaged byte may decode to the very text that it replaced,
 * so texts are hashed as they lie in the file.
 */
export const selectBytes =
  'SELECT position, stream, revision, id, CAST(header AS BLOB), CAST(payload AS BLOB), header_hash FROM event WHERE position > ? AND position <= ? ORDER BY position LIMIT ?';
export const selectPersonalBytes =
  'SELECT position, person, salt, CAST(fields AS BLOB) FROM personal WHERE position > ? AND position <= ? ORDER BY position, person';

/** What is wrong with one event, given its row and the rows of its personal parts (as the selects above). */
export function checkEvent(row: Row, personal: readonly Row[]): readonly Damage[] {
  const position = row[0];
  const header = row[4];
  const payload = row[5];
  const hash = row[6];
  if (typeof position !== 'bigint') return [damage(undefined, 'FILE_STRUCTURE', 'an event has no position')];
  if (!(header instanceof Uint8Array) || !(payload instanceof Uint8Array) || typeof hash !== 'string') {
    return [damage(position, 'FILE_STRUCTURE', 'a column holds something else than text or bytes')];
  }
  const damages: Damage[] = [];
  if (headerHash(header) !== hash) {
    damages.push(damage(position, 'HEADER_HASH', 'the header is not the one that was hashed'));
  }
  try {
    const fields = decodeHeader(position, utf8(header));
    if (fields.stream !== row[1] || BigInt(fields.revision) !== row[2] || fields.id !== row[3]) {
      damages.push(damage(position, 'HEADER_COLUMNS', 'stream, revision or id differ from the header'));
    }
    if (sha256Hex(payload) !== fields.payloadHash) {
      damages.push(damage(position, 'PAYLOAD_HASH', 'the payload is not the one that the header names'));
    }
    const committed = decodeObject(position, utf8(payload), 'PAYLOAD_UNREADABLE')['personal'];
    for (const part of personal) damages.push(...checkPersonal(position, part, committed));
  } catch (error) {
    if (!isEventLogError(error, 'STORE_DAMAGED')) throw error;
    damages.push(...error.details.damages);
  }
  return damages;
}

/** A part that is absent was emptied; one that is there must be the one that the payload commits to. */
function checkPersonal(position: bigint, row: Row, committed: JsonValue | undefined): readonly Damage[] {
  const person = row[1];
  const salt = row[2];
  const fields = row[3];
  if (typeof person !== 'string' || typeof salt !== 'string' || !(fields instanceof Uint8Array)) {
    return [damage(position, 'FILE_STRUCTURE', 'a personal part holds something else than text or bytes')];
  }
  const expected = isObject(committed) && Object.hasOwn(committed, person) ? committed[person] : undefined;
  if (!isObject(expected)) {
    return [damage(position, 'PERSONAL_UNKNOWN', 'a personal part that the payload does not name')];
  }
  if (expected['commitment'] !== commitmentOfText(salt, fields)) {
    return [damage(position, 'COMMITMENT', 'a personal part is not the one that the payload commits to')];
  }
  return [];
}

/** A finding, its message filled. */
export function damage(position: bigint | undefined, code: Damage['code'], what: string): Damage {
  if (position === undefined) return { code, message: `The event log is damaged: ${what}.` };
  return { position, code, message: `The event at position ${position} is damaged: ${what}.` };
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
