import { expect, test } from 'vitest';
import type { RuleContent } from '../../rule/content.ts';
import { content, judgedAt, opening, proposal, scanCar, who } from '../examples/scan-car.ts';
import { changed, logOf } from '../examples/story.ts';
import { judgeDecision, readForJudging } from '../judge.ts';

/** The story under a rule with that term for advice; the council was asked on 3 February and said nothing. */
const silentUnder = (over: Partial<RuleContent>, days: number) => {
  const under: RuleContent = { ...content, ...over, terms: { advice: { days, kind: 'CALENDAR' } } };
  const asked = scanCar['adviceAsked'];
  if (asked?.type !== 'decision.adviceRequested') throw new Error('the story asks no advice');
  const story = changed(scanCar, {
    proposed: proposal(under),
    opened: opening({}, under),
    adviceAsked: { ...asked, payload: { ...asked.payload, due: '2026-02-04T22:59:59.999Z' } },
    advised: undefined,
  });
  const judged = readForJudging(logOf(story), who.organisation);
  const found = judgeDecision(judged, who.decision, judgedAt)?.conformity?.checks.find(
    ({ check }) => check === 'C7',
  );
  return found?.findings.map(({ status, code, values }) => [status, code, values['due']]);
};

const withoutCouncil = { parties: content.parties.filter(({ group }) => group !== who.worksCouncil) };

test('a party that endorsed the rule has the term that the rule sets', () => {
  expect(silentUnder({}, 3)).toEqual([['MET', 'ADVICE_TERM_LAPSED', '2026-02-06']]);
});

test('a rule that leaves the works council out does not shorten its term', () => {
  expect(silentUnder(withoutCouncil, 3)).toEqual([['MET', 'ADVICE_TERM_LAPSED', '2026-03-05']]);
});

test('it may lengthen it: who is asked has the longer of the two', () => {
  expect(silentUnder(withoutCouncil, 45)).toEqual([['NOT_MET', 'ADVICE_TERM_CUT_SHORT', '2026-03-20']]);
});
