import { expect, test } from 'vitest';
import { decision, opened } from '../decision/decision-history.ts';
import type { Command } from '../record/command.ts';
import { happenedTo, running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import {
  mapStakeholder,
  recordCustomisation,
  recordPlan,
  recordSupportMeasure,
  reportMissingDecision,
  settleReport,
  sharePlan,
  waiveAttentionPoint,
} from './attention-commands.ts';
import { projectRecord } from './state.ts';

const { project, employees, worksCouncil, strangers } = scene;
const happened = happenedTo.project;
const elsewhere = opened({ project: `project-${scene.fresh}` });

const mapping = { group: employees, interest: 'Behoud van werk.', influence: 'LOW', affected: true } as const;
const plan = { plan: 'PROJECT', text: 'Eerst een proef.' } as const;
const support = { support: 'TRAINING', description: 'Een dagdeel oefenen.' } as const;
const planned = happened({ type: 'project.planRecorded', payload: plan });
const description = 'De scanauto lijkt al gekocht.';
const reported = happened({ type: 'project.decisionReportedMissing', payload: { report: 1, description } });
const settled = happened({
  type: 'project.reportSettled',
  payload: { report: 1, reason: 'Was een offerte.' },
});

type Case = readonly [command: Command, input: Readonly<Record<string, unknown>>, type: string];

const recorded: readonly Case[] = [
  [mapStakeholder, { ...mapping, dependsOn: [worksCouncil] }, 'project.stakeholderMapped'],
  [recordPlan, plan, 'project.planRecorded'],
  [recordSupportMeasure, { ...support, groups: [employees], decision }, 'project.supportMeasureRecorded'],
  [recordCustomisation, { description: 'Eigen rijroute.', decision }, 'project.customisationRecorded'],
  [waiveAttentionPoint, { point: '3.4', reason: 'Te duur.' }, 'project.attentionPointWaived'],
  [reportMissingDecision, { description }, 'project.decisionReportedMissing'],
];

test.each(recorded)('$0.name is recorded as it was said, and once', (command, input, type) => {
  const said = given(...running, opened()).when(command, { project, ...input });
  expect(said).toMatchObject([{ type, payload: input }]);
  const [event] = [said].flat();
  if (event === undefined || !('payload' in event)) throw new Error('the case above records it');
  const again = given(...running, opened(), { record: projectRecord, id: project, event });
  expect(again.when(command, { project, ...input })).toEqual([]);
});

test.each(recorded.slice(0, -1))('$0.name can be recorded again once it was disowned', (command, input) => {
  const said = given(...running, opened()).when(command, { project, ...input });
  const [event] = [said].flat();
  if (event === undefined || !('payload' in event)) throw new Error('the case above records it');
  const history = [...running, opened(), { record: projectRecord, id: project, event }];
  const id = `event-00000000-0000-4000-8000-${String(history.length).padStart(12, '0')}`;
  const disowned = { type: 'project.actDisowned', payload: { event: id } };
  expect(
    given(...history, { record: projectRecord, id: project, event: disowned }).when(command, {
      project,
      ...input,
    }),
  ).toEqual(said);
});

test('a group is mapped anew when anything changed; it does not depend on itself', () => {
  const mapped = happened({ type: 'project.stakeholderMapped', payload: mapping });
  const map = (fields: object, ...history: readonly Given[]) =>
    given(...running, ...history).when(mapStakeholder, { project, ...mapping, ...fields });
  expect(map({ influence: 'HIGH' }, mapped)).toMatchObject([{ payload: { influence: 'HIGH' } }]);
  expect(map({ dependsOn: [worksCouncil, worksCouncil] })).toMatchObject([
    { payload: { dependsOn: [worksCouncil] } },
  ]);
  expect(map({ dependsOn: [worksCouncil, employees] })).toMatchObject({
    code: 'GROUP_DEPENDS_ON_ITSELF',
    path: ['dependsOn', '1'],
  });
});

test('a plan is shared once it was recorded, as often as it is', () => {
  const share = { project, plan: 'PROJECT', groups: [employees, employees], channel: 'intranet' };
  const shared = happened({
    type: 'project.planShared',
    payload: { plan: 'PROJECT', groups: [employees], channel: 'intranet' },
  });
  expect(given(...running).when(sharePlan, share)).toMatchObject({
    code: 'PLAN_NOT_RECORDED',
    path: ['plan'],
  });
  expect(given(...running, planned).when(sharePlan, share)).toEqual([shared.event]);
  expect(given(...running, planned, shared).when(sharePlan, share)).toEqual([shared.event]);
});

test.each<[Command, Readonly<Record<string, unknown>>, readonly string[]]>([
  [mapStakeholder, { ...mapping, group: strangers }, ['group']],
  [mapStakeholder, { ...mapping, dependsOn: [strangers] }, ['dependsOn', '0']],
  [sharePlan, { plan: 'PROJECT', groups: [employees, strangers], channel: 'mail' }, ['groups', '1']],
  [recordSupportMeasure, { ...support, groups: [strangers] }, ['groups', '0']],
  [recordCustomisation, { description: 'Iets.', groups: [strangers] }, ['groups', '0']],
])('$0.name names no group of another organisation', (command, input, path) => {
  expect(given(...running, planned).when(command, { project, ...input })).toMatchObject({
    code: 'ANOTHER_ORGANISATION',
    path,
  });
});

test.each<[Command, Readonly<Record<string, unknown>>]>([
  [recordSupportMeasure, support],
  [recordCustomisation, { description: 'Iets.' }],
  [settleReport, { report: 1, reason: 'Gevonden.' }],
])('$0.name names no decision of another project', (command, input) => {
  expect(given(...running, reported, elsewhere).when(command, { project, ...input, decision })).toMatchObject(
    { code: 'ANOTHER_PROJECT', path: ['decision'] },
  );
});

test('a report is settled once, with the decision that it was or without', () => {
  const input = { project, report: 1, reason: 'Was een offerte.' };
  expect(given(...running, reported).when(settleReport, input)).toEqual([settled.event]);
  expect(given(...running, reported, opened()).when(settleReport, { ...input, decision })).toMatchObject([
    { payload: { decision } },
  ]);
  expect(given(...running).when(settleReport, input)).toMatchObject({
    code: 'REPORT_UNKNOWN',
    values: { report: 1 },
  });
  expect(given(...running, reported, settled).when(settleReport, input)).toMatchObject({
    code: 'REPORT_SETTLED',
  });
  expect(
    given(...running, reported, settled).when(reportMissingDecision, { project, description }),
  ).toMatchObject([{ payload: { report: 2 } }]);
});

test('a settlement that was disowned leaves the report open, a report that was disowned closes', () => {
  const reports = (...history: readonly Given[]) =>
    given(...running, reported, ...history).stateOf(projectRecord, project)?.reports;
  const disowned = (event: string | undefined): Given => ({
    record: projectRecord,
    id: project,
    event: { type: 'project.actDisowned', payload: { event } },
  });
  const [known] = reports(settled) ?? [];
  expect(known).toMatchObject({ open: false });
  expect(reports(settled, disowned(known?.settledBy))).toMatchObject([{ open: true }]);
  expect(reports(disowned(known?.event))).toMatchObject([{ open: false }]);
});
