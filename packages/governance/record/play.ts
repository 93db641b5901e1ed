import { commandNamed } from '../commands.ts';
import { recordOf } from '../records.ts';
import type { Acting } from './command.ts';
import type { RecordId } from './id.ts';
import { isRefusal } from './refusal.ts';
import { given } from './spec.ts';
import type { Given } from './spec.ts';

/** A command that somebody tries; whether it can be done is what the deciders say. */
export type Attempt = {
  /** Its name: so a counterexample can be read. */
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The record that it writes. */
  readonly id: RecordId;
  readonly acting?: Partial<Acting>;
};

/** What a play led to: the whole history, and of each attempt whether it was recorded. */
export type Played = { readonly history: readonly Given[]; readonly recorded: readonly boolean[] };

/**
 * Tries the commands one after the other and records what the deciders let pass: a history that could stand in a
 * log. `check` sees the history after every attempt that recorded something, and what was attempted.
 */
export const play = (
  beginning: readonly Given[],
  attempts: readonly Attempt[],
  check: (history: readonly Given[], attempt: Attempt) => void,
): Played => {
  const history = [...beginning];
  const recorded = attempts.map((attempt) => {
    const facts = decided(history, attempt);
    history.push(...facts);
    if (facts.length > 0) check(history, attempt);
    return facts.length > 0;
  });
  return { history, recorded };
};

/**
 * What would be recorded again if each of the commands were decided a second time at once: nothing should be.
 *
 * @param each commands of which every time is a fact of its own
 */
export const repeatsOf = (
  beginning: readonly Given[],
  attempts: readonly Attempt[],
  each: readonly string[] = [],
): readonly Given['event'][] => {
  const repeats: Given['event'][] = [];
  play(beginning, attempts, (history, attempt) => {
    if (each.includes(attempt.command)) return;
    repeats.push(...decided(history, attempt).map(({ event }) => event));
  });
  return repeats;
};

/** What an attempt would add to the history: nothing when it is refused or changes nothing. */
export const decided = (history: readonly Given[], attempt: Attempt): readonly Given[] => {
  const { input, id, acting = {} } = attempt;
  const record = recordOf(id);
  const command = commandNamed(attempt.command);
  if (record === undefined || command === undefined) throw new Error(`no ${attempt.command} on ${id}`);
  const verdict = given(...history).when(command, input, { id, acting });
  return isRefusal(verdict) ? [] : verdict.map((event) => ({ record, id, event, acting }));
};
