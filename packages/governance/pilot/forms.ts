import { z } from 'zod';
import { idOf } from '../record/id.ts';
import { longText, shortText } from '../record/text.ts';
import { named } from '../record/vocabulary.ts';
import { criterionAspect, requirementKind } from './events.ts';

const pilot = idOf('pilot').describe('The pilot (pilot, proef).');
const measured = z.number().min(-1e12).max(1e12);

/** Somebody who took part, for a group; left nameless where the group as such took part. */
export const participant = named(
  'Participant',
  'Who took part: a group, and the person who sat for it if known.',
  z.strictObject({
    person: idOf('person').optional().describe('The person; left out: the group as such.'),
    group: idOf('group').describe('The group.'),
  }),
);

export const pilotForms = {
  planPilot: z.strictObject({
    project: idOf('project').describe('The project.'),
    title: shortText().describe('Title, at most 300 characters.'),
    decision: idOf('decision').optional().describe('The decision that is its ground.'),
    variants: z
      .array(
        named(
          'Variant',
          'A variant that is tried.',
          z.strictObject({
            title: shortText().describe('Title, at most 300 characters.'),
            description: longText().optional().describe('What it is.'),
          }),
        ),
      )
      .min(1, { error: 'LIST_EMPTY' })
      .max(20)
      .describe('The variants, at least one; numbered from 1 in this order.'),
    variantsReason: longText().optional().describe('Why fewer than two variants.'),
    testPlan: longText().describe('The test plan (testplan): how they are tried and evaluated.'),
    researcher: named(
      'Researcher',
      'Who brings research expertise.',
      z.strictObject({
        person: idOf('person').optional().describe('The person, if registered.'),
        description: shortText().describe('Who it is, and of which institution or department.'),
        outsideTeam: z
          .boolean()
          .describe('From outside the project team; false is recorded for who sits in it.'),
      }),
    )
      .optional()
      .describe('Who brings research expertise, if anybody.'),
    shareToAcquaint: z
      .number()
      .gt(0)
      .max(100)
      .optional()
      .describe('The share of employees to acquaint with it, in percent, above 0 up to 100.'),
    acquaintGroup: idOf('group').optional().describe('The group of employees of which that share is taken.'),
  }),
  agreeCriteria: z.strictObject({
    pilot,
    criteria: z
      .array(
        named(
          'Criterion',
          'A criterion by which a pilot is evaluated.',
          z.strictObject({
            title: shortText().describe('What is looked at, at most 300 characters; once in the list.'),
            aspect: criterionAspect.describe('What it is about.'),
            hard: z.boolean().describe('A hard requirement (harde eis): it must be met to go on.'),
            requirement: named(
              'Requirement',
              'The bound that a measured value must keep.',
              z.strictObject({
                kind: requirementKind.describe('At least or at most.'),
                value: measured.describe('The bound.'),
                unit: shortText().optional().describe('Its unit.'),
              }),
            )
              .optional()
              .describe('The bound; without one it cannot be told whether a hard requirement is met.'),
          }),
        ),
      )
      .min(1, { error: 'LIST_EMPTY' })
      .max(50)
      .describe('The criteria, whole; one with a title that is known keeps its number.'),
    agreedWith: z.array(participant).max(200).describe('With whom they were agreed.'),
  }),
  startPilot: z.strictObject({ pilot }),
  recordAcquainted: z.strictObject({
    pilot,
    group: idOf('group').optional().describe('Of which group; left out: the one of the plan.'),
    count: z.int().min(0).max(20_000_000).describe('Persons acquainted with it so far, in all.'),
  }),
  recordMeasurement: z.strictObject({
    pilot,
    variant: z.int().min(1).describe('Number of the variant within the pilot, from 1.'),
    criterion: z.int().min(1).describe('Number of the criterion within the pilot, from 1.'),
    value: measured.describe('The measured value, in the unit of the requirement.'),
    note: longText().optional().describe('How it was measured.'),
  }),
  evaluatePilot: z.strictObject({
    pilot,
    findings: longText().describe('What was found.'),
    qualityOfWork: z.boolean().describe('Whether quality of work (kwaliteit van de arbeid) was looked at.'),
    participants: z.array(participant).max(200).describe('Who evaluated it together.'),
  }),
  concludePilot: z.strictObject({
    pilot,
    conclusion: longText().describe('How it ended, and what follows.'),
  }),
};
