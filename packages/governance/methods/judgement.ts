import type { Fact } from './proof.ts';

/** The status of a check (domain.md, "Conformity of a decision"). */
export type CheckStatus = 'MET' | 'NOT_MET' | 'NOT_APPLICABLE' | 'UNPROVEN' | 'PENDING';

/** A sentence in code and values: `catalog/findings.ts` has it in nl and en. */
export type Finding<C extends string = string> = {
  readonly status: CheckStatus;
  readonly code: C;
  readonly values: Readonly<Record<string, string | number>>;
  readonly evidence: readonly Fact[];
  /** The moment after which this finding can change without a new event; left out: never. */
  readonly until?: string | undefined;
};

/** One check of a judgement: the worst of its findings, and all of them. */
export type Check<C extends string = string> = {
  readonly check: string;
  readonly status: CheckStatus;
  /** The findings that make the status, in the order found. */
  readonly findings: readonly Finding<C>[];
};

/** What a check says besides its status: at most this many events, and how many there are. */
export const MOST_EVIDENCE = 20;

const severity = { NOT_APPLICABLE: 0, MET: 1, PENDING: 2, UNPROVEN: 3, NOT_MET: 4 } as const satisfies Record<
  CheckStatus,
  number
>;

/** The status of several findings together: the worst; none: not applicable. */
export const worst = (statuses: readonly CheckStatus[]): CheckStatus =>
  statuses.reduce<CheckStatus>(
    (one, other) => (severity[other] > severity[one] ? other : one),
    'NOT_APPLICABLE',
  );

/** The earliest of the moments after which findings can change by themselves; undefined: none can. */
export const holdsUntilOf = (findings: readonly Finding[]): string | undefined =>
  findings
    .map((finding) => finding.until)
    .filter((until) => until !== undefined)
    .toSorted()
    .at(0);

/**
 * One check judged with all acts that were not disowned, and again with the proven ones alone: where only a
 * claimed act makes the difference it is UNPROVEN (domain.md, "Authorship").
 */
export const provenOrNot = <C extends string>(
  check: string,
  findings: (claimedToo: boolean) => readonly Finding<C>[],
): Check<C> => {
  const all = findings(true);
  const proven = findings(false);
  const withClaimed = worst(all.map((finding) => finding.status));
  const alone = worst(proven.map((finding) => finding.status));
  if (withClaimed === alone) return { check, status: alone, findings: proven };
  // PENDING either way is no proof of anything yet.
  if (withClaimed === 'PENDING' || alone === 'PENDING') {
    return {
      check,
      status: worst([withClaimed, alone]) === 'NOT_MET' ? 'UNPROVEN' : 'PENDING',
      findings: all,
    };
  }
  return { check, status: 'UNPROVEN', findings: all };
};
