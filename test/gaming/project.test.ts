import { expect, test } from 'vitest';
import { joining } from './moves.ts';
import type { Ids, Played } from './play.ts';
import { afterwards, seenDecision } from './seen.ts';
import { honestTown } from './town.ts';
import type { Town } from './town.ts';

// The steps of the project, its pilot, and what it keeps out of sight.

const pointOf = (played: Played, code: string): string | undefined => {
  const project = played.of('project');
  return played
    .queries(afterwards)
    .scorecardsOf([project])
    .get(project)
    ?.steps.flatMap(({ points }) => points)
    .find((point) => point.code === code)?.status;
};

test('waiving an attention point is the sponsor’s to do, not the leader’s, nor in the sponsor’s name', async () => {
  const left = leftBehind(honestTown());
  const waived = (by: string, claimed: boolean) =>
    left.also('waived', '2026-04-30', by, 'waiveAttentionPoint', (ids) => ({
      project: ids.of('project'),
      point: '2.1',
      reason: 'Het probleem is bekend.',
      ...(claimed ? { as: { onBehalfOf: ids.of('sponsor') } } : {}),
    }));
  expect(pointOf(await left.play(), '2.1')).toBe('NOT_MET');
  expect(pointOf(await waived('sponsor', false).play(), '2.1')).toBe('NOT_APPLICABLE');
  expect(pointOf(await waived('leader', false).play(), '2.1')).toBe('NOT_MET');
  expect(pointOf(await waived('leader', true).play(), '2.1')).toBe('NOT_MET');
});

test('a mandate of the manager by an accomplice is none that the sponsor gave', async () => {
  const mandate = (by: string): Town =>
    honestTown().also('mandate', '2026-01-12', by, 'giveMandate', (ids) => ({
      organisation: ids.of('organisation'),
      person: ids.of('leader'),
      by: ids.of(by),
      writtenIn: 'Mandaatregister',
    }));
  expect(pointOf(await mandate('sponsor').play(), '1.1')).toBe('MET');
  expect(pointOf(await mandate('newcomer').play(), '1.1')).toBe('UNPROVEN');
});

test('a problem analysis done alone, with the employees’ names under it, was not done together', async () => {
  const analysed = (by: string) =>
    honestTown()
      .also('analysis', '2026-01-20', by, 'recordAssessment', (ids) => ({
        project: ids.of('project'),
        instrument: 'problem-analysis',
        values: problem,
        participants: [
          { person: ids.of('anna'), group: ids.of('employees') },
          { person: ids.of('head'), group: ids.of('management') },
        ],
      }))
      .also('confirmed', '2026-01-21', by === 'anna' ? 'head' : 'anna', 'confirmAct', (ids) => ({
        record: ids.of('analysis'),
        event: ids.event('analysis'),
      }));
  expect(pointOf(await analysed('anna').play(), '2.1')).toBe('MET');
  expect(pointOf(await analysed('leader').without('confirmed').play(), '2.1')).toBe('UNPROVEN');
});

/** The project goes on to its last step: what was to be done before is not waited for any more. */
const leftBehind = (town: Town): Town =>
  town.also('step', '2026-05-01', 'leader', 'enterStep', (ids) => ({
    project: ids.of('project'),
    step: 'implement',
  }));

const problem = {
  problem: 'Parkeercontrole te voet is gevaarlijk en dekt te weinig.',
  how: ['BRAINSTORM'],
  perspectives: [{ who: 'Handhavers', view: 'In het donker is het onveilig.' }],
};

test('alternatives of two groups are the ones that they brought, not the ones that the opener put their names to', async () => {
  const asked = honestTown().instead('decision', {
    over: (ids) => ({
      alternatives: [
        { title: 'Scanauto', broughtBy: ids.of('management') },
        { title: 'Te voet blijven', broughtBy: ids.of('employees') },
      ],
    }),
  });
  expect(pointOf(await leftBehind(asked).play(), '2.2')).toBe('UNPROVEN');
  const brought = (name: string, by: string, group: string, town: Town) =>
    town.also(name, '2026-02-04', by, 'addAlternative', (ids) => ({
      decision: ids.of('decision'),
      title: name,
      broughtBy: ids.of(group),
    }));
  const both = (employee: string, manager: string) =>
    brought(
      'Fietsen',
      employee,
      'employees',
      brought('Camera’s', manager, 'management', leftBehind(honestTown())),
    );
  expect(pointOf(await both('bert', 'head').play(), '2.2')).toBe('MET');
  expect(pointOf(await both('leader', 'leader').play(), '2.2')).toBe('UNPROVEN');
  // Nor does joining them on the eve make it theirs.
  const joined = joining(both('newcomer', 'head'), 'newcomer', '2026-02-01');
  expect(pointOf(await joined.play(), '2.2')).toBe('UNPROVEN');
});

test('one person who belongs to two groups, and brings an alternative for each, is no two groups', async () => {
  const bringing = (second: string): Town =>
    [
      ['Fietsen', 'anna', 'employees'],
      ['Camera’s', second, 'management'],
    ].reduce(
      (town: Town, [title = '', by = '', group = '']) =>
        town.also(title, '2026-02-04', by, 'addAlternative', (ids) => ({
          decision: ids.of('decision'),
          title,
          broughtBy: ids.of(group),
        })),
      joining(leftBehind(honestTown()), 'anna', '2026-01-06', 'management', 'anna manages'),
    );
  expect(pointOf(await bringing('head').play(), '2.2')).toBe('MET');
  expect(pointOf(await bringing('anna').play(), '2.2')).toBe('UNPROVEN');
});

/** A business case with qualitative entries, filled in by somebody with those participants. */
const valued = (town: Town, by: string, participants: (ids: Ids) => readonly object[]): Town =>
  town.also(`business case of ${by}`, '2026-02-20', by, 'recordAssessment', (ids) => ({
    project: ids.of('project'),
    instrument: 'business-case-q4',
    values: {
      solution: 'Scanauto',
      qualitative: [
        {
          title: 'Minder agressie',
          for: 'EMPLOYEES',
          nature: 'BENEFIT',
          description: 'Op straat wordt minder gescholden.',
        },
      ],
    },
    participants: participants(ids),
  }));

const together = (ids: Ids) => [
  { person: ids.of('anna'), group: ids.of('employees') },
  { person: ids.of('head'), group: ids.of('management') },
];

test('a business case filled in by the leader alone was not discussed with the stakeholders', async () => {
  expect(pointOf(await valued(honestTown(), 'anna', together).play(), '3.2')).toBe('MET');
  const alone = valued(honestTown(), 'leader', (ids) => [{ group: ids.of('management') }]);
  expect(pointOf(await leftBehind(alone).play(), '3.2')).toBe('NOT_MET');
  const named = valued(honestTown(), 'leader', together);
  expect(pointOf(await named.play(), '3.2')).toBe('UNPROVEN');
});

test('of two business cases of one moment the employee’s counts, whichever was recorded first', async () => {
  const leaderFirst = valued(valued(honestTown(), 'leader', together), 'anna', together);
  const annaFirst = valued(valued(honestTown(), 'anna', together), 'leader', together);
  for (const town of [leaderFirst, annaFirst]) expect(pointOf(await town.play(), '3.3')).toBe('MET');
  expect(pointOf(await valued(honestTown(), 'leader', together).play(), '3.3')).toBe('UNPROVEN');
});

test('a rule that a party declined, or that was retired, was not agreed before the first decision', async () => {
  expect(pointOf(await honestTown().play(), '1.4')).toBe('MET');
  const declined = (at: string) =>
    honestTown().also('declined', at, 'ria', 'declineRule', (ids) => ({
      rule: ids.of('rule'),
      version: 1,
      reason: 'Wij zien er toch van af.',
      as: { party: ids.of('council') },
    }));
  const retired = (at: string) =>
    honestTown().also('retired', at, 'leader', 'retireRule', (ids) => ({
      rule: ids.of('rule'),
      reason: 'Niet meer nodig.',
    }));
  for (const town of [declined('2026-01-20'), retired('2026-01-20')])
    expect(pointOf(await town.play(), '1.4')).toBe('NOT_MET');
  const played = await declined('2026-01-20').play();
  expect(seenDecision(played).statuses['C3']).toBe('NOT_MET');
  // What came after the opening takes nothing back from it.
  for (const town of [declined('2026-05-04'), retired('2026-05-04')])
    expect(pointOf(await town.play(), '1.4')).toBe('MET');
});

test('who leads or commissions the project is no researcher from outside, in the team or not', async () => {
  const researched = (researcher: (ids: Ids) => object) =>
    leftBehind(goNoGo()).instead('pilot', {
      over: (ids) => ({
        researcher: { description: 'Hogeschool', outsideTeam: true, ...researcher(ids) },
      }),
    });
  expect(pointOf(await researched(() => ({})).play(), '4.1')).toBe('MET');
  expect(pointOf(await researched((ids) => ({ person: ids.of('dirk') })).play(), '4.1')).toBe('MET');
  for (const name of ['leader', 'sponsor'])
    expect(pointOf(await researched((ids) => ({ person: ids.of(name) })).play(), '4.1')).toBe('NOT_MET');
});

test('a choice left to teams is recorded by the adoption or after it, not before there is any', async () => {
  const customised = (town: Town, at: string, decision?: string) =>
    town
      .also('customised', at, 'leader', 'recordCustomisation', (ids) => ({
        project: ids.of('project'),
        description: 'Teams kiezen hun rooster.',
        ...(decision === undefined ? {} : { decision: ids.of(decision) }),
      }))
      .also('closed', '2026-05-01', 'leader', 'closeProject', (ids) => ({
        project: ids.of('project'),
        summary: 'Klaar.',
      }));
  const adopted = honestTown().instead('decision', { over: () => ({ kind: 'ADOPT' }) });
  expect(pointOf(await customised(adopted, '2026-04-01').play(), '5.1')).toBe('MET');
  expect(pointOf(await customised(adopted, '2026-03-01', 'decision').play(), '5.1')).toBe('MET');
  expect(pointOf(await customised(adopted, '2026-03-01').play(), '5.1')).toBe('NOT_MET');
  expect(pointOf(await customised(honestTown(), '2026-04-01').play(), '5.1')).toBe('NOT_MET');
});

test('without a pilot the adoption is evaluated by what the employees assess afterwards, not by the leader alone', async () => {
  const effect = { objective: { direction: 'BETTER', description: 'Minder lopen in het donker.' } };
  const assessed = (
    town: Town,
    name: string,
    at: string,
    by: string,
    over: (ids: Ids) => object = () => ({}),
  ): Town =>
    town.also(name, at, by, 'recordAssessment', (ids) => ({
      project: ids.of('project'),
      instrument: 'quality-of-work',
      values: { content: effect, conditions: effect, terms: effect, relations: effect },
      participants: [{ person: ids.of('anna'), group: ids.of('employees') }],
      ...over(ids),
    }));
  const adopted = honestTown()
    .instead('decision', { over: () => ({ kind: 'ADOPT' }) })
    .also('closed', '2026-05-20', 'leader', 'closeProject', (ids) => ({
      project: ids.of('project'),
      summary: 'Klaar.',
    }));
  const points = async (town: Town): Promise<readonly (string | undefined)[]> => {
    const played = await town.play();
    return [pointOf(played, '5.3'), pointOf(played, '5.4')];
  };
  // What was assessed before the adoption is no evaluation of it.
  expect(await points(adopted)).toEqual(['NOT_MET', 'NOT_MET']);
  const once = (by: string, over?: (ids: Ids) => object) =>
    assessed(adopted, 'evaluated', '2026-04-10', by, over);
  const twice = (by: string, over?: (ids: Ids) => object) =>
    assessed(once(by, over), 'evaluated again', '2026-05-10', by, over);
  expect(await points(once('anna'))).toEqual(['MET', 'NOT_MET']);
  expect(await points(twice('anna'))).toEqual(['MET', 'MET']);
  expect(await points(twice('leader'))).toEqual(['UNPROVEN', 'UNPROVEN']);
  const alone = (ids: Ids) => ({ participants: [{ group: ids.of('management') }] });
  expect(await points(twice('leader', alone))).toEqual(['NOT_MET', 'NOT_MET']);
  // Entered afterwards with a date before the adoption it evaluates nothing either.
  const datedBack = () => ({ occurredAt: '2026-03-01' });
  expect(await points(twice('anna', datedBack))).toEqual(['NOT_MET', 'NOT_MET']);
});

/** A decision to go on after a pilot of which the criteria were agreed with anna beforehand. */
const goNoGo = (): Town =>
  honestTown()
    .without('assessment')
    .instead('decision', { over: () => ({ kind: 'GO_NO_GO' }) })
    .also('pilot', '2026-01-10', 'leader', 'planPilot', (ids) => ({
      project: ids.of('project'),
      title: 'Proefmaand',
      variants: [{ title: 'Scanauto' }, { title: 'Scanauto met lopers' }],
      testPlan: 'Een maand rijden.',
    }))
    .also('criteria', '2026-01-12', 'anna', 'agreeCriteria', (ids) => ({
      pilot: ids.of('pilot'),
      criteria: [
        criterion('Controles per uur', 'PRODUCTIVITY', 50),
        criterion('Werkdruk', 'QUALITY_OF_WORK', 6),
      ],
      agreedWith: [{ person: ids.of('anna'), group: ids.of('employees') }],
    }))
    .also('started', '2026-01-15', 'leader', 'startPilot', (ids) => ({ pilot: ids.of('pilot') }))
    .also('measured productivity', '2026-01-30', 'leader', 'recordMeasurement', (ids) => ({
      pilot: ids.of('pilot'),
      variant: 1,
      criterion: 1,
      value: 60,
    }))
    .also('measured quality', '2026-01-30', 'leader', 'recordMeasurement', (ids) => ({
      pilot: ids.of('pilot'),
      variant: 1,
      criterion: 2,
      value: 7,
    }))
    .instead('taken', { over: () => ({ go: true }) });

const criterion = (title: string, aspect: string, value: number) => ({
  title,
  aspect,
  hard: true,
  requirement: { kind: 'AT_LEAST', value },
});

test('criteria that are set when the results are known, or loosened then, do not count as beforehand', async () => {
  expect(seenDecision(await goNoGo().play())).toMatchObject({ verdict: 'CONFORM', statuses: { C12: 'MET' } });
  const afterStart = goNoGo().instead('criteria', { at: '2026-01-20' });
  expect(seenDecision(await afterStart.play()).trouble).toEqual({ C12: 'NOT_MET CRITERIA_NOT_BEFOREHAND' });
  const datedBack = goNoGo().instead('criteria', {
    at: '2026-01-20',
    over: () => ({ occurredAt: '2026-01-12' }),
  });
  expect(seenDecision(await datedBack.play()).statuses['C12']).toBe('UNPROVEN');
  // The requirement was missed; it is lowered below what was measured, and the decision is to go on.
  const missed = goNoGo().instead('measured quality', { over: () => ({ value: 4 }) });
  const lowered = missed.also('loosened', '2026-01-31', 'leader', 'agreeCriteria', (ids) => ({
    pilot: ids.of('pilot'),
    criteria: [
      criterion('Controles per uur', 'PRODUCTIVITY', 50),
      criterion('Werkdruk', 'QUALITY_OF_WORK', 3),
    ],
    agreedWith: [{ person: ids.of('anna'), group: ids.of('employees') }],
  }));
  // Nor does it help to put the start on record only then.
  const startedLate = lowered.instead('started', { at: '2026-02-01' });
  for (const town of [missed, lowered, startedLate]) {
    expect(seenDecision(await town.play())).toMatchObject({
      verdict: 'NOT_CONFORM',
      trouble: { C12: 'NOT_MET GO_AGAINST_REQUIREMENT' },
    });
  }
});

test('criteria that are agreed when it was measured are not beforehand by putting the start on record later', async () => {
  const late = goNoGo()
    .also('early', '2026-01-14', 'anna', 'agreeCriteria', (ids) => ({
      pilot: ids.of('pilot'),
      criteria: [criterion('Controles per uur', 'PRODUCTIVITY', 50)],
      agreedWith: [{ person: ids.of('anna'), group: ids.of('employees') }],
    }))
    .instead('criteria', { at: '2026-01-31' })
    .instead('measured quality', { at: '2026-02-01', over: () => ({ criterion: 2 }) })
    .instead('started', { at: '2026-02-01' });
  const closed = (town: Town): Town =>
    town.also('closed', '2026-05-20', 'leader', 'closeProject', (ids) => ({
      project: ids.of('project'),
      summary: 'Klaar.',
    }));
  const honest = await closed(goNoGo()).play();
  expect([pointOf(honest, '4.4'), seenDecision(honest).statuses['C12']]).toEqual(['MET', 'MET']);
  const played = await closed(late).play();
  expect([pointOf(played, '4.4'), seenDecision(played).statuses['C12']]).toEqual(['NOT_MET', 'NOT_MET']);
  // An honest start that was entered later, with its own date, is no different from one entered in time.
  const entered = closed(
    goNoGo().instead('started', { at: '2026-02-01', over: () => ({ occurredAt: '2026-01-15' }) }),
  );
  const after = await entered.play();
  expect([pointOf(after, '4.4'), seenDecision(after).statuses['C12']]).toEqual(['MET', 'MET']);
});

test('a decision that is kept out of the log is counted among what to look at once somebody reports it', async () => {
  const reported = honestTown().also('report', '2026-04-01', 'carla', 'reportMissingDecision', (ids) => ({
    project: ids.of('project'),
    description: 'De scanauto is al besteld.',
  }));
  const oversight = async (town: Town) => {
    const played = await town.play();
    const organisation = played.of('organisation');
    return played.queries(afterwards).oversightOf([organisation], {}).get(organisation);
  };
  expect(await oversight(honestTown())).toMatchObject({ reportsOpen: 0, concerns: [] });
  expect(await oversight(reported)).toMatchObject({
    reportsOpen: 1,
    concerns: [{ kind: 'REPORTS', reasons: [{ code: 'DECISION_REPORTED_MISSING', values: { count: 1 } }] }],
  });
  // The leader settles it; the list keeps the report, and who put it away and why.
  const played = await reported
    .also('settled', '2026-04-02', 'leader', 'settleReport', (ids) => ({
      project: ids.of('project'),
      report: 1,
      reason: 'Een misverstand.',
    }))
    .play();
  const project = played.of('project');
  expect(
    played.queries(afterwards).missingReports([project], {}, { first: 10 }).get(project)?.edges,
  ).toMatchObject([
    { node: { decision: null, settledReason: 'Een misverstand.', settled: { actor: played.of('leader') } } },
  ]);
});

test('a group that is made smaller afterwards was not acquainted sooner', async () => {
  const piloted = (size: number): Town =>
    leftBehind(goNoGo())
      .also('sized', '2026-01-06', 'leader', 'resizeGroup', (ids) => ({ group: ids.of('employees'), size }))
      .instead('pilot', {
        over: (ids) => ({ shareToAcquaint: 60, acquaintGroup: ids.of('employees') }),
      })
      .also('acquainted', '2026-01-28', 'leader', 'recordAcquainted', (ids) => ({
        pilot: ids.of('pilot'),
        group: ids.of('employees'),
        count: 5,
      }));
  const shrunk = (town: Town, at: string): Town =>
    town.also('shrunk', at, 'leader', 'resizeGroup', (ids) => ({ group: ids.of('employees'), size: 6 }));
  // The honest twin: a group that was of that size when the pilot was planned.
  expect(pointOf(await shrunk(piloted(40), '2026-01-08').play(), '4.3')).toBe('MET');
  expect(pointOf(await piloted(40).play(), '4.3')).toBe('NOT_MET');
  expect(pointOf(await shrunk(piloted(40), '2026-01-29').play(), '4.3')).toBe('UNPROVEN');
  // Nor by planning for a few, growing, and shrinking again.
  const regrown = shrunk(piloted(7), '2026-01-29').also(
    'grown',
    '2026-01-12',
    'leader',
    'resizeGroup',
    (ids) => ({
      group: ids.of('employees'),
      size: 40,
    }),
  );
  expect(pointOf(await regrown.play(), '4.3')).toBe('UNPROVEN');
});

test('an evaluation or adjustment with a date before the first evaluation does not follow on it', async () => {
  const evaluated = (town: Town, name: string, at: string, over: object = {}): Town =>
    town.also(name, at, 'anna', 'evaluatePilot', (ids) => ({
      pilot: ids.of('pilot'),
      findings: name,
      qualityOfWork: true,
      participants: [{ person: ids.of('anna'), group: ids.of('employees') }],
      ...over,
    }));
  const first = evaluated(goNoGo(), 'evaluated', '2026-04-01').also(
    'closed',
    '2026-05-20',
    'leader',
    'closeProject',
    (ids) => ({ project: ids.of('project'), summary: 'Klaar.' }),
  );
  const again = (over?: object) => evaluated(first, 'evaluated again', '2026-04-20', over);
  const adjusted = (over: object = {}): Town =>
    first
      .also('adjustment', '2026-03-25', 'leader', 'openDecision', (ids) => ({
        project: ids.of('project'),
        title: 'Bijstelling',
        kind: 'ADJUST',
        affected: [ids.of('employees')],
        alternatives: [{ title: 'Later rijden' }],
      }))
      .also('adjusted', '2026-04-20', 'chair', 'takeDecision', (ids) => ({
        decision: ids.of('adjustment'),
        outcome: 1,
        rationale: 'Na de proef.',
        ...over,
      }));
  expect(pointOf(await first.play(), '5.4')).toBe('NOT_MET');
  for (const town of [again(), adjusted()]) expect(pointOf(await town.play(), '5.4')).toBe('MET');
  const datedBack = { occurredAt: '2026-03-26' };
  expect(pointOf(await adjusted(datedBack).play(), '5.4')).toBe('NOT_MET');
  expect(pointOf(await again(datedBack).play(), '5.4')).toBe('UNPROVEN');
});
