import { GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

const text = (name: string, value: unknown): string => {
  if (typeof value === 'string') return value;
  throw new TypeError(`${name} is written as a string.`);
};

/** A scalar that is a string on the wire; `read` refuses or normalises what a client sends. */
const stringScalar = (
  name: string,
  description: string,
  specifiedByURL: string | undefined,
  read: (value: string) => string,
): GraphQLScalarType<string, string> =>
  new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => text(name, value),
    parseValue: (value) => read(text(name, value)),
    parseLiteral: (node) => read(text(name, node.kind === Kind.STRING ? node.value : undefined)),
  });

const rfc3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:\d\d)$/;

/** Whether the calendar has the day: reading a date takes the 30th of February for the 2nd of March. */
const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** An instant. Read with any offset, always written in UTC with milliseconds. */
export const dateTime = stringScalar(
  'DateTime',
  'An instant: RFC 3339. Read with any offset (`2026-03-02T10:00:00+01:00`), always written in UTC with milliseconds (`2026-03-02T09:00:00.000Z`).',
  'https://www.rfc-editor.org/rfc/rfc3339',
  (value) => {
    const time = rfc3339.test(value) && isDay(value.slice(0, 10)) ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(time)) {
      throw new TypeError('A DateTime is RFC 3339 with an offset, for example 2026-03-02T09:00:00Z.');
    }
    return new Date(time).toISOString();
  },
);

// The forms of the commands judge these, so that a mutation answers a wrong one with the field that is wrong.
export const date = stringScalar(
  'Date',
  'A local day of the organisation: `YYYY-MM-DD`.',
  undefined,
  (value) => value,
);

export const moment = stringScalar(
  'Moment',
  'An instant (RFC 3339 with an offset) or, where only the day is known, a local day (`YYYY-MM-DD`).',
  undefined,
  (value) => value,
);

export const position = stringScalar(
  'Position',
  'A place in the log, or the revision of a record: decimal digits in a string, counted from "0". Later is higher; positions need not be contiguous.',
  undefined,
  (value) => value,
);

/** Deeper than any instrument asks; beyond it nothing is read, so that nothing can run out of stack. */
const deepestJson = 32;

const within = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

const readJson = (value: unknown): unknown => {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= deepestJson && level.length > 0; depth += 1) level = level.flatMap(within);
  if (level.length === 0) return value;
  throw new TypeError(`Json is at most ${deepestJson} levels deep.`);
};

/** What an instrument asks differs by instrument and version: its fields say what the values hold. */
export const json = new GraphQLScalarType<unknown, unknown>({
  name: 'Json',
  description:
    'An object of JSON, at most 32 levels deep: what was filled in in an instrument. `instruments` says which fields its version has.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize: (value) => value,
  parseValue: readJson,
  parseLiteral: (node, variables) => readJson(valueFromASTUntyped(node, variables)),
});
