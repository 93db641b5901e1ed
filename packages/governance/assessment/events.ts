import { z } from 'zod';
import { actEvents } from '../record/act.ts';
import { event } from '../record/event.ts';
import { idOf } from '../record/id.ts';

/** What was filled in, as it is stored. */
export const assessmentValues = z.record(z.string(), z.json());

/** An assessment (beoordeling): a filled-in instrument. */
export const assessmentEvents = {
  recorded: event(
    'assessment.recorded',
    z.strictObject({
      organisation: idOf('organisation'),
      project: idOf('project'),
      /** Key and version in `catalog/instruments`; the values fit that version's schema. */
      instrument: z.string(),
      instrumentVersion: z.int(),
      subject: z.strictObject({
        decision: idOf('decision').optional(),
        /** Number of the alternative of that decision. */
        alternative: z.int().optional(),
        pilot: idOf('pilot').optional(),
        step: z.string().optional(),
      }),
      values: assessmentValues,
      judgement: z.string().optional(),
      participants: z.array(z.strictObject({ person: idOf('person').optional(), group: idOf('group') })),
    }),
  ),
  ...actEvents('assessment'),
};
