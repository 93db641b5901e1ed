import { describe, expect, test } from 'vitest';
import { decision, opened } from '../decision/decision-history.ts';
import type { Command } from '../record/command.ts';
import { happenedTo, running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import {
  agreeCriteria,
  concludePilot,
  evaluatePilot,
  planPilot,
  recordAcquainted,
  recordMeasurement,
  startPilot,
} from './commands.ts';
import { agreed, concluded, happened, pilot, planned, started } from './pilot-history.ts';
import { pilotRecord } from './state.ts';

const { organisation, project, employees, strangers, employee, manager, sponsor, stranger } = scene;
const plan = {
  project,
  title: 'Deskcontrol',
  variants: [{ title: 'Een scherm' }, { title: 'Twee schermen', description: 'Naast elkaar.' }],
  testPlan: 'Een maand proberen.',
};
const hours = {
  title: 'Controles per uur',
  aspect: 'PRODUCTIVITY',
  hard: true,
  requirement: { kind: 'AT_LEAST', value: 40 },
};
const pleasure = { title: 'Werkplezier', aspect: 'QUALITY_OF_WORK', hard: false };
const agreedWith = [{ person: employee, group: employees }];
const evaluation = { findings: 'Twee schermen is beter.', qualityOfWork: true, participants: agreedWith };

const make = (fields: object, ...history: readonly Given[]) =>
  given(...running, ...history).when(planPilot, { ...plan, ...fields }, { id: pilot });
const when = (command: Command, fields: object, ...history: readonly Given[]) =>
  given(...running, planned, ...history).when(command, { pilot, ...fields });
const disowned = (index: number): Given => {
  const event = `event-00000000-0000-4000-8000-${String(running.length + index).padStart(12, '0')}`;
  return { record: pilotRecord, id: pilot, event: { type: 'pilot.actDisowned', payload: { event } } };
};

describe('a pilot is planned', () => {
  test('in its project, with its variants numbered from 1', () => {
    expect(make({})).toEqual([
      {
        type: 'pilot.planned',
        payload: {
          ...plan,
          organisation,
          variants: [
            { variant: 1, title: 'Een scherm' },
            { variant: 2, title: 'Twee schermen', description: 'Naast elkaar.' },
          ],
          researcher: undefined,
        },
      },
    ]);
  });

  test('with one variant, also without a reason: that is judged', () => {
    expect(make({ variants: [{ title: 'Een scherm' }] })).toHaveLength(1);
  });

  test('with a researcher, who is not from outside when a member of the team', () => {
    const team = happenedTo.project({
      type: 'project.teamComposed',
      payload: { members: [{ person: manager }] },
    });
    const researcher = { person: manager, description: 'TNO', outsideTeam: true };
    expect(make({ researcher })).toMatchObject([{ payload: { researcher: { outsideTeam: true } } }]);
    expect(make({ researcher }, team)).toMatchObject([{ payload: { researcher: { outsideTeam: false } } }]);
    expect(make({ researcher: { description: 'TNO', outsideTeam: true } }, team)).toMatchObject([
      { payload: { researcher: { outsideTeam: true } } },
    ]);
  });

  test.each<[object, readonly Given[], string, readonly string[]]>([
    [{ acquaintGroup: strangers }, [], 'ANOTHER_ORGANISATION', ['acquaintGroup']],
    [
      { researcher: { person: stranger, description: 'TNO', outsideTeam: true } },
      [],
      'ANOTHER_ORGANISATION',
      ['researcher', 'person'],
    ],
    [{ decision }, [opened({ project: `project-${scene.fresh}` })], 'ANOTHER_PROJECT', ['decision']],
  ])('within its project and organisation: %j is refused', (fields, history, code, path) => {
    expect(make(fields, ...history)).toMatchObject({ code, path });
  });
});

describe('criteria', () => {
  const agree = (criteria: readonly object[], ...history: readonly Given[]) =>
    when(agreeCriteria, { criteria, agreedWith }, ...history);

  test('are agreed whole, and once', () => {
    expect(agree([hours, pleasure])).toEqual([agreed.event]);
    expect(agree([hours, pleasure], agreed)).toEqual([]);
    expect(agree([hours, pleasure], agreed, disowned(2))).toEqual([agreed.event]);
  });

  test('keep their number when they are agreed anew; a number is never given to another', () => {
    const service = { title: 'Klachten', aspect: 'SERVICE', hard: false };
    const next = agree([service, pleasure], agreed);
    expect(next).toMatchObject([{ payload: { criteria: [{ criterion: 3 }, { criterion: 2 }] } }]);
    const [event] = [next].flat();
    if (event === undefined || !('payload' in event)) throw new Error('it was recorded above');
    const later = agree([{ ...hours, title: 'Fouten' }, hours], agreed, { ...planned, event });
    expect(later).toMatchObject([{ payload: { criteria: [{ criterion: 4 }, { criterion: 1 }] } }]);
  });

  test('are recorded after the start too, but not after the conclusion', () => {
    expect(agree([hours], started)).toHaveLength(1);
    expect(agree([hours], started, concluded)).toMatchObject({ code: 'PILOT_CONCLUDED' });
  });

  test('stand once in the list, agreed with groups of the organisation', () => {
    expect(agree([hours, pleasure, hours])).toMatchObject({
      code: 'LIST_REPEATS',
      path: ['criteria', '2', 'title'],
    });
    expect(when(agreeCriteria, { criteria: [hours], agreedWith: [{ group: strangers }] })).toMatchObject({
      code: 'ANOTHER_ORGANISATION',
      path: ['agreedWith', '0', 'group'],
    });
  });
});

test('the same variant twice is no comparison', () => {
  expect(make({ variants: [{ title: 'Een scherm' }, { title: 'een scherm ' }] })).toMatchObject({
    code: 'LIST_REPEATS',
    path: ['variants', '1', 'title'],
  });
});

test('a pilot starts once, before it is concluded', () => {
  expect(when(startPilot, {})).toEqual([started.event]);
  expect(when(startPilot, {}, started)).toMatchObject({ code: 'PILOT_STARTED', path: ['pilot'] });
  expect(when(startPilot, {}, concluded)).toMatchObject({ code: 'PILOT_CONCLUDED' });
  expect(when(startPilot, {}, started, disowned(2))).toEqual([started.event]);
});

test('a pilot starts no earlier than it was planned, as far as the dates tell', () => {
  const start = (occurredAt: string, more: { readonly occurredPrecision?: 'DAY' } = {}) =>
    given(...running, { ...planned, at: '2026-03-05T09:00:00.000Z' }).when(
      startPilot,
      { pilot },
      { occurredAt, ...more },
    );
  expect(start('2026-03-05T08:59:59.999Z')).toMatchObject({
    code: 'PILOT_NOT_PLANNED_YET',
    path: ['occurredAt'],
  });
  expect(start('2026-03-05T09:00:00.000Z')).toEqual([started.event]);
  expect(start('2026-03-04T23:00:00.000Z', { occurredPrecision: 'DAY' })).toEqual([started.event]);
  expect(start('2026-03-03T23:00:00.000Z', { occurredPrecision: 'DAY' })).toMatchObject({
    code: 'PILOT_NOT_PLANNED_YET',
  });
});

test('a pilot that was not planned cannot start: the record that it rests on is unknown', () => {
  const ready = startPilot.read({ pilot });
  expect('decide' in ready && ready.target(manager)).toBe(pilot);
  expect(startPilot.creates).toBe(false);
});

test('those acquainted are counted per group, the group of the plan unless another is named', () => {
  const acquainted = happened({ type: 'pilot.personsAcquainted', payload: { group: employees, count: 7 } });
  expect(when(recordAcquainted, { count: 7 })).toEqual([acquainted.event]);
  expect(when(recordAcquainted, { count: 7 }, acquainted)).toEqual([]);
  expect(when(recordAcquainted, { count: 6, group: employees }, acquainted)).toHaveLength(1);
  expect(when(recordAcquainted, { count: 7 }, acquainted, disowned(2))).toHaveLength(1);
  expect(when(recordAcquainted, { count: 7, group: strangers })).toMatchObject({
    code: 'ANOTHER_ORGANISATION',
  });
});

test('a measurement is of a variant that is tried on a criterion that was agreed', () => {
  const measured = { type: 'pilot.measurementRecorded', payload: { variant: 2, criterion: 1, value: 45 } };
  const measure = { variant: 2, criterion: 1, value: 45 };
  expect(when(recordMeasurement, measure, agreed, started)).toEqual([measured]);
  expect(when(recordMeasurement, { ...measure, variant: 3 }, agreed)).toMatchObject({
    code: 'VARIANT_UNKNOWN',
    values: { variant: 3 },
  });
  expect(when(recordMeasurement, { ...measure, criterion: 3 }, agreed)).toMatchObject({
    code: 'CRITERION_UNKNOWN',
    values: { criterion: 3 },
  });
  expect(when(recordMeasurement, measure)).toMatchObject({ code: 'CRITERION_UNKNOWN' });
});

test('a pilot that started is evaluated, more than once and also after its conclusion', () => {
  const evaluated = happened({
    type: 'pilot.evaluated',
    payload: { ...evaluation, participants: [{ person: employee, group: employees }] },
  });
  expect(when(evaluatePilot, evaluation)).toMatchObject({ code: 'PILOT_NOT_STARTED' });
  expect(when(evaluatePilot, evaluation, started)).toEqual([evaluated.event]);
  expect(when(evaluatePilot, evaluation, started, evaluated)).toEqual([]);
  expect(when(evaluatePilot, evaluation, started, evaluated, disowned(3))).toHaveLength(1);
  const again = { ...evaluation, findings: 'Na een half jaar: nog steeds.' };
  expect(when(evaluatePilot, again, started, evaluated, concluded)).toHaveLength(1);
  const others = { ...evaluation, participants: [{ person: sponsor, group: strangers }] };
  expect(when(evaluatePilot, others, started)).toMatchObject({
    code: 'ANOTHER_ORGANISATION',
    path: ['participants', '0', 'group'],
  });
});

test('a pilot is concluded once, also one that never started', () => {
  expect(when(concludePilot, { conclusion: 'Invoeren.' })).toEqual([concluded.event]);
  expect(when(concludePilot, { conclusion: 'Niet.' }, concluded)).toMatchObject({ code: 'PILOT_CONCLUDED' });
});
