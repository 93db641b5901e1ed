import { groupRecord } from '../group/state.ts';
import { personRecord } from '../person/state.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Facts, Need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import { same } from '../record/same.ts';
import { elsewhere } from '../standing/belonging.ts';
import { aftermathForms } from './aftermath-forms.ts';
import { decisionRecord } from './state.ts';
import type { DecisionState } from './state.ts';
import { ifWithdrawn } from './status.ts';

const { changes } = commandsOn(decisionRecord);

type Dissenter = { readonly person?: string | undefined; readonly party?: string | undefined };

const dissenterNeeds = ({ person, party }: Dissenter): readonly Need[] => [
  ...need(personRecord, person, 'person'),
  ...need(groupRecord, party, 'party'),
];

const notOne = (decision: DecisionState, dissenter: Dissenter, facts: Facts): Refusal | undefined => {
  if ((dissenter.person === undefined) === (dissenter.party === undefined)) {
    return refuse('ONE_OF_TWO', [], { fields: 'person, party' });
  }
  return ifWithdrawn(decision) ?? elsewhere(facts, decision, dissenterNeeds(dissenter));
};

/** Who dissented is judged (C14) from positions, advice and consent: somebody may also have said so elsewhere. */
export const askDissenter = changes({
  name: 'askDissenter',
  description: 'Records that a dissenter was asked for the reason (minderheidsstandpunt).',
  input: aftermathForms.askDissenter,
  target: (input) => input.decision,
  restsOn: dissenterNeeds,
  decide: ({ decision: _, ...payload }, decision, { facts }) => {
    const refused = notOne(decision, payload, facts);
    if (refused !== undefined) return refused;
    return decision.aftermath.dissentersAsked.some(({ said }) => same(said, payload))
      ? []
      : [{ type: 'decision.dissenterAsked', payload }];
  },
});

export const answerDissent = changes({
  name: 'answerDissent',
  description: 'Answers the reason of a dissenter (minderheidsstandpunt).',
  input: aftermathForms.answerDissent,
  target: (input) => input.decision,
  restsOn: dissenterNeeds,
  decide: ({ decision: _, ...payload }, decision, { facts }) => {
    const refused = notOne(decision, payload, facts);
    if (refused !== undefined) return refused;
    return decision.aftermath.dissentAnswered.some(({ said }) => same(said, payload))
      ? []
      : [{ type: 'decision.dissentAnswered', payload }];
  },
});
