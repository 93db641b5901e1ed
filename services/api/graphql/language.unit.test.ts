import { expect, it } from 'vitest';
import { languageOf, sentence } from './language.ts';

it.each([
  [undefined, 'NL'],
  ['', 'NL'],
  ['de', 'NL'],
  ['en', 'EN'],
  ['en-GB,en;q=0.9', 'EN'],
  ['nl-NL,en;q=0.9', 'NL'],
  ['en;q=0.4, nl;q=0.8', 'NL'],
  ['en;q=0.8, nl;q=0.8', 'NL'],
  ['en;q=2, nl;q=0.1', 'NL'],
  ['*', 'NL'],
])('takes Accept-Language %s for %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});

it('fills in the values of a sentence, and leaves what it does not know', () => {
  const label = { nl: '{a} van {b}', en: '{a} of {b} {c}' };
  expect(sentence(label, { a: 1, b: '{a}' }, 'EN')).toBe('1 of {a} {c}');
});
