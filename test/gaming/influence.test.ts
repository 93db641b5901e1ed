import { expect, test } from 'vitest';
import { consulted, joining, parties, ruledBy, silenced, voting, withoutVotes } from './moves.ts';
import type { Ids } from './play.ts';
import { reasonsOf, seenDecision, seenPair, seenParticipation } from './seen.ts';
import { honestTown } from './town.ts';

// Whether the opportunity was used and honoured (domain.md, "Participation ladder": realised).

test('an input that the leader writes for the employees, and adopts, is none of theirs', async () => {
  const silent = silenced(consulted());
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
  silenced(seated('anna'))
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
  const joined = (at: string) =>
    joining(
      adopting('newcomer', () => ({})),
      'newcomer',
      at,
    );
  for (const at of ['2026-02-01', '2026-02-05']) {
    const pair = seenPair(await joined(at).play());
    expect(pair).toMatchObject({ agreed: 4, offered: 4, realised: 2 });
    expect(pair.because).toMatchObject([
      { code: 'REALISED_2' },
      { code: 'NOT_USED_3' },
      { code: 'NOT_USED_4' },
      { code: 'CLAIMED_WOULD_RAISE', values: { rung: 4 } },
    ]);
  }
  expect(seenPair(await joined('2026-01-12').play()).realised).toBe(4);
  // A seat is no opportunity of theirs either.
  const seat = (at: string) =>
    joining(seated('newcomer').instead('team', { at: '2026-02-01T12:00:00.000Z' }), 'newcomer', at);
  expect(seenPair(await seat('2026-02-01').play())).toMatchObject({ offered: 3, realised: 3 });
  expect(seenPair(await seat('2026-01-12').play())).toMatchObject({ offered: 4, realised: 4 });
});

test('nor is it co-deciding of theirs when only somebody who joined on the eve takes a position', async () => {
  const rights = parties({ management: 'DECIDE', employees: 'DECIDE', council: 'ADVICE' });
  const ruled = ruledBy(honestTown(), (ids) => ({ ...rights(ids), quorum: undefined }));
  const deciding = (at: string) => voting(joining(withoutVotes(ruled), 'newcomer', at), 'newcomer');
  const pair = seenPair(await deciding('2026-02-01').play());
  expect(pair).toMatchObject({ agreed: 5, offered: 5, realised: 3 });
  expect(pair.because).toContainEqual(
    expect.objectContaining({ code: 'CLAIMED_WOULD_RAISE', values: { rung: 5 } }),
  );
  expect(seenPair(await deciding('2026-01-12').play())).toMatchObject({ offered: 5, realised: 5 });
});

test('nor does a vote that only members of the eve carried reach it; why, and that they would raise it, is said', async () => {
  const carried = voting(
    joining(honestTown().without('anna FOR 1', 'dirk FOR 1'), 'newcomer', '2026-02-01'),
    'newcomer',
  );
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
  const own = joining(
    adopting('newcomer', () => ({}), 'newcomer'),
    'newcomer',
    '2026-01-12',
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

test('adopting an input “with” nothing but a standard phrase about what changed, changes nothing', async () => {
  const changing = (changed: string) =>
    seated('anna').instead('suggestion answered', { over: () => ({ changed }) });
  expect(seenPair(await changing('Twee handhavers blijven te voet.').play())).toMatchObject({ realised: 4 });
  const pair = seenPair(await changing('Dank voor uw inbreng; wij nemen deze mee!').play());
  expect(pair).toMatchObject({ agreed: 4, offered: 4, realised: 3 });
  expect(reasonsOf(pair)).toContain('NOT_USED_4');
});
