import type { DatabaseSync } from 'node:sqlite';
import { parentPort } from 'node:worker_threads';
import { AsOfTooManyEventsError } from './refusals.ts';
import { replay } from './replay.ts';
import type { Replay } from './replay.ts';

/** What a worker is asked: to make a database under a name, and, once another thread holds it, to let it go. */
export type ReplayRequest = { readonly name: string; readonly path: string; readonly wanted: Replay };
export type ReplayAnswer =
  | { readonly made: string }
  | { readonly tooMany: AsOfTooManyEventsError['values'] }
  | { readonly failure: string };
export type ReplayTaken = { readonly taken: string };

const isRequest = (message: unknown): message is ReplayRequest =>
  typeof message === 'object' && message !== null && 'path' in message && 'wanted' in message;
const isTaken = (message: unknown): message is ReplayTaken =>
  typeof message === 'object' && message !== null && 'taken' in message;

const made = new Map<string, DatabaseSync>();

parentPort?.on('message', (message: unknown) => {
  if (isTaken(message)) {
    made.get(message.taken)?.close();
    made.delete(message.taken);
  }
  if (!isRequest(message)) return;
  const { name, path, wanted } = message;
  try {
    made.set(name, replay(path, wanted, name).connection);
    parentPort?.postMessage({ made: name } satisfies ReplayAnswer);
  } catch (error) {
    if (error instanceof AsOfTooManyEventsError) {
      parentPort?.postMessage({ tooMany: error.values } satisfies ReplayAnswer);
      return;
    }
    const failure = error instanceof Error ? error.message : 'unexplained failure';
    parentPort?.postMessage({ failure } satisfies ReplayAnswer);
  }
});
