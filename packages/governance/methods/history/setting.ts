import { calendarOf, dueAt } from '../../time/due.ts';
import type { Calendar } from '../../time/due.ts';
import { agreedTerm } from '../../time/agreed.ts';
import { defaultTerms } from '../../time/term.ts';
import type { Term, Terms } from '../../time/term.ts';
import type { Fact } from '../proof.ts';
import { isShortlyBefore } from '../shortly.ts';
import { counting, only } from './history.ts';
import type { EntryOf, History } from './history.ts';
import { once } from './once.ts';

/** What holds in the organisation at the moment judged. */
export type Setting = {
  readonly calendar: Calendar;
  /** Of the project, else of the organisation: where the rule says none. */
  readonly terms: Readonly<Record<keyof Terms, Term>>;
  /** Longer terms that held until shortly before the opening, by name; none: nothing was shortened then. */
  readonly shortened: ChangedTerms;
  /** Shorter terms that held until shortly before the opening, by name; none: nothing was lengthened then. */
  readonly lengthened: ChangedTerms;
  /** The calendar without the days off that were added in the 14 days before the opening; undefined: none were. */
  readonly calendarBefore: { readonly calendar: Calendar; readonly by: Fact } | undefined;
  /** Each change of the project's or the organisation's terms, and how long there was to answer before it. */
  readonly answersBefore: readonly ChangedTerm[];
  /** RFC 3339 UTC, milliseconds: the moment judged. */
  readonly now: string;
};

/** A term that was changed: what held before, and what changed it. */
export type ChangedTerm = { readonly term: Term; readonly by: Fact };

type ChangedTerms = Readonly<Partial<Record<keyof Terms, ChangedTerm>>>;

/** The organisation's calendar as it is set at the end of the history. */
export const calendarIn = (history: History, organisation: string): Calendar =>
  calendarAfter(
    history,
    organisation,
    counting(only(history.of(organisation), 'organisation.defaultsSet'), true),
  );

/** The same calendar for the same number of settings: what was counted by it is remembered with it. */
const calendarAfter = (
  history: History,
  organisation: string,
  settings: readonly EntryOf<'organisation.defaultsSet'>[],
): Calendar => {
  const known = calendarsIn(history);
  const key = `${organisation} ${settings.length}`;
  const calendar = known.get(key) ?? calendarSetBy(settings);
  known.set(key, calendar);
  return calendar;
};

// Every decision of a project asks for it.
const calendarsIn = once((_history: History) => new Map<string, Calendar>());

const calendarSetBy = (settings: readonly EntryOf<'organisation.defaultsSet'>[]): Calendar => {
  let timeZone = 'Europe/Amsterdam';
  let holidays: readonly { readonly date: string }[] = [];
  for (const { payload } of settings) {
    timeZone = payload.timeZone ?? timeZone;
    holidays = payload.holidays ?? holidays;
  }
  return calendarOf({ timeZone, holidays });
};

/**
 * The setting of a decision, from the history alone: terms as the project, else the organisation, had agreed them
 * before its opening, and the days off that it had then (a later change does not reach back).
 */
export const settingOf = (history: History, decision: string, now: string): Setting | undefined => {
  const opened = only(history.of(decision), 'decision.opened')[0];
  if (opened === undefined) return undefined;
  const { organisation, project } = opened.payload;
  const defaults = counting(only(history.of(organisation), 'organisation.defaultsSet'), true);
  const calendar = calendarAfter(
    history,
    organisation,
    defaults.filter(({ fact }) => fact.place < opened.fact.place),
  );
  const ever: readonly TermChange[] = [
    ...defaults.map(({ payload, fact }) => ({ terms: payload.terms ?? {}, ofProject: false, fact })),
    ...counting(only(history.of(project), 'project.termsSet'), true).map(({ payload, fact }) => ({
      terms: payload,
      ofProject: true,
      fact,
    })),
  ];
  const changes = ever.filter(({ fact }) => fact.place < opened.fact.place);
  const terms = termsAfter(changes);
  const end = (term: Term): string => dueAt(opened.fact.recordedAt, term, calendar);
  const added = defaults.find(
    ({ payload, fact }) =>
      payload.holidays !== undefined &&
      fact.place < opened.fact.place &&
      isShortlyBefore(fact.recordedAt, opened.fact.recordedAt),
  );
  return {
    calendar,
    calendarBefore:
      added === undefined
        ? undefined
        : {
            calendar: calendarAfter(
              history,
              organisation,
              defaults.filter(({ fact }) => fact.place < added.fact.place),
            ),
            by: added.fact,
          },
    terms,
    shortened: changedIn(changes, terms, opened.fact, (one, other) => end(one) > end(other)),
    lengthened: changedIn(changes, terms, opened.fact, (one, other) => end(one) < end(other)),
    answersBefore: ever.map(({ fact }) => ({ term: termsBefore(ever, fact).answer, by: fact })),
    now,
  };
};

type TermChange = { readonly terms: Terms; readonly ofProject: boolean; readonly fact: Fact };

/** The organisation adds to its terms; a project sets its own whole, so that its last word counts. */
const termsAfter = (changes: readonly TermChange[]): Setting['terms'] =>
  merged(
    changes
      .filter(({ ofProject }) => !ofProject)
      .reduce((agreed: Setting['terms'], { terms }) => merged(agreed, terms), defaultTerms),
    changes.findLast(({ ofProject }) => ofProject)?.terms ?? {},
  );

const termsBefore = (changes: readonly TermChange[], change: Fact): Setting['terms'] =>
  termsAfter(changes.filter(({ fact }) => fact.place < change.place));

/** Of each term the one furthest from what holds (longer, or shorter) that held in the 14 days before the opening. */
const changedIn = (
  changes: readonly TermChange[],
  terms: Setting['terms'],
  opened: Fact,
  isFurther: (one: Term, other: Term) => boolean,
): ChangedTerms => {
  const found: Partial<Record<keyof Terms, ChangedTerm>> = {};
  for (const { fact } of changes) {
    if (!isShortlyBefore(fact.recordedAt, opened.recordedAt)) continue;
    const before = termsBefore(changes, fact);
    for (const name of termNames) {
      const furthest = found[name]?.term ?? terms[name];
      if (isFurther(before[name], furthest)) found[name] = { term: before[name], by: fact };
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
