import type { Judge } from '../judging/judge.ts';
import type { Database, List, Row } from '../store/database.ts';
import type { Sql } from './sql.ts';

/** What the queries of one reading share. */
export type Asking = {
  readonly database: Database;
  /** The moment for which dues are judged, RFC 3339 in UTC. */
  readonly now: string;
  /** False in an as-of reading. */
  readonly searchable: boolean;
  /** Judges what is stale of what is asked. */
  readonly judge: Judge;
  /** Told the text of every statement that runs. */
  readonly onStatement: (sql: string) => void;
};

/** Runs a query: the only place, with the next, where statements can be counted. */
export const ask = ({ database, onStatement }: Asking, query: Sql): readonly Row[] => {
  onStatement(query.text);
  return database.rows(query.text, ...query.values);
};

/** The same with the columns of each row in order, for many short rows. */
export const askLists = ({ database, onStatement }: Asking, query: Sql): readonly List[] => {
  onStatement(query.text);
  return database.lists(query.text, ...query.values);
};
