import { calendarOf, dueAt } from '../../time/due.ts';
import type { Calendar } from '../../time/due.ts';
import { agreedTerm } from '../../time/agreed.ts';
import { defaultTerms } from '../../time/term.ts';
import type { Term, Terms } from '../../time/term.ts';
import type { Fact } from '../proof.ts';
import { isShortlyBefore } from '../shortly.ts';
import { counting, only } from './history.ts';
import type { History } from './history.ts';
import { once } from './once.ts';

/** What holds in the organisation at the moment judged. */
export type Setting = {
  readonly calendar: Calendar;
  /** Of the project, else of the organisation: where the rule says none. */
  readonly terms: Readonly<Record<keyof Terms, Term>>;
  /** Longer terms that held until shortly before the opening, by name; none: nothing was shortened then. */
  readonly shortened: Readonly<Partial<Record<keyof Terms, Shortened>>>;
  /** RFC 3339 UTC, milliseconds: the moment judged. */
  readonly now: string;
};

/** A term that was shortened in the 14 days before the opening: what held before, and what shortened it. */
export type Shortened = { readonly term: Term; readonly by: Fact };

/** The organisation's calendar as it is set at the end of the history. */
export const calendarIn = (history: History, organisation: string): Calendar => {
  const known = calendarsIn(history);
  const calendar = known.get(organisation) ?? calendarAtEnd(history, organisation);
  known.set(organisation, calendar);
  return calendar;
};

// Every decision of a project asks for it.
const calendarsIn = once((_history: History) => new Map<string, Calendar>());

const calendarAtEnd = (history: History, organisation: string): Calendar => {
  let timeZone = 'Europe/Amsterdam';
  let holidays: readonly { readonly date: string }[] = [];
  for (const { payload } of counting(only(history.of(organisation), 'organisation.defaultsSet'), true)) {
    timeZone = payload.timeZone ?? timeZone;
    holidays = payload.holidays ?? holidays;
  }
  return calendarOf({ timeZone, holidays });
};

/**
 * The setting of a decision, from the history alone: terms as the project, else the organisation, had agreed them
 * before its opening (a later change does not reach back).
 */
export const settingOf = (history: History, decision: string, now: string): Setting | undefined => {
  const opened = only(history.of(decision), 'decision.opened')[0];
  if (opened === undefined) return undefined;
  const { organisation, project } = opened.payload;
  const calendar = calendarIn(history, organisation);
  const changes: readonly TermChange[] = [
    ...counting(only(history.of(organisation), 'organisation.defaultsSet'), true).map(
      ({ payload, fact }) => ({ terms: payload.terms ?? {}, ofProject: false, fact }),
    ),
    ...counting(only(history.of(project), 'project.termsSet'), true).map(({ payload, fact }) => ({
      terms: payload,
      ofProject: true,
      fact,
    })),
  ].filter(({ fact }) => fact.place < opened.fact.place);
  const terms = termsAfter(changes);
  return { calendar, terms, shortened: shortenedIn(changes, terms, opened.fact, calendar), now };
};

type TermChange = { readonly terms: Terms; readonly ofProject: boolean; readonly fact: Fact };

const termsAfter = (changes: readonly TermChange[]): Setting['terms'] =>
  [...changes.filter(({ ofProject }) => !ofProject), ...changes.filter(({ ofProject }) => ofProject)].reduce(
    (agreed: Setting['terms'], { terms }) => merged(agreed, terms),
    defaultTerms,
  );

/** Of each term the longest that held in the 14 days before the opening, where that is longer than what holds. */
const shortenedIn = (
  changes: readonly TermChange[],
  terms: Setting['terms'],
  opened: Fact,
  calendar: Calendar,
): Setting['shortened'] => {
  const found: Partial<Record<keyof Terms, Shortened>> = {};
  const end = (term: Term): string => dueAt(opened.recordedAt, term, calendar);
  for (const { fact } of changes) {
    if (!isShortlyBefore(fact.recordedAt, opened.recordedAt)) continue;
    const before = termsAfter(changes.filter((one) => one.fact.place < fact.place));
    for (const name of termNames) {
      const longest = found[name]?.term ?? terms[name];
      if (end(before[name]) > end(longest)) found[name] = { term: before[name], by: fact };
    }
  }
  return found;
};

const termNames = [
  'answer',
  'advice',
  'consent',
  'consultation',
  'telling',
] as const satisfies readonly (keyof Terms)[];

const merged = (
  organisation: Readonly<Record<keyof Terms, Term>>,
  project: Terms,
): Readonly<Record<keyof Terms, Term>> => {
  const term = (name: keyof Terms): Term => agreedTerm(name, { project, organisation }).term;
  return {
    answer: term('answer'),
    advice: term('advice'),
    consent: term('consent'),
    consultation: term('consultation'),
    telling: term('telling'),
  };
};
