import { describe, expect, test } from 'vitest';
import { answerStates, judgeInput, overdueDays } from './answering.ts';
import type { InputJudgement } from './answering.ts';
import { actSettled, answeredThroughTheme, closesCircle } from './answering-fold.ts';
import type { InputFacts } from './answering-facts.ts';
import { circumstancesOf, eventAt, factsOf } from './answering-history.ts';
import type { Happened } from './answering-history.ts';

const zone = 'Europe/Amsterdam';
const employee = 'person-00000000-0000-4000-8000-00000000000a';
const manager = 'person-00000000-0000-4000-8000-00000000000b';
const director = 'person-00000000-0000-4000-8000-00000000000c';
const sponsor = 'person-00000000-0000-4000-8000-00000000000d';
const target = 'input-00000000-0000-4000-8000-000000000002';

// Submitted on 2 March 2026; due thirty days later, on 1 April (summer time since 29 March).
const dueAt = '2026-04-01T21:59:59.999Z';
const submitted = (
  over: Partial<Extract<Happened, { type: 'input.submitted' }>['payload']> = {},
): Happened => ({
  type: 'input.submitted',
  payload: {
    organisation: 'organisation-00000000-0000-4000-8000-000000000001',
    project: 'project-00000000-0000-4000-8000-000000000001',
    kind: 'CONCERN',
    due: { at: dueAt, from: 'ORGANISATION' },
    answerTerm: { days: 30, kind: 'CALENDAR' },
    ...over,
  },
  at: '2026-03-02T09:00:00.000Z',
  by: employee,
});

const answered = (
  at: string,
  payload: Extract<Happened, { type: 'input.answered' }>['payload'] = {
    disposition: 'NOT_ADOPTED',
    reason: 'Dat kost te veel.',
  },
  over: Partial<Happened> = {},
): Happened => ({ by: manager, ...over, type: 'input.answered', payload, at });

const contested = (
  at: string,
  over: Partial<Extract<Happened, { type: 'input.contested' }>['payload']> = {},
): Happened => ({
  type: 'input.contested',
  payload: { subject: 'ANSWER', due: '2026-04-20T21:59:59.999Z', ...over },
  at,
  by: employee,
});

const judge = (facts: InputFacts, into?: InputJudgement) => judgeInput(facts, zone, into);
const statesAt = (now: string, ...happened: readonly [Happened, ...Happened[]]) =>
  answerStates(judge(factsOf(...happened)), now);

const april1 = '2026-04-01T21:59:59.999Z';
const april2 = '2026-04-01T22:00:00.000Z';

describe('open and overdue', () => {
  test('an input is open until it is answered, and overdue after the last instant of its due day', () => {
    expect(statesAt(april1, submitted())).toEqual(['OPEN']);
    expect(statesAt(april2, submitted())).toEqual(['OPEN', 'OVERDUE']);
  });

  test('overdue days count local days after the due day', () => {
    const judgement = judge(factsOf(submitted()));
    expect(overdueDays(judgement, april1, zone)).toBeUndefined();
    expect(overdueDays(judgement, april2, zone)).toBe(1);
    expect(overdueDays(judgement, '2026-04-11T12:00:00.000Z', zone)).toBe(10);
  });

  test('a comment and plain support require no answer, an undated input is never overdue', () => {
    expect(statesAt('2030-01-01T00:00:00.000Z', submitted({ kind: 'COMMENT', due: undefined }))).toEqual([
      'NOT_REQUIRED',
    ]);
    expect(statesAt('2030-01-01T00:00:00.000Z', submitted({ kind: 'SUPPORT', due: undefined }))).toEqual([
      'NOT_REQUIRED',
    ]);
    expect(statesAt('2030-01-01T00:00:00.000Z', submitted({ due: undefined }))).toEqual(['OPEN']);
  });
});

describe('answered', () => {
  test('the first answer gives the time, the latest the disposition and the reason', () => {
    const judgement = judge(
      factsOf(submitted(), answered('2026-03-12T09:00:00.000Z'), {
        type: 'input.answerRevised',
        payload: { disposition: 'PARTLY_ADOPTED' },
        at: '2026-05-01T09:00:00.000Z',
        by: manager,
      }),
    );
    expect(judgement).toMatchObject({
      answered: true,
      answeredAt: '2026-03-12T09:00:00.000Z',
      inTime: 'IN_TIME',
      daysToAnswer: 10,
      disposition: 'PARTLY_ADOPTED',
      response: eventAt(2),
      withReason: false,
      withoutReason: true,
    });
    expect(answerStates(judgement, april2)).toEqual(['ANSWERED', 'WITHOUT_REASON']);
  });

  test.each([
    [dueAt, 'IN_TIME'],
    ['2026-04-01T22:00:00.000Z', 'LATE'],
  ])('an answer recorded at %s is %s', (at, expected) => {
    expect(judge(factsOf(submitted(), answered(at))).inTime).toBe(expected);
  });

  test('it is in time by when it was recorded, whatever was claimed', () => {
    const late = answered('2026-04-03T09:00:00.000Z', undefined, { occurredAt: '2026-03-20T09:00:00.000Z' });
    expect(judge(factsOf(submitted(), late))).toMatchObject({ inTime: 'LATE', daysToAnswer: 32 });
  });

  test('adopting needs no reason, any other disposition does', () => {
    const without = (disposition: 'ADOPTED' | 'ANSWERED' | 'OUT_OF_SCOPE') =>
      judge(factsOf(submitted(), answered('2026-03-12T09:00:00.000Z', { disposition }))).withoutReason;
    expect([without('ADOPTED'), without('ANSWERED'), without('OUT_OF_SCOPE')]).toEqual([false, true, true]);
  });

  test('a reason that is a registered template phrase is none', () => {
    const judgement = judge(
      factsOf(
        submitted(),
        answered(
          '2026-03-12T09:00:00.000Z',
          { disposition: 'NOT_ADOPTED', reason: 'Dank voor uw inbreng!' },
          { phrases: ['dank voor uw  inbreng'] },
        ),
      ),
    );
    expect(judgement).toMatchObject({
      withReason: false,
      withoutReason: true,
      reason: 'Dank voor uw inbreng!',
    });
  });

  test('of an imported answer it is unknown whether it was in time; its time runs to when it happened', () => {
    const imported = { imported: 'pam', occurredAt: '2026-03-05T09:00:00.000Z' };
    const judgement = judge(factsOf(submitted(), answered('2026-06-01T09:00:00.000Z', undefined, imported)));
    expect(judgement).toMatchObject({ inTime: 'UNKNOWN', daysToAnswer: 3 });
    const undated = answered('2026-06-01T09:00:00.000Z', undefined, { ...imported, occurredAt: null });
    expect(judge(factsOf(submitted(), undated)).daysToAnswer).toBeUndefined();
  });

  test('an answer that was disowned counts nowhere', () => {
    const facts = factsOf(
      submitted(),
      answered('2026-03-12T09:00:00.000Z', undefined, { onBehalfOf: director }),
    );
    expect(judge(facts).answered).toBe(true);
    expect(judge(actSettled(facts, eventAt(1), 'DISOWNED'))).toMatchObject({
      answered: false,
      requiring: true,
    });
  });

  test('days to answer are local days: late in the evening in Amsterdam is the next day in UTC', () => {
    const evening = { ...submitted(), at: '2026-03-02T22:59:00.000Z' };
    expect(judge(factsOf(evening, answered('2026-03-02T23:01:00.000Z'))).daysToAnswer).toBe(1);
  });
});

describe('deferral', () => {
  const deferred = (at: string, until: string) =>
    answered(at, { disposition: 'DEFERRED', until, reason: 'Later.' });

  test('the first one, recorded by the due date, moves OVERDUE to the end of its day, and answers nothing', () => {
    const judgement = judge(factsOf(submitted(), deferred('2026-03-20T09:00:00.000Z', '2026-05-01')));
    expect(judgement).toMatchObject({
      answered: false,
      disposition: 'DEFERRED',
      overdueFrom: '2026-05-01T21:59:59.999Z',
      overdueFromDay: '2026-05-01',
    });
    expect(answerStates(judgement, '2026-05-01T21:59:59.999Z')).toEqual(['OPEN']);
    expect(overdueDays(judgement, '2026-05-03T10:00:00.000Z', zone)).toBe(2);
  });

  test('a second one moves nothing, nor does a first one after the due date', () => {
    const twice = judge(
      factsOf(
        submitted(),
        deferred('2026-03-20T09:00:00.000Z', '2026-05-01'),
        deferred('2026-04-20T09:00:00.000Z', '2026-09-01'),
      ),
    );
    expect(twice.overdueFromDay).toBe('2026-05-01');
    const late = judge(factsOf(submitted(), deferred('2026-04-02T09:00:00.000Z', '2026-05-01')));
    expect(late.overdueFromDay).toBe('2026-04-01');
  });

  test('the answer after a deferral is judged by the due date that stayed', () => {
    const judgement = judge(
      factsOf(
        submitted(),
        deferred('2026-03-20T09:00:00.000Z', '2026-05-01'),
        answered('2026-04-20T09:00:00.000Z'),
      ),
    );
    expect(judgement).toMatchObject({ answered: true, inTime: 'LATE', disposition: 'NOT_ADOPTED' });
  });
});

describe('contest', () => {
  const history = [submitted(), answered('2026-03-12T09:00:00.000Z')] as const;

  test('is open until its due day, then overdue', () => {
    const now = '2026-04-20T21:59:59.999Z';
    expect(statesAt(now, ...history, contested('2026-03-20T09:00:00.000Z'))).toEqual([
      'ANSWERED',
      'CONTESTED',
    ]);
    expect(statesAt('2026-04-21T09:00:00.000Z', ...history, contested('2026-03-20T09:00:00.000Z'))).toEqual([
      'OVERDUE',
      'ANSWERED',
      'CONTESTED',
    ]);
  });

  test('a late one changes no state', () => {
    const late = contested('2026-09-01T09:00:00.000Z', { late: true, due: undefined });
    expect(statesAt('2026-10-01T09:00:00.000Z', ...history, late)).toEqual(['ANSWERED']);
  });

  test('is settled by a new answer of somebody other than who answered first', () => {
    const again = (by: string) =>
      judge(
        factsOf(
          ...history,
          contested('2026-03-20T09:00:00.000Z'),
          answered('2026-03-25T09:00:00.000Z', undefined, { by }),
        ),
      ).contested;
    expect(again(manager)).toBe(true);
    expect(again(director)).toBe(false);
  });

  test('is settled by the acceptance of the submitter, once that is proven', () => {
    const settled = (over: Partial<Happened>): InputFacts =>
      factsOf(...history, contested('2026-03-20T09:00:00.000Z'), {
        by: employee,
        ...over,
        type: 'input.contestSettled',
        payload: { subject: 'ANSWER', upheld: false },
        at: '2026-03-25T09:00:00.000Z',
      });
    expect(judge(settled({})).contested).toBe(false);
    const onBehalf = settled({ by: manager, onBehalfOf: employee });
    expect(judge(onBehalf).contested).toBe(true);
    expect(judge(actSettled(onBehalf, eventAt(3), 'CONFIRMED')).contested).toBe(false);
  });

  test('one of an answer that was disowned is open no more, and the answer that follows is contested by nobody', () => {
    const inName = answered('2026-03-16T09:00:00.000Z', undefined, { by: manager, onBehalfOf: director });
    const doubted = [submitted(), inName, contested('2026-03-20T09:00:00.000Z')] as const;
    expect(judge(factsOf(...doubted)).contested).toBe(true);
    const disowned = actSettled(factsOf(...doubted), eventAt(1), 'DISOWNED');
    expect(judge(disowned)).toMatchObject({ answered: false, contested: false });
    const anew = factsOf(...doubted, answered('2026-03-25T09:00:00.000Z', undefined, { by: director }));
    expect(judge(actSettled(anew, eventAt(1), 'DISOWNED'))).toMatchObject({
      answered: true,
      contested: false,
    });
  });

  test('a second one is settled by the sponsor', () => {
    const twice = [
      ...history,
      contested('2026-03-20T09:00:00.000Z'),
      answered('2026-03-25T09:00:00.000Z', undefined, { by: director }),
      contested('2026-03-27T09:00:00.000Z', { due: '2026-04-27T21:59:59.999Z' }),
    ] as const;
    const third = answered('2026-03-30T09:00:00.000Z', undefined, { by: manager });
    expect(judge(factsOf(...twice, third)).contested).toBe(true);
    const final = answered('2026-03-30T09:00:00.000Z', undefined, { by: sponsor, bySponsor: true });
    expect(judge(factsOf(...twice, final)).contested).toBe(false);
  });
});

describe('withdrawing', () => {
  const withdrawn = (over: Partial<Happened>): InputFacts =>
    factsOf(submitted(), {
      by: employee,
      ...over,
      type: 'input.withdrawn',
      payload: {},
      at: '2026-03-05T09:00:00.000Z',
    });

  test('by the submitter ends what is required; on behalf, only once confirmed', () => {
    expect(judge(withdrawn({}))).toMatchObject({
      requiring: false,
      status: 'WITHDRAWN',
      overdueFrom: undefined,
    });
    const onBehalf = withdrawn({ by: manager, onBehalfOf: employee });
    expect(judge(onBehalf)).toMatchObject({ requiring: true, status: 'SUBMITTED' });
    expect(judge(actSettled(onBehalf, eventAt(1), 'CONFIRMED')).requiring).toBe(false);
    expect(judge(actSettled(onBehalf, eventAt(1), 'DISOWNED')).requiring).toBe(true);
  });
});

describe('merging', () => {
  const merged = (over: Partial<Happened> = {}): Happened => ({
    ...over,
    type: 'input.merged',
    payload: { into: target, reason: 'Dezelfde zorg.' },
    at: '2026-03-15T09:00:00.000Z',
    by: manager,
    place: 1,
  });

  test('the answer of the target answers both, each by its own due date', () => {
    const answer = answered('2026-04-02T09:00:00.000Z', undefined, { place: 9 });
    const into = judge(
      factsOf(submitted({ due: { at: '2026-04-30T21:59:59.999Z', from: 'CONSULTATION' } }), answer),
    );
    expect(into.inTime).toBe('IN_TIME');
    expect(judge(factsOf(submitted(), merged()), into)).toMatchObject({
      status: 'MERGED',
      mergedInto: target,
      answered: true,
      inTime: 'LATE',
      response: into.response,
    });
  });

  test('a target that was answered before answers as of the merge', () => {
    const into = judge(factsOf(submitted(), answered('2026-03-04T09:00:00.000Z', undefined, { place: 0 })));
    expect(judge(factsOf(submitted(), merged()), into)).toMatchObject({
      answeredAt: '2026-03-15T09:00:00.000Z',
      daysToAnswer: 13,
      disposition: 'NOT_ADOPTED',
    });
  });

  test('a deferral of the target is no answer to either', () => {
    const into = judge(
      factsOf(
        submitted(),
        answered('2026-03-20T09:00:00.000Z', { disposition: 'DEFERRED', until: '2026-06-01' }),
      ),
    );
    expect(judge(factsOf(submitted(), merged()), into)).toMatchObject({
      answered: false,
      overdueFromDay: '2026-04-01',
    });
  });

  test('one that closes a circle, was disowned or undone by a ruling does not count', () => {
    const into = judge(factsOf(submitted(), answered('2026-04-02T09:00:00.000Z')));
    expect(judge(factsOf(submitted(), merged({ circular: true })), into).answered).toBe(false);
    const ruling = (by: string): InputFacts =>
      factsOf(
        submitted(),
        merged(),
        contested('2026-03-16T09:00:00.000Z', { subject: 'MERGE', due: undefined }),
        {
          type: 'input.contestSettled',
          payload: { subject: 'MERGE', upheld: true },
          at: '2026-03-18T09:00:00.000Z',
          by,
        },
      );
    expect(judge(ruling(director), into)).toMatchObject({ answered: false, mergedInto: undefined });
    expect(judge(ruling(manager), into)).toMatchObject({ answered: true, contested: true });
  });

  test('a chain closes a circle when it leads back to where it began', () => {
    const into = new Map([
      ['b', 'c'],
      ['c', 'd'],
    ]);
    expect(closesCircle('d', 'b', (input) => into.get(input))).toBe(true);
    expect(closesCircle('a', 'b', (input) => into.get(input))).toBe(false);
    expect(closesCircle('a', 'a', (input) => into.get(input))).toBe(true);
  });
});

describe('reclassifying', () => {
  test('a comment that turns out to be a question is overdue by the date that the reclassification says', () => {
    const due = { at: '2026-04-01T21:59:59.999Z', from: 'RECLASSIFICATION' } as const;
    const comment = submitted({ kind: 'COMMENT', due: undefined });
    const made: Happened = {
      type: 'input.reclassified',
      payload: { from: 'COMMENT', to: 'QUESTION', reason: 'Het is een vraag.', due },
      at: '2026-05-05T09:00:00.000Z',
      by: manager,
    };
    expect(judge(factsOf(comment, made))).toMatchObject({ requiring: true, overdueFrom: due.at });
    const doubt = contested('2026-05-06T09:00:00.000Z', { subject: 'RECLASSIFICATION', due: undefined });
    expect(judge(factsOf(comment, made, doubt))).toMatchObject({ kind: 'COMMENT', requiring: false });
    expect(judge(factsOf(comment, made, doubt)).overdueFrom).toBeUndefined();
  });

  const history = [
    submitted({ kind: 'IDEA' }),
    {
      type: 'input.reclassified',
      payload: { from: 'IDEA', to: 'COMMENT', reason: 'Het is een reactie.' },
      at: '2026-03-05T09:00:00.000Z',
      by: manager,
    },
  ] as const satisfies readonly Happened[];
  const doubt = contested('2026-03-06T09:00:00.000Z', { subject: 'RECLASSIFICATION' });

  test('changes the kind that counts; while it is contested the earlier kind counts', () => {
    expect(judge(factsOf(...history))).toMatchObject({ kind: 'COMMENT', requiring: false });
    expect(judge(factsOf(...history, doubt))).toMatchObject({
      kind: 'IDEA',
      requiring: true,
      contested: true,
    });
  });

  test.each([
    [true, 'IDEA'],
    [false, 'COMMENT'],
  ])('a ruling (in the right: %s) leaves it %s', (upheld, kind) => {
    const ruling: Happened = {
      type: 'input.contestSettled',
      payload: { subject: 'RECLASSIFICATION', upheld },
      at: '2026-03-08T09:00:00.000Z',
      by: director,
    };
    expect(judge(factsOf(...history, doubt, ruling))).toMatchObject({ kind, contested: false });
  });
});

test('an answer to its theme answers an input', () => {
  const facts = factsOf(submitted({ theme: 'theme-00000000-0000-4000-8000-000000000001' }));
  const through = answeredThroughTheme(
    facts,
    {
      type: 'theme.answered',
      payload: { disposition: 'ADOPTED' },
      at: circumstancesOf({ at: '2026-03-09T09:00:00.000Z', by: manager }, 7),
    },
    { place: 7, phrases: [], bySponsor: false, circular: false },
  );
  expect(judge(through)).toMatchObject({ answered: true, daysToAnswer: 7, response: eventAt(7) });
});

test('a submission that was disowned counts nowhere', () => {
  const facts = factsOf({ ...submitted(), by: manager, onBehalfOf: employee });
  expect(judge(actSettled(facts, eventAt(0), 'DISOWNED'))).toMatchObject({
    disowned: true,
    requiring: false,
  });
});
