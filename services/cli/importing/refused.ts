import { rmSync, writeFileSync } from 'node:fs';

/** A line that was not recorded, and why: one line of the report. */
export type RefusedLine = {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly command: string | undefined;
  readonly code: string;
  readonly path: readonly string[];
  readonly reason: string;
};

/** The report of what was refused; the same file is written anew at each import. */
export type RefusedReport = {
  readonly add: (line: RefusedLine) => void;
  /** How many findings there are: a line may have several. */
  readonly count: () => number;
  /** Writes the report, or removes an earlier one when nothing was refused; says where it stands. */
  readonly write: () => string | undefined;
};

export const createRefusedReport = (path: string): RefusedReport => {
  const lines: RefusedLine[] = [];
  return {
    add: (line) => lines.push(line),
    count: () => lines.length,
    write() {
      rmSync(path, { force: true });
      if (lines.length === 0) return undefined;
      const inOrder = lines.toSorted(
        (one, other) => one.file.localeCompare(other.file) || one.line - other.line,
      );
      writeFileSync(path, inOrder.map((line) => `${JSON.stringify(line)}\n`).join(''));
      return path;
    },
  };
};
