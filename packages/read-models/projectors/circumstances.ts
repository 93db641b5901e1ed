import { number, text, textOrNull } from '../store/database.ts';
import type { Database } from '../store/database.ts';

/** What judging an input needs to know of its organisation, at this place in the log. */
export type OrganisationFacts = {
  readonly timeZone: string;
  readonly k: number;
  /** Template phrases registered so far. */
  readonly phrases: readonly string[];
};

/** Organisations and sponsors, remembered from one event to the next. */
export type CircumstancesOfInputs = {
  organisation(id: string): OrganisationFacts;
  /** The project's sponsor (opdrachtgever). */
  sponsor(project: string): string | undefined;
  /** Whether a consultation is about a decision or a theme, which it says when it is opened. */
  isAboutDecisions(consultation: string): boolean;
  organisationChanged(id: string): void;
  reset(): void;
};

// An input can stand in a log whose organisation does not: the defaults of the domain hold then.
const unknown: OrganisationFacts = { timeZone: 'Europe/Amsterdam', k: 5, phrases: [] };

export const circumstancesOn = (database: Database): CircumstancesOfInputs => {
  const organisations = new Map<string, OrganisationFacts>();
  const sponsors = new Map<string, string | undefined>();
  const consultations = new Map<string, boolean>();
  const readOrganisation = (id: string): OrganisationFacts => {
    const row = database.row('SELECT time_zone, k FROM organisation WHERE id = ?', id);
    if (row === undefined) return unknown;
    const phrases = database.rows('SELECT phrase FROM template_phrase WHERE organisation = ?', id);
    return {
      timeZone: text(row, 'time_zone'),
      k: number(row, 'k'),
      phrases: phrases.map((phrase) => text(phrase, 'phrase')),
    };
  };
  return {
    organisation(id) {
      const known = organisations.get(id) ?? readOrganisation(id);
      organisations.set(id, known);
      return known;
    },
    sponsor(project) {
      if (!sponsors.has(project)) {
        if (sponsors.size > 1000) sponsors.clear();
        const row = database.row('SELECT sponsor FROM project WHERE id = ?', project);
        sponsors.set(project, (row === undefined ? null : textOrNull(row, 'sponsor')) ?? undefined);
      }
      return sponsors.get(project);
    },
    isAboutDecisions(consultation) {
      const known = consultations.get(consultation);
      if (known !== undefined) return known;
      if (consultations.size > 1000) consultations.clear();
      const row = database.row(
        'SELECT 1 FROM consultation WHERE id = ? AND (decision IS NOT NULL OR theme IS NOT NULL)',
        consultation,
      );
      consultations.set(consultation, row !== undefined);
      return row !== undefined;
    },
    organisationChanged: (id) => organisations.delete(id),
    reset() {
      organisations.clear();
      sponsors.clear();
      consultations.clear();
    },
  };
};
