import { expect, test } from 'vitest';
import { consulted } from './moves.ts';
import { afterwards, seenAnswering, seenDecision, seenInput, seenPair, seenParticipation } from './seen.ts';
import type { Town } from './town.ts';

// Answering is the heart: input without an answer counts as no participation (domain.md, "Answering").

const inputs = ['suggestion', 'concern', 'objection'] as const;

/** The town in which every input gets that answer. */
const answering = (over: object) =>
  inputs.reduce(
    (town: Town, name) =>
      town.instead(`${name} answered`, {
        over: () => ({ changed: undefined, disposition: 'NOT_ADOPTED', ...over }),
      }),
    consulted(),
  );

test('the same sentence for everybody is shown as a standard phrase, with its number', async () => {
  expect(seenAnswering(await consulted().play()).standardPhrases).toEqual([]);
  const played = await answering({ reason: 'Uw punt is gewogen.' }).play();
  expect(seenAnswering(played).standardPhrases).toEqual([{ reason: 'Uw punt is gewogen.', answers: 3 }]);
  const responses = played.queries(afterwards).latestResponses(inputs.map((name) => played.of(name)));
  expect([...responses.values()].map(({ standardPhrase }) => standardPhrase)).toEqual([3, 3, 3]);
  // With other capitals, spaces and punctuation it is the same sentence.
  const disguised = await answering({ reason: 'Uw punt is gewogen.' })
    .instead('concern answered', { over: () => ({ reason: 'UW PUNT  is gewogen!!' }) })
    .instead('objection answered', { over: () => ({ reason: '“Uw punt, is gewogen”' }) })
    .play();
  expect(seenAnswering(disguised).standardPhrases).toMatchObject([{ answers: 3 }]);
});

test('a template phrase is no reason: the answers count as without, and the rung falls', async () => {
  const honest = await consulted().play();
  expect(seenAnswering(honest)).toMatchObject({ answered: 3, answeredWithReason: 3 });
  for (const reason of [
    'Dank voor uw inbreng, wij nemen deze mee.',
    'DANK voor uw inbreng; wij nemen deze mee!',
    'Dank voor uw inbreng, wij nemen deze mee. Dank voor uw inbreng, wij nemen deze mee.',
    undefined,
  ]) {
    const played = await answering({ reason }).play();
    expect(seenAnswering(played)).toMatchObject({ answered: 3, answeredWithReason: 0, inTime: 3 });
    expect(seenInput(played, 'concern').answerStates).toEqual(['ANSWERED', 'WITHOUT_REASON']);
    expect(seenDecision(played)).toMatchObject({
      verdict: 'NOT_CONFORM',
      trouble: { C8: 'NOT_MET INPUT_NOT_ANSWERED_WELL' },
    });
    expect(seenPair(played)).toMatchObject({ agreed: 3, offered: 3, realised: 2 });
  }
});

test('an answer that is late stays late, however early it says that it was given', async () => {
  const late = consulted().instead('concern answered', {
    at: '2026-04-20',
    over: () => ({ occurredAt: '2026-02-19' }),
  });
  const played = await late.play();
  expect(seenAnswering(played)).toMatchObject({ answered: 3, inTime: 2 });
  expect(seenDecision(played)).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C8: 'NOT_MET INPUT_NOT_ANSWERED_WELL' },
  });
  expect(seenPair(played)).toMatchObject({ agreed: 3, realised: 2 });
  // The days to answer are counted to the recording.
  expect(seenAnswering(played).p90DaysToAnswer).toBe(74);
});

test('a quick empty answer that is filled in later is in time, and shows that it came without a reason', async () => {
  const empty = answering({ reason: undefined });
  const revised = empty.also('revised', '2026-05-01', 'leader', 'reviseAnswer', (ids) => ({
    input: ids.of('concern'),
    disposition: 'NOT_ADOPTED',
    reason: 'Er wordt alleen overdag gereden.',
  }));
  const played = await revised.play();
  expect(seenAnswering(played)).toMatchObject({ answered: 3, answeredWithReason: 1 });
  const between = played.queries('2026-04-01T10:00:00.000Z');
  expect(
    between.responses([played.of('concern')], { first: 10 }).get(played.of('concern'))?.edges,
  ).toMatchObject([{ node: { withReason: false } }, { node: { withReason: true } }]);
});

test('a reason that comes after the due date mends nothing', async () => {
  const empty = consulted().instead('concern answered', {
    over: () => ({ disposition: 'NOT_ADOPTED', reason: undefined }),
  });
  const reasoned = (at: string) =>
    empty.also('revised', at, 'leader', 'reviseAnswer', (ids) => ({
      input: ids.of('concern'),
      disposition: 'NOT_ADOPTED',
      reason: 'Er wordt alleen overdag gereden.',
    }));
  const late = await reasoned('2026-05-20').play();
  for (const played of [await empty.play(), late]) {
    expect(seenDecision(played)).toMatchObject({
      verdict: 'NOT_CONFORM',
      trouble: { C8: 'NOT_MET INPUT_NOT_ANSWERED_WELL' },
    });
    expect(seenPair(played)).toMatchObject({ agreed: 3, offered: 3, realised: 2, provisional: false });
    expect(seenParticipation(played).promiseKept).toMatchObject({ numerator: 0, denominator: 1 });
  }
  // The honest twin gives it while it still can be given.
  const mended = await reasoned('2026-03-04').play();
  expect(seenDecision(mended)).toMatchObject({ verdict: 'CONFORM', trouble: {} });
  expect(seenPair(mended)).toMatchObject({ agreed: 3, realised: 3 });
});

test('deferring again and again is no answer: overdue from the date of the first deferral', async () => {
  const deferred = consulted().instead('concern answered', {
    over: () => ({ disposition: 'DEFERRED', until: '2026-04-01', reason: 'Wij zoeken het uit.' }),
  });
  const again = deferred.also('deferred again', '2026-03-30', 'leader', 'answerInput', (ids) => ({
    input: ids.of('concern'),
    disposition: 'DEFERRED',
    until: '2026-12-31',
    reason: 'Nog even.',
  }));
  for (const town of [deferred, again]) {
    const played = await town.play();
    expect(seenInput(played, 'concern', '2026-03-20T10:00:00.000Z').answerStates).toEqual(['OPEN']);
    expect(seenInput(played, 'concern')).toMatchObject({
      answerStates: ['OPEN', 'OVERDUE'],
      overdueDays: 61,
    });
    expect(seenAnswering(played)).toMatchObject({ answered: 2, overdue: 1 });
    expect(seenDecision(played)).toMatchObject({
      verdict: 'NOT_CONFORM',
      trouble: { C8: 'NOT_MET INPUT_NOT_ANSWERED_WELL' },
    });
  }
});

test('promising answers for next year is kept, and marked as later than the term', async () => {
  expect(seenInput(await consulted().play(), 'concern').dueLaterThanTerm).toBe(false);
  const played = await consulted()
    .instead('consultation', { over: () => ({ answerBy: '2027-02-05' }) })
    .play();
  expect(seenInput(played, 'concern')).toMatchObject({
    answerDueFrom: 'CONSULTATION',
    dueLaterThanTerm: true,
  });
});

const unanswered = () => consulted().without('concern answered');

test('withdrawing in somebody’s name takes no question away', async () => {
  const withdrawn = (by: string, claimed: boolean) =>
    unanswered().also('withdrawn', '2026-02-20', by, 'withdrawInput', (ids) => ({
      input: ids.of('concern'),
      ...(claimed ? { as: { onBehalfOf: ids.of('carla') } } : {}),
    }));
  const honest = await withdrawn('carla', false).play();
  expect(seenInput(honest, 'concern')).toMatchObject({ status: 'WITHDRAWN', answerStates: ['NOT_REQUIRED'] });
  expect(seenDecision(honest).verdict).toBe('CONFORM');
  const played = await withdrawn('leader', true).play();
  expect(seenInput(played, 'concern')).toMatchObject({
    status: 'SUBMITTED',
    answerStates: ['OPEN', 'OVERDUE'],
  });
  expect(seenAnswering(played)).toMatchObject({ requiringAnswer: 3, answered: 2, overdue: 1 });
  expect(seenDecision(played)).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C8: 'NOT_MET INPUT_NOT_ANSWERED_WELL' },
  });
  expect(seenPair(played).realised).toBe(2);
});

test('merging into what was answered keeps both in the count, and the submitter can contest it', async () => {
  const merged = unanswered().also('merged', '2026-02-20', 'leader', 'mergeInput', (ids) => ({
    input: ids.of('concern'),
    into: ids.of('suggestion'),
    reason: 'Ongeveer hetzelfde.',
  }));
  const played = await merged.play();
  expect(seenAnswering(played)).toMatchObject({ requiringAnswer: 3, answered: 3, merged: 1 });
  expect(seenInput(played, 'concern')).toMatchObject({
    status: 'MERGED',
    mergedInto: played.of('suggestion'),
  });
  // Merged after its own due date, the answer comes late, though the other’s was in time.
  const late = await merged.instead('merged', { at: '2026-04-20' }).play();
  expect(seenAnswering(late)).toMatchObject({ answered: 3, inTime: 2, merged: 1 });
  expect(seenDecision(late).trouble).toEqual({ C8: 'NOT_MET INPUT_NOT_ANSWERED_WELL' });
  // Contested, the list shows it as long as nobody else than who merged has ruled.
  const contested = await merged
    .also('contest', '2026-02-23', 'carla', 'contestInput', (ids) => ({
      input: ids.of('concern'),
      subject: 'MERGE',
      text: 'Ik vroeg iets anders.',
    }))
    .also('settled', '2026-02-24', 'leader', 'settleContest', (ids) => ({
      input: ids.of('concern'),
      subject: 'MERGE',
      as: { onBehalfOf: ids.of('carla') },
    }))
    .play();
  expect(seenInput(contested, 'concern')).toMatchObject({ status: 'CONTESTED' });
  expect(seenAnswering(contested)).toMatchObject({ contested: 1, overdue: 1 });
});

test('reclassifying a concern as support shows as such, and falls back while the submitter contests it', async () => {
  const reclassified = unanswered().also(
    'reclassified',
    '2026-02-20',
    'leader',
    'reclassifyInput',
    (ids) => ({
      input: ids.of('concern'),
      kind: 'SUPPORT',
      reason: 'Eigenlijk is zij het eens.',
    }),
  );
  const played = await reclassified.play();
  expect(seenAnswering(played)).toMatchObject({
    requiringAnswer: 2,
    notRequired: [{ kind: 'SUPPORT', count: 1 }],
  });
  const shown = played.queries(afterwards).reclassifications([played.of('concern')], { first: 10 });
  expect(shown.get(played.of('concern'))?.edges).toMatchObject([
    { node: { from: 'CONCERN', to: 'SUPPORT', done: { actor: played.of('leader') } } },
  ]);
  const contested = reclassified.also('contest', '2026-02-23', 'carla', 'contestInput', (ids) => ({
    input: ids.of('concern'),
    subject: 'RECLASSIFICATION',
    text: 'Ik ben het niet eens.',
  }));
  const settled = contested.also('settled', '2026-02-24', 'leader', 'settleContest', (ids) => ({
    input: ids.of('concern'),
    subject: 'RECLASSIFICATION',
    as: { onBehalfOf: ids.of('carla') },
  }));
  for (const town of [contested, settled]) {
    const back = await town.play();
    expect(seenInput(back, 'concern').answerStates).toEqual(['OPEN', 'OVERDUE', 'CONTESTED']);
    expect(seenAnswering(back)).toMatchObject({
      requiringAnswer: 3,
      answered: 2,
      overdue: 1,
      notRequired: [],
    });
    expect(seenDecision(back).trouble).toEqual({ C8: 'NOT_MET INPUT_NOT_ANSWERED_WELL' });
  }
});

test('reclassifying in the submitter’s own name is a claim, on which no check and no rung can rest', async () => {
  const reclassified = unanswered().also(
    'reclassified',
    '2026-02-20',
    'leader',
    'reclassifyInput',
    (ids) => ({
      input: ids.of('concern'),
      kind: 'SUPPORT',
      reason: 'Zij is het eens.',
      as: { onBehalfOf: ids.of('carla') },
    }),
  );
  const played = await reclassified.play();
  expect(seenDecision(played)).toMatchObject({ verdict: 'UNPROVEN', statuses: { C8: 'UNPROVEN' } });
  expect(seenPair(played)).toMatchObject({ agreed: 3, realised: 2 });
  const shown = played.queries(afterwards).reclassifications([played.of('concern')], { first: 10 });
  expect(shown.get(played.of('concern'))?.edges).toMatchObject([
    { node: { to: 'SUPPORT', done: { actor: played.of('leader'), onBehalfOf: played.of('carla') } } },
  ]);
  const settle = (does: string) =>
    reclassified.also('settled', '2026-05-01', 'carla', does, (ids) => ({
      record: ids.of('concern'),
      event: ids.event('reclassified'),
    }));
  expect(seenDecision(await settle('confirmAct').play()).verdict).toBe('CONFORM');
  expect(seenDecision(await settle('disownAct').play()).trouble).toEqual({
    C8: 'NOT_MET INPUT_NOT_ANSWERED_WELL',
  });
});

const contested = () =>
  consulted().also('contest', '2026-02-24', 'carla', 'contestInput', (ids) => ({
    input: ids.of('concern'),
    text: 'Ook overdag is het donker in de garage.',
  }));

test('settling the contest oneself, or in the submitter’s name, leaves it open', async () => {
  const settle = (by: string, claimed: boolean) =>
    contested().also('settled', '2026-02-25', by, 'settleContest', (ids) => ({
      input: ids.of('concern'),
      reason: 'Afgehandeld.',
      ...(claimed ? { as: { onBehalfOf: ids.of('carla') } } : {}),
    }));
  const answerAnew = (by: string) =>
    contested().also('revised', '2026-02-25', by, 'reviseAnswer', (ids) => ({
      input: ids.of('concern'),
      disposition: 'NOT_ADOPTED',
      reason: 'In de garage rijdt de auto niet.',
    }));
  for (const honest of [settle('carla', false), answerAnew('head')]) {
    const played = await honest.play();
    expect(seenInput(played, 'concern')).toMatchObject({ status: 'ANSWERED', answerStates: ['ANSWERED'] });
    expect(seenAnswering(played)).toMatchObject({ contested: 0, overdue: 0 });
  }
  for (const attempt of [settle('leader', true), answerAnew('leader')]) {
    const played = await attempt.play();
    expect(seenInput(played, 'concern')).toMatchObject({
      status: 'CONTESTED',
      answerStates: ['OVERDUE', 'ANSWERED', 'CONTESTED'],
    });
    expect(seenAnswering(played)).toMatchObject({ contested: 1, overdue: 1 });
  }
});

test('a second contest is settled by the sponsor, not by a colleague of who answered', async () => {
  const second = contested()
    .also('revised', '2026-02-25', 'head', 'reviseAnswer', (ids) => ({
      input: ids.of('concern'),
      disposition: 'NOT_ADOPTED',
      reason: 'In de garage rijdt de auto niet.',
    }))
    .also('contest again', '2026-02-26', 'carla', 'contestInput', (ids) => ({
      input: ids.of('concern'),
      text: 'Daar staat hij wel.',
    }));
  const settle = (by: string) =>
    second.also('revised again', '2026-02-27', by, 'reviseAnswer', (ids) => ({
      input: ids.of('concern'),
      disposition: 'PARTLY_ADOPTED',
      reason: 'Hij wordt buiten gezet.',
    }));
  expect(seenAnswering(await settle('sponsor').play())).toMatchObject({ contested: 0 });
  expect(seenAnswering(await settle('chair').play())).toMatchObject({ contested: 1, overdue: 1 });
});

test('an awkward input stays about the decision, whoever takes it away from it', async () => {
  // Carla names the decision herself, outside the consultation; the leader unlinks it in her name.
  const linked = unanswered().instead('concern', {
    over: (ids) => ({ consultation: undefined, decision: ids.of('decision') }),
  });
  expect(seenDecision(await linked.play()).trouble).toEqual({ C8: 'NOT_MET INPUT_NOT_ANSWERED_WELL' });
  const unlinked = linked.also('unlinked', '2026-02-20', 'leader', 'unlinkInput', (ids) => ({
    input: ids.of('concern'),
    from: ids.of('decision'),
    as: { onBehalfOf: ids.of('carla') },
  }));
  const played = await unlinked.play();
  expect(seenDecision(played)).toMatchObject({ verdict: 'NOT_CONFORM' });
  expect(seenDecision(played).statuses['C8']).not.toBe('MET');
});

test('taking it out of the theme of the decision does not take it out of the decision', async () => {
  const themed = unanswered()
    .also('theme', '2026-01-20', 'leader', 'openTheme', (ids) => ({
      project: ids.of('project'),
      name: 'Donker',
    }))
    .instead('decision', { over: (ids) => ({ themes: [ids.of('theme')] }) })
    .instead('concern', { over: (ids) => ({ consultation: undefined, theme: ids.of('theme') }) });
  expect(seenDecision(await themed.play()).trouble).toEqual({ C8: 'NOT_MET INPUT_NOT_ANSWERED_WELL' });
  const taken = themed.also('out of it', '2026-02-20', 'leader', 'takeInputFromTheme', (ids) => ({
    input: ids.of('concern'),
    theme: ids.of('theme'),
  }));
  expect(seenDecision(await taken.play()).trouble).toEqual({ C8: 'NOT_MET INPUT_NOT_ANSWERED_WELL' });
});
