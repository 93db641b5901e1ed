import type { Bound } from '../store/database.ts';

/** A piece of a statement with the values of its places, in order. */
export type Sql = { readonly text: string; readonly values: readonly Bound[] };

/** A piece of SQL; what comes from outside stands in `values`, never in the text. */
export const sql = (text: string, ...values: readonly Bound[]): Sql => ({ text, values });

/** Pieces one after the other. */
export const joined = (pieces: readonly Sql[], separator = ' '): Sql => ({
  text: pieces.map((piece) => piece.text).join(separator),
  values: pieces.flatMap((piece) => piece.values),
});

/** All conditions together; none: true. */
export const all = (conditions: readonly (Sql | undefined)[]): Sql => {
  const present = conditions.filter((condition) => condition !== undefined);
  return present.length === 0 ? sql('1') : joined(present, ' AND ');
};

/** Whether a column is one of the values; undefined: no condition. */
export const oneOf = (column: string, values: readonly string[] | undefined): Sql | undefined =>
  values === undefined
    ? undefined
    : sql(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(values));

/** Half-open, for a column that is empty where the time is unknown. */
export const within = (
  column: string,
  from: string | undefined,
  until: string | undefined,
): Sql | undefined =>
  from === undefined && until === undefined
    ? undefined
    : all([
        sql(`${column} <> ''`),
        from === undefined ? undefined : sql(`${column} >= ?`, from),
        until === undefined ? undefined : sql(`${column} < ?`, until),
      ]);
