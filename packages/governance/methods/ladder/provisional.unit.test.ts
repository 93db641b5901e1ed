import { expect, test } from 'vitest';
import { asked } from '../examples/ladder/stories.ts';
import { who } from '../examples/scan-car.ts';
import { changed, logOf } from '../examples/story.ts';
import { judgeDecision, readForJudging } from '../judge.ts';

test('an input that was called a comment in another’s name is waited for until its answer is due', () => {
  const story = changed(asked, {
    answered: undefined,
    considered: undefined,
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
