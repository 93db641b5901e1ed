import { describe, expect, test } from 'vitest';
import type { Acting, Command } from '../record/command.ts';
import { happenedTo, running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { ruleRecord } from '../rule/state.ts';
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
} from './commands.ts';
import { content, decision, happened, opened, rule, taken, withdrawn } from './decision-history.ts';
import { decisionRecord } from './state.ts';

const { organisation, project, employees, worksCouncil, strangers, employee, representative, stranger } =
  scene;
const council: Partial<Acting> = { actor: representative, party: worksCouncil };
const ofEmployees: Partial<Acting> = { actor: employee, party: employees };

const onRule = (type: string, payload: object): Given => ({
  record: ruleRecord,
  id: rule,
  event: { type, payload },
});
const proposed = onRule('rule.proposed', { organisation, project, title: 'Regel', version: 1, content });
const agreed = (version: number) => onRule('rule.agreed', { version });
const amended = onRule('rule.amended', {
  version: 2,
  content: { ...content, method: 'CONSENT' },
  reason: 'Beter.',
  wordingOnly: false,
});
const right = happenedTo.organisation({
  type: 'organisation.rightEstablished',
  payload: { right: 1, party: worksCouncil, nature: 'ADVICE', basis: 'WOR 25', statutory: true },
});
const beginning = [...running, proposed, agreed(1), right, opened()];

const when = (
  command: Command,
  input: Readonly<Record<string, unknown>>,
  acting: Partial<Acting> = council,
  ...history: readonly Given[]
) => given(...beginning, ...history).when(command, { decision, ...input }, { acting });

const disowned = (index: number): Given => {
  const event = `event-00000000-0000-4000-8000-${String(beginning.length + index).padStart(12, '0')}`;
  return { ...opened(), event: { type: 'decision.actDisowned', payload: { event } } };
};

const asked = { person: employee };
const dispute = { right: 1, text: 'Het is wel een belangrijk besluit.' };
const settled = { right: 1, party: worksCouncil, applies: true, by: 'PARTY', text: 'Toch wel.' } as const;
const lift = { party: worksCouncil, by: 'PARTY', reason: 'Alsnog ingestemd.' } as const;

const disputed = happened({ type: 'decision.rightDisputed', payload: { ...dispute, party: worksCouncil } });
const disputeSettled = happened({ type: 'decision.disputeSettled', payload: settled });
const invoked = happened({
  type: 'decision.nullityInvoked',
  payload: { party: worksCouncil, text: 'Geen instemming.' },
});
const lifted = happened({ type: 'decision.nullityLifted', payload: lift });

type Case = readonly [
  command: Command,
  input: Readonly<Record<string, unknown>>,
  acting: Partial<Acting>,
  type: string,
  payload: Readonly<Record<string, unknown>>,
];

const once: readonly Case[] = [
  [endorseGoingOn, {}, ofEmployees, 'decision.goingOnEndorsed', { party: employees, version: 1 }],
  [
    askAlternatives,
    { group: employees, channel: 'sessie' },
    council,
    'decision.alternativesAsked',
    { group: employees, channel: 'sessie' },
  ],
  [askDissenter, asked, council, 'decision.dissenterAsked', asked],
  [askDissenter, { party: worksCouncil }, council, 'decision.dissenterAsked', { party: worksCouncil }],
  [
    answerDissent,
    { ...asked, answer: 'Het rooster blijft.' },
    council,
    'decision.dissentAnswered',
    { ...asked, answer: 'Het rooster blijft.' },
  ],
  [
    beginCarryingOut,
    { what: 'Aanbesteding' },
    council,
    'decision.carryingOutBegun',
    { what: 'Aanbesteding' },
  ],
  [agreeToCarryingOut, {}, council, 'decision.worksCouncilAgreed', { party: worksCouncil }],
];

test.each(once)(
  '$0.name is recorded, once, and again only if it was disowned',
  (command, input, acting, type, payload) => {
    expect(when(command, input, acting)).toEqual([{ type, payload }]);
    const before: Given = { ...opened(), event: { type, payload }, acting };
    expect(when(command, input, acting, before)).toEqual([]);
    expect(when(command, input, acting, before, disowned(1))).toEqual([{ type, payload }]);
  },
);

test.each<[Command, Readonly<Record<string, unknown>>]>([
  [endorseGoingOn, {}],
  [askAlternatives, { group: employees }],
  [askDissenter, asked],
  [answerDissent, { ...asked, answer: 'Zo.' }],
  [agreeToCarryingOut, {}],
  [invokeNullity, { text: 'Zo.' }],
  [disputeRight, dispute],
])('$0.name makes no sense once the decision was withdrawn', (command, input) => {
  expect(when(command, input, council, withdrawn)).toMatchObject({ code: 'DECISION_NOT_OPEN' });
});

test.each<[Command, Readonly<Record<string, unknown>>]>([
  [endorseGoingOn, {}],
  [agreeToCarryingOut, {}],
  [invokeNullity, { text: 'Zo.' }],
  [disputeRight, dispute],
])('$0.name is the act of a party', (command, input) => {
  expect(when(command, input, { actor: representative })).toMatchObject({
    code: 'PARTY_REQUIRED',
    path: ['as', 'party'],
  });
});

describe('going on', () => {
  test('is endorsed anew after a later amendment, and by another member', () => {
    const endorsed = happened(
      { type: 'decision.goingOnEndorsed', payload: { party: employees, version: 1 } },
      { acting: ofEmployees },
    );
    const others = { ...ofEmployees, actor: representative };
    expect(when(endorseGoingOn, {}, others, endorsed)).toHaveLength(1);
    expect(when(endorseGoingOn, {}, ofEmployees, endorsed, amended)).toEqual([]);
    expect(when(endorseGoingOn, {}, ofEmployees, endorsed, amended, agreed(2))).toMatchObject([
      { payload: { version: 2 } },
    ]);
  });

  test('is for the parties of the rule, and for those that represent one', () => {
    expect(when(endorseGoingOn, {})).toMatchObject({ code: 'NOT_A_PARTY' });
    const represents = happenedTo.group(worksCouncil, {
      type: 'group.representationSet',
      payload: { represents: [employees] },
    });
    expect(when(endorseGoingOn, {}, council, represents)).toMatchObject([
      { payload: { party: worksCouncil } },
    ]);
    expect(
      given(...running, opened({ rule: undefined })).when(
        endorseGoingOn,
        { decision },
        { acting: ofEmployees },
      ),
    ).toMatchObject({
      code: 'NOT_A_PARTY',
    });
  });
});

test('alternatives are asked before there is an outcome, of groups of the organisation', () => {
  expect(when(askAlternatives, { group: employees }, council, taken())).toMatchObject({
    code: 'DECISION_NOT_OPEN',
  });
  expect(when(askAlternatives, { group: strangers })).toMatchObject({ code: 'ANOTHER_ORGANISATION' });
});

test.each<[Command, object]>([
  [askDissenter, {}],
  [answerDissent, { answer: 'Zo.' }],
])('$0.name names one dissenter, a person or a party', (command, answer) => {
  for (const named of [{}, { person: employee, party: worksCouncil }]) {
    expect(when(command, { ...named, ...answer })).toMatchObject({
      code: 'ONE_OF_TWO',
      values: { fields: 'person, party' },
    });
  }
  expect(when(command, { person: stranger, ...answer })).toMatchObject({
    code: 'ANOTHER_ORGANISATION',
    path: ['person'],
  });
});

test('carrying out is recorded whenever it began, before the taking and after a withdrawal too', () => {
  for (const history of [[], [taken()], [withdrawn]]) {
    expect(when(beginCarryingOut, { what: 'Aanbesteding' }, {}, ...history)).toHaveLength(1);
  }
});

describe('nullity', () => {
  test('is invoked by a party, once until it is lifted', () => {
    expect(when(invokeNullity, { text: 'Geen instemming.' })).toEqual([invoked.event]);
    expect(when(invokeNullity, { text: 'Weer.' }, council, invoked)).toMatchObject({
      code: 'NULLITY_STANDS',
    });
    expect(when(invokeNullity, { text: 'Weer.' }, council, invoked, lifted)).toHaveLength(1);
  });

  test('is lifted by that party or by a ruling, and by nobody else', () => {
    expect(when(liftNullity, lift, council, invoked)).toEqual([lifted.event]);
    expect(when(liftNullity, lift, ofEmployees, invoked)).toMatchObject({
      code: 'NOT_THEIRS_TO_END',
      path: ['as', 'party'],
    });
    expect(when(liftNullity, { ...lift, by: 'RULING' }, {}, invoked)).toHaveLength(1);
    expect(when(liftNullity, lift)).toMatchObject({ code: 'NULLITY_NOT_INVOKED' });
    expect(when(liftNullity, lift, council, invoked, lifted)).toMatchObject({ code: 'NULLITY_NOT_INVOKED' });
    expect(when(liftNullity, lift, council, invoked, lifted, disowned(2))).toHaveLength(1);
  });
});

describe('a right', () => {
  test('is disputed by the party that holds it, also after the taking, once at a time', () => {
    expect(when(disputeRight, dispute)).toEqual([disputed.event]);
    expect(when(disputeRight, dispute, council, taken())).toHaveLength(1);
    expect(when(disputeRight, dispute, council, disputed)).toMatchObject({
      code: 'DISPUTE_OPEN',
      values: { right: 1 },
    });
    expect(when(disputeRight, dispute, ofEmployees)).toMatchObject({ code: 'RIGHT_OF_ANOTHER' });
    expect(when(disputeRight, { ...dispute, right: 2 })).toMatchObject({ code: 'RIGHT_UNKNOWN' });
  });

  test('is settled by the party that disputed or by a ruling', () => {
    expect(when(settleDispute, settled, council, disputed)).toEqual([disputeSettled.event]);
    expect(when(settleDispute, { ...settled, by: 'RULING' }, {}, disputed)).toHaveLength(1);
    expect(when(settleDispute, settled, ofEmployees, disputed)).toMatchObject({ code: 'NOT_THEIRS_TO_END' });
    expect(when(settleDispute, settled)).toMatchObject({ code: 'NO_OPEN_DISPUTE', values: { right: 1 } });
    expect(when(settleDispute, settled, council, disputed, disputeSettled)).toMatchObject({
      code: 'NO_OPEN_DISPUTE',
    });
    expect(when(disputeRight, dispute, council, disputed, disputeSettled)).toHaveLength(1);
  });

  test('is in dispute again when the settlement was disowned', () => {
    const state = given(...beginning, disputed, disputeSettled, disowned(2)).stateOf(
      decisionRecord,
      decision,
    );
    expect(state?.aftermath.disputes).toMatchObject([{ right: 1, endedBy: undefined }]);
  });
});
