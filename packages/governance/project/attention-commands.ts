import { decisionRecord } from '../decision/state.ts';
import { groupRecord } from '../group/state.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import { same } from '../record/same.ts';
import { elsewhere } from '../standing/belonging.ts';
import { attentionForms } from './attention-forms.ts';
import { projectRecord } from './state.ts';

const { changes } = commandsOn(projectRecord);

const groupNeeds = (field: string, groups: readonly string[] = []): readonly Need[] =>
  groups.flatMap((group, index) => need(groupRecord, group, field, String(index)));

const mapped = (input: { readonly group: string; readonly dependsOn?: readonly string[] | undefined }) => [
  ...need(groupRecord, input.group, 'group'),
  ...groupNeeds('dependsOn', input.dependsOn),
];

export const mapStakeholder = changes({
  name: 'mapStakeholder',
  description:
    'Maps a stakeholder (belanghebbende): its interest, influence, how it is affected and on whom it depends.',
  input: attentionForms.mapStakeholder,
  target: (input) => input.project,
  restsOn: mapped,
  decide: ({ project: _, ...input }, project, { facts }) => {
    const itself = (input.dependsOn ?? []).indexOf(input.group);
    if (itself >= 0) return refuse('GROUP_DEPENDS_ON_ITSELF', ['dependsOn', String(itself)]);
    const refused = elsewhere(facts, projectRecord.scopeOf(project), mapped(input));
    if (refused !== undefined) return refused;
    const payload = { ...input, dependsOn: once(input.dependsOn) };
    return same(project.stakeholders.get(input.group)?.said, payload)
      ? []
      : [{ type: 'project.stakeholderMapped', payload }];
  },
});

export const recordPlan = changes({
  name: 'recordPlan',
  description: 'Records a plan of the project (communicatieplan, projectplan, implementatieplan), whole.',
  input: attentionForms.recordPlan,
  target: (input) => input.project,
  decide: ({ project: _, ...payload }, project) =>
    project.plans.get(payload.plan)?.said === payload.text ? [] : [{ type: 'project.planRecorded', payload }],
});

/** A plan can be shared a second time, with the same groups: each time is a fact. */
export const sharePlan = changes({
  name: 'sharePlan',
  description: 'Records that a plan was shared (gedeeld) as it stands: with which groups, and how.',
  input: attentionForms.sharePlan,
  target: (input) => input.project,
  restsOn: (input) => groupNeeds('groups', input.groups),
  decide: ({ project: _, ...input }, project, { facts }) => {
    if (!project.plans.has(input.plan)) return refuse('PLAN_NOT_RECORDED', ['plan']);
    const named = groupNeeds('groups', input.groups);
    return (
      elsewhere(facts, projectRecord.scopeOf(project), named) ?? [
        { type: 'project.planShared', payload: { ...input, groups: [...new Set(input.groups)] } },
      ]
    );
  },
});

const measureNeeds = (input: {
  readonly groups?: readonly string[] | undefined;
  readonly decision?: string | undefined;
}): readonly Need[] => [
  ...groupNeeds('groups', input.groups),
  ...need(decisionRecord, input.decision, 'decision'),
];

/** The event, unless one has said the same before. */
const unlessSaid = <E extends { readonly payload: unknown }>(
  known: readonly { readonly said: unknown }[],
  event: E,
): readonly E[] => (known.some(({ said }) => same(said, event.payload)) ? [] : [event]);

export const recordSupportMeasure = changes({
  name: 'recordSupportMeasure',
  description: 'Records practical support (praktische ondersteuning): training, help, material.',
  input: attentionForms.recordSupportMeasure,
  target: (input) => input.project,
  restsOn: measureNeeds,
  decide: ({ project: _, ...input }, project, { facts }) => {
    const payload = { ...input, groups: once(input.groups) };
    return (
      elsewhere(facts, projectRecord.scopeOf(project), measureNeeds(input)) ??
      unlessSaid(project.supportMeasures, { type: 'project.supportMeasureRecorded', payload })
    );
  },
});

export const recordCustomisation = changes({
  name: 'recordCustomisation',
  description: 'Records customisation (maatwerk): the choices that are left to users or teams.',
  input: attentionForms.recordCustomisation,
  target: (input) => input.project,
  restsOn: measureNeeds,
  decide: ({ project: _, ...input }, project, { facts }) => {
    const payload = { ...input, groups: once(input.groups) };
    return (
      elsewhere(facts, projectRecord.scopeOf(project), measureNeeds(input)) ??
      unlessSaid(project.customisations, { type: 'project.customisationRecorded', payload })
    );
  },
});

/** Whether the sponsor waived it is judged by the process model's method, not refused. */
export const waiveAttentionPoint = changes({
  name: 'waiveAttentionPoint',
  description: 'Waives an attention point (aandachtspunt) of the process model, with the reason.',
  input: attentionForms.waiveAttentionPoint,
  target: (input) => input.project,
  decide: ({ project: _, ...payload }, project) =>
    project.waived.get(payload.point)?.said === payload.reason
      ? []
      : [{ type: 'project.attentionPointWaived', payload }],
});

export const reportMissingDecision = changes({
  name: 'reportMissingDecision',
  description: 'Reports that a decision was taken which is not recorded (ontbrekend besluit).',
  input: attentionForms.reportMissingDecision,
  target: (input) => input.project,
  decide: ({ description }, project) =>
    project.reports.some((known) => known.open && known.description === description)
      ? []
      : [
          {
            type: 'project.decisionReportedMissing',
            payload: { report: project.reports.length + 1, description },
          },
        ],
});

export const settleReport = changes({
  name: 'settleReport',
  description: 'Settles the report of a missing decision: the decision that it was, or why there is none.',
  input: attentionForms.settleReport,
  target: (input) => input.project,
  restsOn: (input) => need(decisionRecord, input.decision, 'decision'),
  decide: ({ project: _, ...payload }, project, { facts }) => {
    const { report } = payload;
    const known = project.reports.find((candidate) => candidate.report === report);
    if (known === undefined) return refuse('REPORT_UNKNOWN', ['report'], { report });
    if (!known.open) return refuse('REPORT_SETTLED', ['report'], { report });
    const named = need(decisionRecord, payload.decision, 'decision');
    return (
      elsewhere(facts, projectRecord.scopeOf(project), named) ?? [{ type: 'project.reportSettled', payload }]
    );
  },
});

const once = <Id>(ids: readonly Id[] | undefined): Id[] | undefined =>
  ids === undefined ? undefined : [...new Set(ids)];
