import { endOfLocalDay } from '../../time/local-day.ts';
import { bestOf } from '../judgement.ts';
import type { Finding } from '../judgement.ts';
import { mandatesGiven, mandatesWithdrawn } from '../mandates.ts';
import type { Mandate } from '../mandates.ts';
import { precedes, statusOfPrecedence } from '../proof.ts';
import type { Fact } from '../proof.ts';
import type { ConformityCode } from './findings.ts';
import { finding, membersAt } from './case.ts';
import type { DecisionCase } from './case.ts';
import { amountOf } from './frame-checks.ts';
import { holdsRoleAt, isEscalated, sponsorOf } from './office.ts';

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
  const mandates = mandatesOf(
    of,
    taking,
    claimedToo,
    ({ payload }) =>
      payload.person === taking.author &&
      (named === undefined || named === taking.author || payload.by === named),
  );
  if (mandates.length > 0) return withinMandates(of, taking, mandates, claimedToo);
  if (named === taking.author) return finding('MET', 'TAKER_NAMED_BY_RULE', {}, [of.opened.fact, taking]);
  const role = of.rule?.chairRole;
  return role === undefined || named !== undefined
    ? finding('NOT_MET', 'TAKER_NOT_MANDATED', {}, [of.opened.fact, taking])
    : heldBefore(of, roleOf(of, taking, role, claimedToo), 'TAKER_IS_CHAIR', 'TAKER_NOT_CHAIR', { role });
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
  const mandates = mandatesOf(of, taking, claimedToo, ({ payload }) => payload.group === group);
  return mandates.length > 0
    ? withinMandates(of, taking, mandates, claimedToo)
    : heldBefore(of, joined, 'TAKER_IN_GROUP', 'TAKER_NOT_IN_GROUP');
};

/** No chair is named: the right is the parties' own, and anybody entitled may put it on record as taken. */
const byEntitled = (of: DecisionCase, taking: Fact): Found => {
  const parties = of.rule?.parties.filter(({ right }) => right === 'DECIDE' || right === 'CO_DECIDE') ?? [];
  const joined = parties
    .map(({ group }) => membersAt(of.history, group, of.opened.fact.place).get(taking.author))
    .find((fact) => fact !== undefined);
  return heldBefore(of, joined, 'TAKER_ENTITLED', 'TAKER_NOT_ENTITLED');
};

/** Mandates for the project and the kind that were given before the taking, also if they ended by then. */
const mandatesOf = (
  of: DecisionCase,
  taking: Fact,
  claimedToo: boolean,
  whose: (mandate: Mandate) => boolean,
): readonly Mandate[] =>
  mandatesGiven(of.history, claimedToo).filter(
    (mandate) =>
      mandate.fact.place < taking.place &&
      (mandate.payload.project === undefined || mandate.payload.project === of.opened.payload.project) &&
      (mandate.payload.kinds === undefined ||
        mandate.payload.kinds.length === 0 ||
        mandate.payload.kinds.includes(of.kind)) &&
      whose(mandate),
  );

const withinMandates = (
  of: DecisionCase,
  taking: Fact,
  mandates: readonly Mandate[],
  claimedToo: boolean,
): Found => {
  const withdrawals = mandatesWithdrawn(of.history, claimedToo);
  const withdrawnBefore = (mandate: number): Fact | undefined => {
    const withdrawn = withdrawals.get(mandate);
    return withdrawn !== undefined && withdrawn.place < taking.place ? withdrawn : undefined;
  };
  return bestOf(
    mandates.map((mandate) => withinMandate(of, taking, mandate, withdrawnBefore(mandate.payload.mandate))),
    finding('NOT_MET', 'TAKER_NOT_MANDATED', {}, [taking]),
  );
};

const withinMandate = (
  of: DecisionCase,
  taking: Fact,
  { payload, fact }: Mandate,
  withdrawn: Fact | undefined,
): Found => {
  const evidence = [fact, taking];
  if (withdrawn !== undefined) return finding('NOT_MET', 'MANDATE_WITHDRAWN', {}, [...evidence, withdrawn]);
  if (payload.until !== undefined) {
    const end = endOfLocalDay(payload.until, of.calendar.timeZone);
    if ((taking.occurredAt ?? taking.recordedAt) > end) {
      return finding('NOT_MET', 'MANDATE_ENDED', { until: payload.until }, evidence);
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
