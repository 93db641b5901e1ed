import { describe, expect, test } from 'vitest';
import { happenedTo, running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import type { RuleContent } from '../rule/content.ts';
import { ruleRecord } from '../rule/state.ts';
import { openDecision } from './commands.ts';
import { content, decision, later, opened, rule, taken } from './decision-history.ts';

const { organisation, project, employees, management, worksCouncil, strangers, employee, manager } = scene;
const alternatives = [{ title: 'Scanauto', broughtBy: employees }, { title: 'Niets doen' }];

const open = (fields: Readonly<Record<string, unknown>>, ...before: readonly Given[]) =>
  given(...running, ...before).when(
    openDecision,
    { project, title: 'Scanauto', kind: 'SELECT', alternatives, ...fields },
    { id: decision },
  );
const onRule = (event: { readonly type: string; readonly payload: unknown }): Given => ({
  record: ruleRecord,
  id: rule,
  event,
  at: '2026-02-20T09:00:00.000Z',
});
const proposed = (said: RuleContent = content) =>
  onRule({
    type: 'rule.proposed',
    payload: { organisation, project, title: 'Regel', version: 1, content: said },
  });
const agreed = onRule({ type: 'rule.agreed', payload: { version: 1 } });
const joined = (group: `group-${string}`, person: `person-${string}`) =>
  happenedTo.group(group, { type: 'group.memberJoined', payload: { person } });

test('the same alternative twice is no choice', () => {
  expect(open({ alternatives: [...alternatives, { title: 'niets  doen' }] })).toMatchObject({
    code: 'LIST_REPEATS',
    path: ['alternatives', '2', 'title'],
  });
});

test('without a rule it records that there is none; alternatives are numbered from 1', () => {
  const step = happenedTo.project({ type: 'project.stepEntered', payload: { step: 'select' } });
  expect(open({ affected: [employees, employees] }, step)).toEqual([
    {
      type: 'decision.opened',
      payload: {
        organisation,
        project,
        title: 'Scanauto',
        kind: 'SELECT',
        step: 'select',
        affected: [employees],
        alternatives: [
          { alternative: 1, title: 'Scanauto', broughtBy: employees },
          { alternative: 2, title: 'Niets doen' },
        ],
        rule: undefined,
      },
    },
  ]);
});

describe('the rule', () => {
  test('is copied whole, with how and when it came into force', () => {
    expect(open({ rule }, proposed(), agreed)).toMatchObject([
      {
        payload: {
          rule: {
            rule,
            version: 1,
            title: 'Regel',
            content,
            basis: 'AGREED',
            agreedAt: '2026-02-20T09:00:00.000Z',
          },
        },
      },
    ]);
  });

  test('is the version in force, not a later one that is proposed', () => {
    const amended = onRule({
      type: 'rule.amended',
      payload: {
        version: 2,
        content: { ...content, method: 'CONSENT' },
        reason: 'Beter.',
        wordingOnly: false,
      },
    });
    expect(open({ rule }, proposed(), agreed, amended)).toMatchObject([
      { payload: { rule: { version: 1, basis: 'AGREED' } } },
    ]);
  });

  test.each<[string, readonly Given[]]>([
    ['was proposed only', [proposed()]],
    ['was retired', [proposed(), agreed, onRule({ type: 'rule.retired', payload: { reason: 'Oud.' } })]],
  ])('that %s is copied without a basis', (_, history) => {
    const [event] = [open({ rule }, ...history)].flat();
    expect(event).toMatchObject({ payload: { rule: { version: 1, content } } });
    expect(event).not.toHaveProperty('payload.rule.basis');
  });
});

describe('who is entitled', () => {
  const parties = (...rights: RuleContent['parties']): Given => proposed({ ...content, parties: rights });

  test('are the members of the deciding parties; the size is the base where fewer are registered', () => {
    const history = [
      parties(
        { group: employees, right: 'DECIDE' },
        { group: management, right: 'CO_DECIDE' },
        { group: worksCouncil, right: 'ADVICE' },
      ),
      agreed,
      joined(employees, employee),
      joined(employees, manager),
      joined(management, manager),
    ];
    // Each is of size twelve: 12 + 12, less the one who is registered in both.
    expect(open({ rule }, ...history)).toMatchObject([
      {
        payload: {
          entitled: [
            { group: employees, revision: '2', members: 2, size: 12 },
            { group: management, revision: '1', members: 1, size: 12 },
          ],
          entitledOverall: 23,
        },
      },
    ]);
  });

  test('the registered members are the base where they are more', () => {
    const resized = happenedTo.group(employees, { type: 'group.resized', payload: { size: 1 } });
    const history = [proposed(), resized, joined(employees, employee), joined(employees, manager)];
    expect(open({ rule }, ...history)).toMatchObject([
      { payload: { entitled: [{ members: 2, size: 1, revision: '3' }], entitledOverall: 2 } },
    ]);
  });

  test('a rule under which no group decides entitles nobody', () => {
    const [event] = [open({ rule }, parties({ group: worksCouncil, right: 'ADVICE' }), agreed)].flat();
    expect(event).not.toHaveProperty('payload.entitled');
  });
});

test.each<[string, Record<string, unknown>, readonly Given[], string, readonly string[]]>([
  ['OTHER without the reason', { kind: 'OTHER' }, [], 'FIELD_REQUIRED', ['kindReason']],
  ['a step that SIM does not know', { step: 'dromen' }, [], 'STEP_UNKNOWN', ['step']],
  [
    'a group of another organisation',
    { affected: [strangers] },
    [],
    'ANOTHER_ORGANISATION',
    ['affected', '0'],
  ],
  [
    'an excluded group of another organisation',
    { excluded: [{ group: strangers, reason: 'Elders.' }] },
    [],
    'ANOTHER_ORGANISATION',
    ['excluded', '0', 'group'],
  ],
  [
    'an alternative of another organisation',
    { alternatives: [{ title: 'Doen', broughtBy: strangers }] },
    [],
    'ANOTHER_ORGANISATION',
    ['alternatives', '0', 'broughtBy'],
  ],
  [
    'replacing what was not taken',
    { replaces: [later] },
    [opened({}, { id: later })],
    'REPLACES_UNTAKEN',
    ['replaces', '0'],
  ],
])('%s is refused', (_, fields, before, code, path) => {
  expect(open(fields, ...before)).toMatchObject({ refusal: true, code, path });
});

describe('the rights that stand with the organisation', () => {
  const established = (right: number): Given =>
    happenedTo.organisation({
      type: 'organisation.rightEstablished',
      payload: { right, party: worksCouncil, nature: 'ADVICE', basis: 'WOR 25', statutory: true },
    });
  const ending = { type: 'organisation.rightEnded', payload: { right: 2, reason: 'Vervallen.' } } as const;
  const ended = happenedTo.organisation(ending, { actor: scene.representative });
  const history = [established(1), established(2), ended];

  test('are said to apply also where another than the party “ended” them', () => {
    const byAnother = [established(1), established(2), happenedTo.organisation(ending, { actor: manager })];
    const rights = [{ right: 2, applies: true }];
    expect(open({ rights }, ...byAnother)).toMatchObject([{ payload: { rights } }]);
  });

  test('are each said to apply, or not with a reason', () => {
    for (const said of [{ applies: true }, { applies: false, reason: 'Geen belangrijk besluit.' }]) {
      const rights = [{ right: 1, ...said }];
      expect(open({ rights }, ...history)).toMatchObject([{ payload: { rights } }]);
    }
  });

  test.each([
    ['an unknown one', [{ right: 3, applies: true }], 'RIGHT_UNKNOWN', ['rights', '0', 'right']],
    ['one that has ended', [{ right: 2, applies: true }], 'RIGHT_ENDED', ['rights', '0', 'right']],
    [
      'the same one twice',
      [
        { right: 1, applies: true },
        { right: 1, applies: false, reason: 'Toch niet.' },
      ],
      'LIST_REPEATS',
      ['rights', '1', 'right'],
    ],
    [
      'not applying without a reason',
      [{ right: 1, applies: false }],
      'FIELD_REQUIRED',
      ['rights', '0', 'reason'],
    ],
  ])('%s is refused', (_, rights, code, path) => {
    expect(open({ rights }, ...history)).toMatchObject({ refusal: true, code, path });
  });
});

test('it may name a decision that was taken, which it means to replace', () => {
  expect(open({ replaces: [later] }, opened({}, { id: later }), taken({ id: later }))).toMatchObject([
    { payload: { replaces: [later] } },
  ]);
});
