import { CursorInvalidError, largestPage } from '../queries/page.ts';
import type { Page, PageRequest, Pages, RowsById } from '../queries/page.ts';
import { numberOrNull, text } from '../store/database.ts';
import type { Bound, Row } from '../store/database.ts';
import { ask } from './asking.ts';
import type { Asking } from './asking.ts';
import { joined, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** By what a list is ordered. The tie runs the other way round where the order does. */
export type Ordering = {
  readonly by: string;
  readonly tie: string;
  readonly direction: 'ASC' | 'DESC';
  readonly tieDirection?: 'ASC' | 'DESC';
};

/** By the number that the rows have within their record. */
export const byNumber: Ordering = { by: 'r.number', tie: 'r.number', direction: 'ASC' };

/** How rows of one table are listed. The table stands under the alias `r`. */
export type Listing<R> = {
  readonly table: string;
  /**
   * The table is a query of its own. It names the parents asked for by `SELECT id FROM given`, so that it makes no
   * more rows than theirs, and its rows are tied to their parent before their keys are looked at: it has no index.
   */
  readonly derived?: true;
  /** The table with what the choice of its rows looks at besides; left out: the table alone. */
  readonly chosenFrom?: string;
  /** The columns that tell one row from another, as `r.position`. */
  readonly key: string;
  /** Tables joined to the rows that were chosen. */
  readonly joins?: string;
  readonly columns: string;
  /** Of the places in the columns. */
  readonly values?: readonly Bound[];
  readonly read: (row: Row, asking: Asking) => R;
};

/** Which rows of a listing, for each parent `p.id`, and in what order. */
export type Choice = {
  readonly parents: readonly string[];
  /** The condition that ties a row to its parent, as `r.project = p.id`. */
  readonly match: string;
  /** Left out: all of them. */
  readonly filter?: Sql;
  readonly ordering: Ordering;
  /** Names the order in cursors. */
  readonly order: string;
};

/**
 * The pages of all parents in one statement: for each parent the keys of its page are chosen along an index, then
 * the rows are read. A count, when asked for, stands beside each parent, so that an empty page has one too.
 */
export const pagesOf = <R>(
  asking: Asking,
  listing: Listing<R>,
  choice: Choice,
  page: PageRequest<string>,
): Pages<R> => {
  const first = Math.min(Math.max(Math.trunc(page.first), 1), largestPage);
  const { by, tie, direction } = choice.ordering;
  const chosenFrom = listing.chosenFrom ?? listing.table;
  const filter = choice.filter ?? sql('1');
  const tieDirection = choice.ordering.tieDirection ?? 'ASC';
  const after = page.after === undefined ? sql('1') : afterCursor(choice, readCursor(page.after, choice));
  const order = `ORDER BY ${by} ${direction}, ${tie} ${tieDirection}`;
  const rows = ask(
    asking,
    joined([
      sql(
        `WITH given AS MATERIALIZED (SELECT key AS place, value AS id FROM json_each(?)),
        p AS MATERIALIZED (SELECT e.place, e.id`,
        JSON.stringify(choice.parents),
      ),
      page.total === true
        ? joined([
            sql(`, (SELECT count(*) FROM ${chosenFrom} WHERE ${choice.match.replaceAll('p.id', 'e.id')} AND`),
            filter,
            sql(') AS total'),
          ])
        : sql(', NULL AS total'),
      sql('FROM given e)'),
      sql(
        `SELECT p.id AS list_parent, p.total AS list_total, ${by} AS list_by, ${tie} AS list_tie, ${listing.columns}
        FROM p LEFT JOIN ${listing.table} ON ${listing.derived === true ? choice.match : '1'} AND (${listing.key}) IN (
          SELECT ${listing.key} FROM ${chosenFrom} WHERE ${choice.match} AND`,
        ...(listing.values ?? []),
      ),
      filter,
      sql('AND'),
      after,
      sql(
        `${order} LIMIT ?) ${listing.joins ?? ''} ORDER BY p.place, ${order.slice('ORDER BY '.length)}`,
        first + 1,
      ),
    ]),
  );
  return gathered(asking, listing, choice, first, rows);
};

const gathered = <R>(
  asking: Asking,
  listing: Listing<R>,
  { parents, order }: Choice,
  first: number,
  rows: readonly Row[],
): Pages<R> => {
  const pages = new Map<
    string,
    { edges: { cursor: string; node: R }[]; hasNextPage: boolean; total: number | undefined }
  >();
  for (const row of rows) {
    const parent = text(row, 'list_parent');
    let page = pages.get(parent);
    if (page === undefined) {
      page = { edges: [], hasNextPage: false, total: numberOrNull(row, 'list_total') ?? undefined };
      pages.set(parent, page);
    }
    if (row['list_tie'] === null) continue;
    if (page.edges.length === first) page.hasNextPage = true;
    else page.edges.push({ cursor: writeCursor(order, parent, row), node: listing.read(row, asking) });
  }
  for (const parent of parents) {
    if (!pages.has(parent)) pages.set(parent, { edges: [], hasNextPage: false, total: undefined });
  }
  return pages satisfies ReadonlyMap<string, Page<R>>;
};

/** Rows by id in one statement. */
export const rowsByIds = <R extends { readonly id: string }>(
  asking: Asking,
  listing: Listing<R>,
  ids: readonly string[],
): RowsById<R> => {
  if (ids.length === 0) return new Map();
  const rows = ask(
    asking,
    sql(
      `SELECT ${listing.columns} FROM ${listing.table} ${listing.joins ?? ''}
        WHERE r.id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ids),
    ),
  );
  return new Map(rows.map((row) => listing.read(row, asking)).map((row) => [row.id, row]));
};

type Place = readonly [by: string | number, tie: string | number];

/** Tells lists of one kind apart: the end of the id of what the list hangs on. */
const tagOf = (parent: string): string => parent.slice(-12);

const writeCursor = (order: string, parent: string, row: Row): string =>
  Buffer.from(JSON.stringify([order, row['list_by'], row['list_tie'], tagOf(parent)])).toString('base64url');

const isPlace = (value: unknown): value is string | number =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

const readCursor = (cursor: string, { order, parents }: Choice): Place => {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new CursorInvalidError();
  }
  if (!Array.isArray(value) || value.length !== 4 || value[0] !== order) throw new CursorInvalidError();
  const items: readonly unknown[] = value;
  const [, by, tie, tag] = items;
  if (!parents.some((parent) => tagOf(parent) === tag)) throw new CursorInvalidError();
  if (!isPlace(by) || !isPlace(tie)) throw new CursorInvalidError();
  return [by, tie];
};

// The first condition is what the index can use; the second is exact.
const afterCursor = ({ ordering }: Choice, [by, tie]: Place): Sql => {
  const beyond = ordering.direction === 'ASC' ? '>' : '<';
  const tieBeyond = (ordering.tieDirection ?? 'ASC') === 'ASC' ? '>' : '<';
  return sql(
    `${ordering.by} ${beyond}= ? AND (${ordering.by} ${beyond} ? OR ${ordering.tie} ${tieBeyond} ?)`,
    by,
    by,
    tie,
  );
};
