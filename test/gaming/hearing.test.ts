import { expect, test } from 'vitest';
import { councilTold, ruledBy } from './moves.ts';
import type { Ids } from './play.ts';
import { seenCheck, seenDecision } from './seen.ts';
import { honestTown } from './town.ts';

// Whether the works council was asked, in time and about this (domain.md, C7).

const votes = [
  'chair FOR 1',
  'head FOR 1',
  'chair AGAINST 2',
  'anna FOR 1',
  'bert FOR 1',
  'dirk FOR 1',
  'carla AGAINST 1',
] as const;

test('asking advice with a term of a day, or on another proposal than is taken, is not hearing', async () => {
  const hurried = honestTown()
    .without('advice')
    .instead('advice asked', { over: () => ({ by: '2026-02-04' }) })
    .instead('taken', { at: '2026-02-12', over: () => ({ advice: undefined }) });
  const early = [...votes, 'assessment'].reduce(
    (town, name) => town.instead(name, { at: '2026-02-11' }),
    hurried,
  );
  expect(seenDecision(await early.play()).trouble).toMatchObject({ C7: 'NOT_MET ADVICE_TERM_CUT_SHORT' });
  const other = honestTown().also('amended', '2026-03-02', 'leader', 'amendProposal', (ids) => ({
    decision: ids.of('decision'),
    text: 'Drie scanauto’s, zonder opleiding.',
  }));
  expect(seenDecision(await other.play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C7: 'NOT_MET ADVICE_NOT_ASKED_AGAIN' },
  });
});

/** Under a rule without terms of its own; nobody advises, and it is taken twelve days after the asking. */
const unadvised = (over: (ids: Ids) => object = () => ({})) =>
  [...votes, 'assessment'].reduce(
    (town, name) => town.instead(name, { at: '2026-02-16' }),
    ruledBy(honestTown(), () => ({ terms: undefined }))
      .without('advice')
      .instead('taken', { at: '2026-02-18', over: (ids) => ({ advice: undefined, ...over(ids) }) }),
  );

test('shortening the term for advice on the eve of the opening leaves it unproven that it lapsed', async () => {
  const shortened = (does: 'setTerms' | 'setOrganisationDefaults', at: string) =>
    unadvised().also('shortened', at, 'leader', does, (ids) => ({
      ...(does === 'setTerms' ? { project: ids.of('project') } : { organisation: ids.of('organisation') }),
      terms: { advice: { days: 10, kind: 'CALENDAR' } },
    }));
  expect(seenDecision(await unadvised().play()).trouble).toMatchObject({
    C7: 'NOT_MET ADVICE_TERM_CUT_SHORT',
  });
  for (const does of ['setTerms', 'setOrganisationDefaults'] as const) {
    expect(seenDecision(await shortened(does, '2026-02-01').play())).toMatchObject({
      trouble: { C7: 'UNPROVEN ADVICE_TERM_SHORTENED_SHORTLY_BEFORE' },
    });
    expect(seenDecision(await shortened(does, '2026-01-12').play()).statuses['C7']).toBe('MET');
  }
  // A rule that the party endorsed says how long it wants: the eve of it changes nothing then.
  const byRule = ruledBy(shortened('setTerms', '2026-02-01'), () => ({
    terms: { advice: { days: 10, kind: 'CALENDAR' } },
  }));
  expect(seenDecision(await byRule.play()).statuses['C7']).toBe('MET');
});

/** An advice against it, a week after its term, and before the taking. */
const lateAdvice = (over: object = {}) =>
  unadvised(() => over)
    .instead('taken', { at: '2026-03-16' })
    .also('late advice', '2026-03-12', 'ria', 'giveAdvice', (ids) => ({
      decision: ids.of('decision'),
      request: 1,
      advice: 'NEGATIVE',
      text: 'Liever niet.',
      as: { party: ids.of('council') },
    }));

test('an advice that came after its term is said to exist, and stops nothing', async () => {
  expect(seenCheck(await lateAdvice().play(), 'C7')).toMatchObject({
    status: 'MET',
    findings: [{ code: 'ADVICE_CAME_LATE', values: { advice: 'NEGATIVE' } }],
  });
});

test('but letting the term run out makes no dissent unsaid: it is answered, and the month of the law runs', async () => {
  const silent = seenDecision(await lateAdvice().play());
  expect(silent.trouble).toMatchObject({ C14: 'NOT_MET DISSENT_NOT_ANSWERED' });
  const reasoned = lateAdvice({
    advice: [{ request: 1, followed: false, reason: 'De veiligheid weegt zwaarder.' }],
  });
  expect(seenDecision(await reasoned.play()).statuses).toMatchObject({ C7: 'MET', C14: 'MET' });
  const begun = councilTold(reasoned, '2026-03-17').also(
    'begun',
    '2026-03-30',
    'leader',
    'beginCarryingOut',
    (ids) => ({
      decision: ids.of('decision'),
      what: 'De auto rijdt.',
    }),
  );
  expect(seenDecision(await begun.play()).trouble).toMatchObject({ C15: 'NOT_MET CARRIED_OUT_WITHIN_MONTH' });
});

test('advising for the works council is no advice of the works council', async () => {
  const played = await honestTown()
    .instead('advice', {
      by: 'leader',
      over: (ids) => ({
        advice: 'POSITIVE',
        conditions: undefined,
        as: { party: ids.of('council'), onBehalfOf: ids.of('council') },
      }),
    })
    .instead('taken', { at: '2026-03-10', over: () => ({ advice: undefined }) })
    .instead('advice asked', { over: () => ({ by: '2026-03-20' }) })
    .play();
  expect(seenDecision(played)).toMatchObject({
    verdict: 'UNPROVEN',
  });
  expect(seenDecision(played).statuses['C7']).toBe('UNPROVEN');
});
