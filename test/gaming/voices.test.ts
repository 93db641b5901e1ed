import { expect, test } from 'vitest';
import { deviatingFrom, granting, joining, revoking } from './moves.ts';
import { seenDecision } from './seen.ts';
import { honestTown } from './town.ts';
import type { Town } from './town.ts';

// Who speaks for a party (domain.md, "Authorship").

test('endorsing on behalf of a party is a claim until the party confirms it', async () => {
  const claimed = honestTown().instead('council endorses', {
    by: 'leader',
    over: (ids) => ({ as: { party: ids.of('council'), onBehalfOf: ids.of('council') } }),
  });
  expect(seenDecision(await claimed.play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C3: 'UNPROVEN' },
  });
  const confirm = (by: string) =>
    claimed.also('confirmed', '2026-05-01', by, 'confirmAct', (ids) => ({
      record: ids.of('rule'),
      event: ids.event('council endorses'),
      as: { party: ids.of('council') },
    }));
  expect(seenDecision(await confirm('ria').play()).verdict).toBe('CONFORM');
  const disowned = claimed.also('disowned', '2026-05-01', 'ria', 'disownAct', (ids) => ({
    record: ids.of('rule'),
    event: ids.event('council endorses'),
    as: { party: ids.of('council') },
  }));
  expect(seenDecision(await disowned.play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C3: 'NOT_MET PARTY_DID_NOT_ENDORSE' },
  });
});

/** The leader is given the role of speaking for a party. */
const speaking = (town: Town, at: string, party: string): Town =>
  granting(town, `leader speaks for ${party}`, at, 'leader', 'leader', 'REPRESENTATIVE', party);

test('becoming a member of the works council on the eve, to be its voice, proves nothing', async () => {
  const endorsing = honestTown().instead('council endorses', { by: 'leader' });
  const joined = joining(endorsing, 'leader', '2026-01-07T10:00:00.000Z', 'council');
  const eve = speaking(joined, '2026-01-07T11:00:00.000Z', 'council');
  const unproven = { verdict: 'UNPROVEN', statuses: { C3: 'UNPROVEN' } };
  expect(seenDecision(await eve.play())).toMatchObject(unproven);
  // Nor by appointing another newcomer, nor with the members taken out first.
  const another = joining(eve, 'newcomer', '2026-01-07T10:30:00.000Z', 'council').instead(
    'leader speaks for council',
    {
      by: 'newcomer',
    },
  );
  const emptied = eve
    .without('leader joins')
    .also('ria leaves', '2026-01-07T10:00:00.000Z', 'leader', 'leaveGroup', (ids) => ({
      group: ids.of('council'),
      person: ids.of('ria'),
    }));
  for (const town of [another, emptied]) expect(seenDecision(await town.play())).toMatchObject(unproven);
  // A new voice that the council itself appoints is its voice from the first day.
  const appointed = eve.instead('leader speaks for council', { by: 'ria' });
  expect(seenDecision(await appointed.play())).toMatchObject({ verdict: 'CONFORM', trouble: {} });
});

test('speaking for a party without its role, or for two at once, is a claim too', async () => {
  const plain = honestTown().instead('council endorses', { by: 'leader' });
  const afterThat = speaking(plain, '2026-01-12', 'council');
  const both = speaking(speaking(plain, '2026-01-06', 'council'), '2026-01-06', 'management');
  for (const town of [plain, afterThat, both]) {
    expect(seenDecision(await town.play())).toMatchObject({
      verdict: 'UNPROVEN',
      statuses: { C3: 'UNPROVEN' },
    });
  }
});

test('silencing the works council by taking its voice away silences nobody', async () => {
  // It advises against, nothing is said of that in the taking, and it is not to be heard.
  const unheard = deviatingFrom(undefined);
  const plain = seenDecision(await unheard.play());
  expect(plain.trouble).toMatchObject({ C7: 'NOT_MET ADVICE_DEVIATED_WITHOUT_REASON' });
  const revoked = (by: string) => revoking(unheard, '2026-02-19', by, 'ria', 'REPRESENTATIVE', 'council');
  const out = unheard.also('ria leaves', '2026-02-19', 'leader', 'leaveGroup', (ids) => ({
    group: ids.of('council'),
    person: ids.of('ria'),
  }));
  const backAgain = joining(out, 'ria', '2026-02-19T12:00:00.000Z', 'council', 'ria joins again');
  for (const town of [revoked('leader'), out, backAgain]) {
    expect(seenDecision(await town.play())).toEqual(plain);
  }
  // What she gives up herself she has no more; and after a fortnight the council had the time to say who speaks.
  const long = revoking(unheard, '2026-02-02', 'leader', 'ria', 'REPRESENTATIVE', 'council');
  for (const town of [revoked('ria'), long]) {
    expect(seenDecision(await town.play()).statuses['C7']).toBe('UNPROVEN');
  }
});

test('advising in the works council’s name before it does keeps it from nothing', async () => {
  const unheard = deviatingFrom(undefined);
  const plain = seenDecision(await unheard.play());
  const before = (as: (council: string) => object) =>
    unheard.also('before', '2026-02-04', 'leader', 'giveAdvice', (ids) => ({
      decision: ids.of('decision'),
      request: 1,
      advice: 'POSITIVE',
      text: 'Akkoord.',
      as: as(ids.of('council')),
    }));
  const attempts = [before((party) => ({ party })), before((party) => ({ party, onBehalfOf: party }))];
  for (const town of attempts) expect(seenDecision(await town.play())).toEqual(plain);
});
