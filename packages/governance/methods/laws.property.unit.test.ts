import { array, assert, constantFrom, integer, nat, property, record, subarray } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conformityExamples } from './examples/conformity.ts';
import { rungExamples } from './examples/ladder.ts';
import { projectExamples, wholeProject } from './examples/project.ts';
import { joined, judgedAt, position, scanCar, who } from './examples/scan-car.ts';
import { changed, instant, logOf } from './examples/story.ts';
import type { Story, Told } from './examples/story.ts';
import type { HistoryEvent, Placed } from './history/event.ts';
import { judgeDecision, judgeProject, readForJudging } from './judge.ts';
import type { DecisionJudgement } from './judge.ts';

const judge = (log: readonly Placed[], now: string): DecisionJudgement | undefined =>
  judgeDecision(readForJudging(log, who.organisation), who.decision, now);

/** What can be compared between judgements: statuses, rungs, and whether they are provisional. */
const outline = (judgement: DecisionJudgement | undefined): unknown => ({
  checks: judgement?.conformity?.checks.map(({ check, status }) => [check, status]),
  pairs: judgement?.pairs.map(({ group, agreed, offered, realised, provisional }) => [
    group,
    agreed,
    offered,
    realised,
    provisional,
  ]),
});

const told: readonly Story[] = [
  scanCar,
  wholeProject,
  ...conformityExamples.map(({ change }) => changed(scanCar, change)),
  ...rungExamples.map(({ story }) => story),
  ...projectExamples.map(({ change }) => changed(wholeProject, change)),
];

const beginnings: ReadonlySet<string> = new Set([
  'organisation.registered',
  'group.defined',
  'project.initiated',
  'rule.proposed',
  'decision.opened',
  'consultation.opened',
  'input.submitted',
  'pilot.planned',
]);

/** Histories: a worked example with some events left out, entered later, or recorded on another's behalf. */
const stories: Arbitrary<Story> = record({
  story: constantFrom(...told),
  twists: array(
    record({
      which: nat(),
      how: constantFrom('LEFT_OUT', 'LATE', 'CLAIMED', 'BACKDATED'),
      days: integer({ min: 1, max: 60 }),
    }),
    { maxLength: 4 },
  ),
}).map(({ story, twists }) =>
  twists.reduce<Story>((twisted, { which, how, days }) => {
    const names = Object.keys(twisted).filter((name) => !beginnings.has(twisted[name]?.type ?? ''));
    const name = names[which % names.length];
    const happened = name === undefined ? undefined : twisted[name];
    if (name === undefined || happened === undefined) return twisted;
    return changed(twisted, { [name]: twist(happened, how, days) });
  }, story),
);

const later = (at: string, days: number): string =>
  new Date(Date.parse(instant(at)) + days * 86_400_000).toISOString();

const twist = (happened: Told, how: string, days: number): Told | undefined => {
  switch (how) {
    case 'LATE':
      return { ...happened, at: later(happened.at, days), occurredAt: later(happened.at, days) };
    case 'BACKDATED':
      return { ...happened, at: later(happened.at, days), occurredAt: instant(happened.at) };
    case 'CLAIMED':
      return { ...happened, by: who.newcomer, onBehalfOf: happened.by };
    default:
      return undefined;
  }
};

const moments = integer({ min: 0, max: 200 }).map((days) => later('2026-01-10', days));

const runs = { numRuns: 150 };

describe('the laws of the methods', () => {
  test('realised never exceeds offered', () => {
    assert(
      property(stories, moments, (story, now) => {
        for (const { realised, offered } of judge(logOf(story), now)?.pairs ?? []) {
          expect(realised).toBeLessThanOrEqual(offered);
        }
      }),
      runs,
    );
  });

  test('an input more that is answered in time and adopted lowers no rung', () => {
    assert(
      property(stories, constantFrom('SUGGESTION', 'QUESTION', 'IDEA'), (story, kind) => {
        const more = changed(story, inputMore(kind));
        const before = judge(logOf(story), judgedAt)?.pairs ?? [];
        const after = judge(logOf(more), judgedAt)?.pairs ?? [];
        before.forEach((pair, index) => {
          expect(after[index]?.realised).toBeGreaterThanOrEqual(pair.realised);
        });
      }),
      runs,
    );
  });

  test('no later fact but the three that are named turns C1-C7 or C9-C12 to met', () => {
    assert(
      property(stories, subarray(afterwards, { minLength: 1 }), (story, facts) => {
        const before = judge(logOf(story), '2026-09-01T10:00:00.000Z');
        const more = changed(story, Object.fromEntries(facts));
        const after = judge(logOf(more), '2026-09-01T10:00:00.000Z');
        const mended = (before?.pairs.length === 0 ? [] : (before?.conformity?.checks ?? [])).filter(
          ({ check, status }) =>
            !['C8', 'C13', 'C14', 'C15'].includes(check) &&
            status !== 'MET' &&
            after?.conformity?.checks.some((one) => one.check === check && one.status === 'MET') === true,
        );
        expect(mended.map(({ check }) => check)).toEqual([]);
      }),
      runs,
    );
  });

  test('a judgement as of a moment is that of a log cut off there', () => {
    assert(
      property(stories, moments, (story, now) => {
        const log = logOf(story);
        const cut = log.filter(({ event }) => event.at.recordedAt <= now);
        const renamed = cut.map(({ event, place }) => ({ event, place: place * 10 + 7 }));
        expect(outline(judge(renamed, now))).toEqual(outline(judge(cut, now)));
        // What a judgement rests on stands in the log that it judged.
        const known = new Set(cut.map(({ event }) => event.at.id));
        for (const { findings } of judge(cut, now)?.conformity?.checks ?? []) {
          for (const { evidence } of findings) {
            for (const { event } of evidence) expect(known.has(eventId(event))).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  test('the order in which independent facts arrive changes nothing', () => {
    assert(
      property(stories, nat(), (story, seed) => {
        const log = logOf(story);
        expect(outline(judge(swapped(log, seed), judgedAt))).toEqual(outline(judge(log, judgedAt)));
      }),
      runs,
    );
  });

  test('until the moment that a judgement holds until, it says the same', () => {
    assert(
      property(stories, moments, integer({ min: 0, max: 1000 }), (story, now, thousandths) => {
        const log = logOf(story).filter(({ event }) => event.at.recordedAt <= now);
        const first = judge(log, now);
        const then = (until: string | undefined): DecisionJudgement | undefined => {
          const end = Date.parse(until ?? '2030-01-01T00:00:00.000Z');
          expect(end).toBeGreaterThanOrEqual(Date.parse(now));
          return judge(
            log,
            new Date(
              Date.parse(now) + Math.floor(((end - Date.parse(now)) * thousandths) / 1000),
            ).toISOString(),
          );
        };
        for (const { check, status, holdsUntil } of first?.conformity?.checks ?? []) {
          const found = then(holdsUntil)?.conformity?.checks.find((one) => one.check === check);
          expect([check, found?.status]).toEqual([check, status]);
        }
        const until = [first?.conformity?.holdsUntil, ...(first?.pairs ?? []).map((pair) => pair.holdsUntil)];
        expect(outline(then(until.filter((moment) => moment !== undefined).toSorted()[0]))).toEqual(
          outline(first),
        );
      }),
      runs,
    );
  });

  test('a scorecard says the same of a log however its independent facts are ordered', () => {
    assert(
      property(stories, nat(), (story, seed) => {
        const points = (log: readonly Placed[]) =>
          judgeProject(readForJudging(log, who.organisation), who.project)?.steps.flatMap((step) =>
            step.points.map(({ check, status }) => [check, status]),
          );
        expect(points(swapped(logOf(story), seed))).toEqual(points(logOf(story)));
      }),
      runs,
    );
  });
});

const eventId = (event: string): `event-${string}` => `event-${event.slice('event-'.length)}`;

const inputMore = (kind: 'SUGGESTION' | 'QUESTION' | 'IDEA'): Story => {
  const [submitted, answered] = [scanCar['submitted'], scanCar['answered']];
  if (submitted?.type !== 'input.submitted' || answered?.type !== 'input.answered') return {};
  const on = 'input-00000000-0000-4000-8000-000000000081' as const;
  return {
    more: { ...submitted, on, by: who.carla, payload: { ...submitted.payload, kind } },
    moreAnswered: { ...answered, on },
  };
};

/** Facts that are recorded long after the taking, and may try to mend it. */
const afterwards: (readonly [string, Told])[] = [
  ['lateTaken', position(who.head, who.management, 'FOR', 1, '2026-08-01')],
  ['lateOther', position(who.anna, who.employees, 'FOR', 2, '2026-08-01')],
  ['lateMember', joined(who.management, who.newcomer, '2026-08-01')],
  ...Object.entries(scanCar)
    .filter(([, { type }]) =>
      /adviceGiven|adviceRequested|goingOnEndorsed|rule\.agreed|rule\.endorsed|framesSet|assessment|roleGranted|told/u.test(
        type,
      ),
    )
    .map(([name, happened]): readonly [string, Told] => [
      `late ${name}`,
      { ...happened, at: '2026-08-01', occurredAt: instant(happened.at) },
    ]),
];

/** Neighbours in the log that concern different records and different people, told in the other order. */
const swapped = (log: readonly Placed[], seed: number): readonly Placed[] => {
  const events: HistoryEvent[] = log.map(({ event }) => event);
  for (let index = seed % 3; index + 1 < events.length; index += 2) {
    const [one, other] = [events[index], events[index + 1]];
    if (one === undefined || other === undefined || !independent(one, other)) continue;
    events[index] = other;
    events[index + 1] = one;
  }
  return events.map((event, place) => ({ event, place }));
};

/** Said on one day by different people for themselves: no one of them rests on the other. */
const independent = (one: HistoryEvent, other: HistoryEvent): boolean => {
  if (one.at.recordedAt !== other.at.recordedAt) return false;
  switch (one.type) {
    case 'decision.positionTaken':
    case 'rule.endorsed':
      return other.type === one.type && other.at.actor !== one.at.actor;
    case 'group.memberJoined':
    case 'organisation.roleGranted':
      return other.type === one.type && other.payload.person !== one.payload.person;
    default:
      return (
        one.type.startsWith('group.') && other.type.startsWith('group.') && one.at.stream !== other.at.stream
      );
  }
};
