import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** Whether two titles name the same: case and spaces make no other name. */
export const isSameTitle = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (title: string): string => title.normalize().trim().replaceAll(/\s+/gu, ' ').toLowerCase();

/**
 * Refuses a list in which something stands twice under one name: two of the same are no choice, and whoever counts
 * them must not be fooled.
 *
 * @param field the path of the list; the refusal names the title of the second
 */
export const repeatedTitle = (
  field: string,
  named: readonly { readonly title: string }[],
): Refusal | undefined => {
  const twice = named.findIndex(({ title }, index) =>
    named.slice(0, index).some((earlier) => isSameTitle(earlier.title, title)),
  );
  return twice < 0
    ? undefined
    : refuse('LIST_REPEATS', [field, String(twice), 'title'], { value: named[twice]?.title ?? '' });
};
