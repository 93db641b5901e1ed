import { hash } from 'node:crypto';
import { factsAfter, folded, inputEvents } from '@besluitspoor/governance';
import type { InputFacts, InputJudgement, ResponseFact } from '@besluitspoor/governance';
import { number, numberOrNull, text, textOrNull, truth } from '../store/database.ts';
import type { Database, Row } from '../store/database.ts';
import { columnsOfEvent, eventIn } from '../store/event-rows.ts';
import { cellOf } from './figures.ts';
import type { FigureCell, Figures } from './figures.ts';
import { readerOf } from './event-reading.ts';

/** An input while a batch is being projected: its row in the making, and the facts that it is judged by. */
export type InputEntry = {
  readonly id: string;
  readonly position: number;
  readonly organisation: string;
  readonly project: string;
  readonly consultation: string | null;
  readonly parent: string | null;
  readonly party: string | null;
  readonly showParty: boolean;
  readonly author: string;
  readonly step: string | null;
  /** occurredAt; empty: unknown. */
  readonly submitted: string;
  theme: string | null;
  counted: number;
  supporters: number;
  /** Links that name a decision, however made. */
  links: number;
  /** Can be about a decision: names one, a theme, or a consultation about either, or was ever merged. Stays true. */
  concerns: boolean;
  facts: InputFacts;
  /** The facts hold more than the submission, from which they could be made again. */
  factsChanged: boolean;
  stored: boolean;
  judged: InputJudgement | undefined;
  /** Where it is counted in `figure`; undefined: nowhere yet. */
  cell: FigureCell | undefined;
};

/** Reads and writes the rows behind entries. */
export type InputRows = {
  read(id: string): InputEntry | undefined;
  write(entry: InputEntry, judgement: InputJudgement): void;
};

const readInputEvent = readerOf('input', inputEvents);

export const inputRowsOn = (database: Database, figures: Figures): InputRows => ({
  read(id) {
    const row = database.row(
      `SELECT i.*, f.facts FROM input i LEFT JOIN input_facts f ON f.input = i.id WHERE i.id = ?`,
      id,
    );
    if (row === undefined) return undefined;
    const stored = textOrNull(row, 'facts');
    return {
      ...entryOf(row),
      facts: stored === null ? factsOfSubmission(database, row) : parseFacts(stored),
    };
  },
  write(entry, judgement) {
    const values = [
      entry.theme,
      entry.counted,
      entry.supporters,
      entry.links,
      entry.concerns,
      judgement.kind,
      judgement.status,
      judgement.disowned,
      judgement.requiring,
      judgement.answered,
      judgement.withReason,
      judgement.withoutReason,
      judgement.contested,
      judgement.inTime,
      judgement.daysToAnswer,
      judgement.disposition,
      judgement.followedUp,
      reasonOf(judgement),
      judgement.overdueFrom,
      judgement.overdueFromDay,
      judgement.mergedInto,
      judgement.response,
      judgement.responses.length,
    ];
    if (entry.stored) database.run(updateInput, ...values, entry.id);
    else {
      database.run(
        insertInput,
        ...values,
        entry.position,
        entry.id,
        entry.organisation,
        entry.project,
        entry.consultation,
        entry.parent,
        entry.party,
        entry.showParty,
        entry.author,
        entry.step,
        entry.submitted,
      );
    }
    if (entry.factsChanged) database.run(replaceFacts, entry.id, JSON.stringify(entry.facts));
    writeResponses(database, entry, judgement.responses);
    const cell = cellOfJudgement(entry, judgement);
    figures.moved(entry.cell, cell);
    entry.cell = cell;
    entry.stored = true;
    entry.factsChanged = false;
    entry.judged = judgement;
  },
});

const cellOfJudgement = (entry: InputEntry, judgement: InputJudgement): FigureCell | undefined =>
  cellOf({
    project: entry.project,
    consultation: entry.consultation,
    party: entry.party,
    show_party: Number(entry.showParty),
    step: entry.step,
    kind: judgement.kind,
    requiring: Number(judgement.requiring),
    answered: Number(judgement.answered),
    with_reason: Number(judgement.withReason),
    contested: Number(judgement.contested),
    in_time: judgement.inTime ?? null,
    days: judgement.daysToAnswer ?? null,
    disposition: judgement.disposition ?? null,
    followed_up: Number(judgement.followedUp),
    merged: judgement.mergedInto === undefined ? 0 : 1,
    linked: entry.links > 0 ? 1 : 0,
    overdue_from: judgement.overdueFrom ?? null,
    disowned: Number(judgement.disowned),
  });

const changing = [
  'theme',
  'counted',
  'supporters',
  'links',
  'concerns',
  'kind',
  'status',
  'disowned',
  'requiring',
  'answered',
  'with_reason',
  'without_reason',
  'contested',
  'in_time',
  'days',
  'disposition',
  'followed_up',
  'reason',
  'overdue_from',
  'overdue_day',
  'merged_into',
  'response',
  'responses',
];
const fixed = [
  'position',
  'id',
  'organisation',
  'project',
  'consultation',
  'parent',
  'party',
  'show_party',
  'author',
  'step',
  'submitted',
];
const columns = [...changing, ...fixed];
const insertInput = `INSERT INTO input (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
const updateInput = `UPDATE input SET ${changing.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`;
const replaceFacts = 'INSERT OR REPLACE INTO input_facts (input, facts) VALUES (?, ?)';

const entryOf = (row: Row): Omit<InputEntry, 'facts'> => ({
  id: text(row, 'id'),
  position: number(row, 'position'),
  organisation: text(row, 'organisation'),
  project: text(row, 'project'),
  consultation: textOrNull(row, 'consultation'),
  parent: textOrNull(row, 'parent'),
  party: textOrNull(row, 'party'),
  showParty: truth(row, 'show_party'),
  author: text(row, 'author'),
  step: textOrNull(row, 'step'),
  submitted: text(row, 'submitted'),
  theme: textOrNull(row, 'theme'),
  counted: number(row, 'counted'),
  supporters: number(row, 'supporters'),
  links: number(row, 'links'),
  concerns: truth(row, 'concerns'),
  factsChanged: false,
  stored: true,
  judged: undefined,
  cell: cellOf({
    project: text(row, 'project'),
    consultation: textOrNull(row, 'consultation'),
    party: textOrNull(row, 'party'),
    show_party: number(row, 'show_party'),
    step: textOrNull(row, 'step'),
    kind: text(row, 'kind'),
    requiring: number(row, 'requiring'),
    answered: number(row, 'answered'),
    with_reason: number(row, 'with_reason'),
    contested: number(row, 'contested'),
    in_time: textOrNull(row, 'in_time'),
    days: numberOrNull(row, 'days'),
    disposition: textOrNull(row, 'disposition'),
    followed_up: number(row, 'followed_up'),
    merged: textOrNull(row, 'merged_into') === null ? 0 : 1,
    linked: number(row, 'links') > 0 ? 1 : 0,
    overdue_from: textOrNull(row, 'overdue_from'),
    disowned: number(row, 'disowned'),
  }),
});

// Most inputs have nothing but their submission, and it stands in the trail: storing it twice would cost every one.
/** The facts of an input that has nothing but its submission; the row has its `id` and `position`. */
export const factsOfSubmission = (database: Database, input: Row): InputFacts => {
  const position = number(input, 'position');
  const [row] = database.lists(`SELECT ${columnsOfEvent} FROM event e WHERE e.position = ?`, position);
  const event = row === undefined ? undefined : readInputEvent(eventIn(row).event);
  if (event === undefined)
    throw new Error(`the submission of ${text(input, 'id')} is missing from the trail`);
  return factsAfter(undefined, event, { place: position, phrases: [], bySponsor: false, circular: false });
};

const isFacts = (value: unknown): value is InputFacts =>
  typeof value === 'object' && value !== null && 'input' in value && 'responses' in value;

/** Facts as they were stored. */
export const parseFacts = (stored: string): InputFacts => {
  const value: unknown = JSON.parse(stored);
  if (!isFacts(value)) throw new Error('the stored facts of an input are no facts');
  return value;
};

const writeResponses = (database: Database, entry: InputEntry, responses: readonly ResponseFact[]): void => {
  const before = entry.judged?.responses;
  if (before === undefined ? entry.stored : before.length > 0) {
    database.run('DELETE FROM response WHERE input = ?', entry.id);
  }
  responses.forEach((response, index) => {
    const reason =
      response.withReason && response.reason !== undefined ? digestOfReason(response.reason) : undefined;
    database.run(
      insertResponse,
      entry.id,
      index + 1,
      response.event,
      response.withReason,
      entry.project,
      reason,
      response.given === 'THROUGH_THEME',
    );
  });
};

const insertResponse =
  'INSERT INTO response (input, number, event, with_reason, project, reason, through_theme) VALUES (?, ?, ?, ?, ?, ?, ?)';

const reasonOf = ({ responses, response, reason }: InputJudgement): string | undefined => {
  const counting = responses.find(({ event }) => event === response);
  return counting?.withReason === true && reason !== undefined ? digestOfReason(reason) : undefined;
};

/** Short and equal for reasons that fold to the same: only compared, never trusted. */
const digestOfReason = (reason: string): string => {
  // An input and its response ask one after the other.
  if (last?.reason === reason) return last.digest;
  last = { reason, digest: hash('sha1', folded(reason), 'base64url') };
  return last.digest;
};

let last: { readonly reason: string; readonly digest: string } | undefined;
