import { z } from 'zod';
import { instrumentOf } from '../catalog/instruments/instruments.ts';
import { participant } from '../pilot/forms.ts';
import { idOf } from '../record/id.ts';
import { key, longText } from '../record/text.ts';
import { named } from '../record/vocabulary.ts';

const subject = named(
  'AssessmentSubject',
  'What an assessment is about; nothing named: the project.',
  z.strictObject({
    decision: idOf('decision').optional().describe('The decision for which it is made.'),
    alternative: z.int().min(1).optional().describe('Number of the alternative of that decision.'),
    pilot: idOf('pilot').optional().describe('The pilot that it is about.'),
    step: key().optional().describe('Key of the step that it is about.'),
  }),
);

/** Deep enough for every instrument; beyond it nothing is read, so that nothing can run out of stack. */
const deepest = 12;

const withinDepth = (root: unknown): boolean => {
  let level: readonly unknown[] = [root];
  for (let depth = 0; depth <= deepest && level.length > 0; depth += 1) level = level.flatMap(within);
  return level.length === 0;
};

const within = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

const recordAssessment = z
  .strictObject({
    project: idOf('project').describe('The project.'),
    instrument: key().describe('Key of the instrument, such as quality-of-work.'),
    instrumentVersion: z.int().min(1).optional().describe('Its version; left out: the latest.'),
    subject: subject.optional().describe('What it is about; left out: the project.'),
    values: z
      .record(z.string(), z.unknown())
      .refine(withinDepth, { error: 'FIELD_INVALID' })
      .meta({ scalar: 'Json' })
      .describe('What was filled in, as the fields of that version of the instrument say.'),
    judgement: longText().optional().describe('The judgement in words.'),
    participants: z.array(participant).max(200).describe('Who took part.'),
  })
  .superRefine(({ instrument, instrumentVersion, values }, context) => {
    // An instrument that does not exist is refused where it is named.
    const read = instrumentOf(instrument, instrumentVersion)?.schema.safeParse(values);
    for (const issue of read?.error?.issues ?? []) {
      context.addIssue({ ...issue, path: ['values', ...issue.path] });
    }
  });

export const assessmentForms = { recordAssessment };
