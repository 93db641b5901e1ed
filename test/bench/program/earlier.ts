import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../../..');
const execute = promisify(execFile);

/** This project as it was at a commit of its history, in a folder of its own, with what it needs installed. */
export type Earlier = {
  /** Runs a command of its program to its end, in a process of its own. Throws with what it said when it fails. */
  readonly run: (words: readonly string[]) => Promise<void>;
  /** Runs a text of its own as a module that stands at its root. */
  readonly evaluate: (text: string) => Promise<void>;
};

/**
 * Makes the project of an earlier commit ready to run. Needs the history, which a shallow clone lacks, and the
 * package store or the registry.
 *
 * @param folder where it may be put: an empty path
 */
export async function earlierProject(commit: string, folder: string): Promise<Earlier> {
  await execute('git', ['clone', '--quiet', '--shared', '--no-checkout', root, folder]);
  await execute('git', ['checkout', '--quiet', commit], { cwd: folder });
  await execute('npx', ['--yes', 'pnpm@12', 'install', '--frozen-lockfile', '--prefer-offline'], {
    cwd: folder,
  });
  const node = async (words: readonly string[]): Promise<void> => {
    await execute(process.execPath, words, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  };
  return {
    run: (words) => node([join(folder, 'services/cli/main.ts'), ...words]),
    evaluate: (text) => node(['--input-type=module', '--eval', text]),
  };
}
