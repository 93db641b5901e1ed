import { groupRecord } from '../group/state.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Facts } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import { elsewhere } from '../standing/belonging.ts';
import { decisionForms } from './forms.ts';
import { decisionRecord } from './state.ts';
import type { DecisionState } from './state.ts';
import { hasOutcome } from './status.ts';

const { changes } = commandsOn(decisionRecord);

export const tellGroup = changes({
  name: 'tellGroup',
  description:
    'Records that a group was told (terugkoppeling): that it is open, the outcome, or why it is left out.',
  input: decisionForms.tellGroup,
  target: (input) => input.decision,
  restsOn: (input) => need(groupRecord, input.group, 'group'),
  decide: ({ decision: _, ...input }, decision, { facts }) => {
    const refused = elsewhere(facts, decision, need(groupRecord, input.group, 'group'));
    if (refused !== undefined) return refused;
    const about = input.about ?? (hasOutcome(decision) ? 'OUTCOME' : 'OPENING');
    if (about === 'OUTCOME' && !hasOutcome(decision)) return refuse('NO_OUTCOME', ['about']);
    return [{ type: 'decision.told', payload: { ...input, about } }];
  },
});

export const publishDecision = changes({
  name: 'publishDecision',
  description: 'Records that a decision was published (bekendgemaakt).',
  input: decisionForms.publishDecision,
  target: (input) => input.decision,
  decide: ({ decision: _, ...payload }, decision) => {
    if (!hasOutcome(decision)) return refuse('NO_OUTCOME', ['decision']);
    return decision.published.includes(payload.where) ? [] : [{ type: 'decision.published', payload }];
  },
});

/** Only another decision, taken, that named this one when it was opened takes its place or undoes it. */
const notReplacedBy = (decision: DecisionState, by: string, facts: Facts): Refusal | undefined => {
  if (decision.status !== 'TAKEN') return refuse('NOT_TAKEN', ['decision'], { id: decision.id });
  const refused = elsewhere(facts, decision, need(decisionRecord, by, 'by'));
  if (refused !== undefined) return refused;
  const other = facts.of(decisionRecord, by);
  if (other?.outcome === undefined) return refuse('NOT_TAKEN', ['by'], { id: by });
  return other.replaces.includes(decision.id) ? undefined : refuse('NOT_NAMED_BY', ['by']);
};

export const supersedeDecision = changes({
  name: 'supersedeDecision',
  description: 'Records that a later decision took the place of this one (vervangen).',
  input: decisionForms.supersedeDecision,
  target: (input) => input.decision,
  restsOn: (input) => need(decisionRecord, input.by, 'by'),
  decide: ({ decision: _, ...payload }, decision, { facts }) =>
    notReplacedBy(decision, payload.by, facts) ?? [{ type: 'decision.superseded', payload }],
});

export const reverseDecision = changes({
  name: 'reverseDecision',
  description: 'Records that a later decision undid this one (teruggedraaid).',
  input: decisionForms.reverseDecision,
  target: (input) => input.decision,
  restsOn: (input) => need(decisionRecord, input.by, 'by'),
  decide: ({ decision: _, ...payload }, decision, { facts }) =>
    notReplacedBy(decision, payload.by, facts) ?? [{ type: 'decision.reversed', payload }],
});
