import { expect, test } from 'vitest';
import { afterwards, reasonsOf, seenDecision, seenPair, seenParticipation } from './seen.ts';
import type { Ids } from './play.ts';
import { honestTown, ruleOf } from './town.ts';

// The rung that was promised against the rung that was reached (domain.md, "Participation ladder").

const consulted = () => honestTown('CONSULTED');

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
    consulted()
      .instead('rule', {
        over: (ids) => ({ content: ruleOf('CONSULTED', () => ({ terms: undefined }))(ids) }),
      })
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

const promising = (over: object) =>
  honestTown('CONSULTED')
    .instead('promise', { over: () => ({ rung: 4 }) })
    .also('lower', '2026-02-01', 'leader', 'promiseParticipation', (ids) => ({
      project: ids.of('project'),
      group: ids.of('employees'),
      rung: 1,
      ...over,
    }));

const accepting = (town: ReturnType<typeof honestTown>, at: string, by: string, claimed: boolean) =>
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

test('leaving out an affected group keeps it affected: on the map, and until it was told why it is excluded', async () => {
  const unnamed = consulted().instead('decision', { over: () => ({ affected: [] }) });
  expect(seenPair(await unnamed.play())).toMatchObject({ agreed: 3, realised: 3 });
  const excluded = consulted()
    .without('told')
    .instead('decision', {
      over: (ids) => ({
        affected: [],
        excluded: [{ group: ids.of('employees'), reason: 'Het raakt hen niet.' }],
      }),
    });
  const played = await excluded.play();
  expect(seenPair(played)).toMatchObject({ agreed: 3 });
  expect(seenDecision(played)).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C13: 'NOT_MET GROUP_NOT_TOLD' },
  });
  // Telling the group only after the taking comes too late to take it out.
  const toldLate = excluded.also('told why', '2026-03-11', 'leader', 'tellGroup', (ids) => ({
    decision: ids.of('decision'),
    group: ids.of('employees'),
    channel: 'Brief',
    about: 'EXCLUSION',
  }));
  expect(seenPair(await toldLate.play())).toMatchObject({ agreed: 3 });
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
  const silent = ['suggestion', 'concern', 'objection'].reduce(
    (town, name) => town.without(name, `${name} answered`),
    unheard,
  );
  const played = await silent.play();
  expect(seenPair(played)).toMatchObject({ agreed: 3, realised: 1 });
  expect(seenParticipation(played)).toMatchObject({
    decisionsWithoutPairs: 0,
    promiseKept: { numerator: 0, denominator: 1 },
  });
  expect(seenDecision(played).trouble).toMatchObject({ C13: 'NOT_MET GROUP_NOT_TOLD' });
  const excused = eve
    .instead('decision', {
      over: (ids) => ({
        affected: [],
        excluded: [{ group: ids.of('employees'), reason: 'Het raakt hen niet.' }],
      }),
    })
    .also('told why', '2026-02-02T10:30:00.000Z', 'leader', 'tellGroup', (ids) => ({
      decision: ids.of('decision'),
      group: ids.of('employees'),
      channel: 'Brief',
      about: 'EXCLUSION',
    }));
  expect(seenParticipation(await excused.play())).toMatchObject({ decisionsWithoutPairs: 1, pairs: 0 });
});

test('a decision out of which every group was talked is counted and listed as one without anybody', async () => {
  const honest = await consulted().play();
  const attempts = [
    // Told in time that it does not concern them.
    consulted()
      .instead('decision', {
        over: (ids) => ({
          affected: [],
          excluded: [{ group: ids.of('employees'), reason: 'Het raakt hen niet.' }],
        }),
      })
      .also('told why', '2026-02-02T10:30:00.000Z', 'leader', 'tellGroup', (ids) => ({
        decision: ids.of('decision'),
        group: ids.of('employees'),
        channel: 'Brief',
        about: 'EXCLUSION',
      })),
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

test('an input that the leader writes for the employees, and adopts, is none of theirs', async () => {
  const silent = consulted().without(
    'suggestion',
    'suggestion answered',
    'concern',
    'concern answered',
    'objection',
    'objection answered',
  );
  expect(seenPair(await silent.play())).toMatchObject({ offered: 3, realised: 2 });
  const invented = (as: (party: string, bert: string) => object) =>
    silent
      .also('invented', '2026-02-05', 'leader', 'submitInput', (ids) => ({
        project: ids.of('project'),
        consultation: ids.of('consultation'),
        kind: 'SUGGESTION',
        text: 'Wat een goed plan.',
        as: as(ids.of('employees'), ids.of('bert')),
      }))
      .also('invented answered', '2026-02-19', 'leader', 'answerInput', (ids) => ({
        input: ids.of('invented'),
        disposition: 'ADOPTED',
        reason: 'Dat vonden wij ook.',
        changed: 'Het plan gaat door.',
      }));
  for (const as of [
    (party: string) => ({ party }),
    (party: string, onBehalfOf: string) => ({ party, onBehalfOf }),
  ]) {
    expect(seenPair(await invented(as).play())).toMatchObject({ offered: 3, realised: 2 });
  }
});

/** The employees in the team say nothing in the consultation; somebody else does, as the fields say. */
const adopting = (by: string, over: (ids: Ids) => object, answeredBy = 'leader') =>
  seated('anna')
    .without('suggestion', 'suggestion answered', 'concern', 'concern answered')
    .without('objection', 'objection answered')
    .also('invented', '2026-02-06', by, 'submitInput', (ids) => ({
      project: ids.of('project'),
      consultation: ids.of('consultation'),
      kind: 'SUGGESTION',
      text: 'Wat een goed plan.',
      as: { party: ids.of('employees') },
      ...over(ids),
    }))
    .also('invented answered', '2026-02-19', answeredBy, 'answerInput', (ids) => ({
      input: ids.of('invented'),
      disposition: 'ADOPTED',
      reason: 'Dat vonden wij ook.',
      changed: 'Het plan gaat door.',
    }));

test('an anonymous input that the leader writes for the employees, and adopts, shows as anonymous and raises no rung above 3', async () => {
  const receiptHash = 'a'.repeat(64);
  const written = adopting('leader', () => ({ anonymous: true, receiptHash }));
  const pair = seenPair(await written.play());
  expect(pair).toMatchObject({ agreed: 4, offered: 4, realised: 3 });
  expect(pair.because).toMatchObject([
    { code: 'REALISED_3', values: { said: 1, anonymous: 1 } },
    { code: 'NOT_USED_4' },
    { code: 'CLAIMED_WOULD_RAISE', values: { rung: 4 } },
  ]);
  expect(seenParticipation(await written.play()).promiseKept).toMatchObject({ numerator: 0, denominator: 1 });
  // An employee who signs gets there; and one who does not keeps nobody else from it.
  expect(seenPair(await adopting('bert', () => ({})).play()).realised).toBe(4);
  const both = adopting('bert', () => ({})).also('shy', '2026-02-09', 'carla', 'submitInput', (ids) => ({
    project: ids.of('project'),
    consultation: ids.of('consultation'),
    kind: 'COMMENT',
    parent: ids.of('invented'),
    text: 'Eens.',
    anonymous: true,
    receiptHash,
    as: { party: ids.of('employees') },
  }));
  expect(seenPair(await both.play()).realised).toBe(4);
});

test('joining the employees on the eve, to write what is adopted or to sit for them, is no influence of theirs', async () => {
  const joining = (at: string, town = adopting('newcomer', () => ({}))) =>
    town.also('newcomer joins', at, 'leader', 'joinGroup', (ids) => ({
      group: ids.of('employees'),
      person: ids.of('newcomer'),
    }));
  for (const at of ['2026-02-01', '2026-02-05']) {
    const pair = seenPair(await joining(at).play());
    expect(pair).toMatchObject({ agreed: 4, offered: 4, realised: 2 });
    expect(pair.because).toMatchObject([
      { code: 'REALISED_2' },
      { code: 'NOT_USED_3' },
      { code: 'NOT_USED_4' },
      { code: 'CLAIMED_WOULD_RAISE', values: { rung: 4 } },
    ]);
  }
  expect(seenPair(await joining('2026-01-12').play()).realised).toBe(4);
  // A seat is no opportunity of theirs either.
  const seat = (at: string) =>
    joining(at, seated('newcomer').instead('team', { at: '2026-02-01T12:00:00.000Z' }));
  expect(seenPair(await seat('2026-02-01').play())).toMatchObject({ offered: 3, realised: 3 });
  expect(seenPair(await seat('2026-01-12').play())).toMatchObject({ offered: 4, realised: 4 });
});

test('nor is it co-deciding of theirs when only somebody who joined on the eve takes a position', async () => {
  const deciding = (at: string) =>
    honestTown()
      .instead('rule', {
        over: (ids) => ({
          content: ruleOf('CO_DECIDE', () => ({
            parties: [
              { group: ids.of('management'), right: 'DECIDE' },
              { group: ids.of('employees'), right: 'DECIDE' },
              { group: ids.of('council'), right: 'ADVICE' },
            ],
            quorum: undefined,
          }))(ids),
        }),
      })
      .without('anna FOR 1', 'bert FOR 1', 'dirk FOR 1', 'carla AGAINST 1', 'dissent answered')
      .also('newcomer joins', at, 'leader', 'joinGroup', (ids) => ({
        group: ids.of('employees'),
        person: ids.of('newcomer'),
      }))
      .also('newcomer FOR 1', '2026-03-09', 'newcomer', 'takePosition', (ids) => ({
        decision: ids.of('decision'),
        alternative: 1,
        stance: 'FOR',
        as: { party: ids.of('employees') },
      }));
  const pair = seenPair(await deciding('2026-02-01').play());
  expect(pair).toMatchObject({ agreed: 5, offered: 5, realised: 3 });
  expect(pair.because).toContainEqual(
    expect.objectContaining({ code: 'CLAIMED_WOULD_RAISE', values: { rung: 5 } }),
  );
  expect(seenPair(await deciding('2026-01-12').play())).toMatchObject({ offered: 5, realised: 5 });
});

test('nor does a vote that only members of the eve carried reach it; why, and that they would raise it, is said', async () => {
  const carried = honestTown()
    .without('anna FOR 1', 'dirk FOR 1')
    .also('newcomer joins', '2026-02-01', 'leader', 'joinGroup', (ids) => ({
      group: ids.of('employees'),
      person: ids.of('newcomer'),
    }))
    .also('newcomer FOR 1', '2026-03-09', 'newcomer', 'takePosition', (ids) => ({
      decision: ids.of('decision'),
      alternative: 1,
      stance: 'FOR',
      as: { party: ids.of('employees') },
    }));
  const pair = seenPair(await carried.play());
  expect(pair).toMatchObject({ offered: 5, realised: 3 });
  expect(reasonsOf(pair)).toEqual([
    'REALISED_3',
    'NOT_OFFERED_4',
    'CONDITION_UNPROVEN',
    'CLAIMED_WOULD_RAISE',
  ]);
  expect(pair.because).toContainEqual(
    expect.objectContaining({ code: 'CLAIMED_WOULD_RAISE', values: { rung: 5 } }),
  );
});

test('nor is it influence of theirs when whoever wrote it adopts it, long a member or not', async () => {
  const own = adopting('newcomer', () => ({}), 'newcomer').also(
    'newcomer joins',
    '2026-01-12',
    'leader',
    'joinGroup',
    (ids) => ({ group: ids.of('employees'), person: ids.of('newcomer') }),
  );
  const pair = seenPair(await own.play());
  expect(pair).toMatchObject({ offered: 4, realised: 3 });
  expect(reasonsOf(pair)).toContain('NOT_USED_4');
});

const seated = (person: string) =>
  consulted()
    .instead('promise', { over: () => ({ rung: 4 }) })
    .also('team', '2026-01-12', 'leader', 'composeTeam', (ids) => ({
      project: ids.of('project'),
      members: [{ person: ids.of(person), group: ids.of('employees') }],
    }));

test('somebody of the management who sits “for” the employees in the team gives them no seat', async () => {
  expect(seenPair(await seated('anna').play())).toMatchObject({ agreed: 4, offered: 4, realised: 4 });
  const pair = seenPair(await seated('head').play());
  expect(pair).toMatchObject({ agreed: 4, offered: 3, realised: 3 });
  expect(reasonsOf(pair)).toContain('NOT_OFFERED_4');
});

test('a first promise on the eve, no higher than what is to come, is kept, and said to be of the eve', async () => {
  const promised = (at: string) =>
    consulted()
      .without(
        'suggestion',
        'suggestion answered',
        'concern',
        'concern answered',
        'objection',
        'objection answered',
      )
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

test('putting the employees’ name under the leader’s own alternative is no influence of theirs', async () => {
  const asked = consulted()
    .instead('promise', { over: () => ({ rung: 4 }) })
    .instead('suggestion answered', { over: () => ({ changed: undefined }) })
    .also('asked', '2026-02-02T11:00:00.000Z', 'leader', 'askAlternatives', (ids) => ({
      decision: ids.of('decision'),
      group: ids.of('employees'),
    }));
  const added = (by: string) =>
    asked
      .also('added', '2026-02-06', by, 'addAlternative', (ids) => ({
        decision: ids.of('decision'),
        title: 'Scanauto met twee lopers',
        broughtBy: ids.of('employees'),
      }))
      .also('chair FOR 3', '2026-03-09', 'chair', 'takePosition', (ids) => ({
        decision: ids.of('decision'),
        alternative: 3,
        stance: 'FOR',
        as: { party: ids.of('management') },
      }))
      .instead('taken', { over: () => ({ outcome: 3 }) });
  expect(seenPair(await added('anna').play())).toMatchObject({ agreed: 4, offered: 4, realised: 4 });
  const pair = seenPair(await added('leader').play());
  expect(pair).toMatchObject({ agreed: 4, offered: 4, realised: 3 });
  expect(reasonsOf(pair)).toContain('NOT_USED_4');
});

test('supports, counted by thousands or one by one, raise no rung and answer nobody', async () => {
  const silent = consulted().without(
    'concern',
    'concern answered',
    'objection',
    'objection answered',
    'suggestion answered',
  );
  const plain = await silent.play();
  const played = await silent
    .also('counted', '2026-02-20', 'leader', 'countSupports', (ids) => ({
      input: ids.of('suggestion'),
      count: 10_000,
    }))
    .also('cheered', '2026-02-06', 'leader', 'submitInput', (ids) => ({
      project: ids.of('project'),
      consultation: ids.of('consultation'),
      kind: 'SUPPORT',
      as: { party: ids.of('employees') },
    }))
    .play();
  expect(seenPair(played)).toMatchObject({ agreed: 3, realised: 2 });
  expect(seenParticipation(played).promiseKept).toEqual(seenParticipation(plain).promiseKept);
  expect(seenDecision(played).trouble).toEqual(seenDecision(plain).trouble);
  expect(seenDecision(played).trouble).toEqual({ C8: 'NOT_MET INPUT_NOT_ANSWERED_WELL' });
});

test('telling the employees in retrospect that the decision is open is not telling them', async () => {
  const unheard = honestTown().without(
    'anna FOR 1',
    'bert FOR 1',
    'dirk FOR 1',
    'carla AGAINST 1',
    'dissent answered',
    'invitation',
  );
  const told = unheard.instead('told open', {
    at: '2026-03-09T12:00:00.000Z',
    over: () => ({ occurredAt: '2026-02-02' }),
  });
  expect(seenPair(await unheard.play())).toMatchObject({ offered: 5 });
  const pair = seenPair(await told.play());
  expect(pair.offered).toBeLessThan(5);
});
