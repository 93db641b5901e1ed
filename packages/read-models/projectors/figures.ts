import type { Database } from '../store/database.ts';

/**
 * What the figures of `answering/1` ask of an input, but for its period: inputs that are alike in all of this share
 * a cell, so that figures over a large project are sums over few cells. Columns of the table `figure`.
 */
export type FigureColumns = {
  readonly project: string;
  readonly consultation: string | null;
  readonly party: string | null;
  readonly show_party: number;
  readonly step: string | null;
  readonly kind: string;
  readonly requiring: number;
  readonly answered: number;
  readonly with_reason: number;
  readonly contested: number;
  readonly in_time: string | null;
  readonly days: number | null;
  readonly disposition: string | null;
  readonly followed_up: number;
  readonly merged: number;
  readonly linked: number;
  readonly overdue_from: string | null;
};

export type FigureCell = { readonly key: string; readonly columns: FigureColumns };

/** The cell of an input; undefined for one whose submission was disowned: it counts nowhere. */
export const cellOf = (input: FigureColumns & { readonly disowned: number }): FigureCell | undefined => {
  if (input.disowned === 1) return undefined;
  const { disowned: _, ...columns } = input;
  return { key: JSON.stringify(Object.values(columns)), columns };
};

/** Counts inputs by cell; a batch's moves are summed before they are written. */
export type Figures = {
  moved(from: FigureCell | undefined, to: FigureCell | undefined): void;
  settle(): void;
  reset(): void;
};

const names = [
  'project',
  'consultation',
  'party',
  'show_party',
  'step',
  'kind',
  'requiring',
  'answered',
  'with_reason',
  'contested',
  'in_time',
  'days',
  'disposition',
  'followed_up',
  'merged',
  'linked',
  'overdue_from',
] as const satisfies readonly (keyof FigureColumns)[];

const addToCell = `INSERT INTO figure (${names.join(', ')}, cell, count)
  VALUES (${names.map(() => '?').join(', ')}, ?, ?)
  ON CONFLICT (project, cell) DO UPDATE SET count = count + excluded.count`;

export const figuresOn = (database: Database): Figures => {
  const moves = new Map<string, { readonly cell: FigureCell; count: number }>();
  const add = (cell: FigureCell, count: number): void => {
    const known = moves.get(cell.key);
    if (known === undefined) moves.set(cell.key, { cell, count });
    else known.count += count;
  };
  return {
    moved(from, to) {
      if (from?.key === to?.key) return;
      if (from !== undefined) add(from, -1);
      if (to !== undefined) add(to, 1);
    },
    settle() {
      for (const { cell, count } of moves.values()) {
        if (count === 0) continue;
        database.run(addToCell, ...names.map((name) => cell.columns[name]), cell.key, count);
        if (count < 0) {
          database.run(
            'DELETE FROM figure WHERE project = ? AND cell = ? AND count = 0',
            cell.columns.project,
            cell.key,
          );
        }
      }
      moves.clear();
    },
    reset: () => moves.clear(),
  };
};
