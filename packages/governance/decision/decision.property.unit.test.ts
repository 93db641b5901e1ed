import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { play, repeatsOf } from '../record/play.ts';
import type { Attempt } from '../record/play.ts';
import { running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { content, decision, later, opened, rule } from './decision-history.ts';
import { decisionRecord } from './state.ts';
import type { DecisionState, DecisionStatus } from './state.ts';

const { constantFrom, constant, record, array, oneof, integer, option } = fc;
const { employee, manager, representative, sponsor, employees, worksCouncil } = scene;
const consent = { rule, version: 1, title: 'Regel', content: { ...content, method: 'CONSENT' } } as const;
const beginning = [
  ...running,
  opened({ rule: consent }),
  opened({ rule: undefined, replaces: [decision] }, { id: later }),
];

const acting = record(
  {
    actor: constantFrom(employee, manager, representative, sponsor),
    party: constantFrom(employees, worksCouncil),
  },
  { requiredKeys: ['actor'] },
);
const words = constantFrom('Zo.', 'Anders.');
const number = integer({ min: 1, max: 4 });
const stance = constantFrom('FOR', 'AGAINST', 'CONSENT', 'OBJECT', 'STAND_ASIDE');
const request = {
  party: constant(worksCouncil),
  proposal: words,
  reasons: words,
  effects: words,
  measures: words,
};

const tried = (
  command: string,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
): fc.Arbitrary<Attempt> =>
  record({ id: constantFrom(decision, later), fields: record(fields), acting }).map((attempt) => ({
    command,
    id: attempt.id,
    input: { decision: attempt.id, ...attempt.fields },
    acting: attempt.acting,
  }));
const seldom = (arbitrary: fc.Arbitrary<Attempt>) => ({ weight: 1, arbitrary });

/** What is a fact of its own each time it happens: the same again is another one. */
const repeatable = ['addAlternative', 'beginRound', 'requestAdvice', 'requestConsent', 'tellGroup'];
const attempts = array(
  oneof(
    { weight: 4, arbitrary: tried('takePosition', { alternative: number, stance }) },
    tried('raiseObjection', { alternative: number }),
    tried('resolveObjection', { objection: number }),
    tried('overruleObjection', { objection: number, reason: words }),
    tried('requestAdvice', request),
    tried('requestConsent', request),
    tried('giveAdvice', { request: number, advice: constant('POSITIVE'), text: words }),
    tried('giveConsent', { request: number }),
    tried('withholdConsent', { request: number, text: words }),
    tried('replaceConsent', { request: number, court: words, text: words }),
    tried('amendProposal', { text: words }),
    tried('addAlternative', { title: words }),
    tried('deferDecision', { until: constantFrom('2026-04-01', '2026-05-01'), reason: words }),
    tried('resumeDecision'),
    tried('escalateDecision', { reason: words }),
    tried('allowDecision'),
    tried('tellGroup', { group: constant(employees), channel: words }),
    tried('publishDecision', { where: option(words, { nil: undefined }) }),
    seldom(tried('beginRound', { reason: words })),
    seldom(tried('takeDecision', { outcome: number, rationale: words })),
    seldom(tried('rejectDecision', { rationale: words })),
    seldom(tried('withdrawDecision', { reason: words })),
    seldom(tried('supersedeDecision', { by: constant(later) })),
    seldom(tried('reverseDecision', { by: constant(later) })),
  ),
  { maxLength: 30, size: 'max' },
);

const stateOf = (history: readonly Given[], id: string): DecisionState => {
  const state = given(...history).stateOf(decisionRecord, id);
  if (state === undefined) throw new Error(`every history begins with ${id}`);
  return state;
};

/** To which statuses each can go in one step (domain.md, "Status of a decision"). */
const next: Readonly<Record<DecisionStatus, readonly DecisionStatus[]>> = {
  OPEN: ['DEFERRED', 'ESCALATED', 'TAKEN', 'REJECTED', 'WITHDRAWN'],
  DEFERRED: ['OPEN', 'ESCALATED', 'TAKEN', 'REJECTED', 'WITHDRAWN'],
  ESCALATED: ['OPEN', 'DEFERRED', 'TAKEN', 'REJECTED', 'WITHDRAWN'],
  TAKEN: ['SUPERSEDED', 'REVERSED'],
  REJECTED: [],
  WITHDRAWN: [],
  SUPERSEDED: [],
  REVERSED: [],
};

test('whatever is tried, what is recorded folds into decisions that make sense', () => {
  fc.assert(
    fc.property(attempts, (tries) => {
      const before = new Map([decision, later].map((id) => [id, stateOf(beginning, id)]));
      play(beginning, tries, (history, { id }) => {
        const state = stateOf(history, id);
        const was = before.get(decision === id ? decision : later);
        if (was === undefined) throw new Error(`${id} stood before`);
        expect([was.status, ...next[was.status]]).toContain(state.status);
        // The outcome is one alternative, chosen once.
        const outcomes = history.filter((fact) => fact.id === id && fact.event.type === 'decision.taken');
        expect(outcomes.length).toBeLessThanOrEqual(1);
        expect(state.outcome ?? 1).toBeLessThanOrEqual(state.alternatives);
        expect(was.outcome ?? state.outcome).toBe(state.outcome);
        // A person holds one position on each alternative.
        const held = state.positions.map((position) => `${position.person} ${position.alternative}`);
        expect(new Set(held).size).toBe(held.length);
        // At most one objection of a person to an alternative is open; all are numbered as they came.
        const open = state.objections.filter((objection) => objection.open);
        const objectors = open.map((objection) => `${objection.person} ${objection.alternative}`);
        expect(new Set(objectors).size).toBe(objectors.length);
        expect(state.objections.map(({ objection }) => objection)).toEqual(
          state.objections.map((_, index) => index + 1),
        );
        expect(state.requests.map((made) => made.request)).toEqual(
          state.requests.map((_, index) => index + 1),
        );
        // What was copied at the opening stays.
        expect([state.rule, state.affected, state.replaces]).toEqual([was.rule, was.affected, was.replaces]);
        before.set(decision === id ? decision : later, state);
      });
    }),
    { numRuns: 100 },
  );
});

test('what was recorded is not recorded again when the same is decided at once', () => {
  fc.assert(
    fc.property(attempts, (tries) => {
      expect(repeatsOf(beginning, tries, repeatable)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
