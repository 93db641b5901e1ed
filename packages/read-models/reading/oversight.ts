import { localDay, overdueDays } from '@besluitspoor/governance';
import { overseenIn } from '../judging/overseen.ts';
import type { Overseen } from '../judging/overseen.ts';
import type { JudgementQueries, OversightFilter, OversightRow } from '../queries/judgements.ts';
import type { RowsById } from '../queries/page.ts';
import { text } from '../store/database.ts';
import { ask } from './asking.ts';
import type { Asking } from './asking.ts';
import { concernsOf } from './concerns.ts';
import { pagesOf } from './list.ts';
import { figuresOver } from './oversight-figures.ts';
import { periodsOver } from './oversight-periods.ts';
import { byRegistration } from './people.ts';
import { remembering } from './remembering.ts';
import { sql } from './sql.ts';
import { isOverseen, storedAs } from './stored-json.ts';

// What is kept of a project is read again at every look, and changes seldom.
const overseen = remembering((stored) => storedAs(isOverseen, stored), 1000);

/** What is seen of projects: as it is kept, or, for a period, summed up anew. What is stale was judged before. */
const seenOf = (asking: Asking, projects: readonly string[], filter: OversightFilter): RowsById<Overseen> => {
  if (projects.length === 0) return new Map();
  if (filter.from !== undefined || filter.until !== undefined) {
    return overseenIn(asking.database, projects, asking.now, filter);
  }
  const rows = ask(
    asking,
    sql(
      'SELECT s.project, s.seen FROM json_each(?) p CROSS JOIN project_oversight s ON s.project = p.value',
      JSON.stringify(projects),
    ),
  );
  return new Map(rows.map((row) => [text(row, 'project'), overseen(text(row, 'seen'))]));
};

type Member = { readonly project: string; readonly seen: Overseen };
type Whole = { readonly timeZone: string; readonly members: readonly Member[] };

/** Organisations with all that is seen of their projects. */
const wholeOf = (
  asking: Asking,
  organisations: readonly string[],
  filter: OversightFilter,
): ReadonlyMap<string, Whole> => {
  asking.judge.now({ organisations }, asking.now);
  const rows = ask(
    asking,
    sql(
      `SELECT o.id AS organisation, o.time_zone, coalesce(r.id, '') AS project FROM json_each(?) p
        CROSS JOIN organisation o ON o.id = p.value LEFT JOIN project r ON r.organisation = o.id ORDER BY r.position`,
      JSON.stringify(organisations),
    ),
  );
  const seen = seenOf(
    asking,
    rows.map((row) => text(row, 'project')).filter((project) => project !== ''),
    filter,
  );
  return new Map(
    [...Map.groupBy(rows, (row) => text(row, 'organisation'))].map(([organisation, members]) => [
      organisation,
      {
        timeZone: members.map((row) => text(row, 'time_zone'))[0] ?? 'Europe/Amsterdam',
        members: members.flatMap((row): readonly Member[] => {
          const project = text(row, 'project');
          const of = seen.get(project);
          return of === undefined ? [] : [{ project, seen: of }];
        }),
      },
    ]),
  );
};

const oversightOf = (
  asking: Asking,
  organisations: readonly string[],
  filter: OversightFilter,
): RowsById<OversightRow> => {
  const found = wholeOf(asking, organisations, filter);
  return new Map(
    organisations.map((organisation) => {
      const { members = [], timeZone } = found.get(organisation) ?? {};
      const figures = members.map(({ project, seen }) => {
        const { answerDebt, promiseKept, reportsOpen } = figuresOver(seen.months);
        return {
          project,
          worst: seen.worst,
          overdue: answerDebt.overdue,
          overdueDays: daysSince(seen.overdueSince, asking.now, timeZone),
          withoutReason: answerDebt.withoutReason,
          promised: promiseKept.denominator,
          kept: promiseKept.numerator,
          reportsOpen,
        };
      });
      const months = members.flatMap(({ seen }) => seen.months);
      return [organisation, { organisation, ...figuresOver(months), concerns: concernsOf(figures) }];
    }),
  );
};

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
    const pages = pagesOf(
      asking,
      { table: 'project r', key: 'r.position', columns: 'r.id', read: (row) => text(row, 'id') },
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
    const projects = [...pages.values()].flatMap(({ edges }) => edges.map(({ node }) => node));
    const seen = seenOf(asking, projects, filter);
    return new Map(
      [...pages].map(([organisation, { edges, ...rest }]) => [
        organisation,
        {
          ...rest,
          edges: edges.map(({ cursor, node: project }) => ({
            cursor,
            node: { project, ...figuresOver(seen.get(project)?.months ?? []) },
          })),
        },
      ]),
    );
  },
  oversightByPeriod: (organisations, grain, filter) => {
    const found = wholeOf(asking, organisations, filter);
    return new Map(
      organisations.map((organisation) => {
        const { members = [], timeZone = 'Europe/Amsterdam' } = found.get(organisation) ?? {};
        return [
          organisation,
          periodsOver(
            members.map(({ seen }) => seen),
            grain,
            timeZone,
          ),
        ];
      }),
    );
  },
});
