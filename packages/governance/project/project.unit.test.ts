import { expect, test } from 'vitest';
import type { Command } from '../record/command.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { happenedTo, municipality, running, scene } from '../record/scene.ts';
import { adjustFrames, initiateProject, setFrames, setTerms, stateGoals } from './commands.ts';
import { closeProject, enterStep, pauseProject, resumeProject, revisitStep } from './course-commands.ts';
import {
  changeParticipation,
  endorseParticipation,
  promiseParticipation,
  shareInformation,
} from './participation-commands.ts';
import { themeRecord } from '../theme/state.ts';
import { projectRecord } from './state.ts';
import { changeSteeringGroup, changeTeam, composeSteeringGroup, composeTeam } from './team-commands.ts';

const { project, organisation } = scene;
const id = `project-${scene.fresh}` as const;
const happened = happenedTo.project;

const initiated = { organisation, title: 'Scanauto', assignment: 'Parkeren controleren.' };
const budget = { kind: 'BUDGET', description: 'Ten hoogste 50.000 euro', amount: 50_000 } as const;
const inPrepare = happened({ type: 'project.stepEntered', payload: { step: 'prepare' } });
const inGenerate = happened({ type: 'project.stepEntered', payload: { step: 'generate' } });
const paused = happened({ type: 'project.paused', payload: { reason: 'Vakantie.' } });
const closed = happened({ type: 'project.closed', payload: { summary: 'Ingevoerd.' } });
const framed = happened({ type: 'project.framesSet', payload: { frames: [budget] } });
const promised = happened({
  type: 'project.participationPromised',
  payload: { promise: 1, group: scene.employees, rung: 4, active: true },
});
const endorsed = (actor: `person-${string}`) =>
  happened(
    { type: 'project.participationEndorsed', payload: { promise: 1, group: scene.employees } },
    { actor, party: scene.employees },
  );
const team = happened({
  type: 'project.teamComposed',
  payload: { members: [{ person: scene.manager }, { person: scene.employee, group: scene.employees }] },
});

test('a project follows SIM unless it says otherwise', () => {
  expect(given(...municipality).when(initiateProject, initiated, { id })).toEqual([
    { type: 'project.initiated', payload: { ...initiated, processModel: 'SIM' } },
  ]);
  expect(
    given(...municipality).when(initiateProject, { ...initiated, processModel: 'PIM' }, { id }),
  ).toMatchObject([{ payload: { processModel: 'PIM' } }]);
});

type Case = readonly [
  what: string,
  history: readonly Given[],
  command: Command,
  input: Readonly<Record<string, unknown>>,
  recorded: string,
];

const recorded: readonly Case[] = [
  ['goals', [], stateGoals, { employer: 'Sneller.', employees: 'Minder druk.' }, 'project.goalsStated'],
  ['a team', [], composeTeam, { members: [{ person: scene.manager }] }, 'project.teamComposed'],
  [
    'a change of the team',
    [team],
    changeTeam,
    { joined: [{ person: scene.sponsor }], left: [scene.employee] },
    'project.teamChanged',
  ],
  [
    'another seat',
    [team],
    changeTeam,
    { joined: [{ person: scene.manager, group: scene.management }], left: [scene.manager] },
    'project.teamChanged',
  ],
  [
    'a steering group',
    [],
    composeSteeringGroup,
    { members: [{ person: scene.sponsor }] },
    'project.steeringGroupComposed',
  ],
  [
    'a change of the steering group',
    [],
    changeSteeringGroup,
    { joined: [{ person: scene.sponsor }] },
    'project.steeringGroupChanged',
  ],
  ['frames', [], setFrames, { frames: [budget] }, 'project.framesSet'],
  [
    'other frames',
    [framed],
    adjustFrames,
    { frames: [{ ...budget, amount: 60_000 }], reason: 'Duurder.' },
    'project.framesAdjusted',
  ],
  ['a first step', [], enterStep, { step: 'prepare' }, 'project.stepEntered'],
  ['a step further on', [inPrepare], enterStep, { step: 'test' }, 'project.stepEntered'],
  [
    'a step gone back to',
    [inPrepare, inGenerate],
    revisitStep,
    { step: 'prepare', reason: 'Een belang ontbrak.' },
    'project.stepRevisited',
  ],
  [
    'a promise',
    [],
    promiseParticipation,
    { group: scene.employees, rung: 4, step: 'select' },
    'project.participationPromised',
  ],
  [
    'a changed promise',
    [promised],
    changeParticipation,
    { promise: 1, rung: 5, reason: 'Beter.' },
    'project.participationChanged',
  ],
  ['terms', [], setTerms, { terms: { answer: { days: 14, kind: 'CALENDAR' } } }, 'project.termsSet'],
  ['a pause', [], pauseProject, { reason: 'Vakantie.' }, 'project.paused'],
  ['going on', [paused], resumeProject, {}, 'project.resumed'],
  ['the end, also of a paused project', [paused], closeProject, { summary: 'Klaar.' }, 'project.closed'],
];

test.each(recorded)('records %s', (_, history, command, input, type) => {
  expect(given(...running, ...history).when(command, { project, ...input })).toMatchObject([{ type }]);
});

const nothing: readonly Case[] = [
  [
    'the same goals',
    [happened({ type: 'project.goalsStated', payload: { employer: 'Sneller.', employees: 'Rust.' } })],
    stateGoals,
    { employer: 'Sneller.', employees: 'Rust.' },
    '',
  ],
  [
    'the same team',
    [team],
    composeTeam,
    { members: [{ person: scene.manager }, { group: scene.employees, person: scene.employee }] },
    '',
  ],
  ['the same frames', [framed], setFrames, { frames: [budget] }, ''],
  ['the step that it is in', [inPrepare], enterStep, { step: 'prepare' }, ''],
  [
    'the promise that stands',
    [promised],
    promiseParticipation,
    { group: scene.employees, rung: 4, active: true },
    '',
  ],
  [
    'a change that changes nothing',
    [promised],
    changeParticipation,
    { promise: 1, rung: 4, reason: 'Zo.' },
    '',
  ],
  ['the terms that hold', [], setTerms, { terms: {} }, ''],
];

test.each(nothing)('does not record %s again', (_, history, command, input) => {
  expect(given(...running, ...history).when(command, { project, ...input })).toEqual([]);
});

const refused: readonly Case[] = [
  ['a step that SIM does not know', [], enterStep, { step: 'dromen' }, 'STEP_UNKNOWN'],
  ['a step entered before', [inPrepare, inGenerate], enterStep, { step: 'prepare' }, 'STEP_ENTERED'],
  [
    'going back to a step never entered',
    [inPrepare],
    revisitStep,
    { step: 'test', reason: 'Zo.' },
    'STEP_NOT_ENTERED',
  ],
  [
    'going back to the step that it is in',
    [inPrepare],
    revisitStep,
    { step: 'prepare', reason: 'Zo.' },
    'STEP_IS_CURRENT',
  ],
  ['frames set twice', [framed], setFrames, { frames: [{ ...budget, amount: 1 }] }, 'FRAMES_SET'],
  [
    'adjusting frames that were never set',
    [],
    adjustFrames,
    { frames: [budget], reason: 'Zo.' },
    'FRAMES_NOT_SET',
  ],
  [
    'a frame held by a group of another organisation',
    [],
    setFrames,
    { frames: [{ ...budget, holder: scene.strangers }] },
    'ANOTHER_ORGANISATION',
  ],
  ['pausing what is paused', [paused], pauseProject, { reason: 'Nog eens.' }, 'PROJECT_PAUSED'],
  ['going on with what runs', [], resumeProject, {}, 'PROJECT_NOT_PAUSED'],
  ['closing twice', [closed], closeProject, { summary: 'Nog eens.' }, 'PROJECT_CLOSED'],
  ['entering a step of a closed project', [closed], enterStep, { step: 'prepare' }, 'PROJECT_CLOSED'],
  [
    'a change of a promise that does not exist',
    [promised],
    changeParticipation,
    { promise: 2, rung: 1, reason: 'Zo.' },
    'PROMISE_UNKNOWN',
  ],
  [
    'a promise to a group of another organisation',
    [],
    promiseParticipation,
    { group: scene.strangers, rung: 1 },
    'ANOTHER_ORGANISATION',
  ],
  [
    'a promise for a step that SIM does not know',
    [],
    promiseParticipation,
    { group: scene.employees, rung: 1, step: 'dromen' },
    'STEP_UNKNOWN',
  ],
  ['an endorsement without a party', [promised], endorseParticipation, { promise: 1 }, 'PARTY_REQUIRED'],
  [
    'an endorsement of a promise that does not exist',
    [],
    endorseParticipation,
    { promise: 1 },
    'PROMISE_UNKNOWN',
  ],
  [
    'somebody twice in the team',
    [],
    composeTeam,
    { members: [{ person: scene.manager }, { person: scene.manager }] },
    'LIST_REPEATS',
  ],
  ['joining twice', [team], changeTeam, { joined: [{ person: scene.manager }] }, 'ALREADY_MEMBER'],
  [
    'leaving and joining on the same seat',
    [team],
    changeTeam,
    { joined: [{ person: scene.manager }], left: [scene.manager] },
    'ALREADY_MEMBER',
  ],
  ['leaving without having been there', [team], changeTeam, { left: [scene.sponsor] }, 'NOT_A_MEMBER'],
  ['a change of nobody', [team], changeTeam, {}, 'LIST_EMPTY'],
  [
    'a member from another organisation',
    [],
    composeTeam,
    { members: [{ person: scene.stranger }] },
    'ANOTHER_ORGANISATION',
  ],
];

test.each(refused)('refuses %s', (_, history, command, input, code) => {
  expect(given(...running, ...history).when(command, { project, ...input })).toMatchObject({
    refusal: true,
    code,
  });
});

test('a process model that nobody knows is refused with those that exist', () => {
  expect(
    given(...municipality).when(initiateProject, { ...initiated, processModel: 'WATERVAL' }, { id }),
  ).toMatchObject({ code: 'PROCESS_MODEL_UNKNOWN', values: { allowed: 'SIM, PIM' } });
});

test('a manager from another organisation is refused at that field', () => {
  expect(
    given(...municipality).when(initiateProject, { ...initiated, manager: scene.stranger }, { id }),
  ).toMatchObject({ code: 'ANOTHER_ORGANISATION', path: ['manager'] });
});

test('a promise is endorsed by the group, or by one that represents it, once for each person', () => {
  const acting = { actor: scene.employee, party: scene.employees };
  const event = {
    type: 'project.participationEndorsed',
    payload: { promise: 1, group: scene.employees },
  };
  const input = { project, promise: 1 };
  expect(given(...running, promised).when(endorseParticipation, input, { acting })).toEqual([event]);
  const standing = given(...running, promised, endorsed(scene.employee));
  expect(standing.when(endorseParticipation, input, { acting })).toEqual([]);
  // Another member's word may prove what the first one's does not.
  expect(
    standing.when(endorseParticipation, input, { acting: { ...acting, actor: scene.representative } }),
  ).toEqual([event]);
  const council = { actor: scene.representative, party: scene.worksCouncil };
  expect(standing.when(endorseParticipation, input, { acting: council })).toMatchObject({
    code: 'PROMISED_TO_ANOTHER',
  });
  const represented = happenedTo.group(scene.worksCouncil, {
    type: 'group.representationSet',
    payload: { represents: [scene.employees] },
  });
  expect(
    given(...running, promised, represented).when(endorseParticipation, input, { acting: council }),
  ).toMatchObject([{ payload: { group: scene.worksCouncil } }]);
});

test('a change takes the endorsements away, and so does disowning one', () => {
  const change = happened({
    type: 'project.participationChanged',
    payload: { promise: 1, group: scene.employees, rung: 2, active: true, reason: 'Zo.' },
  });
  const state = (...history: readonly Given[]) =>
    given(...running, promised, endorsed(scene.employee), ...history).stateOf(projectRecord, project);
  expect(state()?.promises[0]?.endorsements).toHaveLength(1);
  expect(state(change)?.promises).toMatchObject([{ promise: 1, rung: 2, endorsements: [] }]);
  const event = state()?.promises[0]?.endorsements[0]?.event;
  const disowned = {
    record: projectRecord,
    id: project,
    event: { type: 'project.actDisowned', payload: { event } },
  };
  expect(state(disowned)?.promises).toMatchObject([{ rung: 4, endorsements: [] }]);
});

test('information is shared with a place for questions until the end of a local day', () => {
  const input = {
    project,
    groups: [scene.employees, scene.employees],
    channel: 'intranet',
    about: 'Het plan.',
    askAt: 'inloopspreekuur',
    askUntil: '2026-03-29',
  };
  expect(given(...running).when(shareInformation, input)).toMatchObject([
    { payload: { groups: [scene.employees], askUntilAt: '2026-03-29T21:59:59.999Z' } },
  ]);
  expect(given(...running).when(shareInformation, { ...input, askUntil: '2026-03-01' })).toMatchObject({
    code: 'DATE_IN_PAST',
    path: ['askUntil'],
  });
  expect(given(...running).when(shareInformation, { ...input, groups: [scene.strangers] })).toMatchObject({
    code: 'ANOTHER_ORGANISATION',
    path: ['groups', '0'],
  });
});

test('information about a theme or decision of another project is refused', () => {
  const other = `project-${scene.fresh}` as const;
  const theme = `theme-${scene.fresh}` as const;
  const opened = {
    record: themeRecord,
    id: theme,
    event: { type: 'theme.opened', payload: { organisation, project: other, name: 'Elders' } },
  };
  const input = { project, groups: [scene.employees], channel: 'mail', about: 'Iets.', theme };
  expect(given(...running, opened).when(shareInformation, input)).toMatchObject({
    code: 'ANOTHER_PROJECT',
    path: ['theme'],
  });
});

test('the state knows the step, the steps entered, the team and whether the project runs', () => {
  const revisited = happened({
    type: 'project.stepRevisited',
    payload: { step: 'prepare', reason: 'Een belang ontbrak.' },
  });
  const change = happened({
    type: 'project.teamChanged',
    payload: { joined: [{ person: scene.sponsor }], left: [scene.employee] },
  });
  expect(
    given(...running, inPrepare, inGenerate, revisited, team, change, paused).stateOf(projectRecord, project),
  ).toMatchObject({
    status: 'PAUSED',
    step: 'prepare',
    stepsEntered: ['prepare', 'generate'],
    team: [{ person: scene.manager }, { person: scene.sponsor }],
  });
});
