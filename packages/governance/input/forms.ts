import { z } from 'zod';
import { idOf } from '../record/id.ts';
import { key, longText, shortText } from '../record/text.ts';
import { answerFields } from './answer-form.ts';
import { contestSubject, inputKind, linkTarget } from './events.ts';

const input = idOf('input').describe('The input (inbreng).');
const link = linkTarget.meta({ record: 'decision, consultation or input' });

export const inputForms = {
  submitInput: z.strictObject({
    project: idOf('project').describe('The project.'),
    kind: inputKind.describe('The kind of input.'),
    title: shortText().optional().describe('A title, said in public; the text itself is personal.'),
    text: longText()
      .optional()
      .describe('What the submitter says, at most 20,000 characters; personal. Required but for SUPPORT.'),
    consultation: idOf('consultation')
      .optional()
      .describe('The consultation that it answers; left out: spontaneous.'),
    decision: idOf('decision').optional().describe('The decision that it is about.'),
    theme: idOf('theme').optional().describe('The theme in which it is placed at once.'),
    parent: idOf('input').optional().describe('COMMENT: the input that it reacts to; then required.'),
    channel: shortText().optional().describe('How it came in.'),
    anonymous: z
      .boolean()
      .optional()
      .describe(
        'Submits without a trace of who it was: a pseudonym of single use. Not together with `as.onBehalfOf`.',
      ),
    receiptHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'HASH_INVALID' })
      .optional()
      .describe(
        'Anonymous: SHA-256 (lower-case hex) of the receipt (ontvangstbewijs) that the submitter keeps.',
      ),
    showGroup: z
      .boolean()
      .optional()
      .describe('The submitter agrees to be shown with a small group; left out: no.'),
    sourceId: key().optional().describe('The id in the system that it came from.'),
    missingParent: key().optional().describe('The id, in that system, of a parent that is absent there.'),
  }),
  placeInputInTheme: z.strictObject({ input, theme: idOf('theme').describe('The theme.') }),
  takeInputFromTheme: z.strictObject({ input, theme: idOf('theme').describe('The theme.') }),
  clarifyInput: z.strictObject({ input, text: longText().describe('What the submitter adds; personal.') }),
  supportInput: z.strictObject({ input }),
  countSupports: z.strictObject({
    input,
    count: z.int().min(0).max(20_000_000).describe('Supports counted without names, in all.'),
  }),
  linkInput: z.strictObject({
    input,
    to: link.describe('What it is about: a decision, a consultation or another input.'),
  }),
  unlinkInput: z.strictObject({
    input,
    from: link.describe('What it is linked to; only who made the link may remove it.'),
  }),
  acknowledgeInput: z.strictObject({
    input,
    message: longText().optional().describe('What the submitter is told.'),
  }),
  mergeInput: z.strictObject({
    input,
    into: idOf('input').describe('The input with which it goes on; its answer answers both.'),
    reason: longText().describe('Why they are one.'),
  }),
  reclassifyInput: z.strictObject({
    input,
    kind: inputKind.describe('The kind that it is.'),
    reason: longText().describe('Why.'),
  }),
  answerInput: z.strictObject({ input, ...answerFields }),
  reviseAnswer: z.strictObject({ input, ...answerFields }),
  contestInput: z.strictObject({
    input,
    subject: contestSubject.optional().describe('What is contested; left out: the answer.'),
    text: longText().describe('Why the submitter does not agree; personal.'),
  }),
  settleContest: z.strictObject({
    input,
    subject: contestSubject.optional().describe('Which contest; left out: that of the answer.'),
    upheld: z
      .boolean()
      .optional()
      .describe(
        'A merge or reclassification: whether the submitter is put in the right; left out: accepted as it is.',
      ),
    reason: longText().optional().describe('Why.'),
  }),
  withdrawInput: z.strictObject({ input, text: longText().optional().describe('Why; personal.') }),
  reportFollowUp: z.strictObject({
    input,
    description: longText().describe('What was really changed.'),
    decision: idOf('decision').optional().describe('The decision that it followed from.'),
  }),
};
