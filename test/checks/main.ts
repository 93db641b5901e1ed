import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { readReport, tally } from './tally.ts';
import type { Stage } from './tally.ts';

/**
 * Every check and test, the quick ones first. Each stage runs whatever became of the one before, so that one
 * run shows all there is to mend. Ends with `N passed, N failed`: a stage counts as one check, a test as one.
 *
 * Arguments narrow the tests alone, as vitest takes them: `npx pnpm@12 test packages/governance`.
 */
const ROOT = resolve(import.meta.dirname, '../..');

const STAGES: readonly (readonly [name: string, ...command: string[]])[] = [
  ['format', 'oxfmt', '--check'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['types', 'tsc', '--noEmit'],
];

const folder = mkdtempSync(join(tmpdir(), 'besluitspoor-checks-'));
try {
  const stages = STAGES.map(([name, ...command]) => run(name, command));
  const reportFile = join(folder, 'tests.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const tests = run('tests', ['vitest', 'run', ...reporters, ...process.argv.slice(2)]);
  const report = existsSync(reportFile) ? readReport(readFileSync(reportFile, 'utf8')) : undefined;

  const { passed, failed, notes } = tally(stages, tests, report);
  for (const note of notes) process.stdout.write(`${note}\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(name: string, [program = '', ...rest]: readonly string[]): Stage {
  process.stdout.write(`\n== ${name}: ${program}\n`);
  // On Windows the tools of node_modules/.bin are command files, which only a shell starts.
  const { status, error } = spawnSync(program, rest, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error !== undefined) process.stdout.write(`${program} did not start: ${error.message}\n`);
  return { name, passed: status === 0 };
}
