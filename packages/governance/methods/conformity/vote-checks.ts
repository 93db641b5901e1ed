import type { RuleContent } from '../../rule/content.ts';
import { localDay } from '../../time/local-day.ts';
import { only } from '../history/history.ts';
import { worst } from '../judgement.ts';
import type { Finding } from '../judgement.ts';
import type { Fact } from '../proof.ts';
import { finding, groupName, withoutLaterPositions } from './case.ts';
import type { DecisionCase } from './case.ts';
import { conditionOf } from './condition.ts';
import type { ConformityCode } from './findings.ts';
import { escalationOf, holdsRoleAt, isEscalated, managerOf, sponsorOf } from './office.ts';
import { lastRound } from './quorum.ts';
import type { LastRound, QuorumCount } from './quorum.ts';
import { asRegistered, isTied, otherMemberships, recentChanges } from './tally.ts';
import type { Membership } from './tally.ts';

type Findings = readonly Finding<ConformityCode>[];

/** C5: quorum reached, per party and overall. */
export const quorumReached = (of: DecisionCase, claimedToo: boolean): Findings => {
  const { rule } = of;
  if (rule === undefined) return [finding('NOT_APPLICABLE', 'NO_RULE_TO_FOLLOW')];
  if (!votes(rule)) return [finding('NOT_APPLICABLE', 'NO_VOTE_UNDER_METHOD', { method: rule.method })];
  if (of.closing !== undefined && isEscalated(of, claimedToo)) return [afterEscalation(of, claimedToo)];
  return undoubted(of, claimedToo, (stood) =>
    steady(stood, (membership) => quorumUnder(stood, rule, claimedToo, membership)),
  );
};

const quorumUnder = (
  of: DecisionCase,
  rule: RuleContent,
  claimedToo: boolean,
  membership: Membership,
): Findings => {
  const round = lastRound(of, rule, claimedToo, membership);
  if (round.quorums.length === 0) return [finding('NOT_APPLICABLE', 'NO_QUORUM_AGREED')];
  // What the rule provides without quorum was done: as after an escalation there is no quorum to ask for.
  return withoutQuorumChair(of, rule, round, claimedToo)
    ? round.quorums.map((count) => quorumFinding(of, count, 'NOT_APPLICABLE'))
    : round.quorums.map((count) => quorumFinding(of, count, undefined));
};

/** C6: the condition of the method holds for the outcome; for a rejection, it held for no alternative. */
export const conditionHolds = (of: DecisionCase, claimedToo: boolean): Findings => {
  const { rule, closing } = of;
  if (rule === undefined) return [finding('NOT_APPLICABLE', 'NO_RULE_TO_FOLLOW')];
  if (!votes(rule)) return [finding('NOT_APPLICABLE', 'NO_VOTE_UNDER_METHOD', { method: rule.method })];
  if (closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET')];
  if (isEscalated(of, claimedToo)) return [afterEscalation(of, claimedToo)];
  return undoubted(of, claimedToo, (stood) =>
    steady(stood, (membership) => conditionUnder(stood, rule, closing, claimedToo, membership)),
  );
};

/**
 * Judged with what was entered after the taking, which is claimed (domain.md, "Quorum"). A position that by its own date
 * was taken after it casts no doubt on what holds without that: who is of another mind later takes nothing back.
 */
const undoubted = (
  of: DecisionCase,
  claimedToo: boolean,
  judge: (stood: DecisionCase) => Findings,
): Findings => {
  const findings = judge(of);
  const holds = (found: Findings): boolean =>
    found.every(({ status }) => status === 'MET' || status === 'NOT_APPLICABLE');
  if (!claimedToo || of.closing === undefined || holds(findings)) return findings;
  const without = judge(withoutLaterPositions(of));
  return holds(without) ? without : findings;
};

/**
 * Whether, with claimed acts counted, the condition holds as the members are registered, or as they would be without
 * the changes made shortly before the opening: where C6 is not certain, that it could be met.
 */
export const conditionCouldHold = (of: DecisionCase): boolean => {
  const { rule, closing } = of;
  return (
    rule !== undefined &&
    closing !== undefined &&
    votes(rule) &&
    !isEscalated(of, true) &&
    [asRegistered, ...otherMemberships].some((membership) =>
      conditionUnder(of, rule, closing, true, membership).every(({ status }) => status === 'MET'),
    )
  );
};

const conditionUnder = (
  of: DecisionCase,
  rule: RuleContent,
  closing: NonNullable<DecisionCase['closing']>,
  claimedToo: boolean,
  membership: Membership,
): Findings => {
  const round = lastRound(of, rule, claimedToo, membership);
  if (closing.type === 'decision.rejected') return [rejectionHolds(of, rule, round, claimedToo)];
  const { outcome } = closing.payload;
  const judged = conditionOf(of, rule, round.tally, outcome, claimedToo);
  if (judged.every(({ status }) => status === 'MET')) return judged;
  if (isTied(round.tally, outcome) && rule.onTie === 'CHAIR' && byChair(of, rule, claimedToo)) {
    return [finding('MET', 'TIE_CHAIR_DECIDED', {}, evidenceOf(of, round))];
  }
  return withoutQuorumChair(of, rule, round, claimedToo)
    ? [finding('MET', 'NO_QUORUM_CHAIR_DECIDED', {}, evidenceOf(of, round))]
    : judged;
};

/** No vote is asked for: the check says who took it from the voters, and when. */
const afterEscalation = (of: DecisionCase, claimedToo: boolean): Finding<ConformityCode> => {
  const escalated = escalationOf(of, claimedToo);
  const values = {
    day:
      escalated === undefined
        ? ''
        : localDay(escalated.occurredAt ?? escalated.recordedAt, of.calendar.timeZone),
    escalator: escalated === undefined ? 'SOMEBODY' : officeOf(of, escalated, claimedToo),
  };
  return finding('NOT_APPLICABLE', 'TAKEN_AFTER_ESCALATION', values, [of.closing?.fact, escalated]);
};

/** As what somebody acted, for a sentence: names of persons stand with the evidence. */
const officeOf = (of: DecisionCase, act: Fact, claimedToo: boolean): string => {
  if (sponsorOf(of, act, claimedToo) !== undefined) return 'SPONSOR';
  if (managerOf(of.history, of.opened.payload.project) === act.author) return 'MANAGER';
  return act.party === undefined ? (act.role ?? 'SOMEBODY') : groupName(of.history, act.party);
};

const votes = (rule: RuleContent): boolean => rule.method !== 'SOLE' && rule.method !== 'DELEGATED';

/** Judged as registered; where late changes of membership would change the status, it is unproven. */
const steady = (of: DecisionCase, judge: (membership: Membership) => Findings): Findings => {
  const findings = judge(asRegistered);
  const status = worst(findings.map((one) => one.status));
  const differs = otherMemberships.some(
    (membership) => worst(judge(membership).map((one) => one.status)) !== status,
  );
  if (!differs || status === 'PENDING') return findings;
  const { joined, left, resized } = recentChanges(of);
  const count = { joined: joined.length, left: left.length, resized: resized.length };
  const changes = [...joined, ...left, ...resized];
  return [...findings, finding('UNPROVEN', 'MEMBERSHIP_CHANGED_SHORTLY_BEFORE', count, changes)].map(
    (one) => ({
      ...one,
      status: 'UNPROVEN' as const,
    }),
  );
};

const quorumFinding = (
  of: DecisionCase,
  { party, quorum, base, needed, present, reached, positions }: QuorumCount,
  fallback: 'NOT_APPLICABLE' | undefined,
): Finding<ConformityCode> => {
  const values = {
    quorum: quorum.percent === undefined ? `${quorum.count ?? 0}` : `${quorum.percent} %`,
    base,
    needed,
    present,
    party: party === undefined ? '' : `${groupName(of.history, party)}: `,
  };
  const evidence = [of.opened.fact, ...positions.map(({ fact }) => fact), of.closing?.fact];
  if (fallback !== undefined) return finding(fallback, 'QUORUM_LEFT_TO_CHAIR', values, evidence);
  if (reached) return finding('MET', 'QUORUM_REACHED', values, evidence);
  return finding(of.closing === undefined ? 'PENDING' : 'NOT_MET', 'QUORUM_MISSED', values, evidence);
};

const rejectionHolds = (
  of: DecisionCase,
  rule: RuleContent,
  round: LastRound,
  claimedToo: boolean,
): Finding<ConformityCode> => {
  const carried = alternativesOf(of).find((alternative) =>
    conditionOf(of, rule, round.tally, alternative, claimedToo).every(({ status }) => status === 'MET'),
  );
  return carried === undefined
    ? finding('MET', 'NO_ALTERNATIVE_CARRIED', {}, evidenceOf(of, round))
    : finding('NOT_MET', 'REJECTED_THOUGH_CARRIED', { alternative: carried }, evidenceOf(of, round));
};

const evidenceOf = (of: DecisionCase, { tally }: LastRound) => [
  of.closing?.fact,
  ...tally.positions.map(({ fact }) => fact),
];

/** The numbers of the alternatives weighed, in order. */
const alternativesOf = (of: DecisionCase): readonly number[] => [
  ...of.opened.payload.alternatives.map(({ alternative }) => alternative),
  ...only(of.own, 'decision.alternativeAdded').map(({ payload }) => payload.alternative),
];

const withoutQuorumChair = (
  of: DecisionCase,
  rule: RuleContent,
  { quorums }: LastRound,
  claimedToo: boolean,
): boolean =>
  rule.withoutQuorum === 'CHAIR' && quorums.some(({ reached }) => !reached) && byChair(of, rule, claimedToo);

/** It was taken by a holder of the role that the rule names. */
const byChair = (of: DecisionCase, { chairRole }: RuleContent, claimedToo: boolean): boolean =>
  chairRole !== undefined &&
  of.closing !== undefined &&
  holdsRoleAt(
    of.history,
    {
      person: of.closing.fact.author,
      role: chairRole,
      project: of.opened.payload.project,
      opened: of.opened.fact,
    },
    of.closing.fact.place,
    claimedToo,
  ) !== undefined;
