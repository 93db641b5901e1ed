import { anything, assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { same } from './same.ts';

test('the order of keys and keys without a value do not matter, the order of a list does', () => {
  expect(same({ a: 1, b: undefined, c: { d: [1, 2] } }, { c: { d: [1, 2] }, a: 1 })).toBe(true);
  expect(same([1, 2], [2, 1])).toBe(false);
  expect(same([1], [1, 2])).toBe(false);
  expect(same({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(same({}, [])).toBe(false);
  expect(same(null, {})).toBe(false);
  expect(same('1', 1)).toBe(false);
});

test('whatever it is, a value says the same as its copy', () => {
  assert(
    property(anything({ withDate: false, withMap: false, withSet: false }), (value) => {
      expect(same(value, structuredClone(value))).toBe(true);
    }),
  );
});
