import { commandsOn } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import { surroundingsNeeded, surroundingsOf } from '../standing/surroundings.ts';
import { endOfLocalDay } from '../time/local-day.ts';
import { decisionForms } from './forms.ts';
import { decisionRecord } from './state.ts';
import type { DecisionState } from './state.ts';
import { ifDecided, unknownAlternative } from './status.ts';

const { changes } = commandsOn(decisionRecord);

type AdviceOutcomes = readonly { readonly request: number }[] | undefined;

const unknownAdvice = (decision: DecisionState, advice: AdviceOutcomes): Refusal | undefined => {
  const index = (advice ?? []).findIndex(
    ({ request }) => !decision.requests.some((made) => made.of === 'ADVICE' && made.request === request),
  );
  const request = advice?.[index]?.request;
  return request === undefined
    ? undefined
    : refuse('REQUEST_UNKNOWN', ['advice', String(index), 'request'], { request });
};

/** Why an alternative was not chosen, named by number: one that exists, and not the one that was. */
const wrongLoser = (
  decision: DecisionState,
  outcome: number,
  notChosen: readonly { readonly alternative: number }[] = [],
): Refusal | undefined => {
  for (const [index, { alternative }] of notChosen.entries()) {
    const path = ['notChosen', String(index), 'alternative'];
    if (alternative === outcome) return refuse('ALTERNATIVE_CHOSEN', path, { alternative });
    const unknown = unknownAlternative(decision, alternative, ...path);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
};

/**
 * Records what was decided, also without quorum, without a reason for a deviation or by somebody without the right:
 * `conformity/1` judges that (domain.md, principle 1).
 */
export const takeDecision = changes({
  name: 'takeDecision',
  description: 'Takes a decision (besluit nemen): the outcome and why.',
  input: decisionForms.takeDecision,
  target: (input) => input.decision,
  decide: ({ decision: _, ...payload }, decision) => {
    const refused =
      ifDecided(decision) ??
      unknownAlternative(decision, payload.outcome, 'outcome') ??
      wrongLoser(decision, payload.outcome, payload.notChosen) ??
      unknownAdvice(decision, payload.advice);
    if (refused !== undefined) return refused;
    if (decision.decisionKind === 'GO_NO_GO' && payload.go === undefined) {
      return refuse('FIELD_REQUIRED', ['go']);
    }
    return [{ type: 'decision.taken', payload }];
  },
});

export const rejectDecision = changes({
  name: 'rejectDecision',
  description: 'Rejects a decision (afwijzen): none of the alternatives is chosen.',
  input: decisionForms.rejectDecision,
  target: (input) => input.decision,
  decide: ({ decision: _, ...payload }, decision) =>
    ifDecided(decision) ??
    unknownAdvice(decision, payload.advice) ?? [{ type: 'decision.rejected', payload }],
});

export const deferDecision = changes({
  name: 'deferDecision',
  description: 'Defers a decision (aanhouden) until a day.',
  input: decisionForms.deferDecision,
  target: (input) => input.decision,
  restsOn: (_, decision, facts) => surroundingsNeeded(decision.project, facts, 'decision'),
  decide: ({ until, reason }, decision, { facts, occurredAt, recordedAt }) => {
    const refused = ifDecided(decision);
    if (refused !== undefined) return refused;
    const { organisation, day } = surroundingsOf(decision.project, facts);
    if (until < day(occurredAt ?? recordedAt)) return refuse('DATE_IN_PAST', ['until'], { date: until });
    if (decision.deferral?.until === until) return [];
    const untilAt = endOfLocalDay(until, organisation.timeZone);
    return [{ type: 'decision.deferred', payload: { until, untilAt, reason } }];
  },
});

export const resumeDecision = changes({
  name: 'resumeDecision',
  description: 'Takes up again a decision that was deferred, before or after its date.',
  input: decisionForms.resumeDecision,
  target: (input) => input.decision,
  decide: ({ decision: _, ...payload }, decision) =>
    ifDecided(decision) ??
    (decision.status === 'DEFERRED'
      ? [{ type: 'decision.resumed', payload }]
      : refuse('NOT_DEFERRED', ['decision'])),
});

export const escalateDecision = changes({
  name: 'escalateDecision',
  description: 'Escalates a decision: it waits for the sponsor (opdrachtgever).',
  input: decisionForms.escalateDecision,
  target: (input) => input.decision,
  decide: ({ reason }, decision) =>
    ifDecided(decision) ??
    (decision.status === 'ESCALATED' ? [] : [{ type: 'decision.escalated', payload: { reason } }]),
});

export const allowDecision = changes({
  name: 'allowDecision',
  description: 'Allows an escalated decision: the sponsor gives it back, and it is open again.',
  input: decisionForms.allowDecision,
  target: (input) => input.decision,
  decide: ({ decision: _, ...payload }, decision) =>
    ifDecided(decision) ??
    (decision.status === 'ESCALATED'
      ? [{ type: 'decision.allowed', payload }]
      : refuse('NOT_ESCALATED', ['decision'])),
});

export const withdrawDecision = changes({
  name: 'withdrawDecision',
  description: 'Withdraws a decision that was not taken (intrekken).',
  input: decisionForms.withdrawDecision,
  target: (input) => input.decision,
  decide: ({ reason }, decision) =>
    ifDecided(decision) ?? [{ type: 'decision.withdrawn', payload: { reason } }],
});
