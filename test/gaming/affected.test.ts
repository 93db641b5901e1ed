import { expect, test } from 'vitest';
import { consulted, excusing, silenced, toldWhy } from './moves.ts';
import { afterwards, seenDecision, seenPair, seenParticipation } from './seen.ts';

// Which groups a decision concerns (domain.md, "Participation ladder": affected).

test('leaving out an affected group keeps it affected: on the map, and until it was told why it is excluded', async () => {
  const unnamed = consulted().instead('decision', { over: () => ({ affected: [] }) });
  expect(seenPair(await unnamed.play())).toMatchObject({ agreed: 3, realised: 3 });
  const excluded = excusing(consulted()).without('told');
  const played = await excluded.play();
  expect(seenPair(played)).toMatchObject({ agreed: 3 });
  expect(seenDecision(played)).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C13: 'NOT_MET GROUP_NOT_TOLD' },
  });
  // Telling the group only after the taking comes too late to take it out.
  expect(seenPair(await toldWhy(excluded, '2026-03-11').play())).toMatchObject({ agreed: 3 });
});

/** A decision that names nobody, in a project whose map says from then on that the employees are not affected. */
const mappedAnew = (at: string) =>
  consulted()
    .instead('decision', { over: () => ({ affected: [] }) })
    .also('mapped anew', at, 'leader', 'mapStakeholder', (ids) => ({
      project: ids.of('project'),
      group: ids.of('employees'),
      interest: 'Geen.',
      influence: 'LOW',
      affected: false,
    }));

test('mapping the employees as not affected on the eve leaves them affected, until they are told why', async () => {
  const eve = mappedAnew('2026-02-01');
  const unheard = eve.without('consultation', 'invitation', 'information', 'told');
  const played = await silenced(unheard).play();
  expect(seenPair(played)).toMatchObject({ agreed: 3, realised: 1 });
  expect(seenParticipation(played)).toMatchObject({
    decisionsWithoutPairs: 0,
    promiseKept: { numerator: 0, denominator: 1 },
  });
  expect(seenDecision(played).trouble).toMatchObject({ C13: 'NOT_MET GROUP_NOT_TOLD' });
  expect(seenParticipation(await toldWhy(excusing(eve)).play())).toMatchObject({
    decisionsWithoutPairs: 1,
    pairs: 0,
  });
});

test('a decision out of which every group was talked is counted and listed as one without anybody', async () => {
  const honest = await consulted().play();
  const attempts = [
    // Told in time that it does not concern them.
    toldWhy(excusing(consulted())),
    // Never named, and never mapped; or mapped anew long before as not affected.
    consulted()
      .without('mapped')
      .instead('decision', { over: () => ({ affected: [] }) }),
    mappedAnew('2026-01-12'),
    // Called something that does not count.
    consulted().instead('employees', { over: () => ({ kind: 'OTHER' }) }),
  ];
  const listed = (played: typeof honest) =>
    played
      .queries(afterwards)
      .decisionLog([played.of('project')], { withoutPairs: true }, { first: 10 })
      .get(played.of('project'))
      ?.edges.map(({ node }) => node.id);
  expect(seenParticipation(honest)).toMatchObject({ decisionsWithoutPairs: 0, pairs: 1 });
  expect(listed(honest)).toEqual([]);
  for (const town of attempts) {
    const played = await town.play();
    expect(seenParticipation(played)).toMatchObject({
      decisionsWithoutPairs: 1,
      pairs: 0,
      promiseKept: { denominator: 0, share: null },
    });
    expect(listed(played)).toEqual([played.of('decision')]);
  }
});

test('retiring the group on the eve, or while it is open, leaves its pair, and the promise to it', async () => {
  const unheard = silenced(consulted()).without('consultation', 'invitation', 'information', 'told');
  const retired = (at: string) =>
    unheard.also('retired', at, 'leader', 'retireGroup', (ids) => ({ group: ids.of('employees') }));
  const broken = { pairs: 1, decisionsWithoutPairs: 0, promiseKept: { numerator: 0, denominator: 1 } };
  for (const town of [unheard, retired('2026-02-01'), retired('2026-03-01')]) {
    expect(seenParticipation(await town.play())).toMatchObject(broken);
  }
  // A group that had long ceased to be is no party to it, and the decision is listed as one without anybody.
  expect(seenParticipation(await retired('2026-01-12').play())).toMatchObject({
    pairs: 0,
    decisionsWithoutPairs: 1,
  });
});
