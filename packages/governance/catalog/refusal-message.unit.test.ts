import { expect, test } from 'vitest';
import { direction } from './instruments/effect.ts';
import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import { message } from './refusal-message.ts';

test.each<readonly [string, Refusal, string, string]>([
  [
    'with its values',
    refuse('TEXT_TOO_LONG', ['name'], { maximum: 300 }),
    'Deze tekst is langer dan 300 tekens.',
    'This text is longer than 300 characters.',
  ],
  [
    'with no value taken for a template',
    refuse('UNKNOWN_RECORD', [], { id: '$& {id}' }),
    'Dit bestaat niet: $& {id}.',
    'This does not exist: $& {id}.',
  ],
  [
    'with the label of a status',
    refuse('ALREADY_DECIDED', [], { status: 'SUPERSEDED' }),
    'Over dit besluit is al beslist: het is vervangen.',
    'This was decided already: it is superseded.',
  ],
  [
    'with what each word to choose from means',
    refuse('VALUE_NOT_ALLOWED', [], { allowed: direction.options.slice(0, 2).join(', ') }),
    'Kies een van: BETTER (beter), SAME (gelijk).',
    'Choose one of: BETTER (better), SAME (the same).',
  ],
  [
    'with words of no list as they stand',
    refuse('STEP_UNKNOWN', [], { allowed: 'prepare, generate' }),
    'Deze stap kent het procesmodel niet; kies een van: prepare, generate.',
    'The process model has no such step; choose one of: prepare, generate.',
  ],
  [
    'with the bound of a number',
    refuse('NUMBER_OUT_OF_RANGE', [], { limit: '≥ 1' }),
    'Dit getal ligt buiten de grenzen; toegestaan is ≥ 1.',
    'This number is out of range; allowed is ≥ 1.',
  ],
])('a sentence is told in both languages, %s', (_, refusal, nl, en) => {
  expect(message(refusal, 'nl')).toBe(nl);
  expect(message(refusal, 'en')).toBe(en);
});
