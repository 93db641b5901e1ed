import { z } from 'zod';
import { read } from '../running/client.ts';

/** A type as it stands at a field: a name within lists and required marks. */
export type TypeReference = {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: TypeReference | null | undefined;
};

const reference: z.ZodType<TypeReference> = z.lazy(() =>
  z.object({ kind: z.string(), name: z.string().nullable(), ofType: reference.nullish() }),
);

const argument = z.object({ name: z.string(), type: reference });
export type Argument = z.output<typeof argument>;

const typeSchema = z.object({
  kind: z.string(),
  name: z.string(),
  fields: z.array(z.object({ name: z.string(), args: z.array(argument), type: reference })).nullable(),
  inputFields: z.array(argument).nullable(),
  enumValues: z.array(z.object({ name: z.string() })).nullable(),
  possibleTypes: z.array(z.object({ name: z.string() })).nullable(),
});
export type SchemaType = z.output<typeof typeSchema>;

/** Every type of a server's schema, by name. */
export type Schema = ReadonlyMap<string, SchemaType>;

/** Asks a server for its schema, as a generator of client code does. */
export const introspect = async (origin: string): Promise<Schema> => {
  const { __schema: schema } = await read(
    origin,
    z.object({ __schema: z.object({ types: z.array(typeSchema) }) }),
    `{ __schema { types {
      kind name
      fields { name args { name type { ...T } } type { ...T } }
      inputFields { name type { ...T } }
      enumValues { name }
      possibleTypes { name }
    } } }
    fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`,
  );
  return new Map(schema.types.map((type) => [type.name, type]));
};

/** The name within the lists and required marks. */
export const nameOf = (type: TypeReference): string =>
  type.name ?? (type.ofType === null || type.ofType === undefined ? '' : nameOf(type.ofType));

export const isRequired = (type: TypeReference): boolean => type.kind === 'NON_NULL';
