import { groupRecord } from '../group/state.ts';
import { commandsOn } from '../record/command.ts';
import type { Acting, Facts } from '../record/command.ts';
import type { RecordId } from '../record/id.ts';
import { isRefusal, refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import { ruleForms } from './forms.ts';
import { ruleRecord, versionOf } from './state.ts';
import type { RuleState, RuleVersion } from './state.ts';

const { changes } = commandsOn(ruleRecord);

/** The version and the party that speaks of it: one that the version names, or that represents such a one. */
const speaking = (
  rule: RuleState,
  number: number,
  { party }: Acting,
  facts: Facts,
): { readonly version: RuleVersion; readonly party: RecordId<'group'> } | Refusal => {
  const version = versionOf(rule, number);
  if (version === undefined) return refuse('VERSION_UNKNOWN', ['version'], { version: number });
  if (party === undefined) return refuse('PARTY_REQUIRED', ['as', 'party']);
  const { parties, mandatedGroup } = version.content;
  const named = new Set([...parties.map(({ group }) => group), mandatedGroup]);
  const speaksFor = [party, ...(facts.of(groupRecord, party)?.represents ?? [])];
  return speaksFor.some((group) => named.has(group))
    ? { version, party }
    : refuse('NOT_A_PARTY', ['as', 'party']);
};

// The same person for the same party says nothing new; another member's word may prove what the first one's did not.
const saidBefore = (version: RuleVersion, party: string, actor: string, endorses: boolean): boolean =>
  version.voices.findLast((voice) => voice.party === party && voice.actor === actor)?.endorses === endorses;

export const endorseRule = changes({
  name: 'endorseRule',
  description: 'Endorses a version of a decision rule, for the party in `as.party`.',
  input: ruleForms.endorseRule,
  target: (input) => input.rule,
  decide: (input, rule, { acting, facts }) => {
    const said = speaking(rule, input.version, acting, facts);
    if (isRefusal(said)) return said;
    return saidBefore(said.version, said.party, acting.actor, true)
      ? []
      : [{ type: 'rule.endorsed', payload: { version: input.version, party: said.party } }];
  },
});

export const declineRule = changes({
  name: 'declineRule',
  description: 'Declines a version of a decision rule, for the party in `as.party`.',
  input: ruleForms.declineRule,
  target: (input) => input.rule,
  decide: ({ version, reason }, rule, { acting, facts }) => {
    const said = speaking(rule, version, acting, facts);
    if (isRefusal(said)) return said;
    return saidBefore(said.version, said.party, acting.actor, false)
      ? []
      : [{ type: 'rule.declined', payload: { version, party: said.party, reason } }];
  },
});

/** Refuses to settle a version that does not exist, was settled before, or came too late. */
const unsettleable = (rule: RuleState, number: number): Refusal | undefined => {
  const version = versionOf(rule, number);
  if (version === undefined) return refuse('VERSION_UNKNOWN', ['version'], { version: number });
  if (rule.retired) return refuse('RULE_RETIRED', ['rule']);
  if (version.basis !== undefined) return refuse('VERSION_SETTLED', ['version']);
  return rule.settled !== undefined && rule.settled > number
    ? refuse('VERSION_OVERTAKEN', ['version'], { version: number })
    : undefined;
};

/** Recorded also when a party did not endorse it or declined: that is judged, not prevented. */
export const agreeRule = changes({
  name: 'agreeRule',
  description: 'Records that a version of a decision rule is agreed: it is in force from now on.',
  input: ruleForms.agreeRule,
  target: (input) => input.rule,
  decide: ({ version }, rule) =>
    unsettleable(rule, version) ?? [{ type: 'rule.agreed', payload: { version } }],
});

export const imposeRule = changes({
  name: 'imposeRule',
  description: 'Records that a version of a decision rule is imposed without agreement: it is in force.',
  input: ruleForms.imposeRule,
  target: (input) => input.rule,
  decide: ({ rule: _, ...payload }, rule) =>
    unsettleable(rule, payload.version) ?? [{ type: 'rule.imposed', payload }],
});

export const layDownRule = changes({
  name: 'layDownRule',
  description:
    'Records that a version of a decision rule is laid down by law, with the article: it is in force.',
  input: ruleForms.layDownRule,
  target: (input) => input.rule,
  decide: ({ rule: _, ...payload }, rule) =>
    unsettleable(rule, payload.version) ?? [{ type: 'rule.laidDown', payload }],
});
