import { z } from 'zod';
import { idOf } from '../record/id.ts';
import { key, longText, shortText } from '../record/text.ts';
import { degree, planKind, stakeholderRole, supportKind } from './attention-events.ts';

const project = idOf('project').describe('The project.');
const plan = planKind.describe('Which plan.');
const groups = z
  .array(idOf('group'))
  .min(1, { error: 'LIST_EMPTY' })
  .max(100)
  .optional()
  .describe('For which groups; left out: all.');
const ground = idOf('decision').optional().describe('The decision that it carries out, if any.');
const report = z.int().min(1).describe('Number of the report within the project, from 1.');

/** The forms of the facts of a project that its attention points need. */
export const attentionForms = {
  mapStakeholder: z.strictObject({
    project,
    group: idOf('group').describe('The stakeholder group.'),
    interest: longText().describe('Its interest in the innovation.'),
    influence: degree.describe('Its influence on it.'),
    affected: z.boolean().describe('Whether it is affected by it.'),
    affectedHow: longText().optional().describe('How it is affected.'),
    role: stakeholderRole.optional().describe('Its role around the innovation.'),
    dependsOn: z
      .array(idOf('group'))
      .max(100)
      .optional()
      .describe('Chain analysis (ketenanalyse): the groups on which this one depends.'),
  }),
  recordPlan: z.strictObject({ project, plan, text: longText().describe('The plan as it now reads.') }),
  sharePlan: z.strictObject({
    project,
    plan,
    groups: z.array(idOf('group')).min(1, { error: 'LIST_EMPTY' }).max(100).describe('With which groups.'),
    channel: shortText().describe('How.'),
  }),
  recordSupportMeasure: z.strictObject({
    project,
    support: supportKind.describe('The kind of support.'),
    description: longText().describe('What is offered.'),
    groups,
    decision: ground,
  }),
  recordCustomisation: z.strictObject({
    project,
    description: longText().describe('Which choices are left to users or teams.'),
    groups,
    decision: ground,
  }),
  waiveAttentionPoint: z.strictObject({
    project,
    point: key().describe('The attention point of the process model, such as 3.4.'),
    reason: longText().describe('Why it does not apply here.'),
  }),
  reportMissingDecision: z.strictObject({
    project,
    description: longText().describe('What was decided, as far as the reporter knows, and is not recorded.'),
  }),
  settleReport: z.strictObject({
    project,
    report,
    decision: idOf('decision').optional().describe('The decision that was entered or found; left out: none.'),
    reason: longText().describe('How it was settled.'),
  }),
};
