import type { DatabaseSync } from 'node:sqlite';
import { parentPort } from 'node:worker_threads';
import { replay } from './replay.ts';
import type { Extent } from './replay.ts';

/** What a worker is asked: to make a database under a name, and, once another thread holds it, to let it go. */
export type ReplayRequest = { readonly name: string; readonly path: string; readonly extent: Extent };
export type ReplayAnswer = { readonly made: string } | { readonly failure: string };
export type ReplayTaken = { readonly taken: string };

const isRequest = (message: unknown): message is ReplayRequest =>
  typeof message === 'object' && message !== null && 'path' in message && 'extent' in message;
const isTaken = (message: unknown): message is ReplayTaken =>
  typeof message === 'object' && message !== null && 'taken' in message;

const made = new Map<string, DatabaseSync>();

parentPort?.on('message', (message: unknown) => {
  if (isTaken(message)) {
    made.get(message.taken)?.close();
    made.delete(message.taken);
  }
  if (!isRequest(message)) return;
  const { name, path, extent } = message;
  try {
    made.set(name, replay(path, extent, name).connection);
    parentPort?.postMessage({ made: name } satisfies ReplayAnswer);
  } catch (error) {
    const failure = error instanceof Error ? error.message : 'unexplained failure';
    parentPort?.postMessage({ failure } satisfies ReplayAnswer);
  }
});
