import type { EventLog } from '@besluitspoor/event-log';
import type { RecordId, Refusal } from '@besluitspoor/governance';

/** A command as it comes in: the name of the mutation, who sends it, and the mutation's whole input. */
export type CommandRequest = {
  readonly command: string;
  /** A person's id; undefined: nobody is known. */
  readonly actor: string | undefined;
  /** The envelope (commandId, occurredAt, as, ifRevision) and the command's own fields, flat. */
  readonly input: unknown;
};

export type RecordOptions = {
  /** Name of the source: an imported fact, whose date is unknown unless the input says it. */
  readonly imported?: string;
  /**
   * Demonstration stores only: the moment, RFC 3339 in UTC, that is written as recordedAt; marks the events
   * simulated. Never earlier than the last one recorded, nor later than the clock.
   */
  readonly recordedAt?: string;
};

export type CommandAnswer =
  | {
      readonly kind: 'recorded';
      readonly record: RecordId;
      /** Position of the command's last event. */
      readonly position: bigint;
      readonly eventIds: readonly string[];
      /** The same command had been recorded before; nothing was written now. */
      readonly repeated: boolean;
    }
  /** Decided, and nothing had to be recorded. */
  | { readonly kind: 'unchanged'; readonly record: RecordId }
  /** At least one; nothing was recorded. */
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

export type Recorder = {
  /**
   * Decides a command on the state of the record that it writes and of those that it rests on, and records what
   * follows. Answers when the events are durable. Sent twice, it records once.
   * Refusals are answers; throws an `EventLogError` when the log cannot be read or written, and then it is safe to
   * send the same command again.
   */
  record(request: CommandRequest, options?: RecordOptions): Promise<CommandAnswer>;
  /** Resolves when every command taken has been answered; takes no more. The log stays open. */
  close(): Promise<void>;
};

export type RecorderOptions = {
  readonly log: EventLog;
  readonly clock: () => Date;
  /** That many cryptographically random bytes: the salts of personal parts. */
  readonly randomBytes: (count: number) => Uint8Array;
  /**
   * Whether the views know this actor's command id from another stream than `stream`. The target stream itself
   * answers for repeats, so this is asked only for a command that is new there.
   */
  readonly usedOnAnotherStream?: (
    commandId: string,
    actor: string,
    stream: string,
  ) => boolean | Promise<boolean>;
  /** Nobody else writes this log while the recorder lives: what it has read of a stream is the stream's tail. */
  readonly soleWriter?: boolean;
  /** The log is a demonstration's, where `recordedAt` may be given. */
  readonly demonstration?: boolean;
  /** How many events the streams held in memory have together, about; 10,000 unless set. */
  readonly remembered?: number;
};
