import { expect, test } from 'vitest';
import { agreedOn, consulted, ruledBy, withoutVotes } from './moves.ts';
import { reasonsOf, seenPair, seenParticipation } from './seen.ts';
import { honestTown, ruleOf } from './town.ts';

// Whether a group had the opportunity (domain.md, "Participation ladder": offered).

test('a consultation that is closed after an hour was not offered', async () => {
  expect(seenPair(await consulted().play())).toMatchObject({ agreed: 3, offered: 3, realised: 3 });
  const hour = consulted()
    .instead('suggestion', { at: '2026-02-02T10:20:00.000Z' })
    .instead('concern', { at: '2026-02-02T10:30:00.000Z' })
    .instead('objection', { at: '2026-02-02T10:40:00.000Z' })
    .also('closed', '2026-02-02T11:00:00.000Z', 'leader', 'closeConsultation', (ids) => ({
      consultation: ids.of('consultation'),
      attendance: [{ group: ids.of('employees'), count: 5 }],
    }));
  const played = await hour.play();
  const pair = seenPair(played);
  expect(pair).toMatchObject({ agreed: 3, offered: 2, realised: 2 });
  expect(reasonsOf(pair)).toContain('NOT_OFFERED_3');
  expect(seenParticipation(played).promiseKept).toMatchObject({ numerator: 0, denominator: 1 });
});

test('so with a closing date of the same day, or an opening that is only dated earlier', async () => {
  const sameDay = consulted()
    .instead('consultation', { over: () => ({ closesOn: '2026-02-02' }) })
    .instead('suggestion', { at: '2026-02-02T10:20:00.000Z' })
    .without('concern', 'concern answered', 'objection', 'objection answered');
  const datedBack = ['consultation', 'invitation', 'suggestion', 'concern', 'objection'].reduce(
    (town, name, minute) =>
      town.instead(name, {
        at: `2026-02-16T10:0${minute}:00.000Z`,
        over: () => ({ occurredAt: '2026-02-02' }),
      }),
    consulted(),
  );
  for (const town of [sameDay, datedBack]) {
    const pair = seenPair(await town.play());
    expect(pair).toMatchObject({ agreed: 3, offered: 2, realised: 2 });
    expect(reasonsOf(pair)).toContain('NOT_OFFERED_3');
  }
});

test('shortening the time for a consultation on the eve of the opening shortens nothing for that decision', async () => {
  const short = (does: 'setTerms' | 'setOrganisationDefaults', at: string) =>
    ruledBy(consulted(), () => ({ terms: undefined }), 'CONSULTED')
      .instead('consultation', { over: () => ({ closesOn: '2026-02-06' }) })
      .also('shortened', at, 'leader', does, (ids) => ({
        ...(does === 'setTerms' ? { project: ids.of('project') } : { organisation: ids.of('organisation') }),
        terms: { consultation: { days: 3, kind: 'WORKING' } },
      }));
  for (const does of ['setTerms', 'setOrganisationDefaults'] as const) {
    const pair = seenPair(await short(does, '2026-02-01').play());
    expect(pair).toMatchObject({ agreed: 3, offered: 2, realised: 2 });
    expect(reasonsOf(pair)).toEqual(['REALISED_2', 'NOT_OFFERED_3', 'CLAIMED_WOULD_RAISE']);
    expect(seenPair(await short(does, '2026-01-12').play())).toMatchObject({ offered: 3, realised: 3 });
  }
});

test('a rule of the eve that leaves three days shortens nothing for those who never agreed to it', async () => {
  const ruled = (at: string, days: number) =>
    agreedOn(
      ruledBy(
        consulted(),
        () => ({ terms: { consultation: { days, kind: 'WORKING' } } }),
        'CONSULTED',
      ).instead('consultation', { over: () => ({ closesOn: days === 3 ? '2026-02-06' : '2026-02-17' }) }),
      at,
    );
  const pair = seenPair(await ruled('2026-01-28', 3).play());
  expect(pair).toMatchObject({ agreed: 3, offered: 2, realised: 2 });
  expect(reasonsOf(pair)).toEqual(['REALISED_2', 'NOT_OFFERED_3', 'CLAIMED_WOULD_RAISE']);
  // Long agreed it is the agreed time, and a rule of the eve that leaves the usual time takes nothing away.
  expect(seenPair(await ruled('2026-01-12', 3).play())).toMatchObject({ offered: 3, realised: 3 });
  expect(seenPair(await ruled('2026-01-28', 10).play())).toMatchObject({ offered: 3, realised: 3 });
  // Nor does another version of a rule that left three days for long.
  const reworded = ruled('2026-01-12', 3)
    .also('amended', '2026-01-28T10:00:00.000Z', 'leader', 'amendRule', (ids) => ({
      rule: ids.of('rule'),
      reason: 'Duidelijker.',
      content: ruleOf('CONSULTED', () => ({
        text: 'Wij vragen u.',
        terms: { consultation: { days: 3, kind: 'WORKING' } },
      }))(ids),
    }))
    .also('amendment agreed', '2026-01-28T11:00:00.000Z', 'leader', 'agreeRule', (ids) => ({
      rule: ids.of('rule'),
      version: 2,
    }));
  expect(seenPair(await reworded.play())).toMatchObject({ offered: 3, realised: 3 });
});

test('a consultation that opens after positions began offers nothing', async () => {
  const played = await consulted()
    .instead('head FOR 1', { at: '2026-02-02T10:00:00.000Z' })
    .instead('consultation', { at: '2026-02-02T10:01:00.000Z' })
    .instead('invitation', { at: '2026-02-02T10:02:00.000Z' })
    .play();
  const pair = seenPair(played);
  expect(pair).toMatchObject({ agreed: 3, offered: 2, realised: 2 });
  expect(reasonsOf(pair)).toContain('NOT_OFFERED_3');
  expect(seenParticipation(played).promiseKept).toMatchObject({ numerator: 0, denominator: 1 });
});

test('a consultation of which the group was never invited leaves an active promise unkept', async () => {
  const pair = seenPair(await consulted().without('invitation').play());
  expect(pair).toMatchObject({ agreed: 3, offered: 2, realised: 2 });
  expect(reasonsOf(pair)).toContain('NOT_INVITED');
});

test('telling the employees in retrospect that the decision is open is not telling them', async () => {
  const unheard = withoutVotes(honestTown()).without('invitation');
  const told = unheard.instead('told open', {
    at: '2026-03-09T12:00:00.000Z',
    over: () => ({ occurredAt: '2026-02-02' }),
  });
  expect(seenPair(await unheard.play())).toMatchObject({ offered: 5 });
  const pair = seenPair(await told.play());
  expect(pair.offered).toBeLessThan(5);
});
