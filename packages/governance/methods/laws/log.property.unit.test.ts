import { assert, integer, nat, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';
import { judgedAt, who } from '../examples/scan-car.ts';
import { logOf } from '../examples/story.ts';
import { judgeProject, readForJudging } from '../judge.ts';
import type { Placed } from '../history/event.ts';
import type { DecisionJudgement } from '../judge.ts';
import { histories, judge, moments, outline, projectHistories } from './testing/histories.ts';
import { swapped } from './testing/independent.ts';
import { lawRuns } from './testing/runs.ts';

const runs = { numRuns: 150 };

test('a judgement as of a moment is that of a log cut off there', () => {
  assert(
    property(histories, moments, (story, now) => {
      const log = logOf(story);
      const cut = log.filter(({ event }) => event.at.recordedAt <= now);
      const renamed = cut.map(({ event, place }) => ({ event, place: place * 10 + 7 }));
      expect(outline(judge(renamed, now))).toEqual(outline(judge(cut, now)));
      // What a judgement rests on stands in the log that it judged.
      const known = new Set<string>(cut.map(({ event }) => event.at.id));
      for (const { findings } of judge(cut, now)?.conformity?.checks ?? []) {
        for (const { evidence } of findings) {
          for (const { event } of evidence) expect(known.has(event)).toBe(true);
        }
      }
    }),
    runs,
  );
});

test('the order in which independent facts arrive changes nothing', () => {
  assert(
    property(histories, nat(), (story, seed) => {
      const log = logOf(story);
      expect(outline(judge(swapped(log, seed), judgedAt))).toEqual(outline(judge(log, judgedAt)));
    }),
    { numRuns: lawRuns },
  );
});

test('until the moment that a judgement holds until, it says the same', () => {
  assert(
    property(histories, moments, integer({ min: 0, max: 1000 }), (story, now, thousandths) => {
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
    property(oneof(histories, projectHistories), nat(), (story, seed) => {
      const points = (log: readonly Placed[]) =>
        judgeProject(readForJudging(log, who.organisation), who.project)?.steps.flatMap((step) =>
          step.points.map(({ check, status }) => [check, status]),
        );
      expect(points(swapped(logOf(story), seed))).toEqual(points(logOf(story)));
    }),
    { numRuns: lawRuns },
  );
});
