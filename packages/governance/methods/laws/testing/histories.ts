import { array, constantFrom, integer, nat, oneof, record, tuple } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { conformityExamples } from '../../examples/conformity.ts';
import { rungExamples } from '../../examples/ladder.ts';
import { projectExamples } from '../../examples/project.ts';
import { wholeProject } from '../../examples/whole-project.ts';
import { scanCar, who } from '../../examples/scan-car.ts';
import { changed, instant } from '../../examples/story.ts';
import type { Change, Story, Told } from '../../examples/story.ts';
import { judgeDecision, readForJudging } from '../../judge.ts';
import type { Placed } from '../../history/event.ts';
import type { DecisionJudgement } from '../../judge.ts';
import { asides } from './asides.ts';

/** What the methods say of the decision of the examples. */
export const judge = (log: readonly Placed[], now: string): DecisionJudgement | undefined =>
  judgeDecision(readForJudging(log, who.organisation), who.decision, now);

/** What can be compared between judgements: statuses, rungs, and whether they are provisional. */
export const outline = (judgement: DecisionJudgement | undefined): unknown => ({
  checks: judgement?.conformity?.checks.map(({ check, status }) => [check, status]),
  pairs: judgement?.pairs.map(({ group, agreed, offered, realised, provisional }) => [
    group,
    agreed,
    offered,
    realised,
    provisional,
  ]),
});

const beginnings: ReadonlyMap<string, string> = new Map([
  ['organisation', 'organisation.registered'],
  ['group', 'group.defined'],
  ['project', 'project.initiated'],
  ['theme', 'theme.opened'],
  ['rule', 'rule.proposed'],
  ['consultation', 'consultation.opened'],
  ['input', 'input.submitted'],
  ['decision', 'decision.opened'],
  ['pilot', 'pilot.planned'],
  ['assessment', 'assessment.recorded'],
]);

const begins = ({ type }: Told): boolean => [...beginnings.values()].includes(type);

/** The organisation and project in which a record begins. */
const placesOf = ({ payload }: Told): readonly string[] => [
  ...('organisation' in payload ? [payload.organisation] : []),
  ...('project' in payload && payload.project !== undefined ? [payload.project] : []),
];

/** The story as it can stand in a log: a record begins once, where it belongs, and nothing is told of it before. */
export const possible = (story: Story): Story => {
  const begun = new Set<string>();
  return Object.fromEntries(
    Object.entries(story).filter(([, told]) => {
      const begin = begins(told);
      if (begin === begun.has(told.on)) return false;
      if (begin && !placesOf(told).every((place) => begun.has(place))) return false;
      if (begin) begun.add(told.on);
      return true;
    }),
  );
};

const ofDecision: readonly Change[] = [...conformityExamples.map(({ change }) => change), ...asides];

/** Changes under what they are about: each of it is as likely as another, however many examples either has. */
const oneOf = (groups: ReadonlyMap<string, readonly Change[]>): Arbitrary<Change> =>
  constantFrom(...groups.values()).chain((changes) => constantFrom(...changes));

const byStatus = oneOf(
  new Map(
    [...Map.groupBy(conformityExamples, ({ check, status }) => `${check} ${status}`)].map(
      ([about, examples]) => [about, examples.map(({ change }) => change)],
    ),
  ),
);

const typesIn = (change: Change): readonly string[] =>
  Object.values(change).flatMap((told) => told?.type ?? []);

const byType = oneOf(
  new Map(
    [...new Set(ofDecision.flatMap(typesIn))].map((type) => [
      type,
      ofDecision.filter((change) => typesIn(change).includes(type)),
    ]),
  ),
);

/** A story of a rung that was reached: each rung is as likely as another, however many examples it has. */
const byRung = constantFrom(...Map.groupBy(rungExamples, ({ realised }) => realised).values()).chain(
  (examples) => constantFrom(...examples),
);

/** What happens otherwise than in the story: more of it at once, in any order. */
const changes: Arbitrary<readonly Change[]> = array(oneof(byStatus, byType), { minLength: 1, maxLength: 8 });

/** A story in which several examples happen together. */
const told: Arbitrary<Story> = oneof(
  { weight: 6, arbitrary: changes.map((all) => all.reduce(changed, scanCar)) },
  {
    weight: 3,
    arbitrary: tuple(byRung, array(byType, { maxLength: 2 })).map(([{ story }, all]) =>
      all.reduce(changed, story),
    ),
  },
  {
    weight: 2,
    arbitrary: tuple(constantFrom(...projectExamples), changes).map(([{ change }, all]) =>
      [change, ...all].reduce(changed, wholeProject),
    ),
  },
);

/**
 * Histories: worked examples with asides, some events left out, entered later, or recorded on another's behalf, and
 * then perhaps confirmed.
 */
const withTwists = (stories: Arbitrary<Story>): Arbitrary<Story> =>
  record({
    story: stories,
    twists: array(
      record({
        which: nat(),
        how: constantFrom('LEFT_OUT', 'LATE', 'CLAIMED', 'BACKDATED', 'UNDATED'),
        days: integer({ min: 1, max: 60 }),
      }),
      { maxLength: 3 },
    ),
  }).map(({ story, twists }) =>
    possible(
      twists.reduce<Story>((twisted, { which, how, days }) => {
        const names = Object.keys(twisted).filter((name) => {
          const told = twisted[name];
          return told !== undefined && !begins(told);
        });
        const name = names[which % names.length];
        const happened = name === undefined ? undefined : twisted[name];
        if (name === undefined || happened === undefined) return twisted;
        return changed(twisted, { [name]: twist(happened, how, days) });
      }, story),
    ),
  );

/** The moment so many days after a told one. */
export const later = (at: string, days: number): string =>
  new Date(Date.parse(instant(at)) + days * 86_400_000).toISOString();

const twist = (happened: Told, how: string, days: number): Told | undefined => {
  switch (how) {
    case 'LATE':
      return { ...happened, at: later(happened.at, days), occurredAt: later(happened.at, days) };
    case 'BACKDATED':
      return { ...happened, at: later(happened.at, days), occurredAt: instant(happened.at) };
    case 'UNDATED':
      return { ...happened, at: later(happened.at, days), occurredAt: null };
    case 'CLAIMED':
      return { ...happened, by: who.newcomer, onBehalfOf: happened.by };
    default:
      return undefined;
  }
};

export const histories: Arbitrary<Story> = withTwists(told);

const businessCase = wholeProject['businessCase'];

/** Beside the business case of the story another of the same moment, of which the manager says the same alone. */
const secondCase: Change =
  businessCase === undefined
    ? {}
    : {
        businessCaseOfManager: {
          ...businessCase,
          on: 'assessment-00000000-0000-4000-8000-000000000104',
          by: who.manager,
        },
      };

/** The same of whole projects, with two business cases. */
export const projectHistories: Arbitrary<Story> = withTwists(
  tuple(constantFrom(...projectExamples), array(byType, { maxLength: 2 })).map(([{ change }, all]) =>
    [secondCase, change, ...all].reduce(changed, wholeProject),
  ),
);

/** Moments between the beginning of the story and long after its end. */
export const moments: Arbitrary<string> = integer({ min: 0, max: 200 }).map((days) =>
  later('2026-01-10', days),
);
