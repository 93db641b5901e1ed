import { z } from 'zod';
import { anyRecordId, eventIdSchema } from './id.ts';
import { longText } from './text.ts';

const record = anyRecordId.describe('The record on which the act was recorded.');
const event = eventIdSchema.describe('The event that was recorded on behalf of the person or party.');

export const actForms = {
  confirmAct: z.strictObject({ record, event }),
  disownAct: z.strictObject({ record, event, reason: longText().optional().describe('Why.') }),
};
