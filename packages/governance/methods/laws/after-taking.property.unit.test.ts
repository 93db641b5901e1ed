import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { logOf } from '../examples/story.ts';
import { judge } from './testing/histories.ts';
import { mending } from './testing/late-facts.ts';
import { closing, isNamed } from './testing/named-facts.ts';
import { lawRuns } from './testing/runs.ts';

const NOW = '2026-09-01T10:00:00.000Z';

/** The checks that nothing mends after the taking, but what is named (domain.md, "Conformity of a decision"). */
const closed = new Set(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C9', 'C10', 'C11', 'C12']);

test('after the taking only the three facts that are named turn C1-C7 or C9-C12 to met', () => {
  assert(
    property(mending, (story) => {
      const log = logOf(story);
      const taken = closing(log);
      const stood = taken < 0 ? log : log.slice(0, taken + 1);
      const named = log.slice(stood.length).filter((one) => isNamed(log, stood, one));
      const before = judge([...stood, ...named], NOW)?.conformity?.checks ?? [];
      const after = judge(log, NOW)?.conformity?.checks ?? [];
      const mended = after.filter(
        ({ check, status }) =>
          closed.has(check) &&
          status === 'MET' &&
          before.some((one) => one.check === check && one.status !== 'MET'),
      );
      expect(taken < 0 ? [] : mended.map(({ check }) => check)).toEqual([]);
    }),
    { numRuns: lawRuns },
  );
});
