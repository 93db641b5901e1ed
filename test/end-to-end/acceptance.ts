import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptanceFolder } from '../running/outside.ts';

/** A query of the acceptance folder, as it stands. */
export const acceptanceQuery = (name: string): string =>
  readFileSync(join(acceptanceFolder, `${name}.graphql`), 'utf8');

/** The same text without one field and what is selected of it: for what a later version answers. */
export const without = (query: string, field: string): string => {
  const start = query.search(new RegExp(`^\\s*${field} \\{`, 'm'));
  if (start < 0) throw new Error(`there is no ${field} in it any more: run it as it stands`);
  let depth = 0;
  for (let at = query.indexOf('{', start); at < query.length; at += 1) {
    if (query[at] === '{') depth += 1;
    if (query[at] === '}') depth -= 1;
    if (depth === 0) return query.slice(0, start) + query.slice(at + 1);
  }
  throw new Error(`${field} has no end`);
};
