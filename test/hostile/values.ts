import { randomUUID } from 'node:crypto';
import { oneOf } from './choosing.ts';
import type { Chooser } from './choosing.ts';
import { isRequired, nameOf } from './schema.ts';
import type { Schema, TypeReference } from './schema.ts';

/** The name of an enum's value: without quotes in a document, text in variables. */
type EnumName = { readonly enumName: string };

export const isEnumName = (value: unknown): value is EnumName =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'enumName');

/** A value as it is sent in variables. */
export const asVariable = (value: unknown): unknown => {
  if (isEnumName(value)) return value.enumName;
  if (Array.isArray(value)) return value.map(asVariable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asVariable(each)]));
};

const texts = [
  '',
  ' ',
  '\u0000',
  'a\u0007b',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u200b',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  "'; DROP TABLE events; --",
  '" OR NEAR(a, b) *',
  '${7*7}{{7*7}}',
  '../../etc/passwd',
  '\n\t',
  '𐍈👩‍👩‍👧',
  'a'.repeat(301),
  'é'.repeat(20_001),
  'x'.repeat(100_000),
];

const moments = [
  '2026-05-01T10:00:00Z',
  '2026-05-01',
  'gisteren',
  '',
  '2026-02-30',
  '0000-00-00T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '-271821-04-20T00:00:00Z',
  '2026-05-01T10:00:00+99:99',
  '2026-05-01T24:00:00Z',
];

const numbers = [1, 0, -1, 2, 100, 101, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, 1e308, -0];

const anything: readonly unknown[] = [
  null,
  true,
  'tekst',
  7,
  1.5,
  [],
  {},
  [[[[]]]],
  { a: { b: {} } },
  [null],
];

const ids = (known: readonly string[]): readonly string[] => [
  ...known,
  `input-${randomUUID()}`,
  'input-',
  'project-00000000-0000-4000-8000-000000000000',
  'rule-00000000-0000-4000-8000-000000000000.v0',
  'event-00000000-0000-4000-8000-000000000000@99999999999999999999',
  '',
  '@',
  '../events.db',
];

/** A value for a type: mostly of its shape, now and then of another; ids are mostly those that exist. */
export const valueFor = (
  chooser: Chooser,
  schema: Schema,
  type: TypeReference,
  known: readonly string[],
): unknown => {
  if (chooser.once(60)) return oneOf(chooser, anything);
  if (type.kind === 'NON_NULL' && type.ofType) return valueFor(chooser, schema, type.ofType, known);
  if (type.kind === 'LIST' && type.ofType) {
    const { ofType } = type;
    const length = chooser.once(30) ? 200 : chooser.below(3);
    const one = valueFor(chooser, schema, ofType, known);
    return Array.from({ length }, (_, index) =>
      index === 0 || chooser.usedUp() ? one : valueFor(chooser, schema, ofType, known),
    );
  }
  const name = nameOf(type);
  const named = schema.get(name);
  if (named?.enumValues) {
    return { enumName: chooser.once(40) ? 'NO_SUCH_VALUE' : oneOf(chooser, named.enumValues).name };
  }
  if (named?.inputFields) return objectFor(chooser, schema, name, known);
  switch (name) {
    case 'ID':
      return oneOf(chooser, ids(known));
    case 'Int':
    case 'Float':
      return chooser.once(3) ? oneOf(chooser, numbers) : 1;
    case 'Boolean':
      return chooser.of(true, false);
    case 'Position':
      return chooser.of('0', '1', '900', '-1', '99999999999999999999', 'none', '');
    case 'Date':
    case 'DateTime':
    case 'Moment':
      return chooser.once(3) ? oneOf(chooser, moments) : '2026-05-01';
    default:
      return chooser.once(3) ? oneOf(chooser, texts) : 'Gewone tekst.';
  }
};

/** An object for an input type: what is required nearly always, the rest now and then. */
export const objectFor = (
  chooser: Chooser,
  schema: Schema,
  name: string,
  known: readonly string[],
): Readonly<Record<string, unknown>> => {
  const fields = schema.get(name)?.inputFields ?? [];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const given = isRequired(field.type) ? !chooser.once(40) : chooser.once(3);
      return given ? [[field.name, valueFor(chooser, schema, field.type, known)]] : [];
    }),
  );
};
