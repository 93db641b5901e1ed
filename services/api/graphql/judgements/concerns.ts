import type { Label } from '@besluitspoor/governance';
import type { ConcernRow } from '@besluitspoor/read-models';

/** Why something is to be looked at. `{name}` stands for a value; `{label}` for what the check asks. */
export const concernSentences = {
  CHECK_NOT_MET: {
    nl: 'Toets {check} ({label}) is niet voldaan.',
    en: 'Check {check} ({label}) is not met.',
  },
  CHECK_UNPROVEN: {
    nl: 'Van toets {check} ({label}) is niet bewezen dat eraan is voldaan.',
    en: 'Check {check} ({label}) is unproven.',
  },
  INPUT_OVERDUE: {
    nl: 'Inbrengen die te lang op antwoord wachten: {count}; de oudste al {days} dagen te laat.',
    en: 'Inputs that wait too long for an answer: {count}; the oldest is {days} days late.',
  },
  ANSWERED_WITHOUT_REASON: {
    nl: 'Inbrengen die zonder reden zijn beantwoord: {count}.',
    en: 'Inputs that were answered without a reason: {count}.',
  },
  PROMISE_BROKEN: {
    nl: 'Beloofde trede niet bereikt bij {count} van {of} toezeggingen.',
    en: 'Promised rung not reached in {count} of {of} promises.',
  },
  DECISION_REPORTED_MISSING: {
    nl: 'Besluiten die als ontbrekend zijn gemeld en nog niet afgehandeld: {count}.',
    en: 'Decisions reported missing and not yet settled: {count}.',
  },
} as const satisfies Record<ConcernRow['reasons'][number]['code'], Label>;

/** What each kind of concern is. */
export const concernLabels = {
  DECISION: 'A decision that did not, or not provably, follow its rule (besluit).',
  ANSWERS: 'Input of a project that waits for an answer or a reason (terugkoppeling).',
  PROMISES: 'Promises of participation in a project that were not kept (toezeggingen).',
  REPORTS: 'Decisions of a project that were reported missing (meldingen).',
} as const satisfies Record<ConcernRow['kind'], string>;
