import type { JsonObject, JsonValue } from '../port.ts';
import { EventLogError } from '../errors.ts';

/** Deeper than any payload of the domain, far from the end of the stack. */
export const deepestNesting = 64;

/**
 * RFC 8785 (JCS) text of a JSON value: members sorted by UTF-16 code units, no white space, numbers and strings
 * as ECMAScript writes them. Why not a library: docs/decisions/0010-canonical-json.md.
 * Throws EVENT_INVALID, with the path, for what has no exact JSON form everywhere: numbers that are not finite or
 * beyond 2^53 - 1, lone surrogates, `undefined`, nesting deeper than 64, objects that are no plain data.
 */
export function canonicalJson(value: JsonValue): string {
  const text = write(value, 0);
  if (text === undefined) throw invalid(value);
  return text;
}

/**
 * The canonical JSON of an object with one member more, whose canonical text is at hand.
 * Throws as `canonicalJson` does. The object must not have a member of that name.
 */
export function canonicalJsonWith(object: JsonObject, name: string, memberText: string): string {
  const text = writeObject(object, 0, name, memberText);
  if (text === undefined) throw invalid(object);
  return text;
}

/** A JSON string literal as RFC 8785 writes it, or undefined for text with a lone surrogate. */
export function quote(text: string): string | undefined {
  if (text.length < 200 && !special.test(text)) return `"${text}"`;
  return text.isWellFormed() ? JSON.stringify(text) : undefined;
}

/** Anything but what stands in a JSON string as it is: controls, quote, backslash and surrogates need a closer look. */
const special = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** The canonical text, or undefined when there is none: where the fault lies is looked up only then. */
function write(value: unknown, depth: number): string | undefined {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'number':
      return isExact(value) ? String(value) : undefined;
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (depth >= deepestNesting) return undefined;
      return Array.isArray(value) ? writeArray(value, depth) : writeObject(value, depth);
    default:
      return undefined;
  }
}

function writeArray(values: readonly unknown[], depth: number): string | undefined {
  let text = '[';
  for (let index = 0; index < values.length; index += 1) {
    const item = write(values[index], depth + 1);
    if (item === undefined) return undefined;
    text += index === 0 ? item : `,${item}`;
  }
  return `${text}]`;
}

function writeObject(object: object, depth: number, extra?: string, extraText?: string): string | undefined {
  if (!isPlain(object)) return undefined;
  // Own members only: one named `__proto__` is data like any other.
  const names = Object.keys(object);
  if (extra !== undefined) names.push(extra);
  sort(names);
  let text = '';
  for (const name of names) {
    const quoted = quote(name);
    const member = name === extra ? extraText : write(object[name], depth + 1);
    if (quoted === undefined || member === undefined) return undefined;
    text += text === '' ? `{${quoted}:${member}` : `,${quoted}:${member}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

function isPlain(object: object): object is { readonly [name: string]: unknown } {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === Object.prototype || prototype === null;
}

function isExact(number: number): boolean {
  return number <= Number.MAX_SAFE_INTEGER && number >= -Number.MAX_SAFE_INTEGER;
}

/** Sorts names by UTF-16 code units, in place: most objects have a few, nearly in order. */
function sort(names: string[]): void {
  if (names.length > 32) {
    names.sort();
    return;
  }
  for (let index = 1; index < names.length; index += 1) {
    const name = names[index];
    if (name === undefined) break;
    let place = index - 1;
    let other = names[place];
    while (other !== undefined && other > name) {
      names[place + 1] = other;
      place -= 1;
      other = names[place];
    }
    names[place + 1] = name;
  }
}

function invalid(value: JsonValue): EventLogError<'EVENT_INVALID'> {
  const path: string[] = [];
  const what = findFault(value, path) ?? 'it has no canonical form';
  const place = path.length === 0 ? '' : ` at ${path.join('.')}`;
  return new EventLogError('EVENT_INVALID', `The event cannot be stored: ${what}${place}.`, { path });
}

/** Says what is wrong and leaves in `path` where; undefined when nothing is. */
function findFault(value: unknown, path: string[]): string | undefined {
  if (typeof value === 'string') {
    return value.isWellFormed() ? undefined : 'a lone surrogate is no Unicode text';
  }
  if (typeof value === 'number') {
    return isExact(value) ? undefined : 'a number beyond 2^53 - 1 has no exact form: send it as a string';
  }
  if (typeof value === 'boolean' || value === null) return undefined;
  if (typeof value !== 'object') return `a value of type ${typeof value} is no JSON`;
  if (path.length >= deepestNesting) return 'it is nested too deeply';
  if (!Array.isArray(value) && !isPlain(value)) return 'an object that is no plain data';
  for (const [name, member] of Object.entries<unknown>(value)) {
    path.push(name);
    const fault = name.isWellFormed()
      ? findFault(member, path)
      : 'a lone surrogate in a name is no Unicode text';
    if (fault !== undefined) return fault;
    path.pop();
  }
  return undefined;
}
