import { z } from 'zod';

/** A term in both languages of the product. */
export type Label = { readonly nl: string; readonly en: string };

/**
 * What the API calls a schema and its values: the name of the type, and for an enum a label for each value.
 * Kept beside the schema so that code, API and pages use one language.
 */
export const vocabulary = z.registry<{
  readonly name: string;
  readonly description: string;
  readonly labels?: Readonly<Record<string, Label>>;
}>();

const labelsOfLists: Readonly<Record<string, Label>>[] = [];

/** The labels of the shortest closed list that has all of these values; undefined: no list has. */
export const labelsAmong = (values: readonly string[]): Readonly<Record<string, Label>> | undefined =>
  labelsOfLists
    .filter((labels) => values.every((value) => Object.hasOwn(labels, value)))
    .toSorted((one, other) => Object.keys(one).length - Object.keys(other).length)[0];

/** A closed list of the domain: a zod enum under its name, with a label (nl, en) for each value. */
export const closedList = <const L extends Readonly<Record<string, Label>>>(
  name: string,
  description: string,
  labels: L,
) => {
  const values = Object.keys(labels).filter((key): key is Extract<keyof L, string> => key in labels);
  const schema = z.enum(values);
  vocabulary.add(schema, { name, description, labels });
  labelsOfLists.push(labels);
  return schema;
};

/** An object that the API shows under a name of its own. */
export const named = <S extends z.ZodType>(name: string, description: string, schema: S): S => {
  vocabulary.add(schema, { name, description });
  return schema;
};
