/** Errors of the event log. Callers decide by `code` and `details`; the message is for people. */

/** Who holds a data directory: the process and when it took the lock (RFC 3339). Unknown while it is starting. */
export type WriterHolder = { readonly pid: number; readonly startedAt: string } | 'unknown';

/** What the damaged place is and what is wrong with it. */
export type Damage = {
  /** Absent: the damage is not in one event (the file's structure, the meta table). */
  readonly position?: bigint;
  readonly code:
    | 'FILE_STRUCTURE'
    | 'HEADER_UNREADABLE'
    | 'HEADER_HASH'
    | 'HEADER_COLUMNS'
    | 'PAYLOAD_UNREADABLE'
    | 'PAYLOAD_HASH'
    | 'PERSONAL_UNREADABLE'
    | 'PERSONAL_MISSING'
    | 'PERSONAL_UNKNOWN'
    | 'COMMITMENT'
    | 'POSITION_GAP'
    | 'REVISION_GAP';
  readonly message: string;
};

/** What comes with each code. */
export type EventLogErrorDetails = {
  /** The stream is in another state than the writer believed: read it again and decide again. */
  WRONG_EXPECTED_REVISION: {
    readonly stream: string;
    readonly expected: 'none' | bigint;
    readonly actual: 'none' | bigint;
  };
  EVENT_TOO_LARGE: { readonly index: number; readonly bytes: number; readonly limit: number };
  APPEND_TOO_LARGE: { readonly events: number; readonly bytes: number };
  /** The event breaks the stored format; `path` leads to the place, from the event. */
  EVENT_INVALID: { readonly path: readonly string[] };
  /** The id belongs to another event, or another place, than this append says. */
  EVENT_ID_TAKEN: { readonly eventId: string };
  /** `nothing-stored`: safe to send again. `unknown`: read the stream before deciding again, under the same ids. */
  LOG_UNAVAILABLE: { readonly outcome: 'nothing-stored' | 'unknown' };
  LOG_CLOSED: undefined;
  LOG_READ_ONLY: undefined;
  STORE_LOCKED: { readonly holder: WriterHolder };
  STORE_MISSING: { readonly path: string };
  /** The place cannot be opened or written, or holds something else than a log. */
  STORE_UNUSABLE: { readonly path: string };
  STORE_FORMAT_NEWER: { readonly found: number; readonly supported: number };
  STORE_DAMAGED: { readonly damages: readonly Damage[] };
  /** Only an empty store can become a demonstration. */
  STORE_NOT_EMPTY: undefined;
};

export type EventLogErrorCode = keyof EventLogErrorDetails;

/** The one error class of the log. `cause` keeps what lay underneath. */
export class EventLogError<Code extends EventLogErrorCode = EventLogErrorCode> extends Error {
  override readonly name = 'EventLogError';
  readonly code: Code;
  readonly details: EventLogErrorDetails[Code];

  constructor(code: Code, message: string, details: EventLogErrorDetails[Code], options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.details = details;
  }
}

/** Whether something thrown is an error of the log and, when `code` is given, that one; narrows `details`. */
export function isEventLogError<Code extends EventLogErrorCode = EventLogErrorCode>(
  error: unknown,
  code?: Code,
): error is EventLogError<Code> {
  return error instanceof EventLogError && (code === undefined || error.code === code);
}

/** The message of whatever was thrown, never empty. */
export function messageOf(error: unknown): string {
  if (error instanceof Error && error.message !== '') return error.message;
  return `unexplained failure (${typeof error})`;
}
