import { expect, test } from 'vitest';
import { parties, ruledBy, second } from './moves.ts';
import { afterwards, seenDecision } from './seen.ts';
import { honestTown } from './town.ts';
import type { Town } from './town.ts';

// What a decision is called, and what it shows itself to be (domain.md, "Kinds of decision").

/** Called a decision of that kind, with one alternative and nothing assessed; then people are trained for it. */
const called = (kind: string) =>
  honestTown()
    .without('assessment', 'chair AGAINST 2')
    .instead('decision', { over: () => ({ kind, alternatives: [{ title: 'Scanauto' }] }) })
    .instead('taken', { over: () => ({ notChosen: [] }) });

const trained = (town: Town, decision = 'decision') =>
  town.also('course', '2026-05-01', 'leader', 'recordSupportMeasure', (ids) => ({
    project: ids.of('project'),
    support: 'TRAINING',
    description: 'Leren rijden met de scanauto.',
    decision: ids.of(decision),
  }));

test('calling it OTHER escapes checks by name, until what is built on it shows the kind', async () => {
  const other = called('OTHER').instead('decision', {
    over: () => ({ kindReason: 'Een praktische zaak.' }),
  });
  const played = await other.play();
  const decision = played.of('decision');
  const escaped = played
    .queries(afterwards)
    .conformityOf([decision])
    .get(decision)
    ?.checks.filter(({ findings }) => findings.some(({ values }) => values['kind'] === 'OTHER'));
  expect(escaped?.map(({ code, status }) => [code, status])).toEqual([
    ['C10', 'NOT_APPLICABLE'],
    ['C11', 'NOT_APPLICABLE'],
    ['C12', 'NOT_APPLICABLE'],
  ]);
  expect(seenDecision(await trained(other).play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C10: 'NOT_MET ONE_ALTERNATIVE', C11: 'NOT_MET QUALITY_NOT_ASSESSED' },
  });
});

test('calling it a decision on frames, rule or problem, to stop or to adjust, shows by what is built on it', async () => {
  for (const kind of ['FRAMES', 'RULE', 'STOP', 'ADJUST', 'PROBLEM']) {
    const seen = seenDecision(await trained(called(kind)).play());
    expect([kind, seen]).toMatchObject([
      kind,
      { verdict: 'NOT_CONFORM', trouble: { C11: 'NOT_MET QUALITY_NOT_ASSESSED KIND_SHOWN' } },
    ]);
    expect(seen.statuses['C10']).toBe('NOT_MET');
  }
  const piloted = called('FRAMES').also('pilot', '2026-05-01', 'leader', 'planPilot', (ids) => ({
    project: ids.of('project'),
    title: 'Proefmaand',
    variants: [{ title: 'Scanauto' }],
    testPlan: 'Een maand rijden.',
    decision: ids.of('decision'),
  }));
  expect(seenDecision(await piloted.play()).trouble).toMatchObject({
    C10: 'NOT_MET ONE_ALTERNATIVE KIND_SHOWN',
  });
});

test('the name of a kind also escapes no right, and what shows the kind mends nothing', async () => {
  const rights = parties({ management: 'DECIDE', employees: 'CO_DECIDE' });
  const named = ruledBy(called('STOP'), (ids) => ({ kinds: ['ADOPT'], ...rights(ids) }))
    .without('council endorses', 'advice asked', 'advice')
    .instead('decision', { over: () => ({ rights: [] }) })
    .instead('taken', { over: () => ({ advice: undefined }) });
  expect(seenDecision(await named.play())).toMatchObject({
    trouble: { C1: 'NOT_MET RULE_DOES_NOT_COVER' },
    statuses: { C7: 'NOT_APPLICABLE' },
  });
  expect(seenDecision(await trained(named).play())).toMatchObject({
    trouble: { C1: 'NOT_MET RULE_DOES_NOT_COVER', C7: 'NOT_MET RIGHT_NOT_MENTIONED KIND_SHOWN' },
  });
});

test('an honest adjustment of what was chosen before stays one, with the training that it takes', async () => {
  const adjusted = second(honestTown(), 1_000, { kind: 'ADJUST' })
    .instead('second', {
      over: () => ({ alternatives: [{ title: 'Andere route' }, { title: 'Zo laten' }] }),
    })
    .also('for', '2026-04-17', 'chair', 'takePosition', (ids) => ({
      decision: ids.of('second'),
      alternative: 2,
      stance: 'AGAINST',
      reason: 'Het kan beter.',
      as: { party: ids.of('management') },
    }))
    .also('for too', '2026-04-17', 'head', 'takePosition', (ids) => ({
      decision: ids.of('second'),
      alternative: 1,
      stance: 'FOR',
      as: { party: ids.of('management') },
    }))
    .instead('second taken', { over: () => ({ notChosen: [{ alternative: 2, reason: 'Het kan beter.' }] }) });
  const plain = seenDecision(await adjusted.play(), 'second').statuses;
  expect(plain).toMatchObject({ C10: 'MET', C11: 'NOT_APPLICABLE' });
  expect(seenDecision(await trained(adjusted, 'second').play(), 'second').statuses).toEqual(plain);
});
