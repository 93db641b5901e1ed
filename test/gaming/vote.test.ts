import { expect, test } from 'vitest';
import { joining, leaving, ruledBy, voting } from './moves.ts';
import { afterwards, seenDecision } from './seen.ts';
import { honestTown } from './town.ts';
import type { Town } from './town.ts';

// Who voted, and what their votes decide (domain.md, C5 and C6).

/** Two members who join the employees, or appointed on the eve, and vote as they were asked to. */
const appointed = (at: string) =>
  ['newcomer', 'second newcomer'].reduce(
    (town: Town, name) => voting(joining(town, name, at), name),
    honestTown()
      .instead('bert FOR 1', { over: () => ({ stance: 'AGAINST', reason: 'Te duur.' }) })
      .also('bert answered', '2026-03-16', 'chair', 'answerDissent', (ids) => ({
        decision: ids.of('decision'),
        person: ids.of('bert'),
        answer: 'Het past binnen het budget.',
      })),
  );

test('members appointed shortly before the opening, who tip the vote, leave it unproven', async () => {
  expect(seenDecision(await appointed('2026-01-12').play())).toMatchObject({
    verdict: 'CONFORM',
    trouble: {},
  });
  expect(seenDecision(await appointed('2026-01-26').play())).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C6: 'UNPROVEN MAJORITY_REACHED MEMBERSHIP_CHANGED_SHORTLY_BEFORE' },
  });
  // An early date on a late appointment does not help: a membership counts from its recording.
  const dated = ['newcomer', 'second newcomer'].reduce(
    (town, name) => town.instead(`${name} joins`, { over: () => ({ occurredAt: '2025-12-01' }) }),
    appointed('2026-01-26'),
  );
  expect(seenDecision(await dated.play()).statuses['C6']).toBe('UNPROVEN');
  // After the opening they were not entitled at all.
  expect(seenDecision(await appointed('2026-02-20').play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    statuses: { C6: 'NOT_MET' },
  });
});

test('taking those against out of the group shortly before the opening leaves the quorum unproven', async () => {
  expect(seenDecision(await leaving('2026-01-12').play()).statuses['C5']).toBe('MET');
  expect(seenDecision(await leaving('2026-01-26').play())).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C5: 'UNPROVEN QUORUM_REACHED MEMBERSHIP_CHANGED_SHORTLY_BEFORE' },
  });
});

test('making the group smaller on paper shortly before the opening leaves the quorum unproven', async () => {
  const large = honestTown().instead('employees', { over: () => ({ size: 20 }) });
  expect(seenDecision(await large.play()).trouble).toEqual({ C5: 'NOT_MET QUORUM_MISSED' });
  const resized = (at: string) =>
    large.also('resized', at, 'leader', 'resizeGroup', (ids) => ({ group: ids.of('employees'), size: 5 }));
  expect(seenDecision(await resized('2026-01-12').play())).toMatchObject({ verdict: 'CONFORM', trouble: {} });
  for (const at of ['2026-01-26', '2026-02-01']) {
    expect(seenDecision(await resized(at).play())).toMatchObject({
      verdict: 'UNPROVEN',
      statuses: { C5: 'UNPROVEN' },
    });
  }
});

test('voting in the name of who stayed away, or for a party that one is no member of, makes no quorum', async () => {
  const absent = ['anna FOR 1', 'bert FOR 1'] as const;
  const inTheirName = absent.reduce(
    (town: Town, name) =>
      town.instead(name, {
        by: 'leader',
        over: (ids) => ({
          as: { party: ids.of('employees'), onBehalfOf: ids.of(name.slice(0, name.indexOf(' '))) },
        }),
      }),
    honestTown(),
  );
  expect(seenDecision(await inTheirName.play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C5: 'UNPROVEN', C6: 'UNPROVEN' },
  });
  const intruder = honestTown().without('bert FOR 1').instead('anna FOR 1', { by: 'leader' });
  expect(seenDecision(await intruder.play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    statuses: { C5: 'NOT_MET', C6: 'NOT_MET' },
  });
});

test('deciding first and collecting the votes afterwards does not make them count', async () => {
  const votes = ['chair FOR 1', 'head FOR 1', 'anna FOR 1', 'bert FOR 1', 'dirk FOR 1'] as const;
  const entered = votes.reduce((town: Town, name) => town.instead(name, { at: '2026-03-11' }), honestTown());
  expect(seenDecision(await entered.play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C5: 'UNPROVEN', C6: 'UNPROVEN' },
  });
  // Nor when the taking is entered last of all, with the date on which it really was taken.
  const last = entered.instead('taken', {
    at: '2026-03-12T09:00:00.000Z',
    over: () => ({ occurredAt: '2026-03-10T10:00:00Z' }),
  });
  expect(seenDecision(await last.play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C5: 'UNPROVEN', C6: 'UNPROVEN' },
  });
});

test('resolving somebody’s objection for her does not resolve it', async () => {
  const consent = ruledBy(honestTown(), () => ({ method: 'CONSENT' }));
  const stances = ['chair FOR 1', 'head FOR 1', 'anna FOR 1', 'bert FOR 1', 'dirk FOR 1'].reduce(
    (town, name) => town.instead(name, { over: () => ({ stance: 'CONSENT' }) }),
    consent
      .instead('chair AGAINST 2', { over: () => ({ stance: 'OBJECT' }) })
      .instead('carla AGAINST 1', { over: () => ({ stance: 'OBJECT' }) }),
  );
  const resolved = (by: string, claimed: boolean) =>
    stances.also('resolved', '2026-03-09T14:00:00.000Z', by, 'resolveObjection', (ids) => ({
      decision: ids.of('decision'),
      objection: 2,
      how: 'Besproken.',
      ...(claimed ? { as: { onBehalfOf: ids.of('carla') } } : {}),
    }));
  expect(seenDecision(await stances.play()).statuses['C6']).toBe('NOT_MET');
  expect(seenDecision(await resolved('carla', false).play()).statuses['C6']).toBe('MET');
  expect(seenDecision(await resolved('leader', true).play()).statuses['C6']).toBe('UNPROVEN');
});

const page = { first: 10 } as const;

test('withdrawing what did not get its votes, and opening it anew, leaves both in the log', async () => {
  const played = await honestTown()
    .without('taken', 'told', 'dissent answered')
    .also('withdrawn', '2026-03-09T20:00:00.000Z', 'leader', 'withdrawDecision', (ids) => ({
      decision: ids.of('decision'),
      reason: 'Verkeerd gesteld.',
    }))
    .also('anew', '2026-03-10', 'leader', 'openDecision', (ids) => ({
      project: ids.of('project'),
      rule: ids.of('rule'),
      title: 'Keuze van de scanauto',
      kind: 'SELECT',
      affected: [ids.of('employees')],
      alternatives: [{ title: 'Scanauto' }],
      rights: [{ right: 1, applies: true }],
    }))
    .play();
  const project = played.of('project');
  const log = played.queries(afterwards).decisionLog([project], {}, page).get(project)?.edges;
  expect(log?.map(({ node }) => [node.id, node.status])).toEqual([
    [played.of('anew'), 'OPEN'],
    [played.of('decision'), 'WITHDRAWN'],
  ]);
  // The votes of before stay to be read, and do not count for the new one.
  const positions = played.queries(afterwards).positions([played.of('decision')], {}, page);
  expect(positions.get(played.of('decision'))?.edges).toHaveLength(7);
  expect(seenDecision(played, 'anew').statuses).toMatchObject({ C5: 'PENDING', C7: 'PENDING' });
});
