import { startOfLocalDay } from '@besluitspoor/governance';
import type { Overseen, Parts } from '../judging/overseen.ts';
import type { PeriodOversightRow } from '../queries/judgements.ts';
import { figuresOver } from './oversight-figures.ts';

export type Grain = 'MONTH' | 'QUARTER' | 'YEAR';

/** The most periods that are answered. */
const mostPeriods = 100;

/** What was seen of projects by periods of local days, the latest first; what has no date is in none. */
export const periodsOver = (
  projects: readonly Overseen[],
  grain: Grain,
  timeZone: string,
): readonly PeriodOversightRow[] => {
  const found = new Map<string, Parts[]>();
  for (const { month, ...parts } of projects.flatMap(({ months }) => months)) {
    if (month === '') continue;
    const period = periodOf(month, grain);
    const held = found.get(period);
    if (held === undefined) found.set(period, [parts]);
    else held.push(parts);
  }
  return [...found]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .slice(0, mostPeriods)
    .map(([period, parts]) => ({ period, ...boundsOf(period, timeZone), ...figuresOver(parts) }));
};

const monthsIn = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const satisfies Record<Grain, number>;

const periodOf = (month: string, grain: Grain): string => {
  const year = month.slice(0, 4);
  if (grain === 'YEAR') return year;
  const number = Number(month.slice(5, 7));
  return grain === 'MONTH' ? month : `${year}-Q${Math.ceil(number / monthsIn.QUARTER)}`;
};

const boundsOf = (period: string, timeZone: string): { readonly from: string; readonly until: string } => {
  const year = Number(period.slice(0, 4));
  const part = period.slice(5);
  const grain: Grain = part === '' ? 'YEAR' : part.startsWith('Q') ? 'QUARTER' : 'MONTH';
  const first =
    grain === 'YEAR' ? 0 : grain === 'QUARTER' ? (Number(part.slice(1)) - 1) * 3 : Number(part) - 1;
  const startOf = (month: number): string =>
    startOfLocalDay(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10), timeZone);
  return { from: startOf(first), until: startOf(first + monthsIn[grain]) };
};
