const DAY = 24 * 60 * 60 * 1000;

/**
 * How many days before a moment something must have stood for it to be no arrangement for that moment (domain.md,
 * "Decision rules": entitled).
 */
export const SHORTLY_DAYS = 14;

const SHORTLY = SHORTLY_DAYS * DAY;

/**
 * Whether what was recorded at one moment was recorded in the 14 days before another, or later.
 *
 * @param recordedAt RFC 3339 UTC
 * @param moment RFC 3339 UTC
 */
export const isShortlyBefore = (recordedAt: string, moment: string): boolean =>
  Date.parse(recordedAt) >= Date.parse(moment) - SHORTLY;

/** Whether what was recorded at one moment was recorded within a day of another: together with it. */
export const isTogetherWith = (recordedAt: string, moment: string): boolean =>
  Date.parse(recordedAt) < Date.parse(moment) + DAY;
