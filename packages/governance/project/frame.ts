import { z } from 'zod';
import { idOf } from '../record/id.ts';
import { shortText } from '../record/text.ts';
import { closedList, named } from '../record/vocabulary.ts';
import { day } from '../time/moment.ts';

export const frameKind = closedList('FrameKind', 'What a frame (kader) limits.', {
  BUDGET: { nl: 'budget', en: 'budget' },
  DEADLINE: { nl: 'einddatum', en: 'deadline' },
  MANDATE: { nl: 'mandaat', en: 'mandate' },
});

/** A frame (kader) within which the project decides by itself; outside it goes back to the sponsor. */
export const frame = named(
  'Frame',
  'A frame (kader) within which the project decides by itself.',
  z.strictObject({
    kind: frameKind.describe('What it limits.'),
    description: shortText().describe('The frame in words, at most 300 characters.'),
    amount: z.number().min(0).max(1e12).optional().describe('Budget: the amount in euro.'),
    deadline: day().optional().describe('Deadline: the last local day.'),
    holder: idOf('group').optional().describe('The group that holds the frame, within which it decides.'),
  }),
);

export type Frame = z.output<typeof frame>;

/** What a decision takes of a frame. */
export const frameUse = named(
  'FrameUse',
  'What a decision takes of a frame (kader).',
  z.strictObject({
    kind: frameKind.describe('The frame.'),
    amount: z.number().min(0).max(1e12).optional().describe('Budget: the amount in euro that it takes.'),
    deadline: day().optional().describe('Deadline: the local day on which it is carried out.'),
    mandate: shortText().optional().describe('Mandate: in words, under which part of it.'),
  }),
);

export type FrameUse = z.output<typeof frameUse>;
