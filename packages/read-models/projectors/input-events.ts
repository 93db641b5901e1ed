import type { ContestSubject, inputEvents } from '@besluitspoor/governance';
import type { InputEntry } from './input-rows.ts';
import { contributorOf } from './parties.ts';
import { makeFindable, personalText } from './projecting.ts';
import type { EventsOf } from './event-reading.ts';
import type { Place, Projecting } from './projecting.ts';

type InputEvent = EventsOf<typeof inputEvents>;

export const projectInput = (
  to: Projecting,
  event: InputEvent,
  { position, personal }: Place,
  project: string,
): void => {
  const { database } = to;
  const entry = to.inputs.happened(event, position, project);
  const id = entry.id;
  switch (event.type) {
    case 'input.submitted': {
      const { title, theme, decision } = event.payload;
      if (entry.party !== null) to.parties.contributed(project, entry.party, contributorOf(event.at));
      if (theme !== undefined) placeInTheme(to, entry, theme);
      if (decision !== undefined) link(to, entry, decision, 'SUBMITTED', position);
      makeFindable(to, position, title, personalText(personal, 'text'));
      return;
    }
    case 'input.placedInTheme':
      placeInTheme(to, entry, event.payload.theme);
      entry.theme = event.payload.theme;
      return;
    case 'input.takenFromTheme':
      database.run('DELETE FROM theme_input WHERE theme = ? AND input = ?', event.payload.theme, id);
      entry.theme = entry.facts.themes.at(-1) ?? null;
      return;
    case 'input.supported':
      entry.supporters += database.run(
        'INSERT OR IGNORE INTO supporter (input, person) VALUES (?, ?)',
        id,
        event.at.onBehalfOf ?? event.at.actor,
      );
      return;
    case 'input.supportsCounted':
      entry.counted = event.payload.count;
      return;
    case 'input.linked':
      return link(to, entry, event.payload.to, 'LINKED', position);
    case 'input.unlinked': {
      const gone = database.run('DELETE FROM link WHERE target = ? AND input = ?', event.payload.from, id);
      if (namesDecision(event.payload.from)) entry.links -= gone;
      return;
    }
    case 'input.contested': {
      const { subject, response, due, late } = event.payload;
      database.insert('contest', { position, input: id, subject, response, due, late: late === true });
      return;
    }
    case 'input.contestSettled': {
      const { subject, upheld, reason } = event.payload;
      database.run(
        `UPDATE contest SET upheld = ?, reason = ? WHERE position =
          (SELECT max(position) FROM contest WHERE input = ? AND subject = ? AND settled IS NULL)`,
        upheld,
        reason,
        id,
        subject,
      );
      return settleContests(to, entry, position, subject);
    }
    case 'input.answered':
    case 'input.answerRevised':
      return settleContests(
        to,
        entry,
        position,
        event.payload.disposition === 'DEFERRED' ? undefined : 'ANSWER',
      );
    case 'input.actConfirmed':
    case 'input.actDisowned':
      return settleContests(to, entry, position);
    case 'input.merged': {
      // Whether a merge counts is told by those that stood then, also of inputs that nothing else is known about.
      entry.concerns = true;
      const into = to.inputs.entry(event.payload.into);
      if (into !== undefined) into.concerns = true;
      return;
    }
    case 'input.clarified':
    case 'input.acknowledged':
    case 'input.reclassified':
    case 'input.withdrawn':
    case 'input.followUpReported':
  }
};

const namesDecision = (target: string): boolean => target.startsWith('decision-');

/** Links an input: said at submission, made later, or by the decision that considered it. */
export const link = (
  { database }: Projecting,
  entry: InputEntry,
  target: string,
  how: 'SUBMITTED' | 'LINKED' | 'CONSIDERED',
  position: number,
): void => {
  const added = database.run(
    'INSERT OR IGNORE INTO link (target, input, how, position) VALUES (?, ?, ?, ?)',
    target,
    entry.id,
    how,
    position,
  );
  if (namesDecision(target)) entry.links += added;
  entry.concerns = true;
};

const placeInTheme = ({ database }: Projecting, entry: InputEntry, theme: string): void => {
  database.run('INSERT OR IGNORE INTO theme_input (theme, input) VALUES (?, ?)', theme, entry.id);
  entry.concerns = true;
};

/**
 * Marks the contests that the method holds open no longer. A late one was never open: what answers its subject
 * settles it.
 */
const settleContests = (
  { database, inputs }: Projecting,
  entry: InputEntry,
  position: number,
  subject?: ContestSubject,
): void => {
  if (entry.facts.contests.length === 0) return;
  const open: readonly string[] = inputs.contestsOpen(entry);
  database.run(
    `UPDATE contest SET settled = ? WHERE input = ? AND settled IS NULL
      AND CASE late WHEN 1 THEN subject = ? ELSE subject NOT IN (SELECT value FROM json_each(?)) END`,
    position,
    entry.id,
    subject,
    JSON.stringify(open),
  );
};
