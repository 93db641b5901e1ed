import { z } from 'zod';
import { vocabulary } from '../../record/vocabulary.ts';
import type { Label } from '../../record/vocabulary.ts';

/** One thing that follows from the values of an instrument, and why. */
export type Derived = {
  /** Stable within the instrument's version. */
  readonly code: string;
  readonly label: Label;
  /** Null: it cannot be told from these values. */
  readonly value: number | string | boolean | null;
  /** Of a number: euro, points as valued together, a count, a ratio. */
  readonly unit?: 'EUR' | 'POINTS' | 'COUNT' | 'RATIO';
  readonly because: Label;
};

/** A field of an instrument as a form shows it. */
export type InstrumentField = {
  /** Names from the root of the values, with `[]` behind a list: `personGroups[].tasks.direction`. */
  readonly path: string;
  readonly label: Label;
  readonly required: boolean;
  /** Of a choice: each value with its label. */
  readonly choices: Readonly<Record<string, Label>> | undefined;
};

/** One version of an instrument: what it asks and what follows from the answers. It never changes. */
export type Instrument = {
  readonly key: string;
  /** From 1. */
  readonly version: number;
  readonly label: Label;
  readonly description: Label;
  /** Document and place in which it is described. */
  readonly source: string;
  readonly schema: z.ZodObject;
  readonly fields: readonly InstrumentField[];
  /** What follows from values that fit the schema; undefined: they do not. Pure. */
  readonly derive: (values: unknown) => readonly Derived[] | undefined;
};

/** Defines a version of an instrument: `derive` gets the values as the schema read them. */
export const defineInstrument = <S extends z.ZodObject>(
  definition: Omit<Instrument, 'schema' | 'fields' | 'derive'> & {
    readonly schema: S;
    readonly derive: (values: z.output<S>) => readonly Derived[];
  },
): Instrument => ({
  ...definition,
  fields: fieldsOf(definition.schema, ''),
  derive: (values) => {
    const read = definition.schema.safeParse(values);
    return read.success ? definition.derive(read.data) : undefined;
  },
});

const labels = z.registry<{ readonly label: Label }>();

/** A field of an instrument under its label; the schema itself may serve several fields. */
export const field = <S extends z.ZodType>(schema: S, nl: string, en: string): S => {
  const own = schema.clone();
  labels.add(own, { label: { nl, en } });
  return own;
};

const fieldsOf = (schema: z.ZodObject, above: string): readonly InstrumentField[] =>
  Object.entries(schema.shape).flatMap(([name, value]) => {
    const { inner, label, required, list } = opened(value);
    const path = `${above}${name}${list ? '[]' : ''}`;
    if (label === undefined) throw new Error(`${path} has no label`);
    const choices = inner instanceof z.ZodType ? vocabulary.get(inner)?.labels : undefined;
    const own = { path, label, required, choices };
    return inner instanceof z.ZodObject ? [own, ...fieldsOf(inner, `${path}.`)] : [own];
  });

type Opened = {
  readonly inner: unknown;
  readonly label: Label | undefined;
  readonly required: boolean;
  readonly list: boolean;
};

/** What stands within the optional and the list, with the label that is nearest to the outside. */
const opened = (schema: unknown): Opened => {
  const label = schema instanceof z.ZodType ? labels.get(schema)?.label : undefined;
  if (schema instanceof z.ZodOptional) {
    const within = opened(schema.unwrap());
    return { ...within, label: label ?? within.label, required: false };
  }
  if (schema instanceof z.ZodArray) {
    const within = opened(schema.element);
    return { ...within, label: label ?? within.label, required: true, list: true };
  }
  return { inner: schema, label, required: true, list: false };
};
