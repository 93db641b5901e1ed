import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import type { Label } from '../record/vocabulary.ts';
import type { DecisionState, DecisionStatus } from './state.ts';

/** What a decision is by its status, in a sentence. */
export const statusLabels = {
  OPEN: { nl: 'open', en: 'open' },
  DEFERRED: { nl: 'aangehouden', en: 'deferred' },
  ESCALATED: { nl: 'voorgelegd aan de opdrachtgever', en: 'escalated to the sponsor' },
  TAKEN: { nl: 'genomen', en: 'taken' },
  REJECTED: { nl: 'verworpen', en: 'rejected' },
  WITHDRAWN: { nl: 'ingetrokken', en: 'withdrawn' },
  SUPERSEDED: { nl: 'vervangen', en: 'superseded' },
  REVERSED: { nl: 'teruggedraaid', en: 'reversed' },
} as const satisfies Record<DecisionStatus, Label>;

/** Whether there is no outcome yet: it is open, deferred or waits for the sponsor. */
export const isUndecided = ({ status }: { readonly status: DecisionStatus }): boolean =>
  status === 'OPEN' || status === 'DEFERRED' || status === 'ESCALATED';

/** Whether there is an outcome: taken or rejected, also if it was superseded or reversed since. */
export const hasOutcome = ({ status }: { readonly status: DecisionStatus }): boolean =>
  status === 'TAKEN' || status === 'REJECTED' || status === 'SUPERSEDED' || status === 'REVERSED';

/** Refuses what can be done only before there is an outcome. */
export const unlessUndecided = (decision: DecisionState): Refusal | undefined =>
  isUndecided(decision) ? undefined : refuse('DECISION_NOT_OPEN', ['decision'], { status: decision.status });

/** Refuses what makes no sense once a decision was withdrawn; after an outcome it is recorded as late. */
export const ifWithdrawn = (decision: DecisionState): Refusal | undefined =>
  decision.status === 'WITHDRAWN'
    ? refuse('DECISION_NOT_OPEN', ['decision'], { status: decision.status })
    : undefined;

/** Refuses deciding twice. */
export const ifDecided = (decision: DecisionState): Refusal | undefined =>
  isUndecided(decision) ? undefined : refuse('ALREADY_DECIDED', ['decision'], { status: decision.status });

/** Refuses a number that no alternative of the decision has. */
export const unknownAlternative = (
  decision: DecisionState,
  alternative: number,
  ...path: readonly string[]
): Refusal | undefined =>
  alternative <= decision.alternatives ? undefined : refuse('ALTERNATIVE_UNKNOWN', path, { alternative });
