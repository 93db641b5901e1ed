import { describe, expect, test } from 'vitest';
import type { Acting } from '../record/command.ts';
import { isRefusal } from '../record/refusal.ts';
import { running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import type { RuleContent } from '../rule/content.ts';
import { beginRound, overruleObjection, raiseObjection, resolveObjection, takePosition } from './commands.ts';
import {
  content,
  decision,
  happened,
  opened,
  rejected,
  rule,
  single,
  taken,
  withdrawn,
} from './decision-history.ts';

const { employee, employees, manager } = scene;
const acting: Partial<Acting> = { actor: employee, party: employees };

const under = (method: RuleContent['method'], over = {}) =>
  opened({ rule: { rule, version: 1, title: 'Regel', content: { ...content, method } }, ...over });
const take = (fields: Readonly<Record<string, unknown>>, ...history: readonly Given[]) =>
  given(...running, ...history).when(takePosition, { decision, ...fields }, { acting });
const held = (stance: 'FOR' | 'OBJECT' | 'CONSENT', over = {}) =>
  happened(
    {
      type: 'decision.positionTaken',
      payload: { person: employee, party: employees, alternative: 1, stance, ...over },
    },
    { acting },
  );

describe('a position', () => {
  test('is one person’s on one alternative, for a party; its reason is personal', () => {
    expect(take({ alternative: 1, stance: 'FOR', reason: 'Sneller.' }, opened())).toEqual([
      {
        type: 'decision.positionTaken',
        payload: { person: employee, party: employees, alternative: 1, stance: 'FOR' },
        personal: { of: employee, fields: { reason: 'Sneller.' } },
      },
    ]);
  });

  test('taken again it is changed; on another alternative it is another', () => {
    expect(take({ alternative: 1, stance: 'AGAINST' }, opened(), held('FOR'))).toMatchObject([
      { type: 'decision.positionChanged', payload: { alternative: 1, stance: 'AGAINST' } },
    ]);
    expect(take({ alternative: 2, stance: 'AGAINST' }, opened(), held('FOR'))).toMatchObject([
      { type: 'decision.positionTaken', payload: { alternative: 2 } },
    ]);
    expect(take({ alternative: 1, stance: 'FOR' }, opened(), held('FOR'))).toEqual([]);
  });

  test('on behalf of another it is the other’s', () => {
    const onBehalf = { actor: manager, onBehalfOf: employee };
    expect(
      given(...running, opened()).when(
        takePosition,
        { decision, alternative: 1, stance: 'FOR' },
        { acting: onBehalf },
      ),
    ).toMatchObject([{ payload: { person: employee } }]);
  });

  test('names the alternative, unless there is only one', () => {
    expect(take({ stance: 'FOR' }, opened(single))).toMatchObject([{ payload: { alternative: 1 } }]);
    expect(take({ stance: 'FOR' }, opened())).toMatchObject({
      code: 'ALTERNATIVE_REQUIRED',
      values: { count: 2 },
    });
    expect(take({ stance: 'FOR', alternative: 3 }, opened())).toMatchObject({
      code: 'ALTERNATIVE_UNKNOWN',
      path: ['alternative'],
    });
  });

  test.each<[RuleContent['method'], readonly string[]]>([
    ['SOLE', ['FOR', 'AGAINST', 'ABSTAIN']],
    ['DELEGATED', ['FOR', 'AGAINST', 'ABSTAIN']],
    ['MAJORITY', ['FOR', 'AGAINST', 'ABSTAIN']],
    ['UNANIMOUS', ['FOR', 'AGAINST', 'ABSTAIN']],
    ['CONSENSUS', ['FOR', 'AGAINST', 'ABSTAIN', 'STAND_ASIDE']],
    ['CONSENT', ['STAND_ASIDE', 'CONSENT', 'OBJECT']],
  ])('by %s is one of %j', (method, known) => {
    const stances = ['FOR', 'AGAINST', 'ABSTAIN', 'STAND_ASIDE', 'CONSENT', 'OBJECT'];
    const verdicts = stances.map((stance) => take({ stance }, under(method, single)));
    expect(stances.filter((_, index) => !isRefusal(verdicts[index]))).toEqual(known);
    for (const refused of verdicts.filter((verdict) => isRefusal(verdict))) {
      expect(refused).toMatchObject({ code: 'STANCE_UNKNOWN', path: ['stance'] });
    }
  });

  test('without a rule is one of a vote', () => {
    const ruleless = opened({ ...single, rule: undefined });
    expect(take({ stance: 'AGAINST' }, ruleless)).toMatchObject([{ payload: { stance: 'AGAINST' } }]);
    expect(take({ stance: 'CONSENT' }, ruleless)).toMatchObject({
      values: { allowed: 'FOR, AGAINST, ABSTAIN, RECUSED' },
    });
  });

  test('recused needs the interest', () => {
    expect(take({ stance: 'RECUSED' }, opened(single))).toMatchObject({
      code: 'FIELD_REQUIRED',
      path: ['interest'],
    });
    expect(take({ stance: 'RECUSED', interest: 'Mijn broer levert.' }, opened(single))).toMatchObject([
      { payload: { interest: 'Mijn broer levert.' } },
    ]);
  });

  test('after the taking it is recorded as late; of a withdrawn decision there is none', () => {
    for (const outcome of [taken(), rejected]) {
      expect(take({ stance: 'FOR' }, opened(single), outcome)).toMatchObject([{ payload: { late: true } }]);
    }
    expect(take({ stance: 'FOR' }, opened(single), withdrawn)).toMatchObject({
      code: 'DECISION_NOT_OPEN',
      values: { status: 'WITHDRAWN' },
    });
  });

  test('is not anonymous', () => {
    const anonymous = { actor: 'anonymous-00000000-0000-4000-8000-000000000001' };
    const history = given(...running, opened(single));
    for (const command of [takePosition, raiseObjection]) {
      const input = command === takePosition ? { decision, stance: 'FOR' } : { decision };
      expect(history.when(command, input, { acting: anonymous })).toMatchObject({ code: 'PERSON_REQUIRED' });
    }
  });

  test('a disowned one leaves the place free', () => {
    const onBehalf = happened(
      { type: 'decision.positionTaken', payload: { person: employee, alternative: 1, stance: 'FOR' } },
      { acting: { actor: manager, onBehalfOf: employee } },
    );
    const disowned = happened({
      type: 'decision.actDisowned',
      payload: { event: `event-00000000-0000-4000-8000-${String(running.length + 2).padStart(12, '0')}` },
    });
    expect(take({ stance: 'FOR' }, opened(single), onBehalf, disowned)).toMatchObject([
      { type: 'decision.positionTaken' },
    ]);
  });
});

describe('an objection', () => {
  const consent = under('CONSENT', single);
  const objected = held('OBJECT', { objection: 1 });

  test('is opened by objecting, and resolved by changing to another stance', () => {
    expect(take({ stance: 'OBJECT' }, consent)).toMatchObject([{ payload: { objection: 1 } }]);
    expect(take({ stance: 'CONSENT' }, consent, objected)).toMatchObject([
      { type: 'decision.positionChanged', payload: { stance: 'CONSENT', resolves: 1 } },
    ]);
    const [again] = [take({ stance: 'OBJECT', reason: 'Te snel.' }, consent, objected)].flat();
    expect(again).toMatchObject({ type: 'decision.positionChanged', payload: { objection: undefined } });
  });

  test('that was met is raised anew under a new number', () => {
    const resolved = happened({ type: 'decision.objectionResolved', payload: { objection: 1 } });
    expect(take({ stance: 'OBJECT', reason: 'Toch.' }, consent, objected, resolved)).toMatchObject([
      { payload: { objection: 2 } },
    ]);
  });

  test('is raised without a position, once while it stands', () => {
    const raise = (...history: readonly Given[]) =>
      given(...running, ...history).when(raiseObjection, { decision, reason: 'Te snel.' }, { acting });
    expect(raise(consent)).toEqual([
      {
        type: 'decision.objectionRaised',
        payload: { objection: 1, person: employee, alternative: 1 },
        personal: { of: employee, fields: { reason: 'Te snel.' } },
      },
    ]);
    expect(raise(consent, objected)).toMatchObject({ code: 'OBJECTION_STANDS', values: { objection: 1 } });
    expect(raise(consent, taken())).toMatchObject({ code: 'DECISION_NOT_OPEN' });
    expect(raise(opened())).toMatchObject({ code: 'ALTERNATIVE_REQUIRED' });
  });

  test('is called resolved by its objector only, and overruled by whoever does, with the reason', () => {
    const history = given(...running, consent, objected);
    const resolve = (actor: string, objection = 1) =>
      history.when(resolveObjection, { decision, objection }, { acting: { actor } });
    expect(resolve(employee)).toEqual([{ type: 'decision.objectionResolved', payload: { objection: 1 } }]);
    expect(resolve(manager)).toMatchObject({ code: 'NOT_THE_OBJECTOR' });
    expect(resolve(employee, 2)).toMatchObject({ code: 'OBJECTION_UNKNOWN', path: ['objection'] });
    const overruled = {
      type: 'decision.objectionOverruled',
      payload: { objection: 1, reason: 'Zo.' },
    } as const;
    const overrule = { decision, objection: 1, reason: 'Zo.' };
    expect(history.when(overruleObjection, overrule, { acting: { actor: manager } })).toEqual([overruled]);
    expect(
      given(...running, consent, objected, happened(overruled)).when(overruleObjection, overrule),
    ).toMatchObject({ code: 'OBJECTION_CLOSED' });
  });
});

test('in a new round positions are taken anew', () => {
  const begun = happened({ type: 'decision.roundBegun', payload: { round: 2, reason: 'Geen quorum.' } });
  const begin = (...history: readonly Given[]) =>
    given(...running, ...history).when(beginRound, { decision, reason: 'Geen quorum.' });
  expect(begin(opened(single))).toEqual([begun.event]);
  expect(begin(opened(single), taken())).toMatchObject({ code: 'DECISION_NOT_OPEN' });
  expect(take({ stance: 'FOR' }, opened(single), held('FOR'), begun)).toMatchObject([
    { type: 'decision.positionTaken' },
  ]);
});
