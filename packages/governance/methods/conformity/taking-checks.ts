import { bestOf, worst } from '../judgement.ts';
import type { Finding } from '../judgement.ts';
import { isWordOfGiver, rightfulMandates, withdrawnBefore } from '../mandates.ts';
import type { Mandate, RightfulMandate } from '../mandates.ts';
import { precedes, precedesEndOf, statusOfPrecedence } from '../proof.ts';
import type { Fact } from '../proof.ts';
import type { ConformityCode } from './findings.ts';
import { finding, membersAt } from './case.ts';
import type { DecisionCase, DecisionKind } from './case.ts';
import { amountOf } from './frame-checks.ts';
import { holdsRoleAt, isEscalated, setsFrames, sponsorOf } from './office.ts';

type Found = Finding<ConformityCode>;

/** C4: the taker held the right at that moment, by role or mandate, within its limit, kinds and last day. */
export const takerEntitled = (of: DecisionCase, claimedToo: boolean): readonly Found[] => {
  const { closing, rule } = of;
  if (rule === undefined) return [finding('NOT_APPLICABLE', 'NO_RULE_TO_FOLLOW')];
  if (closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET')];
  const taking = closing.fact;
  if (taking.authorship !== 'PROVEN' && !claimedToo) {
    return [finding('NOT_MET', 'TAKING_ONLY_CLAIMED', {}, [taking])];
  }
  // What was not open yet, by the word of both, was nobody's to take.
  if (precedes(of.opened.fact, taking, of.calendar.timeZone) === 'CONTRADICTED') {
    return [finding('NOT_MET', 'TAKEN_BEFORE_OPENED', {}, [of.opened.fact, taking])];
  }
  if (isEscalated(of, claimedToo)) {
    const held = sponsorOf(of, taking, claimedToo);
    return [heldBefore(of, held, 'ESCALATED_BY_SPONSOR', 'ESCALATED_NOT_BY_SPONSOR')];
  }
  if (rule.method === 'SOLE') return [bySole(of, taking, claimedToo)];
  if (rule.method === 'DELEGATED') return [byDelegation(of, taking, rule.mandatedGroup, claimedToo)];
  return rule.chairRole === undefined
    ? [byEntitled(of, taking)]
    : [
        heldBefore(of, roleOf(of, taking, rule.chairRole, claimedToo), 'TAKER_IS_CHAIR', 'TAKER_NOT_CHAIR', {
          role: rule.chairRole,
        }),
      ];
};

const roleOf = (of: DecisionCase, taking: Fact, role: string, claimedToo: boolean): Fact | undefined =>
  holdsRoleAt(
    of.history,
    { person: taking.author, role, project: of.opened.payload.project, opened: of.opened.fact },
    taking.place,
    claimedToo,
  );

/** A role, membership or mandate counts from its recording: one entered after the taking occurred is only claimed. */
const heldBefore = (
  of: DecisionCase,
  held: Fact | undefined,
  met: ConformityCode,
  missed: ConformityCode,
  values: Finding['values'] = {},
): Found => {
  const taking = of.closing?.fact;
  if (held === undefined || taking === undefined) return finding('NOT_MET', missed, values, [taking]);
  const status = statusOfPrecedence(precedes(held, taking, of.calendar.timeZone));
  return finding(status, status === 'MET' ? met : status === 'UNPROVEN' ? 'TAKER_UNPROVEN' : missed, values, [
    held,
    taking,
  ]);
};

/** The person whom the rule names, the holder of the role that it names, or whoever holds a mandate for it. */
const bySole = (of: DecisionCase, taking: Fact, claimedToo: boolean): Found => {
  const named = of.rule?.mandatedPerson;
  const ofAnother = named !== undefined && named !== taking.author;
  const mandated = (kind: DecisionKind): Found | undefined =>
    withinMandates(
      of,
      taking,
      mandatesOf(
        of,
        kind,
        taking,
        claimedToo,
        ({ payload }) => payload.person === taking.author,
        (mandate) => mandate.payload.by === named || (!ofAnother && givesOwnRight(of, mandate)),
        () => !ofAnother,
      ),
      claimedToo,
    );
  if (named === taking.author) {
    const byRule = finding('MET', 'TAKER_NAMED_BY_RULE', {}, [of.opened.fact, taking]);
    return forEachKind(of, mandated, byRule);
  }
  const role = of.rule?.chairRole;
  return forEachKind(
    of,
    mandated,
    role === undefined || named !== undefined
      ? finding('NOT_MET', 'TAKER_NOT_MANDATED', {}, [of.opened.fact, taking])
      : heldBefore(of, roleOf(of, taking, role, claimedToo), 'TAKER_IS_CHAIR', 'TAKER_NOT_CHAIR', { role }),
  );
};

/**
 * The worse of what was held for the kind that it shows and for the kind that it was called. Called OTHER, which is no
 * kind to hold a right for, only a mandate for that limits it too.
 *
 * @param mandated what the mandates for a kind say; undefined: there are none
 * @param unmandated what is so without any
 */
const forEachKind = (
  of: DecisionCase,
  mandated: (kind: DecisionKind) => Found | undefined,
  unmandated: Found,
): Found => {
  const shown = mandated(of.kind) ?? unmandated;
  const { kind } = of.opened.payload;
  if (kind === of.kind) return shown;
  const called = mandated(kind) ?? (kind === 'OTHER' ? shown : unmandated);
  return worst([shown.status, called.status]) === shown.status ? shown : called;
};

/** A member of the mandated group, on its behalf. */
const byDelegation = (
  of: DecisionCase,
  taking: Fact,
  group: string | undefined,
  claimedToo: boolean,
): Found => {
  const joined =
    group === undefined ? undefined : membersAt(of.history, group, taking.place).get(taking.author);
  if (joined === undefined) return finding('NOT_MET', 'TAKER_NOT_IN_GROUP', {}, [taking]);
  if (taking.party === undefined) return finding('UNPROVEN', 'TAKER_NAMED_NO_PARTY', {}, [joined, taking]);
  if (taking.party !== group) return finding('NOT_MET', 'TAKER_FOR_ANOTHER_PARTY', {}, [joined, taking]);
  return forEachKind(
    of,
    (kind) =>
      withinMandates(
        of,
        taking,
        mandatesOf(
          of,
          kind,
          taking,
          claimedToo,
          ({ payload }) => payload.group === group,
          (mandate) => givesOwnRight(of, mandate),
          () => true,
        ),
        claimedToo,
      ),
    heldBefore(of, joined, 'TAKER_IN_GROUP', 'TAKER_NOT_IN_GROUP'),
  );
};

/** No chair is named: the right is the parties' own, and anybody entitled may put it on record as taken. */
const byEntitled = (of: DecisionCase, taking: Fact): Found => {
  const parties = of.rule?.parties.filter(({ right }) => right === 'DECIDE' || right === 'CO_DECIDE') ?? [];
  const joined = parties
    .map(({ group }) => membersAt(of.history, group, of.opened.fact.place).get(taking.author))
    .find((fact) => fact !== undefined);
  return heldBefore(of, joined, 'TAKER_ENTITLED', 'TAKER_NOT_ENTITLED');
};

/**
 * Mandates for the project and a kind that were given before the taking by whom had something to give, also if they
 * ended by then.
 */
const mandatesOf = (
  of: DecisionCase,
  kind: DecisionKind,
  taking: Fact,
  claimedToo: boolean,
  whose: (mandate: Mandate) => boolean,
  isTheirs: (mandate: Mandate) => boolean,
  isGranted: () => boolean,
): readonly HeldMandate[] => {
  const held = (claims: boolean): readonly RightfulMandate[] =>
    rightfulMandates(
      of.history,
      claims,
      ({ payload, fact }) =>
        fact.place < taking.place &&
        (payload.project === undefined || payload.project === of.opened.payload.project) &&
        (payload.kinds === undefined || payload.kinds.length === 0 || payload.kinds.includes(kind)),
      isTheirs,
      () => claims && isGranted(),
    ).filter(({ mandate }) => whose(mandate));
  const proven = held(false);
  if (!claimedToo) return proven;
  return held(true).map((one) => ({
    ...one,
    isUnfounded: isWordOfGiver(one.mandate) && !proven.some(({ mandate }) => mandate === one.mandate),
  }));
};

/** Unfounded: its giver says so, but nothing on record says that it was theirs to give. */
type HeldMandate = RightfulMandate & { readonly isUnfounded?: boolean };

/** Whoever sets the project's frames says what it may decide by itself; so may the holder of the rule's own role. */
const givesOwnRight = (of: DecisionCase, { fact }: Mandate): boolean => {
  const { project } = of.opened.payload;
  const role = of.rule?.chairRole;
  return (
    setsFrames(of.history, project, fact, false) ||
    (role !== undefined &&
      holdsRoleAt(
        of.history,
        { person: fact.author, role, project, opened: of.opened.fact },
        fact.place,
        false,
      ) !== undefined)
  );
};

/** The best that those mandates say; undefined: there are none. */
const withinMandates = (
  of: DecisionCase,
  taking: Fact,
  mandates: readonly HeldMandate[],
  claimedToo: boolean,
): Found | undefined =>
  bestOf(
    mandates.map(({ mandate, behind, isUnfounded = false }) => {
      const own = withinMandate(of, taking, mandate, claimedToo);
      if (isUnfounded && own.status === 'MET') {
        return finding('UNPROVEN', 'MANDATE_NOT_THEIRS_TO_GIVE', {}, own.evidence);
      }
      // Nobody passes on more than was delegated to them.
      const passedOn = withinMandates(of, taking, behind, claimedToo);
      return passedOn === undefined || worst([own.status, passedOn.status]) === own.status ? own : passedOn;
    }),
    undefined,
  );

const withinMandate = (of: DecisionCase, taking: Fact, mandate: Mandate, claimedToo: boolean): Found => {
  const { payload, fact } = mandate;
  const evidence = [fact, taking];
  const withdrawn = withdrawnBefore(of.history, mandate, taking.place, claimedToo);
  if (withdrawn !== undefined) return finding('NOT_MET', 'MANDATE_WITHDRAWN', {}, [...evidence, withdrawn]);
  if (payload.until !== undefined) {
    const status = statusOfPrecedence(precedesEndOf(taking, payload.until, of.calendar.timeZone));
    if (status !== 'MET') {
      const code = status === 'UNPROVEN' ? 'MANDATE_END_UNPROVEN' : 'MANDATE_ENDED';
      return finding(status, code, { until: payload.until }, evidence);
    }
  }
  if (payload.amount !== undefined && of.closing?.type === 'decision.taken') {
    const amount = amountOf((of.closing.payload.frameUses ?? []).filter(({ kind }) => kind === 'BUDGET'));
    const limit = payload.amount;
    if (amount === undefined) return finding('UNPROVEN', 'MANDATE_AMOUNT_NOT_STATED', { limit }, evidence);
    if (amount > limit) return finding('NOT_MET', 'MANDATE_EXCEEDED', { limit, amount }, evidence);
  }
  return heldBefore(of, fact, 'TAKER_MANDATED', 'TAKER_NOT_MANDATED');
};
