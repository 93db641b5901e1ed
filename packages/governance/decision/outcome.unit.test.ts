import { describe, expect, test } from 'vitest';
import type { Command } from '../record/command.ts';
import { running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import {
  allowDecision,
  deferDecision,
  escalateDecision,
  publishDecision,
  rejectDecision,
  resumeDecision,
  reverseDecision,
  supersedeDecision,
  takeDecision,
  tellGroup,
  withdrawDecision,
} from './commands.ts';
import {
  decision,
  deferred,
  escalated,
  happened,
  later,
  opened,
  rejected,
  taken,
  withdrawn,
} from './decision-history.ts';
import { decisionRecord } from './state.ts';

const { employees, worksCouncil, strangers } = scene;
const when = (command: Command, fields: Readonly<Record<string, unknown>>, ...history: readonly Given[]) =>
  given(...running, opened(), ...history).when(command, { decision, ...fields });
const statusAfter = (...history: readonly Given[]) =>
  given(...running, opened(), ...history).stateOf(decisionRecord, decision)?.status;

const take = { outcome: 1, rationale: 'Beste keuze.' };
const asked = happened({
  type: 'decision.adviceRequested',
  payload: {
    request: 1,
    party: worksCouncil,
    proposal: 'Scanauto',
    reasons: 'Sneller',
    effects: 'Ander rooster',
    measures: 'Scholing',
    due: '2026-04-01T21:59:59.999Z',
  },
});

describe('taking', () => {
  test('is recorded without quorum, positions or a reason for the other alternative', () => {
    expect(when(takeDecision, take)).toEqual([{ type: 'decision.taken', payload: take }]);
  });

  test('a deviation from advice without its reason is recorded', () => {
    const advice = [{ request: 1, followed: false }];
    expect(when(takeDecision, { ...take, advice }, asked)).toMatchObject([{ payload: { advice } }]);
  });

  test.each([deferred, escalated])('is possible while it waits', (waiting) => {
    expect(when(takeDecision, take, waiting)).toMatchObject([{ type: 'decision.taken' }]);
  });

  test.each<[string, Record<string, unknown>, string, readonly string[]]>([
    ['an outcome that is no alternative', { outcome: 3 }, 'ALTERNATIVE_UNKNOWN', ['outcome']],
    [
      'a loser that is no alternative',
      { notChosen: [{ alternative: 9, reason: 'Nee.' }] },
      'ALTERNATIVE_UNKNOWN',
      ['notChosen', '0', 'alternative'],
    ],
    [
      'a loser that won',
      { notChosen: [{ alternative: 1, reason: 'Nee.' }] },
      'ALTERNATIVE_CHOSEN',
      ['notChosen', '0', 'alternative'],
    ],
    [
      'advice that was not asked',
      { advice: [{ request: 1, followed: true }] },
      'REQUEST_UNKNOWN',
      ['advice', '0', 'request'],
    ],
  ])('%s is refused', (_, fields, code, path) => {
    expect(when(takeDecision, { ...take, ...fields })).toMatchObject({ refusal: true, code, path });
  });

  test('of a go / no-go says which', () => {
    const goNoGo = given(...running, opened({ kind: 'GO_NO_GO' }));
    expect(goNoGo.when(takeDecision, { decision, ...take })).toMatchObject({
      code: 'FIELD_REQUIRED',
      path: ['go'],
    });
    expect(goNoGo.when(takeDecision, { decision, ...take, go: false })).toMatchObject([
      { payload: { go: false } },
    ]);
  });
});

describe('deciding twice', () => {
  const attempts: readonly (readonly [Command, Record<string, unknown>])[] = [
    [takeDecision, take],
    [rejectDecision, { rationale: 'Geen.' }],
    [deferDecision, { until: '2026-05-01', reason: 'Wachten.' }],
    [resumeDecision, {}],
    [escalateDecision, { reason: 'Te duur.' }],
    [allowDecision, {}],
    [withdrawDecision, { reason: 'Vervallen.' }],
  ];

  test.each([
    ['TAKEN', taken()],
    ['REJECTED', rejected],
    ['WITHDRAWN', withdrawn],
  ] as const)('is refused once it is %s', (status, outcome) => {
    for (const [command, fields] of attempts) {
      expect(when(command, fields, outcome)).toMatchObject({ code: 'ALREADY_DECIDED', values: { status } });
    }
  });
});

test('rejecting and withdrawing end it without an outcome', () => {
  expect(when(rejectDecision, { rationale: 'Geen.' })).toEqual([rejected.event]);
  expect(
    when(rejectDecision, { rationale: 'Geen.', advice: [{ request: 1, followed: true }] }),
  ).toMatchObject({
    code: 'REQUEST_UNKNOWN',
  });
  expect(when(withdrawDecision, { reason: 'Vervallen.' })).toEqual([withdrawn.event]);
});

describe('waiting', () => {
  test('until a day that is not past; the same day again changes nothing', () => {
    expect(when(deferDecision, { until: '2026-04-01', reason: 'Wachten.' })).toEqual([deferred.event]);
    expect(when(deferDecision, { until: '2026-03-01', reason: 'Wachten.' })).toMatchObject({
      code: 'DATE_IN_PAST',
      path: ['until'],
    });
    expect(when(deferDecision, { until: '2026-04-01', reason: 'Nog.' }, deferred)).toEqual([]);
    expect(when(deferDecision, { until: '2026-05-01', reason: 'Nog.' }, deferred)).toMatchObject([
      { payload: { until: '2026-05-01' } },
    ]);
  });

  test('it is taken up again where it was', () => {
    const resumed = happened({ type: 'decision.resumed', payload: {} });
    expect(when(resumeDecision, {}, deferred)).toEqual([resumed.event]);
    expect(when(resumeDecision, {})).toMatchObject({ code: 'NOT_DEFERRED' });
    expect(statusAfter(deferred, resumed)).toBe('OPEN');
    expect(statusAfter(escalated, deferred, resumed)).toBe('ESCALATED');
  });

  test('escalated it waits for the sponsor, who gives it back', () => {
    expect(when(escalateDecision, { reason: 'Te duur.' })).toEqual([escalated.event]);
    expect(when(escalateDecision, { reason: 'Te duur.' }, escalated)).toEqual([]);
    const allowed = happened({ type: 'decision.allowed', payload: {} });
    expect(when(allowDecision, {}, escalated)).toEqual([allowed.event]);
    expect(when(allowDecision, {})).toMatchObject({ code: 'NOT_ESCALATED' });
    expect(statusAfter(escalated, allowed)).toBe('OPEN');
  });
});

describe('afterwards', () => {
  const told = (fields: Readonly<Record<string, unknown>>, ...history: readonly Given[]) =>
    when(tellGroup, { group: employees, channel: 'intranet', ...fields }, ...history);

  test('a group is told that it is open, or of the outcome once there is one', () => {
    expect(told({})).toMatchObject([{ payload: { about: 'OPENING' } }]);
    expect(told({}, taken())).toMatchObject([{ payload: { about: 'OUTCOME' } }]);
    expect(told({}, rejected)).toMatchObject([{ payload: { about: 'OUTCOME' } }]);
    expect(told({ about: 'OUTCOME' })).toMatchObject({ code: 'NO_OUTCOME', path: ['about'] });
    expect(told({ about: 'EXCLUSION' })).toMatchObject([{ payload: { about: 'EXCLUSION' } }]);
    expect(told({ group: strangers })).toMatchObject({ code: 'ANOTHER_ORGANISATION', path: ['group'] });
  });

  test('it is published in each place once', () => {
    const published = happened({ type: 'decision.published', payload: { where: 'intranet' } });
    expect(when(publishDecision, { where: 'intranet' }, taken())).toEqual([published.event]);
    expect(when(publishDecision, { where: 'intranet' }, taken(), published)).toEqual([]);
    expect(when(publishDecision, {}, taken(), published)).toMatchObject([{ type: 'decision.published' }]);
    expect(when(publishDecision, {})).toMatchObject({ code: 'NO_OUTCOME' });
  });

  describe.each([
    [supersedeDecision, 'decision.superseded'],
    [reverseDecision, 'decision.reversed'],
  ] as const)('%o', (command, type) => {
    const replacing = opened({ replaces: [decision] }, { id: later });
    const takenLater = taken({ id: later });

    test('only by another that was taken and named it', () => {
      expect(when(command, { by: later }, taken(), replacing, takenLater)).toEqual([
        { type, payload: { by: later } },
      ]);
      expect(when(command, { by: later }, taken(), replacing)).toMatchObject({
        code: 'NOT_TAKEN',
        path: ['by'],
      });
      expect(when(command, { by: later }, taken(), opened({}, { id: later }), takenLater)).toMatchObject({
        code: 'NOT_NAMED_BY',
      });
      expect(when(command, { by: later }, replacing, takenLater)).toMatchObject({
        code: 'NOT_TAKEN',
        path: ['decision'],
      });
    });
  });
});
