import { z } from 'zod';
import type { RecordId, RecordKind } from './id.ts';

/**
 * One version of an event as it is stored: the payload stays for ever, the personal fields (what somebody says
 * as a person, what identifies anybody) may be emptied and no judgement reads them.
 */
export type EventDefinition<
  T extends string = string,
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
> = {
  readonly type: T;
  readonly version: number;
  readonly payload: P;
  readonly personal: Q;
  /** Earlier versions by number, each lifted to the next one on reading; never rewritten. */
  readonly earlier: Readonly<Record<number, Lift>>;
};

export type Lift = { readonly payload: z.ZodType; readonly lift: (payload: unknown) => unknown };

/** Names a type of event (`record.fact`: stored, never renamed) with its payload and its personal fields. */
export const event = <T extends string, P extends z.ZodType, Q extends z.ZodType = z.ZodObject<{}>>(
  type: T,
  payload: P,
  personal?: Q,
): EventDefinition<T, P, Q | z.ZodObject<{}>> => ({
  type,
  version: 1,
  payload,
  personal: personal ?? z.strictObject({}),
  earlier: {},
});

/** The fact that a decider records: of which type, what it says, and whose words it holds. */
export type EventOf<D> =
  D extends EventDefinition<infer T, infer P, infer Q>
    ? {
        readonly type: T;
        readonly payload: z.output<P>;
        /** The person whose words these are, and the words. */
        readonly personal?: { readonly of: string; readonly fields: Partial<z.output<Q>> };
      }
    : never;

/** Any event of a set of definitions. */
export type EventIn<M extends Readonly<Record<string, EventDefinition>>> = {
  [K in keyof M]: EventOf<M[K]>;
}[keyof M];

export type DomainEvent = {
  readonly type: string;
  readonly payload: unknown;
  readonly personal?: { readonly of: string; readonly fields: Readonly<Record<string, unknown>> };
};

/** Who did it, in what capacity, when, and where it stands: what the header says of an event. */
export type Circumstances = {
  /** `event-<uuid>` */
  readonly id: string;
  readonly stream: RecordId;
  readonly revision: bigint;
  readonly actor: string;
  readonly role?: string;
  readonly party?: RecordId<'group'>;
  /** Whose act it is, if not the actor's: only this makes an act claimed. */
  readonly onBehalfOf?: RecordId<'person'> | RecordId<'group'>;
  /** RFC 3339 in UTC; left out: unknown (imported facts only). */
  readonly occurredAt?: string;
  readonly occurredPrecision?: 'DAY';
  readonly recordedAt: string;
  readonly imported?: string;
  readonly commandId: string;
  /** Names of the personal fields that were filled, by anybody; never their text. */
  readonly filled: readonly string[];
};

/** An event as it was recorded, without its personal text. */
export type Recorded<E extends DomainEvent> = E extends DomainEvent
  ? Omit<E, 'personal'> & { readonly at: Circumstances }
  : never;

/** An event as it was read, before its payload has passed the schema of its type and version. */
export type UnreadEvent = {
  readonly type: string;
  readonly version: number;
  readonly payload: unknown;
  readonly at: Circumstances;
};

/** Which organisation and project a record belongs to; stands in every header of its stream. */
export type Scope = {
  readonly organisation?: RecordId<'organisation'> | undefined;
  readonly project?: RecordId<'project'> | undefined;
};

/** A kind of record when only its name, its events and the fold matter, not the type of its state. */
export type AnyRecord = {
  readonly kind: RecordKind;
  readonly events: Readonly<Record<string, EventDefinition>>;
  /** The state after the event. Throws `EventUnreadableError` for an event that its schemas do not know. */
  readonly apply: (state: unknown, event: UnreadEvent) => unknown;
  readonly scopeOf: (state: unknown) => Scope;
};

/** A kind of record: its events, and how its state follows from them. */
export type RecordDefinition<K extends RecordKind, S, E extends DomainEvent> = AnyRecord & {
  readonly kind: K;
  /** Whether a folded state is one of this kind of record. */
  readonly holds: (state: unknown) => state is S;
  /** The event with its payload lifted to the present version and checked, or undefined: not of this record. */
  readonly read: (event: UnreadEvent) => Recorded<E> | undefined;
};

/** An event that no schema of its type and version accepts: the log holds more than this program knows. */
export class EventUnreadableError extends Error {
  readonly code = 'EVENT_UNREADABLE';
  constructor(event: UnreadEvent) {
    super(`event ${event.at.id} of type ${event.type} version ${event.version} does not fit its schema`);
    this.name = 'EventUnreadableError';
  }
}

/**
 * Defines a kind of record.
 * `evolve` is total: it never throws on a history that the deciders wrote, and reads no personal text.
 * The state names its own kind, so that a folded state can be told from another.
 */
export const defineRecord = <
  K extends RecordKind,
  S extends { readonly kind: K },
  M extends Readonly<Record<string, EventDefinition>>,
>(definition: {
  readonly kind: K;
  readonly events: M;
  readonly evolve: (state: S | undefined, event: Recorded<EventIn<M>>) => S;
  readonly scope: (state: S) => Scope;
}): RecordDefinition<K, S, EventIn<M>> => {
  const byType = new Map(Object.values(definition.events).map((known) => [known.type, known]));
  const holds = (state: unknown): state is S =>
    typeof state === 'object' && state !== null && 'kind' in state && state.kind === definition.kind;
  const fits = (event: {
    readonly type: string;
    readonly payload: unknown;
    readonly at: Circumstances;
  }): event is Recorded<EventIn<M>> =>
    byType.get(event.type)?.payload.safeParse(event.payload).success === true;
  const read = (event: UnreadEvent): Recorded<EventIn<M>> | undefined => {
    const known = byType.get(event.type);
    if (known === undefined) return undefined;
    let { payload, version } = event;
    while (version < known.version) {
      const step = known.earlier[version];
      if (step === undefined) return undefined;
      payload = step.lift(step.payload.parse(payload));
      version += 1;
    }
    const lifted = { type: event.type, payload, at: event.at };
    return version === known.version && fits(lifted) ? lifted : undefined;
  };
  return {
    kind: definition.kind,
    events: definition.events,
    holds,
    read,
    apply: (state, event) => {
      const known = read(event);
      if (known === undefined) throw new EventUnreadableError(event);
      return definition.evolve(holds(state) ? state : undefined, known);
    },
    scopeOf: (state) => (holds(state) ? definition.scope(state) : {}),
  };
};
