import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepOf } from '../catalog/process-models.ts';
import type { Command } from '../record/command.ts';
import { play, repeatsOf } from '../record/play.ts';
import type { Attempt } from '../record/play.ts';
import { running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { confirmAct, disownAct } from '../standing/act-commands.ts';
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
import { adjustFrames, setFrames, setTerms, stateGoals } from './commands.ts';
import { closeProject, enterStep, pauseProject, resumeProject, revisitStep } from './course-commands.ts';
import {
  changeParticipation,
  endorseParticipation,
  promiseParticipation,
  shareInformation,
} from './participation-commands.ts';
import { projectRecord } from './state.ts';
import type { ProjectState } from './state.ts';
import { changeSteeringGroup, changeTeam, composeSteeringGroup, composeTeam } from './team-commands.ts';

const { project, manager, employee, representative, stranger, employees, worksCouncil, strangers } = scene;
const { constantFrom, integer, array, record, constant } = fc;

const person = fc.oneof(
  { weight: 6, arbitrary: constantFrom(manager, employee, representative) },
  { weight: 1, arbitrary: constant(stranger) },
);
const group = fc.oneof(
  { weight: 6, arbitrary: constantFrom(employees, worksCouncil) },
  { weight: 1, arbitrary: constant(strangers) },
);
const members = array(record({ person }), { maxLength: 3 });
const frames = array(
  record({ kind: constantFrom('BUDGET', 'MANDATE'), description: constantFrom('Ruim.', 'Krap.') }),
  { minLength: 1, maxLength: 2 },
);
const reason = constantFrom('Haast.', 'Beter.');
const step = constantFrom('prepare', 'generate', 'select', 'test', 'dromen');
const promise = integer({ min: 1, max: 2 });
const rung = integer({ min: 0, max: 6 });
const event = integer({ min: running.length + 1, max: running.length + 12 }).map(
  (count) => `event-00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
);

const acting = record(
  { actor: person, party: group, onBehalfOf: constantFrom(worksCouncil, employee) },
  { requiredKeys: ['actor'] },
);

const tried = (
  command: Command,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  names: 'project' | 'record' = 'project',
): fc.Arbitrary<Attempt> =>
  record({ input: record({ [names]: constant(project), ...fields }), acting }).map((attempt) => ({
    command: command.name,
    id: project,
    ...attempt,
  }));

const attempts = array(
  fc.oneof(
    tried(stateGoals, { employer: reason, employees: reason }),
    tried(composeTeam, { members }),
    tried(changeTeam, { joined: members, left: array(person, { maxLength: 2 }) }),
    tried(composeSteeringGroup, { members }),
    tried(changeSteeringGroup, { joined: members }),
    tried(setFrames, { frames }),
    tried(adjustFrames, { frames, reason }),
    { weight: 2, arbitrary: tried(enterStep, { step }) },
    tried(revisitStep, { step, reason }),
    { weight: 3, arbitrary: tried(promiseParticipation, { group, rung, active: fc.boolean() }) },
    { weight: 2, arbitrary: tried(changeParticipation, { promise, rung, reason }) },
    { weight: 4, arbitrary: tried(endorseParticipation, { promise }) },
    tried(shareInformation, { groups: array(group, { minLength: 1 }), channel: reason, about: reason }),
    tried(mapStakeholder, {
      group,
      interest: reason,
      influence: constantFrom('LOW', 'HIGH'),
      affected: fc.boolean(),
      dependsOn: array(group, { maxLength: 2 }),
    }),
    tried(recordPlan, { plan: constantFrom('PROJECT', 'COMMUNICATION'), text: reason }),
    tried(sharePlan, {
      plan: constantFrom('PROJECT'),
      groups: array(group, { minLength: 1 }),
      channel: reason,
    }),
    tried(recordSupportMeasure, { support: constantFrom('HELP', 'TRAINING'), description: reason }),
    tried(recordCustomisation, { description: reason }),
    tried(waiveAttentionPoint, { point: constantFrom('3.4', '4.1'), reason }),
    { weight: 2, arbitrary: tried(reportMissingDecision, { description: reason }) },
    { weight: 2, arbitrary: tried(settleReport, { report: promise, reason }) },
    tried(setTerms, { terms: constantFrom({}, { answer: { days: 7, kind: 'WORKING' } }) }),
    tried(pauseProject, { reason }),
    tried(resumeProject, {}),
    tried(closeProject, { summary: reason }),
    { weight: 3, arbitrary: tried(confirmAct, { event }, 'record') },
    { weight: 3, arbitrary: tried(disownAct, { event }, 'record') },
  ),
  { minLength: 12, maxLength: 30 },
);

const stateOf = (history: readonly Given[]): ProjectState => {
  const state = given(...history).stateOf(projectRecord, project);
  if (state === undefined) throw new Error('every history begins with the project');
  return state;
};

const distinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

test('whatever is tried, what is recorded folds into a project that makes sense', () => {
  fc.assert(
    fc.property(attempts, (tries) => {
      let before = stateOf(running);
      play(running, tries, (history) => {
        const state = stateOf(history);
        expect(before.status === 'CLOSED' ? state.status : 'CLOSED').toBe('CLOSED');
        expect(state.stepsEntered.every((entered) => stepOf('SIM', entered) !== undefined)).toBe(true);
        expect(state.step).toBe(
          state.step === undefined ? undefined : state.stepsEntered.find((entered) => entered === state.step),
        );
        expect(distinct(state.stepsEntered)).toBe(true);
        expect(distinct(state.team.map((member) => member.person))).toBe(true);
        expect(distinct(state.steeringGroup.map((member) => member.person))).toBe(true);
        expect(state.promises.map((promised) => promised.promise)).toEqual(
          state.promises.map((_, index) => index + 1),
        );
        expect(state.reports.map(({ report }) => report)).toEqual(state.reports.map((_, index) => index + 1));
        expect(distinct(state.reports.filter(({ open }) => open).map(({ description }) => description))).toBe(
          true,
        );
        expect(state.stakeholders.has(strangers)).toBe(false);
        for (const [mapped, { said }] of state.stakeholders) expect(said.dependsOn).not.toContain(mapped);
        expect(state.promises.some((promised) => promised.group === strangers)).toBe(false);
        before = state;
      });
    }),
    { numRuns: 60 },
  );
});

// Information and plans can be shared a second time; sending that command twice is caught by its id.
const shared: readonly string[] = [shareInformation.name, sharePlan.name];

test('what was recorded is not recorded again when the same is decided at once', () => {
  fc.assert(
    fc.property(attempts, (tries) => {
      expect(repeatsOf(running, tries, shared)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
