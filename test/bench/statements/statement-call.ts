import type { SQLInputValue } from 'node:sqlite';

/** One use of a database: a script, or a prepared statement with the values that were bound. */
export type StatementCall =
  | { readonly script: string }
  | {
      readonly sql: string;
      readonly method: 'run' | 'get' | 'all';
      readonly values: readonly SQLInputValue[];
    };
