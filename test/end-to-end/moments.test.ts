import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { act, done, read } from '../running/client.ts';
import { newFolder, removeFolder } from '../running/folder.ts';
import { serving } from '../running/program.ts';
import type { Serving } from '../running/program.ts';
import { foundTown } from '../running/town.ts';
import type { Town } from '../running/town.ts';

const folder = newFolder();
let server: Serving;
let town: Town;
beforeAll(async () => {
  server = await serving(folder);
  town = await foundTown(server.origin);
});
afterAll(async () => {
  await server.kill();
  removeFolder(folder);
});

/** The log of a project with everything in it, where it was read, and what a board sees of all projects. */
const decisionLog = `query($project: ID!, $organisation: ID!, $asOf: DateTime) {
  organisation(id: $organisation, asOf: $asOf) {
    id name
    decisionLog { totalCount nodes { id status conformity { verdict } } }
    oversight {
      decisions
      byVerdict { verdict count }
      byCheck { code notMet unproven pending }
      answerDebt { requiringAnswer open overdue withoutReason contested }
      promiseKept { numerator denominator }
      reportsOpen
      worst { kind project { id } decision { id } weight reasons { message } }
      byProject { totalCount nodes { project { id title } decisions byVerdict { count } } }
      byPeriod(by: MONTH) { period decisions answerDebt { open } }
    }
  }
  project(id: $project, asOf: $asOf) {
    id title status revision
    readAt { time position }
    answering { requiringAnswer answered overdue notRequired { kind count } }
    rules(first: 20) { nodes { id } }
    decisionLog(first: 50) {
      totalCount
      nodes {
        id title kind status openedAt takenAt recordedAt revision
        takenBy { pseudonym role group { name } }
        rule { id version method agreedAt }
        alternatives { title }
        outcome { title }
        rationale
        dissent(first: 20) { totalCount nodes { stance reason group { name } } }
        consideredInputs(first: 5) { totalCount nodes { id kind status response { disposition reason } } }
      }
    }
    inputs(first: 50) { totalCount nodes { id text status answerStates overdueDays supports } }
  }
}`;

const moment = z.looseObject({
  organisation: z.looseObject({ decisionLog: z.looseObject({ totalCount: z.int() }) }),
  project: z.looseObject({
    readAt: z.object({ time: z.string(), position: z.string() }),
    decisionLog: z.looseObject({ totalCount: z.int() }),
  }),
});
type Moment = z.output<typeof moment>;

const readLog = (asOf?: string): Promise<Moment> =>
  read(server.origin, moment, decisionLog, {
    project: town.project,
    organisation: town.organisation,
    ...(asOf !== undefined && { asOf }),
  });

/** What was answered, without where it was read and without the position that ids carry under asOf. */
const content = ({ organisation, project: { readAt: _, ...rest } }: Moment): unknown =>
  JSON.parse(JSON.stringify({ organisation, ...rest }).replaceAll(/(?<=-[0-9a-f]{12}(?:\.v\d+)?)@\d+/gu, ''));

it('the log of decisions as known at each earlier moment is what was answered then', async () => {
  const [anna, bram, chaima] = town.people;
  const { origin } = server;
  const leader = town.leader;
  const rule = await done(origin, leader, 'proposeRule', {
    project: town.project,
    title: 'Het team beslist',
    content: {
      kinds: ['SELECT'],
      method: 'MAJORITY',
      parties: [{ group: town.employees, right: 'DECIDE' }],
    },
  });
  await done(origin, leader, 'agreeRule', { rule, version: 1 });
  let decision = '';
  let input = '';
  const steps: readonly (() => Promise<unknown>)[] = [
    async () => {
      decision = await done(origin, leader, 'openDecision', {
        project: town.project,
        title: 'Welk rooster?',
        kind: 'SELECT',
        rule,
        affected: [town.employees],
        alternatives: [{ title: 'Vijf keer acht' }, { title: 'Vier keer negen' }],
      });
    },
    async () => {
      input = await done(origin, anna, 'submitInput', {
        project: town.project,
        kind: 'OBJECTION',
        text: 'Negen uur is te lang.',
        decision,
      });
    },
    () => done(origin, leader, 'considerInput', { decision, input }),
    async () => {
      for (const [person, stance] of [
        [anna, 'AGAINST'],
        [bram, 'FOR'],
        [chaima, 'FOR'],
      ] as const) {
        await done(origin, person, 'takePosition', {
          decision,
          alternative: 2,
          stance,
          as: { party: town.employees },
          ...(stance === 'AGAINST' && { reason: 'Wie haalt dan mijn kind op?' }),
        });
      }
    },
    () =>
      done(origin, leader, 'takeDecision', {
        decision,
        outcome: 2,
        rationale: 'Een vrije dag weegt op tegen een uur.',
        notChosen: [{ alternative: 1, reason: 'Niemand koos het.' }],
      }),
    () =>
      done(origin, leader, 'answerInput', {
        input,
        disposition: 'NOT_ADOPTED',
        reason: 'De meerderheid wil het zo.',
      }),
    async () => {
      const other = await done(origin, leader, 'initiateProject', {
        organisation: town.organisation,
        title: 'Het bureau',
        assignment: 'Wie kijkt er mee?',
      });
      await done(origin, leader, 'openDecision', {
        project: other,
        title: 'Welk bureau?',
        kind: 'SELECT',
        affected: [town.employees],
        alternatives: [{ title: 'Dit bureau' }, { title: 'Dat bureau' }],
      });
    },
    () => done(origin, leader, 'amendRule', { rule, content: amended(), reason: 'Duidelijker.' }),
    () => done(origin, leader, 'closeProject', { project: town.project, summary: 'Het rooster hangt er.' }),
  ];
  const answered: Moment[] = [await readLog()];
  for (const step of steps) {
    // A moment ends with its millisecond: what comes next is recorded in a later one.
    await nextMillisecond();
    await step();
    answered.push(await readLog());
  }
  expect(answered.at(-1)?.organisation.decisionLog.totalCount).toBe(2);
  const positions = answered.map(({ project }) => BigInt(project.readAt.position));
  expect(positions).toEqual(positions.toSorted((one, other) => Number(one - other)));
  for (const then of answered) {
    const again = await readLog(then.project.readAt.time);
    expect(again.project.readAt.position).toBe(then.project.readAt.position);
    expect(content(again)).toEqual(content(then));
  }
  // And so it stays after another start, from the log alone.
  await server.stop();
  server = await serving(folder);
  for (const then of answered) {
    expect(content(await readLog(then.project.readAt.time))).toEqual(content(then));
  }
});

it('before it began a project is not there, and that is no error', async () => {
  const project = await done(server.origin, town.leader, 'initiateProject', {
    organisation: town.organisation,
    title: 'Later begonnen',
    assignment: 'Iets anders.',
  });
  const nothing = z.object({ project: z.null(), organisation: z.null() });
  const answer = await read(server.origin, nothing, decisionLog, {
    project,
    organisation: town.organisation,
    asOf: '2020-01-01T00:00:00Z',
  });
  expect(answer).toEqual({ project: null, organisation: null });
});

it('nothing can be recorded in the past: a mutation names when it happened, never when it was recorded', async () => {
  const before = await readLog();
  const outcome = await act(server.origin, town.leader, 'openTheme', {
    project: town.project,
    name: 'Achteraf',
    recordedAt: '2020-01-01T00:00:00Z',
  }).catch((error: unknown) => String(error));
  expect(outcome).toContain('BAD_USER_INPUT');
  expect(content(await readLog())).toEqual(content(before));
});

const amended = () => ({
  kinds: ['SELECT'],
  method: 'MAJORITY',
  parties: [
    { group: town.employees, right: 'DECIDE' },
    { group: town.council, right: 'ADVICE' },
  ],
});

const nextMillisecond = async (): Promise<void> => {
  const now = Date.now();
  while (Date.now() <= now) await new Promise((resolve) => setImmediate(resolve));
};
