import { decisionRecord } from '../decision/state.ts';
import { groupRecord } from '../group/state.ts';
import { organisationRecord } from '../organisation/state.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import { elsewhere } from '../standing/belonging.ts';
import { themeRecord } from '../theme/state.ts';
import { endOfLocalDay, localDay } from '../time/local-day.ts';
import { projectForms } from './forms.ts';
import { projectRecord } from './state.ts';
import { unknownStep } from './steps.ts';

const { changes } = commandsOn(projectRecord);

const groupNeed = (input: { readonly group: string }): readonly Need[] =>
  need(groupRecord, input.group, 'group');

export const promiseParticipation = changes({
  name: 'promiseParticipation',
  description:
    'Promises a group a rung of the ladder (participatieafspraak), for the project, a step or a kind of decision.',
  input: projectForms.promiseParticipation,
  target: (input) => input.project,
  restsOn: groupNeed,
  decide: ({ project: _, active = false, ...promised }, project, { facts }) => {
    const refused =
      unknownStep(project, promised.step) ??
      elsewhere(facts, projectRecord.scopeOf(project), groupNeed(promised));
    if (refused !== undefined) return refused;
    const standing = project.promises.findLast(
      (known) =>
        known.group === promised.group &&
        known.step === promised.step &&
        known.decisionKind === promised.decisionKind,
    );
    if (standing?.rung === promised.rung && standing.active === active) return [];
    const promise = project.promises.length + 1;
    return [{ type: 'project.participationPromised', payload: { ...promised, promise, active } }];
  },
});

export const changeParticipation = changes({
  name: 'changeParticipation',
  description: 'Changes a participation agreement (participatieafspraak), with the reason; endorsed anew.',
  input: projectForms.changeParticipation,
  target: (input) => input.project,
  decide: ({ promise, rung, active, reason }, project) => {
    const known = project.promises.find((candidate) => candidate.promise === promise);
    if (known === undefined) return refuse('PROMISE_UNKNOWN', ['promise'], { promise });
    const { endorsements: _, ...before } = known;
    if (rung === before.rung && (active ?? before.active) === before.active) return [];
    const payload = { ...before, rung, active: active ?? before.active, reason };
    return [{ type: 'project.participationChanged', payload }];
  },
});

export const endorseParticipation = changes({
  name: 'endorseParticipation',
  description: 'Endorses a participation agreement as it stands, for the party in `as.party`.',
  input: projectForms.endorseParticipation,
  target: (input) => input.project,
  decide: ({ promise }, project, { acting, facts }) => {
    const known = project.promises.find((candidate) => candidate.promise === promise);
    if (known === undefined) return refuse('PROMISE_UNKNOWN', ['promise'], { promise });
    const { actor, party } = acting;
    if (party === undefined) return refuse('PARTY_REQUIRED', ['as', 'party']);
    const speaksFor = facts.of(groupRecord, party)?.represents ?? [];
    if (party !== known.group && !speaksFor.includes(known.group)) {
      return refuse('PROMISED_TO_ANOTHER', ['as', 'party']);
    }
    return known.endorsements.some((before) => before.party === party && before.actor === actor)
      ? []
      : [{ type: 'project.participationEndorsed', payload: { promise, group: party } }];
  },
});

type Sharing = {
  readonly groups: readonly string[];
  readonly decision?: string | undefined;
  readonly theme?: string | undefined;
};

const sharingNeeds = (input: Sharing): readonly Need[] => [
  ...input.groups.flatMap((group, index) => need(groupRecord, group, 'groups', String(index))),
  ...need(decisionRecord, input.decision, 'decision'),
  ...need(themeRecord, input.theme, 'theme'),
];

export const shareInformation = changes({
  name: 'shareInformation',
  description: 'Records that information was shared: with which groups, about what, where to ask until when.',
  input: projectForms.shareInformation,
  target: (input) => input.project,
  restsOn: (input, project) => [
    ...need(organisationRecord, project.organisation, 'project'),
    ...sharingNeeds(input),
  ],
  decide: ({ project: _, askUntil, ...shared }, project, { facts, occurredAt }) => {
    const refused = elsewhere(facts, projectRecord.scopeOf(project), sharingNeeds(shared));
    if (refused !== undefined) return refused;
    const groups = [...new Set(shared.groups)];
    const organisation = facts.of(organisationRecord, project.organisation);
    if (askUntil === undefined || organisation === undefined) {
      return [{ type: 'project.informationShared', payload: { ...shared, groups } }];
    }
    const { timeZone } = organisation;
    if (occurredAt !== undefined && askUntil < localDay(occurredAt, timeZone)) {
      return refuse('DATE_IN_PAST', ['askUntil'], { date: askUntil });
    }
    const askUntilAt = endOfLocalDay(askUntil, timeZone);
    return [{ type: 'project.informationShared', payload: { ...shared, groups, askUntil, askUntilAt } }];
  },
});
