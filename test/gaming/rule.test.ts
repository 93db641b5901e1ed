import { expect, test } from 'vitest';
import { seenCheck, seenDecision, seenPair } from './seen.ts';
import { honestTown, ruleOf } from './town.ts';
import type { Town } from './town.ts';

// The rule is to be agreed before the content is (domain.md, "Content and process are apart").

test('agreeing on the rule after the opening, with a date before it, proves nothing', async () => {
  const played = await honestTown()
    .instead('rule agreed', { at: '2026-02-03', over: () => ({ occurredAt: '2026-01-09' }) })
    .play();
  expect(seenDecision(played)).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C1: 'UNPROVEN RULE_AGREED_UNPROVEN' },
  });
});

test('agreeing on the rule after the opening, without pretence, is simply too late', async () => {
  const played = await honestTown().instead('rule agreed', { at: '2026-02-03' }).play();
  expect(seenDecision(played)).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C1: 'NOT_MET RULE_AGREED_AFTER RULE_DOES_NOT_COVER' },
  });
});

test('entering the endorsements afterwards, with dates before, proves none of them', async () => {
  const honest = honestTown();
  const late = ['management', 'employees', 'council'].reduce(
    (town, party) =>
      town.instead(`${party} endorses`, { at: '2026-02-03', over: () => ({ occurredAt: '2026-01-08' }) }),
    honest,
  );
  expect(seenDecision(await late.play())).toEqual({
    verdict: 'UNPROVEN',
    trouble: { C3: 'UNPROVEN PARTY_ENDORSED_UNPROVEN' },
    statuses: { ...seenDecision(await honest.play()).statuses, C3: 'UNPROVEN' },
  });
});

test('entering the whole file afterwards, in the right order and well dated, proves nothing', async () => {
  const dated = (at: string) => ({ at: `2026-03-20T10:00:00.000Z`, over: () => ({ occurredAt: at }) });
  const file = [
    ['rule agreed', '2026-01-09'],
    ['decision', '2026-02-02'],
    ['told open', '2026-02-02'],
    ['consultation', '2026-02-02'],
    ['invitation', '2026-02-02'],
    ['information', '2026-02-03'],
    ['advice asked', '2026-02-03'],
    ['suggestion', '2026-02-05'],
    ['concern', '2026-02-05'],
    ['objection', '2026-02-05'],
    ['suggestion answered', '2026-02-19'],
    ['concern answered', '2026-02-19'],
    ['objection answered', '2026-02-20'],
    ['assessment', '2026-02-24'],
    ['advice', '2026-02-20'],
    ['chair FOR 1', '2026-03-09'],
    ['head FOR 1', '2026-03-09'],
    ['chair AGAINST 2', '2026-03-09'],
    ['anna FOR 1', '2026-03-09'],
    ['bert FOR 1', '2026-03-09'],
    ['dirk FOR 1', '2026-03-09'],
    ['carla AGAINST 1', '2026-03-09'],
    ['taken', '2026-03-10'],
    ['told', '2026-03-12'],
    ['dissent answered', '2026-03-16'],
  ] as const;
  const played = await file
    .reduce((town, [name, at]) => town.instead(name, dated(at)), honestTown())
    .instead('consultation', { over: () => ({ closesOn: '2026-03-20' }) })
    .instead('information', { over: () => ({ askUntil: '2026-03-20' }) })
    .play();
  const seen = seenDecision(played);
  expect(seen.verdict).not.toBe('CONFORM');
  expect(seen.trouble).toMatchObject({ C1: 'UNPROVEN RULE_AGREED_UNPROVEN' });
  for (const check of ['C1', 'C2', 'C5', 'C6', 'C7', 'C10', 'C11']) {
    expect([check, seen.statuses[check]]).not.toEqual([check, 'MET']);
  }
  expect(seenPair(played).realised).toBe(0);
});

const amended = (over: object, wordingOnly: boolean) =>
  honestTown()
    .also('amended', '2026-02-10', 'leader', 'amendRule', (ids) => ({
      rule: ids.of('rule'),
      content: ruleOf('CO_DECIDE', () => over)(ids),
      reason: 'Duidelijker.',
      wordingOnly,
    }))
    .also('amendment agreed', '2026-02-11', 'leader', 'agreeRule', (ids) => ({
      rule: ids.of('rule'),
      version: 2,
    }));

test('lowering the quorum while the decision is open is named, also when it is called a matter of words', async () => {
  const reworded = seenDecision(await amended({ text: 'Wij besluiten samen.' }, true).play());
  expect(reworded).toMatchObject({ verdict: 'CONFORM', trouble: {} });
  for (const wordingOnly of [false, true]) {
    const lowered = seenDecision(await amended({ quorum: { percent: 10 } }, wordingOnly).play());
    expect(lowered).toEqual({
      verdict: 'NOT_CONFORM',
      trouble: { C2: 'NOT_MET RULE_CHANGED_MEANWHILE' },
      statuses: { ...reworded.statuses, C2: 'NOT_MET' },
    });
  }
});

test('endorsing going on in a party’s name does not carry a change of the rule', async () => {
  const goingOn = (town: Town, party: string, by: string, claimed: boolean) =>
    town.also(`${party} goes on`, '2026-02-13', by, 'endorseGoingOn', (ids) => ({
      decision: ids.of('decision'),
      as: { party: ids.of(party), ...(claimed ? { onBehalfOf: ids.of(party) } : {}) },
    }));
  const two = goingOn(
    goingOn(amended({ quorum: { percent: 50 } }, false), 'management', 'chair', false),
    'employees',
    'anna',
    false,
  );
  expect(seenDecision(await goingOn(two, 'council', 'ria', false).play()).verdict).toBe('CONFORM');
  expect(seenDecision(await goingOn(two, 'council', 'leader', true).play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C2: 'UNPROVEN' },
  });
});

test('deciding under a lax rule while a narrower one holds is not following the rule', async () => {
  const played = await honestTown()
    .also('narrow', '2026-01-07', 'leader', 'proposeRule', (ids) => ({
      project: ids.of('project'),
      title: 'Keuzes vragen unanimiteit',
      content: ruleOf('CO_DECIDE', () => ({ kinds: ['SELECT'], method: 'UNANIMOUS' }))(ids),
    }))
    .also('narrow agreed', '2026-01-09', 'leader', 'agreeRule', (ids) => ({
      rule: ids.of('narrow'),
      version: 1,
    }))
    .play();
  expect(seenDecision(played)).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C1: 'NOT_MET ANOTHER_RULE_COVERS' },
  });
});

test('opening without a rule fails the first check, though it leaves no other to fail', async () => {
  const played = await honestTown()
    .instead('decision', { over: () => ({ rule: undefined }) })
    .play();
  expect(seenDecision(played)).toMatchObject({ verdict: 'NOT_CONFORM', trouble: { C1: 'NOT_MET NO_RULE' } });
});

test('imposing the rule is not agreeing on it', async () => {
  const imposed = honestTown()
    .without('rule agreed')
    .also('imposed', '2026-01-09', 'leader', 'imposeRule', (ids) => ({
      rule: ids.of('rule'),
      version: 1,
      reason: 'Er is haast.',
    }));
  expect(seenDecision(await imposed.play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C3: 'NOT_MET RULE_IMPOSED' },
  });
});

test('calling it laid down by law spares no endorsement, unless it says where that law can be found', async () => {
  const laidDown = (over: object) =>
    honestTown()
      .without('rule agreed')
      .also('laid down', '2026-01-09', 'leader', 'layDownRule', (ids) => ({
        rule: ids.of('rule'),
        version: 1,
        article: 'Verordening innovatie, artikel 4',
        ...over,
      }));
  const seen = async (town: Town) => {
    const played = await town.play();
    return { ...seenCheck(played, 'C3'), verdict: seenDecision(played).verdict };
  };
  const unheard = laidDown({}).without('council endorses');
  expect(await seen(unheard)).toMatchObject({
    verdict: 'UNPROVEN',
    status: 'UNPROVEN',
    findings: [{ code: 'RULE_LAID_DOWN_UNPROVEN', values: { missing: 'Ondernemingsraad' } }],
  });
  expect(
    await seen(laidDown({ reference: 'Gemeenteblad 2025, 104512' }).without('council endorses')),
  ).toMatchObject({
    verdict: 'CONFORM',
    status: 'NOT_APPLICABLE',
    findings: [{ code: 'RULE_LAID_DOWN', values: { reference: ' (Gemeenteblad 2025, 104512)' } }],
  });
  // The parties themselves may stand for it; then nothing has to be looked up.
  expect(await seen(laidDown({}))).toMatchObject({ verdict: 'CONFORM', status: 'NOT_APPLICABLE' });
});

test('a rule that binds nobody is endorsed by nobody', async () => {
  const played = await honestTown()
    .without('management endorses', 'employees endorses', 'council endorses')
    .instead('rule', {
      over: (ids) => ({
        content: {
          method: 'SOLE',
          mandatedPerson: ids.of('leader'),
          parties: [{ group: ids.of('employees'), right: 'INFORMED' }],
        },
      }),
    })
    .instead('taken', { by: 'leader', over: () => ({ as: {} }) })
    .play();
  expect(seenDecision(played)).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C3: 'NOT_MET RULE_BINDS_NOBODY' },
  });
  expect(seenPair(played)).toMatchObject({ agreed: 5 });
  expect(seenPair(played).realised).toBeLessThan(5);
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
