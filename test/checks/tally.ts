import { z } from 'zod';

/** One stage of the run and whether it ended well. */
export type Stage = { readonly name: string; readonly passed: boolean };

const reportSchema = z.object({
  numPassedTests: z.number().int(),
  numFailedTests: z.number().int(),
  numPendingTests: z.number().int(),
  numTodoTests: z.number().int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/** The figures of a test run, as vitest's JSON reporter gives them. */
export type Report = z.infer<typeof reportSchema>;

/** What a whole run comes to. Notes are sentences on what the two figures do not say. */
export type Tally = { readonly passed: number; readonly failed: number; readonly notes: readonly string[] };

/**
 * Reads the report of vitest's JSON reporter.
 *
 * @throws if the text is no such report
 */
export function readReport(text: string): Report {
  return reportSchema.parse(JSON.parse(text));
}

/**
 * Counts stages and tests. A file that did not load counts as one failure, and so does a test run that
 * ended badly without naming a failure, or that ran nothing.
 *
 * @param stages the checks before the tests, each counted as one
 * @param tests whether the test run itself ended well
 * @param report its figures; undefined if it left none
 */
export function tally(stages: readonly Stage[], tests: Stage, report: Report | undefined): Tally {
  const notes = stages.filter(({ passed }) => !passed).map(({ name }) => `failed: ${name}`);
  const good = stages.length - notes.length;
  if (report === undefined) {
    return { passed: good, failed: notes.length + 1, notes: [...notes, 'failed: tests (no report)'] };
  }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  notes.push(...unloaded.map(({ name }) => `failed: ${name} did not run to its end`));
  let failures = report.numFailedTests + unloaded.length;
  if (report.numPassedTests + report.numFailedTests === 0) notes.push('failed: no test ran');
  else if (!tests.passed && failures === 0) notes.push('failed: tests (an error outside any test)');
  if (failures === 0 && (!tests.passed || report.numPassedTests === 0)) failures = 1;
  const leftOut = report.numPendingTests + report.numTodoTests;
  if (leftOut > 0) notes.push(`not run: ${leftOut}`);
  return {
    passed: good + report.numPassedTests,
    failed: stages.length - good + failures,
    notes,
  };
}
