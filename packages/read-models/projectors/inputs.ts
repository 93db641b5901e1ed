import {
  answeredThroughTheme,
  actSettled,
  authorOf,
  closesCircle,
  factsAfter,
  isAnswer,
} from '@besluitspoor/governance';
import type {
  AnsweringContext,
  ContestSubject,
  InputFacts,
  inputEvents,
  themeEvents,
} from '@besluitspoor/governance';
import { text } from '../store/database.ts';
import type { Database } from '../store/database.ts';
import { circumstancesOn } from './circumstances.ts';
import type { OrganisationFacts } from './circumstances.ts';
import { figuresOn } from './figures.ts';
import { inputRowsOn } from './input-rows.ts';
import type { InputEntry } from './input-rows.ts';
import { judgeOn } from './judging.ts';
import type { EventsOf } from './event-reading.ts';

type InputEvent = EventsOf<typeof inputEvents>;
type ThemeAnswered = Extract<EventsOf<typeof themeEvents>, { type: 'theme.answered' }>;

/**
 * The inputs that a batch touches, held in memory until they are judged and written once: an input that is
 * submitted, supported and answered within a batch costs one row.
 */
export type Inputs = {
  /** The facts of an input after one of its own events. */
  happened(event: InputEvent, position: number, project: string): InputEntry;
  /** The entry of an input, held for writing. */
  entry(id: string): InputEntry | undefined;
  /** What of the input is contested as it stands, by the method. */
  contestsOpen(entry: InputEntry): readonly ContestSubject[];
  /** A theme was answered: its inputs are work to be done before the next event. */
  themeAnswered(event: ThemeAnswered, position: number): void;
  /** An act that stands on a theme was confirmed or disowned. */
  actSettledElsewhere(event: string, standing: 'CONFIRMED' | 'DISOWNED'): void;
  organisationChanged(organisation: string): void;
  /** Days are counted in another time zone from now on: every input of the organisation is judged again. */
  timeZoneChanged(organisation: string): void;
  /** Work left by the last event, a step each; must be done before the next event. */
  work(): Generator<void, void, undefined>;
  /** Judges and writes what was touched, a step each; then nothing is held but what may be asked for again. */
  settle(): Generator<void, void, undefined>;
  reset(): void;
};

/** How many entries are remembered between batches. */
const remembered = 4000;

/** @param onWritten told of every input whose row was written and that can be about a decision */
export const inputsOn = (database: Database, onWritten: (input: string) => void): Inputs => {
  const figures = figuresOn(database);
  const rows = inputRowsOn(database, figures);
  const circumstances = circumstancesOn(database);
  const entries = new Map<string, InputEntry>();
  const touched = new Set<string>();
  const judge = judgeOn(
    (id) => find(id),
    (organisation) => circumstances.organisation(organisation).timeZone,
  );
  let waiting: { readonly event: ThemeAnswered; readonly position: number } | undefined;

  const find = (id: string): InputEntry | undefined => {
    const known = entries.get(id);
    if (known !== undefined) return known;
    const read = rows.read(id);
    if (read !== undefined) entries.set(id, read);
    return read;
  };
  const existing = (id: string): InputEntry => {
    const entry = find(id);
    if (entry === undefined) throw new Error(`${id} does not begin with input.submitted`);
    return entry;
  };
  const contextOf = (
    event: Pick<InputEvent, 'at'>,
    position: number,
    project: string,
    organisation: OrganisationFacts,
  ): AnsweringContext => ({
    place: position,
    phrases: organisation.phrases,
    bySponsor: circumstances.sponsor(project) === authorOf(event.at),
    circular: false,
  });
  const touch = (entry: InputEntry, facts: InputFacts): void => {
    entry.facts = facts;
    entry.factsChanged = true;
    touched.add(entry.id);
  };

  return {
    entry(id) {
      const entry = find(id);
      if (entry !== undefined) touched.add(id);
      return entry;
    },
    happened(event, position, project) {
      const id = event.at.stream;
      if (event.type === 'input.submitted') {
        const { organisation, consultation, parent, showGroup, step } = event.payload;
        const context = contextOf(event, position, project, circumstances.organisation(organisation));
        const entry: InputEntry = {
          id,
          position,
          organisation,
          project,
          consultation: consultation ?? null,
          parent: parent ?? null,
          party: event.at.party ?? null,
          showParty: showGroup === true,
          author: authorOf(event.at),
          step: step ?? null,
          submitted: event.at.occurredAt ?? '',
          theme: event.payload.theme ?? null,
          counted: 0,
          supporters: 0,
          links: 0,
          concerns: consultation !== undefined && circumstances.isAboutDecisions(consultation),
          facts: factsAfter(undefined, event, context),
          factsChanged: false,
          stored: false,
          judged: undefined,
          cell: undefined,
        };
        entries.set(id, entry);
        touched.add(id);
        return entry;
      }
      const entry = existing(id);
      touched.add(id);
      const circular =
        event.type === 'input.merged' &&
        closesCircle(id, event.payload.into, (other) => {
          const found = find(other);
          return found === undefined ? undefined : judge(found).mergedInto;
        });
      const context = contextOf(event, position, project, circumstances.organisation(entry.organisation));
      const facts = factsAfter(entry.facts, event, { ...context, circular });
      if (facts !== entry.facts) touch(entry, facts);
      return entry;
    },
    contestsOpen: (entry) => judge(entry).openContests,
    themeAnswered(event, position) {
      waiting = { event, position };
    },
    actSettledElsewhere(event, standing) {
      for (const row of database.rows(
        'SELECT DISTINCT input FROM response WHERE event = ? AND through_theme = 1',
        event,
      )) {
        const entry = existing(text(row, 'input'));
        touch(entry, actSettled(entry.facts, event, standing));
      }
      for (const entry of entries.values()) {
        if (!touched.has(entry.id)) continue;
        if (
          entry.facts.responses.some(
            (response) => response.event === event && response.given === 'THROUGH_THEME',
          )
        )
          touch(entry, actSettled(entry.facts, event, standing));
      }
    },
    organisationChanged: (organisation) => circumstances.organisationChanged(organisation),
    timeZoneChanged(organisation) {
      for (const row of database.rows('SELECT id FROM input WHERE organisation = ?', organisation)) {
        touched.add(text(row, 'id'));
      }
      for (const entry of entries.values()) if (entry.organisation === organisation) touched.add(entry.id);
    },
    *work() {
      if (waiting === undefined) return;
      const { event, position } = waiting;
      waiting = undefined;
      const theme = event.at.stream;
      for (const row of database.rows(
        'SELECT input FROM theme_input WHERE theme = ? ORDER BY input',
        theme,
      )) {
        const entry = existing(text(row, 'input'));
        if (!judge(entry).responses.some(isAnswer)) {
          const organisation = circumstances.organisation(entry.organisation);
          const context = contextOf(event, position, entry.project, organisation);
          touch(entry, answeredThroughTheme(entry.facts, event, context));
        }
        yield;
      }
    },
    *settle() {
      const queue = [...touched];
      const queued = new Set(queue);
      for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
        queued.delete(id);
        const entry = existing(id);
        const stored = entry.stored;
        rows.write(entry, judge(entry));
        if (entry.concerns) onWritten(id);
        // An answer of the input that others were merged into answers those as well. Where it is new, so are they.
        if (stored) {
          for (const row of database.rows('SELECT id FROM input WHERE merged_into = ?', id)) {
            const merged = text(row, 'id');
            if (queued.has(merged)) continue;
            queued.add(merged);
            queue.push(merged);
          }
        }
        yield;
      }
      figures.settle();
      touched.clear();
      for (const id of entries.keys()) {
        if (entries.size <= remembered) break;
        entries.delete(id);
      }
    },
    reset() {
      entries.clear();
      touched.clear();
      figures.reset();
      circumstances.reset();
      waiting = undefined;
    },
  };
};
