import { recordId } from '@besluitspoor/event-log';
import type { forms } from '@besluitspoor/governance';

/** A working example of a mutation: sent after all those before it, on an empty store. */
export type Example = {
  /** From 1. */
  readonly number: number;
  /** The page of docs/api on which it stands. */
  readonly page: string;
  readonly command: keyof typeof forms;
  /** The person's id of the header. */
  readonly actor: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What of the record the example shows, besides its id. */
  readonly shows: string;
};

type Tell = (
  command: Example['command'],
  actor: string,
  input: Readonly<Record<string, unknown>>,
  shows: string,
) => string;

/** Tells examples one after the other. */
export type Teller = {
  /** Every example told so far. */
  readonly told: readonly Example[];
  /** For the page of docs/api of that kind of record. */
  readonly on: (page: string) => {
    /** Tells the next example; answers its command id. */
    readonly tell: Tell;
    /** Tells an example that begins a record of that kind; answers the record's id. */
    readonly begin: Tell;
  };
};

/** A teller that has told nothing yet. */
export const newTeller = (): Teller => {
  const told: Example[] = [];
  const on: Teller['on'] = (page) => {
    const tell: Tell = (command, actor, input, shows) => {
      const number = told.length + 1;
      const commandId = `d0c5a91e-0000-4000-8000-${String(number).padStart(12, '0')}`;
      told.push({ number, page, command, actor, input: { commandId, ...input }, shows });
      return commandId;
    };
    return {
      tell,
      begin: (command, actor, input, shows) => recordId(page, actor, tell(command, actor, input, shows)),
    };
  };
  return { told, on };
};
