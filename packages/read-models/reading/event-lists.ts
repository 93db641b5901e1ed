import type { Fact } from '../queries/fact.ts';
import type { PageRequest, Pages } from '../queries/page.ts';
import type { Row } from '../store/database.ts';
import type { Asking } from './asking.ts';
import { fact, factOf, payload } from './facts.ts';
import { pagesOf } from './list.ts';
import { all, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/**
 * A list that is nothing but the events of some types on a record, in the log's order: read from the trail, stored
 * nowhere else.
 */
export const eventList = <R>(
  asking: Asking,
  parents: readonly string[],
  page: PageRequest<string>,
  list: {
    readonly types: readonly string[];
    readonly direction?: 'ASC' | 'DESC';
    readonly filter?: Sql;
    readonly read: (said: Readonly<Record<string, unknown>>, done: Fact, row: Row) => R;
  },
): Pages<R> => {
  const types = list.types.map((type) => `'${type}'`).join(', ');
  const direction = list.direction ?? 'ASC';
  return pagesOf(
    asking,
    {
      table: 'event r',
      key: 'r.position',
      columns: `r.stream, r.payload, r.personal, ${factOf('r')} AS fact`,
      read: (row) => list.read(payload(row), fact(row, 'fact'), row),
    },
    {
      parents,
      match: 'r.stream = p.id',
      filter: all([sql(`r.type IN (${types})`), list.filter]),
      ordering: { by: 'r.position', tie: 'r.position', direction, tieDirection: direction },
      order: direction,
    },
    page,
  );
};
