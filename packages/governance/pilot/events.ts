import { z } from 'zod';
import { actEvents } from '../record/act.ts';
import { event } from '../record/event.ts';
import { idOf } from '../record/id.ts';
import { closedList } from '../record/vocabulary.ts';

export const criterionAspect = closedList('CriterionAspect', 'What a criterion of a pilot is about.', {
  PRODUCTIVITY: { nl: 'productiviteit', en: 'productivity' },
  QUALITY_OF_WORK: { nl: 'kwaliteit van de arbeid', en: 'quality of work' },
  SERVICE: { nl: 'dienstverlening', en: 'service' },
  OTHER: { nl: 'overig', en: 'other' },
});

export const requirementKind = closedList(
  'RequirementKind',
  'How a measured value is held against a requirement.',
  {
    AT_LEAST: { nl: 'ten minste', en: 'at least' },
    AT_MOST: { nl: 'ten hoogste', en: 'at most' },
  },
);

const participant = z.strictObject({ person: idOf('person').optional(), group: idOf('group') });

/** A criterion as stored: its number within the pilot, from 1, never given to another. */
const criterion = z.strictObject({
  criterion: z.int(),
  title: z.string(),
  aspect: criterionAspect,
  hard: z.boolean(),
  requirement: z
    .strictObject({ kind: requirementKind, value: z.number(), unit: z.string().optional() })
    .optional(),
});

export type Criterion = z.output<typeof criterion>;

/** A pilot (pilot, proef): variants tried against criteria agreed beforehand, evaluated jointly. */
export const pilotEvents = {
  planned: event(
    'pilot.planned',
    z.strictObject({
      organisation: idOf('organisation'),
      project: idOf('project'),
      title: z.string(),
      /** The decision that is its ground. */
      decision: idOf('decision').optional(),
      variants: z.array(
        z.strictObject({ variant: z.int(), title: z.string(), description: z.string().optional() }),
      ),
      /** Why fewer than two variants. */
      variantsReason: z.string().optional(),
      testPlan: z.string(),
      researcher: z
        .strictObject({
          person: idOf('person').optional(),
          description: z.string(),
          outsideTeam: z.boolean(),
        })
        .optional(),
      /** Share of the employees to acquaint, in percent. */
      shareToAcquaint: z.number().optional(),
      /** The group of employees of which the share is taken. */
      acquaintGroup: idOf('group').optional(),
    }),
  ),
  criteriaAgreed: event(
    'pilot.criteriaAgreed',
    z.strictObject({
      /** The list, whole; a later one replaces it, and what reads the same keeps its number. */
      criteria: z.array(criterion),
      agreedWith: z.array(participant),
    }),
  ),
  started: event('pilot.started', z.strictObject({})),
  personsAcquainted: event(
    'pilot.personsAcquainted',
    /** Persons of the group acquainted so far, in all. */
    z.strictObject({ group: idOf('group').optional(), count: z.int() }),
  ),
  measurementRecorded: event(
    'pilot.measurementRecorded',
    z.strictObject({ variant: z.int(), criterion: z.int(), value: z.number(), note: z.string().optional() }),
  ),
  evaluated: event(
    'pilot.evaluated',
    z.strictObject({ findings: z.string(), qualityOfWork: z.boolean(), participants: z.array(participant) }),
  ),
  concluded: event('pilot.concluded', z.strictObject({ conclusion: z.string() })),
  ...actEvents('pilot'),
};
