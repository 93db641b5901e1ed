import { localDay } from '../../time/local-day.ts';
import { counting, only } from '../history/history.ts';
import type { Finding } from '../judgement.ts';
import type { Fact } from '../proof.ts';
import { isShortlyBefore } from '../shortly.ts';
import type { ConformityCode } from './findings.ts';
import { byTerm } from './by-term.ts';
import { beforeClosing, finding, groupName } from './case.ts';
import type { DecisionCase } from './case.ts';

/**
 * The groups that the decision affects: named by it and those that the stakeholder map marks as affected, less
 * those excluded with a reason that they were told before it was taken (domain.md, "Participation ladder"). A group
 * that was taken off the map in the 14 days before the opening is affected still: only telling it why leaves it out.
 */
export const affectedGroups = (of: DecisionCase, claimedToo: boolean): readonly string[] => {
  const { affected, excluded, project } = of.opened.payload;
  const mapped = new Map<string, boolean>();
  for (const { payload, fact } of counting(
    only(of.history.of(project), 'project.stakeholderMapped'),
    claimedToo,
  )) {
    if (fact.place > of.opened.fact.place) break;
    if (payload.affected || !isShortlyBefore(fact.recordedAt, of.opened.fact.recordedAt)) {
      mapped.set(payload.group, payload.affected);
    }
  }
  const named = new Set<string>([...affected, ...[...mapped].filter(([, is]) => is).map(([group]) => group)]);
  const told = new Set<string>(
    beforeClosing(of, false, 'decision.told')
      .filter(({ payload }) => payload.about === 'EXCLUSION')
      .map(({ payload }) => payload.group),
  );
  for (const { group } of excluded ?? []) if (told.has(group)) named.delete(group);
  return [...named];
};

/** When a group was first told of the outcome: told, or information shared that names the decision. */
export const toldOutcome = (of: DecisionCase, group: string, claimedToo: boolean): Fact | undefined => {
  const { closing } = of;
  if (closing === undefined) return undefined;
  const told = only(of.own, 'decision.told').filter(
    ({ payload }) => payload.group === group && payload.about === 'OUTCOME',
  );
  const shared = only(of.history.of(of.opened.payload.project), 'project.informationShared').filter(
    ({ payload }) => payload.decision === of.decision && payload.groups.some((one) => one === group),
  );
  return counting([...told, ...shared], claimedToo)
    .map(({ fact }) => fact)
    .filter(({ place }) => place > closing.fact.place)
    .toSorted((one, other) => one.place - other.place)[0];
};

/** C13: told to every affected group within the agreed term from the taking's recording. */
export const outcomeTold = (of: DecisionCase, claimedToo: boolean): readonly Finding<ConformityCode>[] => {
  const { closing } = of;
  if (closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET')];
  const groups = affectedGroups(of, claimedToo);
  if (groups.length === 0) return [finding('NOT_APPLICABLE', 'NOBODY_AFFECTED', {}, [of.opened.fact])];
  return groups.map((group) => byTerm(of, 'telling', group, (due) => groupTold(of, group, due, claimedToo)));
};

const groupTold = (
  of: DecisionCase,
  group: string,
  due: string,
  claimedToo: boolean,
): Finding<ConformityCode> => {
  const told = toldOutcome(of, group, claimedToo);
  const values = { group: groupName(of.history, group), due: localDay(due, of.calendar.timeZone) };
  const evidence = [of.closing?.fact, told];
  if (told !== undefined) {
    return told.recordedAt <= due
      ? finding('MET', 'GROUP_TOLD', values, evidence)
      : finding('NOT_MET', 'GROUP_TOLD_LATE', values, evidence);
  }
  return of.now <= due
    ? finding('PENDING', 'GROUP_NOT_TOLD_YET', values, evidence, due)
    : finding('NOT_MET', 'GROUP_NOT_TOLD', values, evidence);
};
