import type { JsonValue } from '../port.ts';
import { EventLogError } from '../errors.ts';

/** Deeper than any payload of the domain, far from the end of the stack. */
export const deepestNesting = 64;

/**
 * RFC 8785 (JCS) text of a JSON value: members sorted by UTF-16 code units, no white space, numbers and strings
 * as ECMAScript writes them.
 * Throws EVENT_INVALID, with the path, for what has no exact JSON form everywhere: numbers that are not finite or
 * beyond 2^53 - 1, lone surrogates, `undefined`, nesting deeper than 64, objects that are no plain data.
 */
export function canonicalJson(value: JsonValue): string {
  return write(value, []);
}

function write(value: unknown, path: string[]): string {
  switch (typeof value) {
    case 'string':
      return writeString(value, path);
    case 'number':
      if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
        throw invalid('a number beyond 2^53 - 1 has no exact form: send it as a string', path);
      }
      return value === 0 ? '0' : String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (path.length >= deepestNesting) throw invalid('nested too deeply', path);
      return Array.isArray(value) ? writeArray(value, path) : writeObject(value, path);
    default:
      throw invalid(`a ${typeof value} is no JSON value`, path);
  }
}

function writeString(value: string, path: readonly string[]): string {
  if (!value.isWellFormed()) throw invalid('a lone surrogate is no Unicode text', path);
  return JSON.stringify(value);
}

function writeArray(values: readonly unknown[], path: string[]): string {
  let text = '[';
  for (let index = 0; index < values.length; index += 1) {
    if (index > 0) text += ',';
    path.push(String(index));
    text += write(values[index], path);
    path.pop();
  }
  return `${text}]`;
}

function writeObject(object: object, path: string[]): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) throw invalid('not plain data', path);
  // Own members only, read by descriptor-free enumeration: a member named `__proto__` is data like any other.
  const members = Object.entries(object);
  sortByName(members);
  let text = '{';
  for (let index = 0; index < members.length; index += 1) {
    const member = members[index];
    if (member === undefined) continue;
    if (index > 0) text += ',';
    path.push(member[0]);
    text += `${writeString(member[0], path)}:${write(member[1], path)}`;
    path.pop();
  }
  return `${text}}`;
}

/** Sorts by UTF-16 code units, as `<` on strings does; most objects are small and nearly sorted. */
function sortByName(members: [string, unknown][]): void {
  members.sort((left, right) => (left[0] < right[0] ? -1 : 1));
}

function invalid(what: string, path: readonly string[]): EventLogError<'EVENT_INVALID'> {
  const place = path.length === 0 ? '' : ` at ${path.join('.')}`;
  return new EventLogError('EVENT_INVALID', `The event cannot be stored: ${what}${place}.`, {
    path: [...path],
  });
}
