import { expect, test } from 'vitest';
import { afterwards, seenDecision, seenPair } from './seen.ts';
import { honestTown, ruleOf } from './town.ts';
import type { Ids } from './play.ts';
import type { Town } from './town.ts';

// Who decided, by whose right, within which frames (domain.md, "Conformity of a decision").

const page = { first: 10 } as const;

/** Two members who join the employees, or appointed on the eve, and vote as they were asked to. */
const appointed = (at: string) =>
  ['newcomer', 'second newcomer'].reduce(
    (town: Town, name) =>
      town
        .also(`${name} joins`, at, 'leader', 'joinGroup', (ids) => ({
          group: ids.of('employees'),
          person: ids.of(name),
        }))
        .also(`${name} votes`, '2026-03-09', name, 'takePosition', (ids) => ({
          decision: ids.of('decision'),
          alternative: 1,
          stance: 'FOR',
          as: { party: ids.of('employees') },
        })),
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
  const leaving = (at: string) =>
    ['carla', 'els', 'dirk'].reduce(
      (town: Town, name) =>
        town.also(`${name} leaves`, at, 'leader', 'leaveGroup', (ids) => ({
          group: ids.of('employees'),
          person: ids.of(name),
        })),
      honestTown()
        .instead('rule', {
          over: (ids) => ({ content: ruleOf('CO_DECIDE', () => ({ quorum: { percent: 70 } }))(ids) }),
        })
        .without('carla AGAINST 1', 'dissent answered', 'dirk FOR 1'),
    );
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

test('recording the taking in the chair’s or the sponsor’s name leaves it unproven until they confirm it', async () => {
  const inNameOf = (whom: string, town = honestTown()) =>
    town.instead('taken', {
      by: 'leader',
      over: (ids) => ({ as: { party: ids.of('management'), onBehalfOf: ids.of(whom) } }),
    });
  expect(seenDecision(await inNameOf('chair').play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C4: 'UNPROVEN' },
  });
  expect(seenDecision(await honestTown().instead('taken', { by: 'leader' }).play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C4: 'NOT_MET TAKER_NOT_CHAIR' },
  });
  const escalated = honestTown().also(
    'escalated',
    '2026-03-09T12:00:00.000Z',
    'leader',
    'escalateDecision',
    (ids) => ({
      decision: ids.of('decision'),
      reason: 'Geen meerderheid te verwachten.',
    }),
  );
  const bySponsor = escalated.instead('taken', { by: 'sponsor', over: () => ({ as: {} }) });
  expect(seenDecision(await bySponsor.play()).verdict).toBe('CONFORM');
  expect(seenDecision(await inNameOf('sponsor', escalated).play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C4: 'UNPROVEN' },
  });
  // Escalating to get round the vote, and then taking it oneself.
  expect(seenDecision(await escalated.instead('taken', { by: 'leader' }).play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C4: 'NOT_MET ESCALATED_NOT_BY_SPONSOR' },
  });
});

/** A second decision of the project, opened and taken after the first. */
const second = (town: Town, amount: number | undefined, over: object = {}) =>
  town
    .also('second', '2026-03-20', 'leader', 'openDecision', (ids) => ({
      project: ids.of('project'),
      rule: ids.of('rule'),
      title: 'De rest van de scanauto',
      kind: 'STOP',
      affected: [ids.of('employees')],
      alternatives: [{ title: 'Ook kopen' }],
      ...over,
    }))
    .also('second taken', '2026-04-20', 'chair', 'takeDecision', (ids) => ({
      decision: ids.of('second'),
      outcome: 1,
      rationale: 'Nodig.',
      ...(amount === undefined ? {} : { frameUses: [{ kind: 'BUDGET', amount }] }),
      as: { party: ids.of('management') },
    }));

const c9Of = async (town: Town, name: string) => {
  const played = await town.play();
  const found = played
    .queries(afterwards)
    .conformityOf([played.of(name)])
    .get(played.of(name));
  return found?.checks.find(({ code }) => code === 'C9')?.findings;
};

test('a decision that is split below its frame is added up again', async () => {
  expect(seenDecision(await second(honestTown(), 60_000).play(), 'second').statuses['C9']).toBe('MET');
  const split = await second(honestTown(), 60_001).play();
  expect(seenDecision(split, 'second').trouble).toMatchObject({ C9: 'NOT_MET BUDGET_EXCEEDED' });
  // Saying nothing of the amount proves nothing; and of an earlier one that said nothing, the later names it.
  const silent = await second(honestTown(), undefined).play();
  expect(seenDecision(silent, 'second').trouble).toMatchObject({ C9: 'UNPROVEN FRAME_NOT_STATED' });
  const first = honestTown().instead('taken', { over: () => ({ frameUses: [] }) });
  expect(seenDecision(await first.play())).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C9: 'UNPROVEN FRAME_NOT_STATED' },
  });
  expect(await c9Of(second(first, 90_000), 'second')).toMatchObject([
    { code: 'WITHIN_BUDGET', values: { silent: '1 (Keuze van de scanauto)' } },
  ]);
});

test('widening the frames while it is open, or having oneself allow the excess, widens nothing', async () => {
  const over = honestTown().instead('taken', {
    over: () => ({ frameUses: [{ kind: 'BUDGET', amount: 150_000 }] }),
  });
  const exceeded = { verdict: 'NOT_CONFORM', trouble: { C9: 'NOT_MET BUDGET_EXCEEDED' } };
  expect(seenDecision(await over.play())).toMatchObject(exceeded);
  const widened = over.also('widened', '2026-03-01', 'leader', 'adjustFrames', (ids) => ({
    project: ids.of('project'),
    frames: [{ kind: 'BUDGET', description: 'Budget', amount: 200_000 }],
    reason: 'Het wordt duurder.',
  }));
  expect(seenDecision(await widened.play())).toMatchObject(exceeded);
  const datedBack = widened.instead('widened', { over: () => ({ occurredAt: '2026-01-20' }) });
  expect(seenDecision(await datedBack.play()).statuses['C9']).toBe('UNPROVEN');
  const allowed = (by: string, onBehalf: boolean) =>
    over
      .also('escalated', '2026-03-02', 'leader', 'escalateDecision', (ids) => ({
        decision: ids.of('decision'),
        reason: 'Boven het budget.',
      }))
      .also('allowed', '2026-03-03', by, 'allowDecision', (ids) => ({
        decision: ids.of('decision'),
        ...(onBehalf ? { as: { onBehalfOf: ids.of('sponsor') } } : {}),
      }));
  expect(seenDecision(await allowed('sponsor', false).play()).verdict).toBe('CONFORM');
  expect(seenDecision(await allowed('leader', false).play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    statuses: { C9: 'NOT_MET' },
  });
  expect(seenDecision(await allowed('leader', true).play()).verdict).not.toBe('CONFORM');
});

test('naming an earlier decision as replaced, and never superseding it, leaves its spending standing', async () => {
  const replacing = second(honestTown(), 90_000).instead('second', {
    over: (ids) => ({ replaces: [ids.of('decision')] }),
  });
  const superseded = (at: string) =>
    replacing.also('superseded', at, 'leader', 'supersedeDecision', (ids) => ({
      decision: ids.of('decision'),
      by: ids.of('second'),
    }));
  const never = await replacing.play();
  // Until the outcome must have been told there is time to put it on record; from then on both count.
  expect(seenDecision(never, 'second', '2026-04-30T10:00:00.000Z').statuses['C9']).toBe('MET');
  expect(seenDecision(never, 'second')).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C9: 'NOT_MET BUDGET_EXCEEDED_NOT_REPLACED' },
  });
  expect(seenDecision(await superseded('2026-04-21').play(), 'second').statuses['C9']).toBe('MET');
  expect(seenDecision(await superseded('2026-05-20').play(), 'second').trouble).toMatchObject({
    C9: 'UNPROVEN BUDGET_EXCEEDED_NOT_REPLACED',
  });
});

/** Taken for more than the budget, within frames that somebody adjusted the day before the opening. */
const widened = (by: string, over: (ids: Ids) => object = () => ({})) =>
  honestTown()
    .instead('taken', { over: () => ({ frameUses: [{ kind: 'BUDGET', amount: 150_000 }] }) })
    .also('widened', '2026-02-01', by, 'adjustFrames', (ids) => ({
      project: ids.of('project'),
      frames: [{ kind: 'BUDGET', description: 'Budget', amount: 200_000 }],
      reason: 'Het wordt duurder.',
      ...over(ids),
    }));

test('widening the frames oneself before the opening shows, and counts only once the sponsor stands for it', async () => {
  const unproven = { verdict: 'UNPROVEN', trouble: { C9: 'UNPROVEN FRAMES_WIDENED_BY_ANOTHER' } };
  expect(seenDecision(await widened('leader').play())).toMatchObject(unproven);
  expect(seenDecision(await widened('head').play())).toMatchObject(unproven);
  // Leaving the budget out of the frames widens them too.
  const emptied = widened('leader', () => ({
    frames: [{ kind: 'DEADLINE', description: 'Op tijd', deadline: '2026-12-31' }],
  })).instead('taken', {
    over: () => ({
      frameUses: [
        { kind: 'BUDGET', amount: 150_000 },
        { kind: 'DEADLINE', deadline: '2026-06-01' },
      ],
    }),
  });
  expect(seenDecision(await emptied.play())).toMatchObject(unproven);
  // Nor does it help to become one of those who set frames.
  const steering = widened('leader').also(
    'steering',
    '2026-01-20',
    'leader',
    'composeSteeringGroup',
    (ids) => ({
      project: ids.of('project'),
      members: [{ person: ids.of('leader') }, { person: ids.of('head') }],
    }),
  );
  const sponsoring = widened('leader').also('sponsoring', '2026-01-20', 'leader', 'grantRole', (ids) => ({
    organisation: ids.of('organisation'),
    person: ids.of('leader'),
    role: 'SPONSOR',
  }));
  for (const town of [steering, sponsoring]) expect(seenDecision(await town.play())).toMatchObject(unproven);
  const inTheirName = widened('leader', (ids) => ({ as: { onBehalfOf: ids.of('sponsor') } }));
  expect(seenDecision(await inTheirName.play())).toMatchObject({
    verdict: 'UNPROVEN',
    statuses: { C9: 'UNPROVEN' },
  });
  const confirmed = inTheirName.also('confirmed', '2026-02-02', 'sponsor', 'confirmAct', (ids) => ({
    record: ids.of('project'),
    event: ids.event('widened'),
  }));
  const bySteering = steering.instead('widened', { by: 'head' });
  for (const town of [widened('sponsor'), confirmed, bySteering]) {
    expect(seenDecision(await town.play())).toMatchObject({ verdict: 'CONFORM', trouble: {} });
  }
});

test('whoever widens the frames may still spend what they allowed before; who set them first is said', async () => {
  const modest = widened('leader').instead('taken', {
    over: () => ({ frameUses: [{ kind: 'BUDGET', amount: 90_000 }] }),
  });
  expect(seenDecision(await modest.play()).statuses['C9']).toBe('MET');
  const own = honestTown().instead('frames', { by: 'leader' });
  expect(seenDecision(await own.play()).verdict).toBe('CONFORM');
  expect(await c9Of(own, 'decision')).toMatchObject([
    { code: 'WITHIN_BUDGET' },
    { code: 'FRAMES_SET_BY_MANAGER', status: 'MET' },
  ]);
});

test('calling it OTHER escapes checks by name, until what is built on it shows the kind', async () => {
  const other = honestTown()
    .without('assessment')
    .instead('decision', {
      over: () => ({
        kind: 'OTHER',
        kindReason: 'Een praktische zaak.',
        alternatives: [{ title: 'Scanauto' }],
      }),
    })
    .without('chair AGAINST 2')
    .instead('taken', { over: () => ({ notChosen: [] }) });
  const played = await other.play();
  const decision = played.of('decision');
  const escaped = played
    .queries(afterwards)
    .conformityOf([decision])
    .get(decision)
    ?.checks.filter(({ findings }) => findings.some(({ values }) => values['kind'] === 'OTHER'));
  expect(escaped?.map(({ code, status }) => [code, status])).toEqual([
    ['C10', 'NOT_APPLICABLE'],
    ['C11', 'NOT_APPLICABLE'],
    ['C12', 'NOT_APPLICABLE'],
  ]);
  const shown = other.also('course', '2026-05-01', 'leader', 'recordSupportMeasure', (ids) => ({
    project: ids.of('project'),
    support: 'TRAINING',
    description: 'Leren rijden met de scanauto.',
    decision: ids.of('decision'),
  }));
  expect(seenDecision(await shown.play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C10: 'NOT_MET ONE_ALTERNATIVE', C11: 'NOT_MET QUALITY_NOT_ASSESSED' },
  });
});

/** Called a decision of that kind, with one alternative and nothing assessed; then people are trained for it. */
const called = (kind: string) =>
  honestTown()
    .without('assessment', 'chair AGAINST 2')
    .instead('decision', { over: () => ({ kind, alternatives: [{ title: 'Scanauto' }] }) })
    .instead('taken', { over: () => ({ notChosen: [] }) });

const trained = (town: Town, decision = 'decision') =>
  town.also('course', '2026-05-01', 'leader', 'recordSupportMeasure', (ids) => ({
    project: ids.of('project'),
    support: 'TRAINING',
    description: 'Leren rijden met de scanauto.',
    decision: ids.of(decision),
  }));

test('calling it a decision on frames, rule or problem, to stop or to adjust, shows by what is built on it', async () => {
  for (const kind of ['FRAMES', 'RULE', 'STOP', 'ADJUST', 'PROBLEM']) {
    const seen = seenDecision(await trained(called(kind)).play());
    expect([kind, seen]).toMatchObject([
      kind,
      { verdict: 'NOT_CONFORM', trouble: { C11: 'NOT_MET QUALITY_NOT_ASSESSED KIND_SHOWN' } },
    ]);
    expect(seen.statuses['C10']).toBe('NOT_MET');
  }
  const piloted = called('FRAMES').also('pilot', '2026-05-01', 'leader', 'planPilot', (ids) => ({
    project: ids.of('project'),
    title: 'Proefmaand',
    variants: [{ title: 'Scanauto' }],
    testPlan: 'Een maand rijden.',
    decision: ids.of('decision'),
  }));
  expect(seenDecision(await piloted.play()).trouble).toMatchObject({
    C10: 'NOT_MET ONE_ALTERNATIVE KIND_SHOWN',
  });
});

test('the name of a kind also escapes no right, and what shows the kind mends nothing', async () => {
  const named = called('STOP')
    .without('council endorses', 'advice asked', 'advice')
    .instead('rule', {
      over: (ids) => ({
        content: ruleOf('CO_DECIDE', () => ({
          kinds: ['ADOPT'],
          parties: [
            { group: ids.of('management'), right: 'DECIDE' },
            { group: ids.of('employees'), right: 'CO_DECIDE' },
          ],
        }))(ids),
      }),
    })
    .instead('decision', { over: () => ({ rights: [] }) })
    .instead('taken', { over: () => ({ advice: undefined }) });
  expect(seenDecision(await named.play())).toMatchObject({
    trouble: { C1: 'NOT_MET RULE_DOES_NOT_COVER' },
    statuses: { C7: 'NOT_APPLICABLE' },
  });
  expect(seenDecision(await trained(named).play())).toMatchObject({
    trouble: { C1: 'NOT_MET RULE_DOES_NOT_COVER', C7: 'NOT_MET RIGHT_NOT_MENTIONED KIND_SHOWN' },
  });
});

test('an honest adjustment of what was chosen before stays one, with the training that it takes', async () => {
  const adjusted = second(honestTown(), 1_000, { kind: 'ADJUST' })
    .instead('second', {
      over: () => ({ alternatives: [{ title: 'Andere route' }, { title: 'Zo laten' }] }),
    })
    .also('for', '2026-04-17', 'chair', 'takePosition', (ids) => ({
      decision: ids.of('second'),
      alternative: 2,
      stance: 'AGAINST',
      reason: 'Het kan beter.',
      as: { party: ids.of('management') },
    }))
    .also('for too', '2026-04-17', 'head', 'takePosition', (ids) => ({
      decision: ids.of('second'),
      alternative: 1,
      stance: 'FOR',
      as: { party: ids.of('management') },
    }))
    .instead('second taken', { over: () => ({ notChosen: [{ alternative: 2, reason: 'Het kan beter.' }] }) });
  const plain = seenDecision(await adjusted.play(), 'second').statuses;
  expect(plain).toMatchObject({ C10: 'MET', C11: 'NOT_APPLICABLE' });
  expect(seenDecision(await trained(adjusted, 'second').play(), 'second').statuses).toEqual(plain);
});

test('an alternative for show, of which nobody said anything, was not weighed', async () => {
  expect(seenDecision(await honestTown().without('chair AGAINST 2').play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C10: 'NOT_MET ALTERNATIVE_NOT_WEIGHED' },
  });
});

test('filling in the assessment oneself, with employees’ names under it, proves no taking part', async () => {
  const filled = honestTown().instead('assessment', { by: 'leader' });
  expect(seenDecision(await filled.play())).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C11: 'UNPROVEN QUALITY_EMPLOYEES_CLAIMED' },
  });
  const afterTaking = honestTown().instead('assessment', {
    at: '2026-03-11',
    over: () => ({ occurredAt: '2026-02-24' }),
  });
  expect(seenDecision(await afterTaking.play())).toMatchObject({
    verdict: 'UNPROVEN',
    trouble: { C11: 'UNPROVEN QUALITY_ASSESSED_UNPROVEN' },
  });
});

const votes = [
  'chair FOR 1',
  'head FOR 1',
  'chair AGAINST 2',
  'anna FOR 1',
  'bert FOR 1',
  'dirk FOR 1',
  'carla AGAINST 1',
] as const;

test('naming oneself as one of the employees who took part is a claim, also after joining them on the eve', async () => {
  const byLeader = honestTown().instead('assessment', {
    by: 'leader',
    over: (ids) => ({ participants: [{ person: ids.of('leader'), group: ids.of('employees') }] }),
  });
  const joining = (at: string) =>
    byLeader.also('leader joins', at, 'leader', 'joinGroup', (ids) => ({
      group: ids.of('employees'),
      person: ids.of('leader'),
    }));
  const claimed = { verdict: 'UNPROVEN', trouble: { C11: 'UNPROVEN QUALITY_EMPLOYEES_CLAIMED' } };
  for (const town of [byLeader, joining('2026-02-20')]) {
    expect(seenDecision(await town.play())).toMatchObject(claimed);
  }
  expect(seenDecision(await joining('2026-01-12').play()).statuses['C11']).toBe('MET');
});

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
    honestTown()
      .instead('rule', {
        over: (ids) => ({ content: ruleOf('CO_DECIDE', () => ({ terms: undefined }))(ids) }),
      })
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
  const byRule = shortened('setTerms', '2026-02-01').instead('rule', {
    over: (ids) => ({
      content: ruleOf('CO_DECIDE', () => ({ terms: { advice: { days: 10, kind: 'CALENDAR' } } }))(ids),
    }),
  });
  expect(seenDecision(await byRule.play()).statuses['C7']).toBe('MET');
});

test('an advice that came after its term is said to exist, and does not count', async () => {
  const late = unadvised()
    .instead('taken', { at: '2026-03-16' })
    .also('late advice', '2026-03-12', 'ria', 'giveAdvice', (ids) => ({
      decision: ids.of('decision'),
      request: 1,
      advice: 'NEGATIVE',
      text: 'Liever niet.',
      as: { party: ids.of('council') },
    }));
  const played = await late.play();
  const decision = played.of('decision');
  const checks = played.queries(afterwards).conformityOf([decision]).get(decision)?.checks;
  expect(checks?.find(({ code }) => code === 'C7')).toMatchObject({
    status: 'MET',
    findings: [{ code: 'ADVICE_CAME_LATE', values: { advice: 'NEGATIVE' } }],
  });
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

test('resolving somebody’s objection for her does not resolve it', async () => {
  const consent = honestTown().instead('rule', {
    over: (ids) => ({ content: ruleOf('CO_DECIDE', () => ({ method: 'CONSENT' }))(ids) }),
  });
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

test('carrying it out before it is taken shows, whatever date the taking bears', async () => {
  const begun = honestTown().also('begun', '2026-03-09', 'leader', 'beginCarryingOut', (ids) => ({
    decision: ids.of('decision'),
    what: 'De auto is besteld.',
  }));
  expect(seenDecision(await begun.play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C15: 'NOT_MET CARRIED_OUT_BEFORE_TAKEN' },
  });
  const datedBack = begun.instead('taken', { over: () => ({ occurredAt: '2026-03-08' }) });
  expect(seenDecision(await datedBack.play()).verdict).not.toBe('CONFORM');
  expect(seenDecision(await datedBack.play()).statuses['C15']).toBe('UNPROVEN');
});

test('not telling who was against that it is taken, or not answering her, shows after the term', async () => {
  expect(seenDecision(await honestTown().without('dissent answered').play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C14: 'NOT_MET DISSENT_NOT_ANSWERED' },
  });
  expect(seenDecision(await honestTown().without('told').play())).toMatchObject({
    verdict: 'NOT_CONFORM',
    trouble: { C13: 'NOT_MET GROUP_NOT_TOLD' },
  });
  const late = honestTown().instead('told', { at: '2026-05-01', over: () => ({ occurredAt: '2026-03-12' }) });
  expect(seenDecision(await late.play())).toMatchObject({ trouble: { C13: 'NOT_MET GROUP_TOLD_LATE' } });
});

test('a better decision afterwards does not mend the first: its verdict and its rung stand', async () => {
  const bad = honestTown().without('told');
  const before = await bad.play();
  const mended = await second(bad, 10_000)
    .instead('second', { over: (ids) => ({ replaces: [ids.of('decision')] }) })
    .also('superseded', '2026-04-21', 'leader', 'supersedeDecision', (ids) => ({
      decision: ids.of('decision'),
      by: ids.of('second'),
    }))
    .play();
  expect(seenDecision(mended)).toEqual(seenDecision(before));
  expect(seenPair(mended).realised).toBe(seenPair(before).realised);
});
