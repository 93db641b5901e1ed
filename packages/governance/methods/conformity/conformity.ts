import type { Label } from '../../record/vocabulary.ts';
import { earliestOf, provenOrNot, worst } from '../judgement.ts';
import type { Check, CheckStatus, Finding } from '../judgement.ts';
import { dissentAnswered, inputAnswered } from './answer-checks.ts';
import { atClosing } from './at-closing.ts';
import { carriedOutInTime } from './carrying-out-check.ts';
import { asCalled, closingPlace, finding } from './case.ts';
import type { DecisionCase } from './case.ts';
import { criteriaMet } from './criteria-check.ts';
import type { ConformityCode } from './findings.ts';
import { withinFrames } from './frame-checks.ts';
import { heardByRight } from './hearing-checks.ts';
import { ruleBeforehand, ruleEndorsed, ruleStable } from './rule-checks.ts';
import { takerEntitled } from './taking-checks.ts';
import { outcomeTold } from './telling-check.ts';
import { conditionHolds, quorumReached } from './vote-checks.ts';
import { alternativesWeighed, qualityOfWorkAssessed } from './weighing-checks.ts';

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
  /** The last moment at which it surely says the same without a new event; undefined: for good. */
  readonly holdsUntil: string | undefined;
};

/**
 * Judges whether a decision followed the rule agreed beforehand (domain.md, "Conformity of a decision").
 *
 * @returns undefined for a decision that was withdrawn
 */
export const conformityOf = (of: DecisionCase): Conformity | undefined => {
  if (of.withdrawn) return undefined;
  const called = asCalled(of);
  const checks = judges.map(([check, judge]) => {
    const shown = judged(of, check, judge);
    return called === undefined ? shown : heldToBoth(of, judged(called, check, judge), shown);
  });
  return {
    method: CONFORMITY,
    verdict: verdictOf(checks.map(({ status }) => status)),
    checks,
    holdsUntil: earliestOf(checks.map(({ holdsUntil }) => holdsUntil)),
  };
};

/**
 * One check. Where what was recorded after the taking speaks for it, it is met only if it was so without that too:
 * late entries mend nothing (domain.md: after the taking only three facts turn these checks to met).
 */
const judged = (of: DecisionCase, check: CheckCode, judge: Judge): Check<ConformityCode> => {
  let all: readonly Finding<ConformityCode>[] = [];
  const found = provenOrNot(check, (claimedToo) => {
    const findings = judge(of, claimedToo);
    if (claimedToo) all = findings;
    return findings;
  });
  if (found.status !== 'MET' || mendable.has(check) || !restsOnLater(of, all)) return found;
  const findings = judge(atClosing(of), true);
  return worst(findings.map(({ status }) => status)) === 'MET'
    ? found
    : { ...found, status: 'UNPROVEN', findings };
};

/** What is to be done after the taking: answering, telling, hearing dissent, carrying out. */
const mendable: ReadonlySet<CheckCode> = new Set(['C8', 'C13', 'C14', 'C15']);

const restsOnLater = (of: DecisionCase, findings: readonly Finding<ConformityCode>[]): boolean =>
  findings.some(({ evidence }) => evidence.some(({ place }) => place > closingPlace(of)));

type CheckCode = keyof typeof conformityChecks;

/**
 * What was called otherwise than it shows is held to both: nothing is met by what only came to light afterwards, and
 * nothing is escaped by the name.
 */
const heldToBoth = (
  of: DecisionCase,
  called: Check<ConformityCode>,
  shown: Check<ConformityCode>,
): Check<ConformityCode> => {
  const holdsUntil = earliestOf([called.holdsUntil, shown.holdsUntil]);
  if (shown.status === 'MET' || worst([called.status, shown.status]) === called.status) {
    return { ...called, holdsUntil };
  }
  const values = { kind: of.opened.payload.kind, shown: of.kind };
  const why = finding(shown.status, 'KIND_SHOWN', values, [of.opened.fact, of.shownBy]);
  return { ...shown, findings: [...shown.findings, why], holdsUntil };
};

type Judge = (of: DecisionCase, claimedToo: boolean) => readonly Finding<ConformityCode>[];

const judges: readonly (readonly [CheckCode, Judge])[] = [
  ['C1', ruleBeforehand],
  ['C2', ruleStable],
  ['C3', ruleEndorsed],
  ['C4', takerEntitled],
  ['C5', quorumReached],
  ['C6', conditionHolds],
  ['C7', heardByRight],
  ['C8', inputAnswered],
  ['C9', withinFrames],
  ['C10', alternativesWeighed],
  ['C11', qualityOfWorkAssessed],
  ['C12', criteriaMet],
  ['C13', outcomeTold],
  ['C14', dissentAnswered],
  ['C15', carriedOutInTime],
];

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
