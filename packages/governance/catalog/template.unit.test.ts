import { describe, expect, it } from 'vitest';
import { filledIn, namesIn } from './template.ts';
import type { Values } from './template.ts';

const say = (template: string, values: Values): string =>
  filledIn(template, values, (_, value) => (value === undefined ? undefined : String(value)));

describe('a sentence', () => {
  it.each<readonly [string, Values, string]>([
    [
      '{inputs, plural, one {The only input waits} other {Of # inputs {waiting, plural, one {one waits} other {# wait}}}}.',
      { inputs: 1, waiting: 1 },
      'The only input waits.',
    ],
    [
      '{inputs, plural, one {The only input waits} other {Of # inputs {waiting, plural, one {one waits} other {# wait}}}}.',
      { inputs: 3, waiting: 1 },
      'Of 3 inputs one waits.',
    ],
    [
      '{inputs, plural, one {The only input waits} other {Of # inputs {waiting, plural, one {one waits} other {# wait}}}}.',
      { inputs: 3, waiting: 2 },
      'Of 3 inputs 2 wait.',
    ],
    ['{votes, plural, one {# vote} other {# votes}}', { votes: 0 }, '0 votes'],
    ['{waiting, plural, =0 {none waits} one {# waits} other {# wait}}', { waiting: 0 }, 'none waits'],
    ['{waiting, plural, =0 {none waits} one {# waits} other {# wait}}', { waiting: 1 }, '1 waits'],
    ['{waiting, plural, =0 {none waits} one {# waits} other {# wait}}', { waiting: '?' }, '? wait'],
  ])('%s', (template, values, said) => {
    expect(say(template, values)).toBe(said);
  });

  it.each([
    ['What lies there.', 'Chosen: What lies there.'],
    ['Which way?', 'Chosen: Which way?'],
    ['Stop', 'Chosen: Stop.'],
    ['Plan [invented]', 'Chosen: Plan [invented].'],
  ])('ends once: %s', (chosen, said) => {
    expect(say('Chosen: {chosen}.', { chosen })).toBe(said);
  });

  it('takes no value for a template, and leaves the place of a value that it was not given', () => {
    expect(say('{id} and {other}', { id: '$& {other} {id, plural, other {a}}' })).toBe(
      '$& {other} {id, plural, other {a}} and {other}',
    );
  });

  it('names each value once that it says or chooses by', () => {
    expect(namesIn('{a}, {b, plural, one {{c}} other {#, {a}}}.')).toEqual(['a', 'b', 'c']);
  });

  it.each(['{votes?vote|votes}', 'of {', '{votes, plural, one {vote}}', '{day, date, short}'])(
    'is no message: %s',
    (template) => {
      expect(() => say(template, {})).toThrow(SyntaxError);
    },
  );
});
