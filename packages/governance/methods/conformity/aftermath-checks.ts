import { dueAt } from '../../time/due.ts';
import { endOfLocalDay, localDay } from '../../time/local-day.ts';
import { counting, only } from '../history/history.ts';
import type { Entry, EntryOf } from '../history/history.ts';
import type { Finding } from '../judgement.ts';
import type { Fact } from '../proof.ts';
import type { ConformityCode } from './findings.ts';
import { finding, groupName } from './case.ts';
import type { DecisionCase } from './case.ts';

type Findings = readonly Finding<ConformityCode>[];

/**
 * The groups that the decision affects: named by it and those that the stakeholder map marks as affected, less
 * those excluded with a reason that they were told (domain.md, "Participation ladder").
 */
export const affectedGroups = (of: Pick<DecisionCase, 'history' | 'opened' | 'own'>): readonly string[] => {
  const { affected, excluded, project } = of.opened.payload;
  const mapped = new Map<string, boolean>();
  for (const { payload, fact } of only(of.history.of(project), 'project.stakeholderMapped')) {
    if (fact.place < of.opened.fact.place) mapped.set(payload.group, payload.affected);
  }
  const named = new Set<string>([...affected, ...[...mapped].filter(([, is]) => is).map(([group]) => group)]);
  const told = new Set<string>(
    only(of.own, 'decision.told')
      .filter(({ payload }) => payload.about === 'EXCLUSION')
      .map(({ payload }) => payload.group),
  );
  for (const { group } of excluded ?? []) if (told.has(group)) named.delete(group);
  return [...named];
};

/** C13: told to every affected group within the agreed term from the taking's recording. */
export const outcomeTold = (of: DecisionCase): Findings => {
  const { closing } = of;
  if (closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET')];
  const groups = affectedGroups(of);
  if (groups.length === 0) return [finding('NOT_APPLICABLE', 'NOBODY_AFFECTED', {}, [of.opened.fact])];
  const due = dueAt(closing.fact.recordedAt, of.rule?.terms?.telling ?? of.terms.telling, of.calendar);
  const shared = only(of.history.of(of.opened.payload.project), 'project.informationShared').filter(
    ({ payload, fact }) => payload.decision === of.decision && fact.place > closing.fact.place,
  );
  return groups.map((group) => {
    const told = [
      ...only(of.own, 'decision.told').filter(
        ({ payload, fact }) =>
          payload.group === group && payload.about === 'OUTCOME' && fact.place > closing.fact.place,
      ),
      ...shared.filter(({ payload }) => payload.groups.some((one) => one === group)),
    ].toSorted((one, other) => one.fact.place - other.fact.place)[0];
    const values = { group: groupName(of.history, group), due: localDay(due, of.calendar.timeZone) };
    const evidence = [closing.fact, told?.fact];
    if (told !== undefined) {
      return told.fact.recordedAt <= due
        ? finding('MET', 'GROUP_TOLD', values, evidence)
        : finding('NOT_MET', 'GROUP_TOLD_LATE', values, evidence);
    }
    return of.now <= due
      ? finding('PENDING', 'GROUP_NOT_TOLD_YET', values, evidence, due)
      : finding('NOT_MET', 'GROUP_NOT_TOLD', values, evidence);
  });
};

/** C15: not carried out before it was taken, nor in the month that WOR 25(6) gives, nor while it is null. */
export const carriedOutInTime = (of: DecisionCase): Findings => {
  const { closing } = of;
  if (closing?.type === 'decision.rejected') return [finding('NOT_APPLICABLE', 'REJECTED')];
  const acts = carryingOut(of);
  const early = acts.find(({ fact }) => closing === undefined || fact.place < closing.fact.place);
  if (early !== undefined) {
    return [finding('NOT_MET', 'CARRIED_OUT_BEFORE_TAKEN', {}, [early.fact, closing?.fact])];
  }
  if (closing === undefined) return [finding('PENDING', 'NOT_TAKEN_YET')];
  const nullity = nullityOf(of, acts);
  const month = statutoryMonth(of, closing, acts);
  const findings = [nullity, month].filter((one) => one !== undefined);
  return findings.length > 0
    ? findings
    : [
        finding('MET', acts.length === 0 ? 'NOT_CARRIED_OUT_YET' : 'CARRIED_OUT_AFTER', {}, [
          closing.fact,
          acts[0]?.fact,
        ]),
      ];
};

/** What carries the decision out: its own entry, and pilots, measures and customisation that name it. */
const carryingOut = (of: DecisionCase): readonly Entry[] => {
  const others: readonly (
    | EntryOf<'pilot.planned'>
    | EntryOf<'project.supportMeasureRecorded'>
    | EntryOf<'project.customisationRecorded'>
  )[] = of.history
    .all('pilot.planned', 'project.supportMeasureRecorded', 'project.customisationRecorded')
    .filter(({ payload }) => payload.decision === of.decision);
  const pilots = new Set(others.filter(({ type }) => type === 'pilot.planned').map(({ stream }) => stream));
  const started = of.history.all('pilot.started').filter(({ stream }) => pilots.has(stream));
  const measures = others.filter(({ type }) => type !== 'pilot.planned');
  const entries: readonly Entry[] = [...only(of.own, 'decision.carryingOutBegun'), ...started, ...measures];
  return counting(entries, true).toSorted((one, other) => one.fact.place - other.fact.place);
};

/** WOR 27(5): nothing is carried out while nullity is invoked. */
const nullityOf = (of: DecisionCase, acts: readonly Entry[]): Finding<ConformityCode> | undefined => {
  let invoked: Fact | undefined;
  for (const { type, fact } of counting(of.own, true)) {
    if (type === 'decision.nullityInvoked') invoked = fact;
    if (type === 'decision.nullityLifted' && invoked !== undefined) {
      const since = invoked;
      const between = acts.find((act) => act.fact.place > since.place && act.fact.place < fact.place);
      if (between !== undefined)
        return finding('NOT_MET', 'CARRIED_OUT_WHILE_NULL', {}, [since, between.fact]);
      invoked = undefined;
    }
  }
  if (invoked === undefined) return undefined;
  const since = invoked;
  const after = acts.find((act) => act.fact.place > since.place);
  return after === undefined
    ? finding('PENDING', 'NULLITY_INVOKED', {}, [since])
    : finding('NOT_MET', 'CARRIED_OUT_WHILE_NULL', {}, [since, after.fact]);
};

/** WOR 25(6): a month after the works council was told, if it deviates from statutory advice. */
const statutoryMonth = (
  of: DecisionCase,
  closing: EntryOf<'decision.taken'>,
  acts: readonly Entry[],
): Finding<ConformityCode> | undefined => {
  const party = deviatedFrom(of, closing);
  if (party === undefined) return undefined;
  const name = { party: groupName(of.history, party) };
  const agreed = counting(only(of.own, 'decision.worksCouncilAgreed'), false).find(
    ({ payload }) => payload.party === party,
  );
  if (agreed !== undefined && !acts.some(({ fact }) => fact.place < agreed.fact.place)) {
    return finding('MET', 'WORKS_COUNCIL_AGREED', name, [agreed.fact]);
  }
  const told = only(of.own, 'decision.told').find(
    ({ payload, fact }) =>
      payload.group === party && payload.about === 'OUTCOME' && fact.place > closing.fact.place,
  );
  const first = acts[0];
  if (told === undefined) {
    return first === undefined
      ? finding('PENDING', 'MONTH_NOT_BEGUN', name, [closing.fact])
      : finding('NOT_MET', 'CARRIED_OUT_BEFORE_TOLD', name, [closing.fact, first.fact]);
  }
  const end = endOfLocalDay(
    monthLater(localDay(told.fact.recordedAt, of.calendar.timeZone)),
    of.calendar.timeZone,
  );
  const values = { ...name, until: localDay(end, of.calendar.timeZone) };
  if (first !== undefined && (first.fact.occurredAt ?? first.fact.recordedAt) <= end) {
    return finding('NOT_MET', 'CARRIED_OUT_WITHIN_MONTH', values, [told.fact, first.fact]);
  }
  return of.now <= end
    ? finding('PENDING', 'MONTH_RUNS', values, [told.fact], end)
    : finding('MET', 'MONTH_OVER', values, [told.fact, first?.fact]);
};

/** The works council whose statutory advice the taking deviates from, if any. */
const deviatedFrom = (of: DecisionCase, closing: EntryOf<'decision.taken'>): string | undefined => {
  const statutory = new Set<string>(
    of.history
      .all('organisation.rightEstablished')
      .filter(
        ({ payload }) =>
          payload.statutory &&
          payload.nature === 'ADVICE' &&
          of.opened.payload.rights?.some((said) => said.right === payload.right && said.applies) === true,
      )
      .map(({ payload }) => payload.party),
  );
  return counting(only(of.own, 'decision.adviceGiven'), true).findLast(
    ({ payload, fact }) =>
      statutory.has(payload.party) &&
      fact.place < closing.fact.place &&
      payload.advice !== 'POSITIVE' &&
      closing.payload.advice?.find(({ request }) => request === payload.request)?.followed !== true,
  )?.payload.party;
};

/** The same day of the next month, or its last day where it has no such day. */
export const monthLater = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
};
