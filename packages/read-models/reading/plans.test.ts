import { afterAll, expect, test } from 'vitest';
import { judgeOn } from '../judging/judge.ts';
import { openStore } from '../store/store.ts';
import { queriesOn } from './queries.ts';

const store = openStore(':memory:');
afterAll(() => store.close());

const ran: string[] = [];
const queries = queriesOn({
  database: store.database,
  now: '2026-05-01T12:00:00.000Z',
  searchable: true,
  judge: judgeOn(store.database),
  onStatement: (text) => ran.push(text),
});
const decisions = ['decision-1', 'decision-2'];
const page = { first: 5, total: true };

// A list that reads the rows of every record to show those of a few holds the event loop as soon as a log is large.
test.each([
  ['considered inputs', () => queries.consideredInputs(decisions, {}, page)],
  ['dissent', () => queries.dissent(decisions, page)],
  ['positions', () => queries.positions(decisions, {}, page)],
  ['alternatives', () => queries.alternatives(decisions, page)],
  ['considerations', () => queries.considerations(decisions, page)],
  ['responses', () => queries.responses(['input-1', 'input-2'], page)],
  ['contests', () => queries.contests(['input-1', 'input-2'], page)],
  ['judgements', () => queries.conformityOf(decisions)],
  ['pairs', () => queries.pairsOfDecisions(decisions, page)],
  ['pairs of a project', () => queries.pairs(['project-1'], {}, page)],
  ['figures of participation', () => queries.participationOf(['project-1', 'project-2'], {})],
  ['scorecards', () => queries.scorecardsOf(['project-1'])],
  ['oversight', () => queries.oversightOf(['organisation-1'], {})],
  ['rights', () => queries.rightsSaid(decisions, page)],
  ['nullities', () => queries.nullities(decisions, page)],
  ['pilots', () => queries.pilotsOnDecisions(decisions, page)],
  ['assessments', () => queries.assessmentsOnDecisions(decisions, page)],
  ['measurements', () => queries.measurements(['pilot-1'], page)],
])('the %s of a page are found by its parents, never by reading a whole table', (_, list) => {
  ran.length = 0;
  list();
  const [statement = ''] = ran;
  const plan = store.database.rows(`EXPLAIN QUERY PLAN ${statement}`).map(({ detail }) => String(detail));
  expect(plan.length).toBeGreaterThan(1);
  // p, e, given: the parents asked for; r of a derived table, subquery: what was found for them; g: an index of the few
  // parties that are suppressed.
  expect(
    plan.filter((step) =>
      /^SCAN (?!p\b|e\b|json_each\b|given\b|\(subquery-|r\b LEFT-JOIN|g USING COVERING INDEX)/.test(step),
    ),
  ).toEqual([]);
});
