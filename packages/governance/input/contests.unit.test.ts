import { describe, expect, test } from 'vitest';
import type { Acting } from '../record/command.ts';
import { happenedTo, running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { contestInput, settleContest } from './commands.ts';
import { answered, happened, input, other, submitted } from './input-history.ts';

const { employee, manager, representative, sponsor } = scene;
const text = 'Daar ben ik het niet mee eens.';
const by = (actor: string): Partial<Acting> => ({ actor });

const contested = (subject: 'ANSWER' | 'MERGE' | 'RECLASSIFICATION' = 'ANSWER', late?: true): Given =>
  happened(
    {
      type: 'input.contested',
      payload: late === undefined ? { subject, due: '2026-04-01T21:59:59.999Z' } : { subject, late },
    },
    { acting: by(employee) },
  );
const accepted = happened(
  { type: 'input.contestSettled', payload: { subject: 'ANSWER', upheld: false } },
  { acting: by(employee) },
);
const anew = answered({ acting: by(representative) });
const merged = happened(
  { type: 'input.merged', payload: { into: other, reason: 'Hetzelfde.' } },
  { acting: by(manager) },
);
const target = submitted({}, { id: other });
const reclassified = happened(
  { type: 'input.reclassified', payload: { from: 'CONCERN', to: 'IDEA', reason: 'Zo.' } },
  { acting: by(manager) },
);

const after = (...history: readonly Given[]) => given(...running, target, submitted(), ...history);
const contest = (
  history: readonly Given[],
  fields: Readonly<Record<string, unknown>> = {},
  circumstances: { readonly acting?: Partial<Acting>; readonly occurredAt?: string } = {},
) =>
  after(...history).when(
    contestInput,
    { input, text, ...fields },
    { acting: by(employee), ...circumstances },
  );
const settle = (actor: string, history: readonly Given[], fields: Readonly<Record<string, unknown>> = {}) =>
  after(...history).when(settleContest, { input, ...fields }, { acting: by(actor) });

describe('contesting an answer', () => {
  test('is due one answer term after the contest, and names the answer', () => {
    expect(contest([answered()])).toEqual([
      {
        type: 'input.contested',
        payload: { subject: 'ANSWER', response: 1, due: '2026-04-01T21:59:59.999Z' },
        personal: { of: employee, fields: { text } },
      },
    ]);
  });

  test('later than the answer term after the answer it is recorded as late', () => {
    expect(contest([answered()], {}, { occurredAt: '2026-04-01T21:59:59.999Z' })).toMatchObject([
      { payload: { due: '2026-05-01T21:59:59.999Z' } },
    ]);
    expect(contest([answered()], {}, { occurredAt: '2026-04-01T22:00:00.000Z' })).toMatchObject([
      { payload: { subject: 'ANSWER', response: 1, late: true } },
    ]);
  });

  test('is for the submitter, or somebody on that person’s behalf', () => {
    expect(contest([answered()], {}, { acting: by(manager) })).toMatchObject({ code: 'NOT_THE_SUBMITTER' });
    const onBehalf = { actor: manager, onBehalfOf: employee };
    expect(contest([answered()], {}, { acting: onBehalf })).toMatchObject([
      { type: 'input.contested', personal: { of: employee } },
    ]);
  });

  test('needs an answer, and no contest that is open', () => {
    expect(contest([])).toMatchObject({ code: 'NOTHING_TO_CONTEST' });
    expect(contest([answered(), contested()])).toMatchObject({ code: 'CONTEST_OPEN' });
    expect(contest([answered(), contested('ANSWER', true)])).toMatchObject([{ type: 'input.contested' }]);
  });

  test('is over once the input is withdrawn', () => {
    const withdrawn = happened({ type: 'input.withdrawn', payload: {} }, { acting: by(employee) });
    expect(contest([answered(), withdrawn])).toMatchObject({ code: 'ALREADY_WITHDRAWN', path: ['input'] });
    expect(settle(employee, [answered(), contested(), withdrawn])).toMatchObject({ code: 'NO_OPEN_CONTEST' });
  });

  test('happens twice at most, the second time against the new answer', () => {
    const once = [answered(), contested(), anew];
    expect(contest(once)).toMatchObject([{ payload: { response: 2 } }]);
    const twice = [...once, contested(), answered({ acting: by(sponsor) })];
    expect(contest(twice)).toMatchObject({ code: 'CONTESTED_TWICE' });
    // What comes too late is recorded, however often: it changes nothing.
    expect(contest(twice, {}, { occurredAt: '2026-06-01T09:00:00.000Z' })).toMatchObject([
      { payload: { late: true } },
    ]);
  });
});

test.each(['MERGE', 'RECLASSIFICATION'] as const)('a %s is contested once', (subject) => {
  const made = subject === 'MERGE' ? merged : reclassified;
  expect(contest([], { subject })).toMatchObject({ code: 'NOTHING_TO_CONTEST' });
  expect(contest([made], { subject })).toMatchObject([{ payload: { subject } }]);
  const ruled = happened(
    { type: 'input.contestSettled', payload: { subject, upheld: false } },
    { acting: by(sponsor) },
  );
  expect(contest([made, contested(subject), ruled], { subject })).toMatchObject({ code: 'CONTESTED_TWICE' });
});

describe('settling', () => {
  test('the submitter accepts, and rules on nothing', () => {
    const history = [answered(), contested()];
    expect(settle(employee, history, { reason: 'Duidelijk.' })).toEqual([
      { type: 'input.contestSettled', payload: { subject: 'ANSWER', upheld: false, reason: 'Duidelijk.' } },
    ]);
    expect(settle(employee, history, { upheld: true })).toMatchObject({
      code: 'NOT_THEIRS_TO_SETTLE',
      path: ['upheld'],
    });
  });

  test('on behalf of the submitter it stays open until confirmed, and is not claimed twice', () => {
    const onBehalf = { actor: manager, onBehalfOf: employee };
    const claimed = happened(
      { type: 'input.contestSettled', payload: { subject: 'ANSWER', upheld: false } },
      { acting: onBehalf },
    );
    const history = after(answered(), contested(), claimed);
    expect(history.when(settleContest, { input }, { acting: onBehalf })).toEqual([]);
    expect(history.when(settleContest, { input }, { acting: by(employee) })).toMatchObject([
      { type: 'input.contestSettled' },
    ]);
  });

  test('there must be something to settle', () => {
    expect(settle(employee, [answered()])).toMatchObject({ code: 'NO_OPEN_CONTEST' });
    expect(settle(employee, [answered(), contested(), accepted])).toMatchObject({ code: 'NO_OPEN_CONTEST' });
    expect(settle(employee, [answered(), contested(), anew])).toMatchObject({ code: 'NO_OPEN_CONTEST' });
  });

  test('a second contest is settled by the sponsor, by name or by role', () => {
    const first = [answered(), contested()];
    expect(settle(sponsor, first, { upheld: true })).toMatchObject({ code: 'NOT_THEIRS_TO_SETTLE' });
    const second = [...first, anew, contested()];
    expect(settle(manager, second, { upheld: true })).toMatchObject({ code: 'NOT_THEIRS_TO_SETTLE' });
    expect(settle(sponsor, second)).toMatchObject({ code: 'FIELD_REQUIRED', path: ['upheld'] });
    expect(settle(sponsor, second, { upheld: true })).toMatchObject([{ payload: { upheld: true } }]);
    const granted = happenedTo.organisation({
      type: 'organisation.roleGranted',
      payload: { person: representative, role: 'SPONSOR', project: scene.project },
    });
    expect(settle(representative, [granted, ...second], { upheld: false })).toMatchObject([
      { payload: { upheld: false } },
    ]);
  });

  test('another than who answered first settles a second contest only as sponsor', () => {
    const second = [answered(), contested(), anew, contested()];
    expect(settle(employee, [...second, answered({ acting: by(representative) })])).toMatchObject([
      { type: 'input.contestSettled' },
    ]);
    expect(settle(employee, [...second, answered({ acting: by(sponsor) })])).toMatchObject({
      code: 'NO_OPEN_CONTEST',
    });
  });

  test.each(['MERGE', 'RECLASSIFICATION'] as const)(
    'a contested %s is ruled on by anybody but who made it',
    (subject) => {
      const history = [subject === 'MERGE' ? merged : reclassified, contested(subject)];
      expect(settle(manager, history, { subject, upheld: false })).toMatchObject({
        code: 'NOT_THEIRS_TO_SETTLE',
        path: ['input'],
      });
      expect(settle(representative, history, { subject, upheld: true })).toEqual([
        { type: 'input.contestSettled', payload: { subject, upheld: true } },
      ]);
    },
  );
});
