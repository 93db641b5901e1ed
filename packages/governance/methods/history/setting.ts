import { calendarOf } from '../../time/due.ts';
import type { Calendar } from '../../time/due.ts';
import { agreedTerm } from '../../time/agreed.ts';
import { defaultTerms } from '../../time/term.ts';
import type { Term, Terms } from '../../time/term.ts';
import { counting, only } from './history.ts';
import type { History } from './history.ts';

/** What holds in the organisation at the moment judged. */
export type Setting = {
  readonly calendar: Calendar;
  /** Of the project, else of the organisation: where the rule says none. */
  readonly terms: Readonly<Record<keyof Terms, Term>>;
  /** RFC 3339 UTC, milliseconds: the moment judged. */
  readonly now: string;
};

/** The organisation's calendar as it is set at the end of the history. */
export const calendarIn = (history: History, organisation: string): Calendar => {
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
  const before = (fact: { readonly place: number }): boolean => fact.place < opened.fact.place;
  let agreed: Readonly<Record<keyof Terms, Term>> = defaultTerms;
  for (const { payload, fact } of counting(
    only(history.of(organisation), 'organisation.defaultsSet'),
    true,
  )) {
    if (before(fact)) agreed = merged(agreed, payload.terms ?? {});
  }
  for (const { payload, fact } of counting(only(history.of(project), 'project.termsSet'), true)) {
    if (before(fact)) agreed = merged(agreed, payload);
  }
  return { calendar: calendarIn(history, organisation), terms: agreed, now };
};

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
