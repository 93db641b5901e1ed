import type { Rung } from '../../catalog/ladder.ts';
import { affectedGroups } from '../conformity/aftermath-checks.ts';
import { groupName } from '../conformity/case.ts';
import type { DecisionCase } from '../conformity/case.ts';
import { only } from '../history/history.ts';
import type { Finding } from '../judgement.ts';
import type { LadderCode } from './findings.ts';
import { promiseFor } from './promise.ts';
import { inputsOf, invitationOf, rungsOf } from './rungs.ts';
import type { RungFinding } from './rungs.ts';

export const LADDER = 'ladder/1';

/** Why a pair reached its rung, and what the next one up lacked. */
export type Because = Omit<Finding<LadderCode>, 'status' | 'until'>;

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
  /** The earliest moment after which it can change without a new event; undefined: it cannot. */
  readonly holdsUntil: string | undefined;
};

const counted: readonly string[] = ['EMPLOYEES', 'WORKS_COUNCIL', 'CLIENTS', 'CITIZENS'];

/** The groups of a decision that make a pair: affected, of a kind that counts, and defined before its opening. */
export const pairedGroups = (of: DecisionCase): readonly string[] =>
  affectedGroups(of).filter((group) => {
    const defined = only(of.history.of(group), 'group.defined')[0];
    return (
      defined !== undefined &&
      counted.includes(defined.payload.groupKind) &&
      defined.fact.place < of.opened.fact.place
    );
  });

/** Judges every pair of a decision that was taken or rejected (also if later superseded or reversed). */
export const pairsOf = (of: DecisionCase): readonly PairJudgement[] => {
  if (of.closing === undefined || of.withdrawn) return [];
  const groups = pairedGroups(of);
  const judged = new Map(groups.map((group) => [group, judge(of, group)]));
  return groups.map((group) => {
    const own = judged.get(group) ?? judge(of, group);
    const through = representing(of, group).flatMap((other): readonly Because[] => {
      const theirs = judged.get(other);
      return theirs === undefined || theirs.realised <= own.realised
        ? []
        : [
            {
              code: 'THROUGH_REPRESENTATIVE',
              values: { group: groupName(of.history, other), rung: theirs.realised },
              evidence: [],
            },
          ];
    });
    return { ...own, because: [...own.because, ...through] };
  });
};

const judge = (of: DecisionCase, group: string): PairJudgement => {
  const promise = promiseFor(of, group);
  const uninvited =
    promise?.payload.active === true && invitationOf({ of, group, claimedToo: false }) === undefined;
  const proven = limited(rungsOf({ of, group, claimedToo: false }), uninvited);
  const claimed = limited(rungsOf({ of, group, claimedToo: true }), uninvited);
  const offered = highest(proven, ({ offered: is }) => is);
  const realised = highest(proven, ({ realised: is }) => is);
  const raised = highest(claimed, ({ realised: is }) => is);
  const waits = waitingFor(of, group);
  return {
    decision: of.decision,
    group,
    agreed: promise === undefined ? undefined : rungFrom(promise.payload.rung),
    offered,
    realised,
    provisional: waits !== undefined,
    because: [
      why(proven, realised),
      ...missing(proven, realised),
      ...(uninvited && promise !== undefined
        ? [{ code: 'NOT_INVITED', values: {}, evidence: [promise.fact] } as const]
        : []),
      ...(raised > realised
        ? [
            {
              code: 'CLAIMED_WOULD_RAISE',
              values: { rung: raised },
              evidence: claimed.find(({ rung }) => rung === raised)?.evidence ?? [],
            } as const,
          ]
        : []),
    ],
    holdsUntil: waits,
  };
};

/** Without a recorded invitation an active promise leaves rungs 3 to 6 not offered. */
const limited = (findings: readonly RungFinding[], uninvited: boolean): readonly RungFinding[] =>
  uninvited
    ? findings.map((one) => (one.rung >= 3 ? { ...one, offered: false, realised: false } : one))
    : findings;

const highest = (findings: readonly RungFinding[], is: (one: RungFinding) => boolean): Rung =>
  findings.find(is)?.rung ?? 0;

const why = (findings: readonly RungFinding[], realised: Rung): Because => {
  const found = findings.find(({ rung }) => rung === realised);
  return { code: `REALISED_${realised}`, values: found?.values ?? {}, evidence: found?.evidence ?? [] };
};

const missing = (findings: readonly RungFinding[], realised: Rung): readonly Because[] => {
  const next = findings.findLast(({ rung }) => rung > realised);
  if (next === undefined || next.rung === 0) return [];
  const code = next.offered ? (`NOT_USED_${next.rung}` as const) : (`NOT_OFFERED_${next.rung}` as const);
  return [{ code, values: next.values, evidence: next.evidence }];
};

/** The first moment after which an input of the group is overdue that may still be answered in time; undefined: none waits. */
const waitingFor = (of: DecisionCase, group: string): string | undefined =>
  inputsOf(of, group)
    .filter(({ judgement }) => judgement.requiring && !judgement.answered)
    .map(({ judgement }) => judgement.overdueFrom)
    .filter((moment): moment is string => moment !== undefined && moment >= of.now)
    .toSorted()[0];

/** Groups of the decision that represent this one. */
const representing = (of: DecisionCase, group: string): readonly string[] =>
  pairedGroups(of).filter(
    (other) =>
      other !== group &&
      only(of.history.of(other), 'group.representationSet')
        .findLast(({ fact }) => fact.place < (of.closing?.fact.place ?? Number.POSITIVE_INFINITY))
        ?.payload.represents.some((one) => one === group) === true,
  );

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

/** The participation figures of a project (domain.md, "Participation ladder": project figures). */
export type ParticipationFigures = {
  /** Over the pairs that are not provisional. */
  readonly rungs: readonly {
    readonly rung: Rung;
    readonly agreed: number;
    readonly offered: number;
    readonly realised: number;
  }[];
  /** Lower median; undefined: no pairs. */
  readonly medianOffered: Rung | undefined;
  readonly medianRealised: Rung | undefined;
  readonly lowestRealised: Rung | undefined;
  /** Undefined: no pairs. */
  readonly lowestAgreed: Rung | undefined;
  readonly promiseKept: { readonly numerator: number; readonly denominator: number };
  readonly provisional: number;
};

/** Counts pairs: distribution, lower medians, lowest, promise kept; provisional ones are left out and counted. */
export const participationFigures = (pairs: readonly PairJudgement[]): ParticipationFigures => {
  const settled = pairs.filter(({ provisional }) => !provisional);
  const realised = settled.map((pair) => pair.realised).toSorted((one, other) => one - other);
  const offered = settled.map((pair) => pair.offered).toSorted((one, other) => one - other);
  const promised = settled.filter((pair) => pair.agreed !== undefined);
  const agreed = promised.map((pair) => pair.agreed).filter((rung) => rung !== undefined);
  const count = (rung: Rung, values: readonly (Rung | undefined)[]): number =>
    values.filter((value) => value === rung).length;
  return {
    rungs: ([0, 1, 2, 3, 4, 5, 6] as const).map((rung) => ({
      rung,
      agreed: count(rung, agreed),
      offered: count(rung, offered),
      realised: count(rung, realised),
    })),
    medianOffered: lowerMedian(offered),
    medianRealised: lowerMedian(realised),
    lowestRealised: realised[0],
    lowestAgreed: agreed.toSorted((one, other) => one - other)[0],
    promiseKept: {
      numerator: promised.filter((pair) => pair.agreed !== undefined && pair.realised >= pair.agreed).length,
      denominator: promised.length,
    },
    provisional: pairs.length - settled.length,
  };
};

const lowerMedian = (sorted: readonly Rung[]): Rung | undefined => sorted[Math.ceil(sorted.length / 2) - 1];
