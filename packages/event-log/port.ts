/**
 * The event log port: what every adapter offers and the only thing the rest of the system knows of a log.
 * Nothing of a client library leaves its adapter. Nobody relies on positions being contiguous.
 */

/** What JSON can hold. Numbers are IEEE doubles within 2^53; anything larger is sent as a string. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

export type JsonObject = { readonly [key: string]: JsonValue };

/** A record as another one rested on it: its stream and the revision that was read. */
export type BasisEntry = { readonly stream: string; readonly revision: string };

/**
 * What the writer says of an event. It holds no personal text and is never changed.
 * Fields without a value are left out, never null. Times are UTC, RFC 3339, milliseconds.
 */
export type HeaderFields = {
  /** `event-<uuid>` */
  readonly id: string;
  /** `record.fact`, never renamed. */
  readonly type: string;
  /** Version of the payload's schema, from 1. */
  readonly version: number;
  readonly organisation?: string;
  readonly project?: string;
  /** Pseudonym: a person's id, or one of single use for anonymous input. */
  readonly actor: string;
  readonly role?: string;
  /** The group for which the actor acts. */
  readonly party?: string;
  /** The person or group whose act this is; only this makes an act claimed. */
  readonly onBehalfOf?: string;
  /** Left out: unknown. */
  readonly occurredAt?: string;
  /** Left out: an instant. */
  readonly occurredPrecision?: 'DAY';
  readonly recordedAt: string;
  /** Name of the source of an imported fact. */
  readonly imported?: string;
  readonly commandId: string;
  /** Lower-case hex SHA-256. */
  readonly commandHash: string;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly basis?: readonly BasisEntry[];
  /** Demonstration only, and only ever true. */
  readonly simulated?: true;
};

/** The stored header: the writer's fields and what the log adds. */
export type EventHeader = HeaderFields & {
  readonly format: 1;
  readonly stream: string;
  /** Decimal digits of the revision within the stream, from "0". */
  readonly revision: string;
  /** Lower-case hex SHA-256 of the payload's bytes. */
  readonly payloadHash: string;
};

/** What is personal in an event, by person. The salt is 16 random bytes, base64url without padding. */
export type PersonalParts = {
  readonly [person: string]: { readonly salt: string; readonly fields: JsonObject };
};

/**
 * An event to be appended. `payload` has no key `personal`: the codec adds it, holding per person the
 * commitment and the names of the fields that were filled.
 */
export type NewEvent = {
  readonly header: HeaderFields;
  readonly payload: JsonObject;
  readonly personal?: PersonalParts;
};

/** An event as it stands in the log. `personal` lacks every part that was emptied. */
export type StoredEvent = {
  readonly position: bigint;
  readonly revision: bigint;
  readonly header: EventHeader;
  /** As stored, with `personal: { "<person>": { commitment, fields: [name, ...] } }` where it had personal parts. */
  readonly payload: JsonObject;
  readonly personal: PersonalParts;
};

/** The state that a writer believes the stream to be in: no events yet, or its last revision. */
export type ExpectedRevision = 'none' | bigint;

export type AppendResult = {
  /** Revision and position of the last event of the append. */
  readonly revision: bigint;
  readonly position: bigint;
  readonly eventIds: readonly string[];
  /** True when the same append had been stored before and nothing was written now. */
  readonly repeated: boolean;
};

export type ReadStreamOptions = {
  /** Exclusive; left out: from the start. */
  readonly after?: bigint;
  /** Inclusive. */
  readonly upTo?: bigint;
  readonly limit?: number;
};

export type ReadAllOptions = {
  /** Exclusive position; left out: from the start. */
  readonly after?: bigint;
  /** Inclusive position. */
  readonly upTo?: bigint;
  readonly limit?: number;
};

export type SubscriptionMessage =
  | { readonly kind: 'event'; readonly event: StoredEvent }
  /** Everything that stood in the log when this was said has been delivered; what follows is live. */
  | { readonly kind: 'caughtUp'; readonly position: bigint | 'start' };

export type SubscribeOptions = {
  /** Always exclusive. */
  readonly after: 'start' | 'end' | bigint;
  /** Ends the subscription and frees everything; breaking out of the loop does too. */
  readonly signal?: AbortSignal;
};

/** The log. Errors are `EventLogError`s with a stable `code` (see `errors.ts`). */
export type EventLog = {
  /**
   * Appends events to one stream, all or nothing, and answers only when they are durable.
   * At most 100 events and 1 MiB an append, 256 KiB an event. The same event ids sent again (with the same
   * expected revision) return the first result and write nothing.
   * Appends are stored in the order in which they were called.
   * Throws WRONG_EXPECTED_REVISION (with the actual one), EVENT_TOO_LARGE, APPEND_TOO_LARGE, EVENT_INVALID,
   * EVENT_ID_TAKEN, LOG_UNAVAILABLE (outcome unknown or nothing stored; say which), LOG_CLOSED.
   */
  append(stream: string, events: readonly NewEvent[], expected: ExpectedRevision): Promise<AppendResult>;
  /** The stream's events in order; nothing for a stream that does not exist. */
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<StoredEvent>;
  /** The log's events in order of position. */
  readAll(options?: ReadAllOptions): AsyncIterable<StoredEvent>;
  /** The position of the last event, or 'none' for an empty log. */
  tail(): Promise<bigint | 'none'>;
  /** Catches up, says so, stays live; pulls no faster than the consumer reads. */
  subscribe(options: SubscribeOptions): AsyncIterable<SubscriptionMessage>;
  /** Empties that person's personal parts; every hash, revision and position stays. Answers how many events had one. */
  forget(person: string): Promise<number>;
  close(): Promise<void>;
};
