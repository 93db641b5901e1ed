import { z } from 'zod';
import { idOf } from '../record/id.ts';
import { longText, shortText } from '../record/text.ts';
import { settlement } from './aftermath-events.ts';

const decision = idOf('decision').describe('The decision (besluit).');
const right = z.int().min(1).describe('Number of the right within the organisation, from 1.');
const dissenter = {
  person: idOf('person').optional().describe('The person who dissented; or else a party.'),
  party: idOf('group').optional().describe('The party that dissented (advice, consent); or else a person.'),
};
const reference = shortText()
  .optional()
  .describe(
    'RULING: where it can be found, as an ECLI or the number of the case. Without it the ruling counts only once the party records or confirms it.',
  );
const by = settlement.describe('Who ended it: the party itself, in `as.party`, or a ruling.');

/** The forms of what is asked, disputed, agreed and carried out around a decision. */
export const aftermathForms = {
  endorseGoingOn: z.strictObject({ decision }),
  askAlternatives: z.strictObject({
    decision,
    group: idOf('group').describe('The group that is asked for alternatives.'),
    channel: shortText().optional().describe('How.'),
  }),
  askDissenter: z.strictObject({ decision, ...dissenter }),
  answerDissent: z.strictObject({
    decision,
    ...dissenter,
    answer: longText().describe('The answer to the reason of the dissent.'),
  }),
  beginCarryingOut: z.strictObject({ decision, what: longText().describe('What was begun with.') }),
  agreeToCarryingOut: z.strictObject({ decision }),
  invokeNullity: z.strictObject({ decision, text: longText().describe('On which ground.') }),
  liftNullity: z.strictObject({
    decision,
    party: idOf('group').describe('The party whose invocation is lifted.'),
    by,
    reason: longText().describe('Why.'),
    reference,
  }),
  disputeRight: z.strictObject({ decision, right, text: longText().describe('What is disputed, and why.') }),
  settleDispute: z.strictObject({
    decision,
    right,
    party: idOf('group').describe('The party that disputed.'),
    applies: z.boolean().describe('Whether the right applies.'),
    by,
    text: longText().describe('What was settled.'),
    reference,
  }),
};
