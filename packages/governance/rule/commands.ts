import { processModel, stepOf } from '../catalog/process-models.ts';
import { organisationRecord } from '../organisation/state.ts';
import { projectRecord } from '../project/state.ts';
import type { ProjectState } from '../project/state.ts';
import { commandsOn, need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import { same } from '../record/same.ts';
import { elsewhere } from '../standing/belonging.ts';
import { namedBy, refusedContent } from './content-rules.ts';
import type { RuleContent } from './content.ts';
import { ruleForms } from './forms.ts';
import { ruleRecord } from './state.ts';

const { begins, changes } = commandsOn(ruleRecord);

/** Refuses, for a rule of a project, the first step that its process model does not know. */
const unknownSteps = (content: RuleContent, project: ProjectState | undefined): Refusal | undefined => {
  if (project === undefined) return undefined;
  const index = (content.steps ?? []).findIndex((step) => stepOf(project.processModel, step) === undefined);
  return index < 0
    ? undefined
    : refuse('STEP_UNKNOWN', ['content', 'steps', String(index)], {
        allowed: (processModel(project.processModel)?.steps ?? []).map(({ key }) => key).join(', '),
      });
};

export const proposeRule = begins({
  name: 'proposeRule',
  description:
    'Proposes a decision rule (besluitvormingsregel): who decides how, for a project or everywhere.',
  input: ruleForms.proposeRule,
  restsOn: (input) => [
    ...need(organisationRecord, input.organisation, 'organisation'),
    ...need(projectRecord, input.project, 'project'),
    ...namedBy(input.content),
  ],
  decide: (input, { facts }) => {
    const { title, content } = input;
    const project = facts.of(projectRecord, input.project);
    const organisation = input.organisation ?? project?.organisation;
    if (organisation === undefined || (input.organisation !== undefined && input.project !== undefined)) {
      return refuse('ONE_OF_TWO', [], { fields: 'organisation, project' });
    }
    return (
      refusedContent(content) ??
      unknownSteps(content, project) ??
      elsewhere(facts, { organisation }, namedBy(content)) ?? [
        {
          type: 'rule.proposed',
          payload: { organisation, project: input.project, title, version: 1, content },
        },
      ]
    );
  },
});

export const amendRule = changes({
  name: 'amendRule',
  description: 'Proposes a new version of a decision rule, with the reason; it is endorsed anew.',
  input: ruleForms.amendRule,
  target: (input) => input.rule,
  restsOn: (input, rule) => [...need(projectRecord, rule.project, 'rule'), ...namedBy(input.content)],
  decide: ({ content, reason, wordingOnly = false }, rule, { facts }) => {
    if (rule.retired) return refuse('RULE_RETIRED', ['rule']);
    const refused =
      refusedContent(content) ??
      unknownSteps(content, facts.of(projectRecord, rule.project)) ??
      elsewhere(facts, rule, namedBy(content));
    if (refused !== undefined) return refused;
    if (same(rule.versions.at(-1)?.content, content)) return [];
    const version = rule.versions.length + 1;
    return [{ type: 'rule.amended', payload: { version, content, reason, wordingOnly } }];
  },
});

export const retireRule = changes({
  name: 'retireRule',
  description: 'Retires a decision rule: no version of it is in force any longer.',
  input: ruleForms.retireRule,
  target: (input) => input.rule,
  decide: ({ rule: _, ...payload }, rule) =>
    rule.retired ? refuse('RULE_RETIRED', ['rule']) : [{ type: 'rule.retired', payload }],
});
