import { counting } from './history/history.ts';
import type { EntryOf, History } from './history/history.ts';
import { onceEither } from './history/once.ts';
import type { Fact } from './proof.ts';

export type Mandate = EntryOf<'organisation.mandateGiven'>;

/**
 * The mandates that were given, in log order. One is proven by the word of the person on whose behalf is to be decided,
 * who recorded or confirmed it: what somebody else writes down, or gives to themselves, is a claim (domain.md,
 * "Authorship").
 */
export const mandatesGiven = onceEither((history: History, claimedToo): readonly Mandate[] =>
  counting(history.all('organisation.mandateGiven'), claimedToo).filter(
    ({ payload, fact }) => claimedToo || (isGivers(payload, fact) && payload.by !== payload.person),
  ),
);

/** The withdrawals of mandates, by number: likewise the word of whoever gave it, else a claim. */
export const mandatesWithdrawn = onceEither((history: History, claimedToo): ReadonlyMap<number, Fact> => {
  const givers = new Map(
    history.all('organisation.mandateGiven').map(({ payload }) => [payload.mandate, payload]),
  );
  return new Map(
    counting(history.all('organisation.mandateWithdrawn'), claimedToo)
      .filter(({ payload, fact }) => claimedToo || isGivers(givers.get(payload.mandate), fact))
      .map(({ payload, fact }) => [payload.mandate, fact]),
  );
});

const isGivers = (mandate: Pick<Mandate['payload'], 'by'> | undefined, { author }: Fact): boolean =>
  mandate?.by !== undefined && mandate.by === author;
