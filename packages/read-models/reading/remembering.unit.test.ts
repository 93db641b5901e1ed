import { expect, test } from 'vitest';
import { remembering } from './remembering.ts';

test('a text is read once while it is kept, and the one that was read first goes first', () => {
  const read: string[] = [];
  const reading = remembering((stored) => {
    read.push(stored);
    return { stored };
  }, 2);
  const first = reading('a');
  expect(reading('a')).toBe(first);
  reading('b');
  expect(reading('a')).toBe(first);
  reading('c');
  expect(reading('a')).toEqual(first);
  expect(read).toEqual(['a', 'b', 'c', 'a']);
});

test('what cannot be read is not kept', () => {
  const reading = remembering((stored): unknown => JSON.parse(stored), 2);
  expect(() => reading('{')).toThrow(SyntaxError);
  expect(() => reading('{')).toThrow(SyntaxError);
});
