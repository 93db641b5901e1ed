import { z } from 'zod';
import { closedList } from '../record/vocabulary.ts';

export const disposition = closedList('Disposition', 'What an answer (terugkoppeling) does with the input.', {
  ADOPTED: { nl: 'overgenomen', en: 'adopted' },
  PARTLY_ADOPTED: { nl: 'deels overgenomen', en: 'partly adopted' },
  NOT_ADOPTED: { nl: 'niet overgenomen', en: 'not adopted' },
  DEFERRED: { nl: 'aangehouden', en: 'deferred' },
  OUT_OF_SCOPE: { nl: 'hoort hier niet', en: 'out of scope' },
  ANSWERED: { nl: 'beantwoord', en: 'answered' },
});

/** An answer to an input, as it is stored: said in office, so it stays. */
export const answer = z.strictObject({
  disposition,
  reason: z.string().optional(),
  /** A deferral's date: the local day by which the answer will come. */
  until: z.string().optional(),
  /** Out of scope: where it belongs. */
  belongsTo: z.string().optional(),
  /** What was changed by adopting it. */
  changed: z.string().optional(),
});

export type Answer = z.output<typeof answer>;
