import type { z } from 'zod';
import type { stance } from '../../decision/events.ts';
import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import type { Fact } from '../proof.ts';
import { membersAt, partiesWith } from './case.ts';
import type { DecisionCase } from './case.ts';

export type Stance = z.output<typeof stance>;

/** A position that counts: the latest of that person on that alternative in the round. */
export type CountedPosition = {
  readonly person: string;
  readonly party: string | undefined;
  readonly alternative: number;
  readonly stance: Stance;
  readonly fact: Fact;
};

/** A party with the right to decide or co-decide, and who is counted for it. */
export type DecidingParty = {
  readonly group: string;
  readonly coDecides: boolean;
  readonly members: ReadonlySet<string>;
  /** Persons for quorum and ENTITLED: registered members, or the stated size if that is more. */
  readonly base: number;
};

/** The positions of the round that counts, and those entitled to them. */
export type Tally = {
  /** From 1; a later one takes positions anew. */
  readonly round: number;
  readonly parties: readonly DecidingParty[];
  /** Everyone entitled and not recused, over all parties. */
  readonly base: number;
  readonly positions: readonly CountedPosition[];
  readonly recused: ReadonlySet<string>;
};

/** How membership is counted: as it was at opening, or as if late changes had not been made. */
export type Membership = {
  readonly withoutRecentJoiners: boolean;
  readonly withRecentLeavers: boolean;
};

export const asRegistered: Membership = { withoutRecentJoiners: false, withRecentLeavers: false };

/** Counting otherwise those whose joining or leaving was recorded shortly before opening. */
export const otherMemberships: readonly Membership[] = [
  { withoutRecentJoiners: true, withRecentLeavers: false },
  { withoutRecentJoiners: false, withRecentLeavers: true },
  { withoutRecentJoiners: true, withRecentLeavers: true },
];

const RECENT = 14 * 24 * 60 * 60 * 1000;

/**
 * Counts the positions of the last round before the taking (domain.md, "Decision rules": positions, quorum,
 * entitled). Positions recorded after the taking are claimed.
 */
export const tallyOf = (of: DecisionCase, claimedToo: boolean, membership: Membership): Tally => {
  const until = of.closing?.fact.place ?? Number.POSITIVE_INFINITY;
  const rounds = only(of.own, 'decision.roundBegun').filter(({ fact }) => fact.place < until);
  const from = rounds.at(-1)?.fact.place ?? of.opened.fact.place;
  const latest = new Map<string, CountedPosition>();
  for (const entry of counting(
    only(of.own, 'decision.positionTaken', 'decision.positionChanged'),
    claimedToo,
  )) {
    if (entry.fact.place < from || (entry.fact.place > until && !claimedToo)) continue;
    const { person, party, alternative, stance: taken } = entry.payload;
    latest.set(`${person} ${alternative}`, { person, party, alternative, stance: taken, fact: entry.fact });
  }
  const positions = [...latest.values()];
  const recused = new Set(
    positions.filter(({ stance: taken }) => taken === 'RECUSED').map(({ person }) => person),
  );
  const named = new Map(positions.map(({ person, party }) => [person, party]));
  const registered = decidingGroups(of).map(({ group, coDecides }) => ({
    group,
    coDecides,
    members: entitledMembers(of, group, membership),
  }));
  const parties = registered.map(({ group, coDecides, members }) => {
    const own = new Set(
      [...members].filter((person) => {
        const chosen = named.get(person);
        const elsewhere =
          chosen !== undefined &&
          chosen !== group &&
          registered.some((other) => other.group === chosen && other.members.has(person));
        return !elsewhere && !recused.has(person);
      }),
    );
    const left = members.size - own.size;
    return { group, coDecides, members: own, base: Math.max(members.size, sizeOf(of, group) ?? 0) - left };
  });
  const twice = overlapping(parties.map(({ members }) => members));
  const entitled = new Set(parties.flatMap(({ members }) => [...members]));
  return {
    round: rounds.length + 1,
    parties,
    base: parties.reduce((sum, { base }) => sum + base, 0) - twice,
    positions: positions.filter(({ person, stance: taken }) => entitled.has(person) && taken !== 'RECUSED'),
    recused,
  };
};

const decidingGroups = (
  of: DecisionCase,
): readonly { readonly group: string; readonly coDecides: boolean }[] => {
  if (of.rule === undefined) return [];
  return partiesWith(of.rule, 'DECIDE', 'CO_DECIDE').map(({ group, right }) => ({
    group,
    coDecides: right === 'CO_DECIDE',
  }));
};

/** Extra registrations: somebody in three parties counts two too many. */
const overlapping = (sets: readonly ReadonlySet<string>[]): number => {
  const all = sets.flatMap((set) => [...set]);
  return all.length - new Set(all).size;
};

const entitledMembers = (of: DecisionCase, group: string, membership: Membership): ReadonlySet<string> => {
  const place = of.opened.fact.place;
  const since = Date.parse(of.opened.fact.recordedAt) - RECENT;
  const recent = (fact: Fact): boolean => Date.parse(fact.recordedAt) >= since;
  const members = membersAt(of.history, group, place);
  const kept = membership.withoutRecentJoiners
    ? [...members].filter(([, joined]) => !recent(joined)).map(([person]) => person)
    : [...members.keys()];
  const left = membership.withRecentLeavers
    ? recentlyLeft(of, group)
        .filter(({ fact }) => recent(fact))
        .map(({ payload }) => payload.person)
    : [];
  return new Set<string>([...kept, ...left]);
};

const recentlyLeft = (of: DecisionCase, group: string): readonly EntryOf<'group.memberLeft'>[] =>
  only(of.history.of(group), 'group.memberLeft').filter(({ fact }) => fact.place < of.opened.fact.place);

const sizeOf = (of: DecisionCase, group: string): number | undefined =>
  of.opened.payload.entitled?.find((party) => party.group === group)?.size;

/** The number of persons that a quorum asks of a base: a share is rounded up. */
export const quorumOf = (
  quorum: { readonly percent?: number | undefined; readonly count?: number | undefined },
  base: number,
): number =>
  // The tiny step back keeps 60 % of 15 at 9 where floating point says 9.000000000000002.
  quorum.count ?? Math.ceil(((quorum.percent ?? 0) * base) / 100 - 1e-9);

/** Distinct persons who took a position. */
export const voters = (positions: readonly CountedPosition[]): ReadonlySet<string> =>
  new Set(positions.map(({ person }) => person));
