import { judgeDecision, judgeProject, readForJudging } from '../judge.ts';
import { methodNamed } from '../registry.ts';
import { messageOf, sentenceOf } from '../sentence.ts';
import { rungs } from '../../catalog/ladder.ts';
import { conformityExamples } from './conformity.ts';
import type { Example } from './example.ts';
import { rungExamples } from './ladder.ts';
import { projectExamples } from './project.ts';
import { wholeProject } from './whole-project.ts';
import { judgedAt, scanCar, who } from './scan-car.ts';
import { changed, logOf } from './story.ts';
import type { Story } from './story.ts';

const statuses = ['MET', 'NOT_MET', 'UNPROVEN', 'PENDING', 'NOT_APPLICABLE'] as const;

const head = (id: string, told: string): readonly string[] => {
  const method = methodNamed(id);
  return [
    `# ${id}: ${method?.title.en.toLowerCase() ?? ''}`,
    '',
    '<!-- Written by `packages/governance/methods/examples/pages.ts` from the examples that its tests run. -->',
    '',
    method?.definition.en ?? '',
    '',
    told,
    '',
    'How cases were settled that the definition leaves open: [settled.md](settled.md).',
    '',
  ];
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const table = (
  found: readonly { readonly status: string; readonly title: string; readonly said: string }[],
) => [
  row('so', 'status', 'what it says'),
  row('---', '---', '---'),
  ...found.map(({ title, status, said }) => row(title, status, said)),
  '',
];

const sections = (
  id: string,
  examples: readonly Example[],
  said: (example: Example) => string,
): readonly string[] =>
  (methodNamed(id)?.checks ?? []).flatMap(({ code, label }) => {
    const own = examples.filter(({ check }) => check === code);
    const possible = statuses.filter((status) => own.some((one) => one.status === status));
    return [
      `## ${code} ${label.en} (${label.nl})`,
      `Statuses: ${possible.join(', ')}.`,
      '',
      ...table(own.map((example) => ({ ...example, said: said(example) }))),
    ];
  });

const page = (lines: readonly string[]): string => `${lines.join('\n').trimEnd()}\n`;

const judgedStory = (story: Story) => readForJudging(logOf(story), who.organisation);

const conformityPage = (): string =>
  page([
    ...head(
      'conformity/1',
      'Each example is the story of the scan car (`scan-car.ts`), in which every check that can apply is met, with one thing changed.',
    ),
    ...sections('conformity/1', conformityExamples, ({ check, change, now = judgedAt }) => {
      const judged = judgeDecision(judgedStory(changed(scanCar, change)), who.decision, now);
      const found = judged?.conformity?.checks.find((one) => one.check === check);
      return found === undefined ? '' : messageOf(found, 'en');
    }),
  ]);

const ladderPage = (): string =>
  page([
    ...head('ladder/1', 'The examples are of the employees in the story of the scan car.'),
    ...rungs
      .filter(({ rung }) => rung > 0)
      .flatMap(({ rung, name }) => [
        `## ${rung} ${name.en} (${name.nl})`,
        row('so', 'agreed', 'offered', 'realised', 'because'),
        row('---', '---', '---', '---', '---'),
        ...rungExamples
          .filter((one) => one.rung === rung)
          .map(({ title, realised, story }) => {
            const pair = judgeDecision(judgedStory(story), who.decision, judgedAt)?.pairs.find(
              ({ group }) => group === who.employees,
            );
            return row(
              title,
              pair?.agreed === undefined ? 'none' : `${pair.agreed}`,
              `${pair?.offered ?? 0}`,
              `${realised}`,
              (pair?.because ?? []).map((one) => sentenceOf(one, 'en')).join(' '),
            );
          }),
        '',
      ]),
  ]);

const scorecardPage = (): string =>
  page([
    ...head(
      'sim/1',
      'Each example is the project of the scan car (`whole-project.ts`), in which every point is met, with one thing changed. `pim/1` is the same without 1.5.',
    ),
    ...sections('sim/1', projectExamples, ({ check, change }) => {
      const found = judgeProject(judgedStory(changed(wholeProject, change)), who.project)
        ?.steps.flatMap(({ points }) => points)
        .find((one) => one.check === check);
      return found === undefined ? '' : messageOf(found, 'en');
    }),
  ]);

/** The pages of `docs/methods/` that follow from the worked examples, by file name. */
export const pages: Readonly<Record<string, () => string>> = {
  'conformity-1.md': conformityPage,
  'ladder-1.md': ladderPage,
  'sim-1.md': scorecardPage,
};
