import { answerStates } from '../answering.ts';
import { judgeDecision, judgeProject, readForJudging } from '../judge.ts';
import { methodNamed } from '../registry.ts';
import { messageOf, sentenceOf } from '../sentence.ts';
import { rungs } from '../../catalog/ladder.ts';
import { stateExamples } from './answering.ts';
import type { StateExample } from './answering.ts';
import { answeringCode, answeringTold } from './answering-told.ts';
import { conformityExamples } from './conformity.ts';
import type { Example } from './example.ts';
import { rungExamples } from './ladder.ts';
import { pimExamples, projectExamples } from './project.ts';
import { wholeProject } from './whole-project.ts';
import { judgedAt, scanCar, who } from './scan-car.ts';
import { changed, logOf } from './story.ts';
import type { Story } from './story.ts';

const statuses = ['MET', 'NOT_MET', 'UNPROVEN', 'PENDING', 'NOT_APPLICABLE'] as const;

const head = (id: string, told: string): readonly string[] => {
  const method = methodNamed(id);
  return [
    `# ${id}: ${uncapitalised(method?.title.en ?? '')}`,
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

const uncapitalised = (title: string): string => `${title.charAt(0).toLowerCase()}${title.slice(1)}`;

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
  (methodNamed(id)?.checks ?? []).flatMap(({ code, label, definition }) => {
    const own = examples.filter(({ check }) => check === code);
    const possible = statuses.filter((status) => own.some((one) => one.status === status));
    return [
      `## ${code} ${label.en} (${label.nl})`,
      `Statuses: ${possible.join(', ')}.`,
      '',
      definition.en,
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
        methodNamed('ladder/1')?.checks.find(({ code }) => code === `${rung}`)?.definition.en ?? '',
        '',
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

const scorecardPage = (id: 'sim/1' | 'pim/1', told: string, examples: readonly Example[]): string =>
  page([
    ...head(id, told),
    ...sections(id, examples, ({ check, change }) => {
      const found = judgeProject(judgedStory(changed(wholeProject, change)), who.project)
        ?.steps.flatMap(({ points }) => points)
        .find((one) => one.check === check);
      return found === undefined ? '' : messageOf(found, 'en');
    }),
  ]);

/** The states of the input of the story at a moment, by answering/1. */
const statesOf = ({ change, now }: StateExample): readonly string[] => {
  const log = logOf(changed(scanCar, change)).filter(({ event }) => event.at.recordedAt <= now);
  const judgement = readForJudging(log, who.organisation).inputs.get(who.input);
  return judgement === undefined ? [] : answerStates(judgement, now);
};

const answeringPage = (): string =>
  page([
    ...head(
      'answering/1',
      `${answeringCode}\n\nStates are predicates: several may hold at once. Each example is the suggestion in the story of the scan car (\`scan-car.ts\`), answered in time and adopted, with one thing changed.`,
    ),
    ...(methodNamed('answering/1')?.checks ?? []).flatMap(({ code, label, definition }) => [
      `## ${code} ${label.en} (${label.nl})`,
      definition.en,
      '',
      row('so', 'at', 'it is', 'states'),
      row('---', '---', '---', '---'),
      ...stateExamples
        .filter(({ state }) => state === code)
        .map((one) => row(one.title, one.now, one.holds ? 'yes' : 'no', statesOf(one).join(', '))),
      '',
    ]),
    answeringTold,
  ]);

/** The pages of `docs/methods/` that follow from the worked examples, by file name. */
export const pages: Readonly<Record<string, () => string>> = {
  'answering-1.md': answeringPage,
  'conformity-1.md': conformityPage,
  'ladder-1.md': ladderPage,
  'sim-1.md': () =>
    scorecardPage(
      'sim/1',
      'Each example is the project of the scan car (`whole-project.ts`), in which every point is met, with one thing changed.',
      projectExamples,
    ),
  'pim-1.md': () =>
    scorecardPage(
      'pim/1',
      'The points of SIM but 1.5. Each example is the project of the scan car (`whole-project.ts`) by the process model PIM, in which every point is met, with one thing changed.',
      pimExamples,
    ),
};
