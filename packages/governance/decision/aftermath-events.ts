import { z } from 'zod';
import { event } from '../record/event.ts';
import { idOf } from '../record/id.ts';
import { closedList } from '../record/vocabulary.ts';

export const settlement = closedList('Settlement', 'Who ended a dispute or an invocation of nullity.', {
  PARTY: { nl: 'de partij zelf', en: 'the party itself' },
  RULING: { nl: 'een uitspraak', en: 'a ruling' },
});

/** What may follow around a decision: endorsements of going on, asking dissenters, carrying out, disputes. */
export const aftermathEvents = {
  /** A bound party agrees to go on although the rule was amended since opening. */
  goingOnEndorsed: event(
    'decision.goingOnEndorsed',
    z.strictObject({
      party: idOf('group'),
      /** The version of the rule that was in force when the party agreed: a later one asks for it anew. */
      version: z.int(),
    }),
  ),
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
  nullityLifted: event(
    'decision.nullityLifted',
    z.strictObject({
      /** Whose invocation is lifted. */
      party: idOf('group'),
      by: settlement,
      reason: z.string(),
      /** RULING: where the ruling can be found. */
      reference: z.string().optional(),
    }),
  ),
  rightDisputed: event(
    'decision.rightDisputed',
    z.strictObject({ right: z.int(), party: idOf('group'), text: z.string() }),
  ),
  disputeSettled: event(
    'decision.disputeSettled',
    z.strictObject({
      right: z.int(),
      applies: z.boolean(),
      /** The party that disputed. */
      party: idOf('group'),
      /** Who settled it: that party, or a ruling. */
      by: settlement,
      text: z.string(),
      /** RULING: where the ruling can be found. */
      reference: z.string().optional(),
    }),
  ),
};

/** At opening, of each right that stands: whether it applies; with a reason if it does not. */
export const rightSaid = z.strictObject({
  right: z.int(),
  applies: z.boolean(),
  reason: z.string().optional(),
});
