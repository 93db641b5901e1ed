/**
 * How lists are asked for and answered: keyset pages, for a whole page of parents at once and in one statement.
 */

/** One page of a list, the same for each of its parents. */
export type PageRequest<Order extends string = never> = {
  /** 1 to 100 rows for each parent. */
  readonly first: number;
  /** The cursor of the row after which the page begins; left out: the beginning. */
  readonly after?: string | undefined;
  /** Whether `total` is wanted: counting costs, so only when it was selected. */
  readonly total?: boolean | undefined;
  /** Left out: the list's default order. */
  readonly order?: Order | undefined;
};

/** A page of one parent's rows. */
export type Page<Row> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly hasNextPage: boolean;
  /** All rows that pass the filter, on every page; undefined unless asked for. */
  readonly total: number | undefined;
};

/** The pages of several parents by the parent's id; a parent without rows has an empty page. */
export type Pages<Row> = ReadonlyMap<string, Page<Row>>;

/** Rows by id; an id that is unknown is absent. */
export type RowsById<Row> = ReadonlyMap<string, Row>;

/** Not one of this list's cursors, or of another order. */
export class CursorInvalidError extends Error {
  readonly code = 'CURSOR_INVALID';
  constructor() {
    super('This cursor does not belong to this list in this order.');
    this.name = 'CursorInvalidError';
  }
}

/** The most rows that a page holds. */
export const largestPage = 100;
