import { firstYear, holidaysByYear } from './dutch-holidays.ts';
import { equatedDays } from './equated-days.ts';

const equated: ReadonlySet<string> = new Set(equatedDays.flatMap(({ days }) => days));

/**
 * Whether a local day is a holiday in the sense of the Algemene termijnenwet, art. 3: the recognised days, Good
 * Friday, 5 May, and the days that a royal decree equated with them. Years before 1900 and after 2209 have none.
 */
export const isDutchHoliday = (day: string): boolean =>
  equated.has(day) || holidaysOf(Number(day.slice(0, 4))).has(day.slice(5));

const years = new Map<number, ReadonlySet<string>>();

const holidaysOf = (year: number): ReadonlySet<string> => {
  const known = years.get(year);
  if (known !== undefined) return known;
  const days = new Set(holidaysByYear[year - firstYear]?.split(' '));
  years.set(year, days);
  return days;
};
