import { z } from 'zod';
import { decisionKind } from '../decision/kinds.ts';
import { idOf } from '../record/id.ts';
import { key, longText, shortText } from '../record/text.ts';
import { named } from '../record/vocabulary.ts';
import { day } from '../time/moment.ts';
import { terms } from '../time/term.ts';
import { frame } from './frame.ts';

const project = idOf('project').describe('The project.');

const member = named(
  'TeamMember',
  'Somebody in a team or steering group.',
  z.strictObject({
    person: idOf('person').describe('The person.'),
    group: idOf('group').optional().describe('The group that the person sits for.'),
  }),
);

const composition = z.strictObject({
  project,
  members: z.array(member).max(500).describe('Its members, whole.'),
});

const compositionChange = z.strictObject({
  project,
  joined: z.array(member).max(500).optional().describe('Who joined.'),
  left: z.array(idOf('person')).max(500).optional().describe('Who left.'),
  reason: longText().optional().describe('Why.'),
});

const rung = z.int().min(0).max(6).describe('The rung of the participation ladder, 0 (not involved) to 6.');
const frames = z.array(frame).min(1, { error: 'LIST_EMPTY' }).max(20).describe('The frames (kaders), whole.');
const step = key().describe('Key of a step (stap) of the process model.');

export const projectForms = {
  initiateProject: z.strictObject({
    organisation: idOf('organisation').describe('The organisation (organisatie).'),
    title: shortText().describe('Title, at most 300 characters.'),
    assignment: longText().describe('The assignment (opdracht).'),
    sponsor: idOf('person').optional().describe('The sponsor (opdrachtgever).'),
    manager: idOf('person').optional().describe('The project manager (projectleider).'),
    problemOwner: idOf('person').optional().describe('The problem owner (probleemeigenaar).'),
    processModel: key().optional().describe('Key of the process model (procesmodel); left out: SIM.'),
  }),
  stateGoals: z.strictObject({
    project,
    employer: longText().describe("The employer's interest."),
    employees: longText().describe("The employees' interest."),
  }),
  composeTeam: composition,
  changeTeam: compositionChange,
  composeSteeringGroup: composition,
  changeSteeringGroup: compositionChange,
  setFrames: z.strictObject({ project, frames }),
  adjustFrames: z.strictObject({ project, frames, reason: longText().describe('Why they change.') }),
  enterStep: z.strictObject({ project, step }),
  revisitStep: z.strictObject({
    project,
    step,
    reason: longText().describe('Why the project goes back to it.'),
  }),
  promiseParticipation: z.strictObject({
    project,
    group: idOf('group').describe('The group to which it is promised.'),
    rung,
    active: z
      .boolean()
      .optional()
      .describe('The group is asked (true), or may react (false); left out: false.'),
    step: step.optional(),
    decisionKind: decisionKind.optional().describe('For this kind of decision only.'),
  }),
  changeParticipation: z.strictObject({
    project,
    promise: z.int().min(1).describe('Number of the promise within the project.'),
    rung,
    active: z.boolean().optional().describe('Left out: as it was.'),
    reason: longText().describe('Why it changes.'),
  }),
  endorseParticipation: z.strictObject({
    project,
    promise: z
      .int()
      .min(1)
      .describe('Number of the promise, as it stands; the party in `as.party` endorses it.'),
  }),
  shareInformation: z.strictObject({
    project,
    groups: z.array(idOf('group')).min(1, { error: 'LIST_EMPTY' }).max(100).describe('With which groups.'),
    channel: shortText().describe('How.'),
    about: longText().describe('About what.'),
    decision: idOf('decision').optional().describe('The decision that it is about.'),
    theme: idOf('theme').optional().describe('The theme that it is about.'),
    askAt: shortText().optional().describe('Where questions can be asked.'),
    askUntil: day().optional().describe('Until which local day.'),
  }),
  setTerms: z.strictObject({ project, terms: terms.describe('The terms of the project, whole.') }),
  pauseProject: z.strictObject({ project, reason: longText().describe('Why.') }),
  resumeProject: z.strictObject({ project, reason: longText().optional().describe('Why.') }),
  closeProject: z.strictObject({ project, summary: longText().describe('How it ended.') }),
};
