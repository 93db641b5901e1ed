import { endOfLocalDay } from '../../time/local-day.ts';
import type { FrameUse } from '../../project/frame.ts';
import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import type { Finding } from '../judgement.ts';
import type { Fact } from '../proof.ts';
import type { ConformityCode } from './findings.ts';
import { finding, holdsRoleAt, membersAt } from './case.ts';
import type { DecisionCase } from './case.ts';

type Findings = readonly Finding<ConformityCode>[];

const SPONSOR = 'SPONSOR';

/** C4: the taker held the right at that moment, by role or mandate, within its limit, kinds and last day. */
export const takerEntitled = (of: DecisionCase, claimedToo: boolean): Findings => {
  const { closing, rule } = of;
  if (closing === undefined) {
    return [finding(rule === undefined ? 'NOT_APPLICABLE' : 'PENDING', 'NOT_TAKEN_YET')];
  }
  if (closing.fact.authorship !== 'PROVEN' && !claimedToo) {
    return [finding('NOT_MET', 'TAKING_ONLY_CLAIMED', {}, [closing.fact])];
  }
  if (of.escalated) return [bySponsor(of, closing.fact)];
  if (rule === undefined) return [finding('NOT_APPLICABLE', 'NO_RULE_TO_FOLLOW')];
  if (rule.method === 'SOLE') return bySole(of, closing.fact);
  if (rule.method === 'DELEGATED') return byDelegation(of, closing.fact, rule.mandatedGroup);
  if (rule.chairRole === undefined) return [byEntitled(of, closing.fact)];
  const held = holdsRoleAt(
    of.history,
    { person: closing.fact.author, role: rule.chairRole, project: of.opened.payload.project },
    closing.fact.place,
  );
  return [
    held === undefined
      ? finding('NOT_MET', 'TAKER_NOT_CHAIR', { role: rule.chairRole }, [closing.fact])
      : finding('MET', 'TAKER_IS_CHAIR', { role: rule.chairRole }, [held, closing.fact]),
  ];
};

const bySponsor = (of: DecisionCase, taking: Fact): Finding<ConformityCode> => {
  const { project } = of.opened.payload;
  const initiated = only(of.history.of(project), 'project.initiated')[0];
  const named = initiated?.payload.sponsor === taking.author ? initiated.fact : undefined;
  const held =
    named ?? holdsRoleAt(of.history, { person: taking.author, role: SPONSOR, project }, taking.place);
  return held === undefined
    ? finding('NOT_MET', 'ESCALATED_NOT_BY_SPONSOR', {}, [taking])
    : finding('MET', 'ESCALATED_BY_SPONSOR', {}, [held, taking]);
};

const bySole = (of: DecisionCase, taking: Fact): Findings => {
  const mandates = mandatesOf(of, taking, (mandate) => mandate.payload.person === taking.author);
  const named = of.rule?.mandatedPerson === taking.author;
  if (mandates.length > 0) return [withinMandate(of, taking, mandates)];
  return [
    named
      ? finding('MET', 'TAKER_NAMED_BY_RULE', {}, [of.opened.fact, taking])
      : finding('NOT_MET', 'TAKER_NOT_MANDATED', {}, [of.opened.fact, taking]),
  ];
};

const byDelegation = (of: DecisionCase, taking: Fact, group: string | undefined): Findings => {
  const joined =
    group === undefined ? undefined : membersAt(of.history, group, taking.place).get(taking.author);
  if (joined === undefined) return [finding('NOT_MET', 'TAKER_NOT_IN_GROUP', {}, [taking])];
  const mandates = mandatesOf(of, taking, (mandate) => mandate.payload.group === group);
  return mandates.length > 0
    ? [withinMandate(of, taking, mandates)]
    : [finding('MET', 'TAKER_IN_GROUP', {}, [joined, taking])];
};

/** No chair is named: anybody entitled to decide may put it on record as taken. */
const byEntitled = (of: DecisionCase, taking: Fact): Finding<ConformityCode> => {
  const parties = of.rule?.parties.filter(({ right }) => right === 'DECIDE' || right === 'CO_DECIDE') ?? [];
  const joined = parties
    .map(({ group }) => membersAt(of.history, group, of.opened.fact.place).get(taking.author))
    .find((fact) => fact !== undefined);
  return joined === undefined
    ? finding('NOT_MET', 'TAKER_NOT_ENTITLED', {}, [taking])
    : finding('MET', 'TAKER_ENTITLED', {}, [joined, taking]);
};

type Mandate = EntryOf<'organisation.mandateGiven'>;

/** Mandates that stood at that place in the log for the project, whatever their limits. */
const mandatesOf = (
  of: DecisionCase,
  taking: Fact,
  whose: (mandate: Mandate) => boolean,
): readonly Mandate[] => {
  const withdrawn = new Set(
    of.history
      .all('organisation.mandateWithdrawn')
      .filter(({ fact }) => fact.place < taking.place)
      .map(({ payload }) => payload.mandate),
  );
  return counting(of.history.all('organisation.mandateGiven'), true).filter(
    (mandate) =>
      mandate.fact.place < taking.place &&
      !withdrawn.has(mandate.payload.mandate) &&
      (mandate.payload.project === undefined || mandate.payload.project === of.opened.payload.project) &&
      whose(mandate),
  );
};

const withinMandate = (
  of: DecisionCase,
  taking: Fact,
  mandates: readonly Mandate[],
): Finding<ConformityCode> => {
  const judged = mandates.map((mandate) => withinOne(of, taking, mandate));
  return (
    judged.find(({ status }) => status === 'MET') ??
    judged.find(({ status }) => status === 'UNPROVEN') ??
    judged[0] ??
    finding('NOT_MET', 'TAKER_NOT_MANDATED', {}, [taking])
  );
};

const withinOne = (of: DecisionCase, taking: Fact, { payload, fact }: Mandate): Finding<ConformityCode> => {
  const evidence = [fact, taking];
  if (payload.kinds !== undefined && payload.kinds.length > 0 && !payload.kinds.includes(of.kind)) {
    return finding('NOT_MET', 'MANDATE_NOT_THIS_KIND', { kind: of.kind }, evidence);
  }
  if (payload.until !== undefined) {
    const end = endOfLocalDay(payload.until, of.calendar.timeZone);
    if ((taking.occurredAt ?? taking.recordedAt) > end) {
      return finding('NOT_MET', 'MANDATE_ENDED', { until: payload.until }, evidence);
    }
  }
  if (payload.amount !== undefined) {
    const spent = usesOf(of).find(({ kind }) => kind === 'BUDGET')?.amount;
    if (spent === undefined) {
      return finding('UNPROVEN', 'MANDATE_AMOUNT_NOT_STATED', { limit: payload.amount }, evidence);
    }
    if (spent > payload.amount) {
      return finding('NOT_MET', 'MANDATE_EXCEEDED', { limit: payload.amount, amount: spent }, evidence);
    }
  }
  return finding('MET', 'TAKER_MANDATED', {}, evidence);
};

const usesOf = (of: DecisionCase): readonly FrameUse[] =>
  of.closing?.type === 'decision.taken' ? (of.closing.payload.frameUses ?? []) : [];

/** C9: with the standing decisions of the project it stays within the frames in force before opening. */
export const withinFrames = (of: DecisionCase): Findings => {
  const { project } = of.opened.payload;
  const set = only(of.history.of(project), 'project.framesSet', 'project.framesAdjusted').findLast(
    ({ fact }) => fact.place < of.opened.fact.place && fact.authorship !== 'DISOWNED',
  );
  if (set === undefined) return [finding('NOT_APPLICABLE', 'NO_FRAMES')];
  if (of.closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET', {}, [set.fact])];
  if (of.closing.type === 'decision.rejected') return [finding('NOT_APPLICABLE', 'REJECTED')];
  const taking = of.closing.fact;
  const uses = usesOf(of);
  const allowed = wasAllowed(of);
  const standing = standingBefore(of, taking.place);
  const silent = standing.filter(({ payload }) => (payload.frameUses ?? []).length === 0);
  return set.payload.frames.map((frame) => {
    const use = uses.find(({ kind }) => kind === frame.kind);
    const evidence = [set.fact, taking];
    if (use === undefined)
      return finding('UNPROVEN', 'FRAME_NOT_STATED', { frame: frame.description }, evidence);
    if (frame.kind === 'BUDGET' && frame.amount !== undefined) {
      if (use.amount === undefined) {
        return finding('UNPROVEN', 'FRAME_NOT_STATED', { frame: frame.description }, evidence);
      }
      const earlier = standing.reduce((sum, entry) => sum + amountOf(entry), 0);
      const values = {
        amount: use.amount,
        earlier,
        total: use.amount + earlier,
        limit: frame.amount,
        silent: silent.length,
      };
      const all = [...evidence, ...standing.map(({ fact }) => fact)];
      if (use.amount + earlier <= frame.amount) return finding('MET', 'WITHIN_BUDGET', values, all);
      return allowed === undefined
        ? finding('NOT_MET', 'BUDGET_EXCEEDED', values, all)
        : finding('MET', 'BUDGET_EXCEEDED_ALLOWED', values, [...all, allowed]);
    }
    if (frame.kind === 'DEADLINE' && frame.deadline !== undefined) {
      if (use.deadline === undefined) {
        return finding('UNPROVEN', 'FRAME_NOT_STATED', { frame: frame.description }, evidence);
      }
      const values = { deadline: use.deadline, limit: frame.deadline };
      if (use.deadline <= frame.deadline) return finding('MET', 'WITHIN_DEADLINE', values, evidence);
      return allowed === undefined
        ? finding('NOT_MET', 'DEADLINE_EXCEEDED', values, evidence)
        : finding('MET', 'DEADLINE_EXCEEDED_ALLOWED', values, [...evidence, allowed]);
    }
    return use.mandate === undefined && frame.kind === 'MANDATE'
      ? finding('UNPROVEN', 'FRAME_NOT_STATED', { frame: frame.description }, evidence)
      : finding('MET', 'FRAME_STATED', { frame: frame.description }, evidence);
  });
};

const amountOf = ({ payload }: EntryOf<'decision.taken'>): number =>
  payload.frameUses?.find(({ kind }) => kind === 'BUDGET')?.amount ?? 0;

/** Escalated and given back by the sponsor, or taken by the sponsor while it was. */
const wasAllowed = (of: DecisionCase): Fact | undefined => {
  const until = of.closing?.fact.place ?? Number.POSITIVE_INFINITY;
  const allowed = only(of.own, 'decision.allowed').find(({ fact }) => fact.place < until);
  if (allowed !== undefined) return allowed.fact;
  if (!of.escalated || of.closing === undefined) return undefined;
  return bySponsor(of, of.closing.fact).status === 'MET' ? of.closing.fact : undefined;
};

/** Takings of other decisions of the project that stood at that place: not superseded or reversed by then. */
const standingBefore = (of: DecisionCase, place: number): readonly EntryOf<'decision.taken'>[] => {
  const gone = new Set(
    of.history
      .all('decision.superseded', 'decision.reversed')
      .filter(({ fact }) => fact.place < place)
      .map(({ stream }) => stream),
  );
  const replaced = new Set<string>(of.opened.payload.replaces ?? []);
  return of.history
    .all('decision.taken')
    .filter(
      ({ stream, fact }) =>
        stream !== of.decision &&
        fact.place < place &&
        !gone.has(stream) &&
        !replaced.has(stream) &&
        only(of.history.of(stream), 'decision.opened')[0]?.payload.project === of.opened.payload.project,
    );
};
