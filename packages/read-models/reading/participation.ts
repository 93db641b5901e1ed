import { roundedDown, shownGroups } from '@besluitspoor/governance';
import type { GroupParticipation, PairFigures, PairFilter, ParticipationRow } from '../queries/judgements.ts';
import type { RowsById } from '../queries/page.ts';
import { number, numberOrNull, text, textOrNull, truth } from '../store/database.ts';
import type { Row } from '../store/database.ts';
import { ask } from './asking.ts';
import type { Asking } from './asking.ts';
import { pairFilter } from './pair-filter.ts';
import { shareOf } from './share.ts';
import { all, joined, oneOf, sql, within } from './sql.ts';

/** Pairs that are alike in all that the figures ask, and how many they are. */
type Cell = {
  readonly group: string;
  readonly step: string | null;
  readonly kind: string;
  readonly agreed: number | null;
  readonly offered: number;
  readonly realised: number;
  readonly provisional: boolean;
  /** The opening of the first decision among them. */
  readonly first: number;
  readonly count: number;
};

type Party = {
  readonly group: string;
  readonly name: string;
  readonly contributors: number;
  readonly anonymous: number;
  readonly size: number | undefined;
  readonly members: number;
  readonly k: number;
};

type Parts = { readonly cells: Cell[]; readonly parties: Party[]; withoutPairs: number };

/** The figures of `ladder/1` of projects, over cells of pairs, in one statement. */
export const participationOf = (
  asking: Asking,
  method: string,
  projects: readonly string[],
  filter: PairFilter,
): RowsById<ParticipationRow> => {
  const parents = JSON.stringify(projects);
  const rows = ask(
    asking,
    joined([
      sql(
        `SELECT 'CELL' AS what, p.value AS parent, r.party, r.step, r.kind, r.agreed, r.offered, r.realised,
          r.provisional, min(r.place) AS first, count(*) AS count
          FROM json_each(?) p CROSS JOIN pair r ON r.project = p.value WHERE`,
        parents,
      ),
      pairFilter(filter),
      sql(
        `GROUP BY p.value, r.party, r.step, r.kind, r.agreed, r.offered, r.realised, r.provisional
        UNION ALL SELECT 'PARTY', p.value, g.party, NULL, t.name, t.size, g.contributors, t.members, g.anonymous,
          0, o.k FROM json_each(?) p CROSS JOIN project_party g ON g.project = p.value
          JOIN party t ON t.id = g.party JOIN organisation o ON o.id = t.organisation
        UNION ALL SELECT 'WITHOUT', p.value, '', NULL, '', NULL, 0, 0, 0, 0, count(*)
          FROM json_each(?) p CROSS JOIN decision r ON r.project = p.value JOIN paired x ON x.place = r.position
          WHERE r.taken IS NOT NULL AND x.withdrawn = 0 AND x.pairs = 0 AND`,
        parents,
        parents,
      ),
      all([
        oneOf('r.step', filter.step),
        oneOf('r.kind', filter.kind),
        within(`coalesce(r.taken_at, '')`, filter.decidedFrom, filter.decidedUntil),
      ]),
      sql('GROUP BY p.value'),
    ]),
  );
  const found = new Map(projects.map((project): [string, Parts] => [project, emptyParts()]));
  for (const row of rows) {
    const parts = found.get(text(row, 'parent'));
    const what = text(row, 'what');
    if (what === 'CELL') parts?.cells.push(cellIn(row));
    else if (what === 'PARTY') parts?.parties.push(partyIn(row));
    else if (parts !== undefined) parts.withoutPairs = number(row, 'count');
  }
  return new Map(
    [...found].map(([project, parts]) => [
      project,
      {
        project,
        method,
        ...figuresOf(parts.cells),
        decisionsWithoutPairs: parts.withoutPairs,
        byGroup: byGroup(parts, filter),
        byStep: by(parts.cells, ({ step }) => step).map(([step, figures]) => ({ step, ...figures })),
        byKind: by(parts.cells, ({ kind }) => kind).map(([kind, figures]) => ({ kind, ...figures })),
      },
    ]),
  );
};

const emptyParts = (): Parts => ({ cells: [], parties: [], withoutPairs: 0 });

const cellIn = (row: Row): Cell => ({
  group: text(row, 'party'),
  step: textOrNull(row, 'step'),
  kind: text(row, 'kind'),
  agreed: numberOrNull(row, 'agreed'),
  offered: number(row, 'offered'),
  realised: number(row, 'realised'),
  provisional: truth(row, 'provisional'),
  first: number(row, 'first'),
  count: number(row, 'count'),
});

// The columns of a party stand under those of a cell.
const partyIn = (row: Row): Party => ({
  group: text(row, 'party'),
  name: text(row, 'kind'),
  size: numberOrNull(row, 'agreed') ?? undefined,
  contributors: number(row, 'offered'),
  members: number(row, 'realised'),
  anonymous: number(row, 'provisional'),
  k: number(row, 'count'),
});

const ladder = [0, 1, 2, 3, 4, 5, 6] as const;

// The same sums as `participationFigures` of the domain, over cells instead of pairs; a test compares the two.
const figuresOf = (cells: readonly Cell[]): PairFigures => {
  const settled = cells.filter((cell) => !cell.provisional);
  const sum = (counts: (cell: Cell) => boolean): number =>
    settled.reduce((total, cell) => (counts(cell) ? total + cell.count : total), 0);
  const rungs = ladder.map((rung) => ({
    rung,
    agreed: sum((cell) => cell.agreed === rung),
    offered: sum((cell) => cell.offered === rung),
    realised: sum((cell) => cell.realised === rung),
  }));
  const pairs = sum(() => true);
  return {
    rungs,
    pairs,
    provisional: cells.reduce((total, cell) => (cell.provisional ? total + cell.count : total), 0),
    medianOffered: lowerMedian(rungs.map(({ offered }) => offered)),
    medianRealised: lowerMedian(rungs.map(({ realised }) => realised)),
    lowestRealised: rungs.find(({ realised }) => realised > 0)?.rung ?? null,
    lowestAgreed: rungs.find(({ agreed }) => agreed > 0)?.rung ?? null,
    promiseKept: shareOf(
      sum((cell) => cell.agreed !== null && cell.realised >= cell.agreed),
      sum((cell) => cell.agreed !== null),
    ),
  };
};

/** Over how many pairs stand on each rung. */
const lowerMedian = (counts: readonly number[]): number | null => {
  const half = Math.ceil(counts.reduce((total, count) => total + count, 0) / 2);
  let met = 0;
  for (const [rung, count] of counts.entries()) {
    met += count;
    if (count > 0 && met >= half) return rung;
  }
  return null;
};

/** Figures by something that pairs have, in the order in which the first decisions were opened. */
const by = <K extends string | null>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => K,
): readonly (readonly [K, PairFigures])[] =>
  [
    ...Map.groupBy(
      cells.toSorted((one, other) => one.first - other.first),
      keyOf,
    ),
  ].map(([key, members]) => [key, figuresOf(members)]);

const byGroup = ({ cells, parties }: Parts, filter: PairFilter): readonly GroupParticipation[] => {
  const k = parties[0]?.k ?? 2;
  const shown = new Map(shownGroups(parties, k).map((group) => [group.group, group]));
  const members = Map.groupBy(cells, ({ group }) => group);
  return (
    parties
      // Every group with a place in the project: that a small one is named must not tell that it spoke.
      .filter(({ group }) => filter.group?.includes(group) !== false)
      .toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
      .map(({ group, anonymous }) => {
        const seen = shown.get(group);
        const suppressed = seen?.suppressed === true;
        return {
          group,
          ...figuresOf(members.get(group) ?? []),
          contributors: seen?.contributors ?? null,
          anonymousContributors: suppressed ? null : roundedDown(anonymous, k),
          suppressed,
          rate: seen?.rate ?? null,
        };
      })
  );
};
