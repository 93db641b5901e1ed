import { Temporal } from 'temporal-polyfill';

/** Milliseconds of a day without a change of the clock, as the proleptic calendar counts. */
const DAY = 86_400_000;

/** A cache forgets everything once it holds this many: an import meets a few thousand days, no more. */
const REMEMBERED = 20_000;

/** Remembers what a pure function answered; callers ask for the same days over and over. */
const remembering = <T>(answer: (key: string, zone: string) => T): ((key: string, zone: string) => T) => {
  const zones = new Map<string, Map<string, T>>();
  return (key, zone) => {
    const known = zones.get(zone) ?? new Map<string, T>();
    zones.set(zone, known);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = answer(key, zone);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, found);
    return found;
  };
};

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter takes a hundred times as long as using one.
const formatter = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
};

/** Whether this is the name of a time zone (IANA) whose rules are known. */
export const isTimeZone = (name: string): boolean => {
  try {
    return formatter(name).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/**
 * The local day on which an instant falls.
 *
 * @param instant RFC 3339 in UTC
 * @param timeZone IANA name of a known zone
 * @returns `YYYY-MM-DD`
 */
export const localDay = (instant: string, timeZone: string): string =>
  instant >= WHOLE_MINUTES && instant.endsWith('Z')
    ? dayOfMinute(instant.slice(0, 'YYYY-MM-DDTHH:MM'.length), timeZone)
    : formattedDay(instant, timeZone);

/** Since then every zone lies whole minutes from UTC (Liberia's, the last, from 1972), so days begin with a minute. */
const WHOLE_MINUTES = '1973';

const dayOfMinute = remembering((minute, timeZone) => formattedDay(`${minute}Z`, timeZone));

const formattedDay = (instant: string, timeZone: string): string => {
  let [year, month, day] = ['', '', ''];
  for (const { type, value } of formatter(timeZone).formatToParts(Date.parse(instant))) {
    if (type === 'year') year = value;
    else if (type === 'month') month = value;
    else if (type === 'day') day = value;
  }
  return `${year}-${month}-${day}`;
};

/**
 * The end of a local day, inclusive: 23:59:59.999 on the clock of the zone, also where that day has 23 or 25 hours.
 *
 * @param day `YYYY-MM-DD`
 * @param timeZone IANA name of a known zone
 * @returns RFC 3339 in UTC with milliseconds
 */
export const endOfLocalDay: (day: string, timeZone: string) => string = remembering((day, timeZone) =>
  new Date(startMilliseconds(addDays(day, 1), timeZone) - 1).toISOString(),
);

/** The first instant of a local day: midnight, or the first moment after it where the clock skips midnight. */
export const startOfLocalDay: (day: string, timeZone: string) => string = remembering((day, timeZone) =>
  new Date(startMilliseconds(day, timeZone)).toISOString(),
);

const startMilliseconds = (day: string, timeZone: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone }).epochMilliseconds;

/** The day so many days later (or, negative, earlier) in the calendar. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The number of midnights from one local day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** The day of the week of a local day: 0 is Sunday, 6 Saturday. */
export const weekday = (day: string): number => new Date(Date.parse(day)).getUTCDay();
