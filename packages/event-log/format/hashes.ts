import { hash } from 'node:crypto';
import type { JsonObject } from '../port.ts';
import { canonicalJson } from './canonical-json.ts';

/** Lower-case hex SHA-256 of bytes, or of a text's UTF-8 bytes. */
export function sha256Hex(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** SHA-256(0x00 || header), lower-case hex: the leaf hash of RFC 6962 over the header's bytes. */
export function headerHash(header: string | Uint8Array): string {
  return sha256Hex(typeof header === 'string' ? `\u0000${header}` : Buffer.concat([leafPrefix, header]));
}

/**
 * The commitment to somebody's personal fields: lower-case hex SHA-256(salt || canonical fields).
 * `salt` is 16 bytes, base64url without padding. Throws EVENT_INVALID when the fields are no JSON.
 */
export function commitment(salt: string, fields: JsonObject): string {
  return commitmentOfText(salt, canonicalJson(fields));
}

/** As `commitment`, of the fields' canonical text, or the bytes that stand for it. */
export function commitmentOfText(salt: string, canonicalFields: string | Uint8Array): string {
  if (typeof canonicalFields !== 'string') {
    return sha256Hex(Buffer.concat([Buffer.from(salt, 'base64url'), canonicalFields]));
  }
  const bytes = Buffer.allocUnsafe(saltBytes + Buffer.byteLength(canonicalFields));
  bytes.write(salt, 0, saltBytes, 'base64url');
  bytes.write(canonicalFields, saltBytes, 'utf8');
  return sha256Hex(bytes);
}

const leafPrefix = Buffer.from([0]);
const saltBytes = 16;
