import { z } from 'zod';
import { decisionKind } from '../decision/kinds.ts';
import { event } from '../record/event.ts';
import { idOf } from '../record/id.ts';
import { closedList } from '../record/vocabulary.ts';

export const rightNature = closedList('RightNature', 'What a party may do by right.', {
  ADVICE: { nl: 'adviesrecht', en: 'right of advice' },
  CONSENT: { nl: 'instemmingsrecht', en: 'right of consent' },
});

const mandateGiven = z.strictObject({
  /** Number of the mandate within the organisation, from 1. */
  mandate: z.int(),
  person: idOf('person').optional(),
  group: idOf('group').optional(),
  /** On whose behalf. */
  by: idOf('person').optional(),
  project: idOf('project').optional(),
  /** Left out: every kind. */
  kinds: z.array(decisionKind).optional(),
  /** The limit in euro; left out: none. */
  amount: z.number().optional(),
  /** The last local day; left out: none. */
  until: z.string().optional(),
  /** Delegation (delegatie) passes the responsibility too. */
  delegation: z.boolean(),
  /** Where it stands in writing. */
  writtenIn: z.string(),
});

const rightEstablished = z.strictObject({
  /** Number of the right within the organisation, from 1. */
  right: z.int(),
  party: idOf('group'),
  nature: rightNature,
  /** Left out: every kind. */
  kinds: z.array(decisionKind).optional(),
  /** By law or agreement: WOR 25, WOR 27, WOR 32 with its agreement, ... */
  basis: z.string(),
  /** Laid down in a law or ordinance, not agreed: a deviation suspends the carrying out (WOR 25(6)). */
  statutory: z.boolean(),
});

export type MandateGiven = z.output<typeof mandateGiven>;
export type RightEstablished = z.output<typeof rightEstablished>;

/** Mandates and rights: what stands with the organisation, whatever a rule says (domain.md, "Rights"). */
export const standingEvents = {
  mandateGiven: event('organisation.mandateGiven', mandateGiven),
  mandateWithdrawn: event(
    'organisation.mandateWithdrawn',
    z.strictObject({ mandate: z.int(), reason: z.string() }),
  ),
  rightEstablished: event('organisation.rightEstablished', rightEstablished),
  rightEnded: event('organisation.rightEnded', z.strictObject({ right: z.int(), reason: z.string() })),
};
