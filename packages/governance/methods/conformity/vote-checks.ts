import type { RuleContent } from '../../rule/content.ts';
import { counting, only } from '../history/history.ts';
import { worst } from '../judgement.ts';
import type { Finding } from '../judgement.ts';
import type { Fact } from '../proof.ts';
import type { ConformityCode } from './findings.ts';
import { finding, groupName, holdsRoleAt } from './case.ts';
import type { DecisionCase } from './case.ts';
import { asRegistered, otherMemberships, quorumOf, tallyOf, voters } from './tally.ts';
import type { CountedPosition, Membership, Tally } from './tally.ts';

type Findings = readonly Finding<ConformityCode>[];

/** Judged as registered; where late changes of membership would change the status, it is unproven. */
const steady = (judge: (membership: Membership) => Findings): Findings => {
  const findings = judge(asRegistered);
  const status = worst(findings.map((one) => one.status));
  const differs = otherMemberships.some(
    (membership) => worst(judge(membership).map((one) => one.status)) !== status,
  );
  return differs && status !== 'PENDING'
    ? [
        finding(
          'UNPROVEN',
          'MEMBERSHIP_CHANGED_SHORTLY_BEFORE',
          {},
          findings.flatMap(({ evidence }) => evidence),
        ),
      ]
    : findings;
};

const votes = (rule: RuleContent): boolean => rule.method !== 'SOLE' && rule.method !== 'DELEGATED';

/** C5: quorum reached, per party and overall. */
export const quorumReached = (of: DecisionCase, claimedToo: boolean): Findings => {
  const { rule } = of;
  if (rule === undefined) return [finding('NOT_APPLICABLE', 'NO_RULE_TO_FOLLOW')];
  if (!votes(rule)) return [finding('NOT_APPLICABLE', 'NO_VOTE_UNDER_METHOD', { method: rule.method })];
  if (of.escalated && of.closing !== undefined) return [finding('NOT_APPLICABLE', 'TAKEN_AFTER_ESCALATION')];
  const asked = rule.quorum !== undefined || rule.parties.some(({ quorum }) => quorum !== undefined);
  if (!asked) return [finding('NOT_APPLICABLE', 'NO_QUORUM_AGREED')];
  return steady((membership) => {
    const tally = tallyOf(of, claimedToo, membership);
    const findings = quorumFindings(of, rule, tally);
    const reached = findings.every(({ status }) => status === 'MET');
    if (reached || of.closing === undefined) return findings;
    return chairDecided(of, rule.withoutQuorum, rule.chairRole)
      ? [finding('MET', 'NO_QUORUM_CHAIR_DECIDED', {}, [of.closing.fact])]
      : findings;
  });
};

const quorumFindings = (of: DecisionCase, rule: RuleContent, tally: Tally): Findings => {
  const overall = tally.round > 1 ? (rule.newRoundQuorum ?? rule.quorum) : rule.quorum;
  const judged: Finding<ConformityCode>[] = [];
  const judge = (
    quorum: { readonly percent?: number | undefined; readonly count?: number | undefined },
    base: number,
    took: readonly CountedPosition[],
    party: string | undefined,
  ): void => {
    const needed = quorumOf(quorum, base);
    const present = voters(took).size;
    const reached = base > 0 && present >= needed;
    const values = {
      quorum: quorum.percent === undefined ? `${quorum.count ?? 0}` : `${quorum.percent} %`,
      base,
      needed,
      present,
      ...(party === undefined ? {} : { party: groupName(of.history, party) }),
    };
    const status = reached ? 'MET' : of.closing === undefined ? 'PENDING' : 'NOT_MET';
    const code =
      party === undefined
        ? reached
          ? 'QUORUM_REACHED'
          : 'QUORUM_MISSED'
        : reached
          ? 'PARTY_QUORUM_REACHED'
          : 'PARTY_QUORUM_MISSED';
    judged.push(finding(status, code, values, [of.opened.fact, ...took.map(({ fact }) => fact)]));
  };
  if (overall !== undefined) judge(overall, tally.base, tally.positions, undefined);
  for (const { group, quorum } of rule.parties) {
    const party = tally.parties.find((deciding) => deciding.group === group);
    if (quorum === undefined || party === undefined) continue;
    judge(quorum, party.base, positionsOf(tally, group), group);
  }
  return judged;
};

/** The positions of a party: those that named it, and those of its members that named none. */
export const positionsOf = (tally: Tally, group: string): readonly CountedPosition[] => {
  const members = tally.parties.find((party) => party.group === group)?.members;
  return tally.positions.filter(
    ({ person, party }) => members?.has(person) === true && (party === undefined || party === group),
  );
};

/** C6: the condition of the method holds for the outcome; for a rejection, it held for no alternative. */
export const conditionHolds = (of: DecisionCase, claimedToo: boolean): Findings => {
  const { rule, closing } = of;
  if (rule === undefined) return [finding('NOT_APPLICABLE', 'NO_RULE_TO_FOLLOW')];
  if (!votes(rule)) return [finding('NOT_APPLICABLE', 'NO_VOTE_UNDER_METHOD', { method: rule.method })];
  if (closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET')];
  if (of.escalated) return [finding('NOT_APPLICABLE', 'TAKEN_AFTER_ESCALATION')];
  return steady((membership) => {
    const tally = tallyOf(of, claimedToo, membership);
    if (closing.type === 'decision.rejected') return [rejectionHolds(of, rule, tally, claimedToo)];
    const outcome = closing.payload.outcome;
    const judged = conditionOf(of, rule, tally, outcome, claimedToo);
    if (judged.every(({ status }) => status === 'MET')) return judged;
    if (isTie(tally, outcome) && chairDecided(of, rule.onTie, rule.chairRole)) {
      return [finding('MET', 'TIE_CHAIR_DECIDED', {}, [closing.fact])];
    }
    const missed = quorumFindings(of, rule, tally).some(({ status }) => status !== 'MET');
    return missed && chairDecided(of, rule.withoutQuorum, rule.chairRole)
      ? [finding('MET', 'NO_QUORUM_CHAIR_DECIDED', {}, [closing.fact])]
      : judged;
  });
};

const rejectionHolds = (
  of: DecisionCase,
  rule: RuleContent,
  tally: Tally,
  claimedToo: boolean,
): Finding<ConformityCode> => {
  const carried = alternativesOf(of).find((alternative) =>
    conditionOf(of, rule, tally, alternative, claimedToo).every(({ status }) => status === 'MET'),
  );
  const evidence = [of.closing?.fact, ...tally.positions.map(({ fact }) => fact)];
  return carried === undefined
    ? finding('MET', 'NO_ALTERNATIVE_CARRIED', {}, evidence)
    : finding('NOT_MET', 'REJECTED_THOUGH_CARRIED', { alternative: carried }, evidence);
};

/** The numbers of the alternatives weighed, in order. */
export const alternativesOf = (of: DecisionCase): readonly number[] => [
  ...of.opened.payload.alternatives.map(({ alternative }) => alternative),
  ...only(of.own, 'decision.alternativeAdded').map(({ payload }) => payload.alternative),
];

/** The condition over all positions, and among each co-deciding party's own. */
const conditionOf = (
  of: DecisionCase,
  rule: RuleContent,
  tally: Tally,
  outcome: number,
  claimedToo: boolean,
): Findings => {
  const objections = rule.method === 'CONSENT' ? openObjections(of, outcome, claimedToo) : [];
  const whole = holds(rule, tally.positions, tally.base, outcome, objections, undefined, of);
  const parts = tally.parties
    .filter(({ coDecides }) => coDecides)
    .map(({ group, base }) =>
      holds(rule, positionsOf(tally, group), base, outcome, objections, groupName(of.history, group), of),
    );
  return [whole, ...parts];
};

const holds = (
  rule: RuleContent,
  positions: readonly CountedPosition[],
  base: number,
  outcome: number,
  objections: readonly Fact[],
  party: string | undefined,
  of: DecisionCase,
): Finding<ConformityCode> => {
  const on = (stance: CountedPosition['stance'], alternative = outcome): number =>
    positions.filter((one) => one.alternative === alternative && one.stance === stance).length;
  const count = { for: on('FOR'), against: on('AGAINST'), abstain: on('ABSTAIN'), party: party ?? '' };
  const evidence = [of.closing?.fact, ...positions.map(({ fact }) => fact)];
  const say = (met: boolean, code: ConformityCode, missed: ConformityCode, values: Finding['values'] = {}) =>
    finding(met ? 'MET' : 'NOT_MET', met ? code : missed, { ...count, ...values }, evidence);
  const others = [...new Set(positions.map(({ alternative }) => alternative))].filter(
    (one) => one !== outcome,
  );
  switch (rule.method) {
    case 'MAJORITY': {
      const most = others.every((other) => on('FOR', other) <= count.for);
      const majority = rule.majority?.kind ?? 'SIMPLE';
      const counted = baseOf(rule, positions, base);
      const enough =
        majority === 'SIMPLE'
          ? count.for > count.against
          : majority === 'ABSOLUTE'
            ? count.for * 2 > counted
            : count.for * (rule.majority?.denominator ?? 1) >= (rule.majority?.numerator ?? 1) * counted;
      const tied = others.some((other) => on('FOR', other) === count.for && count.for > 0);
      return say(counted > 0 && enough && most && !tied, 'MAJORITY_REACHED', 'MAJORITY_MISSED', {
        base: counted,
        majority:
          majority === 'QUALIFIED' ? `${rule.majority?.numerator}:${rule.majority?.denominator}` : majority,
      });
    }
    case 'UNANIMOUS':
      return say(count.for > 0 && count.against === 0, 'UNANIMOUS_REACHED', 'UNANIMOUS_MISSED');
    case 'CONSENSUS': {
      const present = voters(positions).size;
      return say(
        base > 0 && present >= base && count.for > 0 && count.against === 0,
        'CONSENSUS_REACHED',
        'CONSENSUS_MISSED',
        { present, base },
      );
    }
    case 'CONSENT': {
      const consents = on('CONSENT');
      return say(consents > 0 && objections.length === 0, 'CONSENT_REACHED', 'CONSENT_MISSED', {
        consents,
        objections: objections.length,
      });
    }
    case 'SOLE':
    case 'DELEGATED':
      return finding('NOT_APPLICABLE', 'NO_VOTE_UNDER_METHOD', { method: rule.method });
  }
};

/** The base of a majority, in persons over all alternatives (domain.md, "Decision rules"). */
const baseOf = (rule: RuleContent, positions: readonly CountedPosition[], entitled: number): number => {
  const base = rule.majority?.base ?? 'CAST';
  if (base === 'ENTITLED') return entitled;
  const stances = base === 'CAST' ? ['FOR', 'AGAINST'] : ['FOR', 'AGAINST', 'ABSTAIN'];
  return voters(positions.filter(({ stance }) => stances.includes(stance))).size;
};

/** For equals against, or two alternatives have equally many for. */
const isTie = (tally: Tally, outcome: number): boolean => {
  const on = (stance: CountedPosition['stance'], alternative: number): number =>
    tally.positions.filter((one) => one.alternative === alternative && one.stance === stance).length;
  const mine = on('FOR', outcome);
  const others = new Set(tally.positions.map(({ alternative }) => alternative));
  return (
    mine === on('AGAINST', outcome) ||
    [...others].some((other) => other !== outcome && on('FOR', other) === mine && mine > 0)
  );
};

/** The rule leaves it to the chair, and a holder of that role took it. */
const chairDecided = (
  of: DecisionCase,
  provides: RuleContent['onTie'],
  chairRole: string | undefined,
): boolean =>
  provides === 'CHAIR' &&
  chairRole !== undefined &&
  of.closing !== undefined &&
  holdsRoleAt(
    of.history,
    { person: of.closing.fact.author, role: chairRole, project: of.opened.payload.project },
    of.closing.fact.place,
  ) !== undefined;

/**
 * Objections to the outcome that were open at the taking: one is resolved by its objector (also by another stance)
 * or overruled by somebody in the role that the rule names for it.
 */
const openObjections = (of: DecisionCase, outcome: number, claimedToo: boolean): readonly Fact[] => {
  const until = of.closing?.fact.place ?? Number.POSITIVE_INFINITY;
  const own = counting(of.own, claimedToo).filter(({ fact }) => fact.place < until);
  const open = new Map<number, { readonly person: string; readonly fact: Fact }>();
  for (const entry of own) {
    switch (entry.type) {
      case 'decision.objectionRaised':
        if (entry.payload.alternative === outcome) {
          open.set(entry.payload.objection, { person: entry.payload.person, fact: entry.fact });
        }
        break;
      case 'decision.positionTaken':
      case 'decision.positionChanged':
        if (entry.payload.objection !== undefined && entry.payload.alternative === outcome) {
          open.set(entry.payload.objection, { person: entry.payload.person, fact: entry.fact });
        }
        if (entry.type === 'decision.positionChanged' && entry.payload.resolves !== undefined) {
          open.delete(entry.payload.resolves);
        }
        break;
      case 'decision.objectionResolved':
        if (open.get(entry.payload.objection)?.person === entry.fact.author) {
          open.delete(entry.payload.objection);
        }
        break;
      case 'decision.objectionOverruled':
        if (mayOverrule(of, entry.fact)) open.delete(entry.payload.objection);
        break;
      default:
        break;
    }
  }
  return [...open.values()].map(({ fact }) => fact);
};

const mayOverrule = (of: DecisionCase, fact: Fact): boolean =>
  of.rule?.overrulingRole !== undefined &&
  holdsRoleAt(
    of.history,
    { person: fact.author, role: of.rule.overrulingRole, project: of.opened.payload.project },
    fact.place,
  ) !== undefined;
