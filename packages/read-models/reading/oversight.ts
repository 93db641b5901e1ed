import { localDay, overdueDays } from '@besluitspoor/governance';
import type {
  JudgementQueries,
  OversightFilter,
  OversightRow,
  ProjectOversightRow,
} from '../queries/judgements.ts';
import type { RowsById } from '../queries/page.ts';
import { number, text } from '../store/database.ts';
import type { Row } from '../store/database.ts';
import { ask } from './asking.ts';
import type { Asking } from './asking.ts';
import { concernsOf, decisionWeight, mostConcerns } from './concerns.ts';
import { pagesOf } from './list.ts';
import { figuresOver } from './oversight-figures.ts';
import type { Parts } from './oversight-figures.ts';
import { periodsOf } from './oversight-periods.ts';
import { byRegistration } from './people.ts';
import { joined, sql, within } from './sql.ts';
import type { Sql } from './sql.ts';

/** What is summed up of the project `r`, as JSON: a project costs a look along an index for each. */
const columnsOf = (asking: Asking, { from, until }: OversightFilter): Sql => {
  const inPeriod = from !== undefined || until !== undefined;
  const decided = within('substr(d.log_key, 2)', from, until);
  const condition = (period: Sql | undefined, prefix = 'AND'): Sql =>
    period === undefined ? sql('') : joined([sql(prefix), period]);
  const ofDecisions =
    decided === undefined
      ? sql('')
      : joined([
          sql('AND EXISTS (SELECT 1 FROM decision d WHERE d.position = j.place AND'),
          decided,
          sql(')'),
        ]);
  const answers = inPeriod
    ? joined([
        sql(
          `(SELECT json_array(total(i.requiring), total(i.requiring AND NOT i.answered), total(i.overdue_from < ?),
            total(i.without_reason), total(i.contested), min(CASE WHEN i.overdue_from < ? THEN i.overdue_from END))
            FROM input i WHERE i.project = r.id AND i.disowned = 0`,
          asking.now,
          asking.now,
        ),
        condition(within('i.submitted', from, until)),
        sql(') AS answers'),
      ])
    : sql(
        `(SELECT json_array(total(f.requiring * f.count), total((f.requiring AND NOT f.answered) * f.count),
          total((f.overdue_from < ?) * f.count),
          total((f.requiring AND f.answered AND NOT f.with_reason AND f.disposition <> 'ADOPTED') * f.count),
          total(f.contested * f.count), min(CASE WHEN f.overdue_from < ? THEN f.overdue_from END))
          FROM figure f WHERE f.project = r.id) AS answers`,
        asking.now,
        asking.now,
      );
  return joined([
    sql(`r.id, r.organisation, (SELECT json_group_array(json_array(verdict, not_met, unproven, pending, count))
      FROM (SELECT j.verdict, j.not_met, j.unproven, j.pending, count(*) AS count FROM judgement j
        WHERE j.project = r.id AND j.verdict IS NOT NULL`),
    ofDecisions,
    sql(`GROUP BY j.verdict, j.not_met, j.unproven, j.pending)) AS judged,
      (SELECT json_group_array(json_array(decision, weight, not_met, unproven)) FROM (
        SELECT j.decision, j.not_met, j.unproven, ${decisionWeight} AS weight FROM judgement j
        WHERE j.project = r.id AND j.verdict IN ('NOT_CONFORM', 'UNPROVEN')`),
    ofDecisions,
    sql(`ORDER BY weight DESC, j.decision LIMIT ${mostConcerns})) AS worst,`),
    answers,
    sql(`, (SELECT json_array(count(*), total(x.realised >= x.agreed)) FROM pair x
      WHERE x.project = r.id AND x.provisional = 0 AND x.agreed IS NOT NULL`),
    condition(within('x.decided', from, until)),
    sql(`) AS promises, (SELECT count(*) FROM missing_report m JOIN event e ON e.position = m.position
      WHERE m.project = r.id AND m.settled IS NULL`),
    condition(within(`coalesce(e.occurred_at, '')`, from, until)),
    sql(') AS reports'),
  ]);
};

type ProjectParts = Parts & {
  readonly project: string;
  readonly organisation: string;
  readonly worst: readonly {
    readonly decision: string;
    readonly weight: number;
    readonly notMet: number;
    readonly unproven: number;
  }[];
  readonly overdueSince: string | null;
};

const listsIn = (row: Row, column: string): readonly (readonly unknown[])[] => {
  const value: unknown = JSON.parse(text(row, column));
  return Array.isArray(value) ? value.filter((item): item is unknown[] => Array.isArray(item)) : [];
};

const numbersIn = (row: Row, column: string): readonly unknown[] => {
  const value: unknown = JSON.parse(text(row, column));
  return Array.isArray(value) ? value : [];
};

const partsIn = (row: Row): ProjectParts => {
  const answers = numbersIn(row, 'answers');
  const promises = numbersIn(row, 'promises');
  const since = answers[5];
  return {
    project: text(row, 'id'),
    organisation: text(row, 'organisation'),
    judged: listsIn(row, 'judged').map(([verdict, notMet, unproven, pending, count]) => ({
      verdict: String(verdict),
      notMet: Number(notMet),
      unproven: Number(unproven),
      pending: Number(pending),
      count: Number(count),
    })),
    worst: listsIn(row, 'worst').map(([decision, weight, notMet, unproven]) => ({
      decision: String(decision),
      weight: Number(weight),
      notMet: Number(notMet),
      unproven: Number(unproven),
    })),
    answers: {
      requiringAnswer: Number(answers[0]),
      open: Number(answers[1]),
      overdue: Number(answers[2]),
      withoutReason: Number(answers[3]),
      contested: Number(answers[4]),
    },
    overdueSince: typeof since === 'string' ? since : null,
    promised: Number(promises[0]),
    kept: Number(promises[1]),
    reportsOpen: number(row, 'reports'),
  };
};

const oversightOf = (
  asking: Asking,
  organisations: readonly string[],
  filter: OversightFilter,
): RowsById<OversightRow> => {
  asking.judge.now({ organisations }, asking.now);
  const rows = ask(
    asking,
    joined([
      sql('SELECT'),
      columnsOf(asking, filter),
      sql(
        'FROM json_each(?) p CROSS JOIN project r ON r.organisation = p.value',
        JSON.stringify(organisations),
      ),
    ]),
  ).map(partsIn);
  const zones = zonesOf(asking, organisations);
  return new Map(
    organisations.map((organisation) => {
      const projects = rows.filter((row) => row.organisation === organisation);
      const concerns = concernsOf(
        projects.map((parts) => ({
          ...parts,
          overdue: parts.answers.overdue,
          overdueDays: daysSince(parts.overdueSince, asking.now, zones.get(organisation)),
          withoutReason: parts.answers.withoutReason,
        })),
      );
      return [organisation, { organisation, ...figuresOver(projects), concerns }];
    }),
  );
};

const zonesOf = (asking: Asking, organisations: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    ask(
      asking,
      sql(
        'SELECT id, time_zone FROM organisation WHERE id IN (SELECT value FROM json_each(?))',
        JSON.stringify(organisations),
      ),
    ).map((row) => [text(row, 'id'), text(row, 'time_zone')]),
  );

/** Whole local days, as at the inputs themselves. */
const daysSince = (since: string | null, now: string, zone = 'Europe/Amsterdam'): number =>
  since === null
    ? 0
    : (overdueDays({ overdueFrom: since, overdueFromDay: localDay(since, zone) }, now, zone) ?? 0);

/** The view of a board on all projects of an organisation. */
export const oversightQueries = (
  asking: Asking,
): Pick<JudgementQueries, 'oversightOf' | 'oversightByProject' | 'oversightByPeriod'> => ({
  oversightOf: (organisations, filter) => oversightOf(asking, organisations, filter),
  oversightByProject: (organisations, filter, page) => {
    asking.judge.now({ organisations }, asking.now);
    const order = page.order ?? 'TITLE';
    const columns = columnsOf(asking, filter);
    return pagesOf<ProjectOversightRow>(
      asking,
      {
        table: 'project r',
        key: 'r.position',
        columns: columns.text,
        values: columns.values,
        read: (row) => {
          const parts = partsIn(row);
          return { project: parts.project, ...figuresOver([parts]) };
        },
      },
      {
        parents: organisations,
        match: 'r.organisation = p.id',
        filter: sql('1'),
        ordering:
          order === 'TITLE' ? { by: 'r.title', tie: 'r.id', direction: 'ASC' } : byRegistration('DESC'),
        order,
      },
      page,
    );
  },
  oversightByPeriod: (organisations, grain, filter) => {
    asking.judge.now({ organisations }, asking.now);
    return periodsOf(asking, organisations, grain, filter);
  },
});
