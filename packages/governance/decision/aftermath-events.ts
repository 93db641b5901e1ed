import { z } from 'zod';
import { event } from '../record/event.ts';
import { idOf } from '../record/id.ts';

/** What may follow around a decision: endorsements of going on, asking dissenters, carrying out, disputes. */
export const aftermathEvents = {
  /** A bound party agrees to go on although the rule was amended since opening. */
  goingOnEndorsed: event('decision.goingOnEndorsed', z.strictObject({ party: idOf('group') })),
  alternativesAsked: event(
    'decision.alternativesAsked',
    z.strictObject({ group: idOf('group'), channel: z.string().optional() }),
  ),
  dissenterAsked: event(
    'decision.dissenterAsked',
    z.strictObject({ person: idOf('person').optional(), party: idOf('group').optional() }),
  ),
  dissentAnswered: event(
    'decision.dissentAnswered',
    z.strictObject({
      person: idOf('person').optional(),
      party: idOf('group').optional(),
      answer: z.string(),
    }),
  ),
  carryingOutBegun: event('decision.carryingOutBegun', z.strictObject({ what: z.string() })),
  worksCouncilAgreed: event('decision.worksCouncilAgreed', z.strictObject({ party: idOf('group') })),
  nullityInvoked: event(
    'decision.nullityInvoked',
    z.strictObject({ party: idOf('group'), text: z.string() }),
  ),
  nullityLifted: event('decision.nullityLifted', z.strictObject({ reason: z.string() })),
  rightDisputed: event(
    'decision.rightDisputed',
    z.strictObject({ right: z.int(), party: idOf('group'), text: z.string() }),
  ),
  disputeSettled: event(
    'decision.disputeSettled',
    z.strictObject({
      right: z.int(),
      applies: z.boolean(),
      /** Who settled it: the party that disputed, or a ruling. */
      by: z.enum(['PARTY', 'RULING']),
      text: z.string(),
    }),
  ),
};

/** At opening, of each right that stands: whether it applies; with a reason if it does not. */
export const rightSaid = z.strictObject({
  right: z.int(),
  applies: z.boolean(),
  reason: z.string().optional(),
});
