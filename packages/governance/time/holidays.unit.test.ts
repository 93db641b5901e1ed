import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { equatedDays } from './equated-days.ts';
import { firstYear, holidaysByYear } from './dutch-holidays.ts';
import { isDutchHoliday } from './holidays.ts';
import { weekday } from './local-day.ts';

const lastYear = 2209;

/** What the library says: the recognised days and, marked `school` there, Good Friday and 5 May. */
const fromLibrary = (): string => {
  const library = new Holidays('NL', { types: ['public', 'school'], timezone: 'Europe/Amsterdam' });
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const lines = years.map((year) => {
    const days = library.getHolidays(year).map(({ date }) => date.slice(5, 10));
    return `  '${[...new Set(days)].toSorted().join(' ')}', // ${year}`;
  });
  return `/** The year of the first line. */
export const firstYear = ${firstYear};

/**
 * The holidays of the Algemene termijnenwet, art. 3(1) and (2), a line a year, as date-holidays computes them;
 * \`holidays.unit.test.ts\` compares every line with that library and, run with \`--update\`, writes this file.
 */
export const holidaysByYear: readonly string[] = [
${lines.join('\n')}
];
`;
};

test('the table is what the library says', async () => {
  await expect(fromLibrary()).toMatchFileSnapshot('./dutch-holidays.ts');
  expect(holidaysByYear).toHaveLength(lastYear - firstYear + 1);
});

test.each([
  ['2025-04-18', 'Good Friday'],
  ['2025-04-21', 'Easter Monday'],
  ['2025-04-26', "King's Day, because 27 April 2025 is a Sunday"],
  ['2026-04-27', "King's Day"],
  ['2026-05-05', 'Liberation Day'],
  ['2026-05-14', 'Ascension Day'],
  ['2026-05-25', 'Whit Monday'],
  ['2026-12-26', 'the second day of Christmas'],
  ['2027-01-01', "New Year's Day"],
  ['2026-05-15', 'the Friday after Ascension Day, equated by royal decree'],
])('%s is a holiday: %s', (day) => {
  expect(isDutchHoliday(day)).toBe(true);
});

test.each(['2025-04-17', '2025-04-27', '2026-04-26', '2026-05-04', '2026-12-24', '1800-01-01', '2900-01-01'])(
  '%s is none',
  (day) => {
    expect(isDutchHoliday(day)).toBe(false);
  },
);

test('each day that a royal decree equates is a weekday, and the decree is named', () => {
  for (const { days, source } of equatedDays) {
    expect(source).toMatch(/^Besluit/u);
    expect(days.filter((day) => [0, 6].includes(weekday(day)))).toEqual([]);
  }
});
