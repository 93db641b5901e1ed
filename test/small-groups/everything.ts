import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { z } from 'zod';
import { read } from '../running/client.ts';

const schema = buildSchema(
  readFileSync(new URL('../../services/api/schema.graphql', import.meta.url), 'utf8'),
);
const node = schema.getType('Node');

/** Records asked for at once, so that no document is larger than the server takes. */
const atOnce = 15;
/** Rows of a list in a record, and of a list within those. */
const rows = 40;
const rowsWithin = 6;

const isRecord = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.getInterfaces().some((one) => one === node);

/** Whether a field is asked: it needs no argument, and does not tell when it was asked. */
const asked = ({ args, name }: GraphQLField<unknown, unknown>): boolean =>
  !args.some(isRequiredArgument) && name !== 'readAt';

/** A field with all there is below it; of other records their id alone, since each of them is asked by itself. */
const whole = (field: GraphQLField<unknown, unknown>, depth: number): string => {
  const paged = field.args.some(({ name }) => name === 'first');
  const page = paged ? `(first: ${depth === 0 ? rows : rowsWithin})` : '';
  return `${field.name}${page} ${below(getNamedType(field.type), depth)}`;
};

const below = (type: GraphQLNamedType, depth: number): string => {
  if (isLeafType(type)) return '';
  if (isUnionType(type)) return '{ __typename }';
  if (isRecord(type) || isInterfaceType(type)) return '{ id }';
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter(
    ({ name }) => !['edges', 'pageInfo'].includes(name) || type.name === 'PageInfo',
  );
  return `{ ${fields
    .filter(asked)
    .map((field) => whole(field, depth + 1))
    .join(' ')} }`;
};

const anything = z.record(z.string(), z.unknown());

/** The documents that ask everything of records of a type: one for its plain fields, and one for each other. */
const documents = (type: GraphQLObjectType): readonly string[] => {
  const fields = Object.values(type.getFields()).filter(asked);
  const plain = fields.filter(({ type: of }) => isLeafType(getNamedType(of)));
  const others = fields.filter((field) => !plain.includes(field));
  return [plain.map(({ name }) => name).join(' '), ...others.map((field) => whole(field, 0))];
};

/** Documents on their way at once. */
const abreast = 8;

/** The answers to documents, by their text. */
const answers = async (
  origin: string,
  documents: readonly string[],
): Promise<Readonly<Record<string, unknown>>> => {
  const found: Record<string, unknown> = {};
  for (let start = 0; start < documents.length; start += abreast) {
    const some = documents.slice(start, start + abreast);
    const said = await Promise.all(some.map((document) => read(origin, anything, document)));
    for (const [index, document] of some.entries()) found[document] = said[index];
  }
  return found;
};

/** Documents that ask everything that the API shows of records of a type. */
const ofRecords = (type: GraphQLObjectType, ids: readonly string[]): readonly string[] =>
  documents(type).flatMap((selection) =>
    Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, part) => {
      const some = ids.slice(part * atOnce, (part + 1) * atOnce);
      return `{ ${some.map((id, index) => `n${index}: node(id: "${id}") { ... on ${type.name} { ${selection} } }`).join(' ')} }`;
    }),
  );

/** The kind of record by the start of its id. */
const typeOf = (id: string): GraphQLObjectType => {
  const [kind = ''] = id.split('-');
  const type = schema.getType(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}`);
  if (!isObjectType(type)) throw new Error(`no type of record for ${id}`);
  return type;
};

/**
 * Everything that the API shows: of the records given, and of every event that they show, each by its id.
 *
 * @param filtered documents with filters, asked besides
 */
export const everythingShown = async (
  origin: string,
  records: readonly string[],
  filtered: readonly string[],
): Promise<Readonly<Record<string, unknown>>> => {
  const kinds = [...Map.groupBy(records, (id) => typeOf(id).name).values()];
  const found = await answers(origin, [
    ...kinds.flatMap((ids) => ofRecords(typeOf(ids[0] ?? ''), ids)),
    ...filtered,
  ]);
  const events = new Set(JSON.stringify(found).match(/"event-[0-9a-f-]+(?:@\d+)?"/gu));
  const ids = [...events].map((id) => id.slice(1, -1)).toSorted();
  return { ...found, ...(await answers(origin, ofRecords(typeOf('event-'), ids))) };
};
