import { z } from 'zod';
import { actEvents } from '../record/act.ts';
import { event } from '../record/event.ts';
import { idOf } from '../record/id.ts';

const names = z.strictObject({ displayName: z.string(), contact: z.string() });

/** A person (persoon): known in every other event by this pseudonym only. */
export const personEvents = {
  registered: event(
    'person.registered',
    z.strictObject({ organisation: idOf('organisation').optional() }),
    names,
  ),
  renamed: event('person.renamed', z.strictObject({}), names),
  ...actEvents('person'),
};
