import { z } from 'zod';
import { decisionKind } from '../decision/kinds.ts';
import { idOf } from '../record/id.ts';
import { longText, shortText } from '../record/text.ts';
import { day } from '../time/moment.ts';
import { rightNature } from './standing-events.ts';

const organisation = idOf('organisation').describe('The organisation (organisatie).');
const kinds = z
  .array(decisionKind)
  .min(1, { error: 'LIST_EMPTY' })
  .max(10)
  .optional()
  .describe('The kinds of decision that it covers; left out: every kind.');

/** The forms of what stands with an organisation: mandates and rights by law or agreement. */
export const standingForms = {
  giveMandate: z.strictObject({
    organisation,
    person: idOf('person').optional().describe('The person who may decide; or else a group.'),
    group: idOf('group').optional().describe('The group that may decide; or else a person.'),
    by: idOf('person').optional().describe('On whose behalf is decided (mandaatgever).'),
    project: idOf('project').optional().describe('The project to which it is limited; left out: all.'),
    kinds,
    amount: z.number().min(0).max(1e12).optional().describe('The limit in euro; left out: none.'),
    until: day().optional().describe('The last local day; left out: it has no end.'),
    delegation: z
      .boolean()
      .optional()
      .describe('Delegation (delegatie): the responsibility passes too; left out: false.'),
    writtenIn: shortText().describe('Where it stands in writing.'),
  }),
  withdrawMandate: z.strictObject({
    organisation,
    mandate: z.int().min(1).describe('Number of the mandate within the organisation, from 1.'),
    reason: longText().describe('Why.'),
  }),
  establishRight: z.strictObject({
    organisation,
    party: idOf('group').describe('The party whose right it is.'),
    nature: rightNature.describe('Advice or consent.'),
    kinds,
    basis: shortText().describe(
      'The law or agreement, with its article: WOR 25, WOR 27, WOR 32 with its text.',
    ),
    statutory: z
      .boolean()
      .describe('Laid down in a law or ordinance (true), or agreed (false): decides on WOR 25(6).'),
  }),
  endRight: z.strictObject({
    organisation,
    right: z.int().min(1).describe('Number of the right within the organisation, from 1.'),
    reason: longText().describe('Why it ends.'),
  }),
};
