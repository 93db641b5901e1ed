import { expect, test } from 'vitest';
import { consulted, escalating, granting, revoking, ruledBy } from './moves.ts';
import type { Ids } from './play.ts';
import { seenDecision } from './seen.ts';
import { honestTown } from './town.ts';
import type { Town } from './town.ts';

// Who took it, and by what right (domain.md, C4).

test('recording the taking in the chair’s or the sponsor’s name leaves it unproven until they confirm it', async () => {
  const inNameOf = (whom: string, town = honestTown()) =>
    town.instead('taken', {
      by: 'leader',
      over: (ids) => ({ as: { party: ids.of('management'), onBehalfOf: ids.of(whom) } }),
    });
  expect(seenDecision(await inNameOf('chair').play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C4: 'UNPROVEN' },
  });
  expect(seenDecision(await honestTown().instead('taken', { by: 'leader' }).play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C4: 'NOT_MET TAKER_NOT_CHAIR' },
  });
  const escalated = escalating(honestTown(), '2026-03-09T12:00:00.000Z');
  const bySponsor = escalated.instead('taken', { by: 'sponsor', over: () => ({ as: {} }) });
  expect(seenDecision(await bySponsor.play()).verdict).toBe('CONFORM');
  expect(seenDecision(await inNameOf('sponsor', escalated).play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C4: 'UNPROVEN' },
  });
  // Escalating to get round the vote, and then taking it oneself.
  expect(seenDecision(await escalated.instead('taken', { by: 'leader' }).play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C4: 'NOT_MET ESCALATED_NOT_BY_SPONSOR' },
  });
});

const mandated = (ids: Ids) => ({
  organisation: ids.of('organisation'),
  person: ids.of('leader'),
  by: ids.of('sponsor'),
  writtenIn: 'Mandaatregister',
});

/** The leader decides under a rule that leaves it to the sponsor. */
const alone = ruledBy(
  consulted(),
  (ids) => ({ method: 'SOLE', mandatedPerson: ids.of('sponsor'), quorum: undefined }),
  'CONSULTED',
).instead('taken', { by: 'leader', over: () => ({ as: undefined }) });

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

test('a mandate for what it is called gives no right for what it is, nor one without limit for the name', async () => {
  const called = (kind: string, ...mandates: readonly object[]): Town =>
    mandates.reduce<Town>(
      (town, limit, index) =>
        town.also(`mandate ${index}`, '2026-01-12', 'sponsor', 'giveMandate', (ids) => ({
          ...mandated(ids),
          ...limit,
        })),
      alone
        .instead('decision', {
          over: () => ({ kind, ...(kind === 'OTHER' ? { kindReason: 'Een praktische zaak.' } : {}) }),
        })
        .also('course', '2026-05-01', 'leader', 'recordSupportMeasure', (ids) => ({
          project: ids.of('project'),
          support: 'TRAINING',
          description: 'Leren rijden met de scanauto.',
          decision: ids.of('decision'),
        })),
    );
  const statusOf = async (town: Town) => seenDecision(await town.play()).statuses['C4'];
  const adopting = { kinds: ['ADOPT'] };
  expect(await statusOf(called('ADOPT', adopting))).toBe('MET');
  expect(await statusOf(called('ADOPT', { ...adopting, amount: 1 }))).toBe('NOT_MET');
  for (const kind of ['OTHER', 'STOP', 'ADJUST']) {
    const named = { kinds: [kind] };
    expect([kind, await statusOf(called(kind, named))]).toEqual([kind, 'NOT_MET']);
    expect([kind, await statusOf(called(kind, named, { ...adopting, amount: 1 }))]).toEqual([
      kind,
      'NOT_MET',
    ]);
    expect([kind, await statusOf(called(kind, { ...named, amount: 1 }, adopting))]).toEqual([
      kind,
      'NOT_MET',
    ]);
    expect([kind, await statusOf(called(kind, named, adopting))]).toEqual([kind, 'MET']);
    // One for every kind is one for both.
    expect([kind, await statusOf(called(kind, {}))]).toEqual([kind, 'MET']);
  }
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

test('whoever gave a mandate can withdraw it, also when a stranger “withdrew” it first', async () => {
  const withdrawn = (name: string, at: string, by: string, over: (ids: Ids) => object, town: Town): Town =>
    town.also(name, at, by, 'withdrawMandate', (ids) => ({
      organisation: ids.of('organisation'),
      mandate: 1,
      reason: 'Niet meer nodig.',
      ...over(ids),
    }));
  const inTheirName = (ids: Ids) => ({ as: { onBehalfOf: ids.of('sponsor') } });
  for (const over of [() => ({}), inTheirName]) {
    const stranger = withdrawn('withdrawn', '2026-03-02', 'head', over, given('sponsor'));
    const both = withdrawn('withdrawn too', '2026-03-03', 'sponsor', () => ({}), stranger);
    expect(seenDecision(await both.play())).toMatchObject({
      verdict: 'NOT_CONFORM',
      trouble: { C4: 'NOT_MET MANDATE_WITHDRAWN' },
    });
  }
});

test('a mandate by an accomplice, who had none to give, lends no right', async () => {
  // The rule leaves it to the leader, within the mandate.
  const limited = ruledBy(
    given('sponsor', () => ({ amount: 30_000 })),
    (ids) => ({ method: 'SOLE', mandatedPerson: ids.of('leader'), quorum: undefined }),
    'CONSULTED',
  );
  const second = (name: string, by: string, over: (ids: Ids) => object, town: Town): Town =>
    town.also(name, '2026-01-13', by, 'giveMandate', (ids) => ({
      ...mandated(ids),
      by: ids.of(by),
      ...over(ids),
    }));
  expect(seenDecision(await limited.play()).trouble).toMatchObject({ C4: 'NOT_MET MANDATE_EXCEEDED' });
  expect(seenDecision(await second('higher', 'head', () => ({}), limited).play())).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C4: 'UNPROVEN MANDATE_NOT_THEIRS_TO_GIVE' },
  });
  expect(seenDecision(await second('higher', 'sponsor', () => ({}), limited).play()).verdict).toBe('CONFORM');
  // Whom the sponsor delegated it to may pass it on, and no more than that.
  const through = (amount: number): Town =>
    second(
      'higher',
      'head',
      () => ({}),
      limited.also('delegated', '2026-01-12', 'sponsor', 'giveMandate', (ids) => ({
        ...mandated(ids),
        person: ids.of('head'),
        delegation: true,
        amount,
      })),
    );
  expect(seenDecision(await through(100_000).play()).verdict).toBe('CONFORM');
  expect(seenDecision(await through(35_000).play()).trouble).toMatchObject({
    C4: 'NOT_MET MANDATE_EXCEEDED',
  });
});

test('becoming the chair oneself when the votes are known is a claim', async () => {
  const chairing = (at: string, by: string): Town =>
    granting(honestTown(), 'leader presides', at, by, 'leader', 'CHAIR').instead('taken', {
      by: 'leader',
      over: () => ({ as: undefined }),
    });
  expect(seenDecision(await chairing('2026-03-09', 'leader').play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C4: 'UNPROVEN' },
  });
  expect(seenDecision(await chairing('2026-03-09', 'sponsor').play())).toMatchObject({ verdict: 'CONFORM' });
  // Before the opening everybody could see who would preside.
  expect(seenDecision(await chairing('2026-01-12', 'leader').play())).toMatchObject({ verdict: 'CONFORM' });
});

test('taking the chair’s role from somebody while it is open leaves it unproven that they had no right to take it', async () => {
  const revoked = (at: string, by: string): Town => revoking(honestTown(), at, by, 'chair', 'CHAIR');
  expect(seenDecision(await revoked('2026-03-09', 'leader').play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C4: 'UNPROVEN' },
  });
  // Who gave it up, or lost it to the sponsor, or before anything was to be decided, has it no more.
  const gone = [
    revoked('2026-03-09', 'chair'),
    revoked('2026-03-09', 'sponsor'),
    revoked('2026-01-12', 'leader'),
  ];
  for (const town of gone) {
    expect(seenDecision(await town.play()).trouble).toMatchObject({ C4: 'NOT_MET TAKER_NOT_CHAIR' });
  }
  // The new chair, whom another appointed, decides all the same.
  const replaced = granting(
    revoked('2026-03-09', 'leader'),
    'head presides',
    '2026-03-09',
    'sponsor',
    'head',
    'CHAIR',
  ).instead('taken', { by: 'head' });
  expect(seenDecision(await replaced.play())).toMatchObject({ verdict: 'CONFORM' });
});

test('dating the taking before the opening is recorded, and is taking what was not open', async () => {
  // One person decides, and nobody has to be heard.
  const sole = ruledBy(honestTown(), (ids) => ({
    method: 'SOLE',
    mandatedPerson: ids.of('chair'),
    parties: [{ group: ids.of('management'), right: 'DECIDE' }],
    quorum: undefined,
  })).without('employees endorses', 'council endorses');
  const dated = (occurredAt: string, town: Town = sole) =>
    town.instead('taken', { over: () => ({ occurredAt }) });
  const flagged = { verdict: 'NOT_CONFORM', trouble: { C4: 'NOT_MET TAKEN_BEFORE_OPENED' } };
  expect(seenDecision(await dated('2026-02-01').play())).toMatchObject(flagged);
  expect(seenDecision(await dated('2026-01-20', honestTown()).play())).toMatchObject(flagged);
  expect(seenDecision(await dated('2026-02-02').play()).statuses['C4']).toBe('MET');
  // A file that is entered afterwards says when it was opened, too.
  const late = dated('2026-01-20').instead('decision', { over: () => ({ occurredAt: '2026-01-19' }) });
  expect(seenDecision(await late.play()).statuses['C4']).toBe('MET');
});
