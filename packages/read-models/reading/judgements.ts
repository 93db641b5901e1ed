import { LADDER } from '@besluitspoor/governance';
import { shownBecause, shownCheck } from '../judging/small-groups.ts';
import type { SmallGroups } from '../judging/small-groups.ts';
import type {
  CheckStatus,
  ConformityRow,
  JudgementQueries,
  PairListFilter,
  PairRow,
  ScorecardRow,
  Verdict,
} from '../queries/judgements.ts';
import type { RowsById } from '../queries/page.ts';
import { number, numberOrNull, text, textOrNull, truth } from '../store/database.ts';
import type { Row } from '../store/database.ts';
import { ask } from './asking.ts';
import type { Asking } from './asking.ts';
import { pagesOf } from './list.ts';
import type { Listing } from './list.ts';
import { oversightQueries } from './oversight.ts';
import { pairFilter } from './pair-filter.ts';
import { participationOf } from './participation.ts';
import { remembering } from './remembering.ts';
import { all, oneOf, sql } from './sql.ts';
import type { Sql } from './sql.ts';
import { isBecauseList, isCheckList, isScorecardStepList, isTextList, storedAs } from './stored-json.ts';

const verdicts: readonly Verdict[] = ['CONFORM', 'NOT_CONFORM', 'UNPROVEN', 'PENDING'];
const statuses: readonly CheckStatus[] = ['MET', 'NOT_MET', 'NOT_APPLICABLE', 'UNPROVEN', 'PENDING'];

/** The groups too small to be shown of the project of `j` or `r`, as a JSON list. */
const smallIn = (row: 'j' | 'r'): string =>
  `(SELECT json_group_array(g.party) FROM project_party g WHERE g.project = ${row}.project AND g.suppressed = 1) AS small`;

const smallOf = (row: Row): SmallGroups['groups'] => new Set(storedAs(isTextList, text(row, 'small')));

// Parsing ten kilobytes a decision was a tenth of the page that shows them; this keeps some pages of them.
const checksIn = remembering((stored) => storedAs(isCheckList, stored), 400);

const conformityRows = (asking: Asking, decisions: readonly string[]): RowsById<ConformityRow> => {
  if (decisions.length === 0) return new Map();
  asking.judge.now({ decisions, only: 'CONFORMITY' }, asking.now);
  const rows = ask(
    asking,
    sql(
      `SELECT j.decision, j.method, j.verdict, j.holds_until, j.checks FROM json_each(?) p
        CROSS JOIN decision d ON d.id = p.value JOIN judgement j ON j.place = d.position
        WHERE j.verdict IS NOT NULL`,
      JSON.stringify(decisions),
    ),
  );
  return new Map(
    rows.map((row) => {
      const decision = text(row, 'decision');
      const verdict = text(row, 'verdict');
      return [
        decision,
        {
          decision,
          method: text(row, 'method'),
          verdict: verdicts.find((one) => one === verdict) ?? 'PENDING',
          checks: checksIn(text(row, 'checks')),
          holdsUntil: textOrNull(row, 'holds_until'),
        },
      ];
    }),
  );
};

const scorecardRows = (asking: Asking, projects: readonly string[]): RowsById<ScorecardRow> => {
  if (projects.length === 0) return new Map();
  asking.judge.scorecards(projects, asking.now);
  const rows = ask(
    asking,
    sql(
      `SELECT j.project, j.method, j.holds_until, j.steps, o.k, ${smallIn('j')} FROM json_each(?) p
        CROSS JOIN scorecard j ON j.project = p.value JOIN project r ON r.id = j.project
        JOIN organisation o ON o.id = r.organisation WHERE j.method IS NOT NULL`,
      JSON.stringify(projects),
    ),
  );
  return new Map(
    rows.map((row) => {
      const project = text(row, 'project');
      const small = { groups: smallOf(row), k: number(row, 'k') };
      const steps = storedAs(isScorecardStepList, text(row, 'steps')).map(({ step, points }) => ({
        step,
        points: points.map((point) => shownCheck(point, small)),
      }));
      const points = steps.flatMap((step) => step.points);
      return [
        project,
        {
          project,
          method: text(row, 'method'),
          steps,
          counts: statuses.map((status) => ({
            status,
            count: points.filter((point) => point.status === status).length,
          })),
          holdsUntil: textOrNull(row, 'holds_until'),
        },
      ];
    }),
  );
};

const pairs: Listing<PairRow> = {
  table: 'pair r',
  key: 'r.place, r.party',
  columns: `r.decision, r.party, r.project, r.kind, r.step, r.agreed, r.offered, r.realised, r.provisional,
    r.because, ${smallIn('r')}`,
  read: (row) => ({
    decision: text(row, 'decision'),
    group: text(row, 'party'),
    project: text(row, 'project'),
    kind: text(row, 'kind'),
    step: textOrNull(row, 'step'),
    agreed: numberOrNull(row, 'agreed'),
    offered: number(row, 'offered'),
    realised: number(row, 'realised'),
    provisional: truth(row, 'provisional'),
    because: shownBecause(storedAs(isBecauseList, text(row, 'because')), smallOf(row)),
  }),
};

const listed = (filter: PairListFilter): Sql =>
  all([
    pairFilter(filter),
    oneOf('r.decision', filter.decision),
    filter.provisional === undefined ? undefined : sql('r.provisional = ?', filter.provisional),
    filter.promiseKept === undefined
      ? undefined
      : sql(
          'r.provisional = 0 AND r.agreed IS NOT NULL AND (r.realised >= r.agreed) = ?',
          filter.promiseKept,
        ),
  ]);

const ordering = { by: 'r.place', tie: 'r.party', direction: 'DESC' } as const;

/** What was judged, after judging what is stale of it. */
export const judgementQueries = (asking: Asking): JudgementQueries => ({
  conformityOf: (decisions) => conformityRows(asking, decisions),
  scorecardsOf: (projects) => scorecardRows(asking, projects),
  participationOf: (projects, filter) => {
    asking.judge.now({ projects, only: 'PAIRS' }, asking.now);
    return participationOf(asking, LADDER, projects, filter);
  },
  pairs: (projects, filter, page) => {
    asking.judge.now({ projects, only: 'PAIRS' }, asking.now);
    return pagesOf(
      asking,
      pairs,
      { parents: projects, match: 'r.project = p.id', filter: listed(filter), ordering, order: 'OPENED' },
      page,
    );
  },
  pairsOfDecisions: (decisions, page) => {
    asking.judge.now({ decisions, only: 'PAIRS' }, asking.now);
    return pagesOf(
      asking,
      pairs,
      {
        parents: decisions,
        match: 'r.place = (SELECT d.position FROM decision d WHERE d.id = p.id)',
        ordering,
        order: 'GROUP',
      },
      page,
    );
  },
  ...oversightQueries(asking),
});
