/** Makes something out of a row of numbers: the same row the same thing, a shorter row a simpler one. */
export type Chooser = {
  /** One of these; the first once the row is used up. */
  readonly of: <T>(first: T, ...others: readonly T[]) => T;
  /** A number from 0 and below that. */
  readonly below: (limit: number) => number;
  /** Once in so many times; never once the row is used up. */
  readonly once: (inTimes: number) => boolean;
  /** Whether the row is used up: whatever is begun then has to be ended. */
  readonly usedUp: () => boolean;
};

export const chooserOf = (row: readonly number[]): Chooser => {
  let at = 0;
  const below = (limit: number): number => {
    const number = row[at] ?? 0;
    at += 1;
    return number % limit;
  };
  return {
    below,
    of: (first, ...others) => {
      const index = below(others.length + 1);
      return index === 0 ? first : (others[index - 1] ?? first);
    },
    once: (inTimes) => below(inTimes) === inTimes - 1,
    usedUp: () => at >= row.length,
  };
};

/** One of a list that is not empty. */
export const oneOf = <T>(chooser: Chooser, items: readonly T[]): T => {
  const [first, ...others] = items;
  if (first === undefined) throw new Error('there is nothing to choose from');
  return chooser.of(first, ...others);
};
