import { randomUUID } from 'node:crypto';
import { commands } from '@besluitspoor/governance';
import type { Command } from '@besluitspoor/governance';
import { oneOf } from './choosing.ts';
import type { Chooser } from './choosing.ts';
import type { Schema } from './schema.ts';
import { objectFor } from './values.ts';

/** A command that cannot be accepted, whatever else is right about it. */
export type BadCommand = {
  readonly command: string;
  readonly actor: string | undefined;
  readonly input: Readonly<Record<string, unknown>>;
};

/**
 * An act of any kind by somebody who exists, made of values of every sort, with one thing in it for which nobody could
 * accept it: so whatever is recorded of it is a fault.
 */
export const badCommandFor = (
  chooser: Chooser,
  schema: Schema,
  known: readonly string[],
  person: string,
): BadCommand => {
  const { name }: Command = oneOf(chooser, commands);
  const wrong = oneOf(chooser, wrongs);
  const inputName = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const made = { ...objectFor(chooser, schema, inputName, known), commandId: randomUUID() };
  if (wrong === 'nobody') return { command: name, actor: undefined, input: made };
  return { command: name, actor: person, input: { ...made, ...wrong() } };
};

/** What nobody could accept in any command. */
const wrongs: readonly ('nobody' | (() => Readonly<Record<string, unknown>>))[] = [
  () => ({ occurredAt: '2199-12-31T00:00:00Z' }),
  () => ({ as: { party: `group-${randomUUID()}` } }),
  'nobody',
  () => ({ commandId: 'x' }),
  () => ({ ifRevision: '-1' }),
  () => ({ occurredAt: '2026-02-30' }),
  () => ({ as: { role: 'a\u0000b' } }),
  () => ({ as: { onBehalfOf: `group-${randomUUID()}` } }),
  () => ({ nonsense: 1 }),
  () => ({ commandId: null }),
];
