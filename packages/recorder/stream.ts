import type { NewEvent, PersonalParts, StoredEvent } from '@besluitspoor/event-log';
import { isIdOf } from '@besluitspoor/governance';
import type { ActOnBehalf, AnyRecord, Circumstances, RecordId, UnreadEvent } from '@besluitspoor/governance';

/** What the stream keeps of a command that wrote on it: enough to answer it again exactly. */
export type RecordedCommand = {
  readonly hash: string;
  readonly eventIds: string[];
  /** Position of its last event. */
  position: bigint;
  readonly words: Words[];
};

/** The personal part of one event: which fields were filled, and the salt unless the part was emptied. */
export type Words = {
  readonly salt: string | undefined;
  readonly commitment: string;
  readonly fields: readonly string[];
};

/** One record's stream, folded: the record's state, and what the recorder itself asks of any stream. */
export type Stream = {
  readonly id: RecordId;
  readonly record: AnyRecord;
  /** Of its last event; undefined: there is no such stream. */
  revision: bigint | undefined;
  state: unknown;
  /** By `commandKey`. */
  readonly commands: Map<string, RecordedCommand>;
  /** What was recorded on another's behalf, by event id. */
  acts: ReadonlyMap<string, ActOnBehalf>;
  /** An anonymous input: what proves its submitter, and the pseudonym of single use. */
  anonymous: { readonly receiptHash: string; readonly pseudonym: string } | undefined;
};

export const emptyStream = (id: RecordId, record: AnyRecord): Stream => ({
  id,
  record,
  revision: undefined,
  state: undefined,
  commands: new Map(),
  acts: noActs,
  anonymous: undefined,
});

// Most streams have none.
const noActs: ReadonlyMap<string, ActOnBehalf> = new Map();

/** A command is known by who did it, as it stands in the header, and the id that the client gave it. */
export const commandKey = (actor: string, commandId: string): string => `${actor} ${commandId}`;

/** Moves the stream on by an event that was read from the log; one that it holds already is passed over. */
export const foldStored = (stream: Stream, event: StoredEvent): void => {
  if (stream.revision !== undefined && event.revision <= stream.revision) return;
  const unread = unreadEvent(stream.id, event);
  const state = stream.record.apply(stream.state, unread);
  moveOn(
    stream,
    unread,
    state,
    event.header.commandHash,
    event.position,
    wordsOf(event.payload, event.personal),
  );
};

/** An event that is about to be appended, the state that it leads to, and what the log is to store. */
export type Drafted = {
  readonly unread: UnreadEvent;
  readonly state: unknown;
  readonly stored: NewEvent;
  readonly words: readonly Words[];
};

/** Moves the stream on by events of one append, unless somebody has read them from the log meanwhile. */
export const foldAppended = (stream: Stream, drafts: readonly Drafted[], position: bigint): void => {
  for (const { unread, state, stored, words } of drafts) {
    if (stream.revision !== undefined && unread.at.revision <= stream.revision) continue;
    moveOn(stream, unread, state, stored.header.commandHash, position, words);
  }
};

const moveOn = (
  stream: Stream,
  event: UnreadEvent,
  state: unknown,
  commandHash: string,
  position: bigint,
  words: readonly Words[],
): void => {
  const { at } = event;
  stream.revision = at.revision;
  stream.state = state;
  const key = commandKey(at.actor, at.commandId);
  const known = stream.commands.get(key);
  if (known === undefined) {
    stream.commands.set(key, { hash: commandHash, eventIds: [at.id], position, words: [...words] });
  } else {
    known.eventIds.push(at.id);
    known.position = position;
    known.words.push(...words);
  }
  if (at.onBehalfOf !== undefined) {
    stream.acts = new Map(stream.acts).set(at.id, { onBehalfOf: at.onBehalfOf, standing: 'CLAIMED' });
  }
  settleAct(stream, event);
  if (event.type === 'input.submitted') rememberReceipt(stream, event);
};

const settleAct = (stream: Stream, event: UnreadEvent): void => {
  const standing = event.type.endsWith('.actConfirmed')
    ? 'CONFIRMED'
    : event.type.endsWith('.actDisowned')
      ? 'DISOWNED'
      : undefined;
  if (standing === undefined) return;
  const act = textOf(event.payload, 'event');
  const known = act === undefined ? undefined : stream.acts.get(act);
  if (act !== undefined && known !== undefined) {
    stream.acts = new Map(stream.acts).set(act, { ...known, standing });
  }
};

const rememberReceipt = (stream: Stream, event: UnreadEvent): void => {
  const receiptHash = textOf(event.payload, 'receiptHash');
  if (receiptHash !== undefined) stream.anonymous = { receiptHash, pseudonym: event.at.actor };
};

/** The event as the domain reads it: without the commitments that the log added to the payload. */
const unreadEvent = (stream: RecordId, event: StoredEvent): UnreadEvent => {
  const { header } = event;
  const { personal, ...payload } = event.payload;
  return {
    type: header.type,
    version: header.version,
    payload,
    at: circumstances(header, stream, event.revision, filledFields(personal)),
  };
};

/** What the domain is told of an event, from what its header says. */
export const circumstances = (
  header: NewEvent['header'],
  stream: RecordId,
  revision: bigint,
  filled: readonly string[],
): Circumstances => {
  const { role, party, onBehalfOf, occurredAt, occurredPrecision, imported } = header;
  return {
    id: header.id,
    stream,
    revision,
    actor: header.actor,
    ...(role !== undefined && { role }),
    ...(isIdOf('group', party) && { party }),
    ...((isIdOf('person', onBehalfOf) || isIdOf('group', onBehalfOf)) && { onBehalfOf }),
    ...(occurredAt !== undefined && { occurredAt }),
    ...(occurredPrecision !== undefined && { occurredPrecision }),
    recordedAt: header.recordedAt,
    ...(imported !== undefined && { imported }),
    commandId: header.commandId,
    filled,
  };
};

const filledFields = (personal: unknown): readonly string[] =>
  personal === undefined ? none : [...new Set(committed(personal).flatMap(([, { fields }]) => fields))];

const wordsOf = (payload: StoredEvent['payload'], parts: PersonalParts): readonly Words[] =>
  payload['personal'] === undefined
    ? none
    : committed(payload['personal']).map(([person, { commitment, fields }]) => ({
        salt: parts[person]?.salt,
        commitment,
        fields,
      }));

/** The commitments that the log keeps in a payload, by person. */
const committed = (personal: unknown): [string, { commitment: string; fields: string[] }][] =>
  Object.entries(typeof personal === 'object' && personal !== null ? personal : {}).map(
    ([person, part]: [string, unknown]) => [
      person,
      {
        commitment: textOf(part, 'commitment') ?? '',
        fields: listOf(part, 'fields').filter((name) => typeof name === 'string'),
      },
    ],
  );

const none: readonly never[] = [];

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;

const textOf = (value: unknown, name: string): string | undefined => {
  const member = memberOf(value, name);
  return typeof member === 'string' ? member : undefined;
};

const listOf = (value: unknown, name: string): readonly unknown[] => {
  const member = memberOf(value, name);
  return Array.isArray(member) ? member : none;
};
