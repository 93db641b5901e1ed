import { attentionPointsOf } from '../../catalog/attention-points.ts';
import type { AttentionPointCode } from '../../catalog/attention-points.ts';
import type { CheckStatus } from '../judgement.ts';
import type { Example } from './example.ts';
import { joined, opening, taking, who } from './scan-car.ts';
import { eventNamed } from './story.ts';
import type { Change, Told } from './story.ts';
import { adoptionDecision, wholeProject } from './whole-project.ts';

const { project, employees, management } = who;

/** A told event of the story. Throws if it tells none of that type by that name. */
const told = <T extends Told['type']>(name: string, type: T): Extract<Told, { readonly type: T }> => {
  const found = wholeProject[name];
  const isOne = (one: Told | undefined): one is Extract<Told, { readonly type: T }> => one?.type === type;
  if (!isOne(found)) throw new Error(`the story tells no ${name}`);
  return found;
};

const framesSet = told('frames', 'project.framesSet');
const impact = told('impact', 'assessment.recorded');
const planned = told('planned', 'pilot.planned');
const mandate = told('mandate', 'organisation.mandateGiven');
const otherDecision = 'decision-00000000-0000-4000-8000-000000000106';
const { shareToAcquaint: _share, ...shareless } = planned.payload;
const adopting = told('adoptOpened', 'decision.opened');
const assessed = told('assessed', 'assessment.recorded');
const assessedAfterwards = {
  ...assessed,
  on: 'assessment-00000000-0000-4000-8000-000000000105',
  at: '2026-05-06',
  payload: { ...assessed.payload, subject: { decision: adoptionDecision } },
} as const;
const evaluated = told('evaluated', 'pilot.evaluated');
const evaluatedAgain = told('evaluatedAgain', 'pilot.evaluated');
const customised = told('customised', 'project.customisationRecorded');
const businessCase = told('businessCase', 'assessment.recorded');
const secondCase = 'assessment-00000000-0000-4000-8000-000000000104';
const valuedBy = (participants: typeof businessCase.payload.participants) => ({
  ...businessCase.payload,
  participants,
});
const councilEndorsed = told('endorsedByCouncil', 'rule.endorsed');

const point = (check: string, status: CheckStatus, title: string, change: Change): Example => ({
  check,
  status,
  title,
  change,
});

const by = (name: string, person: typeof who.manager): Change => {
  const told = wholeProject[name];
  return told === undefined ? {} : { [name]: { ...told, by: person } };
};

const at = (name: string, day: string): Change => {
  const told = wholeProject[name];
  return told === undefined ? {} : { [name]: { ...told, at: day } };
};

/** A decision to adjust, opened before the evaluation, and its taking. */
const adjusting = (day: string, occurredAt?: string): Change => ({
  otherOpened: { ...opening({ kind: 'ADJUST' }), on: otherDecision, at: '2026-03-20' },
  otherTaken: {
    ...taking(),
    on: otherDecision,
    at: day,
    ...(occurredAt === undefined ? {} : { occurredAt }),
  },
});

const resized = (day: string, size: number): Told => ({
  type: 'group.resized',
  on: employees,
  at: day,
  by: who.manager,
  payload: { size },
});

/** The manager's mandate has a last day. */
const lasting = (until: string): Change => ({
  mandate: { ...mandate, payload: { ...mandate.payload, until } },
});

const waived: Told = {
  type: 'project.attentionPointWaived',
  on: project,
  at: '2026-03-16',
  by: who.sponsor,
  payload: { point: '3.4', reason: 'Er is maar één leverancier.' },
};

/** How each attention point is narrowly missed, and what else can be said of some. */
const special: readonly Example[] = [
  ...attentionPointsOf('SIM').map(({ code }) => point(code, 'MET', 'As in the whole project.', {})),
  point(
    '1.1',
    'NOT_MET',
    'The mandate was given the day after the first decision was opened.',
    at('mandate', '2026-02-03'),
  ),
  point('1.1', 'MET', 'The last day of the mandate was that of the first opening.', lasting('2026-02-02')),
  point('1.1', 'NOT_MET', 'The last day of the mandate was the day before.', lasting('2026-02-01')),
  point('1.1', 'UNPROVEN', 'The same, and the opening says that it was on that last day.', {
    ...lasting('2026-02-01'),
    opened: { ...told('opened', 'decision.opened'), occurredAt: '2026-02-01' },
  }),
  point('1.2', 'NOT_MET', 'Only employees sit in the team, and nobody in the steering group.', {
    team: {
      type: 'project.teamComposed',
      on: project,
      at: '2026-01-12',
      by: who.manager,
      payload: { members: [{ person: who.anna, group: employees }] },
    },
  }),
  point('1.2', 'UNPROVEN', 'Somebody sits for the management who is not registered as its member.', {
    headJoined: undefined,
  }),
  point('1.3', 'NOT_MET', 'Nothing was promised to the employees.', { promise: undefined }),
  point(
    '1.4',
    'NOT_MET',
    'The works council endorsed the rule the day after the first opening.',
    at('endorsedByCouncil', '2026-02-03'),
  ),
  point('1.5', 'NOT_MET', 'The works council is a party of the rule, and not on the map.', {
    mappedCouncil: undefined,
  }),
  point('1.6', 'NOT_MET', 'The communication plan was not shared.', { communicationShared: undefined }),
  point(
    '2.1',
    'UNPROVEN',
    'The manager recorded that employees took part; none of them confirmed it.',
    by('problem', who.manager),
  ),
  point('2.1', 'NOT_MET', 'There is no problem analysis.', { problem: undefined }),
  point('2.2', 'NOT_MET', 'One group brought all alternatives.', { broughtByManagement: undefined }),
  point('2.2', 'UNPROVEN', 'The manager added both, and named the groups that are to have brought them.', {
    ...by('broughtByEmployees', who.manager),
    ...by('broughtByManagement', who.manager),
  }),
  point('2.2', 'UNPROVEN', 'Somebody who belongs to both groups brought both.', {
    ...by('broughtByManagement', who.anna),
    alsoManages: joined(management, who.anna, '2026-01-05'),
  }),
  point('2.3', 'NOT_MET', 'The only safe consultation belongs to another step.', { safe: undefined }),
  point(
    '3.1',
    'NOT_MET',
    'The impact analysis was recorded the day after the selection.',
    at('impact', '2026-03-11'),
  ),
  point('3.2', 'NOT_MET', 'There is no business case.', { businessCase: undefined }),
  point('3.2', 'NOT_MET', 'The manager filled it in, with nobody but the management.', {
    businessCase: { ...businessCase, by: who.manager, payload: valuedBy([{ group: management }]) },
  }),
  point(
    '3.2',
    'UNPROVEN',
    'The manager filled it in and named an employee, who did not confirm it.',
    by('businessCase', who.manager),
  ),
  point(
    '3.3',
    'MET',
    'Two were recorded at one moment: the manager’s, which nobody confirmed, then an employee’s.',
    {
      businessCase: undefined,
      businessCaseByManager: { ...businessCase, by: who.manager },
      businessCaseByAnna: { ...businessCase, on: secondCase },
    },
  ),
  point('3.3', 'MET', 'The same, the employee’s first.', {
    businessCase: undefined,
    businessCaseByAnna: { ...businessCase, on: secondCase },
    businessCaseByManager: { ...businessCase, by: who.manager },
  }),
  point(
    '3.3',
    'UNPROVEN',
    'The manager recorded that employees and management valued it together.',
    by('businessCase', who.manager),
  ),
  point('3.3', 'NOT_MET', 'It was not valued.', { businessCase: undefined }),
  point('3.4', 'NOT_MET', 'There is no pilot plan.', { planned: undefined }),
  point('3.4', 'NOT_APPLICABLE', 'The sponsor waived it, with a reason.', { waived }),
  point('3.4', 'MET', 'The manager waived it: that counts for nothing, and the point is met.', {
    waived: { ...waived, by: who.manager },
  }),
  point('4.1', 'NOT_MET', 'There is no pilot with a researcher.', { planned: undefined }),
  ...([who.manager, who.sponsor] as const).map((person) =>
    point(
      '4.1',
      'NOT_MET',
      `The researcher is the ${person === who.manager ? 'manager' : 'sponsor'} of the project, who is not in the team.`,
      {
        planned: {
          ...planned,
          payload: {
            ...planned.payload,
            researcher: { person, description: 'Hogeschool', outsideTeam: true },
          },
        },
      },
    ),
  ),
  point('4.2', 'NOT_MET', 'One of two variants was measured.', { measured2: undefined }),
  point('4.3', 'NOT_MET', 'One of three employees was acquainted; 60 % was planned.', {
    acquainted: {
      type: 'pilot.personsAcquainted',
      on: who.pilot,
      at: '2026-03-25',
      by: who.manager,
      payload: { group: employees, count: 1 },
    },
  }),
  point('4.3', 'NOT_MET', 'Two were acquainted of another group than the plan takes the share of.', {
    acquainted: {
      type: 'pilot.personsAcquainted',
      on: who.pilot,
      at: '2026-03-25',
      by: who.manager,
      payload: { group: management, count: 2 },
    },
  }),
  point('4.3', 'NOT_MET', 'Two were acquainted, when the plan was made of a group of forty.', {
    sized: resized('2026-03-02', 40),
  }),
  point('4.3', 'UNPROVEN', 'The same, and the group was given the size of three the day after the count.', {
    sized: resized('2026-03-02', 40),
    shrunk: resized('2026-03-26', 3),
  }),
  point('4.3', 'UNPROVEN', 'Four were members when the pilot was planned; one left after the count.', {
    joinedFourth: joined(employees, who.council, '2026-03-02'),
    leftAgain: {
      type: 'group.memberLeft',
      on: employees,
      at: '2026-03-26',
      by: who.manager,
      payload: { person: who.council },
    },
  }),
  point('4.4', 'NOT_MET', 'The criteria were agreed the day after the start.', at('criteria', '2026-03-19')),
  point('4.4', 'NOT_MET', 'They were agreed after it was measured; the start was recorded after that.', {
    ...at('criteria', '2026-03-27'),
    ...at('started', '2026-03-28'),
  }),
  point('4.4', 'UNPROVEN', 'The manager recorded that employees agreed them.', by('criteria', who.manager)),
  point('4.5', 'NOT_MET', 'Nothing was evaluated.', { evaluated: undefined, evaluatedAgain: undefined }),
  point('4.5', 'PENDING', 'The pilot is not evaluated yet, and the step not left.', {
    evaluated: undefined,
    evaluatedAgain: undefined,
    enteredImplement: undefined,
    closed: undefined,
  }),
  point('5.1', 'NOT_MET', 'No choice was left to teams.', { customised: undefined }),
  point(
    '5.1',
    'NOT_MET',
    'It was recorded before the adoption, and names no decision.',
    at('customised', '2026-03-31'),
  ),
  point('5.1', 'MET', 'It was recorded while the adoption was open, and names it.', {
    customised: {
      ...customised,
      at: '2026-04-01',
      payload: { ...customised.payload, decision: adoptionDecision },
    },
  }),
  point('5.2', 'NOT_MET', 'No support was recorded.', { supported: undefined }),
  point(
    '5.3',
    'NOT_MET',
    'The evaluation on quality of work came before the adoption.',
    at('evaluatedAgain', '2026-04-01'),
  ),
  point('5.4', 'NOT_MET', 'There was one evaluation, and no adjustment.', { evaluatedAgain: undefined }),
  point('5.4', 'MET', 'Instead of a second evaluation an adjustment was taken, the day after the first.', {
    evaluatedAgain: undefined,
    ...adjusting('2026-03-28'),
  }),
  point(
    '5.4',
    'NOT_MET',
    'The adjustment was recorded after the evaluation, and by its date taken the day before.',
    { evaluatedAgain: undefined, ...adjusting('2026-04-07', '2026-03-26') },
  ),
  point(
    '5.4',
    'UNPROVEN',
    'The adjustment was recorded before the evaluation was, which has an earlier date.',
    {
      evaluatedAgain: undefined,
      ...adjusting('2026-03-26'),
      evaluated: { ...evaluated, occurredAt: '2026-03-25' },
    },
  ),
  point('5.4', 'UNPROVEN', 'The second evaluation was recorded later, with a date before the first.', {
    evaluatedAgain: { ...evaluatedAgain, occurredAt: '2026-03-26' },
  }),
  ...(['5.3', '5.4'] as const).flatMap((code) => [
    point(
      code,
      'MET',
      'Instead of a second evaluation of the pilot, quality of work was assessed after the adoption, by an employee.',
      {
        evaluatedAgain: undefined,
        assessedAfterwards,
      },
    ),
    point(code, 'UNPROVEN', 'The same by the manager, who names an employee that did not confirm it.', {
      evaluatedAgain: undefined,
      assessedAfterwards: { ...assessedAfterwards, by: who.manager },
    }),
    point(code, 'NOT_MET', 'The same by the manager, with nobody but the management.', {
      evaluatedAgain: undefined,
      assessedAfterwards: {
        ...assessedAfterwards,
        by: who.manager,
        payload: { ...assessedAfterwards.payload, participants: [{ group: management }] },
      },
    }),
    point(code, 'NOT_MET', 'The assessment after the adoption looks ahead to another decision.', {
      evaluatedAgain: undefined,
      assessedAfterwards: {
        ...assessedAfterwards,
        payload: { ...assessedAfterwards.payload, subject: { decision: who.decision } },
      },
    }),
  ]),
  point('1.1', 'UNPROVEN', 'The frames were entered after the first opening, with a date before it.', {
    frames: { ...framesSet, at: '2026-02-03', occurredAt: '2026-01-06' },
  }),
  point(
    '1.1',
    'UNPROVEN',
    'The manager recorded their own mandate, and the sponsor did not confirm it.',
    by('mandate', who.manager),
  ),
  point('1.1', 'UNPROVEN', 'Somebody else than the sponsor recorded that the mandate was withdrawn.', {
    withdrawnMandate: {
      type: 'organisation.mandateWithdrawn',
      on: who.organisation,
      at: '2026-01-20',
      by: who.head,
      payload: { mandate: 1, reason: 'Niet nodig.' },
    },
  }),
  point('1.3', 'NOT_MET', 'No employees were said to be affected, by the map or by a decision.', {
    mappedEmployees: undefined,
    opened: opening({ affected: [management] }),
    adoptOpened: { ...adopting, payload: { ...adopting.payload, affected: [management] } },
  }),
  point(
    '1.4',
    'UNPROVEN',
    'The works council’s endorsement was entered after the first opening, dated before.',
    {
      endorsedByCouncil: { ...councilEndorsed, at: '2026-02-03', occurredAt: '2026-01-08' },
    },
  ),
  point('1.4', 'NOT_MET', 'The works council endorsed the rule, and declined before the first opening.', {
    declined: {
      type: 'rule.declined',
      on: who.rule,
      at: '2026-01-20',
      by: who.council,
      party: who.worksCouncil,
      payload: { version: 1, party: who.worksCouncil, reason: 'Wij zien ervan af.' },
    },
  }),
  point('1.4', 'NOT_MET', 'The rule was retired before the first opening.', {
    retired: {
      type: 'rule.retired',
      on: who.rule,
      at: '2026-01-20',
      by: who.manager,
      payload: { reason: 'Niet meer nodig.' },
    },
  }),
  point('4.3', 'NOT_MET', 'The pilot plan sets no share of the employees.', {
    planned: { ...planned, payload: shareless },
  }),
  point('3.1', 'NOT_MET', 'Another selection, opened later, had been taken before the impact analysis.', {
    otherOpened: {
      ...opening({ title: 'Keuze van de leverancier' }),
      on: otherDecision,
      at: '2026-02-03',
    },
    otherTaken: { ...taking(), on: otherDecision, at: '2026-02-16' },
  }),
  point('1.1', 'NOT_MET', 'The mandate ended before the first decision was opened.', {
    mandate: { ...mandate, payload: { ...mandate.payload, until: '2026-02-01' } },
  }),
  point(
    '1.1',
    'MET',
    'A decision was opened before them in the name of another, who says that it is not theirs.',
    {
      otherOpened: { ...opening(), on: otherDecision, at: '2026-01-05', onBehalfOf: who.head },
      notTheirs: {
        type: 'decision.actDisowned',
        on: otherDecision,
        at: '2026-01-06',
        by: who.head,
        payload: { event: eventNamed('otherOpened') },
      },
    },
  ),
  point('3.1', 'UNPROVEN', 'The impact analysis was entered after the selection, with a date before it.', {
    impact: { ...impact, at: '2026-03-11', occurredAt: '2026-02-20' },
  }),
  point('3.4', 'MET', 'One variant is planned, with the reason.', {
    planned: {
      ...planned,
      payload: {
        ...planned.payload,
        variants: planned.payload.variants.slice(0, 1),
        variantsReason: 'Er is maar één leverancier.',
      },
    },
  }),
  point('3.4', 'NOT_MET', 'One variant is planned, without a reason.', {
    planned: {
      ...planned,
      payload: { ...planned.payload, variants: planned.payload.variants.slice(0, 1) },
    },
  }),
];

/** What each point rests on in the story of the whole project. */
const restsOn: Readonly<Record<AttentionPointCode, readonly string[]>> = {
  '1.1': ['mandate'],
  '1.2': ['team'],
  '1.3': ['promise'],
  '1.4': ['endorsedByCouncil'],
  '1.5': ['mappedCouncil'],
  '1.6': ['communicationShared'],
  '2.1': ['problem'],
  '2.2': ['broughtByManagement'],
  '2.3': ['safe'],
  '3.1': ['impact'],
  '3.2': ['businessCase'],
  '3.3': ['businessCase'],
  '3.4': ['planned'],
  '4.1': ['planned'],
  '4.2': ['measured2'],
  '4.3': ['acquainted'],
  '4.4': ['criteria'],
  '4.5': ['evaluated', 'evaluatedAgain'],
  '5.1': ['customised'],
  '5.2': ['supported'],
  '5.3': ['evaluatedAgain'],
  '5.4': ['evaluatedAgain'],
};

const steps = [
  'enteredPrepare',
  'enteredGenerate',
  'enteredSelect',
  'enteredTest',
  'enteredImplement',
] as const;

const leftOut = (names: readonly string[]): Change =>
  Object.fromEntries(names.map((name) => [name, undefined]));

/** The story up to the step of a point: no later one was entered, and what had to come after it has not come. */
const untilStepOf = (code: AttentionPointCode): Change => {
  const later = [...steps.slice(Number(code[0])), 'closed'];
  const decided = Object.entries(wholeProject)
    .filter(([name, { on }]) =>
      code === '3.1' ? name === 'taken' : ['1.1', '1.4'].includes(code) && on.startsWith('decision-'),
    )
    .map(([name]) => name);
  return leftOut([...later, ...decided]);
};

/** Of every point: while it waits, said by another only, and waived. */
const ofEvery: readonly Example[] = attentionPointsOf('SIM').flatMap(({ code }) => [
  point(code, 'PENDING', 'It is not there yet, and the step is not left.', {
    ...untilStepOf(code),
    ...leftOut(restsOn[code]),
  }),
  point(
    code,
    'UNPROVEN',
    'It was recorded on behalf of another, who did not confirm it.',
    Object.fromEntries(
      restsOn[code].flatMap((name): readonly (readonly [string, Told])[] => {
        const told = wholeProject[name];
        return told === undefined ? [] : [[name, { ...told, by: who.newcomer, onBehalfOf: told.by }]];
      }),
    ),
  ),
  point(code, 'NOT_APPLICABLE', 'It was missed, and the sponsor waived it, with a reason.', {
    ...leftOut(restsOn[code]),
    waived: { ...waived, payload: { ...waived.payload, point: code } },
  }),
]);

/** The worked examples of sim/1: each point with every status that it can have. */
export const projectExamples: readonly Example[] = [...special, ...ofEvery];

const initiated = told('initiated', 'project.initiated');
const byPim: Change = {
  initiated: { ...initiated, payload: { ...initiated.payload, processModel: 'PIM' } },
};

/** The same of pim/1, which has the points of SIM but one. */
export const pimExamples: readonly Example[] = projectExamples
  .filter(({ check }) => attentionPointsOf('PIM').some(({ code }) => code === check))
  .map((example) => ({ ...example, change: { ...byPim, ...example.change } }));
