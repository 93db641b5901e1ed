import { localDay } from '@besluitspoor/governance';
import type { OversightFilter } from '../queries/judgements.ts';
import { number, text, textOrNull } from '../store/database.ts';
import type { Bound, Database, Row } from '../store/database.ts';
import { bitOf, checkCodes } from './check-bits.ts';

/** Decisions that were judged alike, and how many. */
export type JudgedAlike = {
  readonly verdict: string;
  /** A bit for each check, as in the table `judgement`. */
  readonly notMet: number;
  readonly unproven: number;
  readonly pending: number;
  readonly count: number;
};

/** What oversight sums up. */
export type Parts = {
  readonly judged: readonly JudgedAlike[];
  readonly answers: {
    readonly requiringAnswer: number;
    readonly open: number;
    readonly overdue: number;
    readonly withoutReason: number;
    readonly contested: number;
  };
  readonly promised: number;
  readonly kept: number;
  readonly reportsOpen: number;
};

/** A decision that did not follow its rule, or of which that is unproven. */
export type Failing = {
  readonly decision: string;
  readonly weight: number;
  readonly notMet: number;
  readonly unproven: number;
};

/** What a board sees of one project. */
export type Overseen = {
  /** By local month of the organisation, as `2026-03`; '' for what has no date. */
  readonly months: readonly (Parts & { readonly month: string })[];
  /** The failing decisions that weigh most, the worst first; at most ten. */
  readonly worst: readonly Failing[];
  /** The moment from which the first of the overdue inputs is; null: none is. */
  readonly overdueSince: string | null;
  /** The last moment at which all this is the same without a new event; null: for good. */
  readonly holdsUntil: string | null;
};

/** How many failing decisions are named. */
export const mostFailing = 10;

/** How much a check weighs that is not met; unproven, half of it. The reasons stand in docs/decisions/0048. */
const weights: Readonly<Record<string, number>> = {
  C1: 6,
  C2: 6,
  C3: 6,
  C4: 6,
  C5: 4,
  C6: 6,
  C7: 10,
  C8: 4,
  C9: 6,
  C10: 4,
  C11: 6,
  C12: 6,
  C13: 4,
  C14: 4,
  C15: 8,
};

/**
 * What is seen of projects (with a filter: in its period), of decisions as they were judged last: what is stale is judged
 * before. Five statements, whatever the number of projects.
 *
 * @param projects ids; every one of them is in the answer
 * @param now the moment for which inputs are overdue, RFC 3339 in UTC
 */
export const overseenIn = (
  database: Database,
  projects: readonly string[],
  now: string,
  filter: OversightFilter,
): ReadonlyMap<string, Overseen> => {
  const given = JSON.stringify(projects);
  const found = new Map(projects.map((project) => [project, gathering()]));
  const zones = new Map(
    database.rows(zonesOf, given).map((row) => [text(row, 'project'), text(row, 'time_zone')]),
  );
  const months = new Map<string, string>();
  const monthOf = (moment: string, project: string): string => {
    if (moment === '') return '';
    const zone = zones.get(project) ?? 'Europe/Amsterdam';
    const half = halfHourOf(moment);
    const known = months.get(`${zone} ${half}`);
    const month = known ?? localDay(`${half}:00.000Z`, zone).slice(0, 7);
    months.set(`${zone} ${half}`, month);
    return month;
  };
  const each = (
    sql: string,
    column: string,
    values: readonly Bound[],
    add: (row: Row, into: Gathered) => void,
  ): void => {
    const { condition, bounds } = during(column, filter);
    for (const row of database.rows(sql.replace('DURING', condition), ...values, ...bounds)) {
      const into = found.get(text(row, 'project'));
      if (into !== undefined) add(row, into);
    }
  };
  each(decisions, 'substr(d.log_key, 2)', [given], (row, into) => {
    into.changesAt(textOrNull(row, 'holds_until'));
    into.changesAt(textOrNull(row, 'pairs_until'));
    const verdict = textOrNull(row, 'verdict');
    if (verdict === null) return;
    const bits = {
      notMet: number(row, 'not_met'),
      unproven: number(row, 'unproven'),
      pending: number(row, 'pending'),
    };
    into.month(monthOf(text(row, 'moment'), text(row, 'project'))).judged({ verdict, ...bits });
    if (verdict === 'NOT_CONFORM' || verdict === 'UNPROVEN') into.failing(text(row, 'decision'), bits);
  });
  each(promises, 'x.decided', [given], (row, into) => {
    const { parts } = into.month(monthOf(text(row, 'moment'), text(row, 'project')));
    parts.promised += number(row, 'promised');
    parts.kept += number(row, 'kept');
  });
  each(answers, 'i.submitted', [now, now, now, given], (row, into) => {
    const { answers: sums } = into.month(monthOf(text(row, 'moment'), text(row, 'project'))).parts;
    sums.requiringAnswer += number(row, 'requiring');
    sums.open += number(row, 'open');
    sums.overdue += number(row, 'overdue');
    sums.withoutReason += number(row, 'without_reason');
    sums.contested += number(row, 'contested');
    into.overdue(textOrNull(row, 'overdue_since'));
    into.changesAt(textOrNull(row, 'overdue_next'));
  });
  each(reports, `coalesce(e.occurred_at, '')`, [given], (row, into) => {
    into.month(monthOf(text(row, 'moment'), text(row, 'project'))).parts.reportsOpen += number(row, 'count');
  });
  return new Map([...found].map(([project, gathered]) => [project, gathered.seen()]));
};

const zonesOf = `SELECT r.id AS project, o.time_zone FROM json_each(?) g CROSS JOIN project r ON r.id = g.value
  JOIN organisation o ON o.id = r.organisation`;

const decisions = `SELECT j.project, substr(d.log_key, 2) AS moment, j.decision, j.verdict, j.not_met, j.unproven,
  j.pending, j.holds_until, x.holds_until AS pairs_until
  FROM json_each(?) g CROSS JOIN judgement j ON j.project = g.value JOIN decision d ON d.position = j.place
  LEFT JOIN paired x ON x.place = j.place
  WHERE DURING`;

const promises = `SELECT x.project, x.decided AS moment, count(*) AS promised, sum(x.realised >= x.agreed) AS kept
  FROM json_each(?) g CROSS JOIN pair x ON x.project = g.value
  WHERE x.provisional = 0 AND x.agreed IS NOT NULL AND DURING GROUP BY x.project, x.decided`;

// By half hours: each lies within one local day of every zone that counts by half hours, as those of organisations.
const answers = `SELECT i.project, CASE WHEN i.submitted = '' THEN '' ELSE substr(i.submitted, 1, 13)
    || CASE WHEN substr(i.submitted, 15, 2) < '30' THEN ':00' ELSE ':30' END END AS moment,
  sum(i.requiring) AS requiring, sum(i.requiring AND NOT i.answered) AS open,
  sum(coalesce(i.overdue_from < ?, 0)) AS overdue, sum(i.without_reason) AS without_reason,
  sum(i.contested) AS contested, min(CASE WHEN i.overdue_from < ? THEN i.overdue_from END) AS overdue_since,
  min(CASE WHEN i.overdue_from >= ? THEN i.overdue_from END) AS overdue_next
  FROM json_each(?) g CROSS JOIN input i ON i.project = g.value
  WHERE i.disowned = 0 AND DURING GROUP BY i.project, moment`;

const reports = `SELECT m.project, coalesce(e.occurred_at, '') AS moment, count(*) AS count
  FROM json_each(?) g CROSS JOIN missing_report m ON m.project = g.value JOIN event e ON e.position = m.position
  WHERE m.settled IS NULL AND DURING GROUP BY m.project, moment`;

const during = (
  column: string,
  { from, until }: OversightFilter,
): { readonly condition: string; readonly bounds: readonly string[] } => {
  if (from === undefined && until === undefined) return { condition: '1', bounds: [] };
  const bounds = [from, until].filter((bound) => bound !== undefined);
  const conditions = [
    `${column} <> ''`,
    ...(from === undefined ? [] : [`${column} >= ?`]),
    ...(until === undefined ? [] : [`${column} < ?`]),
  ];
  return { condition: conditions.join(' AND '), bounds };
};

const halfHourOf = (moment: string): string =>
  `${moment.slice(0, 13)}${moment.slice(14, 16) < '30' ? ':00' : ':30'}`;

type Bits = Pick<JudgedAlike, 'notMet' | 'unproven' | 'pending'>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Sums = Writable<Omit<Parts, 'judged' | 'answers'>> & { readonly answers: Writable<Parts['answers']> };

/** The parts of one month while they are gathered. */
type Month = { readonly parts: Sums; judged(one: Bits & { readonly verdict: string }): void };

type Gathered = {
  month(name: string): Month;
  failing(decision: string, bits: Bits): void;
  overdue(since: string | null): void;
  changesAt(moment: string | null): void;
  seen(): Overseen;
};

const gathering = (): Gathered => {
  const months = new Map<string, Month & { readonly alike: ReadonlyMap<string, JudgedAlike> }>();
  const failing: Failing[] = [];
  let overdueSince: string | null = null;
  let holdsUntil: string | null = null;
  const begin = (): Month & { readonly alike: ReadonlyMap<string, JudgedAlike> } => {
    const alike = new Map<string, JudgedAlike>();
    return {
      alike,
      parts: {
        answers: { requiringAnswer: 0, open: 0, overdue: 0, withoutReason: 0, contested: 0 },
        promised: 0,
        kept: 0,
        reportsOpen: 0,
      },
      judged(one) {
        const key = `${one.verdict} ${one.notMet} ${one.unproven} ${one.pending}`;
        alike.set(key, { ...one, count: (alike.get(key)?.count ?? 0) + 1 });
      },
    };
  };
  return {
    month(name) {
      const known = months.get(name) ?? begin();
      months.set(name, known);
      return known;
    },
    failing: (decision, { notMet, unproven }) =>
      void failing.push({ decision, weight: weightOf(notMet, unproven), notMet, unproven }),
    overdue(since) {
      overdueSince = sooner(overdueSince, since);
    },
    changesAt(moment) {
      holdsUntil = sooner(holdsUntil, moment);
    },
    seen: () => ({
      months: [...months].map(([month, { alike, parts }]) => ({
        month,
        judged: [...alike.values()],
        ...parts,
      })),
      worst: failing
        .toSorted((one, other) => other.weight - one.weight || (one.decision < other.decision ? -1 : 1))
        .slice(0, mostFailing),
      overdueSince,
      holdsUntil,
    }),
  };
};

const sooner = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one;

const weightOf = (notMet: number, unproven: number): number =>
  checkCodes.reduce((sum, code) => {
    const bit = bitOf(code);
    const weight = weights[code] ?? 4;
    return sum + ((notMet & bit) === 0 ? 0 : weight) + ((unproven & bit) === 0 ? 0 : weight / 2);
  }, 0);
