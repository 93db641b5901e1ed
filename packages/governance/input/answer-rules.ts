import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import type { Answer } from './answer.ts';

/**
 * What an answer to an input or a theme needs, whatever it answers: a deferral gives a date that is not past, out of
 * scope says where it belongs (domain.md, "Dispositions"). An answer without a reason is recorded and judged.
 *
 * @param today the local day on which the answer was given; undefined: unknown, so that no date is past
 * @returns the refusal, or undefined when the answer can be recorded
 */
export const refusedAnswer = (answer: Answer, today: string | undefined): Refusal | undefined => {
  if (answer.disposition === 'DEFERRED') {
    if (answer.until === undefined) return refuse('FIELD_REQUIRED', ['until']);
    if (today !== undefined && answer.until < today) {
      return refuse('DATE_IN_PAST', ['until'], { date: answer.until });
    }
  }
  if (answer.disposition === 'OUT_OF_SCOPE' && answer.belongsTo === undefined) {
    return refuse('FIELD_REQUIRED', ['belongsTo']);
  }
  return undefined;
};
