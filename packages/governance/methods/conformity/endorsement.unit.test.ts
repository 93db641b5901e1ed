import { expect, test } from 'vitest';
import { endorsed, judgedAt, scanCar, who } from '../examples/scan-car.ts';
import { changed, eventNamed, logOf } from '../examples/story.ts';
import { judgeDecision, readForJudging } from '../judge.ts';
import { evidenceOf } from '../sentence.ts';

test('an endorsement that its party disowned is among the evidence that it did not endorse', () => {
  const story = changed(scanCar, {
    endorsedByCouncil: {
      ...endorsed(who.worksCouncil, who.manager),
      onBehalfOf: who.worksCouncil,
    },
    disowned: {
      type: 'rule.actDisowned',
      on: who.rule,
      at: '2026-05-01',
      by: who.council,
      party: who.worksCouncil,
      payload: { event: eventNamed('endorsedByCouncil') },
    },
  });
  const judged = readForJudging(logOf(story), who.organisation);
  const check = judgeDecision(judged, who.decision, judgedAt)?.conformity?.checks.find(
    (one) => one.check === 'C3',
  );
  expect(check).toMatchObject({ status: 'NOT_MET', findings: [{}, {}, { code: 'PARTY_DID_NOT_ENDORSE' }] });
  expect(check === undefined ? [] : evidenceOf(check).events.map(({ event }) => event)).toContain(
    eventNamed('endorsedByCouncil'),
  );
});
