import { counting } from './history/history.ts';
import type { EntryOf, History } from './history/history.ts';
import { onceEither } from './history/once.ts';
import type { Fact } from './proof.ts';

export type Mandate = EntryOf<'organisation.mandateGiven'>;

/** A mandate, and the delegations on which whoever gave it rests; none: the right is the giver's own. */
export type RightfulMandate = { readonly mandate: Mandate; readonly behind: readonly RightfulMandate[] };

/**
 * The mandates that were given, in log order. One is proven by the word of the person on whose behalf is to be decided,
 * who recorded or confirmed it: what somebody else writes down, or gives to themselves, is a claim (domain.md,
 * "Authorship").
 */
const mandatesGiven = onceEither((history: History, claimedToo): readonly Mandate[] =>
  counting(history.all('organisation.mandateGiven'), claimedToo).filter(
    (mandate) => claimedToo || isWordOfGiver(mandate),
  ),
);

/** Whether the giver says so, of somebody else than themselves. */
export const isWordOfGiver = ({ payload, fact }: Mandate): boolean =>
  fact.authorship === 'PROVEN' && isGivers(payload, fact) && payload.by !== payload.person;

/**
 * Those whose giver had something to give: a right of their own, or one that was delegated to them before. A delegation
 * passes the responsibility, and with it the mandating (domain.md, "Terms"); nobody else lends what they do not have.
 *
 * @param concerns whether a mandate is about what is judged: its project and kind
 * @param isTheirs whether the right is the giver's own
 * @param isGranted whether it counts also where nothing shows that the giver had a right; left out: never
 */
export const rightfulMandates = (
  history: History,
  claimedToo: boolean,
  concerns: (mandate: Mandate) => boolean,
  isTheirs: (mandate: Mandate) => boolean,
  isGranted: (mandate: Mandate) => boolean = () => false,
): readonly RightfulMandate[] => {
  const found: RightfulMandate[] = [];
  for (const mandate of mandatesGiven(history, claimedToo)) {
    if (!concerns(mandate)) continue;
    const theirs = isTheirs(mandate);
    const behind = theirs
      ? []
      : found.filter(
          ({ mandate: { payload } }) => payload.delegation && payload.person === mandate.payload.by,
        );
    if (theirs || behind.length > 0 || isGranted(mandate)) found.push({ mandate, behind });
  }
  return found;
};

/** The withdrawal of a mandate before a place in the log: likewise the word of whoever gave it, else a claim. */
export const withdrawnBefore = (
  history: History,
  { payload: { mandate, by } }: Mandate,
  place: number,
  claimedToo: boolean,
): Fact | undefined =>
  counting(history.all('organisation.mandateWithdrawn'), claimedToo).find(
    ({ payload, fact }) =>
      payload.mandate === mandate && fact.place < place && (claimedToo || isGivers({ by }, fact)),
  )?.fact;

const isGivers = ({ by }: Pick<Mandate['payload'], 'by'>, { author }: Fact): boolean =>
  by !== undefined && by === author;
