import { counting, only } from '../history/history.ts';
import { onceEither } from '../history/once.ts';
import type { RuleContent } from '../../rule/content.ts';
import { closingPlace } from './case.ts';
import type { DecisionCase } from './case.ts';
import { isTied, positionsOf, tallyOf, voters } from './tally.ts';
import type { CountedPosition, Membership, Tally } from './tally.ts';

type Quorum = { readonly percent?: number | undefined; readonly count?: number | undefined };

/** What a quorum asks of a party, or overall, and how many took a position. */
export type QuorumCount = {
  /** Undefined: overall. */
  readonly party: string | undefined;
  readonly quorum: Quorum;
  readonly base: number;
  readonly needed: number;
  readonly present: number;
  readonly reached: boolean;
  readonly positions: readonly CountedPosition[];
};

/** The number of persons that a quorum asks of a base: a share is rounded up. */
export const quorumOf = (quorum: Quorum, base: number): number =>
  // The tiny step back keeps 60 % of 15 at 9 where floating point says 9.000000000000002.
  quorum.count ?? Math.ceil(((quorum.percent ?? 0) * base) / 100 - 1e-9);

/** Every quorum that the rule asks: overall, and of each party that decides or co-decides. */
export const quorumCounts = (
  rule: RuleContent,
  tally: Tally,
  overall: Quorum | undefined,
): readonly QuorumCount[] => {
  const count = (
    party: string | undefined,
    quorum: Quorum,
    base: number,
    positions: readonly CountedPosition[],
  ): QuorumCount => {
    const needed = quorumOf(quorum, base);
    const present = voters(positions).size;
    // A base of 0 never reaches a quorum.
    return { party, quorum, base, needed, present, reached: base > 0 && present >= needed, positions };
  };
  return [
    ...(overall === undefined ? [] : [count(undefined, overall, tally.base, tally.positions)]),
    ...rule.parties.flatMap(({ group, quorum }) => {
      const party = tally.parties.find((deciding) => deciding.group === group);
      return quorum === undefined || party === undefined
        ? []
        : [count(group, quorum, party.base, positionsOf(tally, group))];
    }),
  ];
};

/** The round that counts: its positions, and the quorums that they are held against. */
export type LastRound = { readonly tally: Tally; readonly quorums: readonly QuorumCount[] };

/**
 * The round that counts. A new round takes positions anew only when the rule provides it for what had happened: a
 * tie, or no quorum. One begun otherwise wipes no position.
 */
export const lastRound = (
  of: DecisionCase,
  rule: RuleContent,
  claimedToo: boolean,
  membership: Membership,
): LastRound => {
  const known = lastRounds(of, claimedToo);
  const round = known.get(membership) ?? lastRoundOf(of, rule, claimedToo, membership);
  known.set(membership, round);
  return round;
};

// C5, C6 and rung 5 ask for the same rounds.
const lastRounds = onceEither((_of: DecisionCase) => new Map<Membership, LastRound>());

const lastRoundOf = (
  of: DecisionCase,
  rule: RuleContent,
  claimedToo: boolean,
  membership: Membership,
): LastRound => {
  let { place: from } = of.opened.fact;
  let overall = rule.quorum;
  for (const { fact } of counting(only(of.own, 'decision.roundBegun'), claimedToo)) {
    if (fact.place > closingPlace(of)) continue;
    const tally = tallyOf(of, { from, until: fact.place }, claimedToo, membership);
    const tied = tally.positions.some(({ alternative }) => isTied(tally, alternative));
    const short = quorumCounts(rule, tally, overall).some(({ reached }) => !reached);
    if ((tied && rule.onTie === 'NEW_ROUND') || (short && rule.withoutQuorum === 'NEW_ROUND')) {
      from = fact.place;
      overall = rule.newRoundQuorum ?? rule.quorum;
    }
  }
  const tally = tallyOf(of, { from, until: closingPlace(of) }, claimedToo, membership);
  return { tally, quorums: quorumCounts(rule, tally, overall) };
};
