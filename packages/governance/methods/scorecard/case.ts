import { counting, only } from '../history/history.ts';
import type { Entry, EntryOf, History } from '../history/history.ts';
import type { CheckStatus, Finding } from '../judgement.ts';
import type { Fact } from '../proof.ts';
import type { ScorecardCode } from './findings.ts';

/** A project with all that its scorecard rests on. */
export type ProjectCase = {
  readonly project: string;
  readonly history: History;
  readonly initiated: EntryOf<'project.initiated'>;
  readonly timeZone: string;
  readonly claimedToo: boolean;
};

/** A finding of a scorecard: its sentence is in `findings.ts`. */
export type Point = Finding<ScorecardCode> & {
  /** Not met, and no later fact can mend it: what was to stand beforehand does not. */
  readonly beyondMending?: true;
};

/** The same, where the moment passed before which it had to stand. */
export const beyondMending = (one: Point, passed: boolean): Point =>
  passed && one.status === 'NOT_MET' ? { ...one, beyondMending: true } : one;

/** What a finding of a scorecard says. */
export const point = (
  status: CheckStatus,
  code: ScorecardCode,
  values: Finding['values'] = {},
  evidence: readonly (Fact | undefined)[] = [],
): Point => ({
  status,
  code,
  values,
  evidence: evidence.filter((fact) => fact !== undefined),
});

/** The project's own entries of those types that count. */
export const own = <T extends Entry['type']>(
  of: ProjectCase,
  ...types: readonly T[]
): readonly EntryOf<T>[] => counting(only(of.history.of(of.project), ...types), of.claimedToo);

/** The decisions of the project, in order of opening. */
export const decisionsOf = (of: ProjectCase): readonly EntryOf<'decision.opened'>[] =>
  counting(of.history.all('decision.opened'), true).filter(({ payload }) => payload.project === of.project);

/** The opening of the project's first decision; undefined: none was opened. */
export const firstOpening = (of: ProjectCase): Fact | undefined => decisionsOf(of)[0]?.fact;

/** The last mapping of each group by the stakeholder analysis. */
export const mappings = (of: ProjectCase): ReadonlyMap<string, EntryOf<'project.stakeholderMapped'>> =>
  new Map(
    counting(only(of.history.of(of.project), 'project.stakeholderMapped'), of.claimedToo).map((entry) => [
      entry.payload.group,
      entry,
    ]),
  );

/** Groups that the project affects: so mapped, or named as affected by a decision. */
export const affected = (of: ProjectCase): readonly string[] => [
  ...new Set<string>([
    ...[...mappings(of).values()]
      .filter(({ payload }) => payload.affected)
      .map(({ payload }) => payload.group),
    ...decisionsOf(of).flatMap(({ payload }) => payload.affected),
  ]),
];

/** The groups of a project: mapped, or named by its consultations, agreements and decisions. */
export const groupsOf = (of: ProjectCase): readonly string[] => [
  ...new Set<string>([
    ...mappings(of).keys(),
    ...counting(of.history.all('consultation.opened'), true)
      .filter(({ payload }) => payload.project === of.project)
      .flatMap(({ payload }) => payload.groups),
    ...counting(only(of.history.of(of.project), 'project.participationPromised'), true).map(
      ({ payload }) => payload.group,
    ),
    ...decisionsOf(of).flatMap(({ payload }) => [
      ...payload.affected,
      ...(payload.rule?.content.parties.map(({ group }) => group) ?? []),
    ]),
  ]),
];

/** Names of groups for a sentence. */
export const namesOf = (of: ProjectCase, groups: readonly string[]): string =>
  groups.map((group) => only(of.history.of(group), 'group.defined')[0]?.payload.name ?? group).join(', ');

/** Pilots and assessments of the project that count. */
export const pilotsOf = (of: ProjectCase): readonly EntryOf<'pilot.planned'>[] =>
  counting(of.history.all('pilot.planned'), of.claimedToo).filter(
    ({ payload }) => payload.project === of.project,
  );

/** Filled-in instruments of the project that count, by the instrument's key. */
export const assessmentsOf = (
  of: ProjectCase,
  instrument: string,
): readonly EntryOf<'assessment.recorded'>[] =>
  counting(of.history.all('assessment.recorded'), of.claimedToo).filter(
    ({ payload }) => payload.project === of.project && payload.instrument === instrument,
  );

/** The members of a body of the project at present: person and group. */
export const membersOf = (
  of: ProjectCase,
  body: 'team' | 'steering group',
): ReadonlyMap<string, string | undefined> => {
  const seats = new Map<string, string | undefined>();
  for (const entry of own(
    of,
    'project.teamComposed',
    'project.teamChanged',
    'project.steeringGroupComposed',
    'project.steeringGroupChanged',
  )) {
    if (entry.type.startsWith('project.team') !== (body === 'team')) continue;
    const composed = 'members' in entry.payload;
    if (composed) seats.clear();
    const joined = 'members' in entry.payload ? entry.payload.members : entry.payload.joined;
    for (const { person, group } of joined) seats.set(person, group);
    if ('left' in entry.payload) for (const person of entry.payload.left) seats.delete(person);
  }
  return seats;
};
