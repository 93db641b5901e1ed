import type { EventLog, StoredEvent } from '@besluitspoor/event-log';
import type { Reading } from './queries/queries.ts';

/** Where the views stand. */
export type ViewsStatus = {
  /** The last position in the views; `none`: nothing yet. */
  readonly position: bigint | 'none';
  /** The log's last position when last seen. */
  readonly logPosition: bigint | 'none';
  /** Events still to come, as far as positions tell. */
  readonly lag: number;
  readonly state: 'CATCHING_UP' | 'LIVE' | 'STOPPED' | 'CLOSED';
  /** Why the projectors stopped, and at which event; nothing is skipped. */
  readonly stopped:
    | { readonly position: bigint; readonly event: string; readonly reason: string }
    | undefined;
  readonly generation: number;
  readonly asOf: {
    readonly cached: number;
    readonly cachedBytes: number;
    /** Readings that were not released yet. */
    readonly held: number;
    readonly running: number;
  };
};

export type Repeat = { readonly stream: string; readonly actor: string };

/** The read models of one data directory, or in memory. */
export type Views = {
  /** The views as they are; `now` is RFC 3339 in UTC, left out: the clock. */
  reading(now?: string): Reading;
  /**
   * The project (or the project of the record: decision, input, theme, consultation, rule) as the log read at a
   * time, or at a position; with `across`, or of what belongs to no project, its organisation. Undefined: the record
   * did not exist then. Rejects with AsOfBusyError (`BUSY`) while two replays are running, and with
   * AsOfTooManyEventsError (`AS_OF_TOO_MANY_EVENTS`) where all projects are wanted and hold too much.
   */
  readingAsOf(
    record: string,
    at: { readonly time: string } | { readonly position: bigint },
    asked?: AskedAsOf,
  ): Promise<PastReading | undefined>;
  /** Whether the views reached that position in time. False at once when they have stopped. */
  waitFor(position: bigint, timeoutMs: number): Promise<boolean>;
  status(): ViewsStatus;
  /** The stream on which that command of that actor was recorded: the recorder's look-up of a used id. */
  streamOfCommand(actor: string, commandId: string): string | undefined;
  /** Called with the text of every statement that a query runs; returns how to stop. */
  onStatement(listener: (sql: string) => void): () => void;
  /** Follows the log until closed. */
  follow(log: EventLog): void;
  /**
   * Projects events in the caller's own pace (imports): in order, each position once; commits when it answers.
   * Not together with `follow`. Throws UndigestibleEventError.
   */
  project(events: readonly StoredEvent[]): void;
  /**
   * Projects what the log holds beyond the views, in pages; answers the position reached. Not while following.
   * `more` is asked at the end of the log, as long as it answers true: somebody has written on meanwhile.
   */
  catchUp(
    log: EventLog,
    onProgress?: (progress: RebuildProgress) => void,
    more?: () => Promise<boolean>,
  ): Promise<bigint | 'none'>;
  close(): Promise<void>;
};

/** A reading of the past. Its memory is freed when all who hold it have released it and it is no longer kept. */
export type PastReading = Reading & {
  /** Nothing may be asked of it after that. */
  readonly release: () => void;
};

/** What an answer about the past will hold. */
export type AskedAsOf = {
  /** Judgements: then they are made where the past is, and hold nobody up. Left out: yes. */
  readonly judged?: boolean;
  /** What lies across the projects of the organisation; what is read without it has one project, or none. Left out: no. */
  readonly across?: boolean;
};

export type OpenViewsOptions = {
  /** The data directory; left out: in memory. */
  readonly directory?: string | undefined;
  /** The log that they follow: tells whether the views fit it. */
  readonly log: EventLog;
  /** RFC 3339 in UTC; left out: the clock. */
  readonly now?: (() => string) | undefined;
  readonly onProgress?: ((progress: RebuildProgress) => void) | undefined;
  /** Bytes of as-of databases kept; left out: 64 MiB. */
  readonly asOfBytes?: number | undefined;
  /** The most events of an organisation that are read at once for its past; left out: 25,000. */
  readonly asOfEvents?: number | undefined;
  /** Called once when the projectors stop at an event. */
  readonly onStopped?: ((stopped: NonNullable<ViewsStatus['stopped']>) => void) | undefined;
};

export type RebuildProgress = { readonly done: number; readonly of: number };
