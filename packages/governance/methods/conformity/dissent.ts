import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import type { Fact } from '../proof.ts';
import { beforeClosing, claimedAfterwards, closingPlace } from './case.ts';
import type { DecisionCase } from './case.ts';
import { openObjections } from './objections.ts';
import { isReasoned } from './phrases.ts';

/** Somebody who did not go along with the outcome. */
export type Dissent = {
  /** Undefined: a party dissents, by its advice or by withholding consent. */
  readonly person: string | undefined;
  readonly party: string | undefined;
  readonly fact: Fact;
  /** What first gave the reason; undefined: none was given. */
  readonly reason: Fact | undefined;
  /** The taking that says why a party's advice was deviated from: that answers it. */
  readonly answeredInTaking: Fact | undefined;
};

const dissenting: readonly string[] = ['AGAINST', 'OBJECT', 'STAND_ASIDE'];

type Position = EntryOf<'decision.positionTaken'> | EntryOf<'decision.positionChanged'>;

/**
 * Dissent on the outcome: against, object, stand aside, negative advice, consent withheld. From a rejection nobody
 * dissents: there is no outcome to be against. What is recorded after the taking with a date before it is dissent
 * where claims count, and takes none away.
 */
export const dissentOf = (of: DecisionCase, claimedToo: boolean): readonly Dissent[] => {
  const { closing } = of;
  if (closing?.type !== 'decision.taken') return [];
  const { outcome } = closing.payload;
  const positions = counting(only(of.own, 'decision.positionTaken', 'decision.positionChanged'), claimedToo);
  const onOutcome = positions.filter(({ payload }) => payload.alternative === outcome);
  const reasonOf = (person: string): Fact | undefined =>
    [
      ...onOutcome,
      ...counting(only(of.own, 'decision.objectionRaised'), claimedToo).filter(
        ({ payload }) => payload.alternative === outcome,
      ),
    ]
      .filter(({ payload, filled }) => payload.person === person && filled.includes('reason'))
      .toSorted((one, other) => one.fact.place - other.fact.place)[0]?.fact;
  const latest = new Map<string, Position>();
  for (const position of onOutcome) {
    const { person, stance } = position.payload;
    const isLate = position.fact.place > closingPlace(of);
    if (isLate && !(claimedToo && dissenting.includes(stance) && claimedAfterwards(of, position.fact)))
      continue;
    latest.set(person, position);
  }
  const against = [...latest.values()]
    .filter(({ payload }) => dissenting.includes(payload.stance))
    .map(({ payload, fact }) => ({ person: payload.person, party: payload.party, fact }));
  const objecting = openObjections(of, outcome, claimedToo)
    .filter(({ person }) => !against.some((one) => one.person === person))
    .map(({ person, fact }) => ({ person, party: fact.party, fact }));
  return [
    ...[...against, ...objecting].map((one) => ({
      ...one,
      reason: reasonOf(one.person),
      answeredInTaking: undefined,
    })),
    ...partiesAgainst(of, closing, claimedToo),
  ];
};

const partiesAgainst = (
  of: DecisionCase,
  closing: EntryOf<'decision.taken'>,
  claimedToo: boolean,
): readonly Dissent[] => {
  const advice = lastOf(beforeClosing(of, claimedToo, 'decision.adviceGiven'))
    .filter(({ payload }) => payload.advice === 'NEGATIVE')
    .map(({ payload, fact }) => ({
      person: undefined,
      party: payload.party,
      fact,
      reason: fact,
      answeredInTaking: isReasoned(
        of,
        closing.payload.advice?.find(({ request }) => request === payload.request)?.reason,
        closing.fact,
      )
        ? closing.fact
        : undefined,
    }));
  const consent = lastOf(beforeClosing(of, claimedToo, 'decision.consentGiven', 'decision.consentWithheld'))
    .filter(({ type }) => type === 'decision.consentWithheld')
    .map(({ payload, fact }) => ({
      person: undefined,
      party: payload.party,
      fact,
      reason: fact,
      answeredInTaking: undefined,
    }));
  return [...advice, ...consent];
};

/** The last word of each party. */
const lastOf = <E extends { readonly payload: { readonly party: string } }>(
  entries: readonly E[],
): readonly E[] => [...new Map(entries.map((entry) => [entry.payload.party, entry])).values()];
