import type { ContestRow, LinkRow, ResponseRow } from '../queries/inputs.ts';
import type { PageRequest, Pages, RowsById } from '../queries/page.ts';
import { number, numberOrNull, text, textOrNull, truth } from '../store/database.ts';
import type { Row } from '../store/database.ts';
import { ask } from './asking.ts';
import type { Asking } from './asking.ts';
import { fact, factAt, factOf, factOrNull, payload, personal, said, saidAlways } from './facts.ts';
import { byNumber, pagesOf } from './list.ts';
import type { Listing } from './list.ts';
import { sql } from './sql.ts';

const subjectOf = (value: string): ContestRow['subject'] =>
  value === 'MERGE' || value === 'RECLASSIFICATION' ? value : 'ANSWER';

/** The columns of a contest whose row stands under that alias; NULL throughout where there is none. */
const contestColumns = (contest: string): string => `${contest}.input AS contest_input,
  ${contest}.subject AS contest_subject, ${contest}.response AS contest_response, ${contest}.due AS contest_due,
  ${contest}.late AS contest_late, ${contest}.upheld AS contest_upheld, ${contest}.reason AS contest_reason,
  (SELECT x.personal FROM event x WHERE x.position = ${contest}.position) AS contest_words,
  ${factAt(`${contest}.position`)} AS contested_by, ${factAt(`${contest}.settled`)} AS settled_by`;

const contestRow = (row: Row): ContestRow => {
  const upheld = numberOrNull(row, 'contest_upheld');
  return {
    input: text(row, 'contest_input'),
    subject: subjectOf(text(row, 'contest_subject')),
    response: numberOrNull(row, 'contest_response'),
    reason: personal(row, 'text', 'contest_words'),
    due: textOrNull(row, 'contest_due'),
    late: truth(row, 'contest_late'),
    contested: fact(row, 'contested_by'),
    settled: factOrNull(row, 'settled_by'),
    upheld: upheld === null ? null : upheld === 1,
    settledReason: textOrNull(row, 'contest_reason'),
  };
};

/**
 * Responses that count for an input. A contest names a response by its number among the input's own: the same
 * event is looked for.
 */
const responses: Listing<ResponseRow> = {
  table: 'response r',
  key: 'r.input, r.number',
  joins: `JOIN event e ON e.id = r.event
    LEFT JOIN contest c ON c.position = (SELECT max(k.position) FROM contest k
      WHERE k.input = r.input AND k.subject = 'ANSWER' AND k.response = r.number)`,
  columns: `r.input, r.number, r.with_reason, e.stream, e.payload, ${factOf('e')} AS given, ${contestColumns('c')},
    CASE WHEN r.reason IS NULL THEN 0 ELSE (SELECT count(DISTINCT s.event) FROM response s
      WHERE s.project = r.project AND s.reason = r.reason) END AS same`,
  read: (row) => {
    const answer = payload(row);
    const same = number(row, 'same');
    return {
      number: number(row, 'number'),
      input: text(row, 'input'),
      disposition: saidAlways(answer, 'disposition'),
      reason: said(answer, 'reason'),
      withReason: truth(row, 'with_reason'),
      standardPhrase: same >= standardFrom ? same : null,
      until: said(answer, 'until'),
      belongsTo: said(answer, 'belongsTo'),
      changed: said(answer, 'changed'),
      givenOn: text(row, 'stream'),
      contest: row['contest_input'] === null ? null : contestRow(row),
      given: fact(row, 'given'),
    };
  },
};

/** From so many separate answers on, the same reason is a standard phrase (domain.md, "Answering"). */
const standardFrom = 3;

/** The responses of inputs, oldest first. */
export const responsesOf = (
  asking: Asking,
  parents: readonly string[],
  page: PageRequest,
): Pages<ResponseRow> =>
  pagesOf(
    asking,
    responses,
    {
      parents,
      match: 'r.input = p.id',
      ordering: byNumber,
      order: 'NUMBER',
    },
    page,
  );

/** The response of each input that counts: the latest other than a deferral, else the latest deferral. */
export const latestResponses = (asking: Asking, ids: readonly string[]): RowsById<ResponseRow> => {
  if (ids.length === 0) return new Map();
  const rows = ask(
    asking,
    sql(
      `SELECT ${responses.columns} FROM json_each(?) p JOIN input i ON i.id = p.value
        JOIN response r ON r.input = i.id AND r.event = i.response ${responses.joins ?? ''}`,
      JSON.stringify(ids),
    ),
  );
  return new Map(rows.map((row) => responses.read(row, asking)).map((row) => [row.input, row]));
};

/** The contests of inputs, oldest first. */
export const contestsOf = (
  asking: Asking,
  parents: readonly string[],
  page: PageRequest,
): Pages<ContestRow> =>
  pagesOf(
    asking,
    { table: 'contest r', key: 'r.position', columns: contestColumns('r'), read: contestRow },
    {
      parents,
      match: 'r.input = p.id',
      ordering: { by: 'r.position', tie: 'r.position', direction: 'ASC' },
      order: 'CONTESTED',
    },
    page,
  );

/** What inputs are linked to, however the link was made, oldest first. */
export const linksOf = (asking: Asking, parents: readonly string[], page: PageRequest): Pages<LinkRow> =>
  pagesOf(
    asking,
    {
      table: 'link r',
      key: 'r.target, r.input, r.how',
      columns: `r.input, r.target, ${factAt('r.position')} AS linked`,
      read: (row) => ({ input: text(row, 'input'), to: text(row, 'target'), linked: fact(row, 'linked') }),
    },
    {
      parents,
      match: 'r.input = p.id',
      ordering: { by: 'r.position', tie: 'r.target', direction: 'ASC' },
      order: 'LINKED',
    },
    page,
  );
