import { z } from 'zod';
import { actEvents } from '../record/act.ts';
import { event } from '../record/event.ts';
import { idOf } from '../record/id.ts';
import { instant } from '../time/moment.ts';

/** A consultation (raadpleging; for citizens: participatieronde): a call for input to named groups. */
export const consultationEvents = {
  opened: event(
    'consultation.opened',
    z.strictObject({
      organisation: idOf('organisation'),
      project: idOf('project'),
      question: z.string(),
      groups: z.array(idOf('group')),
      channel: z.string().optional(),
      step: z.string().optional(),
      decision: idOf('decision').optional(),
      theme: idOf('theme').optional(),
      /** The last local day, and its end as an instant. */
      closesOn: z.string(),
      closesAt: instant(),
      /** The promised day of the answers, and its end; left out: nothing promised. */
      answerBy: z.string().optional(),
      answerByAt: instant().optional(),
      anonymous: z.boolean(),
      confidant: idOf('person').optional(),
    }),
  ),
  invitationSent: event(
    'consultation.invitationSent',
    z.strictObject({ group: idOf('group'), channel: z.string().optional(), message: z.string().optional() }),
  ),
  extended: event(
    'consultation.extended',
    z.strictObject({ closesOn: z.string(), closesAt: instant(), reason: z.string().optional() }),
  ),
  closed: event(
    'consultation.closed',
    z.strictObject({
      attendance: z.array(z.strictObject({ group: idOf('group'), count: z.int() })).optional(),
    }),
  ),
  summarised: event('consultation.summarised', z.strictObject({ summary: z.string() })),
  ...actEvents('consultation'),
};
