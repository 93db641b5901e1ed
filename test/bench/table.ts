import { verdictOf, type Bound, type Figure, type Line } from './line.ts';
import type { Outcome } from './isolation.ts';

/** A row's name and what became of it. */
export type Measured = { readonly name: string; readonly what: string; readonly outcome: Outcome };

const headings = ['what', 'figure', 'baseline', 'ratio', 'target', ''] as const;

/** The table as GitHub reads it, its columns aligned for a terminal, and beneath it what each line's notes say. */
export function table(measured: readonly Measured[]): string {
  const cells = measured.flatMap(({ what, outcome }) =>
    'fault' in outcome ? [[what, '', '', '', '', 'fault']] : outcome.lines.map(cellsOf),
  );
  const widths = headings.map((heading, column) =>
    Math.max(...[heading, ...cells.map((row) => row[column] ?? '')].map((text) => text.length)),
  );
  const draw = (row: readonly string[]): string =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(Math.max(3, width))).join(' | ')} |`;
  return [draw(headings), rule, ...cells.map(draw), '', ...measured.flatMap(remarks)].join('\n').trimEnd();
}

/** A figure with its unit: no more digits than it is worth. */
export function shown({ value, unit }: Figure): string {
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: decimals })} ${unit}`;
}

function cellsOf(line: Line): string[] {
  return [
    line.what,
    shown(line.figure),
    line.baseline === undefined ? '' : shown(line.baseline),
    line.ratio === undefined ? '' : line.ratio.toFixed(2),
    line.target.map((bound) => boundShown(bound, line.figure.unit)).join(' and '),
    verdictOf(line),
  ];
}

function boundShown(bound: Bound, unit: Figure['unit']): string {
  const [sign, value] = 'atLeast' in bound ? ['>=', bound.atLeast] : ['<=', bound.atMost];
  return bound.of === 'ratio' ? `${sign} ${value}` : `${sign} ${shown({ value, unit })}`;
}

function remarks({ what, outcome }: Measured): string[] {
  if ('fault' in outcome) return [`fault in ${what}: ${outcome.fault}`];
  return outcome.lines.flatMap((line) => line.notes.map((note) => `${line.what}: ${note}`));
}
