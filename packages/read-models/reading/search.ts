import type { Asking } from './asking.ts';
import { sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** Search was asked of a reading that has no search index: one of the past. */
export class SearchUnavailableError extends Error {
  readonly code = 'SEARCH_UNAVAILABLE';
  constructor() {
    super('A reading of the past cannot be searched.');
    this.name = 'SearchUnavailableError';
  }
}

/**
 * The rows whose texts hold each of the words, at the beginning of a word; undefined: no search was asked for.
 * Only letters and digits reach the index, each word in quotes of its own: what looks like syntax finds nothing.
 */
export const searched = (asking: Asking, search: string | undefined): Sql | undefined => {
  if (search === undefined || search.trim() === '') return undefined;
  if (!asking.searchable) throw new SearchUnavailableError();
  const words = (search.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) =>
    knownToIndex.test(word) ? [word] : Array.from(word),
  );
  if (words.length === 0) return sql('0');
  const query = words
    .slice(0, mostWords)
    .map((word) => `"${word}"*`)
    .join(' ');
  return sql('r.position IN (SELECT rowid FROM search WHERE search MATCH ?)', query);
};

/**
 * Letters of which the index, whose Unicode is older, thinks the same. Another one may part a word there, and words
 * side by side in quotes cannot be asked: it is looked for by itself.
 */
const knownToIndex = /^[0-9A-Za-z\u00c0-\u024f\u0370-\u037e\u0384-\u04ff]+$/u;

/** More words than anybody means; each costs a look in the index. */
const mostWords = 20;
