import { REPRESENTATIVE } from '../../organisation/events.ts';
import type { RuleContent } from '../../rule/content.ts';
import type { Authorship, Fact } from '../proof.ts';
import type { HistoryEvent } from './event.ts';

/** A recorded event as a judgement reads it: what it says, and the fact that it is evidence of. */
export type Entry<E extends HistoryEvent = HistoryEvent> = E extends HistoryEvent
  ? {
      readonly type: E['type'];
      readonly payload: E['payload'];
      /** The record that it stands on. */
      readonly stream: string;
      /** Names of the personal fields that were filled. */
      readonly filled: readonly string[];
      readonly fact: Fact;
    }
  : never;

/** The entries of given types. */
export type EntryOf<T extends HistoryEvent['type']> = Extract<Entry, { readonly type: T }>;

/** Events up to a moment, each with its authorship as known then. */
export type History = {
  /** The entries of one record in log order; none for a record that is not in the history. */
  readonly of: (stream: string) => readonly Entry[];
  /** All entries of those types, in log order. */
  readonly all: <T extends HistoryEvent['type']>(...types: readonly T[]) => readonly EntryOf<T>[];
};

/** The entries of those types among others, in their order. */
export const only = <T extends HistoryEvent['type']>(
  entries: readonly Entry[],
  ...types: readonly T[]
): readonly EntryOf<T>[] => {
  const wanted: ReadonlySet<string> = new Set(types);
  return entries.filter((entry): entry is EntryOf<T> => wanted.has(entry.type));
};

/**
 * Reads a history for judging. A disowned act stays in it, marked: whoever counts leaves it out (`counting`).
 *
 * @param events in log order, with their place; all that stood in the log at the moment judged
 */
export const readHistory = (
  events: readonly { readonly event: HistoryEvent; readonly place: number }[],
): History => {
  const settled = settlements(events.map(({ event }) => event));
  const offices = createOffices();
  const entries: Entry[] = [];
  for (const { event, place } of events) {
    offices.note(event);
    entries.push(entryOf(event, factOf(event, place, authorshipOf(event, settled, offices))));
  }
  const streams = Map.groupBy(entries, (entry) => entry.stream);
  const types = Map.groupBy(entries, (entry): string => entry.type);
  return {
    of: (stream) => streams.get(stream) ?? [],
    all: (...wanted) =>
      wanted.length === 1 ? only(types.get(wanted[0] ?? '') ?? [], ...wanted) : only(entries, ...wanted),
  };
};

/**
 * The entries that count: never a disowned one; a claimed one only where claimed acts are counted too.
 */
export const counting = <E extends { readonly fact: Fact }>(
  entries: readonly E[],
  claimedToo: boolean,
): readonly E[] =>
  entries.filter(({ fact }) => fact.authorship === 'PROVEN' || (claimedToo && fact.authorship === 'CLAIMED'));

const entryOf = (event: HistoryEvent, fact: Fact): Entry => {
  const common = { stream: event.at.stream, filled: event.at.filled, fact };
  // Spread over the union: type and payload belong together as they came.
  const { at: _at, ...said } = event;
  return { ...said, ...common };
};

const factOf = (event: HistoryEvent, place: number, authorship: Authorship): Fact => ({
  event: event.at.id,
  type: event.type,
  place,
  recordedAt: event.at.recordedAt,
  occurredAt: event.at.occurredAt,
  occurredPrecision: event.at.occurredPrecision,
  author: event.at.onBehalfOf?.startsWith('person-') === true ? event.at.onBehalfOf : event.at.actor,
  role: event.at.role,
  party: event.at.party,
  authorship,
});

/** What persons and parties said of acts that were recorded on their behalf, by event id. */
const settlements = (events: readonly HistoryEvent[]): ReadonlyMap<string, Authorship> => {
  const settled = new Map<string, Authorship>();
  for (const event of events) {
    if (event.type.endsWith('.actConfirmed') && 'event' in event.payload) {
      settled.set(event.payload.event, 'PROVEN');
    }
    if (event.type.endsWith('.actDisowned') && 'event' in event.payload) {
      settled.set(event.payload.event, 'DISOWNED');
    }
  }
  return settled;
};

const authorshipOf = (
  event: HistoryEvent,
  settled: ReadonlyMap<string, Authorship>,
  offices: Offices,
): Authorship => {
  const said = settled.get(event.at.id);
  if (said !== undefined) return said;
  if (event.at.onBehalfOf !== undefined) return 'CLAIMED';
  const party = partyActing(event);
  if (party === undefined) return 'PROVEN';
  return offices.speaksOnlyFor(event.at.actor, party, event.at.stream) ? 'PROVEN' : 'CLAIMED';
};

/** The party whose act the event is; undefined for an act of a person. */
const partyActing = (event: HistoryEvent): string | undefined => {
  switch (event.type) {
    case 'rule.endorsed':
    case 'rule.declined':
    case 'decision.adviceGiven':
    case 'decision.consentGiven':
    case 'decision.consentWithheld':
    case 'decision.goingOnEndorsed':
    case 'decision.worksCouncilAgreed':
    case 'decision.nullityInvoked':
    case 'decision.rightDisputed':
      return event.payload.party;
    case 'project.participationEndorsed':
      return event.payload.group;
    default:
      return undefined;
  }
};

type Offices = {
  readonly note: (event: HistoryEvent) => void;
  /** Represents the party, and no other party of the rule of that record. */
  readonly speaksOnlyFor: (person: string, party: string, stream: string) => boolean;
};

/** Who represents whom at each place in the log: a role counts from its recording. */
const createOffices = (): Offices => {
  const represented = new Map<string, Set<string>>();
  const parties = new Map<string, ReadonlySet<string>>();
  const bind = (stream: string, content: RuleContent): void => {
    parties.set(stream, new Set(content.parties.map(({ group }) => group)));
  };
  return {
    note: (event) => {
      if (event.type === 'organisation.roleGranted' || event.type === 'organisation.roleRevoked') {
        const { person, role, group } = event.payload;
        if (role !== REPRESENTATIVE || group === undefined) return;
        const held = represented.get(person) ?? new Set<string>();
        if (event.type === 'organisation.roleGranted') held.add(group);
        else held.delete(group);
        represented.set(person, held);
      }
      if (event.type === 'rule.proposed' || event.type === 'rule.amended') {
        bind(event.at.stream, event.payload.content);
      }
      if (event.type === 'decision.opened' && event.payload.rule !== undefined) {
        bind(event.at.stream, event.payload.rule.content);
      }
    },
    speaksOnlyFor: (person, party, stream) => {
      const held = represented.get(person);
      if (held?.has(party) !== true) return false;
      const others = parties.get(stream);
      return ![...held].some((group) => group !== party && others?.has(group) === true);
    },
  };
};
