import { counting, only } from '../history/history.ts';
import type { History } from '../history/history.ts';
import type { Fact } from '../proof.ts';
import { closingPlace } from './case.ts';
import type { DecisionCase } from './case.ts';

const SPONSOR = 'SPONSOR';

/**
 * Since when somebody holds a role at a place in the log, for the whole organisation or that project: a role counts
 * from its recording. Undefined: they do not hold it.
 */
export const holdsRoleAt = (
  history: History,
  holder: { readonly person: string; readonly role: string; readonly project: string },
  place: number,
  claimedToo: boolean,
): Fact | undefined => {
  const held = new Map<string | undefined, Fact>();
  for (const { type, payload, fact } of counting(
    history.all('organisation.roleGranted', 'organisation.roleRevoked'),
    claimedToo,
  )) {
    if (fact.place >= place || payload.person !== holder.person || payload.role !== holder.role) continue;
    if (payload.project !== undefined && payload.project !== holder.project) continue;
    const scope = `${payload.project ?? ''} ${payload.group ?? ''}`;
    if (type === 'organisation.roleRevoked') held.delete(scope);
    else if (!held.has(scope)) held.set(scope, fact);
  }
  return [...held.values()].toSorted((one, other) => one.place - other.place)[0];
};

/** What makes the author of an act the sponsor (opdrachtgever) of the project: named by it, or the role. */
export const sponsorship = (
  history: History,
  project: string,
  act: Fact,
  claimedToo: boolean,
): Fact | undefined => {
  const initiated = only(history.of(project), 'project.initiated')[0];
  return initiated?.payload.sponsor === act.author
    ? initiated.fact
    : holdsRoleAt(history, { person: act.author, role: SPONSOR, project }, act.place, claimedToo);
};

/** The sponsor's giving back of an escalated decision, before it was taken; anybody else's allows nothing. */
export const allowance = (of: DecisionCase, claimedToo: boolean): Fact | undefined =>
  turns(of, claimedToo).findLast(({ type }) => type === 'decision.allowed')?.fact;

/** Whether it waited for the sponsor when it was taken or rejected, or waits now. */
export const isEscalated = (of: DecisionCase, claimedToo: boolean): boolean =>
  turns(of, claimedToo).at(-1)?.type === 'decision.escalated';

const turns = (of: DecisionCase, claimedToo: boolean) =>
  counting(only(of.own, 'decision.escalated', 'decision.allowed'), claimedToo).filter(
    ({ type, fact }) =>
      fact.place < closingPlace(of) &&
      (type === 'decision.escalated' ||
        sponsorship(of.history, of.opened.payload.project, fact, claimedToo) !== undefined),
  );
