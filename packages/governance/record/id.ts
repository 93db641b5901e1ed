import { z } from 'zod';

/** The kinds of record: each is a stream of its own, and `<kind>-<uuid>` is at once its stream and its API id. */
export const recordKinds = [
  'organisation',
  'person',
  'group',
  'project',
  'theme',
  'rule',
  'consultation',
  'input',
  'decision',
  'pilot',
  'assessment',
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** The id of a record of kind `K`. */
export type RecordId<K extends RecordKind = RecordKind> = `${K}-${string}`;

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

const patterns = new Map<string, RegExp>(
  [...recordKinds, 'event', 'anonymous'].map((kind) => [kind, new RegExp(`^${kind}-${uuid}$`)]),
);

/** A zod schema for the id of a record of one kind: `<kind>-<uuid>`, lower case. */
export const idOf = <K extends RecordKind>(kind: K) =>
  z.custom<RecordId<K>>((value) => isIdOf(kind, value), { error: 'ID_INVALID' }).meta({ record: kind });

/** A zod schema for the id of an event: `event-<uuid>`. */
export const eventIdSchema = z
  .custom<`event-${string}`>((value) => typeof value === 'string' && matches('event', value), {
    error: 'ID_INVALID',
  })
  .meta({ record: 'event' });

/** A zod schema for the id of a record of any kind. */
export const anyRecordId = z
  .custom<RecordId>((value) => typeof value === 'string' && kindOf(value) !== undefined, {
    error: 'ID_INVALID',
  })
  .meta({ record: 'any' });

/** A zod schema for who acts in an event: a person's id or a pseudonym of single use. */
export const pseudonymSchema = z
  .custom<`person-${string}` | `anonymous-${string}`>(
    (value) => typeof value === 'string' && (matches('person', value) || matches('anonymous', value)),
    { error: 'ID_INVALID' },
  )
  .meta({ record: 'person' });

/** The kind of record that an id names, or undefined when it is no record's id. */
export const kindOf = (id: string): RecordKind | undefined => {
  const kind = kinds.get(id.slice(0, id.indexOf('-')));
  return kind !== undefined && matches(kind, id) ? kind : undefined;
};

const kinds: ReadonlyMap<string, RecordKind> = new Map(recordKinds.map((kind) => [kind, kind]));

/** Whether the value is the id of a record of that kind. */
export const isIdOf = <K extends RecordKind>(kind: K, value: unknown): value is RecordId<K> =>
  typeof value === 'string' && matches(kind, value);

/** Whether the pseudonym is one of single use, as an anonymous input's events carry. */
export const isAnonymous = (pseudonym: string): boolean => matches('anonymous', pseudonym);

const matches = (kind: string, value: string): boolean => patterns.get(kind)?.test(value) ?? false;
