import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openMemoryLog, openSqliteLog } from '@besluitspoor/event-log';
import type { EventLog } from '@besluitspoor/event-log';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeOn } from '../judging/judge.ts';
import { openViews } from '../open-views.ts';
import type { Reading } from '../queries/queries.ts';
import { generationPath } from '../store/generations.ts';
import { begin, enforcers, submit } from '../testing/case.ts';
import { historyOn, idIn, organisation, project } from '../testing/history.ts';
import type { History } from '../testing/history.ts';
import { actCount, tellJudged } from '../testing/judged.ts';
import type { Step } from '../testing/judged.ts';
import type { Views } from '../views.ts';
import { replay } from './replay.ts';

const another = idIn('project', 'desk control');
const elsewhere = idIn('organisation', 'another municipality');

const chair = idIn('person', 'chair');
const stranger = idIn('person', 'stranger');

/** A second project of the organisation, with a decision, an answer that is owed and a role and mandate within it. */
const beginAnother = async (history: History): Promise<void> => {
  // They belong to no organisation; one of them has no part in this one.
  for (const person of [chair, stranger]) {
    await history.record(
      person,
      { type: 'person.registered', payload: {}, personal: { of: person, fields: { displayName: 'Noor' } } },
      { actor: person, organisation: null },
    );
  }
  await history.record(another, {
    type: 'project.initiated',
    payload: {
      organisation,
      title: 'Controle vanaf het bureau',
      assignment: 'Onderzoek of het kan.',
      sponsor: chair,
      processModel: 'SIM',
    },
  });
  await history.record(organisation, {
    type: 'organisation.roleGranted',
    payload: { person: chair, role: 'CHAIR', project: another },
  });
  await history.record(organisation, {
    type: 'organisation.mandateGiven',
    payload: { mandate: 1, person: chair, project: another, delegation: false, writtenIn: 'Besluit 12' },
  });
  await history.record(idIn('input', 'about the desk'), {
    type: 'input.submitted',
    payload: {
      organisation,
      project: another,
      kind: 'QUESTION',
      due: { at: '2026-03-16T22:59:59.999Z', from: 'ORGANISATION' },
      answerTerm: { days: 14, kind: 'CALENDAR' },
    },
    personal: { of: chair, fields: { text: 'Wie kijkt er mee?' } },
  });
  await history.record(idIn('decision', 'of the desk'), {
    type: 'decision.opened',
    payload: {
      organisation,
      project: another,
      title: 'Vanaf het bureau',
      kind: 'SELECT',
      affected: [enforcers],
      alternatives: [{ alternative: 1, title: 'Ja' }],
    },
  });
};

/** The end of the second project's decision, and a project of another organisation in the same log. */
const endAnother = async (history: History): Promise<void> => {
  await history.record(idIn('decision', 'of the desk'), {
    type: 'decision.taken',
    payload: { outcome: 1, rationale: 'Het kan.' },
  });
  const by = { organisation: elsewhere };
  await history.record(elsewhere, { type: 'organisation.registered', payload: { name: 'Zeist' } }, by);
  await history.record(
    idIn('project', 'of elsewhere'),
    {
      type: 'project.initiated',
      payload: {
        organisation: elsewhere,
        title: 'Elders',
        assignment: 'Iets anders.',
        sponsor: chair,
        processModel: 'SIM',
      },
    },
    by,
  );
};

/** Everything that a board might see of the organisation. */
const seen = ({ queries, readAt }: Reading): unknown => {
  const page = { first: 50, total: true } as const;
  const of = [organisation];
  const decisions = queries.decisionsOfOrganisations(of, {}, page).get(organisation);
  const ids = decisions?.edges.map(({ node }) => node.id) ?? [];
  const roles = queries.roles(of, {}, page).get(organisation);
  return {
    readAt,
    organisation: queries.organisationsById(of),
    whole: queries.oversightOf(of, {}),
    lately: queries.oversightOf(of, { from: '2026-03-02T10:00:00.000Z' }),
    byProject: queries.oversightByProject(of, {}, page),
    byPeriod: (['MONTH', 'QUARTER', 'YEAR'] as const).map((grain) =>
      queries.oversightByPeriod(of, grain, {}),
    ),
    decisions,
    failing: queries.decisionsOfOrganisations(of, { failing: ['C1', 'C7'] }, page).get(organisation)?.total,
    conformity: queries.conformityOf(ids),
    participation: queries.participationOf([project, another], {}),
    scorecards: queries.scorecardsOf([project, another]),
    roles,
    mandates: queries.mandates(of, {}, page),
    projects: queries.projectsById([project, another]),
    groups: queries.groups(of, {}, page),
    persons: queries.persons(of, page),
    holders: queries.personsById(roles?.edges.map(({ node }) => node.person) ?? []),
    rules: queries.rulesOfOrganisations(of, {}, page),
  };
};

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.nat({ max: actCount - 1 }),
  one: fc.nat({ max: 4 }),
  two: fc.nat({ max: 5 }),
  claimed: fc.boolean(),
  late: fc.boolean(),
});

const told = async (history: History, steps: readonly Step[]): Promise<void> => {
  await begin(history);
  await beginAnother(history);
  await tellJudged(history, [{ act: 0, one: 0, two: 0, claimed: false, late: false }, ...steps]);
  await endAnother(history);
};

type Opened = {
  readonly directory: string;
  readonly log: EventLog;
  readonly views: Views;
  readonly history: History;
};

const opened = async (
  inFile: boolean,
  work: (all: Opened) => Promise<void>,
  options: { readonly asOfEvents?: number; readonly asOfBytes?: number } = {},
): Promise<void> => {
  const directory = mkdtempSync(join(tmpdir(), 'past-'));
  const log = inFile ? await openSqliteLog({ directory }) : await openMemoryLog();
  const views = await openViews({ log, ...options, ...(inFile ? { directory } : {}) });
  try {
    await work({ directory, log, views, history: historyOn(log) });
  } finally {
    await views.close();
    await log.close();
    rmSync(directory, { recursive: true, force: true });
  }
};

test.each([
  [true, 2],
  [false, 12],
])(
  'the past of an organisation is what the views said when the log ended there (in a file: %s)',
  async (inFile, numRuns) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 15, maxLength: 40, size: 'max' }),
        fc.array(fc.nat({ max: 70 }), { minLength: 2, maxLength: 3 }),
        fc.integer({ min: 0, max: 40 }),
        async (steps, cuts, later) =>
          opened(inFile, async ({ history, log, views }) => {
            await told(history, steps);
            await views.catchUp(log);
            const events = await history.events();
            for (const cut of cuts) {
              const last = events[cut % events.length];
              if (last === undefined) continue;
              // At once, and after days in which nothing was recorded but terms ran out.
              const soon = last.header.recordedAt;
              for (const time of [soon, new Date(Date.parse(soon) + later * 86_400_000).toISOString()]) {
                const ended = events.filter((event) => event.header.recordedAt <= time);
                const then = await openViews({ log });
                then.project(ended);
                const past = await views.readingAsOf(organisation, { time }, { across: true });
                if (past === undefined) throw new Error('the organisation existed then');
                expect(seen(past)).toEqual(seen(then.reading(time)));
                await then.close();
              }
            }
          }),
      ),
      { numRuns, endOnFailure: true },
    );
  },
);

test('it is judged where it is made: nothing is left to those who read it', () =>
  opened(true, async ({ directory, history, log, views }) => {
    await told(history, []);
    await views.catchUp(log);
    const now = history.now();
    const wanted = {
      extent: { projects: [project, another], organisation, person: undefined, whole: true, upTo: 100 },
      now,
      judged: true,
      mostEvents: undefined,
    };
    const path = generationPath(directory, views.status().generation);
    const made = replay(path, wanted, 'the-past-of-a-test');
    expect(judgeOn(made).stale({ organisations: [organisation] }, now)).toBeUndefined();
    made.connection.close();
  }));

test('a project read across the others has them beside it', () =>
  opened(true, async ({ history, log, views }) => {
    await told(history, []);
    await views.catchUp(log);
    const time = history.now();
    const page = { first: 50, total: true } as const;
    const across = await views.readingAsOf(project, { time }, { across: true });
    expect(across?.queries.decisionsOfOrganisations([organisation], {}, page).get(organisation)?.total).toBe(
      2,
    );
    const alone = await views.readingAsOf(project, { time });
    expect(alone?.queries.decisionsOfOrganisations([organisation], {}, page).get(organisation)?.total).toBe(
      1,
    );
    // Who belongs to no organisation is there where somebody is named, or is asked for by itself.
    expect([...(across?.queries.personsById([chair, stranger]).keys() ?? [])]).toEqual([chair]);
    for (const person of [chair, stranger]) {
      const alone = await views.readingAsOf(person, { time });
      expect([...(alone?.queries.personsById([chair, stranger]).keys() ?? [])]).toEqual([person]);
    }
    // One of each is kept: neither is taken for the other.
    expect(views.status().asOf.cached).toBe(4);
  }));

test.each([true, false])(
  'what holds too many events is refused with their number (in a file: %s)',
  (inFile) =>
    opened(
      inFile,
      async ({ history, log, views }) => {
        await begin(history);
        await beginAnother(history);
        await views.catchUp(log);
        const own = (await history.events()).filter(
          ({ header }) => header.organisation === organisation,
        ).length;
        expect(own).toBe(14);
        const full = { time: history.now() };
        expect(await views.readingAsOf(organisation, full, { across: true })).toBeDefined();
        await submit(history, 'one too many');
        await history.record(
          elsewhere,
          { type: 'organisation.registered', payload: { name: 'Zeist' } },
          { organisation: elsewhere },
        );
        await views.catchUp(log);
        const now = { time: history.now() };
        await expect(views.readingAsOf(organisation, now, { across: true })).rejects.toMatchObject({
          code: 'AS_OF_TOO_MANY_EVENTS',
          values: { events: 15, limit: 14 },
        });
        await expect(views.readingAsOf(another, now, { across: true })).rejects.toMatchObject({
          code: 'AS_OF_TOO_MANY_EVENTS',
        });
        // The organisation by itself, each project by itself, and the moment before are read as ever.
        expect(await views.readingAsOf(organisation, now)).toBeDefined();
        expect(await views.readingAsOf(another, now)).toBeDefined();
        expect(await views.readingAsOf(organisation, full, { across: true })).toBeDefined();
        expect(views.status().asOf.running).toBe(0);
      },
      { asOfEvents: 14 },
    ),
);

test('what is no longer kept is closed when the last who reads it is done, not before', () =>
  opened(
    true,
    async ({ history, log, views }) => {
      await told(history, []);
      await views.catchUp(log);
      const at = (position: bigint) =>
        views.readingAsOf(organisation, { position }, { across: true, judged: false });
      const name = (reading: Reading | undefined): unknown =>
        reading?.queries.organisationsById([organisation]).get(organisation)?.name;
      const one = await at(15n);
      const same = await at(15n);
      const other = await at(16n);
      expect(views.status().asOf.cached).toBe(1);
      one?.release();
      one?.release();
      await nextTurn();
      expect(name(same)).toBe('Gemeente Utrecht');
      same?.release();
      expect(() => name(same)).toThrow(/not open|finalized/u);
      // What is still kept stays, read or not, and is given to who asks next.
      other?.release();
      await nextTurn();
      expect(name(other)).toBe('Gemeente Utrecht');
      expect(name(await at(16n))).toBe('Gemeente Utrecht');
      const [last] = await Promise.all([at(15n), at(16n)]);
      await nextTurn();
      expect(name(last)).toBe('Gemeente Utrecht');
    },
    { asOfBytes: 1 },
  ));
