import { z } from 'zod';
import { actEvents } from '../record/act.ts';
import { event } from '../record/event.ts';
import { idOf } from '../record/id.ts';
import { terms } from '../time/term.ts';
import { standingEvents } from './standing-events.ts';

/** The role in which somebody speaks for a party: makes an act of that party proven. */
export const REPRESENTATIVE = 'REPRESENTATIVE';

/** A day that counts as a public holiday besides those of art. 3 of the Algemene termijnenwet. */
export const addedHoliday = z.strictObject({ date: z.string(), name: z.string() });

/** What holds in the organisation where nothing narrower was agreed. */
export const defaults = z.strictObject({
  terms: terms.optional(),
  /** Smallest group that is shown by itself. */
  k: z.int().optional(),
  /** IANA name. */
  timeZone: z.string().optional(),
  holidays: z.array(addedHoliday).optional(),
});

/** An organisation (organisatie): the tenant, a municipality or other employer. */
export const organisationEvents = {
  registered: event('organisation.registered', z.strictObject({ name: z.string() })),
  defaultsSet: event('organisation.defaultsSet', defaults),
  roleGranted: event(
    'organisation.roleGranted',
    z.strictObject({
      person: idOf('person'),
      role: z.string(),
      /** The party that a representative speaks for. */
      group: idOf('group').optional(),
      /** Left out: for the whole organisation. */
      project: idOf('project').optional(),
    }),
  ),
  roleRevoked: event(
    'organisation.roleRevoked',
    z.strictObject({
      person: idOf('person'),
      role: z.string(),
      group: idOf('group').optional(),
      project: idOf('project').optional(),
    }),
  ),
  templatePhraseRegistered: event(
    'organisation.templatePhraseRegistered',
    z.strictObject({ phrase: z.string() }),
  ),
  ...standingEvents,
  ...actEvents('organisation'),
};
