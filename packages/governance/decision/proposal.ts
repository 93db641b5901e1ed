import { groupRecord } from '../group/state.ts';
import { inputRecord } from '../input/state.ts';
import { commandsOn, need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import { isSameTitle } from '../record/repeated-title.ts';
import { same } from '../record/same.ts';
import { elsewhere } from '../standing/belonging.ts';
import { aftermathForms } from './aftermath-forms.ts';
import { decisionForms } from './forms.ts';
import { decisionRecord } from './state.ts';
import { ifWithdrawn, unlessUndecided } from './status.ts';

const { changes } = commandsOn(decisionRecord);

export const amendProposal = changes({
  name: 'amendProposal',
  description: 'Amends the proposal (voorstel) that is decided on.',
  input: decisionForms.amendProposal,
  target: (input) => input.decision,
  decide: ({ decision: _, ...payload }, decision) =>
    unlessUndecided(decision) ??
    (decision.proposal === payload.text ? [] : [{ type: 'decision.proposalAmended', payload }]),
});

const knownTitle = (title: string, known: readonly string[]): Refusal | undefined =>
  known.some((one) => isSameTitle(one, title))
    ? refuse('LIST_REPEATS', ['title'], { value: title })
    : undefined;

export const addAlternative = changes({
  name: 'addAlternative',
  description: 'Adds an alternative (alternatief) to those that are weighed.',
  input: decisionForms.addAlternative,
  target: (input) => input.decision,
  restsOn: (input) => need(groupRecord, input.broughtBy, 'broughtBy'),
  decide: ({ decision: _, ...said }, decision, { facts }) =>
    unlessUndecided(decision) ??
    elsewhere(facts, decision, need(groupRecord, said.broughtBy, 'broughtBy')) ??
    knownTitle(said.title, decision.titles) ?? [
      { type: 'decision.alternativeAdded', payload: { ...said, alternative: decision.alternatives + 1 } },
    ],
});

export const askAlternatives = changes({
  name: 'askAlternatives',
  description: 'Records that a group was asked for alternatives (alternatieven gevraagd).',
  input: aftermathForms.askAlternatives,
  target: (input) => input.decision,
  restsOn: (input) => need(groupRecord, input.group, 'group'),
  decide: ({ decision: _, ...payload }, decision, { facts }) => {
    const refused =
      unlessUndecided(decision) ?? elsewhere(facts, decision, need(groupRecord, payload.group, 'group'));
    if (refused !== undefined) return refused;
    return decision.aftermath.asked.some(({ said }) => same(said, payload))
      ? []
      : [{ type: 'decision.alternativesAsked', payload }];
  },
});

/** Also after the taking: what was weighed may be entered later, and the log shows that it was. */
export const considerInput = changes({
  name: 'considerInput',
  description: 'Weighs an input (inbreng) for a decision, which also links it.',
  input: decisionForms.considerInput,
  target: (input) => input.decision,
  restsOn: (input) => need(inputRecord, input.input, 'input'),
  decide: ({ decision: _, ...payload }, decision, { facts }) => {
    const refused =
      ifWithdrawn(decision) ?? elsewhere(facts, decision, need(inputRecord, payload.input, 'input'));
    if (refused !== undefined) return refused;
    const known = decision.considered.has(payload.input);
    return known && decision.considered.get(payload.input) === payload.note
      ? []
      : [{ type: 'decision.inputConsidered', payload }];
  },
});
