import { localDay, startOfLocalDay } from '@besluitspoor/governance';
import type { OversightFilter, PeriodOversightRow } from '../queries/judgements.ts';
import type { RowsById } from '../queries/page.ts';
import { number, numberOrNull, text, textOrNull } from '../store/database.ts';
import type { Row } from '../store/database.ts';
import { ask } from './asking.ts';
import type { Asking } from './asking.ts';
import { figuresOver } from './oversight-figures.ts';
import type { Parts } from './oversight-figures.ts';
import { joined, sql, within } from './sql.ts';
import type { Sql } from './sql.ts';

type Grain = 'MONTH' | 'QUARTER' | 'YEAR';

/** The most periods that are answered. */
const mostPeriods = 100;

// Half an hour in UTC lies within one local day of every zone that counts by half hours, as those of an organisation.
const bucket = (column: string): string =>
  `substr(${column}, 1, 13) || CASE WHEN substr(${column}, 15, 2) < '30' THEN ':00' ELSE ':30' END`;

/**
 * Oversight by periods of local days: what is counted is gathered by half hours in the database, and by periods here.
 * One statement.
 */
export const periodsOf = (
  asking: Asking,
  organisations: readonly string[],
  grain: Grain,
  { from, until }: OversightFilter,
): RowsById<readonly PeriodOversightRow[]> => {
  const parents = JSON.stringify(organisations);
  const during = (column: string): Sql =>
    joined([sql('AND'), within(column, from, until) ?? sql(`${column} <> ''`)]);
  const decided = 'substr(d.log_key, 2)';
  const rows = ask(
    asking,
    joined([
      sql(
        `SELECT 'JUDGED' AS what, p.value AS parent, o.time_zone, ${bucket(decided)} AS bucket, j.verdict, j.not_met AS a,
          j.unproven AS b, j.pending AS c, 0 AS d, 0 AS e, count(*) AS count
          FROM json_each(?) p CROSS JOIN organisation o ON o.id = p.value
          CROSS JOIN decision d ON d.organisation = p.value JOIN judgement j ON j.place = d.position
          WHERE j.verdict IS NOT NULL`,
        parents,
      ),
      during(decided),
      sql(
        `GROUP BY p.value, bucket, j.verdict, j.not_met, j.unproven, j.pending
        UNION ALL SELECT 'ANSWERS', p.value, o.time_zone, ${bucket('i.submitted')} AS bucket, NULL, sum(i.requiring),
          sum(i.requiring AND NOT i.answered), sum(coalesce(i.overdue_from < ?, 0)), sum(i.without_reason),
          sum(i.contested), 0
          FROM json_each(?) p CROSS JOIN organisation o ON o.id = p.value
          CROSS JOIN project r ON r.organisation = p.value CROSS JOIN input i ON i.project = r.id
          WHERE i.disowned = 0`,
        asking.now,
        parents,
      ),
      during('i.submitted'),
      sql(
        `GROUP BY p.value, bucket
        UNION ALL SELECT 'PROMISES', p.value, o.time_zone, ${bucket('x.decided')} AS bucket, NULL, count(*),
          sum(x.realised >= x.agreed), 0, 0, 0, 0
          FROM json_each(?) p CROSS JOIN organisation o ON o.id = p.value
          CROSS JOIN project r ON r.organisation = p.value CROSS JOIN pair x ON x.project = r.id
          WHERE x.provisional = 0 AND x.agreed IS NOT NULL`,
        parents,
      ),
      during('x.decided'),
      sql(
        `GROUP BY p.value, bucket
        UNION ALL SELECT 'REPORTS', p.value, o.time_zone, ${bucket('e.occurred_at')} AS bucket, NULL, count(*),
          0, 0, 0, 0, 0
          FROM json_each(?) p CROSS JOIN organisation o ON o.id = p.value
          CROSS JOIN project r ON r.organisation = p.value CROSS JOIN missing_report m ON m.project = r.id
          JOIN event e ON e.position = m.position WHERE m.settled IS NULL`,
        parents,
      ),
      during(`coalesce(e.occurred_at, '')`),
      sql('GROUP BY p.value, bucket'),
    ]),
  );
  const found = new Map<string, Map<string, { readonly timeZone: string; readonly parts: Parts[] }>>();
  const periods = new Map<string, string>();
  for (const row of rows) {
    const parent = text(row, 'parent');
    const timeZone = text(row, 'time_zone');
    const at = textOrNull(row, 'bucket') ?? '';
    const known = periods.get(`${timeZone} ${at}`);
    const period = known ?? periodOf(localDay(`${at}:00.000Z`, timeZone), grain);
    periods.set(`${timeZone} ${at}`, period);
    const of = found.get(parent) ?? new Map<string, { readonly timeZone: string; readonly parts: Parts[] }>();
    found.set(parent, of);
    const held = of.get(period) ?? { timeZone, parts: [] };
    of.set(period, held);
    held.parts.push(partsIn(row));
  }
  return new Map(
    organisations.map((organisation) => [
      organisation,
      [...(found.get(organisation) ?? [])]
        .toSorted(([one], [other]) => (one < other ? 1 : -1))
        .slice(0, mostPeriods)
        .map(([period, { timeZone, parts }]) => ({
          period,
          ...boundsOf(period, timeZone),
          ...figuresOver(parts),
        })),
    ]),
  );
};

const nothing: Parts = {
  judged: [],
  answers: { requiringAnswer: 0, open: 0, overdue: 0, withoutReason: 0, contested: 0 },
  promised: 0,
  kept: 0,
  reportsOpen: 0,
};

const partsIn = (row: Row): Parts => {
  const value = (column: string): number => numberOrNull(row, column) ?? 0;
  switch (text(row, 'what')) {
    case 'JUDGED':
      return {
        ...nothing,
        judged: [
          {
            verdict: text(row, 'verdict'),
            notMet: value('a'),
            unproven: value('b'),
            pending: value('c'),
            count: number(row, 'count'),
          },
        ],
      };
    case 'ANSWERS':
      return {
        ...nothing,
        answers: {
          requiringAnswer: value('a'),
          open: value('b'),
          overdue: value('c'),
          withoutReason: value('d'),
          contested: value('e'),
        },
      };
    case 'PROMISES':
      return { ...nothing, promised: value('a'), kept: value('b') };
    default:
      return { ...nothing, reportsOpen: value('a') };
  }
};

const monthsIn = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const satisfies Record<Grain, number>;

const periodOf = (day: string, grain: Grain): string => {
  const year = day.slice(0, 4);
  if (grain === 'YEAR') return year;
  const month = day.slice(5, 7);
  return grain === 'MONTH' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / monthsIn.QUARTER)}`;
};

const boundsOf = (period: string, timeZone: string): { readonly from: string; readonly until: string } => {
  const year = Number(period.slice(0, 4));
  const part = period.slice(5);
  const grain: Grain = part === '' ? 'YEAR' : part.startsWith('Q') ? 'QUARTER' : 'MONTH';
  const first =
    grain === 'YEAR' ? 0 : grain === 'QUARTER' ? (Number(part.slice(1)) - 1) * 3 : Number(part) - 1;
  const startOf = (month: number): string =>
    startOfLocalDay(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10), timeZone);
  return { from: startOf(first), until: startOf(first + monthsIn[grain]) };
};
