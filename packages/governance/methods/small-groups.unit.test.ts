import { array, assert, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { roundedDown, shownGroups, suppressedGroups } from './small-groups.ts';
import type { GroupInCell } from './small-groups.ts';

const group = (name: string, size: number | undefined, contributors: number, members = 0): GroupInCell => ({
  group: name,
  size,
  members,
  contributors,
});
const names = (cell: readonly GroupInCell[], k = 5) => [...suppressedGroups(cell, k)].toSorted();

test.each([
  [[group('large', 40, 12), group('larger', 90, 30)], []],
  // Fewer than five people; with two of them small nobody else is.
  [
    [group('four', 4, 0), group('three', 3, 3), group('large', 40, 12)],
    ['four', 'three'],
  ],
  // One only: the next smallest goes with it.
  [
    [group('four', 4, 2), group('large', 40, 12), group('larger', 90, 30)],
    ['four', 'large'],
  ],
  [
    [group('four', 4, 2), group('large', 40, 12), group('as large', 40, 20), group('larger', 90, 30)],
    ['as large', 'four', 'large'],
  ],
  // Some contributors, fewer than five; none at all is shown.
  [
    [group('large', 40, 3), group('larger', 90, 30)],
    ['large', 'larger'],
  ],
  [[group('large', 40, 0), group('larger', 90, 30)], []],
  // Few of a larger group too: the one with fewer than five people keeps its company.
  [
    [group('four', 4, 2), group('large', 40, 12), group('larger', 90, 3)],
    ['four', 'large', 'larger'],
  ],
  [
    [group('large', 40, 3), group('larger', 90, 30), group('largest', 120, 3)],
    ['large', 'largest'],
  ],
  // Alone there is nothing to compute it from.
  [[group('four', 4, 2)], ['four']],
  // Nothing is known of an import's channel: not tested, and no company for another.
  [[group('channel', undefined, 3), group('larger', 90, 30)], []],
  [[group('channel', undefined, 900), group('four', 4, 2)], ['four']],
  // The registered members where they are more than what was stated, or nothing was.
  [
    [group('members', undefined, 0, 4), group('three', 3, 0)],
    ['members', 'three'],
  ],
  [[group('grown', 3, 6, 8), group('larger', 90, 30)], []],
])('of %j is suppressed: %j', (cell, expected) => {
  expect(names(cell)).toEqual(expected);
});

test('contributors are rounded down to a multiple of k, the rate is of the rounded number', () => {
  expect(
    shownGroups([group('large', 40, 12), group('larger', 90, 0), group('channel', undefined, 7)], 5),
  ).toEqual([
    { group: 'large', suppressed: false, contributors: 10, rate: 0.25 },
    { group: 'larger', suppressed: false, contributors: 0, rate: 0 },
    { group: 'channel', suppressed: false, contributors: null, rate: null },
  ]);
});

test('of a suppressed group neither number nor rate is shown', () => {
  expect(shownGroups([group('four', 4, 4), group('none', 0, 0)], 5)).toEqual([
    { group: 'four', suppressed: true, contributors: null, rate: null },
    { group: 'none', suppressed: true, contributors: null, rate: null },
  ]);
});

// Sizes are no secret; numbers of contributors are. Whoever knows all that is shown, the sizes and k must be left
// with a choice for each suppressed group.
const cells = array(record({ size: integer({ min: 0, max: 30 }), share: integer({ min: 0, max: 100 }) }), {
  minLength: 1,
  maxLength: 6,
}).map((groups) =>
  groups.map(({ size, share }, index) => group(`group ${index}`, size, Math.floor((size * share) / 100))),
);

test('a suppressed group cannot be computed from what is shown', () => {
  const undecided = property(cells, integer({ min: 3, max: 8 }), (cell, k) => {
    const shown = JSON.stringify(shownGroups(cell, k));
    return cell.every((hidden, index) => {
      if (!suppressedGroups(cell, k).has(hidden.group) || (hidden.size ?? 0) === 0) return true;
      const possible = Array.from({ length: (hidden.size ?? 0) + 1 }, (_, count) => count).filter((count) => {
        const other = cell.with(index, { ...hidden, contributors: count });
        return JSON.stringify(shownGroups(other, k)) === shown;
      });
      return possible.length >= 2;
    });
  });
  expect(() => assert(undecided, { numRuns: 500 })).not.toThrow();
});

test('where several groups are tested, never exactly one is suppressed', () => {
  const never = property(cells, integer({ min: 2, max: 8 }), (cell, k) =>
    cell.length === 1 ? true : suppressedGroups(cell, k).size !== 1,
  );
  expect(() => assert(never, { numRuns: 500 })).not.toThrow();
});

test('what is shown is never more than there was, a multiple of k, and 0 only for nobody', () => {
  const honest = property(cells, integer({ min: 2, max: 8 }), (cell, k) =>
    shownGroups(cell, k).every(({ contributors }, index) => {
      const real = cell[index]?.contributors ?? 0;
      return (
        contributors === null ||
        (contributors <= real && contributors % k === 0 && (contributors === 0) === (real === 0))
      );
    }),
  );
  expect(() => assert(honest, { numRuns: 500 })).not.toThrow();
});

test.each([
  [0, 5, 0],
  [4, 5, 0],
  [5, 5, 5],
  [14, 5, 10],
])('%i people are shown, by %i, as %i', (count, k, expected) => {
  expect(roundedDown(count, k)).toBe(expected);
});

// Whoever watches sees, after each input, what is shown of every group, and of every input the group if that is
// shown. Each input here is somebody else's, so that its author tells nothing: that makes it the hardest to hide.
const watched = (sizes: readonly number[], said: readonly number[], k: number): string =>
  JSON.stringify(
    Array.from({ length: said.length + 1 }, (_, moment) => {
      const before = said.slice(0, moment);
      const cell = sizes.map((size, index) =>
        group(`${index}`, size, before.filter((one) => one === index).length),
      );
      const suppressed = suppressedGroups(cell, k);
      return [shownGroups(cell, k), before.map((one) => (suppressed.has(`${one}`) ? '?' : one))];
    }),
  );

/** Every way in which so many inputs can come from the groups, nobody giving two. */
const allWays = (sizes: readonly number[], inputs: number): readonly (readonly number[])[] =>
  inputs === 0
    ? [[]]
    : allWays(sizes, inputs - 1).flatMap((way) =>
        sizes.flatMap((size, index) =>
          way.filter((one) => one === index).length < size ? [[...way, index]] : [],
        ),
      );

const countsOf = (sizes: readonly number[], way: readonly number[]): readonly number[] =>
  sizes.map((_, index) => way.filter((one) => one === index).length);

test('a group of fewer than k people cannot be computed by who watched every moment', () => {
  const undecided = property(
    array(integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }),
    integer({ min: 1, max: 5 }),
    (sizes, inputs) => {
      const k = 3;
      const views = Map.groupBy(allWays(sizes, inputs), (way) => watched(sizes, way, k));
      for (const ways of views.values()) {
        const possible = ways.map((way) => countsOf(sizes, way));
        const [real = []] = possible;
        for (const [index, size] of sizes.entries()) {
          if (size >= k || new Set(possible.map((counts) => counts[index])).size > 1) continue;
          // Only that nobody spoke can be known, or that every one of the hidden did: no number of those who spoke.
          const spoke = real[index] ?? 0;
          const everybody = sizes.every((other, each) => other >= k || real[each] === other);
          expect(spoke === 0 || (spoke === size && everybody), `${spoke} of ${size} in ${sizes.join()}`).toBe(
            true,
          );
        }
      }
    },
  );
  expect(() => assert(undecided, { numRuns: 40 })).not.toThrow();
});

test('what anybody says in a group of fewer than k people changes nothing that is shown of a group', () => {
  const unmoved = property(
    array(integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 6 }),
    array(integer({ min: 0, max: 5 }), { maxLength: 12 }),
    integer({ min: 2, max: 8 }),
    (sizes, said, k) => {
      const contributors = countsOf(sizes, said);
      const cell = sizes.map((size, index) =>
        group(`${index}`, size, Math.min(size, contributors[index] ?? 0)),
      );
      const silent = cell.map((one) => ((one.size ?? 0) < k ? { ...one, contributors: 0 } : one));
      expect(shownGroups(cell, k)).toEqual(shownGroups(silent, k));
    },
  );
  expect(() => assert(unmoved)).not.toThrow();
});

// The limit of the rule, since 0 is shown: it tells of k people or more, and of none of them who it was.
test('of a larger group it can be told, from before and after, that the first of them spoke', () => {
  const sizes = [20, 30, 40];
  const views = Map.groupBy(allWays(sizes, 1), (way) => watched(sizes, way, 5));
  expect([...views.values()]).toEqual([[[0], [1]], [[2]]]);
});
