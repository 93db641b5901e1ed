/** A group in one fixed cell (a project, or a step of it), before anything of it is shown. */
export type GroupInCell = {
  readonly group: string;
  /** Number of people as stated; left out: not known. */
  readonly size?: number | undefined;
  /** Registered members. */
  readonly members: number;
  /** Distinct persons of the group with an input, advice or position in the cell, anonymous ones left out. */
  readonly contributors: number;
};

/** What may be shown of a group in a cell. */
export type ShownGroup = {
  readonly group: string;
  readonly suppressed: boolean;
  /** Rounded down to a multiple of k; null: suppressed, or a group of which nothing is registered. */
  readonly contributors: number | null;
  /** Contributors as rounded over the size of the group, 0 to 1; null: suppressed, or no size. */
  readonly rate: number | null;
};

/**
 * The groups of a cell that are suppressed (domain.md, "Small groups"): those with fewer than k people, those with
 * some but fewer than k distinct contributors, and, where that is exactly one of several, the next smallest by
 * size, equals together, so that the one cannot be told as what is left over. A group without size and members is
 * not tested. Their inputs appear without their group, unless the submission agreed to show it.
 *
 * A group of fewer than k people keeps that company when few speak up in a larger group too: if it were let go then,
 * who looks before and after could take its inputs away from those without a group, and count the small one's.
 *
 * @param k the smallest number that is shown by itself, from 2
 */
export const suppressedGroups = (cell: readonly GroupInCell[], k: number): ReadonlySet<string> => {
  const tested = cell.filter((group) => baseOf(group) !== undefined);
  const small = tested.filter((group) => baseIn(group) < k);
  const few = tested.filter(
    (group) => baseIn(group) >= k && group.contributors > 0 && group.contributors < k,
  );
  const alone = small.length === 1 ? small[0] : small.length === 0 && few.length === 1 ? few[0] : undefined;
  const others = alone === undefined ? [] : tested.filter((group) => group !== alone);
  const nextSize = Math.min(...others.map(baseIn));
  const company = others.filter((group) => baseIn(group) === nextSize);
  return new Set([...small, ...few, ...company].map(({ group }) => group));
};

/** What may be shown of each group of a cell, in the order given. */
export const shownGroups = (cell: readonly GroupInCell[], k: number): readonly ShownGroup[] => {
  const suppressed = suppressedGroups(cell, k);
  return cell.map((group) => {
    const hidden = suppressed.has(group.group);
    const base = baseOf(group);
    const contributors =
      hidden || base === undefined ? null : roundedDown(Math.min(group.contributors, base), k);
    return {
      group: group.group,
      suppressed: hidden,
      contributors,
      rate: contributors === null || base === undefined || base === 0 ? null : contributors / base,
    };
  });
};

/** A number of people as it may be shown: rounded down to a multiple of k; also attendance and anonymous ones. */
export const roundedDown = (count: number, k: number): number => count - (count % k);

/**
 * The number of people of a group: as stated, or the registered members where those are more. Undefined: neither
 * is known, as for an import's channel.
 */
export const baseOf = ({ size, members }: Pick<GroupInCell, 'size' | 'members'>): number | undefined =>
  size === undefined && members === 0 ? undefined : Math.max(size ?? 0, members);

const baseIn = (group: GroupInCell): number => baseOf(group) ?? 0;
