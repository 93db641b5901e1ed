import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { expect } from 'vitest';
import { decided, play } from '../play.ts';
import type { Attempt } from '../play.ts';
import type { Given } from '../spec.ts';

/**
 * Holds that what was recorded is not recorded again when the same is decided at once, in any history that the
 * attempts lead to.
 *
 * @param each commands of which every time is a fact of its own
 */
export const expectNothingTwice = (
  beginning: readonly Given[],
  attempts: Arbitrary<readonly Attempt[]>,
  { runs, each = [] }: { readonly runs: number; readonly each?: readonly string[] },
): void => {
  fc.assert(
    fc.property(attempts, (tries) => {
      play(beginning, tries, (history, attempt) => {
        const again = each.includes(attempt.command) ? [] : decided(history, attempt);
        expect(again.map(({ event }) => event)).toEqual([]);
      });
    }),
    { numRuns: runs },
  );
};
