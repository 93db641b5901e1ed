import { z } from 'zod';
import { closedList, named } from '../record/vocabulary.ts';

/** How the days of a term are counted. */
export const termKind = closedList('TermKind', 'How the days of a term (termijn) are counted.', {
  CALENDAR: { nl: 'kalenderdagen', en: 'calendar days' },
  WORKING: { nl: 'werkdagen', en: 'working days' },
});

/** A term: so many days, counted from the day after (domain.md, "Time, proof and authorship"). */
export const term = named(
  'Term',
  'A term (termijn): a number of days, counted from the day after, ending at the end of its last day.',
  z.strictObject({
    days: z.int().min(1).max(3650).describe('Number of days, 1 to 3650.'),
    kind: termKind.describe('Calendar or working days.'),
  }),
);

export type Term = z.output<typeof term>;

/** The terms that can be agreed; each left out falls to the next that says it. */
export const terms = named(
  'Terms',
  'Terms (termijnen) agreed; one that is left out falls to the next level that says it.',
  z.strictObject({
    answer: term.optional().describe('Within which an input is answered (antwoordtermijn).'),
    advice: term.optional().describe('Within which a party gives its advice (adviestermijn).'),
    consent: term
      .optional()
      .describe('Within which a party gives or withholds consent (instemmingstermijn).'),
    consultation: term.optional().describe('During which a consultation stands open.'),
    telling: term.optional().describe('Within which the outcome of a decision is told.'),
  }),
);

export type Terms = z.output<typeof terms>;

/** Where nothing was agreed (domain.md, "Time, proof and authorship"). */
export const defaultTerms = {
  answer: { days: 30, kind: 'CALENDAR' },
  advice: { days: 30, kind: 'CALENDAR' },
  consent: { days: 30, kind: 'CALENDAR' },
  consultation: { days: 10, kind: 'WORKING' },
  telling: { days: 10, kind: 'WORKING' },
} as const satisfies Required<Terms>;
