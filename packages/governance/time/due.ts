import { isDutchHoliday } from './holidays.ts';
import { addDays, endOfLocalDay, localDay, weekday } from './local-day.ts';
import type { Term } from './term.ts';

/** By which calendar days are counted: a time zone, and the days that one counts as holidays besides the legal ones. */
export type Calendar = {
  /** IANA name. */
  readonly timeZone: string;
  /** Local days, `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<string>;
};

/** The calendar of the Netherlands with the Algemene termijnenwet's holidays and no others. */
export const dutchCalendar: Calendar = { timeZone: 'Europe/Amsterdam', holidays: new Set() };

/** The calendar of an organisation, from its time zone and the holidays that it added. */
export const calendarOf = (organisation: {
  readonly timeZone: string;
  readonly holidays: readonly { readonly date: string }[];
}): Calendar => {
  const { timeZone, holidays } = organisation;
  if (holidays.length === 0 && timeZone === dutchCalendar.timeZone) return dutchCalendar;
  const known = calendars.get(holidays);
  if (known?.timeZone === timeZone) return known;
  const made = { timeZone, holidays: new Set(holidays.map((holiday) => holiday.date)) };
  calendars.set(holidays, made);
  return made;
};

// What was counted by a calendar is remembered with it, so the same organisation keeps the same one.
const calendars = new WeakMap<object, Calendar>();

/** Whether the local day is no Saturday, Sunday or holiday. */
export const isWorkingDay = (day: string, calendar: Calendar): boolean => {
  const inWeek = weekday(day);
  return inWeek !== 0 && inWeek !== 6 && !isDutchHoliday(day) && !calendar.holidays.has(day);
};

/**
 * The last instant of a term: 23:59:59.999 of its last day in the calendar's time zone, inclusive.
 * domain.md, "Time, proof and authorship"; Algemene termijnenwet, art. 1 (ends on a working day), 2 (three days
 * or more hold two working days) and 4 (terms over 90 days are left as they are).
 *
 * @param from the instant from which it is counted: its day is not counted itself
 * @returns RFC 3339 in UTC with milliseconds
 */
export const dueAt = (from: string, term: Term, calendar: Calendar): string =>
  endOfLocalDay(lastDay(localDay(from, calendar.timeZone), term, calendar), calendar.timeZone);

/** The last local day of a term that is counted from the day after `from`. */
export const lastDay = (from: string, term: Term, calendar: Calendar): string => {
  const known = counted.get(calendar) ?? new Map<string, string>();
  counted.set(calendar, known);
  const key = `${from} ${term.days} ${term.kind}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found =
    term.kind === 'WORKING'
      ? afterWorkingDays(from, term.days, calendar)
      : afterCalendarDays(from, term.days, calendar);
  known.set(key, found);
  return found;
};

// An import asks for the same term from the same few hundred days tens of thousands of times.
const counted = new WeakMap<Calendar, Map<string, string>>();

const afterWorkingDays = (from: string, days: number, calendar: Calendar): string => {
  let day = from;
  let left = days;
  while (left > 0) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
};

const NEVER_EXTENDED = 90;
const HOLDS_WORKING_DAYS = 3;
const WORKING_DAYS_HELD = 2;

const afterCalendarDays = (from: string, days: number, calendar: Calendar): string => {
  let last = addDays(from, days);
  if (days > NEVER_EXTENDED) return last;
  if (days >= HOLDS_WORKING_DAYS) {
    const least = afterWorkingDays(from, WORKING_DAYS_HELD, calendar);
    if (least > last) last = least;
  }
  while (!isWorkingDay(last, calendar)) last = addDays(last, 1);
  return last;
};
