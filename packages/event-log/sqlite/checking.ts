import type { Damage } from '../errors.ts';
import { isEventLogError } from '../errors.ts';
import { decodeHeader, decodeObject } from '../format/decode.ts';
import { commitmentOfText, headerHash, sha256Hex } from '../format/hashes.ts';
import type { JsonObject, JsonValue } from '../port.ts';
import type { Row } from './connection.ts';
import { emptiedSalt, partsOfEvent } from './schema.ts';

/**
 * Everything that is stored of an event, as bytes: a damaged byte may decode to the very text that it replaced,
 * so texts are hashed as they lie in the file.
 */
export const selectBytes =
  'SELECT position, stream, revision, id, CAST(header AS BLOB), CAST(payload AS BLOB), header_hash FROM event WHERE position > ? AND position <= ? ORDER BY position LIMIT ?';
export const selectPersonalBytes = `SELECT part / ${partsOfEvent}, person, salt, CAST(fields AS BLOB), part % ${partsOfEvent} FROM personal WHERE part >= ? AND part < ? ORDER BY part`;

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
    damages.push(...checkParts(position, personal, committed));
  } catch (error) {
    if (!isEventLogError(error, 'STORE_DAMAGED')) throw error;
    damages.push(...error.details.damages);
  }
  return damages;
}

/** Every person that the payload names has one part, which is emptied or the one that the payload commits to. */
function checkParts(
  position: bigint,
  rows: readonly Row[],
  committed: JsonValue | undefined,
): readonly Damage[] {
  const expected = isObject(committed) ? Object.keys(committed).sort() : [];
  const damages: Damage[] = [];
  rows.forEach((row, index) => {
    const [person, salt, fields] = [row[1], row[2], row[3]];
    if (typeof person !== 'string' || typeof salt !== 'string' || !(fields instanceof Uint8Array)) {
      damages.push(damage(position, 'FILE_STRUCTURE', 'a personal part holds something else than text'));
    } else if (expected[index] !== person || row[4] !== BigInt(index) || !isObject(committed)) {
      damages.push(damage(position, 'PERSONAL_UNKNOWN', 'a personal part is not where the payload has it'));
    } else if (salt === emptiedSalt) {
      if (fields.some((byte) => byte !== space)) {
        damages.push(damage(position, 'COMMITMENT', 'an emptied personal part is not empty'));
      }
    } else if (!commits(committed[person], salt, fields)) {
      damages.push(
        damage(position, 'COMMITMENT', 'a personal part is not the one that the payload commits to'),
      );
    }
  });
  if (rows.length < expected.length) {
    damages.push(damage(position, 'PERSONAL_MISSING', 'a personal part that the payload names is gone'));
  }
  return damages;
}

function commits(committed: JsonValue | undefined, salt: string, fields: Uint8Array): boolean {
  // The salt is compared as text too: base64url has several spellings of the same bytes.
  const spelled = Buffer.from(salt, 'base64url').toString('base64url') === salt;
  return spelled && isObject(committed) && committed['commitment'] === commitmentOfText(salt, fields);
}

const space = 0x20;

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
