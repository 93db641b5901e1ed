import assert from 'node:assert/strict';
import { isEventLogError, type EventLogError, type EventLogErrorCode } from '../errors.ts';
import { eventId } from '../format/identifiers.ts';
import type {
  EventLog,
  JsonObject,
  NewEvent,
  PersonalParts,
  StoredEvent,
  SubscriptionMessage,
} from '../port.ts';

/** One promise of the port, as a check on an empty log; it throws when the adapter breaks it. */
export type ContractCase = { readonly name: string; readonly check: (log: EventLog) => Promise<void> };

export type SampleParts = {
  readonly payload?: JsonObject;
  readonly personal?: PersonalParts;
  readonly header?: Partial<NewEvent['header']>;
};

/** An event that is valid, its id derived from `command` and `index`. */
export function sampleEvent(command: string, index = 0, parts: SampleParts = {}): NewEvent {
  return {
    header: {
      id: eventId('person-1', command, index),
      type: 'input.submitted',
      version: 1,
      actor: 'person-1',
      recordedAt: '2026-03-01T09:00:00.000Z',
      commandId: command,
      commandHash: '0'.repeat(64),
      correlationId: command,
      ...parts.header,
    },
    payload: parts.payload ?? { kind: 'IDEA' },
    ...(parts.personal !== undefined && { personal: parts.personal }),
  };
}

/** Several valid events of one command. */
export function sampleEvents(command: string, count: number): readonly NewEvent[] {
  return Array.from({ length: count }, (_, index) => sampleEvent(command, index));
}

/** A personal part with a text, as somebody's input has one. */
export function personalText(text: string): PersonalParts[string] {
  return { salt: 'AAECAwQFBgcICQoLDA0ODw', fields: { text } };
}

/** Appends one event to each stream, in order, and waits for all. */
export async function fill(log: EventLog, streams: readonly string[]): Promise<void> {
  await Promise.all(streams.map((stream) => log.append(stream, [sampleEvent(`fill-${stream}`)], 'none')));
}

/** The names `<kind>-0` to `<kind>-<count - 1>`. */
export function names(kind: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${kind}-${index}`);
}

/** Everything that an iterable gives. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Positions or revisions of events read, as numbers, for short comparisons. */
export async function positions(events: AsyncIterable<StoredEvent>): Promise<readonly number[]> {
  return (await all(events)).map((event) => Number(event.position));
}

/** The next `count` messages of a subscription, which then ends. */
export async function take(
  messages: AsyncIterable<SubscriptionMessage>,
  count: number,
): Promise<readonly SubscriptionMessage[]> {
  const taken: SubscriptionMessage[] = [];
  for await (const message of messages) {
    taken.push(message);
    if (taken.length === count) break;
  }
  return taken;
}

/** Messages in short: a position for an event, `caughtUp@<position>` for the rest. */
export function inShort(messages: readonly SubscriptionMessage[]): readonly string[] {
  return messages.map((message) =>
    message.kind === 'event' ? String(message.event.position) : `caughtUp@${message.position}`,
  );
}

/** The refusal that an append or another call ends in; fails when it does not, or with another code. */
export async function refusal<Code extends EventLogErrorCode>(
  call: Promise<unknown>,
  code: Code,
): Promise<EventLogError<Code>> {
  const error: unknown = await call.then(
    () => assert.fail(`expected ${code}, but it succeeded`),
    (reason: unknown) => reason,
  );
  if (!isEventLogError(error, code)) throw error;
  assert.notEqual(error.message, '');
  return error;
}
