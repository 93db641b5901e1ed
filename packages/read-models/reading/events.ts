import type { EventQueries } from '../queries/events.ts';
import type { EventRow } from '../queries/fact.ts';
import { ask, askLists } from './asking.ts';
import type { Asking } from './asking.ts';
import { eventColumns, eventRow, factColumns, factIn } from './facts.ts';
import { pagesOf } from './list.ts';
import type { Listing, Ordering } from './list.ts';
import { sql } from './sql.ts';

const events: Listing<EventRow> = {
  table: 'event r',
  key: 'r.position',
  columns: eventColumns,
  read: eventRow,
};

/** What happened elsewhere and concerns an input: answers through a theme or a merge, weighing, mergers into it. */
const ofTrace = `r.position IN (
  SELECT x.position FROM event x WHERE x.stream = p.id
  UNION SELECT x.position FROM response s JOIN event x ON x.id = s.event WHERE s.input = p.id
  UNION SELECT l.position FROM link l WHERE l.input = p.id
  UNION SELECT x.position FROM input m JOIN event x ON x.stream = m.id
    WHERE m.merged_into = p.id AND x.type = 'input.merged'
)`;

const inLogOrder = (direction: 'ASC' | 'DESC'): Ordering => ({
  by: 'r.position',
  tie: 'r.position',
  direction,
  tieDirection: direction,
});

/** The trail itself. */
export const eventQueries = (asking: Asking): EventQueries => ({
  eventsById: (ids) => {
    if (ids.length === 0) return new Map();
    const rows = ask(
      asking,
      sql(
        `SELECT ${eventColumns} FROM event r WHERE r.id IN (SELECT value FROM json_each(?))`,
        JSON.stringify(ids),
      ),
    );
    return new Map(rows.map(eventRow).map((row) => [row.event, row]));
  },
  factsAt: (positions) => {
    if (positions.length === 0) return new Map();
    const facts = askLists(
      asking,
      sql(
        `SELECT ${factColumns} FROM json_each(?) p CROSS JOIN event r ON r.position = p.value`,
        JSON.stringify(positions),
      ),
    ).map(factIn);
    return new Map(facts.map((one) => [Number(one.position), one]));
  },
  trace: (parents, page) => {
    const order = page.order ?? 'OLDEST';
    return pagesOf(
      asking,
      events,
      {
        parents,
        match: ofTrace,
        ordering: inLogOrder(order === 'OLDEST' ? 'ASC' : 'DESC'),
        order,
      },
      page,
    );
  },
  eventsOfProjects: (parents, page) => {
    const order = page.order ?? 'OLDEST';
    return pagesOf(
      asking,
      events,
      {
        parents,
        match: 'r.project = p.id',
        ordering: inLogOrder(order === 'OLDEST' ? 'ASC' : 'DESC'),
        order,
      },
      page,
    );
  },
});
