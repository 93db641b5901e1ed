import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { line, type Line } from './line.ts';

/** What became of a row: its lines, or the fault that kept it from being measured. */
export type Outcome = { readonly lines: readonly Line[] } | { readonly fault: string };

/** What a row's process says to the one that started it. */
export const report = z.union([
  z.strictObject({ lines: z.array(line) }),
  z.strictObject({ fault: z.string() }),
]);

/** No row takes longer than this, in milliseconds; one that hangs is a fault. */
const longestRow = 15 * 60_000;

/**
 * Runs a row in a process and a folder of its own, so that no row finds another's garbage, compiled code or
 * files. Whatever the row started ends with it, since they share a process group.
 * `entry` is the module that the process runs; it is given the row's name, the folder, and `--quick`.
 */
export async function runApart(
  name: string,
  options: { readonly quick: boolean; readonly entry?: string; readonly limit?: number },
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'besluitspoor-bench-'));
  const entry = options.entry ?? resolve(import.meta.dirname, 'row-process.ts');
  const child = fork(entry, [name, folder, ...(options.quick ? ['--quick'] : [])], {
    detached: process.platform !== 'win32',
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const endGroup = (): void => endProcessGroup(child.pid);
  const interrupted = (): void => {
    endGroup();
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    return await new Promise<Outcome>((settle) => {
      let said: Outcome | undefined;
      const limit = options.limit ?? longestRow;
      const timer = setTimeout(() => {
        said = { fault: `it did not end within ${limit / 1000} s` };
        endGroup();
      }, limit);
      child.on('message', (message) => {
        const read = report.safeParse(message);
        said ??= read.success ? read.data : { fault: `it answered something else: ${read.error.message}` };
      });
      child.on('error', (error) => {
        said ??= { fault: error.message };
      });
      child.on('exit', (code, signal) => {
        clearTimeout(timer);
        settle(said ?? { fault: `its process ended without an answer (${signal ?? `status ${code}`})` });
      });
    });
  } finally {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
    endGroup();
    rmSync(folder, { recursive: true, force: true });
  }
}

function endProcessGroup(leader: number | undefined): void {
  if (leader === undefined || process.platform === 'win32') return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    // Nobody of the group is left: that is what was wanted.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
