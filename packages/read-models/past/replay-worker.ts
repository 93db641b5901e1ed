import { parentPort } from 'node:worker_threads';
import { replay } from './replay.ts';
import type { Extent } from './replay.ts';
import { bytesOf } from './serialising.ts';

/** What a worker is asked, and what it answers: the database as bytes, or why not. */
export type ReplayRequest = { readonly path: string; readonly extent: Extent };
export type ReplayAnswer = { readonly bytes: Uint8Array } | { readonly failure: string };

const isRequest = (message: unknown): message is ReplayRequest =>
  typeof message === 'object' && message !== null && 'path' in message && 'extent' in message;

parentPort?.on('message', (message: unknown) => {
  if (!isRequest(message)) return;
  try {
    const database = replay(message.path, message.extent);
    const bytes = bytesOf(database.connection);
    database.connection.close();
    parentPort?.postMessage({ bytes } satisfies ReplayAnswer, [bytes.buffer]);
  } catch (error) {
    const failure = error instanceof Error ? error.message : 'unexplained failure';
    parentPort?.postMessage({ failure } satisfies ReplayAnswer);
  }
});
