import { only } from '../history/history.ts';
import type { Fact } from '../proof.ts';
import { hasReason } from '../reason.ts';
import type { DecisionCase } from './case.ts';

/**
 * Whether what was said in a fact of the decision is a reason: a word of its own beyond the template phrases that the
 * organisation had registered before it in the log (domain.md, "Answering": with a reason).
 */
export const isReasoned = (of: DecisionCase, said: string | undefined, fact: Fact): boolean =>
  hasReason(
    said,
    only(of.history.of(of.opened.payload.organisation), 'organisation.templatePhraseRegistered')
      .filter((registered) => registered.fact.place < fact.place)
      .map(({ payload }) => payload.phrase),
  );
