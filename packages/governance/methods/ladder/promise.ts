import { counting, only } from '../history/history.ts';
import type { Entry, EntryOf } from '../history/history.ts';
import { once } from '../history/once.ts';
import type { DecisionCase } from '../conformity/case.ts';

/** A promise to a group, as made or as changed. */
export type PromiseEntry = EntryOf<'project.participationPromised'> | EntryOf<'project.participationChanged'>;

/**
 * The promise in force for a decision and a group when it was opened: the most specific (kind and step, kind, step,
 * project), then the latest. One that lowers what held counts only once the group endorsed it, before opening
 * (domain.md, "Participation ladder": agreed); so does one that makes an active part passive, or that takes the
 * decision out of the promise.
 */
export const promiseFor = (of: DecisionCase, group: string): PromiseEntry | undefined => {
  const before = of.opened.fact.place;
  const said = promisesOf(of.history.of(of.opened.payload.project)).get(group) ?? [];
  const endorsed = counting(only(said, 'project.participationEndorsed'), false).filter(
    ({ fact }) => fact.place < before,
  );
  const entries = counting(
    only(said, 'project.participationPromised', 'project.participationChanged'),
    true,
  ).filter(({ fact }) => fact.place < before);
  const held = new Map<number, PromiseEntry>();
  for (const entry of entries) {
    const { promise } = entry.payload;
    const then = new Map(held);
    if (covers(of, entry)) then.set(promise, entry);
    else then.delete(promise);
    const next = entries.find(
      (later) => later.payload.promise === promise && later.fact.place > entry.fact.place,
    );
    const accepted = endorsed.some(
      ({ payload, fact }) =>
        payload.promise === promise &&
        fact.place > entry.fact.place &&
        fact.place < (next?.fact.place ?? Number.POSITIVE_INFINITY),
    );
    if (accepted || !lowers(chosen(held), chosen(then))) {
      if (covers(of, entry)) held.set(promise, entry);
      else held.delete(promise);
    }
  }
  return chosen(held);
};

/** What was promised in a project and endorsed, by group: every decision asks for it again. */
const promisesOf = once((project: readonly Entry[]) =>
  Map.groupBy(
    only(
      project,
      'project.participationPromised',
      'project.participationChanged',
      'project.participationEndorsed',
    ),
    ({ payload }): string => payload.group,
  ),
);

const covers = (of: DecisionCase, { payload }: PromiseEntry): boolean =>
  (payload.decisionKind === undefined || payload.decisionKind === of.kind) &&
  (payload.step === undefined || payload.step === of.opened.payload.step);

const lowers = (now: PromiseEntry | undefined, then: PromiseEntry | undefined): boolean => {
  if (now === undefined) return false;
  if (then === undefined || then.payload.rung < now.payload.rung) return true;
  return then.payload.rung === now.payload.rung && now.payload.active && !then.payload.active;
};

const chosen = (held: ReadonlyMap<number, PromiseEntry>): PromiseEntry | undefined =>
  [...held.values()].toSorted(
    (one, other) => specificity(other) - specificity(one) || other.fact.place - one.fact.place,
  )[0];

const specificity = ({ payload }: PromiseEntry): number =>
  (payload.decisionKind === undefined ? 0 : 2) + (payload.step === undefined ? 0 : 1);
