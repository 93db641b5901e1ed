import { z } from 'zod';
import { actEvents } from '../record/act.ts';
import { event } from '../record/event.ts';
import { idOf } from '../record/id.ts';
import { ruleContent } from './content.ts';

/** A decision rule (besluitvormingsregel), versioned: version 1 is proposed, each amendment proposes the next. */
export const ruleEvents = {
  proposed: event(
    'rule.proposed',
    z.strictObject({
      organisation: idOf('organisation'),
      /** Left out: a rule of the whole organisation. */
      project: idOf('project').optional(),
      title: z.string(),
      version: z.literal(1),
      content: ruleContent,
    }),
  ),
  endorsed: event('rule.endorsed', z.strictObject({ version: z.int(), party: idOf('group') })),
  declined: event(
    'rule.declined',
    z.strictObject({ version: z.int(), party: idOf('group'), reason: z.string().optional() }),
  ),
  agreed: event('rule.agreed', z.strictObject({ version: z.int() })),
  imposed: event('rule.imposed', z.strictObject({ version: z.int(), reason: z.string() })),
  laidDown: event(
    'rule.laidDown',
    z.strictObject({
      version: z.int(),
      article: z.string(),
      /** Where the law or ordinance was published. */
      reference: z.string().optional(),
    }),
  ),
  amended: event(
    'rule.amended',
    z.strictObject({
      version: z.int(),
      content: ruleContent,
      reason: z.string(),
      /** The proposer says that only wording changed; judged by comparing. */
      wordingOnly: z.boolean(),
    }),
  ),
  retired: event('rule.retired', z.strictObject({ reason: z.string() })),
  ...actEvents('rule'),
};
