import { expect, test } from 'vitest';
import { calendarOf, dueAt, dutchCalendar, isWorkingDay } from './due.ts';

const calendarDays = (days: number) => ({ days, kind: 'CALENDAR' }) as const;
const workingDays = (days: number) => ({ days, kind: 'WORKING' }) as const;

// Each worked out by hand on a calendar.
test.each([
  ['an ordinary term', '2026-02-09', 30, '2026-03-11T22:59:59.999Z'],
  ['into summer time', '2026-03-02', 30, '2026-04-01T21:59:59.999Z'],
  ['ending on Good Friday: the Tuesday after Easter', '2026-03-04', 30, '2026-04-07T21:59:59.999Z'],
  ['ending on Easter Monday', '2026-03-07', 30, '2026-04-07T21:59:59.999Z'],
  [
    "ending on King's Day on Saturday 26 April, 27 being a Sunday",
    '2025-03-27',
    30,
    '2025-04-28T21:59:59.999Z',
  ],
  ["ending on King's Day on Monday 27 April", '2026-03-28', 30, '2026-04-28T21:59:59.999Z'],
  ['ending on Liberation Day', '2026-04-05', 30, '2026-05-06T21:59:59.999Z'],
  ['ending on Ascension Day, the Friday being equated', '2026-04-14', 30, '2026-05-18T21:59:59.999Z'],
  ["ending on New Year's Day, a Friday", '2026-12-02', 30, '2027-01-04T22:59:59.999Z'],
  ["ending on New Year's Day, Friday 2 January being equated", '2025-12-02', 30, '2026-01-05T22:59:59.999Z'],
  [
    'three days over Christmas: until they hold two working days',
    '2025-12-24',
    3,
    '2025-12-30T22:59:59.999Z',
  ],
  ['three days over Easter', '2026-04-02', 3, '2026-04-08T21:59:59.999Z'],
  ['two days over Easter: moved, not extended', '2026-04-02', 2, '2026-04-07T21:59:59.999Z'],
  ['three days over the change to summer time', '2026-03-27', 3, '2026-03-31T21:59:59.999Z'],
  ['four days over the change to winter time', '2026-10-23', 4, '2026-10-27T22:59:59.999Z'],
  ['ninety days ending on Easter Sunday: moved', '2026-01-05', 90, '2026-04-07T21:59:59.999Z'],
  ['ninety-one days ending on Easter Sunday: left as they are', '2026-01-04', 91, '2026-04-05T21:59:59.999Z'],
])('calendar days: %s', (_, day, days, end) => {
  expect(dueAt(`${day}T11:00:00.000Z`, calendarDays(days), dutchCalendar)).toBe(end);
});

test.each([
  ["over King's Day and Liberation Day", '2026-04-24', 10, '2026-05-12T21:59:59.999Z'],
  ['over the turn of the year', '2026-12-23', 6, '2027-01-04T22:59:59.999Z'],
  ['over a weekend', '2026-06-05', 1, '2026-06-08T21:59:59.999Z'],
  ['from a Sunday', '2026-06-07', 1, '2026-06-08T21:59:59.999Z'],
])('working days: %s', (_, day, days, end) => {
  expect(dueAt(`${day}T11:00:00.000Z`, workingDays(days), dutchCalendar)).toBe(end);
});

test('a term is counted from the local day, not from the day in UTC', () => {
  expect(dueAt('2026-06-30T22:30:00.000Z', calendarDays(1), dutchCalendar)).toBe('2026-07-02T21:59:59.999Z');
});

test("an organisation's own holidays and time zone count", () => {
  const organisation = { timeZone: 'America/Kralendijk', holidays: [{ date: '2026-06-08' }] };
  const own = calendarOf(organisation);
  expect(calendarOf(organisation)).toBe(own);
  expect(calendarOf({ ...organisation, timeZone: 'America/Curacao' }).timeZone).toBe('America/Curacao');
  expect(isWorkingDay('2026-06-08', own)).toBe(false);
  expect(dueAt('2026-06-05T11:00:00.000Z', workingDays(1), own)).toBe('2026-06-10T03:59:59.999Z');
  expect(calendarOf({ timeZone: 'Europe/Amsterdam', holidays: [] })).toBe(dutchCalendar);
});
