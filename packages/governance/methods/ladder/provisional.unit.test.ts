import { expect, test } from 'vitest';
import { asked } from '../examples/ladder/stories.ts';
import { who } from '../examples/scan-car.ts';
import { changed, logOf } from '../examples/story.ts';
import type { Told } from '../examples/story.ts';
import { judgeDecision, readForJudging } from '../judge.ts';

/** Rejected on the day on which the answer is due, before that. */
const rejectedEarly = changed(asked, {
  taken: undefined,
  told: undefined,
  carriedOut: undefined,
  rejected: {
    type: 'decision.rejected',
    on: who.decision,
    at: '2026-03-09T11:00:00.000Z',
    by: who.chair,
    party: who.management,
    payload: { rationale: 'Geen van beide.' },
  },
});

test('an input that was answered without a reason is waited for until that can be given no more', () => {
  const bare = {
    type: 'input.answered',
    on: who.input,
    at: '2026-02-19',
    by: who.manager,
    payload: { disposition: 'NOT_ADOPTED' },
  } as const;
  const pairAt = (now: string, answer: Told = bare) =>
    judgeDecision(
      readForJudging(logOf(changed(rejectedEarly, { answered: answer })), who.organisation),
      who.decision,
      now,
    )?.pairs[0];
  const due = '2026-03-09T22:59:59.999Z';
  expect(pairAt('2026-03-09T12:00:00.000Z')).toMatchObject({ provisional: true, holdsUntil: due });
  expect(pairAt(due)).toMatchObject({ provisional: true, holdsUntil: due });
  expect(pairAt('2026-03-09T23:00:00.000Z')).toMatchObject({ provisional: false, holdsUntil: undefined });
  // One that says why waits for nothing.
  const reasoned: Told = { ...bare, payload: { disposition: 'NOT_ADOPTED', reason: 'Te duur.' } };
  expect(pairAt('2026-03-09T12:00:00.000Z', reasoned)).toMatchObject({ provisional: false });
});

test('an input that was called a comment in another’s name is waited for until its answer is due', () => {
  const story = changed(rejectedEarly, {
    answered: undefined,
    considered: undefined,
    reclassified: {
      type: 'input.reclassified',
      on: who.input,
      at: '2026-02-10',
      by: who.manager,
      onBehalfOf: who.bert,
      payload: { from: 'SUGGESTION', to: 'COMMENT', reason: 'Het is een reactie.' },
    },
  });
  const judged = readForJudging(logOf(story), who.organisation);
  const provisionalAt = (now: string) => judgeDecision(judged, who.decision, now)?.pairs[0]?.provisional;
  expect(provisionalAt('2026-03-09T12:00:00.000Z')).toBe(true);
  expect(provisionalAt('2026-03-10T12:00:00.000Z')).toBe(false);
});
