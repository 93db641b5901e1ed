import type { Frame, FrameUse } from '../../project/frame.ts';
import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import type { Finding } from '../judgement.ts';
import { cameBefore } from '../proof.ts';
import type { Fact } from '../proof.ts';
import type { ConformityCode } from './findings.ts';
import { finding } from './case.ts';
import type { DecisionCase } from './case.ts';
import { allowance, isEscalated, sponsorship } from './office.ts';

type Found = Finding<ConformityCode>;

/** C9: with the standing decisions of the project it stays within the frames in force before opening. */
export const withinFrames = (of: DecisionCase, claimedToo: boolean): readonly Found[] => {
  const set = framesBefore(of, claimedToo);
  if (set === undefined) return [finding('NOT_APPLICABLE', 'NO_FRAMES')];
  const { closing } = of;
  if (closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET', {}, [set.fact])];
  if (closing.type === 'decision.rejected') return [finding('NOT_APPLICABLE', 'REJECTED')];
  const spending: Spending = {
    set: set.fact,
    taking: closing.fact,
    uses: closing.payload.frameUses ?? [],
    standing: standingBefore(of, closing.fact, claimedToo),
    titleOf: (decision) => only(of.history.of(decision), 'decision.opened')[0]?.payload.title ?? decision,
    allowed: allowedBy(of, claimedToo),
  };
  return set.payload.frames.map((frame) => withinFrame(frame, spending));
};

/** The frames as they were last set before the opening: what they were set to later counts for later decisions. */
const framesBefore = (of: DecisionCase, claimedToo: boolean) =>
  counting(
    only(of.history.of(of.opened.payload.project), 'project.framesSet', 'project.framesAdjusted'),
    claimedToo,
  ).findLast(({ fact }) => cameBefore(fact, of.opened.fact, of.calendar.timeZone, claimedToo));

type Spending = {
  readonly set: Fact;
  readonly taking: Fact;
  readonly uses: readonly FrameUse[];
  readonly standing: readonly EntryOf<'decision.taken'>[];
  readonly titleOf: (decision: string) => string;
  /** What allowed going outside the frames. */
  readonly allowed: Fact | undefined;
};

const withinFrame = (frame: Frame, spending: Spending): Found => {
  const { set, taking, uses, allowed } = spending;
  const own = uses.filter(({ kind }) => kind === frame.kind);
  const evidence = [set, taking];
  const notStated = finding('UNPROVEN', 'FRAME_NOT_STATED', { frame: frame.description }, evidence);
  if (own.length === 0) return notStated;
  switch (frame.kind) {
    case 'BUDGET': {
      const amount = amountOf(own);
      if (frame.amount === undefined)
        return finding('MET', 'FRAME_STATED', { frame: frame.description }, evidence);
      return amount === undefined ? notStated : withinBudget(frame.amount, amount, spending);
    }
    case 'DEADLINE': {
      const [deadline] = own
        .flatMap((use) => use.deadline ?? [])
        .toSorted()
        .slice(-1);
      if (deadline === undefined) return notStated;
      const limit = frame.deadline ?? deadline;
      const values = { deadline, limit };
      if (deadline <= limit) return finding('MET', 'WITHIN_DEADLINE', values, evidence);
      return allowed === undefined
        ? finding('NOT_MET', 'DEADLINE_EXCEEDED', values, evidence)
        : finding('MET', 'DEADLINE_EXCEEDED_ALLOWED', values, [...evidence, allowed]);
    }
    case 'MANDATE':
      return own.some(({ mandate }) => mandate !== undefined)
        ? finding('MET', 'FRAME_STATED', { frame: frame.description }, evidence)
        : notStated;
  }
};

const withinBudget = (limit: number, amount: number, spending: Spending): Found => {
  const { set, taking, standing, titleOf, allowed } = spending;
  const spent = standing.map(({ stream, payload, fact }) => ({
    title: titleOf(stream),
    fact,
    amount: amountOf((payload.frameUses ?? []).filter(({ kind }) => kind === 'BUDGET')),
  }));
  const earlier = spent.reduce((sum, one) => sum + (one.amount ?? 0), 0);
  const silent = spent.filter((one) => one.amount === undefined).map(({ title }) => title);
  const values = {
    amount,
    earlier,
    limit,
    silent: silent.length === 0 ? '0' : `${silent.length} (${silent.join(', ')})`,
  };
  const evidence = [set, taking, ...spent.map(({ fact }) => fact)];
  if (amount + earlier <= limit) return finding('MET', 'WITHIN_BUDGET', values, evidence);
  return allowed === undefined
    ? finding('NOT_MET', 'BUDGET_EXCEEDED', values, evidence)
    : finding('MET', 'BUDGET_EXCEEDED_ALLOWED', values, [...evidence, allowed]);
};

/** The sum of the amounts that were stated; undefined: none was. */
export const amountOf = (uses: readonly FrameUse[]): number | undefined => {
  const amounts = uses.flatMap(({ amount }) => amount ?? []);
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0);
};

/** Escalated and given back by the sponsor, or taken by the sponsor while it was. */
const allowedBy = (of: DecisionCase, claimedToo: boolean): Fact | undefined => {
  const { closing } = of;
  if (closing === undefined || !isEscalated(of, claimedToo)) return allowance(of, claimedToo);
  return sponsorship(of.history, of.opened.payload.project, closing.fact, claimedToo) === undefined
    ? undefined
    : closing.fact;
};

/** Takings of other decisions of the project that stood at that place: not superseded or reversed by then. */
const standingBefore = (
  of: DecisionCase,
  taking: Fact,
  claimedToo: boolean,
): readonly EntryOf<'decision.taken'>[] => {
  const gone = new Set<string>([
    ...counting(of.history.all('decision.superseded', 'decision.reversed'), true)
      .filter(({ fact }) => fact.place < taking.place)
      .map(({ stream }) => stream),
    ...(of.opened.payload.replaces ?? []),
  ]);
  return counting(of.history.all('decision.taken'), claimedToo).filter(
    ({ stream, fact }) =>
      stream !== of.decision &&
      fact.place < taking.place &&
      !gone.has(stream) &&
      only(of.history.of(stream), 'decision.opened')[0]?.payload.project === of.opened.payload.project,
  );
};
