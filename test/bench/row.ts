import type { Line } from './line.ts';
import { alternate, type Comparison, type Side } from './rounds.ts';

/** What a row is given: a folder of its own, empty, that is gone afterwards, and how thorough it should be. */
export type RowContext = {
  readonly folder: string;
  /** A short form, to see that everything runs: smaller amounts, fewer rounds, figures of little worth. */
  readonly quick: boolean;
  readonly say: (line: string) => void;
  /** Measures baseline and subject in turn, as often as the run asks for. */
  readonly compare: (baseline: Side, subject: Side) => Promise<Comparison>;
  /** The full amount, or the quick one. */
  readonly amount: (full: number, quick: number) => number;
};

/** Measures, and answers the lines of the table. Throws when it cannot: that is a fault, and no figure. */
export type RowRun = (context: RowContext) => Promise<readonly Line[]>;

export const roundsOfFullRun = 7;
const roundsOfQuickRun = 2;

export function rowContext(folder: string, quick: boolean, say: (line: string) => void): RowContext {
  return {
    folder,
    quick,
    say,
    compare: (baseline, subject) =>
      alternate({ baseline, subject, rounds: quick ? roundsOfQuickRun : roundsOfFullRun, warmUp: 2, say }),
    amount: (full, short) => (quick ? short : full),
  };
}
