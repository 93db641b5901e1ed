import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../record/command.ts';
import { decided, play, repeatsOf } from '../record/play.ts';
import type { Attempt } from '../record/play.ts';
import { running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { amendRule, proposeRule, retireRule } from './commands.ts';
import { endorsers, ruleRecord, versionInForce } from './state.ts';
import type { RuleState } from './state.ts';
import { agreeRule, declineRule, endorseRule, imposeRule, layDownRule } from './version-commands.ts';

const rule = `rule-${scene.fresh}` as const;
const { project, employees, management, worksCouncil, strangers, employee, manager } = scene;
const { constantFrom, integer, array, record, constant } = fc;

const right = constantFrom('DECIDE', 'CO_DECIDE', 'ADVICE', 'INFORMED');
const party = (group: string) => record({ group: constant(group), right });
const content = record({
  method: constantFrom('MAJORITY', 'CONSENT', 'SOLE'),
  mandatedPerson: constant(manager),
  parties: fc.oneof(
    { weight: 5, arbitrary: fc.tuple(party(employees), party(management)) },
    { weight: 1, arbitrary: fc.tuple(party(employees), party(employees)) },
    { weight: 1, arbitrary: fc.tuple(party(employees), party(strangers)) },
  ),
});
const reason = constantFrom('Haast.', 'Beter.');
const version = integer({ min: 1, max: 3 });
const acting = record(
  {
    actor: constantFrom(employee, manager),
    party: constantFrom(employees, management, worksCouncil),
  },
  { requiredKeys: ['actor', 'party'] },
);

const tried = (
  command: Command,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<Attempt> =>
  record({ input: record({ rule: constant(rule), ...fields }), acting }).map((attempt) => ({
    command: command.name,
    id: rule,
    ...attempt,
  }));

const attempts = array(
  fc.oneof(
    { weight: 4, arbitrary: tried(amendRule, { content, reason }) },
    { weight: 6, arbitrary: tried(endorseRule, { version }) },
    { weight: 4, arbitrary: tried(declineRule, { version }) },
    { weight: 2, arbitrary: tried(agreeRule, { version }) },
    { weight: 1, arbitrary: tried(imposeRule, { version, reason }) },
    { weight: 1, arbitrary: tried(layDownRule, { version, article: reason }) },
    { weight: 1, arbitrary: tried(retireRule, { reason }) },
  ),
  { minLength: 8, maxLength: 24 },
);

const proposal = decided(running, {
  command: proposeRule.name,
  id: rule,
  input: {
    project,
    title: 'Zo besluiten wij',
    content: { method: 'CONSENT', parties: [{ group: employees, right: 'DECIDE' }] },
  },
});
const beginning = [...running, ...proposal];

const stateOf = (history: readonly Given[]): RuleState => {
  const state = given(...history).stateOf(ruleRecord, rule);
  if (state === undefined) throw new Error('every history begins with the proposal');
  return state;
};

test('whatever is tried, what is recorded folds into a rule that makes sense', () => {
  fc.assert(
    fc.property(attempts, (tries) => {
      let before = stateOf(beginning);
      play(beginning, tries, (history) => {
        const state = stateOf(history);
        expect(state.versions.map((known) => known.version)).toEqual(
          state.versions.map((_, index) => index + 1),
        );
        // What a version says never changes, nor how it came into force.
        for (const known of before.versions) {
          const now = state.versions[known.version - 1];
          expect(now?.content).toEqual(known.content);
          expect(now?.basis).toBe(known.basis ?? now?.basis);
        }
        expect(state.settled ?? 0).toBeGreaterThanOrEqual(before.settled ?? 0);
        expect(versionInForce(state)?.version).toBe(state.retired ? undefined : state.settled);
        expect(before.retired && !state.retired).toBe(false);
        for (const { content: agreed, ...known } of state.versions) {
          const parties = new Set(agreed.parties.map((party) => party.group));
          expect(parties.has(strangers)).toBe(false);
          expect([...endorsers({ ...known, content: agreed })].every((party) => parties.has(party))).toBe(
            true,
          );
        }
        before = state;
      });
    }),
    { numRuns: 60 },
  );
});

test('what was recorded is not recorded again when the same is decided at once', () => {
  fc.assert(
    fc.property(attempts, (tries) => {
      expect(repeatsOf(beginning, tries)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
