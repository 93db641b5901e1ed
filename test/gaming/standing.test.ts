import { expect, test } from 'vitest';
import type { Ids } from './play.ts';
import { seenDecision, seenPair } from './seen.ts';
import { honestTown, ruleOf } from './town.ts';
import type { Town } from './town.ts';

// In whose name (domain.md, "Authorship"): what somebody writes down to their own advantage is a claim.

const mandated = (ids: Ids) => ({
  organisation: ids.of('organisation'),
  person: ids.of('leader'),
  by: ids.of('sponsor'),
  writtenIn: 'Mandaatregister',
});

/** The leader decides under a rule that leaves it to the sponsor. */
const alone = honestTown('CONSULTED')
  .instead('rule', {
    over: (ids) => ({
      content: ruleOf('CONSULTED', () => ({
        method: 'SOLE',
        mandatedPerson: ids.of('sponsor'),
        quorum: undefined,
      }))(ids),
    }),
  })
  .instead('taken', { by: 'leader', over: () => ({ as: undefined }) });

const given = (by: string, over: (ids: Ids) => object = () => ({})): Town =>
  alone.also('mandate', '2026-01-12', by, 'giveMandate', (ids) => ({ ...mandated(ids), ...over(ids) }));

test('a mandate that the leader gave himself, or wrote down himself, is a claim until its giver confirms it', async () => {
  expect(seenDecision(await alone.play()).trouble).toMatchObject({ C4: 'NOT_MET TAKER_NOT_MANDATED' });
  expect(seenDecision(await given('sponsor').play())).toMatchObject({ verdict: 'CONFORM' });
  const claims = [given('leader'), given('leader', (ids) => ({ as: { onBehalfOf: ids.of('sponsor') } }))];
  for (const town of claims) {
    expect(seenDecision(await town.play())).toMatchObject({
      verdict: 'UNPROVEN',
      statuses: { C4: 'UNPROVEN' },
    });
  }
  // Beside one that goes too little far, one of nobody, or of himself, does not carry it either.
  for (const by of [() => undefined, (ids: Ids) => ids.of('leader')]) {
    const limited = given('sponsor', () => ({ amount: 30_000 })).also(
      'higher',
      '2026-01-13',
      'leader',
      'giveMandate',
      (ids) => ({ ...mandated(ids), by: by(ids) }),
    );
    expect(seenDecision(await limited.play()).trouble).toMatchObject({ C4: 'NOT_MET MANDATE_EXCEEDED' });
  }
  const confirmed = given('leader', (ids) => ({ as: { onBehalfOf: ids.of('sponsor') } })).also(
    'confirmed',
    '2026-01-13',
    'sponsor',
    'confirmAct',
    (ids) => ({ record: ids.of('organisation'), event: ids.event('mandate') }),
  );
  expect(seenDecision(await confirmed.play())).toMatchObject({ verdict: 'CONFORM' });
});

test('a mandate that a stranger withdraws is not taken from whoever decides', async () => {
  const withdrawn = (by: string): Town =>
    given('sponsor').also('withdrawn', '2026-03-02', by, 'withdrawMandate', (ids) => ({
      organisation: ids.of('organisation'),
      mandate: 1,
      reason: 'Niet meer nodig.',
    }));
  expect(seenDecision(await withdrawn('head').play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C4: 'UNPROVEN' },
  });
  expect(seenDecision(await withdrawn('sponsor').play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C4: 'NOT_MET MANDATE_WITHDRAWN' },
  });
});

test('becoming the chair oneself when the votes are known is a claim', async () => {
  const chairing = (at: string, by: string): Town =>
    honestTown()
      .also('leader presides', at, by, 'grantRole', (ids) => ({
        organisation: ids.of('organisation'),
        person: ids.of('leader'),
        role: 'CHAIR',
      }))
      .instead('taken', { by: 'leader', over: () => ({ as: undefined }) });
  expect(seenDecision(await chairing('2026-03-09', 'leader').play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C4: 'UNPROVEN' },
  });
  expect(seenDecision(await chairing('2026-03-09', 'sponsor').play())).toMatchObject({ verdict: 'CONFORM' });
  // Before the opening everybody could see who would preside.
  expect(seenDecision(await chairing('2026-01-12', 'leader').play())).toMatchObject({ verdict: 'CONFORM' });
});

test('merging in the submitter’s name answers nobody until she confirms it', async () => {
  const merged = (over: (ids: Ids) => object): Town =>
    honestTown('CONSULTED')
      .without('concern answered')
      .also('merged', '2026-02-12', 'leader', 'mergeInput', (ids) => ({
        input: ids.of('concern'),
        into: ids.of('objection'),
        reason: 'Gaat over hetzelfde.',
        ...over(ids),
      }));
  const inHerName = merged((ids) => ({ as: { onBehalfOf: ids.of('carla') } }));
  const honest = await merged(() => ({})).play();
  expect(seenDecision(honest)).toMatchObject({ verdict: 'CONFORM' });
  expect(seenPair(honest).realised).toBe(3);
  const claimed = await inHerName.play();
  expect(seenDecision(claimed)).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C8: 'UNPROVEN' },
  });
  expect(seenPair(claimed).realised).toBeLessThan(3);
  const confirmed = await inHerName
    .also('confirmed', '2026-02-13', 'carla', 'confirmAct', (ids) => ({
      record: ids.of('concern'),
      event: ids.event('merged'),
    }))
    .play();
  expect(seenDecision(confirmed)).toMatchObject({ verdict: 'CONFORM' });
  expect(seenPair(confirmed).realised).toBe(3);
});

test('lowering the quorum meanwhile, and agreeing on that on paper afterwards, leaves it unproven', async () => {
  const agreed = (at: string, over: object): Town =>
    honestTown()
      .also('amended', '2026-02-10', 'leader', 'amendRule', (ids) => ({
        rule: ids.of('rule'),
        reason: 'Er komen er te weinig.',
        content: ruleOf('CO_DECIDE', () => ({ quorum: { percent: 20 } }))(ids),
      }))
      .also('agreed again', at, 'leader', 'agreeRule', (ids) => ({
        rule: ids.of('rule'),
        version: 2,
        ...over,
      }));
  expect(seenDecision(await agreed('2026-03-16', {}).play())).toMatchObject({ verdict: 'CONFORM' });
  expect(seenDecision(await agreed('2026-03-16', { occurredAt: '2026-03-03' }).play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C2: 'UNPROVEN' },
  });
  expect(seenDecision(await agreed('2026-03-03', {}).play()).trouble).toMatchObject({
    C2: 'NOT_MET RULE_CHANGED_MEANWHILE',
  });
});
