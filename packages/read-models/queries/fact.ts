/** Who did it, in what capacity and when: what stands in the header of the event behind a row. */
export type Fact = {
  /** `event-<uuid>` */
  readonly event: string;
  /** `record.fact` */
  readonly type: string;
  readonly position: bigint;
  /** RFC 3339 in UTC; null: unknown. */
  readonly occurredAt: string | null;
  /** `DAY`: only the local day of `occurredAt` is known. */
  readonly occurredPrecision: 'DAY' | null;
  readonly recordedAt: string;
  /** Pseudonym: a person's id, or one of single use for anonymous input. */
  readonly actor: string;
  readonly role: string | null;
  /** The group for which the actor acted; null also where a small group is not shown. */
  readonly party: string | null;
  /** The person or group whose act it is. */
  readonly onBehalfOf: string | null;
  /** `OWN` unless it was recorded on another's behalf. */
  readonly standing: 'OWN' | 'CLAIMED' | 'CONFIRMED' | 'DISOWNED';
  /** Name of the source of an imported fact. */
  readonly imported: string | null;
  readonly simulated: boolean;
};

/** What every record's row has: its id, revision, place and the event that began it. */
export type RecordRow = {
  readonly id: string;
  /** Of the last event of its stream. */
  readonly revision: bigint;
  readonly began: Fact;
};

/** An event as `trace`, `evidence` and `node` show it. Personal text is not among it. */
export type EventRow = Fact & {
  /** The record on which it stands. */
  readonly stream: string;
  readonly revision: bigint;
  readonly organisation: string | null;
  readonly project: string | null;
  /** As stored, without `personal`. */
  readonly payload: Readonly<Record<string, unknown>>;
};
