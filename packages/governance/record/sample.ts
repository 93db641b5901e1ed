import { z } from 'zod';
import { recordKinds } from './id.ts';

const uuid = '00000000-0000-4000-8000-000000000001';

/** What a field of an event can hold that is not built of other fields; the first that its schema accepts is taken. */
const values: readonly unknown[] = [
  'tekst',
  '2026-03-02',
  '2026-03-02T22:59:59.999Z',
  ...[...recordKinds, 'event', 'anonymous'].map((kind) => `${kind}-${uuid}`),
  '0'.repeat(64),
  '1',
  1,
  0.5,
  true,
];

/**
 * A value that the schema accepts, with every optional field filled that can be filled together: what the golden
 * file of a new type of event begins with. Throws for a schema that none of the known values fits.
 */
export const sampleOf = (schema: z.core.$ZodType): unknown => {
  if (schema instanceof z.ZodOptional) return sampleOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return [sampleOf(schema.element)];
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodUnion) return sampleOf(firstOf(schema.options));
  if (schema instanceof z.ZodRecord) return { tekst: sampleOf(schema.valueType) };
  if (schema instanceof z.ZodObject) return sampleObject(schema, schema.shape);
  const value = values.find((candidate) => z.safeParse(schema, candidate).success);
  if (value === undefined) throw new Error('no known value fits this schema: add one');
  return value;
};

const firstOf = (options: readonly z.core.$ZodType[]): z.core.$ZodType => {
  const [first] = options;
  if (first === undefined) throw new Error('a union of nothing');
  return first;
};

// Of fields that exclude each other the last one is kept.
const sampleObject = (
  schema: z.ZodObject,
  shape: Readonly<Record<string, z.core.$ZodType>>,
): Readonly<Record<string, unknown>> => {
  const fields = Object.entries(shape).map(([name, field]) => [name, sampleOf(field)] as const);
  const optional = Object.keys(shape).filter((name) => shape[name] instanceof z.ZodOptional);
  for (const left of ['', ...optional]) {
    const value = Object.fromEntries(fields.filter(([name]) => name !== left));
    if (schema.safeParse(value).success) return value;
  }
  throw new Error(`no fields of ${Object.keys(shape).join(', ')} fit together`);
};
