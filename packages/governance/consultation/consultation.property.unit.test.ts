import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decided, play, repeatsOf } from '../record/play.ts';
import type { Attempt } from '../record/play.ts';
import { running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { consultationRecord } from './state.ts';
import type { ConsultationState } from './state.ts';

const consultation = `consultation-${scene.fresh}` as const;
const { employees, worksCouncil, strangers, project } = scene;
const { constantFrom, constant, record, array, oneof } = fc;

const tried = (
  command: string,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
): fc.Arbitrary<Attempt> =>
  record({ consultation: constant(consultation), ...fields }).map((input) => ({
    command,
    id: consultation,
    input,
  }));
const group = constantFrom(employees, worksCouncil, strangers);
const attempts = array(
  oneof(
    tried('inviteGroup', { group }),
    tried('extendConsultation', { closesOn: constantFrom('2026-03-10', '2026-03-20', '2026-04-01') }),
    tried('summariseConsultation', { summary: constantFrom('Zorgen.', 'Ideeën.') }),
    tried('closeConsultation', {
      attendance: array(record({ group, count: constantFrom(0, 7) }), { maxLength: 3 }),
    }),
  ),
  { maxLength: 12, size: 'max' },
);
const beginning = [
  ...running,
  ...decided(running, {
    command: 'openConsultation',
    id: consultation,
    input: { project, question: 'Hoe?', groups: [employees], answerBy: '2026-04-01' },
  }),
];
const stateOf = (history: readonly Given[]): ConsultationState => {
  const state = given(...history).stateOf(consultationRecord, consultation);
  if (state === undefined) throw new Error('every history begins with the opening');
  return state;
};

test('whatever is tried, it closes once, never earlier than it said, and its promise stays', () => {
  fc.assert(
    fc.property(attempts, (tries) => {
      let before = stateOf(beginning);
      play(beginning, tries, (history) => {
        const state = stateOf(history);
        expect(state.closesAt >= before.closesAt).toBe(true);
        expect(state.answerByAt).toBe(before.answerByAt);
        expect(before.closedAt ?? state.closedAt).toBe(state.closedAt);
        before = state;
      });
    }),
    { numRuns: 100 },
  );
});

test('what was recorded is not recorded again when the same is decided at once', () => {
  fc.assert(
    fc.property(attempts, (tries) => {
      // An invitation that is sent again was sent again.
      expect(repeatsOf(beginning, tries, ['inviteGroup'])).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
