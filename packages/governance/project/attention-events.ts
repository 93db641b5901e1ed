import { z } from 'zod';
import { event } from '../record/event.ts';
import { idOf } from '../record/id.ts';
import { closedList } from '../record/vocabulary.ts';

export const degree = closedList('Degree', 'How strong.', {
  LOW: { nl: 'laag', en: 'low' },
  MEDIUM: { nl: 'midden', en: 'medium' },
  HIGH: { nl: 'hoog', en: 'high' },
});

export const planKind = closedList('PlanKind', 'Which plan of a project.', {
  COMMUNICATION: { nl: 'communicatieplan', en: 'communication plan' },
  PROJECT: { nl: 'projectplan', en: 'project plan' },
  IMPLEMENTATION: { nl: 'implementatieplan', en: 'implementation plan' },
});

export const supportKind = closedList('SupportKind', 'The kind of practical support.', {
  TRAINING: { nl: 'opleiding', en: 'training' },
  HELP: { nl: 'hulp op de werkplek', en: 'help' },
  MATERIAL: { nl: 'materiaal', en: 'material' },
  OTHER: { nl: 'overig', en: 'other' },
});

export const stakeholderRole = closedList(
  'StakeholderRole',
  'The role of a group around the innovation (ecosystem; `004`, 1.4).',
  {
    ALLY: { nl: 'medestander', en: 'ally' },
    OPPONENT: { nl: 'tegenstander', en: 'opponent' },
    BYSTANDER: { nl: 'toeschouwer', en: 'bystander' },
    BENEFICIARY: { nl: 'begunstigde', en: 'beneficiary' },
    RESOURCE: { nl: 'verschaffer van middelen', en: 'resource provider' },
    COMPETITOR: { nl: 'concurrent', en: 'competitor' },
  },
);

const stakeholderMapped = z.strictObject({
  group: idOf('group'),
  interest: z.string(),
  influence: degree,
  affected: z.boolean(),
  affectedHow: z.string().optional(),
  role: stakeholderRole.optional(),
  /** Chain analysis: the groups on which this one depends. */
  dependsOn: z.array(idOf('group')).optional(),
});

const supportMeasure = z.strictObject({
  support: supportKind,
  description: z.string(),
  groups: z.array(idOf('group')).optional(),
  decision: idOf('decision').optional(),
});

const customisation = z.strictObject({
  description: z.string(),
  groups: z.array(idOf('group')).optional(),
  decision: idOf('decision').optional(),
});

export type StakeholderMapped = z.output<typeof stakeholderMapped>;
export type SupportMeasure = z.output<typeof supportMeasure>;
export type Customisation = z.output<typeof customisation>;
export type PlanKind = z.output<typeof planKind>;

/** The facts of a project that only its attention points read. */
export const attentionEvents = {
  stakeholderMapped: event('project.stakeholderMapped', stakeholderMapped),
  planRecorded: event('project.planRecorded', z.strictObject({ plan: planKind, text: z.string() })),
  planShared: event(
    'project.planShared',
    z.strictObject({ plan: planKind, groups: z.array(idOf('group')), channel: z.string() }),
  ),
  supportMeasureRecorded: event('project.supportMeasureRecorded', supportMeasure),
  customisationRecorded: event('project.customisationRecorded', customisation),
  attentionPointWaived: event(
    'project.attentionPointWaived',
    z.strictObject({ point: z.string(), reason: z.string() }),
  ),
  decisionReportedMissing: event(
    'project.decisionReportedMissing',
    z.strictObject({ report: z.int(), description: z.string() }),
  ),
  reportSettled: event(
    'project.reportSettled',
    z.strictObject({ report: z.int(), decision: idOf('decision').optional(), reason: z.string() }),
  ),
};
