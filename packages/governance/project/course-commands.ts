import { commandsOn } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import { projectForms } from './forms.ts';
import { projectRecord } from './state.ts';
import type { ProjectState } from './state.ts';
import { unknownStep } from './steps.ts';

const { changes } = commandsOn(projectRecord);

const closed = (project: ProjectState): Refusal | undefined =>
  project.status === 'CLOSED' ? refuse('PROJECT_CLOSED', ['project']) : undefined;

export const enterStep = changes({
  name: 'enterStep',
  description: 'Enters a step (stap) of the process model for the first time.',
  input: projectForms.enterStep,
  target: (input) => input.project,
  decide: ({ step }, project) => {
    const refused = unknownStep(project, step) ?? closed(project);
    if (refused !== undefined) return refused;
    if (project.step === step) return [];
    if (project.stepsEntered.includes(step)) return refuse('STEP_ENTERED', ['step']);
    return [{ type: 'project.stepEntered', payload: { step } }];
  },
});

export const revisitStep = changes({
  name: 'revisitStep',
  description:
    'Goes back to a step (stap) that was entered before, with the reason: the process is iterative.',
  input: projectForms.revisitStep,
  target: (input) => input.project,
  decide: ({ project: _, ...payload }, project) => {
    const refused = unknownStep(project, payload.step) ?? closed(project);
    if (refused !== undefined) return refused;
    if (project.step === payload.step) return refuse('STEP_IS_CURRENT', ['step']);
    if (!project.stepsEntered.includes(payload.step)) return refuse('STEP_NOT_ENTERED', ['step']);
    return [{ type: 'project.stepRevisited', payload }];
  },
});

export const pauseProject = changes({
  name: 'pauseProject',
  description: 'Pauses the project, with the reason.',
  input: projectForms.pauseProject,
  target: (input) => input.project,
  decide: ({ project: _, ...payload }, project) =>
    closed(project) ??
    (project.status === 'PAUSED'
      ? refuse('PROJECT_PAUSED', ['project'])
      : [{ type: 'project.paused', payload }]),
});

export const resumeProject = changes({
  name: 'resumeProject',
  description: 'Goes on with a project that was paused.',
  input: projectForms.resumeProject,
  target: (input) => input.project,
  decide: ({ project: _, ...payload }, project) =>
    closed(project) ??
    (project.status === 'PAUSED'
      ? [{ type: 'project.resumed', payload }]
      : refuse('PROJECT_NOT_PAUSED', ['project'])),
});

export const closeProject = changes({
  name: 'closeProject',
  description: 'Closes the project, with a summary of how it ended.',
  input: projectForms.closeProject,
  target: (input) => input.project,
  decide: ({ project: _, ...payload }, project) => closed(project) ?? [{ type: 'project.closed', payload }],
});
