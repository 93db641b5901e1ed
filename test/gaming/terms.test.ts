import { expect, test } from 'vitest';
import { agreedOn, consulted, ruledBy } from './moves.ts';
import { reasonsOf, seenDecision, seenInput, seenPair } from './seen.ts';
import { honestTown, ruleOf } from './town.ts';
import type { Town } from './town.ts';

// Stretching what was long agreed, so that nothing is ever late (domain.md, "Terms").

type Level = 'setTerms' | 'setOrganisationDefaults';

const levels = ['setTerms', 'setOrganisationDefaults'] as const;

/** The term of that name becomes ninety days, of the project or of the whole organisation. */
const lengthening = (town: Town, does: Level, name: 'answer' | 'telling', at: string): Town =>
  town.also('lengthened', at, 'leader', does, (ids) => ({
    ...(does === 'setTerms' ? { project: ids.of('project') } : { organisation: ids.of('organisation') }),
    terms: { [name]: { days: 90, kind: 'CALENDAR' } },
  }));

/** Under a rule that says nothing of terms. */
const withoutTerms = (town: Town, say: 'CO_DECIDE' | 'CONSULTED' = 'CO_DECIDE'): Town =>
  ruledBy(town, () => ({ terms: undefined }), say);

test('telling the outcome after two months, by a term that was lengthened on the eve, is not proven to be in time', async () => {
  const late = withoutTerms(honestTown()).instead('told', { at: '2026-05-11' });
  expect(seenDecision(await late.play()).trouble).toEqual({ C13: 'NOT_MET GROUP_TOLD_LATE' });
  for (const does of levels) {
    expect(seenDecision(await lengthening(late, does, 'telling', '2026-02-01').play())).toMatchObject({
      verdict: 'UNPROVEN',
      trouble: { C13: 'UNPROVEN TERM_LENGTHENED_SHORTLY_BEFORE' },
    });
    const long = lengthening(late, does, 'telling', '2026-01-12');
    expect(seenDecision(await long.play())).toMatchObject({ verdict: 'CONFORM', trouble: {} });
  }
  // From the day on which it would have been due there is nothing to wait for.
  const untold = lengthening(withoutTerms(honestTown()).without('told'), 'setTerms', 'telling', '2026-02-01');
  const played = await untold.play();
  expect(seenDecision(played, 'decision', '2026-03-20T10:00:00.000Z').statuses['C13']).toBe('PENDING');
  expect(seenDecision(played, 'decision', '2026-04-20T10:00:00.000Z').statuses['C13']).toBe('UNPROVEN');
  expect(seenDecision(played, 'decision', '2026-07-01T10:00:00.000Z').statuses['C13']).toBe('NOT_MET');
  // In time by both it is in time.
  const honest = lengthening(withoutTerms(honestTown()), 'setTerms', 'telling', '2026-02-01');
  expect(seenDecision(await honest.play())).toMatchObject({ verdict: 'CONFORM', trouble: {} });
});

test('so is the answer to dissent', async () => {
  const late = withoutTerms(honestTown()).instead('dissent answered', { at: '2026-05-11' });
  expect(seenDecision(await late.play()).trouble).toEqual({ C14: 'NOT_MET DISSENT_ANSWERED_LATE' });
  expect(seenDecision(await lengthening(late, 'setTerms', 'answer', '2026-02-01').play()).trouble).toEqual({
    C14: 'UNPROVEN TERM_LENGTHENED_SHORTLY_BEFORE',
  });
  const long = lengthening(late, 'setTerms', 'answer', '2026-01-12');
  expect(seenDecision(await long.play())).toMatchObject({ verdict: 'CONFORM', trouble: {} });
});

test('answering input by a term that was lengthened on its eve proves no answer in time, and is no consulting', async () => {
  const late = withoutTerms(consulted(), 'CONSULTED').instead('concern answered', { at: '2026-04-20' });
  expect(seenDecision(await late.play()).trouble).toEqual({ C8: 'NOT_MET INPUT_NOT_ANSWERED_WELL' });
  // On the eve of the opening, or meanwhile, the day before the input came in.
  for (const does of levels) {
    for (const at of ['2026-02-01', '2026-02-04']) {
      const played = await lengthening(late, does, 'answer', at).play();
      expect(seenDecision(played)).toMatchObject({
        verdict: 'UNPROVEN',
        trouble: { C8: 'UNPROVEN ANSWER_TERM_LENGTHENED_SHORTLY_BEFORE' },
      });
      const pair = seenPair(played);
      expect(pair).toMatchObject({ agreed: 3, offered: 3, realised: 2, provisional: false });
      expect(reasonsOf(pair)).toContain('CLAIMED_WOULD_RAISE');
    }
    const long = await lengthening(late, does, 'answer', '2026-01-12').play();
    expect(seenDecision(long)).toMatchObject({ verdict: 'CONFORM', trouble: {} });
    expect(seenPair(long)).toMatchObject({ agreed: 3, realised: 3 });
  }
  // Nor does not answering at all wait for a day that was moved away.
  const open = lengthening(late.without('concern answered'), 'setTerms', 'answer', '2026-02-01');
  const played = await open.play();
  expect(seenDecision(played, 'decision', '2026-04-01T10:00:00.000Z').statuses['C8']).toBe('UNPROVEN');
  expect(seenPair(played, 'employees', '2026-04-01T10:00:00.000Z')).toMatchObject({
    realised: 2,
    provisional: false,
  });
  expect(seenDecision(played).statuses['C8']).toBe('NOT_MET');
});

/** A rule, agreed on that day, with long terms for answers and for telling. */
const longRule = (at: string, say: 'CO_DECIDE' | 'CONSULTED' = 'CONSULTED'): Town =>
  agreedOn(
    ruledBy(honestTown(say), () => ({ terms: longTerms }), say),
    at,
  );

const longTerms = { answer: { days: 120, kind: 'CALENDAR' }, telling: { days: 90, kind: 'CALENDAR' } };

test('a rule of the eve gives no more time to answer and to tell those whom it does not bind', async () => {
  const late = (town: Town): Town =>
    town.instead('concern answered', { at: '2026-04-20' }).instead('told', { at: '2026-05-11' });
  const played = await late(longRule('2026-01-28')).play();
  expect(seenDecision(played)).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: {
      C8: 'UNPROVEN ANSWER_TERM_LENGTHENED_SHORTLY_BEFORE',
      C13: 'UNPROVEN TERM_LENGTHENED_SHORTLY_BEFORE',
    },
  });
  const pair = seenPair(played);
  expect(pair).toMatchObject({ agreed: 3, offered: 3, realised: 2, provisional: false });
  expect(reasonsOf(pair)).toContain('CLAIMED_WOULD_RAISE');
  // Long agreed it is the agreed time, also in another version of the eve.
  const long = late(longRule('2026-01-12'));
  const endorsing = (town: Town, person: string, party: string): Town =>
    town.also(`${party} endorses again`, '2026-01-28T10:30:00.000Z', person, 'endorseRule', (ids) => ({
      rule: ids.of('rule'),
      version: 2,
      as: { party: ids.of(party) },
    }));
  const amended = long.also('amended', '2026-01-28T10:00:00.000Z', 'leader', 'amendRule', (ids) => ({
    rule: ids.of('rule'),
    reason: 'Duidelijker.',
    content: ruleOf('CONSULTED', () => ({ text: 'Wij vragen u.', terms: longTerms }))(ids),
  }));
  const reworded = endorsing(endorsing(amended, 'chair', 'management'), 'ria', 'council').also(
    'amendment agreed',
    '2026-01-28T11:00:00.000Z',
    'leader',
    'agreeRule',
    (ids) => ({ rule: ids.of('rule'), version: 2 }),
  );
  for (const town of [long, reworded]) {
    const honest = await town.play();
    expect(seenDecision(honest)).toMatchObject({ verdict: 'CONFORM', trouble: {} });
    expect(seenPair(honest)).toMatchObject({ agreed: 3, realised: 3 });
  }
  // What is in time by the usual terms is in time by a rule of the eve too.
  expect(seenDecision(await longRule('2026-01-28').play())).toMatchObject({
    verdict: 'CONFORM',
    trouble: {},
  });
});

test('whom a rule of the eve binds made its terms themselves', async () => {
  const bound = longRule('2026-01-28', 'CO_DECIDE')
    .instead('employees endorses', { at: '2026-01-28T09:02:30.000Z' })
    .instead('concern answered', { at: '2026-04-20' })
    .instead('dissent answered', { at: '2026-05-11' })
    .instead('told', { at: '2026-05-11' });
  expect(seenDecision(await bound.play())).toMatchObject({ verdict: 'CONFORM', trouble: {} });
});

test('a project that sets its terms anew says no more than it says then', async () => {
  const short = withoutTerms(honestTown())
    .also('short', '2026-01-07', 'leader', 'setTerms', (ids) => ({
      project: ids.of('project'),
      terms: { telling: { days: 1, kind: 'WORKING' } },
    }))
    .also('none', '2026-01-08', 'leader', 'setTerms', (ids) => ({ project: ids.of('project'), terms: {} }));
  const played = await short.play();
  expect(seenDecision(played)).toMatchObject({ verdict: 'CONFORM', trouble: {} });
  expect(seenInput(played, 'concern').answerDueFrom).toBe('ORGANISATION');
});

test('calling the days on which it was late days off makes nothing in time', async () => {
  const late = withoutTerms(honestTown()).instead('told', { at: '2026-04-02' });
  const holidays = Array.from({ length: 20 }, (_, day) => ({ date: `2026-03-${11 + day}`, name: 'Vrij' }));
  const off = (at: string): Town =>
    late.also('days off', at, 'leader', 'setOrganisationDefaults', (ids) => ({
      organisation: ids.of('organisation'),
      holidays,
    }));
  const missed = { trouble: { C13: 'NOT_MET GROUP_TOLD_LATE' } };
  for (const town of [late, off('2026-03-09'), off('2026-04-10')]) {
    expect(seenDecision(await town.play())).toMatchObject(missed);
  }
  expect(seenDecision(await off('2026-02-01').play()).trouble).toEqual({
    C13: 'UNPROVEN TERM_LENGTHENED_SHORTLY_BEFORE',
  });
  // Known long beforehand they are what they are called.
  expect(seenDecision(await off('2026-01-12').play())).toMatchObject({ verdict: 'CONFORM', trouble: {} });
});
