import { boundParties, kindOfGroup, membersAt } from '../conformity/case.ts';
import { voiceOf } from '../conformity/rule-checks.ts';
import { counting, only } from '../history/history.ts';
import { bestOf, worst } from '../judgement.ts';
import { setsFrames } from '../conformity/office.ts';
import { rightfulMandates, withdrawnBefore } from '../mandates.ts';
import type { Mandate } from '../mandates.ts';
import { precedes, precedesEndOf, statusOfPrecedence } from '../proof.ts';
import { isEmployees } from '../taking-part.ts';
import type { Fact } from '../proof.ts';
import {
  affected,
  beyondMending,
  firstOpening,
  groupsOf,
  mappings,
  membersOf,
  namesOf,
  own,
  point,
} from './case.ts';
import type { Point, ProjectCase } from './case.ts';
import type { Lacking } from './lacking.ts';

/** What must stand before the first decision is opened: met while none is, else by the log. */
const beforeFirst = (of: ProjectCase, fact: Fact): 'MET' | 'NOT_MET' | 'UNPROVEN' => {
  const first = firstOpening(of);
  return first === undefined ? 'MET' : statusOfPrecedence(precedes(fact, first, of.timeZone));
};

/** 1.1 */
export const frameAndMandate = (of: ProjectCase): Point => {
  const first = firstOpening(of);
  const frames = own(of, 'project.framesSet')[0];
  const { manager } = of.initiated.payload;
  const standing = rightfulMandates(
    of.history,
    of.claimedToo,
    (mandate) =>
      (mandate.payload.project === undefined || mandate.payload.project === of.project) &&
      withdrawnBefore(of.history, mandate, first?.place ?? Number.POSITIVE_INFINITY, of.claimedToo) ===
        undefined &&
      !hadEnded(of, mandate, first),
    ({ fact }) => setsFrames(of.history, of.project, fact, false),
    () => of.claimedToo,
  );
  const mandate = standing.find(
    ({ mandate: { payload } }) => manager !== undefined && payload.person === manager,
  )?.mandate;
  const named = { FRAMES: frames?.fact, MANDATE: mandate?.fact } satisfies Partial<Record<Lacking, unknown>>;
  const missing = Object.entries(named)
    .filter(([, fact]) => fact === undefined || beforeFirst(of, fact) === 'NOT_MET')
    .map(([name]) => name);
  const evidence = [frames?.fact, mandate?.fact, first];
  if (missing.length > 0) {
    const lacking = point('NOT_MET', 'FRAMES_OR_MANDATE_MISSING', { missing: missing.join(', ') }, evidence);
    return beyondMending(lacking, first !== undefined);
  }
  const statuses = evidence
    .filter((fact) => fact !== undefined && fact !== first)
    .map((fact) => (fact === undefined ? 'MET' : beforeFirst(of, fact)));
  return statuses.includes('UNPROVEN')
    ? point('UNPROVEN', 'FRAMES_UNPROVEN', {}, evidence)
    : point('MET', 'FRAMES_AND_MANDATE', {}, evidence);
};

/** Whether the last day of a mandate was over when the first decision was opened; that it was not may be a claim. */
const hadEnded = (of: ProjectCase, { payload: { until } }: Mandate, first: Fact | undefined): boolean => {
  if (until === undefined || first === undefined) return false;
  const status = statusOfPrecedence(precedesEndOf(first, until, of.timeZone));
  return status === 'NOT_MET' || (status === 'UNPROVEN' && !of.claimedToo);
};

/** 1.2: of one body; being in the team and being in the steering group are two roles. */
export const interestsHaveRole = (of: ProjectCase): Point => {
  const evidence = own(
    of,
    'project.teamComposed',
    'project.steeringGroupComposed',
    'project.teamChanged',
    'project.steeringGroupChanged',
  ).map(({ fact }) => fact);
  const bodies = (['team', 'steering group'] as const).map((body) => {
    const groups = [...membersOf(of, body)]
      .filter(([person, group]) => group !== undefined && sitsFor(of, person, group))
      .flatMap(([, group]) => group ?? []);
    return {
      kinds: new Set(groups.map((group) => kindOfGroup(of.history, group))).size,
      employees: groups.some((group) => isEmployees(of.history, group)),
    };
  });
  const both = bodies.find(({ kinds, employees }) => kinds >= 2 && employees);
  return both === undefined
    ? point(
        'NOT_MET',
        'KINDS_MISSING_IN_TEAM',
        { kinds: Math.max(...bodies.map(({ kinds }) => kinds)) },
        evidence,
      )
    : point('MET', 'KINDS_IN_TEAM', { kinds: both.kinds }, evidence);
};

/** Somebody sits for a group only as its registered member; that they do is else only said. */
const sitsFor = (of: ProjectCase, person: string, group: string): boolean =>
  of.claimedToo || membersAt(of.history, group, Number.POSITIVE_INFINITY).has(person);

/** 1.3 */
export const involvementExplicit = (of: ProjectCase): Point => {
  const groups = affected(of).filter((group) => kindOfGroup(of.history, group) === 'EMPLOYEES');
  if (groups.length === 0) return point('NOT_MET', 'NO_EMPLOYEE_GROUP');
  const promises = own(of, 'project.participationPromised');
  const missing = groups.filter((group) => !promises.some(({ payload }) => payload.group === group));
  const evidence = promises.map(({ fact }) => fact);
  return missing.length === 0
    ? point('MET', 'AGREEMENTS_MADE', { groups: groups.length }, evidence)
    : point('NOT_MET', 'AGREEMENT_MISSING', { missing: namesOf(of, missing) }, evidence);
};

/** 1.4: by a version that was still in force at the first opening; the last word of each party counts, as in C3. */
export const rulesBeforehand = (of: ProjectCase): Point => {
  const { organisation } = of.initiated.payload;
  const first = firstOpening(of);
  const stoodBefore = ({ fact }: { readonly fact: Fact }): boolean =>
    first === undefined || fact.place < first.place;
  const rules = of.history
    .all('rule.proposed')
    .filter(({ payload }) =>
      payload.project === undefined ? payload.organisation === organisation : payload.project === of.project,
    );
  const judged = rules.flatMap(({ stream }): readonly Point[] => {
    const entries = of.history.of(stream);
    const ends = counting(
      only(entries, 'rule.agreed', 'rule.imposed', 'rule.laidDown', 'rule.retired'),
      of.claimedToo,
    ).filter(stoodBefore);
    return counting(only(entries, 'rule.agreed'), of.claimedToo).map((agreed) => {
      const { version } = agreed.payload;
      const content = only(entries, 'rule.proposed', 'rule.amended').findLast(
        ({ payload }) => payload.version === version,
      )?.payload.content;
      const parties = content === undefined ? [] : boundParties(content);
      const voices = parties.map((party) =>
        voiceOf(
          { history: of.history, opened: first, timeZone: of.timeZone },
          { rule: stream, version },
          party,
          of.claimedToo,
        ),
      );
      const ended = ends.find(
        (end) =>
          end.type === 'rule.retired' ||
          (end.fact.place > agreed.fact.place && end.payload.version !== version),
      );
      const status = worst([
        ...voices.map((voice) => voice.status),
        beforeFirst(of, agreed.fact),
        parties.length === 0 || ended !== undefined ? 'NOT_MET' : 'MET',
      ]);
      const code =
        status === 'MET'
          ? 'RULE_BEFORE_FIRST_DECISION'
          : status === 'UNPROVEN'
            ? 'RULE_UNPROVEN'
            : 'NO_RULE_BEFORE_FIRST_DECISION';
      const said = voices.flatMap(({ evidence }) => evidence).filter((fact) => fact !== first);
      return point(status, code, {}, [agreed.fact, ...said, ended?.fact, first]);
    });
  });
  return beyondMending(
    bestOf(judged, point('NOT_MET', 'NO_RULE_BEFORE_FIRST_DECISION', {}, [first])),
    first !== undefined,
  );
};

/** 1.5 */
export const stakeholdersMapped = (of: ProjectCase): Point => {
  const mapped = mappings(of);
  const groups = groupsOf(of);
  const goals = own(of, 'project.goalsStated')[0];
  const chain = [...mapped.values()].some(({ payload }) => (payload.dependsOn ?? []).length > 0);
  const unmapped = groups.filter((group) => {
    const entry = mapped.get(group);
    return entry === undefined || (entry.payload.affected && entry.payload.affectedHow === undefined);
  });
  const missing = [
    ...(unmapped.length > 0 ? [namesOf(of, unmapped)] : []),
    ...(chain ? [] : ['CHAIN' satisfies Lacking]),
    ...(goals === undefined ? ['INTERESTS' satisfies Lacking] : []),
  ];
  const evidence = [...[...mapped.values()].map(({ fact }) => fact), goals?.fact];
  return missing.length === 0 && groups.length > 0
    ? point('MET', 'MAPPED', { groups: groups.length }, evidence)
    : point('NOT_MET', 'NOT_MAPPED', { missing: missing.join(', ') }, evidence);
};

/** 1.6 */
export const plansShared = (of: ProjectCase): Point => {
  const groups = affected(of);
  const shared = own(of, 'project.planShared');
  const missing = (['COMMUNICATION', 'PROJECT'] as const).flatMap((plan) =>
    groups
      .filter(
        (group) =>
          !shared.some(({ payload }) => payload.plan === plan && payload.groups.some((one) => one === group)),
      )
      .map((group) => `${plan}: ${namesOf(of, [group])}`),
  );
  const evidence = [
    ...own(of, 'project.planRecorded').map(({ fact }) => fact),
    ...shared.map(({ fact }) => fact),
  ];
  return missing.length === 0 && groups.length > 0
    ? point('MET', 'PLANS_SHARED', { groups: groups.length }, evidence)
    : point(
        'NOT_MET',
        'PLANS_NOT_SHARED',
        { missing: missing.join(', ') || ('AFFECTED_GROUP' satisfies Lacking) },
        evidence,
      );
};
