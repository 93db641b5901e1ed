import { canonicalJson, sha256Hex } from '@besluitspoor/event-log';
import type { JsonObject } from '@besluitspoor/event-log';
import { commandNamed, envelope, isIdOf, refusalsOf, refuse } from '@besluitspoor/governance';
import type { Command, Envelope, ReadyCommand, RecordId, Refusal } from '@besluitspoor/governance';
import type { CommandRequest } from './contract.ts';
import { jsonObjectOf } from './json.ts';

/** A command whose envelope and form passed their schemas. */
export type ReadRequest = {
  readonly command: Command;
  readonly ready: ReadyCommand;
  readonly envelope: Envelope;
  /** Who sends it. */
  readonly sender: RecordId<'person'>;
  /** The sender is to leave no trace: it acts under a pseudonym of single use. */
  readonly anonymous: boolean;
  /** The personal text that was given, by field. */
  readonly words: JsonObject;
  /** Lower-case hex SHA-256 of the command's name and its input, without personal text. */
  readonly hash: string;
};

/** Reads what came in: every fault of the form at once, with its path from the input's root. */
export const readRequest = (request: CommandRequest): ReadRequest | readonly Refusal[] => {
  const command = commandNamed(request.command);
  if (command === undefined) {
    return [refuse('UNKNOWN_COMMAND', [], { command: request.command.slice(0, 100) })];
  }
  const { input } = request;
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return [refuse('FIELD_INVALID')];
  }
  const [outside, form] = parted(input);
  const parsed = envelope.safeParse(outside);
  const ready = command.read(form);
  if (!parsed.success || !('decide' in ready)) {
    return [
      ...(parsed.success ? [] : refusalsOf(parsed.error, outside)),
      ...('decide' in ready ? [] : refusalsOf(ready, form)),
    ];
  }
  const sender = request.actor;
  if (!isIdOf('person', sender)) return [refuse('ACTOR_REQUIRED')];
  const anonymous = command.name === 'submitInput' && ready.input['anonymous'] === true;
  if (anonymous && parsed.data.as?.onBehalfOf !== undefined) {
    return [refuse('ONE_OF_TWO', ['as', 'onBehalfOf'], { fields: 'anonymous, as.onBehalfOf' })];
  }
  return {
    command,
    ready,
    envelope: parsed.data,
    sender,
    anonymous,
    words: wordsOf(command, ready),
    hash: hashOf(command, outside, form, anonymous || parsed.data.as?.receipt !== undefined),
  };
};

const ofEnvelope = new Set(Object.keys(envelope.shape));

/** The fields of the envelope, and the command's own. */
const parted = (input: object): [Record<string, unknown>, Record<string, unknown>] => {
  const outside: [string, unknown][] = [];
  const form: [string, unknown][] = [];
  for (const member of Object.entries(input)) (ofEnvelope.has(member[0]) ? outside : form).push(member);
  return [Object.fromEntries(outside), Object.fromEntries(form)];
};

const nothing: JsonObject = {};

const wordsOf = (command: Command, ready: ReadyCommand): JsonObject =>
  command.personal.length === 0
    ? nothing
    : jsonObjectOf(Object.fromEntries(command.personal.map((name) => [name, ready.input[name]])));

/**
 * The hash by which the same command is known again: of what was sent and is recorded. Personal text has its
 * commitments, `ifRevision` only guards. Of an anonymous input, and of what is done with its receipt, the whole
 * capacity is left out: whoever guesses a small group could find the guess confirmed in the hash.
 */
const hashOf = (
  command: Command,
  outside: Record<string, unknown>,
  form: Record<string, unknown>,
  withoutTrace: boolean,
): string => {
  const { as, commandId: _, ifRevision: __, ...rest } = outside;
  const capacity = withoutTrace || as === undefined ? {} : jsonObjectOf(as);
  return sha256Hex(
    canonicalJson({
      command: command.name,
      input: {
        ...jsonObjectOf(form, command.personal),
        ...jsonObjectOf(rest),
        ...(Object.keys(capacity).length > 0 && { as: capacity }),
      },
    }),
  );
};
