import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { answeringFigures, nearestRank } from './answering-figures.ts';
import type { InputJudgement } from './answering.ts';
import { folded, hasReason } from './reason.ts';

const now = '2026-04-02T09:00:00.000Z';

const judged = (over: Partial<InputJudgement> & { readonly linked?: boolean }) => ({
  input: 'input-00000000-0000-4000-8000-000000000001',
  status: 'SUBMITTED' as const,
  kind: 'CONCERN' as const,
  disowned: false,
  requiring: true,
  answered: false,
  withReason: false,
  withoutReason: false,
  openContests: [],
  contested: false,
  followedUp: false,
  responses: [],
  linked: false,
  ...over,
});

const answered = (over: Partial<InputJudgement>) =>
  judged({ answered: true, disposition: 'NOT_ADOPTED', inTime: 'IN_TIME', withReason: true, ...over });

test('the figures of a small project, counted by hand', () => {
  const figures = answeringFigures(
    [
      answered({ daysToAnswer: 2 }),
      answered({ daysToAnswer: 4, disposition: 'ADOPTED', withReason: false, mergedInto: 'input-b' }),
      answered({ daysToAnswer: 9, inTime: 'LATE', contested: true }),
      answered({ inTime: 'UNKNOWN', disposition: 'ADOPTED', withReason: false }),
      judged({ overdueFrom: '2026-04-01T21:59:59.999Z', followedUp: true, linked: true }),
      judged({ disposition: 'DEFERRED', overdueFrom: '2026-05-01T21:59:59.999Z' }),
      judged({ kind: 'COMMENT', requiring: false }),
      judged({ kind: 'IDEA', requiring: false, status: 'WITHDRAWN' }),
      judged({ kind: 'IDEA', requiring: false, disowned: true }),
    ],
    now,
  );
  expect(figures).toEqual({
    requiringAnswer: 6,
    answered: 4,
    answeredWithReason: 2,
    inTime: 2,
    inTimeUnknown: 1,
    overdue: 1,
    contested: 1,
    medianDaysToAnswer: 4,
    p90DaysToAnswer: 9,
    timeKnown: 3,
    timeUnknown: 1,
    notRequired: [
      { kind: 'COMMENT', count: 1 },
      { kind: 'IDEA', count: 1 },
    ],
    byDisposition: [
      { disposition: 'ADOPTED', count: 2 },
      { disposition: 'DEFERRED', count: 1 },
      { disposition: 'NOT_ADOPTED', count: 2 },
    ],
    standardPhrases: [],
    merged: 1,
    followedUp: 1,
    unlinked: 5,
  });
});

test.each([
  [[], undefined, undefined],
  [[7], 7, 7],
  [[1, 2, 3, 4], 2, 4],
  [[10, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5, 9],
  [[11, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9], 6, 10],
])('of %j the lower median is %j and the ninetieth percentile %j', (values, median, p90) => {
  expect([nearestRank(values, 0.5), nearestRank(values, 0.9)]).toEqual([median, p90]);
});

test('the same reason in three separate answers is a standard phrase; one answer to three inputs is not', () => {
  const same = (response: string, reason: string) =>
    answered({ response, reason, reasonFolded: folded(reason) });
  const three = [same('event-1', 'Past niet.'), same('event-2', 'past niet'), same('event-3', 'Past  niet!')];
  expect(answeringFigures(three, now).standardPhrases).toEqual([{ reason: 'Past niet.', answers: 3 }]);
  const once = [same('event-1', 'Past niet'), same('event-1', 'Past niet'), same('event-2', 'Past niet')];
  expect(answeringFigures(once, now).standardPhrases).toEqual([]);
});

test.each([
  [undefined, [], false],
  ['...', [], false],
  ['Te duur', [], true],
  ['Dank voor uw inbreng.', ['dank voor uw inbreng'], false],
  ['DANK, voor uw inbreng - wij nemen dit mee!', ['Dank voor uw inbreng', 'wij nemen dit mee'], false],
  ['Dank voor uw inbreng. Te duur.', ['Dank voor uw inbreng'], true],
  // The words of a phrase in another order are the answer's own.
  ['uw inbreng', ['inbreng uw'], true],
  ['Eén reden', ['een reden'], false],
])('%j beyond %j holds a reason: %s', (reason, phrases, expected) => {
  expect(hasReason(reason, phrases)).toBe(expected);
});

test('more template phrases never make a reason', () => {
  const words = array(constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }).map((list) => list.join(' '));
  const neverMakeOne = property(
    words,
    array(words, { maxLength: 4 }),
    words,
    (reason, phrases, more) => hasReason(reason, phrases) || !hasReason(reason, [...phrases, more]),
  );
  expect(() => assert(neverMakeOne)).not.toThrow();
});
