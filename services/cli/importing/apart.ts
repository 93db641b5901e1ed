import { once } from 'node:events';
import { isatty } from 'node:tty';
import { beginThread } from './threads.ts';

/** What the thread of an import is told when it begins. */
export type Apart = { readonly words: readonly string[]; readonly watched: boolean };

/**
 * Runs an import on a thread of its own, whose heap can be kept small (docs/decisions/0033); answers its exit
 * status. Standard input is handed on, and being told to stop.
 */
export const runApart = async (words: readonly string[], stopped: AbortSignal): Promise<number> => {
  const apart: Apart = { words, watched: isatty(process.stderr.fd) };
  const thread = beginThread(new URL('./thread.ts', import.meta.url), { given: apart, input: true });
  const stop = (): void => thread.postMessage('stop');
  stopped.addEventListener('abort', stop);
  if (thread.stdin !== null && words.includes('-')) process.stdin.pipe(thread.stdin);
  let status: unknown;
  thread.on('message', (answer: unknown) => {
    status = answer;
  });
  // Rejects with what the thread could not catch.
  await once(thread, 'exit');
  stopped.removeEventListener('abort', stop);
  process.stdin.destroy();
  return typeof status === 'number' ? status : 1;
};
