import type { Reading, Views } from '@besluitspoor/read-models';
import type { Recorder } from '@besluitspoor/recorder';
import type { Held } from './held.ts';
import type { Language } from './language.ts';

/** Who asks: a person's id as the identity in force says, or nobody (the public, who may only read). */
export type Actor = { readonly person: string | undefined };

/** What every resolver gets of its request. Everything that reads or writes has the actor at hand. */
export type RequestContext = {
  readonly actor: Actor;
  readonly language: Language;
  /** Names this request in the log; told to whoever meets a fault. */
  readonly correlationId: string;
  readonly recorder: Recorder;
  readonly views: Views;
  /** The views as they were when the request came in. */
  readonly reading: Reading;
  /** The readings of the past that were made for it. */
  readonly held: Held;
  /** Called with what became of a command: `recorded`, `unchanged`, or the code of its refusal. */
  readonly onOutcome: (command: string, outcome: string) => void;
};
