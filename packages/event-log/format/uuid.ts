import { hash } from 'node:crypto';

/**
 * Makes UUIDs of version 5 (RFC 9562, 5.5) from names, under one namespace: SHA-1 of the namespace's bytes and the
 * name's UTF-8, with version and variant written over it. Every command needs several, and the library's take four
 * times as long (docs/decisions/0007).
 */
export const uuidsUnder = (namespace: string): ((name: string) => string) => {
  const space = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  return (name) => {
    const length = Buffer.byteLength(name);
    const bytes = Buffer.allocUnsafe(space.length + length);
    space.copy(bytes);
    bytes.write(name, space.length, length, 'utf8');
    const digest = hash('sha1', bytes, 'hex');
    const variant = ((Number.parseInt(digest.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
    const [first, second, third] = [digest.slice(0, 8), digest.slice(8, 12), digest.slice(13, 16)];
    return `${first}-${second}-5${third}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  };
};
