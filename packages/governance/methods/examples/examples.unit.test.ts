import { describe, expect, test } from 'vitest';
import { answerStates } from '../answering.ts';
import { judgeDecision, judgeProject, readForJudging } from '../judge.ts';
import { evidenceOf, messageOf, sentenceOf } from '../sentence.ts';
import { stateExamples } from './answering.ts';
import { conformityExamples } from './conformity.ts';
import { rungExamples } from './ladder.ts';
import { pimExamples, projectExamples } from './project.ts';
import { wholeProject } from './whole-project.ts';
import { judgedAt, scanCar, who } from './scan-car.ts';
import { changed, logOf } from './story.ts';
import type { Story } from './story.ts';

describe('conformity/1', () => {
  test.each(conformityExamples)('$check $status: $title', ({ check, status, change, now = judgedAt }) => {
    const judged = readForJudging(logOf(changed(scanCar, change)), who.organisation);
    const found = judgeDecision(judged, who.decision, now)?.conformity?.checks.find(
      (one) => one.check === check,
    );
    expect(found?.status, found === undefined ? '' : messageOf(found, 'en')).toBe(status);
    if (found === undefined) return;
    expect(messageOf(found, 'nl')).not.toMatch(/[{}]|undefined/u);
    expect(messageOf(found, 'en')).not.toMatch(/[{}]|undefined/u);
    expect(evidenceOf(found).events.length).toBeLessThanOrEqual(20);
  });

  test('no two examples of a check have the same title: the corpus keeps them by it', () => {
    const titles = [...conformityExamples, ...projectExamples].map(({ check, title }) => `${check} ${title}`);
    expect(titles).toHaveLength(new Set(titles).size);
  });
});

describe('ladder/1', () => {
  test.each(rungExamples)('rung $rung, realised $realised: $title', ({ realised, story }) => {
    const judged = readForJudging(logOf(story), who.organisation);
    const pair = judgeDecision(judged, who.decision, judgedAt)?.pairs.find(
      ({ group }) => group === who.employees,
    );
    const because = pair?.because.map((one) => `${sentenceOf(one, 'nl')} ${sentenceOf(one, 'en')}`).join(' ');
    expect(pair?.realised, because).toBe(realised);
    expect(because).not.toMatch(/[{}]|undefined/u);
  });
});

describe('sim/1', () => {
  const pointsOf = (story: Story) =>
    judgeProject(readForJudging(logOf(story), who.organisation), who.project)?.steps.flatMap(
      ({ points }) => points,
    ) ?? [];

  test('every attention point of the whole project is met', () => {
    const points = pointsOf(wholeProject);
    expect(points).toHaveLength(22);
    for (const point of points) expect(point.status, `${point.check} ${messageOf(point, 'en')}`).toBe('MET');
  });

  test.each(projectExamples)('$check $status: $title', ({ check, status, change }) => {
    const point = pointsOf(changed(wholeProject, change)).find((one) => one.check === check);
    expect(point?.status, point === undefined ? '' : messageOf(point, 'en')).toBe(status);
  });
});

describe('pim/1', () => {
  test.each(pimExamples)('$check $status: $title', ({ check, status, change }) => {
    const judged = judgeProject(
      readForJudging(logOf(changed(wholeProject, change)), who.organisation),
      who.project,
    );
    const point = judged?.steps.flatMap(({ points }) => points).find((one) => one.check === check);
    expect(judged?.method).toBe('pim/1');
    expect(point?.status).toBe(status);
  });
});

describe('answering/1', () => {
  test.each(stateExamples)('$state, holds $holds: $title', ({ state, holds, change, now }) => {
    const log = logOf(changed(scanCar, change)).filter(({ event }) => event.at.recordedAt <= now);
    const judgement = readForJudging(log, who.organisation).inputs.get(who.input);
    expect(judgement).toBeDefined();
    if (judgement === undefined) return;
    expect(answerStates(judgement, now).includes(state)).toBe(holds);
  });
});
