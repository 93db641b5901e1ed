import { counting, only } from '../history/history.ts';
import type { EntryOf } from '../history/history.ts';
import type { DecisionCase } from '../conformity/case.ts';

type PromiseEntry = EntryOf<'project.participationPromised'> | EntryOf<'project.participationChanged'>;

/**
 * The promise in force for a decision and a group when it was opened: the most specific (kind and step, kind, step,
 * project), then the latest. One that lowers what held counts only once the group endorsed it, before opening
 * (domain.md, "Participation ladder": agreed).
 */
export const promiseFor = (of: DecisionCase, group: string): PromiseEntry | undefined => {
  const { project, step } = of.opened.payload;
  const before = counting(of.history.of(project), true).filter(
    ({ fact }) => fact.place < of.opened.fact.place,
  );
  const endorsed = counting(only(before, 'project.participationEndorsed'), false);
  const held = new Map<number, PromiseEntry>();
  const relevant = only(before, 'project.participationPromised', 'project.participationChanged').filter(
    ({ payload }) =>
      payload.group === group &&
      (payload.decisionKind === undefined || payload.decisionKind === of.kind) &&
      (payload.step === undefined || payload.step === step),
  );
  relevant.forEach((entry, index) => {
    const now = chosen([...held.values()]);
    const then = chosen([...new Map([...held, [entry.payload.promise, entry]]).values()]);
    const lowers = now !== undefined && then !== undefined && then.payload.rung < now.payload.rung;
    const superseded = relevant
      .slice(index + 1)
      .find(({ payload }) => payload.promise === entry.payload.promise)?.fact.place;
    const accepted = endorsed.some(
      ({ payload, fact }) =>
        payload.promise === entry.payload.promise &&
        payload.group === group &&
        fact.place > entry.fact.place &&
        fact.place < (superseded ?? Number.POSITIVE_INFINITY),
    );
    if (!lowers || accepted) held.set(entry.payload.promise, entry);
  });
  return chosen([...held.values()]);
};

const chosen = (entries: readonly PromiseEntry[]): PromiseEntry | undefined =>
  entries.toSorted(
    (one, other) => specificity(other) - specificity(one) || other.fact.place - one.fact.place,
  )[0];

const specificity = ({ payload }: PromiseEntry): number =>
  (payload.decisionKind === undefined ? 0 : 2) + (payload.step === undefined ? 0 : 1);
