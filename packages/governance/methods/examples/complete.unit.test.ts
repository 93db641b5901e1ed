import { sample } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rungs } from '../../catalog/ladder.ts';
import { conformityFindings } from '../conformity/findings.ts';
import { judgeDecision, judgeProject, readForJudging } from '../judge.ts';
import type { Check } from '../judgement.ts';
import { ladderFindings } from '../ladder/findings.ts';
import { histories } from '../laws/testing/histories.ts';
import { methodNamed } from '../registry.ts';
import { scorecardFindings } from '../scorecard/findings.ts';
import { stateExamples } from './answering.ts';
import { conformityExamples } from './conformity.ts';
import { rungExamples } from './ladder.ts';
import type { Example } from './example.ts';
import { pimExamples, projectExamples } from './project.ts';
import { judgedAt, scanCar, who } from './scan-car.ts';
import { changed, logOf } from './story.ts';
import type { Story } from './story.ts';
import { wholeProject } from './whole-project.ts';

/** What the pages of the methods show is all that the methods can say: each status, each rung, each sentence. */
const read = (story: Story) => readForJudging(logOf(story), who.organisation);

const checksOf = (story: Story, now = judgedAt): readonly Check[] =>
  judgeDecision(read(story), who.decision, now)?.conformity?.checks ?? [];

const pointsOf = (story: Story): readonly Check[] =>
  judgeProject(read(story), who.project)?.steps.flatMap(({ points }) => points) ?? [];

const decisions = conformityExamples.map((example) => ({
  ...example,
  judged: checksOf(changed(scanCar, example.change), example.now),
}));

const judgedProjects = (examples: readonly Example[]) =>
  examples.map((example) => ({ ...example, judged: pointsOf(changed(wholeProject, example.change)) }));

/** Without the sentences of 1.5, which PIM has not. */
const { MAPPED: _mapped, NOT_MAPPED: _notMapped, ...ofPim } = scorecardFindings;

const reasons = rungExamples.flatMap(
  ({ story }) =>
    judgeDecision(read(story), who.decision, judgedAt)?.pairs.flatMap(({ because }) => because) ?? [],
);

const codesOf = (method: string): readonly string[] =>
  methodNamed(method)?.checks.map(({ code }) => code) ?? [];

describe.each([
  ['conformity/1', decisions, conformityFindings],
  ['sim/1', judgedProjects(projectExamples), scorecardFindings],
  ['pim/1', judgedProjects(pimExamples), ofPim],
])('%s', (method, examples, sentences) => {
  test.each(codesOf(method))('%s has a case that meets it and one that does not', (code) => {
    const statuses = examples.filter(({ check }) => check === code).map(({ status }) => status);
    expect(statuses).toEqual(expect.arrayContaining(['MET', 'NOT_MET']));
  });

  test('a status that a check has anywhere is among those of its own examples', () => {
    const shown = new Set(examples.map(({ check, status }) => `${check} ${status}`));
    const judge = method === 'conformity/1' ? checksOf : pointsOf;
    const had = [
      ...examples.flatMap(({ judged }) => judged),
      ...sample(histories, { numRuns: 200, seed: 7 }).flatMap((story) => judge(story)),
    ]
      .filter(({ check }) => codesOf(method).includes(check))
      .map(({ check, status }) => `${check} ${status}`);
    expect([...new Set(had)].filter((one) => !shown.has(one))).toEqual([]);
  });

  test('every sentence is said in the examples of the check that it is about', () => {
    const said = new Set(
      examples.flatMap(({ check, judged }) =>
        judged
          .filter((one) => one.check === check)
          .flatMap(({ findings }) => findings.map(({ code }) => code)),
      ),
    );
    expect(Object.keys(sentences).filter((code) => !said.has(code))).toEqual([]);
  });
});

describe('ladder/1', () => {
  test.each(rungs.filter(({ rung }) => rung > 0).map(({ rung }) => rung))(
    'rung %i has a story that reaches it and one that does not',
    (one) => {
      const reached = rungExamples.filter(({ rung }) => rung === one).map(({ realised }) => realised === one);
      expect(reached).toEqual(expect.arrayContaining([true, false]));
    },
  );

  test('every sentence is said in an example', () => {
    const said = new Set<string>(reasons.map(({ code }) => code));
    expect(Object.keys(ladderFindings).filter((code) => !said.has(code))).toEqual([]);
  });
});

test.each(codesOf('answering/1'))('answering/1: %s has a case that is in it and one that is not', (code) => {
  const cases = stateExamples.filter(({ state }) => state === code).map(({ holds }) => holds);
  expect(cases).toEqual(expect.arrayContaining([true, false]));
});
