import { expect, test } from 'vitest';
import type { Acting, Command } from '../record/command.ts';
import type { EventIn } from '../record/event.ts';
import { happenedTo, running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { amendRule, proposeRule, retireRule } from './commands.ts';
import type { RuleContent } from './content.ts';
import type { ruleEvents } from './events.ts';
import { endorsers, ruleRecord, versionInForce } from './state.ts';
import { agreeRule, declineRule, endorseRule, imposeRule, layDownRule } from './version-commands.ts';

const rule = `rule-${scene.fresh}` as const;
const { organisation, project, employees, management, worksCouncil } = scene;

const content: RuleContent = {
  method: 'MAJORITY',
  parties: [
    { group: employees, right: 'CO_DECIDE' },
    { group: management, right: 'DECIDE' },
  ],
};
const happened = (event: EventIn<typeof ruleEvents>, acting?: Partial<Acting>): Given => ({
  record: ruleRecord,
  id: rule,
  event,
  ...(acting === undefined ? {} : { acting }),
});
const proposed = happened({
  type: 'rule.proposed',
  payload: { organisation, project, title: 'Zo besluiten wij', version: 1, content },
});
const amended = happened({
  type: 'rule.amended',
  payload: { version: 2, content: { ...content, method: 'CONSENT' }, reason: 'Beter.', wordingOnly: false },
});
const agreed = (version: number) => happened({ type: 'rule.agreed', payload: { version } });
const retired = happened({ type: 'rule.retired', payload: { reason: 'Klaar.' } });
const endorsed = (party: `group-${string}`, actor: string = scene.employee) =>
  happened({ type: 'rule.endorsed', payload: { version: 1, party } }, { actor, party });

test('a rule of a project belongs to the organisation of that project', () => {
  const verdict = given(...running).when(proposeRule, { project, title: 'Regel', content }, { id: rule });
  expect(verdict).toEqual([
    { type: 'rule.proposed', payload: { organisation, project, title: 'Regel', version: 1, content } },
  ]);
});

test('a rule of the whole organisation names no project', () => {
  const verdict = given(...running).when(
    proposeRule,
    { organisation, title: 'Regel', content },
    { id: rule },
  );
  expect(verdict).toMatchObject([{ payload: { organisation } }]);
});

test.each([[{}], [{ organisation, project }]])('a rule belongs to one of the two: %j', (where) => {
  const verdict = given(...running).when(proposeRule, { ...where, title: 'Regel', content }, { id: rule });
  expect(verdict).toMatchObject({ code: 'ONE_OF_TWO', values: { fields: 'organisation, project' } });
});

const informed = [{ group: employees, right: 'INFORMED' }];

test.each<[string, Record<string, unknown>, string, string]>([
  ['nobody who decides', { parties: informed }, 'RULE_WITHOUT_DECIDER', 'parties'],
  [
    'no person who decides alone',
    { method: 'SOLE', parties: informed },
    'RULE_NEEDS_PERSON',
    'mandatedPerson',
  ],
  [
    'no group to which it is delegated',
    { method: 'DELEGATED', parties: informed },
    'RULE_NEEDS_GROUP',
    'mandatedGroup',
  ],
  [
    'a group twice',
    { parties: [...content.parties, { group: employees, right: 'ADVICE' }] },
    'LIST_REPEATS',
    'parties.2.group',
  ],
  [
    'a qualified majority without its parts',
    { majority: { kind: 'QUALIFIED', numerator: 2 } },
    'MAJORITY_INCOMPLETE',
    'majority.denominator',
  ],
  [
    'a majority of more than all',
    { majority: { kind: 'QUALIFIED', numerator: 4, denominator: 3 } },
    'THRESHOLD_IMPOSSIBLE',
    'majority.numerator',
  ],
  ['a step that SIM does not know', { steps: ['select', 'dromen'] }, 'STEP_UNKNOWN', 'steps.1'],
  [
    'a group of another organisation',
    { openerGroups: [scene.strangers] },
    'ANOTHER_ORGANISATION',
    'openerGroups.0',
  ],
])('a rule with %s is refused, proposed or amended', (_, change, code, path) => {
  const other = { ...content, ...change };
  const refusal = { refusal: true, code, path: ['content', ...path.split('.')] };
  const history = given(...running, proposed);
  expect(history.when(proposeRule, { project, title: 'Regel', content: other }, { id: rule })).toMatchObject(
    refusal,
  );
  expect(history.when(amendRule, { rule, content: other, reason: 'Zo.' })).toMatchObject(refusal);
});

test('a qualified majority of two thirds, a person alone and a delegation are possible', () => {
  const possible = [
    { ...content, majority: { kind: 'QUALIFIED', numerator: 2, denominator: 3 } },
    { ...content, method: 'SOLE', mandatedPerson: scene.sponsor, parties: informed },
    { ...content, method: 'DELEGATED', mandatedGroup: employees, parties: informed },
    // More than the group has today: unwise, recorded and judged.
    { ...content, quorum: { count: 5000 } },
  ];
  for (const other of possible) {
    const input = { project, title: 'Regel', content: other };
    expect(given(...running).when(proposeRule, input, { id: rule })).toMatchObject([
      { type: 'rule.proposed' },
    ]);
  }
});

test('an amendment is the next version; the same content again is none', () => {
  const history = given(...running, proposed);
  const method = 'CONSENT';
  expect(history.when(amendRule, { rule, content: { ...content, method }, reason: 'Zo.' })).toEqual([
    {
      type: 'rule.amended',
      payload: { version: 2, content: { ...content, method }, reason: 'Zo.', wordingOnly: false },
    },
  ]);
  expect(history.when(amendRule, { rule, content, reason: 'Zo.' })).toEqual([]);
});

const asEmployee = { actor: scene.employee, party: employees };

test('a party endorses a version, once for each person, and may decline it later', () => {
  const input = { rule, version: 1 };
  const event = { type: 'rule.endorsed', payload: { version: 1, party: employees } };
  const history = given(...running, proposed, endorsed(employees));
  expect(given(...running, proposed).when(endorseRule, input, { acting: asEmployee })).toEqual([event]);
  expect(history.when(endorseRule, input, { acting: asEmployee })).toEqual([]);
  expect(history.when(endorseRule, input, { acting: { ...asEmployee, actor: scene.manager } })).toEqual([
    event,
  ]);
  expect(history.when(declineRule, input, { acting: asEmployee })).toMatchObject([
    { type: 'rule.declined', payload: { version: 1, party: employees } },
  ]);
});

test('a party that declined is not declined again, but may endorse', () => {
  const declined = happened({ type: 'rule.declined', payload: { version: 1, party: employees } }, asEmployee);
  const history = given(...running, proposed, endorsed(employees), declined);
  expect(history.when(declineRule, { rule, version: 1 }, { acting: asEmployee })).toEqual([]);
  expect(history.when(endorseRule, { rule, version: 1 }, { acting: asEmployee })).toHaveLength(1);
});

test.each<[string, Record<string, unknown>, Partial<Acting>, string]>([
  ['a version that does not exist', { version: 2 }, asEmployee, 'VERSION_UNKNOWN'],
  ['nobody', { version: 1 }, {}, 'PARTY_REQUIRED'],
  ['a group that is no party', { version: 1 }, { party: worksCouncil }, 'NOT_A_PARTY'],
])('refuses the word of or on %s', (_, input, acting, code) => {
  const history = given(...running, proposed);
  for (const command of [endorseRule, declineRule]) {
    expect(history.when(command, { rule, ...input }, { acting })).toMatchObject({ refusal: true, code });
  }
});

test('a group that represents a party speaks too', () => {
  const represents = happenedTo.group(worksCouncil, {
    type: 'group.representationSet',
    payload: { represents: [employees] },
  });
  expect(
    given(...running, represents, proposed).when(
      endorseRule,
      { rule, version: 1 },
      { acting: { party: worksCouncil } },
    ),
  ).toHaveLength(1);
});

const settling: readonly (readonly [string, Command, Record<string, unknown>])[] = [
  ['agreed', agreeRule, {}],
  ['imposed', imposeRule, { reason: 'Haast.' }],
  ['laidDown', layDownRule, { article: 'WOR 25' }],
];

test.each(settling)('a version is %s once, also without endorsement', (word, command, extra) => {
  const input = { rule, version: 1, ...extra };
  expect(given(...running, proposed).when(command, input)).toMatchObject([{ type: `rule.${word}` }]);
  const code = (...history: readonly Given[]) => given(...running, proposed, ...history).when(command, input);
  expect(code(agreed(1))).toMatchObject({ code: 'VERSION_SETTLED', path: ['version'] });
  expect(code(amended, agreed(2))).toMatchObject({ code: 'VERSION_OVERTAKEN' });
  expect(code(retired)).toMatchObject({ code: 'RULE_RETIRED' });
  expect(given(...running, proposed).when(command, { ...input, version: 3 })).toMatchObject({
    code: 'VERSION_UNKNOWN',
  });
});

test('a retired rule is not retired or amended again', () => {
  const history = given(...running, proposed, retired);
  expect(history.when(retireRule, { rule, reason: 'Zo.' })).toMatchObject({ code: 'RULE_RETIRED' });
  expect(history.when(amendRule, { rule, content, reason: 'Zo.' })).toMatchObject({ code: 'RULE_RETIRED' });
  expect(given(...running, proposed).when(retireRule, { rule, reason: 'Zo.' })).toHaveLength(1);
});

test('a version is in force from being agreed until the next one is, or the rule is retired', () => {
  const inForce = (...history: readonly Given[]) => {
    const state = given(...running, proposed, ...history).stateOf(ruleRecord, rule);
    return state === undefined ? undefined : versionInForce(state)?.version;
  };
  expect(inForce()).toBeUndefined();
  expect(inForce(agreed(1))).toBe(1);
  expect(inForce(agreed(1), amended)).toBe(1);
  expect(inForce(agreed(1), amended, agreed(2))).toBe(2);
  expect(inForce(agreed(1), retired)).toBeUndefined();
});

test('the state knows how and when a version came into force, and who endorses it', () => {
  const declined = happened({ type: 'rule.declined', payload: { version: 1, party: management } });
  const state = given(...running, proposed, endorsed(employees), declined, agreed(1)).stateOf(
    ruleRecord,
    rule,
  );
  const [version] = state?.versions ?? [];
  expect(version).toMatchObject({ basis: 'AGREED', settledAt: '2026-03-02T09:00:00.000Z' });
  expect([...(version === undefined ? [] : endorsers(version))]).toEqual([employees]);
  const event = version?.voices[0]?.event ?? '';
  const disowned = { ...proposed, event: { type: 'rule.actDisowned', payload: { event } } };
  expect(
    given(...running, proposed, endorsed(employees), disowned).stateOf(ruleRecord, rule)?.versions[0]?.voices,
  ).toEqual([]);
});
