import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMemoryLog, openSqliteLog } from '@besluitspoor/event-log';
import type { EventLog } from '@besluitspoor/event-log';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openViews } from '../open-views.ts';
import type { Reading } from '../queries/queries.ts';
import { answer, begin, enforcers, openDecision, submit } from '../testing/case.ts';
import { historyOn, idIn, project } from '../testing/history.ts';
import type { History } from '../testing/history.ts';
import type { Views } from '../views.ts';

let directory: string;
let log: EventLog;
let history: History;
let views: Views;

const setUp = async (inFile: boolean): Promise<void> => {
  directory = mkdtempSync(join(tmpdir(), 'past-'));
  log = inFile ? await openSqliteLog({ directory }) : await openMemoryLog();
  history = historyOn(log);
  views = await openViews({ log, ...(inFile ? { directory } : {}) });
};

afterEach(async () => {
  await views.close();
  await log.close();
  rmSync(directory, { recursive: true, force: true });
});

/** A case with a decision on its way, an answer, a claimed act confirmed later, and another project beside it. */
const tell = async (): Promise<readonly string[]> => {
  await begin(history);
  const moments: string[] = [];
  const decision = await openDecision(history, 'choice');
  moments.push(history.now());
  const input = await submit(history, 'idea', {}, { onBehalfOf: idIn('person', 'piet') });
  moments.push(history.now());
  const submission = (await history.events()).at(-1)?.header.id.slice('event-'.length) ?? '';
  await answer(history, input, 'NOT_ADOPTED');
  await history.record(decision, { type: 'decision.inputConsidered', payload: { input } });
  moments.push(history.now());
  await history.record(input, { type: 'input.actConfirmed', payload: { event: `event-${submission}` } });
  await history.record(enforcers, { type: 'group.resized', payload: { size: 3 } });
  await history.record(decision, { type: 'decision.taken', payload: { outcome: 1, rationale: 'Daarom.' } });
  moments.push(history.now());
  return moments;
};

/** Everything that a reader of the project might see. */
const seen = ({ queries, readAt }: Reading): unknown => {
  const page = { first: 50, total: true } as const;
  const decisions = queries.decisionLog([project], {}, page).get(project);
  const inputs = queries.inputs([project], {}, page).get(project);
  const decisionIds = decisions?.edges.map(({ node }) => node.id) ?? [];
  const inputIds = inputs?.edges.map(({ node }) => node.id) ?? [];
  return {
    readAt,
    project: queries.projectsById([project]),
    decisions,
    inputs,
    alternatives: queries.alternatives(decisionIds, page),
    considered: queries.consideredInputs(decisionIds, {}, page),
    responses: queries.responses(inputIds, page),
    traces: queries.trace([...decisionIds, ...inputIds], page),
    figures: queries.answeringOfProjects([project], {}),
    rules: queries.rulesOfProjects([project], {}, page),
    group: queries.groupsById([enforcers]),
    conformity: queries.conformityOf(decisionIds),
    pairs: queries.pairs([project], {}, page),
    participation: queries.participationOf([project], {}),
    scorecard: queries.scorecardsOf([project]),
  };
};

describe.each([true, false])('a reading of the past (views in a file: %s)', (inFile) => {
  beforeEach(() => setUp(inFile));

  test('is what the views said when the log ended there', async () => {
    const moments = await tell();
    await views.catchUp(log);
    const events = await history.events();
    for (const time of moments) {
      const cut = events.filter((event) => event.header.recordedAt <= time);
      const then = await openViews({ log });
      then.project(cut);
      const past = await views.readingAsOf(project, { time });
      if (past === undefined) throw new Error('the project existed then');
      expect(seen(past)).toEqual(seen(then.reading(time)));
      expect(past.asOf).toBe(true);
      await then.close();
    }
  });

  test('is absent for what did not exist then, and judged at that moment for what did', async () => {
    await tell();
    await views.catchUp(log);
    expect(await views.readingAsOf(project, { time: '2026-01-01T00:00:00.000Z' })).toBeUndefined();
    expect(
      await views.readingAsOf(idIn('decision', 'choice'), { time: '2026-03-02T09:05:00.000Z' }),
    ).toBeUndefined();
    expect(await views.readingAsOf(idIn('decision', 'never'), { time: history.now() })).toBeUndefined();
    const decision = idIn('decision', 'choice');
    const past = await views.readingAsOf(decision, { position: 9n });
    expect(past?.queries.decisionsById([decision]).get(decision)?.status).toBe('OPEN');
    expect(past?.readAt.position).toBe(9n);
  });

  test('cannot be searched', async () => {
    await tell();
    await views.catchUp(log);
    const past = await views.readingAsOf(project, { time: history.now() });
    expect(() => past?.queries.inputs([project], { search: 'idee' }, { first: 1 })).toThrow(
      expect.objectContaining({ code: 'SEARCH_UNAVAILABLE' }),
    );
  });

  test('is kept for as long as nothing that matters to it was added', async () => {
    await tell();
    await views.catchUp(log);
    await views.readingAsOf(project, { time: history.now() });
    await views.readingAsOf(project, { time: history.now() });
    expect(views.status().asOf).toMatchObject({ cached: 1, running: 0 });
    await openDecision(history, 'another');
    await views.catchUp(log);
    await views.readingAsOf(project, { time: history.now() });
    expect(views.status().asOf.cached).toBe(2);
  });
});

describe('readings of the past under load', () => {
  beforeEach(() => setUp(true));

  test('a third replay beside two is refused, the same one is shared', async () => {
    await tell();
    await views.catchUp(log);
    const at = (position: bigint): Promise<Reading | undefined> => views.readingAsOf(project, { position });
    const answers = await Promise.allSettled([at(10n), at(11n), at(11n), at(12n)]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
    expect(answers[3]).toMatchObject({ reason: { code: 'BUSY' } });
  });

  test('what is kept stays within its bytes', async () => {
    await tell();
    await views.catchUp(log);
    const one = await views.readingAsOf(project, { position: 10n });
    const bytes = views.status().asOf.cachedBytes;
    expect(one).toBeDefined();
    await views.close();
    views = await openViews({ log, directory, asOfBytes: bytes });
    for (const position of [10n, 11n, 12n]) await views.readingAsOf(project, { position });
    expect(views.status().asOf).toMatchObject({ cached: 1 });
    expect(views.status().asOf.cachedBytes).toBeLessThanOrEqual(bytes * 1.5);
  });
});
