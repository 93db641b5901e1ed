import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openMemoryLog, openSqliteLog } from '@besluitspoor/event-log';
import type { StoredEvent } from '@besluitspoor/event-log';
import { judgeDecision, judgeProject, readForJudging } from '@besluitspoor/governance';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyEvent } from './judging/trail.ts';
import { openViews } from './open-views.ts';
import type { Queries } from './queries/queries.ts';
import { unreadEvent } from './store/stored-event.ts';
import { begin } from './testing/case.ts';
import { historyOn, organisation, project } from './testing/history.ts';
import { actCount, tellJudged } from './testing/judged.ts';
import type { Step } from './testing/judged.ts';

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.nat({ max: actCount - 1 }),
  one: fc.nat({ max: 4 }),
  two: fc.nat({ max: 5 }),
  claimed: fc.oneof(
    { weight: 3, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  late: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

// What follows needs something to follow on: decisions, inputs and a consultation come first.
const opening: readonly Step[] = [
  { act: 0, one: 0, two: 0, claimed: false, late: false },
  { act: actCount - 2, one: 0, two: 0, claimed: false, late: false },
  { act: actCount - 2, one: 1, two: 1, claimed: false, late: false },
  { act: 0, one: 1, two: 1, claimed: false, late: false },
  { act: 1, one: 1, two: 0, claimed: true, late: false },
  { act: 2, one: 1, two: 0, claimed: false, late: false },
];

const moments = [
  '2026-03-02T12:00:00.000Z',
  '2026-03-05T12:00:00.000Z',
  '2026-03-19T12:00:00.000Z',
  '2026-06-01T12:00:00.000Z',
] as const;

const told = async (steps: readonly Step[]): Promise<readonly StoredEvent[]> => {
  const log = await openMemoryLog();
  const history = historyOn(log);
  await begin(history);
  await tellJudged(history, [...opening, ...steps]);
  const events = await history.events();
  await log.close();
  return events;
};

const page = { first: 100, total: true } as const;

const seen = (queries: Queries): unknown => {
  const decisions =
    queries
      .decisionLog([project], {}, page)
      .get(project)
      ?.edges.map(({ node }) => node.id) ?? [];
  return {
    conformity: queries.conformityOf(decisions),
    pairs: queries
      .pairs([project], {}, page)
      .get(project)
      ?.edges.map(({ node }) => node),
    participation: queries.participationOf([project], {}),
    scorecard: queries.scorecardsOf([project]),
    unmet: queries.decisionLog([project], { failing: ['C1', 'C3', 'C13'] }, page).get(project)?.total,
    oversight: queries.oversightOf([organisation], {}),
    periods: queries.oversightByPeriod([organisation], 'MONTH', {}),
    earlier: queries.oversightOf([organisation], { until: '2026-03-04T12:00:00.000Z' }),
  };
};

test('what is kept is what judging anew says, after any event and at any moment', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 10, maxLength: 30, size: 'max' }),
      fc.constantFrom(...moments),
      fc.constantFrom(...moments),
      async (steps, now, another) => {
        const events = await told(steps);
        const first = events.length - steps.length;
        const log = await openMemoryLog();
        const kept = await openViews({ log });
        kept.project(events.slice(0, first));
        for (let done = first; done <= events.length; done += 1) {
          kept.project(events.slice(done, done + 1));
          // Asked each time, compared now and then: what was missed once stays wrong until something else touches it.
          const found = seen(kept.reading(now).queries);
          if (done % 5 !== 0 && done < events.length) continue;
          const anew = await openViews({ log });
          anew.project(events.slice(0, done + 1));
          expect(found).toEqual(seen(anew.reading(now).queries));
          expect(seen(kept.reading(another).queries)).toEqual(seen(anew.reading(another).queries));
          seen(kept.reading(now).queries);
          await anew.close();
        }
        await kept.close();
        await log.close();
      },
    ),
    { numRuns: 40 },
  );
});

test('what is kept is what the methods say of the whole log', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 60, size: 'max' }),
      fc.constantFrom(...moments),
      async (steps, now) => {
        const events = await told(steps);
        const log = await openMemoryLog();
        const views = await openViews({ log });
        views.project(events);
        const { queries } = views.reading(now);
        const placed = events
          .filter(({ header }) => !header.stream.startsWith('person-'))
          .map((event) => ({
            event: historyEvent({
              ...unreadEvent(event),
              at: { ...unreadEvent(event).at, filled: filledIn(event) },
            }),
            place: Number(event.position),
          }));
        const judged = readForJudging(placed, organisation);
        for (const { node } of queries.decisionLog([project], {}, page).get(project)?.edges ?? []) {
          const said = judgeDecision(judged, node.id, now);
          const kept = queries.conformityOf([node.id]).get(node.id);
          expect(kept?.verdict).toBe(said?.conformity?.verdict);
          expect(kept?.checks.map(({ code, status }) => [code, status])).toEqual(
            said?.conformity?.checks.map(({ check, status }) => [check, status]),
          );
          expect(sentences(kept?.checks)).toBe(sentences(said?.conformity?.checks));
          const pairs = queries.pairsOfDecisions([node.id], page).get(node.id)?.edges ?? [];
          expect(
            pairs.map((pair) => [pair.node.group, pair.node.agreed ?? undefined, pair.node.realised]),
          ).toEqual(
            // A decision whose opening was disowned is none: the methods say nothing of it, and no pair is kept.
            (said?.pairs ?? [])
              .map((pair) => [pair.group, pair.agreed, pair.realised])
              .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
          );
        }
        expect(
          queries
            .scorecardsOf([project])
            .get(project)
            ?.steps.flatMap(({ points }) => points.map(({ code, status }) => [code, status])),
        ).toEqual(
          judgeProject(judged, project)?.steps.flatMap(({ points }) =>
            points.map(({ check, status }) => [check, status]),
          ),
        );
        await views.close();
        await log.close();
      },
    ),
    { numRuns: 60 },
  );
});

const filledIn = ({ personal }: StoredEvent): readonly string[] =>
  Object.values(personal).flatMap(({ fields }) => Object.keys(fields));

type Sayings = readonly {
  readonly findings: readonly { readonly code: string; readonly values: object }[];
}[];

/** What checks say, as it is stored: JSON knows no minus nought. */
const sentences = (checks: Sayings | undefined): string =>
  JSON.stringify(
    checks?.flatMap(({ findings }) => findings.map(({ code, values }) => ({ code, values }))) ?? [],
  );

test('what threads judge while events come and somebody asks is, at the end, what judging anew says', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 40, maxLength: 60, size: 'max' }),
      fc.constantFrom(...moments),
      async (steps, now) => {
        const directory = mkdtempSync(join(tmpdir(), 'judged-'));
        const log = await openSqliteLog({ directory });
        const history = historyOn(log);
        await begin(history);
        const kept = await openViews({ log, directory, now: () => now });
        kept.follow(log);
        const ended = new AbortController();
        const ask = async (): Promise<void> => {
          const reading = kept.reading();
          await reading.judged({ projects: [project], organisations: [organisation] });
          seen(reading.queries);
          await nextTurn();
          if (!ended.signal.aborted) await ask();
        };
        const asking = ask();
        await tellJudged(history, [...opening, ...steps]);
        ended.abort();
        await asking;
        const events = await history.events();
        expect(await kept.waitFor(BigInt(events.at(-1)?.position ?? -1), 10_000)).toBe(true);
        await kept.reading().judged({ projects: [project], organisations: [organisation] });
        const anew = await openViews({ log });
        anew.project(events);
        expect(seen(kept.reading().queries)).toEqual(seen(anew.reading(now).queries));
        await anew.close();
        await kept.close();
        await log.close();
        rmSync(directory, { recursive: true, force: true });
      },
    ),
    { numRuns: 4 },
  );
});
