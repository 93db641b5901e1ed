import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeInput, mergeOf } from '../methods/answering.ts';
import { counts } from '../methods/contests.ts';
import { play, repeatsOf } from '../record/play.ts';
import type { Attempt } from '../record/play.ts';
import { running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { input, opened, other, submitted, theme, third } from './input-history.ts';
import { inputRecord } from './state.ts';
import type { InputState } from './state.ts';

const { constantFrom, constant, record, array, oneof, option } = fc;
const { employee, manager, representative, sponsor } = scene;
const inputs = [input, other, third] as const;
const beginning = [
  ...running,
  opened,
  submitted({ theme }),
  submitted({ kind: 'IDEA', parent: input }, { id: other, acting: { actor: manager } }),
  submitted({ kind: 'COMMENT', parent: input, due: undefined }, { id: third }),
];

const acting = oneof(
  record({ actor: constantFrom(employee, manager, representative, sponsor) }),
  constant({ actor: manager, onBehalfOf: employee } as const),
);
const words = constantFrom('Te duur.', 'Goed idee.');
const answer = {
  disposition: constantFrom('ADOPTED', 'NOT_ADOPTED', 'DEFERRED', 'ANSWERED'),
  reason: option(words, { nil: undefined }),
  until: constantFrom('2026-04-10', '2026-05-01'),
};
const subject = constantFrom('ANSWER', 'MERGE', 'RECLASSIFICATION');

const tried = (
  command: string,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
): fc.Arbitrary<Attempt> =>
  record({ id: constantFrom(...inputs), fields: record(fields), acting }).map((attempt) => ({
    command,
    id: attempt.id,
    input: { input: attempt.id, ...attempt.fields },
    acting: attempt.acting,
  }));
const themed: fc.Arbitrary<Attempt> = record({ fields: record(answer), acting }).map((attempt) => ({
  command: 'answerTheme',
  id: theme,
  input: { theme, ...attempt.fields },
  acting: attempt.acting,
}));

const attempts = array(
  oneof(
    tried('answerInput', answer),
    tried('reviseAnswer', answer),
    tried('contestInput', { subject, text: words }),
    tried('settleContest', { subject, upheld: option(fc.boolean(), { nil: undefined }) }),
    tried('mergeInput', { into: constantFrom(...inputs), reason: words }),
    tried('reclassifyInput', { kind: constantFrom('IDEA', 'QUESTION', 'COMMENT'), reason: words }),
    tried('placeInputInTheme', { theme: constant(theme) }),
    tried('takeInputFromTheme', { theme: constant(theme) }),
    tried('supportInput'),
    tried('acknowledgeInput', { message: words }),
    tried('linkInput', { to: constantFrom(...inputs) }),
    tried('unlinkInput', { from: constantFrom(...inputs) }),
    { weight: 1, arbitrary: tried('withdrawInput') },
    { weight: 1, arbitrary: themed },
  ),
  { maxLength: 25, size: 'max' },
);

const stateOf = (history: readonly Given[], id: string): InputState => {
  const state = given(...history).stateOf(inputRecord, id);
  if (state === undefined) throw new Error(`every history begins with ${id}`);
  return state;
};
const count = (history: readonly Given[], type: string, id: string): number =>
  history.filter((fact) => fact.event.type === type && fact.id === id).length;

test('whatever is tried, what is recorded folds into inputs that make sense', () => {
  const before = new Map(inputs.map((id) => [id, stateOf(beginning, id)]));
  fc.assert(
    fc.property(attempts, (tries) => {
      play(beginning, tries, (history) => {
        for (const [id, first] of before) {
          const state = stateOf(history, id);
          // Nothing moves a due date, rewrites what was submitted, or forgets an answer.
          // A date that was said stays; one that was not is said at most by a reclassification.
          const due =
            first.facts.due ?? (state.facts.due?.from === 'RECLASSIFICATION' ? state.facts.due : undefined);
          expect(state.facts.due).toEqual(due);
          expect(state.facts.kind).toBe(first.facts.kind);
          expect(state.answerTerm).toEqual(first.answerTerm);
          expect(state.facts.responses).toHaveLength(
            count(history, 'input.answered', id) + count(history, 'input.answerRevised', id),
          );
          expect(state.supporters.size).toBe(count(history, 'input.supported', id));
          const inTime = state.facts.contests.filter(
            (contest) => contest.subject === 'ANSWER' && counts(contest),
          );
          expect(inTime.length).toBeLessThanOrEqual(2);
          // Following merges never comes back.
          const met = new Set<string>();
          let next: string | undefined = id;
          while (next !== undefined) {
            expect(met.has(next)).toBe(false);
            met.add(next);
            next = mergeOf(stateOf(history, next).facts)?.into;
          }
          const judged = judgeInput(state.facts, 'Europe/Amsterdam');
          expect(judged.answered && !judged.requiring).toBe(false);
          expect(judged.withReason && judged.withoutReason).toBe(false);
          expect(new Set(judged.openContests).size).toBe(judged.openContests.length);
          expect(JSON.parse(JSON.stringify(state.facts))).toEqual(plain(state.facts));
        }
      });
    }),
    { numRuns: 100 },
  );
});

test('what was recorded is not recorded again when the same is decided at once', () => {
  fc.assert(
    fc.property(attempts, (tries) => {
      // An answer to a theme may answer what was placed there since.
      expect(repeatsOf(beginning, tries, ['answerTheme'])).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

// What a field holds that has no value is left out of JSON.
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]) => [name, plain(field)]),
  );
};
