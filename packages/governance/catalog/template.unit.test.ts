import { describe, expect, it } from 'vitest';
import { filledIn } from './template.ts';
import type { Values } from './template.ts';

const say = (template: string, values: Values): string =>
  filledIn(template, values, (_, value) => (value === undefined ? undefined : String(value)));

describe('a sentence', () => {
  it.each<readonly [string, Values, string]>([
    [
      '{inputs?The only input waits|Of {inputs} inputs {waiting?one waits|{waiting} wait}}.',
      { inputs: 1, waiting: 1 },
      'The only input waits.',
    ],
    [
      '{inputs?The only input waits|Of {inputs} inputs {waiting?one waits|{waiting} wait}}.',
      { inputs: 3, waiting: 1 },
      'Of 3 inputs one waits.',
    ],
    [
      '{inputs?The only input waits|Of {inputs} inputs {waiting?one waits|{waiting} wait}}.',
      { inputs: 3, waiting: 2 },
      'Of 3 inputs 2 wait.',
    ],
    ['{votes} {votes?vote|votes}', { votes: 0 }, '0 votes'],
    ['{taken<needed?{needed} needed, {taken} taken|enough}', { taken: 4, needed: 5 }, '5 needed, 4 taken'],
    ['{taken<needed?{needed} needed, {taken} taken|enough}', { taken: 6, needed: 5 }, 'enough'],
    ['{unanswered<1?none|{unanswered} unanswered}', { unanswered: 0 }, 'none'],
    ['{unanswered<1?none|{unanswered} unanswered}', { unanswered: 2 }, '2 unanswered'],
    ['At least {count} of {size} ({count%size} %).', { count: 10, size: 58 }, 'At least 10 of 58 (17 %).'],
    ['At least {count} of {size} ({count%size} %).', { count: 0, size: '?' }, 'At least 0 of ? (? %).'],
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
    expect(say('{id} and {other}', { id: '$& {other} {id?a|b}' })).toBe('$& {other} {id?a|b} and {other}');
  });
});
