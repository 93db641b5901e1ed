import { recordOf } from '../../records.ts';
import type { Circumstances } from '../../record/event.ts';
import type { RecordId } from '../../record/id.ts';
import type { HistoryEvent, Placed } from '../history/event.ts';

type Said = {
  readonly [T in HistoryEvent['type']]: {
    readonly type: T;
    readonly payload: Extract<HistoryEvent, { readonly type: T }>['payload'];
  };
}[HistoryEvent['type']];

/** One event of a worked example: what happened, on which record, when it was recorded and by whom. */
export type Told = Said & {
  readonly on: RecordId;
  /** recordedAt: `YYYY-MM-DD`, at 10:00 UTC, or an instant. */
  readonly at: string;
  readonly by: RecordId<'person'>;
  readonly party?: RecordId<'group'>;
  readonly onBehalfOf?: RecordId<'person'> | RecordId<'group'>;
  /** When it happened, if not when it was recorded; null: unknown. */
  readonly occurredAt?: string | null;
  readonly filled?: readonly string[];
};

/** A story: its events under names by which a variant can leave out or replace them, in log order. */
export type Story = Readonly<Record<string, Told>>;

/** How a variant differs: events left out (undefined), replaced, or added at the end. */
export type Change = Readonly<Record<string, Told | undefined>>;

/** The story with these changes; what is new is put where its recording belongs, else after all others. */
export const changed = (story: Story, change: Change): Story => {
  const kept: readonly (readonly [string, Told])[] = Object.entries(story).flatMap(([name, told]) => {
    const given = name in change ? change[name] : told;
    return given === undefined ? [] : [[name, given] as const];
  });
  const added = Object.entries(change).flatMap(([name, told]) =>
    told === undefined || name in story ? [] : [[name, told] as const],
  );
  return Object.fromEntries(
    [...kept, ...added]
      .map((one, index) => ({ one, index }))
      .toSorted(
        (left, right) =>
          instant(left.one[1].at).localeCompare(instant(right.one[1].at)) || left.index - right.index,
      )
      .map(({ one }) => one),
  );
};

/** A day as an instant: ten o'clock UTC. */
export const instant = (moment: string): string =>
  moment.length === 'YYYY-MM-DD'.length ? `${moment}T10:00:00.000Z` : moment;

/** Events as they stand in the log. Throws for a payload that the schema of its type does not accept. */
export const logOf = (story: Story): readonly Placed[] =>
  Object.entries(story).map(([name, told], place) => ({ event: recorded(name, told, place), place }));

/** The id of the event that a story tells under that name: a story's events keep their ids in its variants. */
export const eventNamed = (name: string): `event-${string}` => {
  let hash = 0n;
  for (const character of name) hash = (hash * 131n + BigInt(character.codePointAt(0) ?? 0)) % 2n ** 47n;
  return `event-00000000-0000-4000-8000-${hash.toString(16).padStart(12, '0')}`;
};

const recorded = (name: string, told: Told, place: number): HistoryEvent => {
  const { on, at: recordedAt, by, party, onBehalfOf, occurredAt, filled, ...said } = told;
  const known = Object.values(recordOf(on)?.events ?? {}).find(({ type }) => type === said.type);
  if (known === undefined) throw new Error(`${said.type} does not stand on ${on}`);
  known.payload.parse(said.payload);
  const at: Circumstances = {
    id: eventNamed(name),
    stream: on,
    revision: BigInt(place),
    actor: by,
    ...(party === undefined ? {} : { party }),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(occurredAt === null ? {} : { occurredAt: instant(occurredAt ?? recordedAt) }),
    recordedAt: instant(recordedAt),
    commandId: eventNamed(name).slice('event-'.length),
    filled: filled ?? [],
  };
  return { ...said, at };
};
