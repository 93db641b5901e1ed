import { counting, only } from '../history/history.ts';
import type { Entry, EntryOf } from '../history/history.ts';
import { once } from '../history/once.ts';
import type { DecisionCase } from '../conformity/case.ts';
import { cameBefore } from '../proof.ts';

/** A promise to a group, as made or as changed. */
export type PromiseEntry = EntryOf<'project.participationPromised'> | EntryOf<'project.participationChanged'>;

/** What was promised, and whether the group is asked: also where a higher rung was promised that said so no more. */
export type Promised = { readonly entry: PromiseEntry; readonly active: boolean };

/**
 * The promise in force for a decision and a group when it was opened: the most specific (kind and step, kind, step,
 * project), then the latest. One that lowers what held counts only once the group endorsed it, before opening
 * (domain.md, "Participation ladder": agreed); so does one that makes an active part passive, or that takes the
 * decision out of the promise. Of one that raises the rung and makes the part passive, the rung counts.
 */
export const promiseFor = (of: DecisionCase, group: string): Promised | undefined => {
  const before = of.opened.fact.place;
  const said = promisesOf(of.history.of(of.opened.payload.project)).get(group) ?? [];
  const endorsed = counting(only(said, 'project.participationEndorsed'), false).filter(({ fact }) =>
    cameBefore(fact, of.opened.fact, of.calendar.timeZone, false),
  );
  const entries = counting(
    only(said, 'project.participationPromised', 'project.participationChanged'),
    true,
  ).filter(({ fact }) => fact.place < before);
  let held: ReadonlyMap<number, Promised> = new Map();
  for (const entry of entries) {
    const { promise, active } = entry.payload;
    const then = new Map(held);
    if (covers(of, entry)) then.set(promise, { entry, active });
    else then.delete(promise);
    const changed = entries.find(
      (later) => later.payload.promise === promise && later.fact.place > entry.fact.place,
    );
    const accepted = endorsed.some(
      ({ payload, fact }) =>
        payload.promise === promise &&
        fact.place > entry.fact.place &&
        fact.place < (changed?.fact.place ?? Number.POSITIVE_INFINITY),
    );
    if (!accepted) {
      const [now, next] = [chosen(held), chosen(then)];
      if (lowers(now, next)) continue;
      if (now?.active === true && next?.active === false) then.set(promise, { entry, active: true });
    }
    held = then;
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

const lowers = (now: Promised | undefined, then: Promised | undefined): boolean => {
  if (now === undefined) return false;
  if (then === undefined || then.entry.payload.rung < now.entry.payload.rung) return true;
  return then.entry.payload.rung === now.entry.payload.rung && now.active && !then.active;
};

const chosen = (held: ReadonlyMap<number, Promised>): Promised | undefined =>
  [...held.values()].toSorted(
    ({ entry: one }, { entry: other }) =>
      specificity(other) - specificity(one) || other.fact.place - one.fact.place,
  )[0];

const specificity = ({ payload }: PromiseEntry): number =>
  (payload.decisionKind === undefined ? 0 : 2) + (payload.step === undefined ? 0 : 1);
