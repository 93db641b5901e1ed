import type { Frame, FrameUse } from '../../project/frame.ts';
import { dueAt } from '../../time/due.ts';
import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import type { Finding } from '../judgement.ts';
import { cameBefore } from '../proof.ts';
import type { Fact } from '../proof.ts';
import type { ConformityCode } from './findings.ts';
import { finding } from './case.ts';
import type { DecisionCase } from './case.ts';
import { allowance, isEscalated, managerOf, setsFrames, sponsorOf, sponsorship } from './office.ts';

type Found = Finding<ConformityCode>;

/** C9: with the standing decisions of the project it stays within the frames in force before opening. */
export const withinFrames = (of: DecisionCase, claimedToo: boolean): readonly Found[] => {
  const frames = framesBefore(of, claimedToo);
  if (frames === undefined) return [finding('NOT_APPLICABLE', 'NO_FRAMES')];
  const { inForce, vouchedFor } = frames;
  const { closing } = of;
  if (closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET', {}, [inForce.fact])];
  if (closing.type === 'decision.rejected') return [finding('NOT_APPLICABLE', 'REJECTED')];
  const within = (set: FrameEntry): readonly Found[] => {
    const spending: Spending = {
      set: set.fact,
      taking: closing.fact,
      uses: closing.payload.frameUses ?? [],
      ...spentBefore(of, closing.fact, claimedToo),
      titleOf: (decision) => only(of.history.of(decision), 'decision.opened')[0]?.payload.title ?? decision,
      allowed: allowedBy(of, claimedToo),
    };
    return set.payload.frames.map((frame) => withinFrame(frame, spending));
  };
  const found = within(inForce);
  if (inForce === vouchedFor) {
    return setByManager(of, inForce.fact)
      ? [...found, finding('MET', 'FRAMES_SET_BY_MANAGER', {}, [inForce.fact])]
      : found;
  }
  const before = within(vouchedFor);
  const widened = before.filter(({ status }) => status === 'NOT_MET');
  const leftOut = before.filter(
    ({ status, code, values }) =>
      status === 'UNPROVEN' &&
      !found.some((one) => one.code === code && one.values['frame'] === values['frame']),
  );
  return [
    ...found,
    ...leftOut,
    ...widened.map(({ values: { limit = '' }, evidence }) =>
      finding('UNPROVEN', 'FRAMES_WIDENED_BY_ANOTHER', { limit }, [inForce.fact, ...evidence]),
    ),
  ];
};

type FrameEntry = EntryOf<'project.framesSet'> | EntryOf<'project.framesAdjusted'>;

/**
 * The frames as they were last set before the opening: what they were set to later counts for later decisions. And
 * the last of these that those who set frames answer for: the first, or by the sponsor or the steering group.
 */
const framesBefore = (
  of: DecisionCase,
  claimedToo: boolean,
): { readonly inForce: FrameEntry; readonly vouchedFor: FrameEntry } | undefined => {
  const sets = counting(
    only(of.history.of(of.opened.payload.project), 'project.framesSet', 'project.framesAdjusted'),
    claimedToo,
  ).filter(({ fact }) => cameBefore(fact, of.opened.fact, of.calendar.timeZone, claimedToo));
  const inForce = sets.at(-1);
  const vouchedFor =
    sets.findLast(({ fact }) => setsFrames(of.history, of.opened.payload.project, fact, claimedToo)) ??
    sets[0];
  return inForce === undefined || vouchedFor === undefined ? undefined : { inForce, vouchedFor };
};

const setByManager = (of: DecisionCase, set: Fact): boolean => {
  const { project } = of.opened.payload;
  return (
    managerOf(of.history, project) === set.author && sponsorship(of.history, project, set, true) === undefined
  );
};

type Spending = {
  readonly set: Fact;
  readonly taking: Fact;
  readonly uses: readonly FrameUse[];
  /** Takings of earlier decisions of the project that stand. */
  readonly standing: readonly EntryOf<'decision.taken'>[];
  /** Those that it named as replaced and that were not superseded when that was due: what they took counts on. */
  readonly unreplaced: readonly EntryOf<'decision.taken'>[];
  /** Those that were superseded only later. */
  readonly replacedLate: readonly EntryOf<'decision.taken'>[];
  /** Until when those that it named as replaced may still be superseded; undefined: all were, or it is over. */
  readonly until: string | undefined;
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
  const { set, taking, standing, unreplaced, replacedLate, until, titleOf, allowed } = spending;
  const spent = (takings: Spending['standing']) =>
    takings.map(({ stream, payload, fact }) => ({
      title: titleOf(stream),
      fact,
      amount: amountOf((payload.frameUses ?? []).filter(({ kind }) => kind === 'BUDGET')),
    }));
  const total = (takings: ReturnType<typeof spent>): number =>
    takings.reduce((sum, one) => sum + (one.amount ?? 0), 0);
  const stand = spent([...standing, ...unreplaced, ...replacedLate]);
  const silent = stand.filter((one) => one.amount === undefined).map(({ title }) => title);
  const values = {
    amount,
    earlier: total(stand),
    limit,
    silent: silent.length === 0 ? '0' : `${silent.length} (${silent.join(', ')})`,
  };
  const evidence = [set, taking, ...stand.map(({ fact }) => fact)];
  if (amount + values.earlier <= limit) return finding('MET', 'WITHIN_BUDGET', values, evidence, until);
  if (allowed !== undefined) return finding('MET', 'BUDGET_EXCEEDED_ALLOWED', values, [...evidence, allowed]);
  if (amount + total(spent(standing)) > limit)
    return finding('NOT_MET', 'BUDGET_EXCEEDED', values, evidence, until);
  const replaced = [...unreplaced, ...replacedLate].map(({ stream }) => titleOf(stream)).join(', ');
  const status = amount + total(spent([...standing, ...unreplaced])) > limit ? 'NOT_MET' : 'UNPROVEN';
  return finding(status, 'BUDGET_EXCEEDED_NOT_REPLACED', { ...values, replaced }, evidence);
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
  return sponsorOf(of, closing.fact, claimedToo) === undefined ? undefined : closing.fact;
};

/**
 * Takings of other decisions of the project that stood at that place: not superseded or reversed by then. Those that
 * the decision named as replaced count no longer either, provided that they are superseded or reversed by it within
 * the term for telling: naming alone undoes nothing.
 */
const spentBefore = (
  of: DecisionCase,
  taking: Fact,
  claimedToo: boolean,
): Pick<Spending, 'standing' | 'unreplaced' | 'replacedLate' | 'until'> => {
  const ends = counting(of.history.all('decision.superseded', 'decision.reversed'), true);
  const gone = new Set<string>(
    ends.filter(({ fact }) => fact.place < taking.place).map(({ stream }) => stream),
  );
  const stood = counting(of.history.all('decision.taken'), claimedToo).filter(
    ({ stream, fact }) =>
      stream !== of.decision &&
      fact.place < taking.place &&
      !gone.has(stream) &&
      only(of.history.of(stream), 'decision.opened')[0]?.payload.project === of.opened.payload.project,
  );
  const named = new Set<string>(of.opened.payload.replaces ?? []);
  const due = dueAt(taking.recordedAt, of.rule?.terms?.telling ?? of.terms.telling, of.calendar);
  const replacing = ends.filter(({ payload }) => payload.by === of.decision);
  const inTime = new Set<string>(
    replacing.filter(({ fact }) => fact.recordedAt <= due).map(({ stream }) => stream),
  );
  const ever = new Set<string>(replacing.map(({ stream }) => stream));
  const open = stood.filter(({ stream }) => named.has(stream) && !inTime.has(stream));
  return {
    standing: stood.filter(({ stream }) => !named.has(stream)),
    unreplaced: of.now <= due ? [] : open.filter(({ stream }) => !ever.has(stream)),
    replacedLate: open.filter(({ stream }) => ever.has(stream)),
    until: of.now <= due && open.length > 0 ? due : undefined,
  };
};
