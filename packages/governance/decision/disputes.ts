import { organisationRecord } from '../organisation/state.ts';
import { commandsOn, need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import { aftermathForms } from './aftermath-forms.ts';
import { decisionRecord } from './state.ts';
import type { DecisionState } from './state.ts';
import { ifWithdrawn } from './status.ts';

const { changes } = commandsOn(decisionRecord);

const disputed = (decision: DecisionState, right: number, party: string): boolean =>
  decision.aftermath.disputes.some(
    (held) => held.right === right && held.party === party && held.endedBy === undefined,
  );

/** Also where nothing was said of the right at opening, and after the taking (domain.md, "Rights"). */
export const disputeRight = changes({
  name: 'disputeRight',
  description: 'Disputes (betwist) what was said of a right of the party in `as.party` at opening.',
  input: aftermathForms.disputeRight,
  target: (input) => input.decision,
  restsOn: (_, decision) => need(organisationRecord, decision.organisation, 'decision'),
  decide: ({ right, text }, decision, { acting: { party }, facts }) => {
    const refused = ifWithdrawn(decision);
    if (refused !== undefined) return refused;
    if (party === undefined) return refuse('PARTY_REQUIRED', ['as', 'party']);
    const rights = facts.of(organisationRecord, decision.organisation)?.rights ?? [];
    const held = rights.find((known) => known.right === right);
    if (held === undefined) return refuse('RIGHT_UNKNOWN', ['right'], { right });
    if (held.party !== party) return refuse('RIGHT_OF_ANOTHER', ['as', 'party']);
    return disputed(decision, right, party)
      ? refuse('DISPUTE_OPEN', ['right'], { right })
      : [{ type: 'decision.rightDisputed', payload: { right, party, text } }];
  },
});

/** Nobody settles another's dispute: only the party that disputed, or a ruling, ends it. */
export const settleDispute = changes({
  name: 'settleDispute',
  description: 'Settles a dispute about a right: by the party that disputed, in `as.party`, or by a ruling.',
  input: aftermathForms.settleDispute,
  target: (input) => input.decision,
  decide: ({ decision: _, ...payload }, decision, { acting }) => {
    const { right, party, by } = payload;
    if (!disputed(decision, right, party)) return refuse('NO_OPEN_DISPUTE', ['right'], { right });
    return by === 'PARTY' && acting.party !== party
      ? refuse('NOT_THEIRS_TO_END', ['as', 'party'])
      : [{ type: 'decision.disputeSettled', payload }];
  },
});
