import { randomBytes, randomUUID } from 'node:crypto';
import { openMemoryLog } from '@besluitspoor/event-log';
import type { EventLog, StoredEvent } from '@besluitspoor/event-log';
import type { CommandAnswer, Recorder, RecorderOptions } from './contract.ts';
import { createRecorder } from './recorder.ts';

/** Two people who act in the tests, registered before anything else. */
export const someone = 'person-00000000-0000-4000-8000-00000000000a';
export const somebodyElse = 'person-00000000-0000-4000-8000-00000000000b';

/** A recorder on a log in memory, whose clock stands still until it is set: for tests. */
export type Trial = {
  readonly log: EventLog;
  readonly recorder: Recorder;
  /** RFC 3339; what the recorder's clock says. */
  now: string;
  /** Another recorder on the same log, as another process would have one. */
  readonly another: (options?: Partial<RecorderOptions>) => Recorder;
  /** Sends a command with a new command id, unless the input has one. */
  readonly send: (command: string, input: object, actor?: string) => Promise<CommandAnswer>;
  /** As `send`; answers the record's id, and throws when the command was not recorded. */
  readonly done: (command: string, input: object, actor?: string) => Promise<string>;
  /** All events but the two registrations. */
  readonly events: () => Promise<readonly StoredEvent[]>;
};

export const beginTrial = async (options: Partial<RecorderOptions> = {}): Promise<Trial> => {
  const log = options.log ?? (await openMemoryLog());
  const another: Trial['another'] = (others = {}) =>
    createRecorder({ log, clock: () => new Date(trial.now), randomBytes, ...options, ...others });
  const send: Trial['send'] = (command, input, actor = someone) =>
    trial.recorder.record({ command, actor, input: { commandId: randomUUID(), ...input } });
  const trial: Trial = {
    log,
    now: '2024-01-01T00:00:00.000Z',
    get recorder() {
      return recorder;
    },
    another,
    send,
    async done(command, input, actor) {
      const answer = await send(command, input, actor);
      if (answer.kind !== 'recorded') throw new Error(`${command}: ${JSON.stringify(answer)}`);
      return answer.record;
    },
    async events() {
      const found: StoredEvent[] = [];
      for await (const event of log.readAll()) found.push(event);
      return found.filter(({ header }) => header.stream !== someone && header.stream !== somebodyElse);
    },
  };
  const recorder = another();
  for (const person of [someone, somebodyElse]) await send('registerPerson', { self: true }, person);
  trial.now = '2026-03-02T09:00:00.000Z';
  return trial;
};

/** The code and path of each refusal of an answer; none when it was not refused. */
export const refusedWith = (answer: CommandAnswer): readonly string[] =>
  answer.kind === 'refused' ? answer.refusals.map(({ code, path }) => [code, ...path].join(' ')) : [];
