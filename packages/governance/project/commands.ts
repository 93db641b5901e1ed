import { DEFAULT_PROCESS_MODEL, processModel, processModels } from '../catalog/process-models.ts';
import { groupRecord } from '../group/state.ts';
import { organisationRecord } from '../organisation/state.ts';
import { personRecord } from '../person/state.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import { same } from '../record/same.ts';
import { elsewhere } from '../standing/belonging.ts';
import { projectForms } from './forms.ts';
import { projectRecord } from './state.ts';

const { begins, changes } = commandsOn(projectRecord);

const persons = (input: {
  readonly sponsor?: string | undefined;
  readonly manager?: string | undefined;
  readonly problemOwner?: string | undefined;
}): readonly Need[] => [
  ...need(personRecord, input.sponsor, 'sponsor'),
  ...need(personRecord, input.manager, 'manager'),
  ...need(personRecord, input.problemOwner, 'problemOwner'),
];

export const initiateProject = begins({
  name: 'initiateProject',
  description: 'Initiates a project (project): its assignment, its people and its process model.',
  input: projectForms.initiateProject,
  restsOn: (input) => [...need(organisationRecord, input.organisation, 'organisation'), ...persons(input)],
  decide: (input, { facts }) => {
    const model = input.processModel ?? DEFAULT_PROCESS_MODEL;
    if (processModel(model) === undefined) {
      const allowed = processModels.map((known) => known.key).join(', ');
      return refuse('PROCESS_MODEL_UNKNOWN', ['processModel'], { allowed });
    }
    return (
      elsewhere(facts, { organisation: input.organisation }, persons(input)) ?? [
        { type: 'project.initiated', payload: { ...input, processModel: model } },
      ]
    );
  },
});

export const stateGoals = changes({
  name: 'stateGoals',
  description: "States the goals: the employer's and the employees' interest.",
  input: projectForms.stateGoals,
  target: (input) => input.project,
  decide: ({ project: _, ...payload }, project) =>
    same(project.goals, payload) ? [] : [{ type: 'project.goalsStated', payload }],
});

const frameHolders = (frames: readonly { readonly holder?: string | undefined }[]): readonly Need[] =>
  frames.flatMap(({ holder }, index) => need(groupRecord, holder, 'frames', String(index), 'holder'));

export const setFrames = changes({
  name: 'setFrames',
  description: 'Sets the frames (kaders) within which the project decides by itself.',
  input: projectForms.setFrames,
  target: (input) => input.project,
  restsOn: (input) => frameHolders(input.frames),
  decide: ({ frames }, project, { facts }) => {
    if (same(project.frames, frames)) return [];
    if (project.frames !== undefined) return refuse('FRAMES_SET', ['frames']);
    return (
      elsewhere(facts, projectRecord.scopeOf(project), frameHolders(frames)) ?? [
        { type: 'project.framesSet', payload: { frames } },
      ]
    );
  },
});

export const adjustFrames = changes({
  name: 'adjustFrames',
  description: 'Adjusts the frames (kaders), with the reason.',
  input: projectForms.adjustFrames,
  target: (input) => input.project,
  restsOn: (input) => frameHolders(input.frames),
  decide: ({ project: _, ...payload }, project, { facts }) => {
    if (project.frames === undefined) return refuse('FRAMES_NOT_SET', ['frames']);
    if (same(project.frames, payload.frames)) return [];
    return (
      elsewhere(facts, projectRecord.scopeOf(project), frameHolders(payload.frames)) ?? [
        { type: 'project.framesAdjusted', payload },
      ]
    );
  },
});

export const setTerms = changes({
  name: 'setTerms',
  description: 'Sets the terms (termijnen) of the project.',
  input: projectForms.setTerms,
  target: (input) => input.project,
  decide: (input, project) =>
    same(project.terms, input.terms) ? [] : [{ type: 'project.termsSet', payload: input.terms }],
});
