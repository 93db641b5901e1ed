import { expect, test } from 'vitest';
import { joining } from './moves.ts';
import { seenDecision } from './seen.ts';
import { honestTown } from './town.ts';

// What was weighed and assessed before the taking, and with whom (domain.md, C10 and C11).

test('an alternative for show, of which nobody said anything, was not weighed', async () => {
  expect(seenDecision(await honestTown().without('chair AGAINST 2').play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C10: 'NOT_MET ALTERNATIVE_NOT_WEIGHED' },
  });
});

test('filling in the assessment oneself, with employees’ names under it, proves no taking part', async () => {
  const filled = honestTown().instead('assessment', { by: 'leader' });
  expect(seenDecision(await filled.play())).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C11: 'UNPROVEN QUALITY_EMPLOYEES_CLAIMED' },
  });
  const afterTaking = honestTown().instead('assessment', {
    at: '2026-03-11',
    over: () => ({ occurredAt: '2026-02-24' }),
  });
  expect(seenDecision(await afterTaking.play())).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C11: 'UNPROVEN QUALITY_ASSESSED_UNPROVEN' },
  });
});

test('naming oneself as one of the employees who took part is a claim, also after joining them on the eve', async () => {
  const byLeader = honestTown().instead('assessment', {
    by: 'leader',
    over: (ids) => ({ participants: [{ person: ids.of('leader'), group: ids.of('employees') }] }),
  });
  const joined = (at: string) => joining(byLeader, 'leader', at);
  const claimed = { verdict: 'UNPROVEN', trouble: { C11: 'UNPROVEN QUALITY_EMPLOYEES_CLAIMED' } };
  for (const town of [byLeader, joined('2026-02-20')]) {
    expect(seenDecision(await town.play())).toMatchObject(claimed);
  }
  expect(seenDecision(await joined('2026-01-12').play()).statuses['C11']).toBe('MET');
});
