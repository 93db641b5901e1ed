import { settledBy } from '../../record/act.ts';
import { isIdOf } from '../../record/id.ts';
import { authorOf } from '../answering-fold.ts';
import type { Authorship, Fact } from '../proof.ts';
import type { HistoryEvent, Placed } from './event.ts';
import { createOffices } from './offices.ts';
import type { Offices } from './offices.ts';
import { exhausted } from './steps.ts';

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
  /** The entry of one event; undefined: it is not in the history. */
  readonly entry: (event: string) => Entry | undefined;
  /** All entries of those types, in log order. */
  readonly all: <T extends HistoryEvent['type']>(...types: readonly T[]) => readonly EntryOf<T>[];
};

/** The entries of those types among others, in their order. */
export const only = <T extends HistoryEvent['type']>(
  entries: readonly Entry[],
  ...types: readonly T[]
): readonly EntryOf<T>[] => {
  const chosen = choices.get(entries);
  if (chosen === undefined) return chosenFrom(entries, types);
  const name = types.length === 1 ? (types[0] ?? '') : types.join(' ');
  const known = chosen.get(name);
  if (known !== undefined && areOf(known, types)) return known;
  const found = chosenFrom(entries, types);
  chosen.set(name, found);
  return found;
};

/** Lists that never change, each with what was chosen from it: thousands of judgements choose the same. */
const choices = new WeakMap<readonly Entry[], Map<string, readonly Entry[]>>();

/** Has `only` remember what it chose from a list that is kept. */
export const kept = <Entries extends readonly Entry[]>(entries: Entries): Entries => {
  choices.set(entries, new Map());
  return entries;
};

/** A list as short as this is sooner looked through than looked up. */
const worthKeeping = 4;

const none: readonly Entry[] = [];

const chosenFrom = <T extends HistoryEvent['type']>(
  entries: readonly Entry[],
  types: readonly T[],
): readonly EntryOf<T>[] => entries.filter((entry): entry is EntryOf<T> => isOf(entry, types));

const isOf = <T extends HistoryEvent['type']>(entry: Entry, types: readonly T[]): entry is EntryOf<T> =>
  types.some((type) => type === entry.type);

// They were chosen by these types: the first tells of all.
const areOf = <T extends HistoryEvent['type']>(
  chosen: readonly Entry[],
  types: readonly T[],
): chosen is readonly EntryOf<T>[] => chosen[0] === undefined || isOf(chosen[0], types);

/**
 * Reads a history for judging. A disowned act stays in it, marked: whoever counts leaves it out (`counting`).
 *
 * @param events in log order, with their place; all that stood in the log at the moment judged
 */
export const readHistory = (events: readonly Placed[]): History => exhausted(historySteps(events));

/** The same in steps, none of them long. */
export const historySteps = function* (events: readonly Placed[]): Generator<void, History, undefined> {
  const settled = yield* settlements(events);
  const offices = createOffices();
  const entries: Entry[] = [];
  const streams = new Map<string, Entry[]>();
  const types = new Map<string, Entry[]>();
  for (const { event, place } of events) {
    const authorship = authorshipOf(event, settled, offices);
    if (authorship !== 'DISOWNED') offices.note(event);
    const confirmedBy = settled.get(event.at.id)?.confirmedBy ?? nobody;
    const entry = entryOf(event, factOf(event, place, authorship, confirmedBy));
    entries.push(entry);
    const own = streams.get(entry.stream);
    if (own === undefined) streams.set(entry.stream, [entry]);
    else own.push(entry);
    const alike = types.get(entry.type);
    if (alike === undefined) types.set(entry.type, [entry]);
    else alike.push(entry);
    if (entries.length % stepLength === 0) yield;
  }
  for (const own of streams.values()) if (own.length > worthKeeping) kept(own);
  const together = new Map<string, readonly Entry[]>();
  let byId: ReadonlyMap<string, Entry> | undefined;
  return {
    of: (stream) => streams.get(stream) ?? none,
    entry: (event) => {
      byId ??= new Map(entries.map((entry) => [entry.fact.event, entry]));
      return byId.get(event);
    },
    all: (...wanted) => {
      const name = wanted.join(' ');
      const known = together.get(name);
      if (known !== undefined) return only(known, ...wanted);
      const found = wanted.flatMap((type) => types.get(type) ?? []);
      const inOrder = kept(found.toSorted((one, other) => one.fact.place - other.fact.place));
      together.set(name, inOrder);
      return only(inOrder, ...wanted);
    },
  };
};

const nobody: readonly string[] = [];

/** How many events are read in one step. */
const stepLength = 500;

/**
 * The entries that count: never a disowned one; a claimed one only where claimed acts are counted too.
 */
export const counting = <E extends { readonly fact: Fact }>(
  entries: readonly E[],
  claimedToo: boolean,
): readonly E[] =>
  entries.filter(({ fact }) => fact.authorship === 'PROVEN' || (claimedToo && fact.authorship === 'CLAIMED'));

const entryOf = (event: HistoryEvent, fact: Fact): Entry => {
  const { stream, filled } = event.at;
  // Spread over the union: type and payload belong together as they came.
  return { ...event, stream, filled, fact };
};

const factOf = (
  event: HistoryEvent,
  place: number,
  authorship: Authorship,
  confirmedBy: readonly string[],
): Fact => ({
  event: event.at.id,
  type: event.type,
  place,
  recordedAt: event.at.recordedAt,
  occurredAt: event.at.occurredAt,
  occurredPrecision: event.at.occurredPrecision,
  author: authorOf(event.at),
  role: event.at.role,
  party: event.at.party,
  onBehalfOf: event.at.onBehalfOf,
  authorship,
  confirmedBy,
});

type Settled = { readonly authorship: Authorship; readonly confirmedBy: readonly string[] };

/**
 * What persons and parties said themselves of acts that were recorded on their behalf, by event id. For a party that
 * is the word of whoever speaks for it: else a voice that another appointed could confirm what it may not do.
 */
const settlements = function* (
  events: readonly Placed[],
): Generator<void, ReadonlyMap<string, Settled>, undefined> {
  const settled = new Map<string, Settled>();
  const offices = createOffices();
  let behalf: ReadonlyMap<string, string> | undefined;
  for (const [number, { event }] of events.entries()) {
    if (number % stepLength === stepLength - 1) yield;
    offices.note(event);
    const act = settledBy(event);
    // Nobody confirms or disowns on another's behalf.
    if (act === undefined || event.at.onBehalfOf !== undefined) continue;
    behalf ??= new Map(
      events.flatMap(({ event: { at } }) => (at.onBehalfOf === undefined ? [] : [[at.id, at.onBehalfOf]])),
    );
    const whose = behalf.get(act.event);
    const isTheirs = isIdOf('group', whose)
      ? offices.speaksOnlyFor(event.at, whose)
      : whose === undefined || whose === event.at.actor;
    if (!isTheirs) continue;
    const before = settled.get(act.event)?.confirmedBy ?? [];
    settled.set(
      act.event,
      act.standing === 'CONFIRMED'
        ? { authorship: 'PROVEN', confirmedBy: [...before, event.at.actor] }
        : { authorship: 'DISOWNED', confirmedBy: before },
    );
  }
  return settled;
};

const authorshipOf = (
  event: HistoryEvent,
  settled: ReadonlyMap<string, Settled>,
  offices: Offices,
): Authorship => {
  const { onBehalfOf } = event.at;
  const said = onBehalfOf === undefined ? 'PROVEN' : (settled.get(event.at.id)?.authorship ?? 'CLAIMED');
  const party = offices.partyActing(event);
  if (said !== 'PROVEN' || party === undefined || onBehalfOf === party) return said;
  // Who makes an act their own that was recorded in their name is no more the party's voice than had they done it.
  const actor = onBehalfOf ?? event.at.actor;
  return offices.speaksOnlyFor({ ...event.at, actor }, party) ? 'PROVEN' : 'CLAIMED';
};
