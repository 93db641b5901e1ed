import { hash } from 'node:crypto';
import type { JsonObject } from '../port.ts';
import { canonicalJson } from './canonical-json.ts';

/** Lower-case hex SHA-256 of bytes, or of a text's UTF-8 bytes. */
export function sha256Hex(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** SHA-256(0x00 || header): 32 bytes, the leaf hash of RFC 6962 over the header's bytes. */
export function headerHash(header: string | Uint8Array): Buffer {
  if (typeof header === 'string') return hash('sha256', `\u0000${header}`, 'buffer');
  return hash('sha256', Buffer.concat([leafPrefix, header]), 'buffer');
}

/**
 * The commitment to somebody's personal fields: lower-case hex SHA-256(salt || canonical fields).
 * `salt` is 16 bytes, base64url without padding. Throws EVENT_INVALID when the fields are no JSON.
 */
export function commitment(salt: string, fields: JsonObject): string {
  return commitmentOfText(Buffer.from(salt, 'base64url'), canonicalJson(fields));
}

/** As `commitment`, of the raw salt and the fields' canonical text or bytes. */
export function commitmentOfText(salt: Uint8Array, canonicalFields: string | Uint8Array): string {
  const fields = typeof canonicalFields === 'string' ? Buffer.from(canonicalFields) : canonicalFields;
  return hash('sha256', Buffer.concat([salt, fields]), 'hex');
}

const leafPrefix = Buffer.from([0]);
