import { expect, test } from 'vitest';
import { councilTold, deviatingFrom } from './moves.ts';
import { seenDecision } from './seen.ts';
import { honestTown } from './town.ts';

// Answering in form only (domain.md, C7 and C14: with its reason).

/** The template phrase that the works council had registered, in other capitals. */
const nothingSaid = 'dank voor uw inbreng, wij nemen deze mee!';

test('“answering” the dissenter before she gave her reason is no answer to it', async () => {
  const before = honestTown().instead('dissent answered', { at: '2026-03-06' });
  expect(seenDecision(await before.play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C14: 'NOT_MET DISSENT_NOT_ANSWERED' },
  });
});

test('answering the dissenter with a standard phrase alone answers nothing', async () => {
  const bare = honestTown().instead('dissent answered', { over: () => ({ answer: nothingSaid }) });
  expect(seenDecision(await bare.play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C14: 'NOT_MET DISSENT_ANSWERED_WITHOUT_REASON' },
  });
  const meant = honestTown().instead('dissent answered', {
    over: () => ({ answer: `${nothingSaid} Wie te voet wil blijven, kan dat.` }),
  });
  expect(seenDecision(await meant.play())).toMatchObject({ verdict: 'CONFORM' });
});

test('deviating from an advice “with” a standard phrase is deviating without a reason', async () => {
  const deviating = (reason: string) => councilTold(deviatingFrom(reason), '2026-03-12');
  expect(seenDecision(await deviating('De veiligheid weegt zwaarder.').play()).verdict).toBe('CONFORM');
  expect(seenDecision(await deviating(nothingSaid).play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: {
      C7: 'NOT_MET ADVICE_DEVIATED_WITHOUT_REASON',
      C14: 'NOT_MET DISSENT_NOT_ANSWERED',
    },
  });
});

test('not telling who was against that it is taken, or not answering her, shows after the term', async () => {
  expect(seenDecision(await honestTown().without('dissent answered').play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C14: 'NOT_MET DISSENT_NOT_ANSWERED' },
  });
  expect(seenDecision(await honestTown().without('told').play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C13: 'NOT_MET GROUP_NOT_TOLD' },
  });
  const late = honestTown().instead('told', { at: '2026-05-01', over: () => ({ occurredAt: '2026-03-12' }) });
  expect(seenDecision(await late.play())).toMatchObject({ trouble: { C13: 'NOT_MET GROUP_TOLD_LATE' } });
});
