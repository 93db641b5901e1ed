import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../record/command.ts';
import { play, repeatsOf } from '../record/play.ts';
import type { Attempt } from '../record/play.ts';
import { happenedTo, running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import { ruleRecord } from '../rule/state.ts';
import { disownAct } from '../standing/act-commands.ts';
import {
  agreeToCarryingOut,
  answerDissent,
  askAlternatives,
  askDissenter,
  beginCarryingOut,
  disputeRight,
  endorseGoingOn,
  invokeNullity,
  liftNullity,
  settleDispute,
  withdrawDecision,
} from './commands.ts';
import { content, decision, opened, rule } from './decision-history.ts';
import { decisionRecord } from './state.ts';

const { organisation, project, employees, worksCouncil, strangers, employee, representative } = scene;
const { array, constant, constantFrom, integer, record } = fc;

const beginning = [
  ...running,
  ...[
    { type: 'rule.proposed', payload: { organisation, project, title: 'Regel', version: 1, content } },
    { type: 'rule.agreed', payload: { version: 1 } },
  ].map((event) => ({ record: ruleRecord, id: rule, event })),
  happenedTo.organisation({
    type: 'organisation.rightEstablished',
    payload: { right: 1, party: worksCouncil, nature: 'CONSENT', basis: 'WOR 27', statutory: true },
  }),
  opened(),
];

const party = constantFrom(employees, worksCouncil);
const text = constantFrom('Zo.', 'Anders.');
const by = constantFrom('PARTY', 'RULING');
const right = integer({ min: 1, max: 2 });
const acting = record(
  { actor: constantFrom(employee, representative), party, onBehalfOf: constantFrom(worksCouncil, employee) },
  { requiredKeys: ['actor'] },
);
const event = integer({ min: beginning.length + 1, max: beginning.length + 12 }).map(
  (count) => `event-00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
);

const tried = (
  command: Command,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  names: 'decision' | 'record' = 'decision',
): fc.Arbitrary<Attempt> =>
  record({ input: record({ [names]: constant(decision), ...fields }), acting }).map((attempt) => ({
    command: command.name,
    id: decision,
    ...attempt,
  }));

const attempts = array(
  fc.oneof(
    tried(endorseGoingOn, {}),
    tried(askAlternatives, { group: constantFrom(employees, strangers) }),
    tried(askDissenter, { person: constant(employee) }),
    tried(askDissenter, { party }),
    tried(answerDissent, { party, answer: text }),
    tried(beginCarryingOut, { what: text }),
    tried(agreeToCarryingOut, {}),
    { weight: 3, arbitrary: tried(invokeNullity, { text }) },
    { weight: 2, arbitrary: tried(liftNullity, { party, by, reason: text }) },
    { weight: 3, arbitrary: tried(disputeRight, { right, text }) },
    { weight: 2, arbitrary: tried(settleDispute, { right, party, applies: fc.boolean(), by, text }) },
    { weight: 2, arbitrary: tried(disownAct, { event }, 'record') },
    tried(withdrawDecision, { reason: text }),
  ),
  { minLength: 12, maxLength: 30 },
);

// A settlement that is disowned leaves standing what it had ended, also beside a later one of the same party.
test('no party invokes or disputes what stands already, and nobody a right of another, whatever is tried', () => {
  fc.assert(
    fc.property(attempts, (tries) => {
      play(beginning, tries, (history, { command }) => {
        const aftermath = given(...history).stateOf(decisionRecord, decision)?.aftermath;
        const { nullities = [], disputes = [], asked = [] } = aftermath ?? {};
        const newest = command === invokeNullity.name ? nullities.at(-1) : undefined;
        const beside = nullities.filter((held) => held !== newest && held.party === newest?.party);
        expect(beside.every((held) => held.endedBy !== undefined)).toBe(true);
        const before = command === disputeRight.name ? disputes.slice(0, -1) : [];
        expect(before.every((held) => held.endedBy !== undefined)).toBe(true);
        expect(disputes.every((held) => held.party === worksCouncil && held.right === 1)).toBe(true);
        expect(asked.some(({ said }) => said.group === strangers)).toBe(false);
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
