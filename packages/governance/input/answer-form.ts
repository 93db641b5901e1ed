import { longText, shortText } from '../record/text.ts';
import { day } from '../time/moment.ts';
import { disposition } from './answer.ts';

/** The fields of an answer to an input or a theme. */
export const answerFields = {
  disposition: disposition.describe('What is done with the input.'),
  reason: longText()
    .optional()
    .describe('Why (motivering). Without it the answer stands as WITHOUT_REASON, unless adopted.'),
  until: day().optional().describe('DEFERRED: the local day by which the answer will come; then required.'),
  belongsTo: shortText().optional().describe('OUT_OF_SCOPE: where it does belong; then required.'),
  changed: longText().optional().describe('What adopting it changed.'),
};
