import { openMemoryLog } from '@besluitspoor/event-log';
import type { StoredEvent } from '@besluitspoor/event-log';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openViews } from './open-views.ts';
import type { InputOrder } from './queries/inputs.ts';
import type { Queries } from './queries/queries.ts';
import { begin, council, enforcers, management, submit } from './testing/case.ts';
import { tell } from './testing/generated.ts';
import type { Happening } from './testing/generated.ts';
import { historyOn, idIn, project } from './testing/history.ts';
import type { Views } from './views.ts';

const some = fc.nat({ max: 5 });

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    what: fc.constant('submit' as const),
    person: some,
    group: fc.constantFrom(enforcers, council, management),
    kind: fc.constantFrom('IDEA' as const, 'QUESTION' as const, 'COMMENT' as const),
    theme: fc.boolean(),
    undated: fc.boolean(),
    claimed: fc.boolean(),
  }),
  fc.record({
    what: fc.constant('answer' as const),
    input: some,
    disposition: fc.constantFrom('ADOPTED' as const, 'NOT_ADOPTED' as const, 'DEFERRED' as const),
    reason: fc.constantFrom(undefined, 'Te duur', 'Goed idee'),
  }),
  fc.record({ what: fc.constant('merge' as const), input: some, into: some }),
  fc.record({ what: fc.constant('contest' as const), input: some }),
  fc.record({ what: fc.constant('withdraw' as const), input: some, claimed: fc.boolean() }),
  fc.record({ what: fc.constant('place' as const), input: some, takenOut: fc.boolean() }),
  fc.record({ what: fc.constant('answerTheme' as const) }),
  fc.record({ what: fc.constant('disown' as const), input: some, confirmed: fc.boolean() }),
  fc.record({ what: fc.constant('support' as const), input: some, person: some }),
  fc.record({ what: fc.constant('link' as const), input: some, decision: some, undone: fc.boolean() }),
  fc.record({ what: fc.constant('open' as const) }),
  fc.record({ what: fc.constant('consider' as const), input: some, decision: some }),
  fc.record({ what: fc.constant('resize' as const), size: fc.nat({ max: 12 }) }),
  fc.record({ what: fc.constant('phrase' as const) }),
  fc.record({
    what: fc.constant('defaults' as const),
    timeZone: fc.constantFrom(undefined, 'Europe/Amsterdam', 'Pacific/Auckland'),
    k: fc.constantFrom(undefined, 2, 5),
  }),
  fc.record({ what: fc.constant('followUp' as const), input: some }),
);

const now = '2026-04-10T09:00:00.000Z';
const page = { first: 100, total: true } as const;

const withViews = async <T>(use: (views: Views) => Promise<T>): Promise<T> => {
  const log = await openMemoryLog();
  const views = await openViews({ log });
  try {
    return await use(views);
  } finally {
    await views.close();
    await log.close();
  }
};

/** Records what happens and hands over the events. */
const told = async (happenings: Parameters<typeof tell>[1]): Promise<readonly StoredEvent[]> => {
  const log = await openMemoryLog();
  const history = historyOn(log);
  await tell(history, happenings);
  const events = await history.events();
  await log.close();
  return events;
};

const everything = (queries: Queries): unknown => {
  const inputs = queries.inputs([project], {}, page).get(project);
  const ids = inputs?.edges.map(({ node }) => node.id) ?? [];
  const decisions = queries.decisionLog([project], {}, page).get(project);
  const decisionIds = decisions?.edges.map(({ node }) => node.id) ?? [];
  return {
    inputs,
    decisions,
    responses: queries.responses(ids, page),
    latest: queries.latestResponses(ids),
    contests: queries.contests(ids, page),
    links: queries.links(ids, page),
    traces: queries.trace([...ids, ...decisionIds], page),
    considered: queries.consideredInputs(decisionIds, {}, page),
    figures: queries.answeringOfProjects([project], {}),
    themes: queries.themes([project], {}, page),
  };
};

test('rows are the same however the events come: one by one, in batches, all at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(happening, { maxLength: 40 }),
      fc.integer({ min: 2, max: 9 }),
      async (happenings, size) => {
        const events = await told(happenings);
        const projected = (each: number): Promise<unknown> =>
          withViews(async (views) => {
            for (let start = 0; start < events.length; start += each)
              views.project(events.slice(start, start + each));
            return everything(views.reading(now).queries);
          });
        const atOnce = await projected(events.length);
        expect(await projected(1)).toEqual(atOnce);
        expect(await projected(size)).toEqual(atOnce);
      },
    ),
    { numRuns: 60 },
  );
});

test('figures over cells are those over the inputs one by one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 60 }), async (happenings) => {
      const events = await told(happenings);
      await withViews(async (views) => {
        views.project(events);
        const { queries } = views.reading(now);
        const figures = queries.answeringOfProjects([project], {}).get(project);
        const rows =
          queries
            .inputs([project], {}, page)
            .get(project)
            ?.edges.map(({ node }) => node) ?? [];
        const counted = rows.filter((row) => row.began.standing !== 'DISOWNED');
        const having = (state: string): number =>
          counted.filter((row) => row.answerStates.some((held) => held === state)).length;
        const required = counted.filter((row) => !row.answerStates.includes('NOT_REQUIRED'));
        expect(figures).toMatchObject({
          requiringAnswer: required.length,
          answered: having('ANSWERED'),
          overdue: having('OVERDUE'),
          contested: having('CONTESTED'),
          merged: required.filter((row) => row.mergedInto !== null).length,
        });
        const sum = (counts: readonly { readonly requiringAnswer: number }[]): number =>
          counts.reduce((total, { requiringAnswer }) => total + requiringAnswer, 0);
        expect(sum(figures?.byGroup ?? [])).toBe(required.length);
        // A filter finds as many as hold the state, and pages count what they find.
        for (const answer of ['OPEN', 'OVERDUE', 'ANSWERED', 'WITHOUT_REASON', 'CONTESTED'] as const) {
          const found = queries.inputs([project], { answer: [answer] }, page).get(project);
          expect(found?.total).toBe(found?.edges.length);
          expect(found?.edges.every(({ node }) => node.answerStates.includes(answer))).toBe(true);
        }
      });
    }),
    { numRuns: 60 },
  );
});

test('walking the pages of a list meets every row once, in order, also while more arrive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ hour: fc.nat({ max: 3 }), dated: fc.boolean() }), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom<InputOrder>('NEWEST', 'OLDEST', 'DUE'),
      fc.boolean(),
      async (submissions, first, order, growing) => {
        const log = await openMemoryLog();
        const views = await openViews({ log });
        const history = historyOn(log);
        await begin(history);
        for (const [index, { hour, dated }] of submissions.entries()) {
          await submit(
            history,
            `input ${index}`,
            {},
            { occurredAt: dated ? `2026-03-01T0${hour}:00:00.000Z` : null },
          );
        }
        await views.catchUp(log);
        const whole = views.reading(now).queries.inputs([project], {}, { first: 100, order }).get(project);
        const met: string[] = [];
        let after: string | undefined;
        for (let turn = 0; ; turn += 1) {
          const { queries } = views.reading(now);
          const found = queries.inputs([project], {}, { first, order, after }).get(project);
          met.push(...(found?.edges.map(({ node }) => node.id) ?? []));
          if (found?.hasNextPage !== true) break;
          after = found.edges.at(-1)?.cursor;
          if (growing && turn < 5) {
            await submit(history, `more ${turn}`, {}, { occurredAt: '2026-03-01T02:30:00.000Z' });
            await views.catchUp(log);
          }
        }
        expect(new Set(met).size).toBe(met.length);
        const before = new Set(submissions.map((_, index): string => idIn('input', `input ${index}`)));
        expect(met.filter((id) => before.has(id))).toEqual(whole?.edges.map(({ node }) => node.id));
        await views.close();
        await log.close();
      },
    ),
    { numRuns: 40 },
  );
});

test('a cursor of another list, another order or nobody is refused', async () => {
  await withViews(async (views) => {
    const { queries } = views.reading(now);
    for (const after of [
      '',
      'x',
      Buffer.from('["OLDEST","a","b"]').toString('base64url'),
      Buffer.from('[1]').toString('base64url'),
    ]) {
      expect(() => queries.inputs([project], {}, { first: 1, after })).toThrow(
        expect.objectContaining({ code: 'CURSOR_INVALID' }),
      );
    }
    return Promise.resolve();
  });
});

test('a cursor of the same list of another record is refused', async () => {
  const log = await openMemoryLog();
  const history = historyOn(log);
  await begin(history);
  await submit(history, 'one');
  await submit(history, 'two');
  const views = await openViews({ log });
  views.project(await history.events());
  const { queries } = views.reading(now);
  const after = queries.inputs([project], {}, { first: 1 }).get(project)?.edges[0]?.cursor ?? '';
  expect(queries.inputs([project], {}, { first: 5, after }).get(project)?.edges).toHaveLength(1);
  expect(() => queries.inputs([idIn('project', 'another')], {}, { first: 1, after })).toThrow(
    expect.objectContaining({ code: 'CURSOR_INVALID' }),
  );
  await views.close();
  await log.close();
});

test('whatever is searched for, nothing but words reaches the index', async () => {
  await withViews(async (views) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (search) => {
        const { queries } = views.reading(now);
        expect(queries.inputs([project], { search }, { first: 1 }).get(project)?.edges).toEqual([]);
        expect(queries.projects({ search }, { first: 1 }).get('')?.edges).toEqual([]);
      }),
    );
    return Promise.resolve();
  });
});
