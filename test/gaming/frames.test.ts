import { expect, test } from 'vitest';
import { escalating, granting, second, superseding } from './moves.ts';
import type { Ids } from './play.ts';
import { seenCheck, seenDecision, seenPair } from './seen.ts';
import { honestTown } from './town.ts';
import type { Town } from './town.ts';

// Within which frames it was decided, and who set them (domain.md, C9).

const c9Of = async (town: Town, name: string) => seenCheck(await town.play(), 'C9', name).findings;

test('a decision that is split below its frame is added up again', async () => {
  expect(seenDecision(await second(honestTown(), 60_000).play(), 'second').statuses['C9']).toBe('MET');
  const split = await second(honestTown(), 60_001).play();
  expect(seenDecision(split, 'second').trouble).toMatchObject({ C9: 'NOT_MET BUDGET_EXCEEDED' });
  // Saying nothing of the amount proves nothing; and of an earlier one that said nothing, the later names it.
  const silent = await second(honestTown(), undefined).play();
  expect(seenDecision(silent, 'second').trouble).toMatchObject({ C9: 'UNPROVEN FRAME_NOT_STATED' });
  const first = honestTown().instead('taken', { over: () => ({ frameUses: [] }) });
  expect(seenDecision(await first.play())).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C9: 'UNPROVEN FRAME_NOT_STATED' },
  });
  expect(await c9Of(second(first, 90_000), 'second')).toMatchObject([
    { code: 'WITHIN_BUDGET', values: { silent: '1 (Keuze van de scanauto)' } },
  ]);
});

test('widening the frames while it is open, or having oneself allow the excess, widens nothing', async () => {
  const over = honestTown().instead('taken', {
    over: () => ({ frameUses: [{ kind: 'BUDGET', amount: 150_000 }] }),
  });
  const exceeded = { verdict: 'NOT_CONFORM', trouble: { C9: 'NOT_MET BUDGET_EXCEEDED' } };
  expect(seenDecision(await over.play())).toMatchObject(exceeded);
  const widened = over.also('widened', '2026-03-01', 'leader', 'adjustFrames', (ids) => ({
    project: ids.of('project'),
    frames: [{ kind: 'BUDGET', description: 'Budget', amount: 200_000 }],
    reason: 'Het wordt duurder.',
  }));
  expect(seenDecision(await widened.play())).toMatchObject(exceeded);
  const datedBack = widened.instead('widened', { over: () => ({ occurredAt: '2026-01-20' }) });
  expect(seenDecision(await datedBack.play()).statuses['C9']).toBe('UNPROVEN');
  const allowed = (by: string, onBehalf: boolean) =>
    escalating(over, '2026-03-02').also('allowed', '2026-03-03', by, 'allowDecision', (ids) => ({
      decision: ids.of('decision'),
      ...(onBehalf ? { as: { onBehalfOf: ids.of('sponsor') } } : {}),
    }));
  expect(seenDecision(await allowed('sponsor', false).play()).verdict).toBe('CONFORM');
  expect(seenDecision(await allowed('leader', false).play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    statuses: { C9: 'NOT_MET' },
  });
  expect(seenDecision(await allowed('leader', true).play()).verdict).not.toBe('CONFORM');
});

test('naming an earlier decision as replaced, and never superseding it, leaves its spending standing', async () => {
  const replacing = second(honestTown(), 90_000).instead('second', {
    over: (ids) => ({ replaces: [ids.of('decision')] }),
  });
  const superseded = (at: string) => superseding(second(honestTown(), 90_000), at);
  const never = await replacing.play();
  // Until the outcome must have been told there is time to put it on record; from then on both count.
  expect(seenDecision(never, 'second', '2026-04-30T10:00:00.000Z').statuses['C9']).toBe('MET');
  expect(seenDecision(never, 'second')).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C9: 'NOT_MET BUDGET_EXCEEDED_NOT_REPLACED' },
  });
  expect(seenDecision(await superseded('2026-04-21').play(), 'second').statuses['C9']).toBe('MET');
  expect(seenDecision(await superseded('2026-05-20').play(), 'second').trouble).toMatchObject({
    C9: 'UNPROVEN BUDGET_EXCEEDED_NOT_REPLACED',
  });
});

/** Taken for more than the budget, within frames that somebody adjusted the day before the opening. */
const widened = (by: string, over: (ids: Ids) => object = () => ({})) =>
  honestTown()
    .instead('taken', { over: () => ({ frameUses: [{ kind: 'BUDGET', amount: 150_000 }] }) })
    .also('widened', '2026-02-01', by, 'adjustFrames', (ids) => ({
      project: ids.of('project'),
      frames: [{ kind: 'BUDGET', description: 'Budget', amount: 200_000 }],
      reason: 'Het wordt duurder.',
      ...over(ids),
    }));

test('widening the frames oneself before the opening shows, and counts only once the sponsor stands for it', async () => {
  const unproven = { verdict: 'UNPROVEN', trouble: { C9: 'UNPROVEN FRAMES_WIDENED_BY_ANOTHER' } };
  expect(seenDecision(await widened('leader').play())).toMatchObject(unproven);
  expect(seenDecision(await widened('head').play())).toMatchObject(unproven);
  // Leaving the budget out of the frames widens them too.
  const emptied = widened('leader', () => ({
    frames: [{ kind: 'DEADLINE', description: 'Op tijd', deadline: '2026-12-31' }],
  })).instead('taken', {
    over: () => ({
      frameUses: [
        { kind: 'BUDGET', amount: 150_000 },
        { kind: 'DEADLINE', deadline: '2026-06-01' },
      ],
    }),
  });
  expect(seenDecision(await emptied.play())).toMatchObject(unproven);
  // Nor does it help to become one of those who set frames.
  const steering = widened('leader').also(
    'steering',
    '2026-01-20',
    'leader',
    'composeSteeringGroup',
    (ids) => ({
      project: ids.of('project'),
      members: [{ person: ids.of('leader') }, { person: ids.of('head') }],
    }),
  );
  const sponsoring = granting(widened('leader'), 'sponsoring', '2026-01-20', 'leader', 'leader', 'SPONSOR');
  for (const town of [steering, sponsoring]) expect(seenDecision(await town.play())).toMatchObject(unproven);
  const inTheirName = widened('leader', (ids) => ({ as: { onBehalfOf: ids.of('sponsor') } }));
  expect(seenDecision(await inTheirName.play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C9: 'UNPROVEN' },
  });
  const confirmed = inTheirName.also('confirmed', '2026-02-02', 'sponsor', 'confirmAct', (ids) => ({
    record: ids.of('project'),
    event: ids.event('widened'),
  }));
  const bySteering = steering.instead('widened', { by: 'head' });
  for (const town of [widened('sponsor'), confirmed, bySteering]) {
    expect(seenDecision(await town.play())).toMatchObject({ verdict: 'CONFORM', trouble: {} });
  }
});

test('whoever widens the frames may still spend what they allowed before; who set them first is said', async () => {
  const modest = widened('leader').instead('taken', {
    over: () => ({ frameUses: [{ kind: 'BUDGET', amount: 90_000 }] }),
  });
  expect(seenDecision(await modest.play()).statuses['C9']).toBe('MET');
  const own = honestTown().instead('frames', { by: 'leader' });
  expect(seenDecision(await own.play()).verdict).toBe('CONFORM');
  expect(await c9Of(own, 'decision')).toMatchObject([
    { code: 'WITHIN_BUDGET' },
    { code: 'FRAMES_SET_BY_MANAGER', status: 'MET' },
  ]);
});

test('a better decision afterwards does not mend the first: its verdict and its rung stand', async () => {
  const bad = honestTown().without('told');
  const before = await bad.play();
  const mended = await superseding(second(bad, 10_000), '2026-04-21').play();
  expect(seenDecision(mended)).toEqual(seenDecision(before));
  expect(seenPair(mended).realised).toBe(seenPair(before).realised);
});
