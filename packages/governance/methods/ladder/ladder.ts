import type { Rung } from '../../catalog/ladder.ts';
import { answerTo, dueBefore, dueOf } from '../conformity/answered.ts';
import { asCalled, closingPlace, groupName } from '../conformity/case.ts';
import type { DecisionCase } from '../conformity/case.ts';
import { affectedGroups } from '../conformity/telling-check.ts';
import { counting, only } from '../history/history.ts';
import { once } from '../history/once.ts';
import { earliestOf } from '../judgement.ts';
import type { Finding } from '../judgement.ts';
import { daysBetween, localDay } from '../../time/local-day.ts';
import { isShortlyBefore, SHORTLY_DAYS } from '../shortly.ts';
import type { Fact } from '../proof.ts';
import type { LadderCode } from './findings.ts';
import { inputsOf, invitationOf } from './pair.ts';
import { promiseFor } from './promise.ts';
import type { Promised } from './promise.ts';
import type { RungFinding } from './rung.ts';
import { rungsOf } from './rungs.ts';

export const LADDER = 'ladder/1';

/** Why a pair reached its rung, and what the next one up, the one promised and the one offered lacked. */
export type Because = Omit<Finding<LadderCode>, 'status' | 'until'> & {
  /** The group of which it tells: the pair's own, or one that represents it. */
  readonly group: string;
};

/** What ladder/1 says of one decision and one group that it affects. */
export type PairJudgement = {
  readonly decision: string;
  readonly group: string;
  /** Undefined: nothing was promised. */
  readonly agreed: Rung | undefined;
  readonly offered: Rung;
  readonly realised: Rung;
  /** Answers are not yet due: left out of the figures. */
  readonly provisional: boolean;
  readonly because: readonly Because[];
  /** The last moment at which it surely says the same without a new event; undefined: for good. */
  readonly holdsUntil: string | undefined;
};

const counted: readonly string[] = ['EMPLOYEES', 'WORKS_COUNCIL', 'CLIENTS', 'CITIZENS'];

/**
 * The groups of a decision that make a pair: affected, of a kind that counts, and in existence at its opening. What
 * was put on the map in another's name neither leaves a group out nor keeps one from being shown; nor is a group retired
 * in another's name, or in the 14 days before.
 */
export const pairedGroups = (of: DecisionCase): readonly string[] =>
  [...new Set([...affectedGroups(of, true), ...affectedGroups(of, false)])].filter((group) => {
    const own = of.history.of(group).filter(({ fact }) => fact.place < of.opened.fact.place);
    const [defined] = only(own, 'group.defined');
    return (
      defined !== undefined &&
      counted.includes(defined.payload.groupKind) &&
      !counting(only(own, 'group.retired'), false).some(
        ({ fact }) => !isShortlyBefore(fact.recordedAt, of.opened.fact.recordedAt),
      )
    );
  });

/** Judges every pair of a decision that was taken or rejected (also if later superseded or reversed). */
export const pairsOf = (of: DecisionCase): readonly PairJudgement[] =>
  of.closing === undefined || of.withdrawn
    ? []
    : pairedGroups(of).map((group) => {
        const own = judge(of, group);
        const through = representing(of, group).map((other): Because => {
          const { realised, because } = judge(of, other);
          return {
            code: 'THROUGH_REPRESENTATIVE',
            group: other,
            values: { group: groupName(of.history, other), rung: realised },
            evidence: because[0]?.evidence ?? [],
          };
        });
        return { ...own, because: [...own.because, ...through] };
      });

const judge = (of: DecisionCase, group: string): PairJudgement => {
  const promise = agreedFor(of, group);
  const isUninvited = (claimedToo: boolean): boolean =>
    promise?.active === true && invitationOf({ of, group, claimedToo }) === undefined;
  const uninvited = isUninvited(false);
  const proven = rungsOf({ of, group, claimedToo: false }, uninvited);
  const offered = highest(proven, ({ offered: is }) => is);
  const realised = highest(proven, ({ realised: is }) => is);
  const claimed = rungsOf({ of, group, claimedToo: true }, isUninvited(true), realised);
  const raised = highest(claimed, ({ realised: is }) => is);
  const waits = waitingFor(of, group);
  const agreed = promise === undefined ? undefined : rungFrom(promise.entry.payload.rung);
  return {
    decision: of.decision,
    group,
    agreed,
    offered,
    realised,
    provisional: waits !== undefined,
    because: [
      why(proven, realised),
      ...missing(proven, { agreed, offered, realised }, uninvited ? promise?.entry.fact : undefined),
      ...promisedShortly(of, promise?.entry),
      ...(raised > realised ? [claimedWouldRaise(proven, claimed, raised)] : []),
    ].map((one) => ({ ...one, group })),
    holdsUntil: waits,
  };
};

/** The promise for the kind of the decision; where it was called otherwise, the higher of the two. */
const agreedFor = (of: DecisionCase, group: string): Promised | undefined => {
  const shown = promiseFor(of, group);
  const named = asCalled(of);
  const called = named === undefined ? undefined : promiseFor(named, group);
  if (called === undefined) return shown;
  return shown !== undefined && shown.entry.payload.rung >= called.entry.payload.rung ? shown : called;
};

type Reason = Omit<Because, 'group'>;

/**
 * The promise in force, where it was made in the 14 days before the opening: it holds, and who reads that it was kept
 * should know that by then whoever promised may have known what would come of it.
 */
const promisedShortly = (
  { opened, calendar }: DecisionCase,
  promise: Promised['entry'] | undefined,
): readonly Reason[] => {
  if (promise === undefined) return [];
  const days = daysBetween(
    localDay(promise.fact.recordedAt, calendar.timeZone),
    localDay(opened.fact.recordedAt, calendar.timeZone),
  );
  const values = { promised: promise.payload.rung, days };
  return days < SHORTLY_DAYS ? [{ code: 'PROMISED_SHORTLY_BEFORE', values, evidence: [promise.fact] }] : [];
};

/** What was only said, of what would have reached that rung. */
const claimedWouldRaise = (
  proven: readonly RungFinding[],
  claimed: readonly RungFinding[],
  rung: Rung,
): Reason => {
  const known = new Set(
    proven
      .find((one) => one.rung === rung)
      ?.evidence()
      .map(({ event }) => event),
  );
  const all = claimed.find((one) => one.rung === rung)?.evidence() ?? [];
  const only = all.filter(({ event }) => !known.has(event));
  return { code: 'CLAIMED_WOULD_RAISE', values: { rung }, evidence: only.length > 0 ? only : all };
};

const highest = (findings: readonly RungFinding[], is: (one: RungFinding) => boolean): Rung =>
  findings.find(is)?.rung ?? 0;

const why = (findings: readonly RungFinding[], realised: Rung): Reason => {
  const found = findings.find(({ rung }) => rung === realised);
  return { code: `REALISED_${realised}`, values: found?.values ?? {}, evidence: found?.evidence() ?? [] };
};

/**
 * What was lacking for the next rung up, for the one that was promised and for the highest that was offered: who was
 * offered more than they reached is told where that went wrong, and not of a step in between alone.
 */
const missing = (
  findings: readonly RungFinding[],
  {
    agreed,
    offered,
    realised,
  }: { readonly agreed: Rung | undefined; readonly offered: Rung; readonly realised: Rung },
  promise: Fact | undefined,
): readonly Reason[] => {
  const next = findings.findLast(({ rung }) => rung > realised);
  const reasons = findings
    .filter(({ rung }) => rung > realised && (rung === next?.rung || rung === agreed || rung === offered))
    .toReversed()
    .flatMap((one) => lacking(one, promise));
  // That nobody was invited is said once, whichever rungs it took away.
  return reasons.filter(
    ({ code }, at) => code !== 'NOT_INVITED' || reasons.findIndex((one) => one.code === code) === at,
  );
};

const lacking = (finding: RungFinding, promise: Fact | undefined): readonly Reason[] => {
  const { rung, offered, values } = finding;
  if (rung === 0) return [];
  if (promise !== undefined && rung >= 3) return [{ code: 'NOT_INVITED', values: {}, evidence: [promise] }];
  const evidence = finding.evidence();
  // Being told is all there is to rung 1: it is used where it was offered.
  if (rung === 1 || !offered) return [{ code: `NOT_OFFERED_${rung}`, values, evidence }];
  const lacks = finding.lacks();
  return lacks.length > 0
    ? lacks.map((lack) => ({ ...lack, evidence }))
    : [{ code: `NOT_USED_${rung}`, values, evidence }];
};

/**
 * The first due date to come of an input of the group without an answer, or of which the answer may still get the reason
 * that it lacks; undefined: none waits.
 */
const waitingFor = (of: DecisionCase, group: string): string | undefined =>
  earliestOf(
    inputsOf({ of, group, claimedToo: false })
      .filter((one) => {
        const answer = answerTo(one, false);
        return answer === undefined || (answer.bare && !answer.imported);
      })
      .map((one) => dueBefore(of, one)?.at ?? dueOf(of, one))
      .filter((due) => due !== undefined && due >= of.now),
  );

/** Groups that represent this one when it was taken, affected themselves or not. */
const representing = (of: DecisionCase, group: string): readonly string[] =>
  [...representations(of)]
    .filter(([other, represented]) => other !== group && represented.includes(group))
    .map(([other]) => other);

const representations = once((of: DecisionCase): ReadonlyMap<string, readonly string[]> => {
  const represents = new Map<string, readonly string[]>();
  for (const { stream, payload, fact } of counting(of.history.all('group.representationSet'), true)) {
    if (fact.place < closingPlace(of)) represents.set(stream, payload.represents);
  }
  return represents;
});

const rungFrom = (rung: number): Rung => {
  switch (rung) {
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
      return rung;
    default:
      return 0;
  }
};
