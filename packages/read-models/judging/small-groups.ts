import { roundedDown } from '@besluitspoor/governance';
import type { BecauseRow, CheckRow, FindingRow } from '../queries/judgements.ts';

/*
 * What a judgement tells of a group is kept whole, and shown as far as the size of the group allows when it is read:
 * a group becomes small, or is no longer, by what the decision has nothing to do with.
 */

/** A reason of a pair, and what is left of it where its group is too small to be shown; left out: all of it. */
export type StoredBecause = {
  readonly group: string;
  readonly whole: BecauseRow;
  readonly unnumbered?: BecauseRow;
};

/** A check whose findings name the group of which they count people. */
export type StoredCheck = Omit<CheckRow, 'findings'> & {
  readonly findings: readonly (FindingRow & { readonly peopleOf?: string })[];
};

/** The groups of a project that are too small to be shown, and k. */
export type SmallGroups = { readonly groups: ReadonlySet<string>; readonly k: number };

/** The reasons of a pair as they may be shown. */
export const shownBecause = (
  stored: readonly StoredBecause[],
  small: SmallGroups['groups'],
): readonly BecauseRow[] =>
  stored.map(({ group, whole, unnumbered }) => (small.has(group) ? (unnumbered ?? whole) : whole));

/** A check as it may be shown. */
export const shownCheck = (stored: StoredCheck, small: SmallGroups): CheckRow => ({
  ...stored,
  findings: stored.findings.map(({ peopleOf, ...finding }) =>
    peopleOf === undefined ? finding : { ...finding, values: shownPeople(finding.values, peopleOf, small) },
  ),
});

const shownPeople = (
  values: FindingRow['values'],
  group: string,
  { groups, k }: SmallGroups,
): FindingRow['values'] => {
  const { count, ...others } = values;
  return typeof count !== 'number' || groups.has(group)
    ? others
    : { ...others, count: roundedDown(count, k) };
};
