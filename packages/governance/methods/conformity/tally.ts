import type { z } from 'zod';
import type { stance } from '../../decision/events.ts';
import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import { cameBefore } from '../proof.ts';
import type { Fact } from '../proof.ts';
import { isShortlyBefore } from '../shortly.ts';
import { closingPlace, membersAt, partiesWith } from './case.ts';
import type { DecisionCase } from './case.ts';

export type Stance = z.output<typeof stance>;

/** A position that counts: the latest of that person on that alternative in the round. */
export type CountedPosition = {
  readonly person: string;
  /** The party for which it counts; undefined: each of which the person is a member, for none was named. */
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

/** The positions of a round, and those entitled to them. */
export type Tally = {
  readonly parties: readonly DecidingParty[];
  /** Everyone entitled and not recused, over all parties. */
  readonly base: number;
  readonly positions: readonly CountedPosition[];
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

/** Places in the log between which positions are counted. */
export type Round = { readonly from: number; readonly until: number };

/**
 * Counts the positions of a round (domain.md, "Decision rules": positions, quorum, entitled): the latest of each
 * person on each alternative, of those entitled at opening. Positions recorded after the taking, or after the moment
 * at which it says that it was, are claimed.
 */
export const tallyOf = (
  of: DecisionCase,
  round: Round,
  claimedToo: boolean,
  membership: Membership,
): Tally => {
  const registered = partiesOf(of, membership);
  const taken = counting(only(of.own, 'decision.positionTaken', 'decision.positionChanged'), claimedToo)
    .filter(
      ({ fact }) =>
        fact.place > round.from &&
        (claimedToo
          ? fact.place < round.until || fact.place > closingPlace(of)
          : fact.place < round.until && cameBefore(fact, of.closing?.fact, of.calendar.timeZone, false)),
    )
    .filter(({ payload }) =>
      registered.some(
        ({ group, members }) =>
          members.has(payload.person) && (payload.party === undefined || payload.party === group),
      ),
    );
  const chosen = new Map<string, string>();
  for (const { payload } of taken) {
    if (payload.party !== undefined && !chosen.has(payload.person)) chosen.set(payload.person, payload.party);
  }
  const latest = new Map<string, CountedPosition>();
  for (const { payload, fact } of taken) {
    const { person, alternative } = payload;
    latest.set(`${person} ${alternative}`, {
      person,
      party: chosen.get(person),
      alternative,
      stance: payload.stance,
      fact,
    });
  }
  const positions = [...latest.values()];
  const recused = new Set(positions.filter((one) => one.stance === 'RECUSED').map(({ person }) => person));
  const parties = registered.map(({ group, coDecides, members, uncounted }) => {
    const own = new Set(
      [...members, ...uncounted].filter(
        (person) => !recused.has(person) && (chosen.get(person) ?? group) === group,
      ),
    );
    const left = members.size + uncounted.size - own.size;
    const size = membership.withRecentLeavers ? largestSizeOf(of, group) : sizeOf(of, group);
    const most = Math.max(members.size + uncounted.size, size ?? 0);
    return { group, coDecides, members: own, base: most - left };
  });
  return {
    parties,
    base: parties.reduce((sum, { base }) => sum + base, 0) - overlapping(parties),
    positions: positions.filter(({ person }) => !recused.has(person)),
  };
};

type RegisteredParty = {
  readonly group: string;
  readonly coDecides: boolean;
  readonly members: ReadonlySet<string>;
  /** Counted in the base without a position: they left shortly before. */
  readonly uncounted: ReadonlySet<string>;
};

const partiesOf = (of: DecisionCase, membership: Membership): readonly RegisteredParty[] =>
  of.rule === undefined
    ? []
    : partiesWith(of.rule, 'DECIDE', 'CO_DECIDE').map(({ group, right }) => {
        const { place } = of.opened.fact;
        const recent = (fact: Fact): boolean => isShortlyBefore(fact.recordedAt, of.opened.fact.recordedAt);
        const registered = membersAt(of.history, group, place);
        const members = membership.withoutRecentJoiners
          ? [...registered].filter(([, joined]) => !recent(joined)).map(([person]) => person)
          : [...registered.keys()];
        const left = membership.withRecentLeavers
          ? leavers(of, group)
              .filter(({ fact, payload }) => recent(fact) && !registered.has(payload.person))
              .map(({ payload }) => payload.person)
          : [];
        return {
          group,
          coDecides: right === 'CO_DECIDE',
          members: new Set<string>(members),
          uncounted: new Set<string>(left),
        };
      });

const leavers = (of: DecisionCase, group: string): readonly EntryOf<'group.memberLeft'>[] =>
  counting(only(of.history.of(group), 'group.memberLeft'), true).filter(
    ({ fact }) => fact.place < of.opened.fact.place,
  );

/**
 * What was changed in the deciding parties in the 14 days before the opening: who joined and is counted, who left, and
 * that the stated size was set anew.
 */
export const recentChanges = (
  of: DecisionCase,
): {
  readonly joined: readonly Fact[];
  readonly left: readonly Fact[];
  readonly resized: readonly Fact[];
} => {
  const groups = of.rule === undefined ? [] : partiesWith(of.rule, 'DECIDE', 'CO_DECIDE');
  const { place, recordedAt } = of.opened.fact;
  const recent = (facts: readonly Fact[]): readonly Fact[] =>
    facts.filter((fact) => fact.place < place && isShortlyBefore(fact.recordedAt, recordedAt));
  const all = (changes: (group: string) => readonly Fact[]): readonly Fact[] =>
    recent(groups.flatMap(({ group }) => changes(group)));
  return {
    joined: all((group) => [...membersAt(of.history, group, place).values()]),
    left: all((group) =>
      leavers(of, group)
        .filter(({ payload }) => !membersAt(of.history, group, place).has(payload.person))
        .map(({ fact }) => fact),
    ),
    resized: all((group) =>
      counting(only(of.history.of(group), 'group.resized'), true).map(({ fact }) => fact),
    ),
  };
};

/** Extra registrations: somebody in three parties counts two too many. */
const overlapping = (parties: readonly DecidingParty[]): number => {
  const all = parties.flatMap(({ members }) => [...members]);
  return all.length - new Set(all).size;
};

const sizeOf = (of: DecisionCase, group: string): number | undefined =>
  of.opened.payload.entitled?.find((party) => party.group === group)?.size;

/** The positions of a party: those that count for it, and those of its members that named none. */
export const positionsOf = (tally: Tally, group: string): readonly CountedPosition[] => {
  const members = tally.parties.find((party) => party.group === group)?.members;
  return tally.positions.filter(({ person }) => members?.has(person) === true);
};

/** The size stated at opening, or a larger one that was stated until shortly before: who left is counted in. */
const largestSizeOf = (of: DecisionCase, group: string): number | undefined => {
  const stated = sizeOf(of, group);
  if (stated === undefined) return undefined;
  const recent = (fact: Fact): boolean => isShortlyBefore(fact.recordedAt, of.opened.fact.recordedAt);
  const sizes = counting(only(of.history.of(group), 'group.defined', 'group.resized'), true).filter(
    ({ fact }) => fact.place < of.opened.fact.place,
  );
  const before = sizes.findLast(({ fact }) => !recent(fact));
  const late = sizes.filter(({ fact }) => recent(fact));
  return Math.max(stated, ...[before, ...late].map((entry) => entry?.payload.size ?? 0));
};

/** Distinct persons who took a position. */
export const voters = (positions: readonly CountedPosition[]): ReadonlySet<string> =>
  new Set(positions.map(({ person }) => person));

/** How many took that stance on that alternative. */
export const numberOf = (
  positions: readonly CountedPosition[],
  stanceTaken: Stance,
  alternative: number,
): number => positions.filter((one) => one.alternative === alternative && one.stance === stanceTaken).length;

/**
 * Whether an alternative is tied: as many for as against it, or another has as many for; nobody for or against is no
 * tie, nor is it one when a third has more.
 */
export const isTied = ({ positions }: Pick<Tally, 'positions'>, alternative: number): boolean => {
  const mine = numberOf(positions, 'FOR', alternative);
  const others = [...new Set(positions.map((one) => one.alternative))]
    .filter((one) => one !== alternative)
    .map((one) => numberOf(positions, 'FOR', one));
  return (
    mine > 0 &&
    others.every((other) => other <= mine) &&
    (mine === numberOf(positions, 'AGAINST', alternative) || others.includes(mine))
  );
};
