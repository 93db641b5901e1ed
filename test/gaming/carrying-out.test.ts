import { expect, test } from 'vitest';
import { councilTold, deviatingFrom } from './moves.ts';
import { seenDecision } from './seen.ts';
import { honestTown } from './town.ts';
import type { Town } from './town.ts';

// When it was carried out (domain.md, C15): by its own date, and not by the day on which that was put on record.

const begun = (town: Town, at: string, over: object = {}): Town =>
  town.also('begun', at, 'leader', 'beginCarryingOut', (ids) => ({
    decision: ids.of('decision'),
    what: 'De auto rijdt.',
    ...over,
  }));

/** The works council invokes nullity on 20 March and lifts it on 10 April. */
const nullified = honestTown()
  .also('null', '2026-03-20', 'ria', 'invokeNullity', (ids) => ({
    decision: ids.of('decision'),
    text: 'Zonder instemming.',
    as: { party: ids.of('council') },
  }))
  .also('lifted', '2026-04-10', 'ria', 'liftNullity', (ids) => ({
    decision: ids.of('decision'),
    party: ids.of('council'),
    by: 'PARTY',
    reason: 'Alsnog akkoord.',
    as: { party: ids.of('council') },
  }));

test('carrying out while it is null, and recording that only after the lifting, is carrying out while null', async () => {
  expect(seenDecision(await begun(nullified, '2026-04-13').play())).toMatchObject({ verdict: 'CONFORM' });
  const inside = begun(nullified, '2026-04-13', { occurredAt: '2026-04-01' });
  expect(seenDecision(await inside.play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C15: 'NOT_MET CARRIED_OUT_WHILE_NULL' },
  });
  // A date from before the invocation is a claim as well.
  const before = begun(nullified, '2026-04-13', { occurredAt: '2026-03-18' });
  expect(seenDecision(await before.play())).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C15: 'UNPROVEN CARRIED_OUT_WHILE_NULL_UNPROVEN' },
  });
});

/** It deviates from the works council’s advice, which is told on 12 March and agrees on 25 March. */
const deviating = councilTold(deviatingFrom('De veiligheid weegt zwaarder.'), '2026-03-12').also(
  'agreed to it',
  '2026-03-25',
  'ria',
  'agreeToCarryingOut',
  (ids) => ({
    decision: ids.of('decision'),
    as: { party: ids.of('council') },
  }),
);

test('carrying out within the month, and recording that once the works council agreed, is too early', async () => {
  expect(seenDecision(await begun(deviating, '2026-03-26').play())).toMatchObject({ verdict: 'CONFORM' });
  const inside = begun(deviating, '2026-03-26', { occurredAt: '2026-03-17' });
  expect(seenDecision(await inside.play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C15: 'NOT_MET CARRIED_OUT_WITHIN_MONTH' },
  });
  const untold = inside.without('council told');
  expect(seenDecision(await untold.play()).trouble).toMatchObject({ C15: 'NOT_MET CARRIED_OUT_BEFORE_TOLD' });
  // Nor does a date put the agreeing before what was carried out without it.
  const datedBack = begun(deviating, '2026-03-20').instead('agreed to it', {
    over: () => ({ occurredAt: '2026-03-16' }),
  });
  expect(seenDecision(await datedBack.play())).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C15: 'UNPROVEN WORKS_COUNCIL_AGREED_UNPROVEN' },
  });
});

test('carrying it out before it is taken shows, whatever date the taking bears', async () => {
  const begun = honestTown().also('begun', '2026-03-09', 'leader', 'beginCarryingOut', (ids) => ({
    decision: ids.of('decision'),
    what: 'De auto is besteld.',
  }));
  expect(seenDecision(await begun.play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C15: 'NOT_MET CARRIED_OUT_BEFORE_TAKEN' },
  });
  const datedBack = begun.instead('taken', { over: () => ({ occurredAt: '2026-03-08' }) });
  expect(seenDecision(await datedBack.play()).verdict).not.toBe('CONFORM');
  expect(seenDecision(await datedBack.play()).statuses['C15']).toBe('UNPROVEN');
});
