import { randomBytes, randomUUID } from 'node:crypto';
import type { EventLog } from '@besluitspoor/event-log';
import { createRecorder, type Recorder } from '@besluitspoor/recorder';

/** Sends commands to a recorder as a program of this house does, and expects each to be recorded. */
export type Player = {
  /** Answers the id of the record that was written. Throws when the command was refused. */
  act(command: string, actor: string, input: object): Promise<string>;
  readonly recorder: Recorder;
  /** How many commands were recorded. */
  readonly recorded: number;
};

/** The only writer of `log`. */
export function createPlayer(log: EventLog): Player {
  const recorder = createRecorder({ log, clock: () => new Date(), randomBytes, soleWriter: true });
  let recorded = 0;
  return {
    recorder,
    get recorded() {
      return recorded;
    },
    async act(command, actor, input) {
      const request = { command, actor, input: { commandId: randomUUID(), ...input } };
      const answer = await recorder.record(request);
      if (answer.kind !== 'recorded') {
        throw new Error(`${command} was not recorded: ${JSON.stringify(answer)}`);
      }
      recorded += 1;
      return answer.record;
    },
  };
}
