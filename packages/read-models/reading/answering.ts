import { nearestRank } from '@besluitspoor/governance';
import type {
  AnsweringFigures,
  AnsweringFilter,
  AnsweringQueries,
  GroupAnswering,
} from '../queries/answering.ts';
import type { RowsById } from '../queries/page.ts';
import { number, numberOrNull, text, textOrNull, truth } from '../store/database.ts';
import type { Row } from '../store/database.ts';
import { ask } from './asking.ts';
import type { Asking } from './asking.ts';
import { withheld } from './inputs.ts';
import { all, joined, oneOf, sql, within } from './sql.ts';
import type { Sql } from './sql.ts';

/** Inputs that are alike, and how many they are. */
type Cell = {
  readonly group: string | null;
  readonly kind: string;
  readonly requiring: boolean;
  readonly answered: boolean;
  readonly withReason: boolean;
  readonly contested: boolean;
  readonly overdue: boolean;
  readonly inTime: string | null;
  readonly days: number | null;
  readonly disposition: string | null;
  readonly followedUp: boolean;
  readonly merged: boolean;
  readonly linked: boolean;
  readonly count: number;
};

type Phrase = AnsweringFigures['standardPhrases'][number];

/** The most standard phrases that are named, the most frequent first. */
const mostPhrases = 50;

/** A column of the inputs or their cells that names the parent. */
type Scope = 'project' | 'consultation';

const alike = `r.kind, r.requiring, r.answered, r.with_reason, r.contested, r.in_time, r.days, r.disposition,
  r.followed_up`;

/** What is selected, from which table, and how it is summed up. */
type Source = { readonly table: string; readonly columns: string; readonly grouping: string };

const cells: Source = {
  table: 'figure r',
  columns: `${alike}, r.overdue_from, r.merged, r.linked, r.count`,
  grouping: '',
};

// A period cuts through cells: then the inputs themselves are counted, and of a due date only whether it is over.
const inputs: Source = {
  table: 'input r',
  columns: `${alike}, CASE WHEN r.overdue_from < ? THEN r.overdue_from END AS overdue_from,
    r.merged_into IS NOT NULL AS merged, r.links > 0 AS linked, count(*) AS count`,
  grouping: `AND r.disowned = 0 GROUP BY p.value, r.party, r.show_party, ${alike}, r.overdue_from < ?,
    r.merged_into IS NOT NULL, r.links > 0`,
};

const condition = (filter: AnsweringFilter): Sql => {
  const groups = oneOf('r.party', filter.group);
  return all([
    groups === undefined ? undefined : all([groups, sql(`NOT ${withheld}`)]),
    oneOf('r.step', filter.step),
  ]);
};

const figuresBy = (
  asking: Asking,
  scope: Scope,
  parents: readonly string[],
  filter: AnsweringFilter,
): RowsById<AnsweringFigures> => {
  const byInput = filter.submittedFrom !== undefined || filter.submittedUntil !== undefined;
  const { table, columns, grouping } = byInput ? inputs : cells;
  const judgedAt = byInput ? [asking.now] : [];
  const period = within('r.submitted', filter.submittedFrom, filter.submittedUntil);
  const match =
    scope === 'project'
      ? 'r.project = p.value'
      : 'r.consultation = p.value AND r.project = (SELECT c.project FROM consultation c WHERE c.id = p.value)';
  const rows = ask(
    asking,
    joined([
      sql(
        `SELECT p.value AS parent, CASE WHEN ${withheld} THEN NULL ELSE r.party END AS shown, ${columns},
          NULL AS phrase FROM json_each(?) p CROSS JOIN ${table} ON ${match} WHERE`,
        ...judgedAt,
        JSON.stringify(parents),
      ),
      all([condition(filter), period]),
      sql(grouping, ...judgedAt),
      sql(
        `UNION ALL SELECT parent, NULL, '', 0, 0, 0, 0, NULL, NULL, NULL, 0, NULL, 0, 0, answers,
          (SELECT x.payload ->> 'reason' FROM event x WHERE x.id = one)
        FROM (SELECT p.value AS parent, min(r.response) AS one, count(DISTINCT r.response) AS answers
          FROM json_each(?) p CROSS JOIN input r ON ${match}
          WHERE r.reason IS NOT NULL AND r.requiring = 1 AND r.disowned = 0 AND`,
        JSON.stringify(parents),
      ),
      all([condition(filter), period]),
      sql('GROUP BY p.value, r.reason HAVING answers >= 3)'),
    ]),
  );
  const found = new Map<string, Cell[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const row of rows) {
    const parent = text(row, 'parent');
    const phrase = textOrNull(row, 'phrase');
    if (phrase === null) gather(found, parent, cellIn(row, asking.now));
    else gather(phrases, parent, { reason: phrase, answers: number(row, 'count') });
  }
  return new Map(
    parents.map((parent) => [parent, figuresOf(found.get(parent) ?? [], phrases.get(parent) ?? [])]),
  );
};

const gather = <K, T>(into: Map<K, T[]>, key: K, item: T): void => {
  const known = into.get(key);
  if (known === undefined) into.set(key, [item]);
  else known.push(item);
};

const cellIn = (row: Row, now: string): Cell => {
  const overdueFrom = textOrNull(row, 'overdue_from');
  return {
    group: textOrNull(row, 'shown'),
    kind: text(row, 'kind'),
    requiring: truth(row, 'requiring'),
    answered: truth(row, 'answered'),
    withReason: truth(row, 'with_reason'),
    contested: truth(row, 'contested'),
    overdue: overdueFrom !== null && overdueFrom < now,
    inTime: textOrNull(row, 'in_time'),
    days: numberOrNull(row, 'days'),
    disposition: textOrNull(row, 'disposition'),
    followedUp: truth(row, 'followed_up'),
    merged: truth(row, 'merged'),
    linked: truth(row, 'linked'),
    count: number(row, 'count'),
  };
};

// The same sums as `answeringFigures` of the domain, over cells instead of inputs; a test compares the two.
const figuresOf = (cells: readonly Cell[], phrases: readonly Phrase[]): AnsweringFigures => {
  const sum = (counts: (cell: Cell) => boolean): number =>
    cells.reduce((total, cell) => (counts(cell) ? total + cell.count : total), 0);
  const answered = cells.filter((cell) => cell.requiring && cell.answered);
  const days = answered.flatMap((cell) =>
    cell.days === null ? [] : Array.from({ length: cell.count }, () => cell.days ?? 0),
  );
  const answeredCount = sum((cell) => cell.requiring && cell.answered);
  return {
    requiringAnswer: sum((cell) => cell.requiring),
    answered: answeredCount,
    answeredWithReason: sum((cell) => cell.requiring && cell.answered && cell.withReason),
    inTime: sum((cell) => cell.requiring && cell.answered && cell.inTime === 'IN_TIME'),
    inTimeUnknown: sum((cell) => cell.requiring && cell.answered && cell.inTime === 'UNKNOWN'),
    overdue: sum((cell) => cell.overdue),
    contested: sum((cell) => cell.contested),
    medianDaysToAnswer: nearestRank(days, 0.5) ?? null,
    p90DaysToAnswer: nearestRank(days, 0.9) ?? null,
    timeKnown: days.length,
    timeUnknown: answeredCount - days.length,
    merged: sum((cell) => cell.requiring && cell.merged),
    followedUp: sum((cell) => cell.requiring && cell.followedUp),
    unlinked: sum((cell) => cell.requiring && !cell.linked),
    standardPhrases: phrases
      .toSorted((one, other) => other.answers - one.answers || (one.reason < other.reason ? -1 : 1))
      .slice(0, mostPhrases),
    notRequired: tally(cells, (cell) => (cell.requiring ? undefined : cell.kind)).map(([kind, count]) => ({
      kind,
      count,
    })),
    byDisposition: tally(cells, (cell) =>
      cell.requiring && cell.disposition !== null ? cell.disposition : undefined,
    ).map(([disposition, count]) => ({ disposition, count })),
    byGroup: byGroup(cells),
  };
};

const tally = (
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string | undefined,
): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + cell.count);
  }
  return [...counts].filter(([, count]) => count > 0).toSorted(([one], [other]) => (one < other ? -1 : 1));
};

// Those without a group, or whose group is too small to be shown, stand together and last.
const byGroup = (cells: readonly Cell[]): readonly GroupAnswering[] => {
  const groups = new Map<string | null, Cell[]>();
  for (const cell of cells) gather(groups, cell.group, cell);
  return [...groups]
    .filter(([, members]) => members.some((cell) => cell.requiring || cell.overdue))
    .toSorted(([one], [other]) => (one === null ? 1 : other === null ? -1 : one < other ? -1 : 1))
    .map(([group, members]) => {
      const sum = (counts: (cell: Cell) => boolean): number =>
        members.reduce((total, cell) => (counts(cell) ? total + cell.count : total), 0);
      return {
        group,
        requiringAnswer: sum((cell) => cell.requiring),
        answered: sum((cell) => cell.requiring && cell.answered),
        answeredWithReason: sum((cell) => cell.requiring && cell.answered && cell.withReason),
        overdue: sum((cell) => cell.overdue),
      };
    });
};

/** Figures over inputs, by project and by consultation. */
export const answeringQueries = (asking: Asking): AnsweringQueries => ({
  answeringOfProjects: (projects, filter) => figuresBy(asking, 'project', projects, filter),
  answeringOfConsultations: (consultations, filter) =>
    figuresBy(asking, 'consultation', consultations, filter),
});
