import { expect, test } from 'vitest';
import { consulted, silenced } from './moves.ts';
import { reasonsOf, seenPair, seenParticipation } from './seen.ts';
import { honestTown } from './town.ts';
import type { Town } from './town.ts';

// What was promised to a group (domain.md, "Participation ladder": agreed).

const promising = (over: object) =>
  honestTown('CONSULTED')
    .instead('promise', { over: () => ({ rung: 4 }) })
    .also('lower', '2026-02-01', 'leader', 'promiseParticipation', (ids) => ({
      project: ids.of('project'),
      group: ids.of('employees'),
      rung: 1,
      ...over,
    }));

const accepting = (town: Town, at: string, by: string, claimed: boolean) =>
  town.also('accepted', at, by, 'endorseParticipation', (ids) => ({
    project: ids.of('project'),
    promise: 2,
    as: { party: ids.of('employees'), ...(claimed ? { onBehalfOf: ids.of('employees') } : {}) },
  }));

test('promising low on the eve changes no promise, whole or for this kind of decision only', async () => {
  for (const over of [{}, { decisionKind: 'SELECT' }, { decisionKind: 'SELECT', step: 'prepare' }]) {
    const played = await promising(over).play();
    expect(seenPair(played)).toMatchObject({ agreed: 4, realised: 3 });
    expect(seenParticipation(played).promiseKept).toMatchObject({ numerator: 0, denominator: 1 });
  }
  // With the group's own consent beforehand it does.
  const played = await accepting(promising({}), '2026-02-01T12:00:00.000Z', 'anna', false).play();
  expect(seenPair(played)).toMatchObject({ agreed: 1, realised: 3 });
  expect(seenParticipation(played).promiseKept).toMatchObject({ numerator: 1, denominator: 1 });
});

test('accepting the lower promise in the group’s name, or after the opening, changes none either', async () => {
  const attempts = [
    accepting(promising({}), '2026-02-01T12:00:00.000Z', 'leader', true),
    accepting(promising({}), '2026-02-01T12:00:00.000Z', 'leader', false),
    accepting(promising({}), '2026-02-03', 'anna', false),
  ];
  for (const town of attempts) {
    const played = await town.play();
    expect(seenPair(played)).toMatchObject({ agreed: 4, realised: 3 });
    expect(seenParticipation(played).promiseKept).toMatchObject({ numerator: 0, denominator: 1 });
  }
});

test('lowering the promise itself, or making the asking a mere being allowed to react, counts no more', async () => {
  const lowered = honestTown('CONSULTED')
    .instead('promise', { over: () => ({ rung: 4 }) })
    .also('lower', '2026-02-01', 'leader', 'changeParticipation', (ids) => ({
      project: ids.of('project'),
      promise: 1,
      rung: 0,
      reason: 'Geen tijd.',
    }));
  expect(seenPair(await lowered.play())).toMatchObject({ agreed: 4, realised: 3 });
  const passive = honestTown('CONSULTED')
    .without('invitation')
    .also('passive', '2026-02-01', 'leader', 'changeParticipation', (ids) => ({
      project: ids.of('project'),
      promise: 1,
      rung: 3,
      active: false,
      reason: 'Wie wil, kan reageren.',
    }));
  expect(seenPair(await passive.play())).toMatchObject({ agreed: 3, realised: 2 });
});

test('a first promise on the eve, no higher than what is to come, is kept, and said to be of the eve', async () => {
  const promised = (at: string) =>
    silenced(consulted())
      .without('consultation', 'invitation', 'information')
      .instead('promise', { at, over: () => ({ rung: 1, active: false }) });
  const played = await promised('2026-02-01').play();
  expect(seenPair(played)).toMatchObject({ agreed: 1, realised: 1 });
  expect(seenParticipation(played).promiseKept).toMatchObject({ numerator: 1, denominator: 1 });
  expect(seenPair(played).because).toContainEqual(
    expect.objectContaining({ code: 'PROMISED_SHORTLY_BEFORE', values: { promised: 1, days: 1 } }),
  );
  const early = seenPair(await promised('2026-01-06').play());
  expect(early).toMatchObject({ agreed: 1, realised: 1 });
  expect(reasonsOf(early)).not.toContain('PROMISED_SHORTLY_BEFORE');
});
