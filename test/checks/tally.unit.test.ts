import { describe, expect, it } from 'vitest';

import { readReport, tally } from './tally.ts';
import type { Report } from './tally.ts';

const GOOD = { name: 'tests', passed: true };
const BAD = { name: 'tests', passed: false };
const STAGES = [
  { name: 'format', passed: true },
  { name: 'lint', passed: true },
];

function report(figures: Partial<Report>): Report {
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  return { ...none, ...figures };
}

describe('the count of a run', () => {
  it('adds stages and tests', () => {
    expect(tally(STAGES, GOOD, report({ numPassedTests: 10 }))).toEqual({ passed: 12, failed: 0, notes: [] });
  });

  it('counts a failed stage as one check, and names it', () => {
    const stages = [...STAGES, { name: 'types', passed: false }];
    const expected = { passed: 12, failed: 1, notes: ['failed: types'] };
    expect(tally(stages, GOOD, report({ numPassedTests: 10 }))).toEqual(expected);
  });

  it('counts failed tests', () => {
    const figures = report({ numPassedTests: 8, numFailedTests: 2 });
    expect(tally(STAGES, BAD, figures)).toMatchObject({ passed: 10, failed: 2 });
  });

  it('counts a file that did not load, but not one whose tests failed', () => {
    const testResults = [
      { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
      { name: 'wrong.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] },
    ];
    const figures = report({ numPassedTests: 8, numFailedTests: 1, testResults });
    expect(tally(STAGES, BAD, figures)).toMatchObject({
      passed: 10,
      failed: 2,
      notes: ['failed: broken.test.ts did not run to its end'],
    });
  });

  it('fails when the run ended badly outside any test', () => {
    expect(tally(STAGES, BAD, report({ numPassedTests: 8 }))).toMatchObject({ passed: 10, failed: 1 });
  });

  it('fails when no test ran, or no report was left', () => {
    expect(tally(STAGES, GOOD, report({}))).toMatchObject({
      passed: 2,
      failed: 1,
      notes: ['failed: no test ran'],
    });
    expect(tally(STAGES, GOOD, report({ numPendingTests: 3 }))).toMatchObject({ failed: 1 });
    expect(tally(STAGES, BAD, undefined)).toMatchObject({ passed: 2, failed: 1 });
  });

  it('says how many tests were left out', () => {
    const figures = report({ numPassedTests: 1, numPendingTests: 2, numTodoTests: 1 });
    expect(tally(STAGES, GOOD, figures).notes).toEqual(['not run: 3']);
  });

  it('refuses a report that is none', () => {
    expect(() => readReport('{}')).toThrow(/numPassedTests/u);
  });
});
