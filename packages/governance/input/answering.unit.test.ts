import { describe, expect, test } from 'vitest';
import { running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { answerInput, mergeInput, reclassifyInput, reviseAnswer } from './commands.ts';
import {
  answered,
  happened,
  input,
  opened,
  other,
  submitted,
  theme,
  themeAnswered,
  third,
} from './input-history.ts';

const reason = 'Te duur.';
const answer = { disposition: 'NOT_ADOPTED', reason } as const;
const acting = { actor: scene.manager };
const deferral = { disposition: 'DEFERRED', until: '2026-05-01' } as const;
const deferred = happened({ type: 'input.answered', payload: deferral }, { acting });
const contested = happened(
  { type: 'input.contested', payload: { subject: 'ANSWER', response: 1, due: '2026-04-01T21:59:59.999Z' } },
  { acting: { actor: scene.employee } },
);
const merged = (id = input, into = other) =>
  happened({ type: 'input.merged', payload: { into, reason: 'Hetzelfde.' } }, { id, acting });

const after = (...history: readonly Given[]) => given(...running, submitted(), ...history);
const first = { type: 'input.answered', payload: answer };

describe('answering', () => {
  test('answers once; a second answer is a revision', () => {
    expect(after().when(answerInput, { input, ...answer })).toEqual([first]);
    expect(after(answered()).when(answerInput, { input, ...answer })).toMatchObject({
      code: 'ALREADY_ANSWERED',
      path: ['input'],
    });
  });

  test('answers after a deferral, and anew while the first answer is contested', () => {
    expect(after(deferred).when(answerInput, { input, ...answer })).toEqual([first]);
    expect(after(answered(), contested).when(answerInput, { input, ...answer })).toEqual([first]);
    // Who answered first settles nothing by saying the same again.
    expect(after(answered(), contested).when(answerInput, { input, ...answer }, { acting })).toEqual([]);
  });

  test('defers again to another day; the same deferral again changes nothing', () => {
    expect(after(deferred).when(answerInput, { input, ...deferral }, { acting })).toEqual([]);
    expect(after(deferred).when(answerInput, { input, ...deferral, until: '2026-06-01' })).toMatchObject([
      { type: 'input.answered' },
    ]);
  });

  test('an answer that was disowned leaves room for another', () => {
    const onBehalf = answered({ acting: { ...acting, onBehalfOf: scene.sponsor } });
    const before = running.length + 2;
    const disowned = happened({
      type: 'input.actDisowned',
      payload: { event: `event-00000000-0000-4000-8000-${String(before).padStart(12, '0')}` },
    });
    expect(after(onBehalf).when(answerInput, { input, ...answer })).toMatchObject({ refusal: true });
    expect(after(onBehalf, disowned).when(answerInput, { input, ...answer })).toEqual([first]);
  });

  test('needs the date of a deferral, and where an input out of scope belongs', () => {
    expect(after().when(answerInput, { input, disposition: 'DEFERRED' })).toMatchObject({
      code: 'FIELD_REQUIRED',
      path: ['until'],
    });
    expect(after().when(answerInput, { input, ...deferral, until: '2026-03-01' })).toMatchObject({
      code: 'DATE_IN_PAST',
    });
    expect(after().when(answerInput, { input, disposition: 'OUT_OF_SCOPE' })).toMatchObject({
      code: 'FIELD_REQUIRED',
      path: ['belongsTo'],
    });
  });

  test('an answer to its theme has answered it, unless it came before it was placed there or after it was taken out', () => {
    const placed = happened(
      { type: 'input.placedInTheme', payload: { theme } },
      { at: '2026-03-05T09:00:00.000Z' },
    );
    const taken = happened(
      { type: 'input.takenFromTheme', payload: { theme } },
      { at: '2026-03-08T09:00:00.000Z' },
    );
    const answers = (at: string) =>
      after(opened, placed, taken, themeAnswered(at)).when(answerInput, { input, ...answer });
    expect(answers('2026-03-06T09:00:00.000Z')).toMatchObject({ code: 'ALREADY_ANSWERED' });
    expect(answers('2026-03-04T09:00:00.000Z')).toEqual([first]);
    expect(answers('2026-03-08T09:00:00.000Z')).toEqual([first]);
  });

  test('the answer of the input into which it was merged, at the end of the chain, has answered it', () => {
    const chain = [
      submitted({}, { id: other }),
      submitted({}, { id: third }),
      merged(input, other),
      merged(other, third),
    ];
    expect(after(...chain).when(answerInput, { input, ...answer })).toEqual([first]);
    expect(after(...chain, answered({ id: third })).when(answerInput, { input, ...answer })).toMatchObject({
      code: 'ALREADY_ANSWERED',
    });
  });
});

describe('revising', () => {
  test('is of an answer that was given; the same words again change nothing', () => {
    const revised = { input, disposition: 'PARTLY_ADOPTED', changed: 'Het rooster.' };
    expect(after(answered()).when(reviseAnswer, revised)).toEqual([
      { type: 'input.answerRevised', payload: { disposition: 'PARTLY_ADOPTED', changed: 'Het rooster.' } },
    ]);
    expect(after().when(reviseAnswer, revised)).toMatchObject({ code: 'NOT_ANSWERED' });
    expect(after(deferred).when(reviseAnswer, revised)).toMatchObject({ code: 'NOT_ANSWERED' });
    expect(after(answered()).when(reviseAnswer, { input, ...answer })).toEqual([]);
  });

  test('an answer is not taken back by a deferral', () => {
    expect(after(answered()).when(reviseAnswer, { input, ...deferral })).toMatchObject({
      code: 'DEFERRAL_IS_NO_ANSWER',
      path: ['disposition'],
    });
  });
});

describe('merging', () => {
  const merge = (into: string, ...history: readonly Given[]) =>
    given(...running, submitted(), ...history).when(mergeInput, { input, into, reason: 'Hetzelfde.' });
  const target = submitted({}, { id: other });

  test('goes on with the answer of another; the same again changes nothing, a second is refused', () => {
    expect(merge(other, target)).toEqual([
      { type: 'input.merged', payload: { into: other, reason: 'Hetzelfde.' } },
    ]);
    expect(merge(other, target, merged())).toEqual([]);
    expect(merge(third, target, submitted({}, { id: third }), merged())).toMatchObject({
      code: 'ALREADY_MERGED',
      values: { into: other },
    });
  });

  test('never in a circle, however long', () => {
    expect(merge(input)).toMatchObject({ code: 'MERGE_CIRCLE', path: ['into'] });
    expect(merge(other, target, merged(other, input))).toMatchObject({ code: 'MERGE_CIRCLE' });
    const round = [target, submitted({}, { id: third }), merged(other, third), merged(third, input)];
    expect(merge(other, ...round)).toMatchObject({ code: 'MERGE_CIRCLE' });
  });

  test('not into what needs no answer', () => {
    expect(merge(other, submitted({ kind: 'COMMENT', parent: third }, { id: other }))).toMatchObject({
      code: 'MERGE_NEEDS_ANSWER',
    });
    const withdrawn = happened(
      { type: 'input.withdrawn', payload: {} },
      { id: other, acting: { actor: scene.employee } },
    );
    expect(merge(other, target, withdrawn)).toMatchObject({ code: 'MERGE_NEEDS_ANSWER' });
  });

  test('not into an input of another project', () => {
    const elsewhere = submitted({ project: 'project-00000000-0000-4000-8000-000000000032' }, { id: other });
    expect(merge(other, elsewhere)).toMatchObject({ code: 'ANOTHER_PROJECT', path: ['into'] });
  });
});

describe('reclassifying', () => {
  const reclassify = (kind: string, ...history: readonly Given[]) =>
    after(...history).when(reclassifyInput, { input, kind, reason: 'Zo bedoeld.' });
  const made = happened(
    { type: 'input.reclassified', payload: { from: 'CONCERN', to: 'QUESTION', reason: 'Zo.' } },
    { acting },
  );

  test('changes from the kind that counts', () => {
    expect(reclassify('QUESTION')).toEqual([
      { type: 'input.reclassified', payload: { from: 'CONCERN', to: 'QUESTION', reason: 'Zo bedoeld.' } },
    ]);
    expect(reclassify('QUESTION', made)).toEqual([]);
    expect(reclassify('IDEA', made)).toMatchObject([{ payload: { from: 'QUESTION', to: 'IDEA' } }]);
  });

  test('waits while the submitter contests the last one', () => {
    const doubt = happened(
      { type: 'input.contested', payload: { subject: 'RECLASSIFICATION', due: '2026-04-01T21:59:59.999Z' } },
      { acting: { actor: scene.employee } },
    );
    expect(reclassify('QUESTION', made, doubt)).toMatchObject({ code: 'CONTEST_OPEN', path: ['input'] });
    expect(reclassify('CONCERN', made, doubt)).toEqual([]);
  });

  test('what owed no answer as a comment owes it by the term since it was submitted; once said, that stays', () => {
    const comment = submitted({ kind: 'COMMENT', parent: other, due: undefined });
    const question = (...history: readonly Given[]) =>
      given(...running, submitted({}, { id: other }), comment, ...history).when(reclassifyInput, {
        input,
        kind: 'QUESTION',
        reason: 'Het is een vraag.',
      });
    const due = { at: '2026-04-01T21:59:59.999Z', from: 'RECLASSIFICATION' } as const;
    expect(question()).toMatchObject([{ payload: { from: 'COMMENT', to: 'QUESTION', due } }]);
    const back = [
      happened({
        type: 'input.reclassified',
        payload: { from: 'COMMENT', to: 'QUESTION', reason: 'Zo.', due },
      }),
      happened({ type: 'input.reclassified', payload: { from: 'QUESTION', to: 'COMMENT', reason: 'Zo.' } }),
    ];
    expect(question(...back)).toEqual([
      {
        type: 'input.reclassified',
        payload: { from: 'COMMENT', to: 'QUESTION', reason: 'Het is een vraag.' },
      },
    ]);
  });

  test('nothing becomes a comment without an input that it reacts to', () => {
    expect(reclassify('COMMENT')).toMatchObject({ code: 'PARENT_REQUIRED', path: ['kind'] });
  });
});
