import type { inputEvents } from '../input/events.ts';
import type { Circumstances, EventIn, Recorded } from '../record/event.ts';
import type { InputFacts } from './answering-facts.ts';
import { factsAfter } from './answering-fold.ts';
import type { AnsweringContext } from './answering-fold.ts';

type InputEvent = Recorded<EventIn<typeof inputEvents>>;

/** One event of an input for a specification: what happened, when it was recorded, and by whom. */
export type Happened = {
  readonly [T in InputEvent['type']]: {
    readonly type: T;
    readonly payload: Extract<InputEvent, { type: T }>['payload'];
  };
}[InputEvent['type']] & {
  /** recordedAt, RFC 3339 UTC with milliseconds. */
  readonly at: string;
  readonly by?: string;
  readonly onBehalfOf?: NonNullable<Circumstances['onBehalfOf']>;
  /** When it happened, if not when it was recorded; null: unknown. */
  readonly occurredAt?: string | null;
  readonly imported?: string;
} & Partial<AnsweringContext>;

const input = 'input-00000000-0000-4000-8000-000000000001';

/** The id of the event that stands at that place of a history. */
export const eventAt = (place: number): `event-${string}` =>
  `event-00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;

/** The circumstances of an event of a history. */
export const circumstancesOf = (
  happened: Omit<Happened, 'type' | 'payload'>,
  place: number,
): Circumstances => ({
  id: eventAt(place),
  stream: input,
  revision: BigInt(place),
  actor: happened.by ?? 'person-00000000-0000-4000-8000-00000000000a',
  ...(happened.onBehalfOf === undefined ? {} : { onBehalfOf: happened.onBehalfOf }),
  ...(happened.occurredAt === null ? {} : { occurredAt: happened.occurredAt ?? happened.at }),
  recordedAt: happened.at,
  ...(happened.imported === undefined ? {} : { imported: happened.imported }),
  commandId: eventAt(place).slice('event-'.length),
  filled: [],
});

/** The facts of one input after these events, to specify `answering/1` on worked examples. */
export const factsOf = (first: Happened, ...rest: readonly Happened[]): InputFacts => {
  const after = (facts: InputFacts | undefined, happened: Happened, place: number): InputFacts =>
    factsAfter(
      facts,
      { ...happened, at: circumstancesOf(happened, place) },
      {
        place: happened.place ?? place,
        phrases: happened.phrases ?? [],
        bySponsor: happened.bySponsor ?? false,
        circular: happened.circular ?? false,
      },
    );
  return rest.reduce(
    (facts, happened, index) => after(facts, happened, index + 1),
    after(undefined, first, 0),
  );
};
