import { commitment, eventId } from '@besluitspoor/event-log';
import type { BasisEntry, HeaderFields, PersonalParts } from '@besluitspoor/event-log';
import type { DecisionContext, DomainEvent } from '@besluitspoor/governance';
import { jsonObjectOf } from './json.ts';
import { circumstances } from './stream.ts';
import type { Drafted, Stream, Words } from './stream.ts';

/** What all events of one command share. */
export type Drafting = {
  readonly context: DecisionContext;
  readonly commandId: string;
  readonly commandHash: string;
  readonly simulated: boolean;
  readonly basis: readonly BasisEntry[];
  readonly salt: () => string;
};

/**
 * The events as the log is to store them, with the state that each leads to. Ids follow from the actor and the
 * command, so the same command makes the same ids whenever it is decided.
 * Throws `EventUnreadableError` when the decider made an event that its own schema refuses.
 */
export const draft = (
  stream: Stream,
  events: readonly DomainEvent[],
  drafting: Drafting,
): readonly Drafted[] => {
  let { state } = stream;
  let revision = stream.revision === undefined ? 0n : stream.revision + 1n;
  const folded = events.map((event, index) => {
    const payload = jsonObjectOf(event.payload);
    const personal = personalOf(event, drafting.salt);
    const version = versionOf(stream, event.type);
    const header = headerOf(drafting, event.type, version, index);
    const unread = {
      type: event.type,
      version,
      payload,
      at: circumstances(header, stream.id, revision, Object.keys(personal?.fields ?? {})),
    };
    state = stream.record.apply(state, unread);
    revision += 1n;
    return { payload, personal, header, unread, state };
  });
  // Known only now: a record that begins says in its first event where it belongs.
  const { organisation, project } = stream.record.scopeOf(state);
  return folded.map(({ payload, personal, header, unread, state: reached }) => ({
    unread,
    state: reached,
    stored: {
      header: {
        ...header,
        ...(organisation !== undefined && { organisation }),
        ...(project !== undefined && { project }),
      },
      payload,
      ...(personal !== undefined && { personal: personal.parts }),
    },
    words: personal === undefined ? noWords : [personal.words],
  }));
};

const noWords: readonly Words[] = [];

const versionOf = (stream: Stream, type: string): number => {
  const known = Object.values(stream.record.events).find((definition) => definition.type === type);
  return known?.version ?? 1;
};

const headerOf = (drafting: Drafting, type: string, version: number, index: number): HeaderFields => {
  const { context, commandId, basis } = drafting;
  const { actor, role, party, onBehalfOf } = context.acting;
  return {
    id: eventId(actor, commandId, index),
    type,
    version,
    actor,
    ...(role !== undefined && { role }),
    ...(party !== undefined && { party }),
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    ...(context.occurredAt !== undefined && { occurredAt: context.occurredAt }),
    ...(context.occurredPrecision !== undefined && { occurredPrecision: context.occurredPrecision }),
    recordedAt: context.recordedAt,
    ...(context.imported !== undefined && { imported: context.imported }),
    commandId,
    commandHash: drafting.commandHash,
    correlationId: commandId,
    ...(basis.length > 0 && { basis }),
    ...(drafting.simulated && { simulated: true }),
  };
};

const personalOf = (
  event: DomainEvent,
  drawSalt: () => string,
): { readonly parts: PersonalParts; readonly fields: object; readonly words: Words } | undefined => {
  if (event.personal === undefined) return undefined;
  const fields = jsonObjectOf(event.personal.fields);
  const names = Object.keys(fields);
  if (names.length === 0) return undefined;
  const salt = drawSalt();
  return {
    parts: { [event.personal.of]: { salt, fields } },
    fields,
    words: { salt, commitment: commitment(salt, fields), fields: names },
  };
};
