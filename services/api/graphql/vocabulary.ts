import {
  consultationEvents,
  decisionEvents,
  forms,
  inputEvents,
  ruleEvents,
  vocabulary,
} from '@besluitspoor/governance';
import type { Label } from '@besluitspoor/governance';
import { z } from 'zod';
import { builder } from './builder.ts';
import type { Types } from './builder.ts';

/** An enum of the API: its values are the words of the domain, the same in the code and on the wire. */
export type VocabularyEnum = PothosSchemaTypes.EnumRef<Types, string, string>;

/** What a closed list of the domain says of itself. */
type ClosedList = { readonly description: string; readonly values: readonly Value[] };
type Value = { readonly name: string; readonly label: Label | undefined };

const enums = new Map<string, VocabularyEnum>();

/**
 * The enum of that name among the domain's closed lists, each value described in both languages.
 * Throws for a name that no form and no event knows: a word of the API that the domain does not speak.
 */
export const enumNamed = (name: string): VocabularyEnum => {
  const known = enums.get(name);
  if (known !== undefined) return known;
  const list = closedLists.get(name);
  if (list === undefined) throw new Error(`no form or event of the domain knows a list named ${name}`);
  const made = describedEnum(
    name,
    list.description,
    list.values.map(({ name: value, label }) => [value, label === undefined ? value : bothOf(label)]),
  );
  enums.set(name, made);
  return made;
};

/** An enum whose values come with a description each. */
export const describedEnum = (
  name: string,
  description: string,
  values: readonly (readonly [value: string, description: string])[],
): VocabularyEnum =>
  builder.enumType(name, {
    description,
    values: Object.fromEntries(values.map(([value, says]) => [value, { value, description: says }])),
  });

/** The label of a value of a closed list, or undefined when the list has no such value. */
export const labelOf = (list: string, value: string): Label | undefined =>
  closedLists.get(list)?.values.find((each) => each.name === value)?.label;

const bothOf = (label: Label): string => `${label.en} (${label.nl})`;

const closedLists = new Map<string, ClosedList>();

/** Finds every closed list in a schema, whatever it is wrapped in. */
const collect = (schema: unknown): void => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return collect(schema.unwrap());
  if (schema instanceof z.ZodArray) return collect(schema.element);
  if (schema instanceof z.ZodUnion) return schema.options.forEach(collect);
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).forEach(collect);
  if (!(schema instanceof z.ZodEnum)) return;
  const entry = vocabulary.get(schema);
  if (entry?.labels === undefined || closedLists.has(entry.name)) return;
  const { description, labels, name } = entry;
  closedLists.set(name, {
    description,
    values: Object.entries(labels).map(([value, label]) => ({ name: value, label })),
  });
};

Object.values(forms).forEach(collect);
for (const events of [inputEvents, decisionEvents, consultationEvents, ruleEvents]) {
  Object.values(events).forEach(({ payload }) => collect(payload));
}
