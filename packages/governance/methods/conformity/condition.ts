import type { RuleContent } from '../../rule/content.ts';
import type { Finding } from '../judgement.ts';
import { finding, groupName } from './case.ts';
import type { DecisionCase } from './case.ts';
import type { ConformityCode } from './findings.ts';
import { openObjections, overruledObjections } from './objections.ts';
import { numberOf, positionsOf, voters } from './tally.ts';
import type { CountedPosition, Tally } from './tally.ts';

/** Positions among which the condition is to hold: all, or a co-deciding party's own. */
type Electorate = {
  readonly party: string | undefined;
  readonly positions: readonly CountedPosition[];
  /** Everyone entitled. */
  readonly base: number;
};

/**
 * The condition of the method for one alternative (domain.md, "Decision rules": method, reached when): over all
 * positions, and among each co-deciding party's own.
 */
export const conditionOf = (
  of: DecisionCase,
  rule: RuleContent,
  tally: Tally,
  alternative: number,
  claimedToo: boolean,
): readonly Finding<ConformityCode>[] => {
  const entitled = new Set(tally.parties.flatMap(({ members }) => [...members]));
  const objections =
    rule.method === 'CONSENT'
      ? openObjections(of, alternative, claimedToo).filter(({ person }) => entitled.has(person)).length
      : 0;
  const overruled = rule.method === 'CONSENT' ? overruledObjections(of, claimedToo).length : 0;
  const electorates: readonly Electorate[] = [
    { party: undefined, positions: tally.positions, base: tally.base },
    ...tally.parties
      .filter(({ coDecides }) => coDecides)
      .map(({ group, base }) => ({ party: group, positions: positionsOf(tally, group), base })),
  ];
  return electorates.map((electorate) => {
    const { met, code, values } = among(rule, electorate, alternative, objections);
    const party = electorate.party === undefined ? '' : `${groupName(of.history, electorate.party)}: `;
    const evidence = [of.closing?.fact, ...electorate.positions.map(({ fact }) => fact)];
    return finding(met ? 'MET' : 'NOT_MET', code, { ...values, overruled, party }, evidence);
  });
};

const among = (
  rule: RuleContent,
  { positions, base }: Electorate,
  alternative: number,
  objections: number,
): { readonly met: boolean; readonly code: ConformityCode; readonly values: Finding['values'] } => {
  const count = {
    for: numberOf(positions, 'FOR', alternative),
    against: numberOf(positions, 'AGAINST', alternative),
    abstain: numberOf(positions, 'ABSTAIN', alternative),
  };
  switch (rule.method) {
    case 'MAJORITY':
      return majority(rule, positions, base, alternative, count);
    case 'UNANIMOUS': {
      const met = count.for > 0 && count.against === 0;
      return { met, code: met ? 'UNANIMOUS_REACHED' : 'UNANIMOUS_MISSED', values: count };
    }
    case 'CONSENSUS': {
      const present = voters(positions).size;
      const met = base > 0 && present >= base && count.for > 0 && count.against === 0;
      return {
        met,
        code: met ? 'CONSENSUS_REACHED' : 'CONSENSUS_MISSED',
        values: { ...count, present, base },
      };
    }
    case 'CONSENT': {
      const consents = numberOf(positions, 'CONSENT', alternative);
      const met = consents > 0 && objections === 0;
      return { met, code: met ? 'CONSENT_REACHED' : 'CONSENT_MISSED', values: { consents, objections } };
    }
    case 'SOLE':
    case 'DELEGATED':
      return { met: true, code: 'NO_VOTE_UNDER_METHOD', values: { method: rule.method } };
  }
};

const majority = (
  rule: RuleContent,
  positions: readonly CountedPosition[],
  entitled: number,
  alternative: number,
  count: { readonly for: number; readonly against: number; readonly abstain: number },
): ReturnType<typeof among> => {
  const { kind, numerator = 1, denominator = 1, base: of = 'CAST' } = rule.majority ?? { kind: 'SIMPLE' };
  const base =
    of === 'ENTITLED' ? entitled : voters(positions.filter(({ stance }) => counted[of].has(stance))).size;
  const enough =
    kind === 'SIMPLE'
      ? count.for > count.against
      : kind === 'ABSOLUTE'
        ? count.for * 2 > base
        : count.for * denominator >= numerator * base;
  // Two alternatives with equally many for are a tie, and a tie is no majority.
  const most = [...new Set(positions.map((one) => one.alternative))]
    .filter((other) => other !== alternative)
    .every((other) => numberOf(positions, 'FOR', other) < count.for);
  const met = base > 0 && count.for > 0 && enough && most;
  return {
    met,
    code: met ? 'MAJORITY_REACHED' : 'MAJORITY_MISSED',
    values: { ...count, base, majority: kind === 'QUALIFIED' ? `${numerator}/${denominator}` : kind },
  };
};

const counted: Readonly<Record<'CAST' | 'PRESENT', ReadonlySet<string>>> = {
  CAST: new Set(['FOR', 'AGAINST']),
  PRESENT: new Set(['FOR', 'AGAINST', 'ABSTAIN']),
};
