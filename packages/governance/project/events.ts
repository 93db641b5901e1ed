import { z } from 'zod';
import { decisionKind } from '../decision/kinds.ts';
import { actEvents } from '../record/act.ts';
import { event } from '../record/event.ts';
import { idOf } from '../record/id.ts';
import { instant } from '../time/moment.ts';
import { terms } from '../time/term.ts';
import { frame } from './frame.ts';
import { attentionEvents } from './attention-events.ts';

const member = z.strictObject({ person: idOf('person'), group: idOf('group').optional() });

const composition = z.strictObject({ members: z.array(member) });

const compositionChange = z.strictObject({
  joined: z.array(member),
  left: z.array(idOf('person')),
  reason: z.string().optional(),
});

/** What was promised to a group; the same number stands on its changes and endorsements. */
const promise = z.strictObject({
  /** Number of the promise within the project, from 1. */
  promise: z.int(),
  group: idOf('group'),
  rung: z.int(),
  /** The group is asked (active), rather than may react (passive). */
  active: z.boolean(),
  step: z.string().optional(),
  decisionKind: decisionKind.optional(),
  reason: z.string().optional(),
});

/** A project (project): one innovation project. */
export const projectEvents = {
  initiated: event(
    'project.initiated',
    z.strictObject({
      organisation: idOf('organisation'),
      title: z.string(),
      assignment: z.string(),
      sponsor: idOf('person').optional(),
      manager: idOf('person').optional(),
      problemOwner: idOf('person').optional(),
      processModel: z.string(),
    }),
  ),
  goalsStated: event('project.goalsStated', z.strictObject({ employer: z.string(), employees: z.string() })),
  teamComposed: event('project.teamComposed', composition),
  teamChanged: event('project.teamChanged', compositionChange),
  steeringGroupComposed: event('project.steeringGroupComposed', composition),
  steeringGroupChanged: event('project.steeringGroupChanged', compositionChange),
  framesSet: event('project.framesSet', z.strictObject({ frames: z.array(frame) })),
  /** The frames as they are from now on, whole. */
  framesAdjusted: event(
    'project.framesAdjusted',
    z.strictObject({ frames: z.array(frame), reason: z.string() }),
  ),
  stepEntered: event('project.stepEntered', z.strictObject({ step: z.string() })),
  stepRevisited: event('project.stepRevisited', z.strictObject({ step: z.string(), reason: z.string() })),
  participationPromised: event('project.participationPromised', promise),
  participationChanged: event('project.participationChanged', promise),
  participationEndorsed: event(
    'project.participationEndorsed',
    z.strictObject({ promise: z.int(), group: idOf('group') }),
  ),
  informationShared: event(
    'project.informationShared',
    z.strictObject({
      groups: z.array(idOf('group')),
      channel: z.string(),
      about: z.string(),
      decision: idOf('decision').optional(),
      theme: idOf('theme').optional(),
      /** The named place for questions, open until that local day. */
      askAt: z.string().optional(),
      askUntil: z.string().optional(),
      askUntilAt: instant().optional(),
    }),
  ),
  termsSet: event('project.termsSet', terms),
  paused: event('project.paused', z.strictObject({ reason: z.string() })),
  resumed: event('project.resumed', z.strictObject({ reason: z.string().optional() })),
  closed: event('project.closed', z.strictObject({ summary: z.string() })),
  ...attentionEvents,
  ...actEvents('project'),
};
