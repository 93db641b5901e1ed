import { vocabulary } from '@besluitspoor/governance';
import type { InputFieldRef, InputType } from '@pothos/core';
import { z } from 'zod';
import { builder } from '../builder.ts';
import type { Types } from '../builder.ts';
import { enumNamed } from '../vocabulary.ts';

/** What a client sends for a form: read by the form's own schema before anything is done with it. */
export type FormInput = Readonly<Record<string, unknown>>;

/** The input type of a form. */
export type FormType = PothosSchemaTypes.InputObjectRef<Types, FormInput>;

type FieldBuilder = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

const made = new Map<string, FormType>();

/**
 * The input type for a form: a field for each of the form's, with its description and limits, enums and objects
 * under the names that the vocabulary gives them. Every rule beyond the type stays with the form, so that a
 * mutation answers what is wrong and where.
 * Throws for a form that holds what the API has no type for.
 */
export const inputType = (name: string, description: string, form: z.ZodObject): FormType => {
  const known = made.get(name);
  if (known !== undefined) return known;
  const ref: FormType = builder.inputType(name, {
    description,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(form.shape).map(([field, schema]) => [field, fieldOf(t, `${name}.${field}`, schema)]),
      ),
  });
  made.set(name, ref);
  return ref;
};

const fieldOf = (t: FieldBuilder, place: string, schema: unknown): InputFieldRef<Types, unknown> => {
  const reading = read(schema);
  const { required } = reading;
  const description = describe(place, reading);
  const type = typeOf(place, reading);
  return reading.list
    ? t.field({ type: t.listRef(type), description, required })
    : t.field({ type, description, required });
};

/** What a field of a form takes, when the optional and the list around it are taken off. */
type Reading = {
  readonly schema: unknown;
  readonly required: boolean;
  readonly list: boolean;
  /** The most entries of a list. */
  readonly most: number | undefined;
  readonly description: string | undefined;
  readonly scalar: 'Date' | 'Moment' | 'DateTime' | 'Position' | 'Json' | undefined;
  /** It names a record, a person or an event. */
  readonly isId: boolean;
};

const metaSchema = z.object({
  description: z.string().optional(),
  scalar: z.enum(['Date', 'Moment', 'DateTime', 'Position', 'Json']).optional(),
  record: z.string().optional(),
});

const read = (schema: unknown): Reading => {
  const meta = metaSchema.safeParse(schema instanceof z.ZodType ? (schema.meta() ?? {}) : {}).data;
  const description = meta?.description;
  if (schema instanceof z.ZodOptional) {
    const inner = read(schema.unwrap());
    return { ...inner, required: false, description: description ?? inner.description };
  }
  if (schema instanceof z.ZodArray) {
    const inner = read(schema.element);
    return {
      ...inner,
      required: true,
      list: true,
      most: mostEntries(schema),
      description: description ?? inner.description,
    };
  }
  return {
    schema,
    required: true,
    list: false,
    most: undefined,
    description,
    scalar: meta?.scalar,
    isId: meta?.record !== undefined,
  };
};

const typeOf = (place: string, { isId, scalar, schema }: Reading): InputType<Types> => {
  if (isId) return 'ID';
  if (scalar !== undefined) return scalar;
  if (schema instanceof z.ZodBoolean) return 'Boolean';
  if (schema instanceof z.ZodLiteral && typeof schema.value === 'boolean') return 'Boolean';
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'Int' : 'Float';
  if (schema instanceof z.ZodUUID) return 'ID';
  if (schema instanceof z.ZodString) return 'String';
  const entry = schema instanceof z.ZodType ? vocabulary.get(schema) : undefined;
  if (entry === undefined) throw new Error(`${place} takes what the vocabulary has no name for`);
  if (schema instanceof z.ZodEnum) return enumNamed(entry.name);
  if (schema instanceof z.ZodObject) return inputType(`${entry.name}Input`, entry.description, schema);
  throw new Error(`${place} takes what the API has no type for`);
};

/** The description of a field, with the limits that its schema sets and its words do not say. */
const describe = (place: string, reading: Reading): string => {
  const { description, most, schema } = reading;
  const entry = schema instanceof z.ZodType ? vocabulary.get(schema) : undefined;
  const said = description ?? entry?.description;
  if (said === undefined) throw new Error(`${place} is not described`);
  const limits: string[] = [];
  if (most !== undefined) limits.push(`at most ${most} entries`);
  if (schema instanceof z.ZodString && schema.maxLength !== null && !/at most [\d,]+ char/.test(said)) {
    limits.push(`${most === undefined ? 'at most' : 'each at most'} ${schema.maxLength} characters`);
  }
  if (schema instanceof z.ZodLiteral) limits.push('`true` or left out');
  return limits.length === 0 ? said : `${said} (${limits.join('; ')})`;
};

const limited = z.object({ maxItems: z.number().optional() });

/** The most entries that a list may have, as its schema says. */
const mostEntries = (schema: z.ZodArray): number | undefined =>
  limited.parse(z.toJSONSchema(schema, { unrepresentable: 'any' })).maxItems;
