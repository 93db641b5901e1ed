import { expect, test } from 'vitest';
import { councilConfirms, councilTold, disputing, parties, ruledBy, withoutCouncil } from './moves.ts';
import type { Ids } from './play.ts';
import { seenCheck, seenDecision } from './seen.ts';
import { honestTown } from './town.ts';
import type { Town } from './town.ts';

// What the works council may, whatever the rule and the opener say of it (domain.md, "Rights").

test('leaving the works council out of the rule leaves its right standing', async () => {
  const leftOut = withoutCouncil();
  const saying = async (rights: object[]) => {
    const played = await leftOut.instead('decision', { over: () => ({ rights }) }).play();
    return seenDecision(played);
  };
  expect(await saying([])).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C7: 'NOT_MET RIGHT_NOT_MENTIONED' },
  });
  expect(await saying([{ right: 1, applies: true }])).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C7: 'NOT_MET ADVICE_NOT_ASKED' },
  });
  // Said not to apply, and kept from the party that could dispute it.
  expect(await saying([{ right: 1, applies: false, reason: 'Niet belangrijk.' }])).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C7: 'UNPROVEN RIGHT_NOT_TOLD' },
  });
});

test('telling the works council that its right does not apply lets it dispute that', async () => {
  const told = councilTold(withoutCouncil(), '2026-02-03', 'RIGHT').instead('decision', {
    over: () => ({ rights: [{ right: 1, applies: false, reason: 'Niet belangrijk.' }] }),
  });
  const disputed = disputing(told, '2026-02-04');
  // Settled by the leader in the works council's name: it stays disputed.
  const settled = disputed.also('settled', '2026-02-05', 'leader', 'settleDispute', (ids) => ({
    decision: ids.of('decision'),
    right: 1,
    party: ids.of('council'),
    applies: false,
    by: 'PARTY',
    text: 'Toch niet.',
    as: { onBehalfOf: ids.of('council'), party: ids.of('council') },
  }));
  expect(seenDecision(await disputed.play())).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C7: 'UNPROVEN RIGHT_DISPUTED' },
  });
  expect(seenDecision(await settled.play())).toMatchObject({ verdict: 'UNPROVEN' });
  expect(seenDecision(await settled.play()).statuses['C7']).toBe('UNPROVEN');
});

test('ending the right of the works council on the eve ends it only if the works council says so', async () => {
  const ended = withoutCouncil()
    .instead('decision', { over: () => ({ rights: [] }) })
    .also('ended', '2026-02-01', 'leader', 'endRight', (ids) => ({
      organisation: ids.of('organisation'),
      right: 1,
      reason: 'Past niet meer.',
    }));
  expect(seenDecision(await ended.play())).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C7: 'UNPROVEN RIGHT_ENDED_BY_ANOTHER' },
  });
  // Whoever opens it may hear the council all the same; then nothing was taken from it.
  const heard = honestTown().also('ended', '2026-02-01', 'leader', 'endRight', (ids) => ({
    organisation: ids.of('organisation'),
    right: 1,
    reason: 'Past niet meer.',
  }));
  expect(seenDecision(await heard.play())).toMatchObject({ verdict: 'CONFORM', statuses: { C7: 'MET' } });
  const inItsName = ended.instead('ended', { over: (ids) => ({ as: { onBehalfOf: ids.of('council') } }) });
  expect(seenDecision(await inItsName.play())).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C7: 'UNPROVEN RIGHT_ENDED_BY_ANOTHER' },
  });
  const confirmed = councilConfirms(inItsName, '2026-05-01', 'organisation', 'ended');
  for (const honest of [ended.instead('ended', { by: 'ria' }), confirmed]) {
    expect(seenDecision(await honest.play())).toMatchObject({
      verdict: 'CONFORM',
      statuses: { C7: 'NOT_APPLICABLE' },
    });
  }
});

const ruled = (over: object) => (ids: Ids) => ({
  decision: ids.of('decision'),
  party: ids.of('council'),
  by: 'RULING',
  ...over,
});

test('ending a dispute by a ruling of a court that nobody can look up ends nothing', async () => {
  const refused = councilTold(honestTown(), '2026-02-02T10:30:00.000Z', 'RIGHT').instead('decision', {
    over: () => ({ rights: [{ right: 1, applies: false, reason: 'Niet belangrijk genoeg.' }] }),
  });
  const disputed = disputing(refused, '2026-02-03');
  const settled = (over: (ids: Ids) => object) =>
    disputed.also('ruling', '2026-02-20', 'leader', 'settleDispute', (ids) =>
      ruled({ right: 1, applies: false, text: 'De rechtbank gaf ons gelijk.', ...over(ids) })(ids),
    );
  const unproven = { verdict: 'UNPROVEN', statuses: { C7: 'UNPROVEN' } };
  expect(seenDecision(await disputed.play())).toMatchObject(unproven);
  expect(seenDecision(await settled(() => ({})).play())).toMatchObject(unproven);
  const findable = settled(() => ({ reference: 'ECLI:NL:RBMNE:2099:1' }));
  expect(seenDecision(await findable.play())).toMatchObject({ verdict: 'CONFORM', statuses: { C7: 'MET' } });
  // An invented place to find it counts until somebody looks; that the party did not confirm it is said.
  const ruling = async (town: Town) =>
    seenCheck(await town.play(), 'C7').findings.find(({ code }) => code === 'RIGHT_RULED_NOT_TO_APPLY');
  const reference = ' (ECLI:NL:RBMNE:2099:1)';
  expect((await ruling(findable))?.values).toMatchObject({ reference, confirmed: 0 });
  const byThem = findable.instead('ruling', { by: 'ria' });
  expect((await ruling(byThem))?.values).toMatchObject({ reference, confirmed: 1 });
  // Who knows better disputes it again: the last word is not the leader's.
  const again = disputing(findable, '2026-02-21', 'again');
  expect(seenDecision(await again.play())).toMatchObject(unproven);
  const inItsName = settled((ids) => ({ as: { onBehalfOf: ids.of('council') } }));
  const confirmed = councilConfirms(inItsName, '2026-02-21', 'decision', 'ruling');
  expect((await ruling(confirmed))?.values).toMatchObject({ confirmed: 1 });
  expect(seenDecision(await confirmed.play())).toMatchObject({ verdict: 'CONFORM', statuses: { C7: 'MET' } });
});

test('nor does such a court replace a consent, or lift an invoked nullity', async () => {
  const rights = { management: 'DECIDE', employees: 'CO_DECIDE', council: 'CONSENT' };
  const consenting = ruledBy(honestTown(), parties(rights))
    .without('advice asked', 'advice', 'right')
    .instead('decision', { over: () => ({ rights: [] }) })
    .instead('taken', { over: () => ({ advice: undefined }) })
    .also('consent asked', '2026-02-03', 'leader', 'requestConsent', (ids) => ({
      decision: ids.of('decision'),
      party: ids.of('council'),
      proposal: 'De scanauto invoeren',
      reasons: 'Veiligheid',
      effects: 'Ander werk',
      measures: 'Opleiding',
    }));
  const replaced = (over: object) =>
    consenting.also('replaced', '2026-03-06', 'leader', 'replaceConsent', (ids) => ({
      decision: ids.of('decision'),
      request: 1,
      court: 'De kantonrechter',
      text: 'Weigeren was onredelijk.',
      ...over,
    }));
  expect(seenDecision(await consenting.play()).trouble).toMatchObject({ C7: 'NOT_MET CONSENT_SILENCE' });
  expect(seenDecision(await replaced({}).play()).statuses['C7']).toBe('UNPROVEN');
  expect(seenDecision(await replaced({ reference: 'ECLI:NL:RBMNE:2099:1' }).play()).statuses['C7']).toBe(
    'MET',
  );
  const carriedOut = (over: object) =>
    honestTown()
      .also('null', '2026-03-20', 'ria', 'invokeNullity', (ids) => ({
        decision: ids.of('decision'),
        text: 'Zonder instemming.',
        as: { party: ids.of('council') },
      }))
      .also(
        'lifted',
        '2026-03-25',
        'leader',
        'liftNullity',
        ruled({ reason: 'De rechter zei het.', ...over }),
      )
      .also('begun', '2026-04-01', 'leader', 'beginCarryingOut', (ids) => ({
        decision: ids.of('decision'),
        what: 'De auto rijdt.',
      }));
  expect(seenDecision(await carriedOut({}).play()).statuses['C15']).toBe('UNPROVEN');
  const lifted = await carriedOut({ reference: 'ECLI:NL:RBMNE:2099:1' }).play();
  expect(seenDecision(lifted).verdict).toBe('CONFORM');
  expect(seenCheck(lifted, 'C15').findings).toContainEqual(
    expect.objectContaining({
      code: 'NULLITY_LIFTED_BY_RULING',
      values: { party: 'Ondernemingsraad', reference: ' (ECLI:NL:RBMNE:2099:1)', confirmed: 0 },
    }),
  );
});
