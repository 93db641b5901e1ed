import type { Fact } from './proof.ts';

/** The status of a check (domain.md, "Conformity of a decision"). */
export type CheckStatus = 'MET' | 'NOT_MET' | 'NOT_APPLICABLE' | 'UNPROVEN' | 'PENDING';

/** A sentence in code and values: `sentence.ts` says it in nl and en. */
export type Finding<C extends string = string> = {
  readonly status: CheckStatus;
  readonly code: C;
  readonly values: Readonly<Record<string, string | number>>;
  readonly evidence: readonly Fact[];
  /** The group of which `values.count` is a number of people: rounded, or withheld, where it is shown. */
  readonly peopleOf?: string | undefined;
  /** The last moment at which this finding holds without a new event; left out: for good. */
  readonly until?: string | undefined;
};

/** One check of a judgement: its status, and the findings on which that rests. */
export type Check<C extends string = string> = {
  readonly check: string;
  readonly status: CheckStatus;
  /** In the order found. */
  readonly findings: readonly Finding<C>[];
  /** The last moment at which it surely says the same without a new event; undefined: for good. */
  readonly holdsUntil: string | undefined;
};

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

/** The earliest of the moments after which something can change by itself; undefined: nothing can. */
export const earliestOf = (moments: readonly (string | undefined)[]): string | undefined =>
  moments
    .filter((moment) => moment !== undefined)
    .toSorted()
    .at(0);

/**
 * One check judged with all acts that were not disowned, and again with the proven ones alone: where only a
 * claimed act makes the difference it is UNPROVEN (domain.md, "Authorship"). While one of the two waits for a later
 * fact and the other does not fail, it waits.
 */
export const provenOrNot = <C extends string>(
  check: string,
  findings: (claimedToo: boolean) => readonly Finding<C>[],
): Check<C> => {
  const all = findings(true);
  const proven = findings(false);
  const withClaimed = worst(all.map((finding) => finding.status));
  const alone = worst(proven.map((finding) => finding.status));
  const holdsUntil = earliestOf([...all, ...proven].map(({ until }) => until));
  if (withClaimed === alone) return { check, status: alone, findings: proven, holdsUntil };
  const waits = withClaimed === 'PENDING' || alone === 'PENDING';
  const fails = withClaimed === 'NOT_MET' || alone === 'NOT_MET';
  return { check, status: waits && !fails ? 'PENDING' : 'UNPROVEN', findings: all, holdsUntil };
};

/** The first of the best of several ways to meet the same thing: met, else waiting, else unproven, else not met. */
export const bestOf = <F extends Pick<Finding, 'status'>, O>(found: readonly F[], otherwise: O): F | O =>
  (['MET', 'PENDING', 'UNPROVEN'] as const)
    .map((status) => found.find((one) => one.status === status))
    .find((one) => one !== undefined) ??
  found[0] ??
  otherwise;
