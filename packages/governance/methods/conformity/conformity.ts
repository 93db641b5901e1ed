import type { Label } from '../../record/vocabulary.ts';
import { holdsUntilOf, provenOrNot, worst } from '../judgement.ts';
import type { Check, CheckStatus } from '../judgement.ts';
import { carriedOutInTime, outcomeTold } from './aftermath-checks.ts';
import type { DecisionCase } from './case.ts';
import type { ConformityCode } from './findings.ts';
import { dissentAnswered, heardByRight, inputAnswered } from './hearing-checks.ts';
import { ruleBeforehand, ruleEndorsed, ruleStable } from './rule-checks.ts';
import { takerEntitled, withinFrames } from './taking-checks.ts';
import { conditionHolds, quorumReached } from './vote-checks.ts';
import { alternativesWeighed, criteriaMet, qualityOfWorkAssessed } from './weighing-checks.ts';

export const CONFORMITY = 'conformity/1';

/** What conformity/1 checks, in order: code and label (domain.md, "Conformity of a decision"). */
export const conformityChecks = {
  C1: { nl: 'Regel vooraf afgesproken', en: 'Rule agreed beforehand' },
  C2: { nl: 'Regel bleef gelden', en: 'Rule stayed in force' },
  C3: { nl: 'Regel onderschreven', en: 'Rule endorsed' },
  C4: { nl: 'Bevoegd genomen', en: 'Taken with the right to' },
  C5: { nl: 'Quorum gehaald', en: 'Quorum reached' },
  C6: { nl: 'Voorwaarde van de methode', en: 'Condition of the method' },
  C7: { nl: 'Advies en instemming', en: 'Advice and consent' },
  C8: { nl: 'Inbreng beantwoord', en: 'Input answered' },
  C9: { nl: 'Binnen de kaders', en: 'Within the frames' },
  C10: { nl: 'Alternatieven gewogen', en: 'Alternatives weighed' },
  C11: { nl: 'Kwaliteit van de arbeid beoordeeld', en: 'Quality of work assessed' },
  C12: { nl: 'Criteria vooraf en gemeten', en: 'Criteria beforehand and measured' },
  C13: { nl: 'Uitkomst verteld', en: 'Outcome told' },
  C14: { nl: 'Tegengeluid beantwoord', en: 'Dissent answered' },
  C15: { nl: 'Niet te vroeg uitgevoerd', en: 'Not carried out too early' },
} as const satisfies Record<string, Label>;

export type ConformityVerdict = 'CONFORM' | 'NOT_CONFORM' | 'UNPROVEN' | 'PENDING';

/** What conformity/1 says of one decision at one moment. */
export type Conformity = {
  readonly method: typeof CONFORMITY;
  readonly verdict: ConformityVerdict;
  readonly checks: readonly Check<ConformityCode>[];
  /** The earliest moment after which it can change without a new event; undefined: it cannot. */
  readonly holdsUntil: string | undefined;
};

/**
 * Judges whether a decision followed the rule agreed beforehand (domain.md, "Conformity of a decision").
 *
 * @returns undefined for a decision that was withdrawn
 */
export const conformityOf = (of: DecisionCase): Conformity | undefined => {
  if (of.withdrawn) return undefined;
  const checks: readonly Check<ConformityCode>[] = [
    provenOrNot('C1', (claimedToo) => ruleBeforehand(of, claimedToo)),
    provenOrNot('C2', (claimedToo) => ruleStable(of, claimedToo)),
    provenOrNot('C3', (claimedToo) => ruleEndorsed(of, claimedToo)),
    provenOrNot('C4', (claimedToo) => takerEntitled(of, claimedToo)),
    provenOrNot('C5', (claimedToo) => quorumReached(of, claimedToo)),
    provenOrNot('C6', (claimedToo) => conditionHolds(of, claimedToo)),
    provenOrNot('C7', (claimedToo) => heardByRight(of, claimedToo)),
    provenOrNot('C8', () => inputAnswered(of)),
    provenOrNot('C9', () => withinFrames(of)),
    provenOrNot('C10', (claimedToo) => alternativesWeighed(of, claimedToo)),
    provenOrNot('C11', (claimedToo) => qualityOfWorkAssessed(of, claimedToo)),
    provenOrNot('C12', (claimedToo) => criteriaMet(of, claimedToo)),
    provenOrNot('C13', () => outcomeTold(of)),
    provenOrNot('C14', (claimedToo) => dissentAnswered(of, claimedToo)),
    provenOrNot('C15', () => carriedOutInTime(of)),
  ];
  return {
    method: CONFORMITY,
    verdict: verdictOf(checks.map(({ status }) => status)),
    checks,
    holdsUntil: holdsUntilOf(checks.flatMap(({ findings }) => findings)),
  };
};

const verdictOf = (statuses: readonly CheckStatus[]): ConformityVerdict => {
  switch (worst(statuses)) {
    case 'NOT_MET':
      return 'NOT_CONFORM';
    case 'UNPROVEN':
      return 'UNPROVEN';
    case 'PENDING':
      return 'PENDING';
    case 'MET':
    case 'NOT_APPLICABLE':
      return 'CONFORM';
  }
};
