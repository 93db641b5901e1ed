import { groupRecord } from '../group/state.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Facts } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import { ruleRecord, versionInForce } from '../rule/state.ts';
import { aftermathForms } from './aftermath-forms.ts';
import { decisionRecord } from './state.ts';
import type { DecisionState } from './state.ts';
import { ifWithdrawn } from './status.ts';

const { changes } = commandsOn(decisionRecord);

/** Whether the rule that the decision copied names the party, or one that it represents. */
const isParty = (decision: DecisionState, party: string, facts: Facts): boolean => {
  const { parties = [], mandatedGroup } = decision.rule ?? {};
  const named = new Set<string | undefined>([...parties.map(({ group }) => group), mandatedGroup]);
  return [party, ...(facts.of(groupRecord, party)?.represents ?? [])].some((group) => named.has(group));
};

/** The same member says it once for each version; a later amendment asks for it anew (C2). */
export const endorseGoingOn = changes({
  name: 'endorseGoingOn',
  description: 'Agrees, for the party in `as.party`, to go on although the rule was amended since opening.',
  input: aftermathForms.endorseGoingOn,
  target: (input) => input.decision,
  restsOn: (_, decision) => need(ruleRecord, decision.copiedFrom, 'decision'),
  decide: (_, decision, { acting: { actor, party }, facts }) => {
    const refused = ifWithdrawn(decision);
    if (refused !== undefined) return refused;
    if (party === undefined) return refuse('PARTY_REQUIRED', ['as', 'party']);
    const rule = facts.of(ruleRecord, decision.copiedFrom);
    if (rule === undefined || !isParty(decision, party, facts)) {
      return refuse('NOT_A_PARTY', ['as', 'party']);
    }
    const version = versionInForce(rule)?.version ?? rule.versions.length;
    const before = decision.aftermath.goingOn.some(
      ({ said, actor: earlier }) => said.party === party && said.version === version && earlier === actor,
    );
    return before ? [] : [{ type: 'decision.goingOnEndorsed', payload: { party, version } }];
  },
});

/** Recorded whenever it happened: whether it was allowed to is judged (C15). */
export const beginCarryingOut = changes({
  name: 'beginCarryingOut',
  description: 'Records that a decision began to be carried out (uitvoering).',
  input: aftermathForms.beginCarryingOut,
  target: (input) => input.decision,
  decide: ({ what }, decision) =>
    decision.aftermath.carryingOut.some(({ said }) => said.what === what)
      ? []
      : [{ type: 'decision.carryingOutBegun', payload: { what } }],
});

export const agreeToCarryingOut = changes({
  name: 'agreeToCarryingOut',
  description:
    'Agrees, for the works council in `as.party`, to carrying out before its month is over (WOR 25(6)).',
  input: aftermathForms.agreeToCarryingOut,
  target: (input) => input.decision,
  decide: (_, decision, { acting: { actor, party } }) => {
    const refused = ifWithdrawn(decision);
    if (refused !== undefined) return refused;
    if (party === undefined) return refuse('PARTY_REQUIRED', ['as', 'party']);
    return decision.aftermath.agreed.some((known) => known.said.party === party && known.actor === actor)
      ? []
      : [{ type: 'decision.worksCouncilAgreed', payload: { party } }];
  },
});

const isNull = (decision: DecisionState, party: string): boolean =>
  decision.aftermath.nullities.some((held) => held.party === party && held.endedBy === undefined);

/** Also before a taking is recorded: it may be invoked once the carrying out shows (WOR 27(5)). */
export const invokeNullity = changes({
  name: 'invokeNullity',
  description:
    'Invokes nullity (nietigheid) of a decision taken without consent, for the party in `as.party`.',
  input: aftermathForms.invokeNullity,
  target: (input) => input.decision,
  decide: ({ text }, decision, { acting: { party } }) => {
    const refused = ifWithdrawn(decision);
    if (refused !== undefined) return refused;
    if (party === undefined) return refuse('PARTY_REQUIRED', ['as', 'party']);
    return isNull(decision, party)
      ? refuse('NULLITY_STANDS', ['as', 'party'])
      : [{ type: 'decision.nullityInvoked', payload: { party, text } }];
  },
});

export const liftNullity = changes({
  name: 'liftNullity',
  description: 'Lifts an invocation of nullity: by the party that invoked it, in `as.party`, or by a ruling.',
  input: aftermathForms.liftNullity,
  target: (input) => input.decision,
  decide: ({ decision: _, ...payload }, decision, { acting }) => {
    const { party, by } = payload;
    if (!isNull(decision, party)) return refuse('NULLITY_NOT_INVOKED', ['party']);
    return by === 'PARTY' && acting.party !== party
      ? refuse('NOT_THEIRS_TO_END', ['as', 'party'])
      : [{ type: 'decision.nullityLifted', payload }];
  },
});
