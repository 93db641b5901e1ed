import { text } from '../store/database.ts';
import type { Database } from '../store/database.ts';
import type { PersonalFields } from '../store/stored-event.ts';
import type { Inputs } from './inputs.ts';
import type { Parties } from './parties.ts';

/** What a projector writes to, and what it must keep up for others. */
export type Projecting = {
  readonly database: Database;
  /** False in a replay: no search index there. */
  readonly searchable: boolean;
  readonly inputs: Inputs;
  readonly parties: Parties;
};

/** Where an event stands, and the personal words that came with it. */
export type Place = { readonly position: number; readonly personal: PersonalFields };

/** The words of a personal field, whoever they are of. */
export const personalText = (personal: PersonalFields, field: string): string | undefined => {
  for (const fields of Object.values(personal)) {
    const value = fields[field];
    if (typeof value === 'string') return value;
  }
  return undefined;
};

/** Makes the words of a record findable under the record's own key. */
export const makeFindable = (
  { database, searchable }: Projecting,
  position: number,
  ...texts: readonly (string | undefined)[]
): void => {
  if (!searchable) return;
  const words = texts.filter((value) => value !== undefined).join('\n');
  if (words !== '')
    database.run('INSERT INTO search (rowid, text) VALUES (?, ?)', position, words.normalize('NFC'));
};

/** The project of a consultation or pilot that was projected already. */
export const projectOf = ({ database }: Projecting, table: 'consultation' | 'pilot', id: string): string => {
  const row = database.row(`SELECT project FROM ${table} WHERE id = ?`, id);
  if (row === undefined) throw new Error(`${id} is not among the records`);
  return text(row, 'project');
};
