import { groupRecord } from '../group/state.ts';
import { baseOf } from '../methods/small-groups.ts';
import type { OrganisationState } from '../organisation/state.ts';
import { unknownStep } from '../project/steps.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Facts, Need } from '../record/command.ts';
import type { RecordId } from '../record/id.ts';
import { repeatedTitle } from '../record/repeated-title.ts';
import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import type { RuleContent } from '../rule/content.ts';
import { ruleRecord, versionInForce } from '../rule/state.ts';
import type { RuleState, RuleVersion } from '../rule/state.ts';
import { elsewhere } from '../standing/belonging.ts';
import { surroundingsNeeded, surroundingsOf, within } from '../standing/surroundings.ts';
import { themeRecord } from '../theme/state.ts';
import { decisionForms } from './forms.ts';
import { decisionRecord } from './state.ts';

const { begins } = commandsOn(decisionRecord);

type Named = {
  readonly rule?: string | undefined;
  readonly affected?: readonly string[] | undefined;
  readonly excluded?: readonly { readonly group: string }[] | undefined;
  readonly themes?: readonly string[] | undefined;
  readonly alternatives: readonly { readonly broughtBy?: string | undefined }[];
  readonly replaces?: readonly string[] | undefined;
};

/** The records that a new decision names, besides its project. */
const named = (input: Named): readonly Need[] => [
  ...need(ruleRecord, input.rule, 'rule'),
  ...(input.affected ?? []).flatMap((id, index) => need(groupRecord, id, 'affected', String(index))),
  ...(input.excluded ?? []).flatMap(({ group }, index) =>
    need(groupRecord, group, 'excluded', String(index), 'group'),
  ),
  ...(input.themes ?? []).flatMap((id, index) => need(themeRecord, id, 'themes', String(index))),
  ...input.alternatives.flatMap(({ broughtBy }, index) =>
    need(groupRecord, broughtBy, 'alternatives', String(index), 'broughtBy'),
  ),
  ...(input.replaces ?? []).flatMap((id, index) => need(decisionRecord, id, 'replaces', String(index))),
];

/** The version of a rule that a decision copies: the one in force, else the last proposed, marked as not in force. */
const versionFor = (rule: RuleState): RuleVersion | undefined => versionInForce(rule) ?? rule.versions.at(-1);

/** The groups whose members decide under the rule, each once. */
const deciders = (content: RuleContent | undefined): readonly RecordId<'group'>[] => [
  ...new Set(
    (content?.parties ?? [])
      .filter(({ right }) => right === 'DECIDE' || right === 'CO_DECIDE')
      .map(({ group }) => group),
  ),
];

const contentFor = (rule: string | undefined, facts: Facts): RuleContent | undefined => {
  const state = facts.of(ruleRecord, rule);
  return state === undefined ? undefined : versionFor(state)?.content;
};

/** A rule that is not in force, or none, is recorded: C1 and C2 judge it later. */
export const openDecision = begins({
  name: 'openDecision',
  description: 'Opens a decision (besluit): copies the rule version and who is entitled.',
  input: decisionForms.openDecision,
  restsOn: (input, facts) => [
    ...surroundingsNeeded(input.project, facts, 'project'),
    ...named(input),
    ...deciders(contentFor(input.rule, facts)).flatMap((group) => need(groupRecord, group, 'rule')),
  ],
  decide: (input, { facts }) => {
    const { project, organisation } = surroundingsOf(input.project, facts);
    const refused =
      elsewhere(facts, within(project), named(input)) ??
      unknownStep(project, input.step) ??
      repeatedTitle('alternatives', input.alternatives) ??
      refusedRights(organisation, input.rights);
    if (refused !== undefined) return refused;
    if (input.kind === 'OTHER' && input.kindReason === undefined) {
      return refuse('FIELD_REQUIRED', ['kindReason']);
    }
    const untaken = (input.replaces ?? []).findIndex(
      (id) => facts.of(decisionRecord, id)?.status !== 'TAKEN',
    );
    if (untaken >= 0) {
      const id = input.replaces?.[untaken] ?? '';
      return refuse('REPLACES_UNTAKEN', ['replaces', String(untaken)], { id });
    }
    const rule = facts.of(ruleRecord, input.rule);
    const version = rule === undefined ? undefined : versionFor(rule);
    const inForce = rule !== undefined && version !== undefined && versionInForce(rule) === version;
    return [
      {
        type: 'decision.opened',
        payload: {
          ...input,
          organisation: project.organisation,
          step: input.step ?? project.step,
          affected: [...new Set(input.affected)],
          alternatives: input.alternatives.map((said, index) => ({ ...said, alternative: index + 1 })),
          rule:
            rule === undefined || version === undefined
              ? undefined
              : {
                  rule: rule.id,
                  version: version.version,
                  title: rule.title,
                  content: version.content,
                  ...(inForce ? { basis: version.basis, agreedAt: version.settledAt } : {}),
                },
          ...entitlement(deciders(version?.content), facts),
        },
      },
    ];
  },
});

type RightSaid = { readonly right: number; readonly applies: boolean; readonly reason?: string | undefined };

/** Of each right that its party did not end it is said once whether it applies, with a reason if it does not; silence is judged (C7). */
const refusedRights = (
  { rights }: OrganisationState,
  said: readonly RightSaid[] = [],
): Refusal | undefined => {
  for (const [index, { right, applies, reason }] of said.entries()) {
    const path = ['rights', String(index)];
    const known = rights.find((candidate) => candidate.right === right);
    if (known === undefined) return refuse('RIGHT_UNKNOWN', [...path, 'right'], { right });
    if (known.endedByOwner) return refuse('RIGHT_ENDED', [...path, 'right'], { right });
    if (said.findIndex((other) => other.right === right) < index) {
      return refuse('LIST_REPEATS', [...path, 'right'], { value: right });
    }
    if (!applies && reason === undefined) return refuse('FIELD_REQUIRED', [...path, 'reason']);
  }
  return undefined;
};

/**
 * Who is entitled at opening (domain.md, "Quorum"): per party the revision of the group, its registered members and
 * its size; overall the sum of the parties' bases less the persons registered in more than one.
 */
const entitlement = (groups: readonly RecordId<'group'>[], facts: Facts) => {
  if (groups.length === 0) return {};
  const parties = groups.map((group) => {
    const state = facts.of(groupRecord, group);
    if (state === undefined) throw new Error(`openDecision was decided before ${group} was loaded`);
    return { group, state };
  });
  const registered = parties.flatMap(({ state }) => [...state.members]);
  const counted = parties.map(({ state }) => baseOf({ size: state.size, members: state.members.size }) ?? 0);
  return {
    entitled: parties.map(({ group, state }) => ({
      group,
      revision: String(facts.revision(group) ?? 0n),
      members: state.members.size,
      size: state.size,
    })),
    entitledOverall:
      counted.reduce((sum, base) => sum + base, 0) - (registered.length - new Set(registered).size),
  };
};
