import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { folded, hasReason } from './reason.ts';

/** By the definition, word for word: what the phrases cover is taken away. */
const saysAnything = (reason: string, phrases: readonly string[]): boolean => {
  const said = wordsOf(reason);
  const covered = phrases
    .map(wordsOf)
    .flatMap((phrase) =>
      said.flatMap((_, start) =>
        phrase.length > 0 && phrase.every((word, offset) => said[start + offset] === word)
          ? phrase.map((_word, offset) => start + offset)
          : [],
      ),
    );
  return said.some((_, place) => !covered.includes(place));
};

const wordsOf = (text: string): readonly string[] => (folded(text) === '' ? [] : folded(text).split(' '));

// Letters that folding joins to their neighbours, takes apart or makes plain, among plain ones.
const text = string({
  unit: constantFrom('a', 'b', 'K', 's', '1', 'é', 'e\u0301', '\u0301', '½', 'ſ', '\u212A', ' ', '-', ', '),
  maxLength: 12,
});

test('a reason says something exactly where a word is left beyond the phrases', () => {
  assert(
    property(text, array(text, { maxLength: 3 }), (reason, phrases) => {
      expect(hasReason(reason, phrases)).toBe(saysAnything(reason, phrases));
    }),
    { numRuns: 2000 },
  );
});
