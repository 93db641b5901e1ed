import { counting, only } from '../history/history.ts';
import type { History } from '../history/history.ts';
import type { Fact } from '../proof.ts';
import { closingPlace, membersAt } from './case.ts';
import type { DecisionCase } from './case.ts';

const SPONSOR = 'SPONSOR';

/**
 * Since when somebody holds a role at a place in the log, for the whole organisation or that project: a role counts
 * from its recording. One that they granted to themselves once the decision was open is a claim; so is one that was
 * taken from them then by another than the sponsor whom the project names. Undefined: they do not hold it.
 */
export const holdsRoleAt = (
  history: History,
  holder: {
    readonly person: string;
    readonly role: string;
    readonly project: string;
    /** The opening of the decision in which they act; undefined: it is about none. */
    readonly opened?: Fact | undefined;
  },
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
    const isMeanwhile = holder.opened !== undefined && fact.place > holder.opened.place;
    if (!claimedToo && isMeanwhile && isDoubtful(history, type, payload.person, fact, holder.project)) {
      continue;
    }
    const scope = `${payload.project ?? ''} ${payload.group ?? ''}`;
    if (type === 'organisation.roleRevoked') held.delete(scope);
    else if (!held.has(scope)) held.set(scope, fact);
  }
  return [...held.values()].toSorted((one, other) => one.place - other.place)[0];
};

/** Giving oneself a role, and taking one from another, while something is to be decided by it. */
const isDoubtful = (
  history: History,
  type: 'organisation.roleGranted' | 'organisation.roleRevoked',
  person: string,
  { author }: Fact,
  project: string,
): boolean =>
  type === 'organisation.roleGranted'
    ? author === person
    : author !== person && author !== initiatedOf(history, project)?.payload.sponsor;

const initiatedOf = (history: History, project: string) => only(history.of(project), 'project.initiated')[0];

/** The manager whom the project names. */
export const managerOf = (history: History, project: string): string | undefined =>
  initiatedOf(history, project)?.payload.manager;

/**
 * Whether the author of an act sets the frames of the project: its sponsor, or a member of the steering group or of a
 * group of sponsors. Its manager, who is to stay within them, only as the sponsor whom the project names.
 */
export const setsFrames = (history: History, project: string, act: Fact, claimedToo: boolean): boolean => {
  if (sponsorship(history, project, act, claimedToo) !== undefined) return true;
  if (managerOf(history, project) === act.author) return false;
  return (
    steersAt(history, project, act, claimedToo) ||
    history
      .all('group.defined')
      .some(
        ({ stream, payload }) =>
          payload.groupKind === SPONSOR && membersAt(history, stream, act.place).has(act.author),
      )
  );
};

const steersAt = (history: History, project: string, act: Fact, claimedToo: boolean): boolean => {
  let steering = new Set<string>();
  for (const { type, payload, fact } of counting(
    only(history.of(project), 'project.steeringGroupComposed', 'project.steeringGroupChanged'),
    claimedToo,
  )) {
    if (fact.place > act.place) break;
    if (type === 'project.steeringGroupComposed') {
      steering = new Set(payload.members.map(({ person }) => person));
      continue;
    }
    for (const { person } of payload.joined) steering.add(person);
    for (const person of payload.left) steering.delete(person);
  }
  return steering.has(act.author);
};

/**
 * What makes the author of an act the sponsor (opdrachtgever) of the project: named by it, or the role; not the role
 * that whom it names as its manager was given beside that.
 */
export const sponsorship = (
  history: History,
  project: string,
  act: Fact,
  claimedToo: boolean,
  opened?: Fact,
): Fact | undefined => {
  const initiated = initiatedOf(history, project);
  if (initiated?.payload.sponsor === act.author) return initiated.fact;
  return initiated?.payload.sponsor !== undefined && initiated.payload.manager === act.author
    ? undefined
    : holdsRoleAt(history, { person: act.author, role: SPONSOR, project, opened }, act.place, claimedToo);
};

/** The same of an act in a decision, once that was open. */
export const sponsorOf = (of: DecisionCase, act: Fact, claimedToo: boolean): Fact | undefined =>
  sponsorship(of.history, of.opened.payload.project, act, claimedToo, of.opened.fact);

/** The sponsor's giving back of an escalated decision, before it was taken; anybody else's allows nothing. */
export const allowance = (of: DecisionCase, claimedToo: boolean): Fact | undefined =>
  turns(of, claimedToo).findLast(({ type }) => type === 'decision.allowed')?.fact;

/** Whether it waited for the sponsor when it was taken or rejected, or waits now. */
export const isEscalated = (of: DecisionCase, claimedToo: boolean): boolean =>
  escalationOf(of, claimedToo) !== undefined;

/** The escalation for which it waited, or waits now; undefined: it does not. */
export const escalationOf = (of: DecisionCase, claimedToo: boolean): Fact | undefined => {
  const last = turns(of, claimedToo).at(-1);
  return last?.type === 'decision.escalated' ? last.fact : undefined;
};

const turns = (of: DecisionCase, claimedToo: boolean) =>
  counting(only(of.own, 'decision.escalated', 'decision.allowed'), claimedToo).filter(
    ({ type, fact }) =>
      fact.place < closingPlace(of) &&
      (type === 'decision.escalated' || sponsorOf(of, fact, claimedToo) !== undefined),
  );
