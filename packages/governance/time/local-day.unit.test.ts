import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  endOfLocalDay,
  isTimeZone,
  localDay,
  startOfLocalDay,
  weekday,
} from './local-day.ts';

const amsterdam = 'Europe/Amsterdam';

test.each([
  ['winter', '2026-01-31T22:59:59.999Z', '2026-01-31'],
  ['winter, midnight', '2026-01-31T23:00:00.000Z', '2026-02-01'],
  ['summer', '2026-06-30T21:59:59.999Z', '2026-06-30'],
  ['summer, midnight', '2026-06-30T22:00:00.000Z', '2026-07-01'],
  ['the turn of the year', '2026-12-31T23:00:00.000Z', '2027-01-01'],
])('an instant falls on its local day: %s', (_, instant, day) => {
  expect(localDay(instant, amsterdam)).toBe(day);
});

test('an instant falls on its local day in every zone, at any moment of its minute', () => {
  const zones = [amsterdam, 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia', 'Africa/Monrovia'];
  const instants = fc.date({ min: new Date('1972-12-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (instant, timeZone) => {
      const text = instant.toISOString();
      const expected = Temporal.Instant.from(text).toZonedDateTimeISO(timeZone).toPlainDate().toString();
      // Asked for twice: once found, once remembered.
      expect([localDay(text, timeZone), localDay(text, timeZone)]).toEqual([expected, expected]);
    }),
  );
});

test('the day of the change to summer time lasts 23 hours', () => {
  expect(startOfLocalDay('2026-03-29', amsterdam)).toBe('2026-03-28T23:00:00.000Z');
  expect(endOfLocalDay('2026-03-29', amsterdam)).toBe('2026-03-29T21:59:59.999Z');
});

test('the day of the change to winter time lasts 25 hours', () => {
  expect(startOfLocalDay('2026-10-25', amsterdam)).toBe('2026-10-24T22:00:00.000Z');
  expect(endOfLocalDay('2026-10-25', amsterdam)).toBe('2026-10-25T22:59:59.999Z');
});

test('where the clock skips midnight the day before still ends at 23:59:59.999', () => {
  expect(endOfLocalDay('2018-11-03', 'America/Sao_Paulo')).toBe('2018-11-04T02:59:59.999Z');
});

test('days are counted on the calendar, over both changes of the clock', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  expect(weekday('2026-04-05')).toBe(0);
});

test('only known names are time zones', () => {
  expect(isTimeZone(amsterdam)).toBe(true);
  expect(isTimeZone('Europe/Rommeldam')).toBe(false);
});
