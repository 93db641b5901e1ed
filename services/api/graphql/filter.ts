import { fault } from './faults.ts';
import { bareId } from './shown.ts';

/** A filter as the queries take it: what the client left out or sent as null is not there. */
export type Filter<T> = { readonly [Key in keyof T]?: Exclude<T[Key], null> | undefined };

/** The longest text that can be searched for, in UTF-16 units. */
export const longestSearch = 200;

/**
 * The filter with every null taken for left out, and ids that were shown under `asOf` without their position.
 * Throws SEARCH_TOO_LONG for a search text beyond 200 characters.
 */
export const filterOf = <T extends object>(filter: T | null | undefined): Filter<T> => {
  const said: Filter<T> = {};
  for (const [key, value] of Object.entries(filter ?? {})) {
    if (value === null || value === undefined) continue;
    if (key === 'search' && typeof value === 'string' && value.length > longestSearch) {
      throw fault('SEARCH_TOO_LONG', { maximum: longestSearch });
    }
    Reflect.set(said, key, Array.isArray(value) ? value.map(bare) : value);
  }
  return said;
};

const bare = (value: unknown): unknown => (typeof value === 'string' ? bareId(value) : value);
