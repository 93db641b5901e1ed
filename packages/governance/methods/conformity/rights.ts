import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import type { Finding } from '../judgement.ts';
import type { Fact } from '../proof.ts';
import type { ConformityCode } from './findings.ts';
import { beforeClosing, finding, groupName, membersAt, partiesWith } from './case.ts';
import type { DecisionCase } from './case.ts';

/** A party to be heard, by the rule or by a right of the organisation. */
export type Entitlement = {
  readonly party: string;
  readonly nature: 'ADVICE' | 'CONSENT';
  /** Laid down in a law or ordinance. */
  readonly statutory: boolean;
};

type RightEntry = EntryOf<'organisation.rightEstablished'>;

/** Everybody to be heard: by the rule or by right (domain.md, "Rights": C7 judges the union), each once. */
export const entitledToHearing = (of: DecisionCase, claimedToo: boolean): readonly Entitlement[] => {
  const byRule: readonly Entitlement[] =
    of.rule === undefined
      ? []
      : partiesWith(of.rule, 'ADVICE', 'CONSENT').map(({ group, right }) => ({
          party: group,
          nature: right === 'CONSENT' ? 'CONSENT' : 'ADVICE',
          statutory: false,
        }));
  const byRight = rightsAtOpening(of, claimedToo)
    .filter((right) => standingOf(of, right, claimedToo).applies)
    .map(({ payload: { party, nature, statutory } }) => ({ party, nature, statutory }));
  const both = [...byRule, ...byRight];
  return both
    .filter(
      (one, index) =>
        both.findIndex(({ party, nature }) => party === one.party && nature === one.nature) === index,
    )
    .map((one) => ({
      ...one,
      statutory: both.some(
        ({ party, nature, statutory }) => statutory && party === one.party && nature === one.nature,
      ),
    }));
};

/**
 * The parties with a right of advice by law or ordinance: those that are to be heard, and those whose right the opening
 * does not mention, which takes nothing from it.
 */
export const statutoryAdvisers = (of: DecisionCase, claimedToo: boolean): readonly string[] => {
  const toHear = entitledToHearing(of, claimedToo).filter(
    ({ nature, statutory }) => statutory && nature === 'ADVICE',
  );
  const unmentioned = rightsAtOpening(of, claimedToo).filter((right) => {
    const { said, ruling } = standingOf(of, right, claimedToo);
    return (
      said === undefined &&
      ruling === undefined &&
      right.payload.statutory &&
      right.payload.nature === 'ADVICE'
    );
  });
  return [
    ...new Set<string>([
      ...toHear.map(({ party }) => party),
      ...unmentioned.map(({ payload }) => payload.party),
    ]),
  ];
};

/** What is to be said of each right that stood at opening, but that it applies: then the hearing is judged. */
export const rightsFindings = (of: DecisionCase, claimedToo: boolean): readonly Finding<ConformityCode>[] =>
  rightsAtOpening(of, claimedToo).flatMap((right) => {
    const values = { party: groupName(of.history, right.payload.party), basis: right.payload.basis };
    const { said, applies, dispute, ruling, told } = standingOf(of, right, claimedToo);
    const evidence = [right.fact, of.opened.fact, told?.fact, dispute?.fact, ruling?.fact];
    if (ruling !== undefined) {
      return applies
        ? []
        : [
            finding(
              'MET',
              'RIGHT_RULED_NOT_TO_APPLY',
              { ...values, ...ruledBy(of, ruling, right.payload.party) },
              evidence,
            ),
          ];
    }
    if (applies) return [];
    const ended = counting(endings(of), true).find(
      ({ payload, fact }) => payload.right === right.payload.right && fact.place < of.opened.fact.place,
    );
    if (ended !== undefined) {
      return [finding('UNPROVEN', 'RIGHT_ENDED_BY_ANOTHER', values, [...evidence, ended.fact])];
    }
    if (said === undefined) return [finding('NOT_MET', 'RIGHT_NOT_MENTIONED', values, evidence)];
    // Disputing it is no reason for it.
    if (said.reason === undefined) return [finding('NOT_MET', 'RIGHT_WITHOUT_REASON', values, evidence)];
    if (dispute !== undefined) return [finding('UNPROVEN', 'RIGHT_DISPUTED', values, evidence)];
    if (told !== undefined) return [finding('MET', 'RIGHT_DOES_NOT_APPLY', values, evidence)];
    return of.closing === undefined
      ? [finding('PENDING', 'RIGHT_NOT_TOLD', values, evidence)]
      : [finding('UNPROVEN', 'RIGHT_NOT_TOLD', values, evidence)];
  });

/** Where a ruling can be found, for the end of a sentence; empty where that is not on record. */
export const findable = (reference: string | undefined): string =>
  reference === undefined ? '' : ` (${reference})`;

/**
 * Where a ruling can be found, and whether the party against which it is used stands for it (1) or not (0). Who looks at
 * the check then knows that nobody but whoever uses it said so yet.
 */
export const ruledBy = (
  of: DecisionCase,
  {
    payload: { reference },
    fact,
  }: { readonly payload: { readonly reference?: string | undefined }; readonly fact: Fact },
  party: string,
): { readonly reference: string; readonly confirmed: 0 | 1 } => {
  const isTheirs =
    fact.authorship === 'PROVEN' &&
    (reference === undefined ||
      (fact.onBehalfOf === party && fact.confirmedBy.length > 0) ||
      membersAt(of.history, party, fact.place).has(fact.author));
  return { reference: findable(reference), confirmed: isTheirs ? 1 : 0 };
};

const endings = (of: DecisionCase) =>
  only(of.history.of(of.opened.payload.organisation), 'organisation.rightEnded');

/**
 * The rights that stood at opening for a decision of this kind. One stands until its party ended it, or confirmed
 * that it ended.
 */
const rightsAtOpening = (of: DecisionCase, claimedToo: boolean): readonly RightEntry[] => {
  const { place } = of.opened.fact;
  const ended = new Set(
    counting(endings(of), false)
      .filter(({ fact }) => fact.place < place)
      .map(({ payload }) => payload.right),
  );
  return counting(of.history.all('organisation.rightEstablished'), claimedToo).filter(
    ({ stream, fact, payload }) =>
      stream === of.opened.payload.organisation &&
      fact.place < place &&
      !ended.has(payload.right) &&
      (payload.kinds === undefined || payload.kinds.length === 0 || payload.kinds.includes(of.kind)),
  );
};

/** What was said of a right at opening, and what became of a dispute about that: a ruling after the last one counts. */
const standingOf = (of: DecisionCase, { payload: { right, party } }: RightEntry, claimedToo: boolean) => {
  const said = of.opened.payload.rights?.find((one) => one.right === right);
  const dispute = counting(only(of.own, 'decision.rightDisputed'), true).findLast(
    ({ payload }) => payload.right === right && payload.party === party,
  );
  const ruling =
    dispute === undefined
      ? undefined
      : counting(only(of.own, 'decision.disputeSettled'), claimedToo).findLast(
          ({ payload, fact }) =>
            payload.right === right && payload.party === party && fact.place > dispute.fact.place,
        );
  const told = beforeClosing(of, claimedToo, 'decision.told').find(
    ({ payload }) => payload.group === party && payload.about === 'RIGHT',
  );
  return { said, applies: ruling?.payload.applies ?? said?.applies === true, dispute, ruling, told };
};
