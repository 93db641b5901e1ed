import { expect, test } from 'vitest';
import { escalating, leaving, ruledBy } from './moves.ts';
import type { Ids } from './play.ts';
import { seenCheck, seenDecision, seenPair } from './seen.ts';
import { honestTown } from './town.ts';
import type { Town } from './town.ts';

// In another's name (domain.md, "Authorship"): a check that is met or fails only by a claim is unproven.

const inNameOf = (name: string) => (ids: Ids) => ({ as: { onBehalfOf: ids.of(name) } });

test('a new round with a lower quorum, begun in the chair’s name, lowers no quorum', async () => {
  const round = (by: string, over: (ids: Ids) => object = () => ({})): Town =>
    ruledBy(honestTown(), () => ({
      quorum: { percent: 100 },
      withoutQuorum: 'NEW_ROUND',
      newRoundQuorum: { percent: 60 },
    })).also('round', '2026-03-06', by, 'beginRound', (ids) => ({
      decision: ids.of('decision'),
      reason: 'Er was niemand.',
      ...over(ids),
    }));
  expect(seenDecision(await round('chair').play())).toMatchObject({ verdict: 'CONFORM' });
  expect(seenDecision(await round('leader', inNameOf('chair')).play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C5: 'UNPROVEN' },
  });
});

test('a group that is put on the map in another’s name fails no telling, and passes none', async () => {
  const mapped = (by: string, over: (ids: Ids) => object = () => ({})): Town =>
    honestTown().also('council mapped', '2026-01-12', by, 'mapStakeholder', (ids) => ({
      project: ids.of('project'),
      group: ids.of('council'),
      interest: 'Goed werk.',
      influence: 'HIGH',
      affected: true,
      ...over(ids),
    }));
  expect(seenDecision(await mapped('leader').play()).trouble).toMatchObject({
    C13: 'NOT_MET GROUP_NOT_TOLD',
  });
  expect(seenDecision(await mapped('head', inNameOf('leader')).play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C13: 'UNPROVEN' },
  });
});

test('a deferral in another’s name moves no date for an answer', async () => {
  const deferred = (by: string, over: (ids: Ids) => object = () => ({})): Town =>
    honestTown()
      .instead('concern answered', { at: '2026-03-27' })
      .also('deferred', '2026-02-19', by, 'answerInput', (ids) => ({
        input: ids.of('concern'),
        disposition: 'DEFERRED',
        until: '2026-03-31',
        reason: 'Wij zoeken het uit.',
        ...over(ids),
      }));
  expect(seenDecision(await deferred('leader').play()).statuses['C8']).toBe('MET');
  expect(seenDecision(await deferred('leader', inNameOf('head')).play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C8: 'UNPROVEN' },
  });
});

test('a position in another’s name, before the advice was asked, is held against nobody as if it were proven', async () => {
  const early = (by: string, over: (ids: Ids) => object = () => ({})): Town =>
    honestTown().also('early', '2026-02-02T12:00:00.000Z', by, 'takePosition', (ids) => ({
      decision: ids.of('decision'),
      alternative: 1,
      stance: 'FOR',
      as: { party: ids.of('employees') },
      ...over(ids),
    }));
  expect(seenDecision(await early('els').play()).trouble).toMatchObject({
    C7: 'NOT_MET ADVICE_ASKED_TOO_LATE',
  });
  const inHerName = early('leader', (ids) => ({
    as: { party: ids.of('employees'), onBehalfOf: ids.of('els') },
  }));
  expect(seenDecision(await inHerName.play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C7: 'UNPROVEN' },
  });
});

test('what was changed in the group on the eve stands in the evidence, and is counted', async () => {
  const played = await leaving('2026-01-26').play();
  const quorum = seenCheck(played, 'C5');
  const changed = quorum.findings.find(({ code }) => code === 'MEMBERSHIP_CHANGED_SHORTLY_BEFORE');
  expect(changed?.values).toEqual({ joined: 0, left: 3, resized: 0 });
  expect(quorum.evidenceCount).toBeGreaterThanOrEqual(3);
});

test('a vote that was taken from the voters says who escalated it, and when', async () => {
  const played = await escalating(honestTown(), '2026-03-09T14:00:00.000Z')
    .instead('taken', { by: 'sponsor', over: () => ({ as: undefined }) })
    .play();
  for (const check of ['C5', 'C6']) {
    expect(seenCheck(played, check)).toMatchObject({
      status: 'NOT_APPLICABLE',
      findings: [{ code: 'TAKEN_AFTER_ESCALATION', values: { day: '2026-03-09', escalator: 'MANAGER' } }],
    });
  }
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
