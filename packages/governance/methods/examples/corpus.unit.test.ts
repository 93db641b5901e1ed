import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerStates, overdueDays } from '../answering.ts';
import { judgeDecision, judgeProject, readForJudging } from '../judge.ts';
import type { Check } from '../judgement.ts';
import { stateExamples } from './answering.ts';
import { conformityExamples } from './conformity.ts';
import { rungExamples } from './ladder.ts';
import type { Example } from './example.ts';
import { pimExamples, projectExamples } from './project.ts';
import { wholeProject } from './whole-project.ts';
import { judgedAt, scanCar, who } from './scan-car.ts';
import { changed, logOf } from './story.ts';
import type { Story } from './story.ts';

/**
 * What each method says of the worked examples, pinned for good: a later version may say otherwise, this one never.
 * `CORPUS=write vitest run packages/governance/methods/examples` adds what is missing and changes nothing.
 */
const folder = join(import.meta.dirname, 'golden');

type Pinned = Readonly<Record<string, unknown>>;

const read = (story: Story) => readForJudging(logOf(story), who.organisation);

/** The check that the example is about as a whole, of the others the status. */
const said = (checks: readonly Check[], about?: string): Pinned =>
  Object.fromEntries(
    checks.map(({ check, status, findings, holdsUntil }) => [
      check,
      about !== undefined && check !== about
        ? status
        : [
            status,
            ...findings.map(({ code, values, evidence }) => [
              code,
              values,
              evidence.map(({ event }) => event),
            ]),
            ...(holdsUntil === undefined ? [] : [holdsUntil]),
          ],
    ]),
  );

const storiesOf = (examples: readonly Example[]) =>
  examples.map(
    ({ check, title, change }) => [`${check} ${title}`, changed(wholeProject, change), check] as const,
  );

const whole: Example = { check: '0', status: 'MET', title: 'whole', change: {} };
const projects = storiesOf([whole, ...projectExamples]);
const pimProjects = storiesOf(pimExamples);

const scorecards = (stories: ReturnType<typeof storiesOf>): Pinned =>
  Object.fromEntries(
    stories.map(([title, story, check]) => [
      title,
      said(
        judgeProject(read(story), who.project)?.steps.flatMap(({ points }) => points) ?? [],
        check === '0' ? undefined : check,
      ),
    ]),
  );

const decisions = conformityExamples.map(
  ({ check, title, change, now = judgedAt }) =>
    [`${check} ${title}`, changed(scanCar, change), now, check] as const,
);

const corpora: Readonly<Record<string, () => Pinned>> = {
  'conformity-1.json': () =>
    Object.fromEntries(
      decisions.map(([title, story, now, check]) => {
        const judged = judgeDecision(read(story), who.decision, now)?.conformity;
        return [title, { verdict: judged?.verdict, ...said(judged?.checks ?? [], check) }];
      }),
    ),
  'ladder-1.json': () =>
    Object.fromEntries(
      rungExamples.map(({ rung, title, story }) => [
        `${rung} ${title}`,
        judgeDecision(read(story), who.decision, judgedAt)?.pairs.map((pair) => ({
          ...pair,
          because: pair.because.map(({ code, values, evidence }) => [
            code,
            values,
            evidence.map(({ event }) => event),
          ]),
        })),
      ]),
    ),
  'sim-1.json': () => scorecards(projects),
  'pim-1.json': () => scorecards(pimProjects),
  'answering-1.json': () =>
    Object.fromEntries(
      [
        ...decisions.filter(([title]) => title.startsWith('C8')),
        ...stateExamples.map(
          ({ state, title, change, now }) => [`${state} ${title}`, changed(scanCar, change), now] as const,
        ),
      ].map(([title, story, now]) => {
        const judgement = read(story).inputs.get(who.input);
        if (judgement === undefined) return [title, null];
        const { responses, ...rest } = judgement;
        return [
          title,
          {
            ...rest,
            responses: responses.map(({ event }) => event),
            states: answerStates(judgement, now),
            overdueDays: overdueDays(judgement, now, 'Europe/Amsterdam'),
          },
        ];
      }),
    ),
};

/** One case a line, so that a difference shows where it is. */
const written = (cases: Pinned): string =>
  `{\n${Object.entries(cases)
    .map(([title, one]) => `${JSON.stringify(title)}: ${JSON.stringify(one)}`)
    .join(',\n')}\n}\n`;

const parsed = (text: string): Pinned => {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? { ...value } : {};
};

test.each(Object.entries(corpora))('%s says what it said', (name, judge) => {
  const file = join(folder, name);
  const pinned = existsSync(file) ? parsed(readFileSync(file, 'utf8')) : {};
  const now = parsed(written(judge()));
  const missing = Object.entries(now).filter(([title]) => !(title in pinned));
  if (process.env['CORPUS'] === 'write' && missing.length > 0) {
    writeFileSync(file, written({ ...pinned, ...Object.fromEntries(missing) }));
  }
  expect(existsSync(file) ? parsed(readFileSync(file, 'utf8')) : undefined).toEqual(now);
});
