import type { Failing } from '../judging/overseen.ts';
import { bitOf, checkCodes } from '../judging/check-bits.ts';
import type { ConcernRow } from '../queries/judgements.ts';

/** How many concerns are named. */
const mostConcerns = 10;

type Project = {
  readonly project: string;
  readonly worst: readonly Failing[];
  readonly overdue: number;
  /** Whole days since the first of them became overdue. */
  readonly overdueDays: number;
  readonly withoutReason: number;
  readonly promised: number;
  readonly kept: number;
  readonly reportsOpen: number;
};

/** The worst of what there is to look at, the worst first. */
export const concernsOf = (projects: readonly Project[]): readonly ConcernRow[] =>
  projects
    .flatMap((of) => [...decisions(of), ...answers(of), ...promises(of), ...reports(of)])
    .toSorted(
      (one, other) =>
        other.weight - one.weight ||
        (`${one.project} ${one.decision ?? one.kind}` < `${other.project} ${other.decision ?? other.kind}`
          ? -1
          : 1),
    )
    .slice(0, mostConcerns);

const decisions = ({ project, worst }: Project): readonly ConcernRow[] =>
  worst.map(({ decision, weight, notMet, unproven }) => ({
    kind: 'DECISION',
    project,
    decision,
    weight,
    reasons: [
      ...checksIn(notMet).map((check) => ({ code: 'CHECK_NOT_MET' as const, values: { check } })),
      ...checksIn(unproven).map((check) => ({ code: 'CHECK_UNPROVEN' as const, values: { check } })),
    ],
  }));

const checksIn = (bits: number): readonly string[] => checkCodes.filter((code) => (bits & bitOf(code)) !== 0);

const answers = ({ project, overdue, overdueDays, withoutReason }: Project): readonly ConcernRow[] =>
  overdue + withoutReason === 0
    ? []
    : [
        {
          kind: 'ANSWERS',
          project,
          decision: null,
          weight:
            Math.min(overdue, 10) + Math.min(Math.floor(overdueDays / 7), 10) + Math.min(withoutReason, 5),
          reasons: [
            ...(overdue === 0
              ? []
              : [{ code: 'INPUT_OVERDUE' as const, values: { count: overdue, days: overdueDays } }]),
            ...(withoutReason === 0
              ? []
              : [{ code: 'ANSWERED_WITHOUT_REASON' as const, values: { count: withoutReason } }]),
          ],
        },
      ];

const promises = ({ project, promised, kept }: Project): readonly ConcernRow[] =>
  promised === kept
    ? []
    : [
        {
          kind: 'PROMISES',
          project,
          decision: null,
          weight: Math.min(3 * (promised - kept), 18),
          reasons: [{ code: 'PROMISE_BROKEN', values: { count: promised - kept, of: promised } }],
        },
      ];

const reports = ({ project, reportsOpen }: Project): readonly ConcernRow[] =>
  reportsOpen === 0
    ? []
    : [
        {
          kind: 'REPORTS',
          project,
          decision: null,
          weight: Math.min(5 * reportsOpen, 15),
          reasons: [{ code: 'DECISION_REPORTED_MISSING', values: { count: reportsOpen } }],
        },
      ];
