import { z } from 'zod';
import { idOf } from '../record/id.ts';
import { longText, shortText } from '../record/text.ts';
import { ruleContent } from './content.ts';

const rule = idOf('rule').describe('The decision rule (besluitvormingsregel).');
const version = z.int().min(1).describe('The version, from 1.');

export const ruleForms = {
  proposeRule: z.strictObject({
    organisation: idOf('organisation').optional().describe('For the whole organisation; this or `project`.'),
    project: idOf('project').optional().describe('For one project; this or `organisation`.'),
    title: shortText().describe('Title, at most 300 characters.'),
    content: ruleContent.describe('Who decides how.'),
  }),
  endorseRule: z.strictObject({
    rule,
    version: version.describe('The version that the party in `as.party` endorses.'),
  }),
  declineRule: z.strictObject({
    rule,
    version: version.describe('The version that the party in `as.party` declines.'),
    reason: longText().optional().describe('Why.'),
  }),
  agreeRule: z.strictObject({ rule, version }),
  imposeRule: z.strictObject({
    rule,
    version,
    reason: longText().describe('Why it is imposed without agreement.'),
  }),
  layDownRule: z.strictObject({
    rule,
    version,
    article: shortText().describe('The article of the law or ordinance.'),
    reference: shortText()
      .optional()
      .describe(
        'Where the law or ordinance was published: the number of the publication, its BWB or CVDR number, or its address. Without it the parties must have endorsed the version all the same.',
      ),
  }),
  amendRule: z.strictObject({
    rule,
    content: ruleContent.describe('The new version, whole.'),
    reason: longText().describe('Why.'),
    wordingOnly: z.boolean().optional().describe('Only the wording changes; left out: no.'),
  }),
  retireRule: z.strictObject({ rule, reason: longText().describe('Why.') }),
};
