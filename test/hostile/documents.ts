import { oneOf } from './choosing.ts';
import type { Chooser } from './choosing.ts';
import { isRequired, nameOf } from './schema.ts';
import type { Argument, Schema } from './schema.ts';
import { isEnumName, valueFor } from './values.ts';

/** A query that mostly fits the schema: fields, arguments and fragments at random, and now and then a slip. */
export const documentFor = (chooser: Chooser, schema: Schema, known: readonly string[]): string => {
  const document = `query Q ${selectionOf(chooser, schema, 'Query', known, 0)}`;
  if (!chooser.once(12)) return document;
  const at = chooser.below(document.length);
  const slip = chooser.of(
    '}',
    '{',
    '"',
    '"""',
    '...',
    '$x',
    '@include(if: 1)',
    '\u0000',
    '\ud800',
    '#',
    '!',
    '&',
  );
  return document.slice(0, at) + slip + document.slice(at + chooser.below(3));
};

const deepest = 16;

const selectionOf = (
  chooser: Chooser,
  schema: Schema,
  typeName: string,
  known: readonly string[],
  depth: number,
): string => {
  const type = schema.get(typeName);
  const parts = ['__typename'];
  if (depth < deepest && !chooser.usedUp()) {
    const fields = type?.fields ?? [];
    const wanted = fields.length === 0 ? 0 : 1 + chooser.below(depth === 0 ? 3 : 5);
    for (let count = 0; count < wanted; count += 1) {
      const field = oneOf(chooser, fields);
      const alias = chooser.once(6) ? `a${chooser.below(4)}: ` : '';
      const of = schema.get(nameOf(field.type));
      const isComposite = of?.fields !== null || of.possibleTypes !== null;
      const below = isComposite
        ? ` ${selectionOf(chooser, schema, nameOf(field.type), known, depth + 1)}`
        : '';
      parts.push(`${alias}${field.name}${argumentsOf(chooser, schema, field.args, known)}${below}`);
    }
    for (const { name } of type?.possibleTypes ?? []) {
      if (chooser.once(3))
        parts.push(`... on ${name} ${selectionOf(chooser, schema, name, known, depth + 1)}`);
    }
  }
  return `{ ${parts.join(' ')} }`;
};

const argumentsOf = (
  chooser: Chooser,
  schema: Schema,
  args: readonly Argument[],
  known: readonly string[],
): string => {
  const given = args.flatMap(({ name, type }) =>
    isRequired(type) || chooser.once(3)
      ? [`${name}: ${literal(valueFor(chooser, schema, type, known))}`]
      : [],
  );
  return given.length === 0 ? '' : `(${given.join(', ')})`;
};

/** A value as it is written in a document. */
const literal = (value: unknown): string => {
  if (isEnumName(value)) return value.enumName;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, each]) => `${name}: ${literal(each)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value) ?? 'null';
};
