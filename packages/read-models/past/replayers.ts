import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Worker } from 'node:worker_threads';
import { beginThread } from '../thread.ts';
import { AsOfTooManyEventsError } from './refusals.ts';
import type { Replay } from './replay.ts';
import type { ReplayAnswer, ReplayRequest, ReplayTaken } from './replay-worker.ts';
import { sharedConnection } from './sharing.ts';

/** Replays in worker threads that stay warm between requests. */
export type Replayers = {
  /** A connection to the replayed database. Rejects with AsOfTooManyEventsError. */
  replay(path: string, wanted: Replay): Promise<DatabaseSync>;
  /** Starts a worker ahead of the first request. */
  warm(): void;
  close(): Promise<void>;
};

const isAnswer = (message: unknown): message is ReplayAnswer =>
  typeof message === 'object' &&
  message !== null &&
  ('made' in message || 'tooMany' in message || 'failure' in message);

export const openReplayers = (): Replayers => {
  const idle: Worker[] = [];
  const started = new Set<Worker>();
  const start = (): Worker => {
    const worker = beginThread(new URL('./replay-worker.ts', import.meta.url));
    started.add(worker);
    worker.once('exit', () => {
      started.delete(worker);
      const place = idle.indexOf(worker);
      if (place >= 0) idle.splice(place, 1);
    });
    return worker;
  };
  return {
    warm() {
      if (started.size === 0) idle.push(start());
    },
    replay: (path, wanted) =>
      new Promise((resolve, reject) => {
        const worker = idle.pop() ?? start();
        const name = `past-${randomUUID()}`;
        worker.ref();
        const done = (): void => {
          worker.off('message', answered);
          worker.off('error', failed);
          worker.off('exit', ended);
          worker.unref();
        };
        const answered = (message: unknown): void => {
          if (!isAnswer(message)) return;
          done();
          idle.push(worker);
          if ('tooMany' in message) {
            reject(new AsOfTooManyEventsError(message.tooMany.events, message.tooMany.limit));
            return;
          }
          if ('failure' in message) {
            reject(new Error(`replaying the past failed: ${message.failure}`));
            return;
          }
          const connection = sharedConnection(name);
          // It goes with its last connection: the worker kept one until now.
          connection.exec('SELECT 1 FROM sqlite_schema');
          worker.postMessage({ taken: name } satisfies ReplayTaken);
          resolve(connection);
        };
        const failed = (error: Error): void => {
          done();
          reject(error);
        };
        const ended = (): void => failed(new Error('the replaying thread ended'));
        worker.on('message', answered);
        worker.once('error', failed);
        worker.once('exit', ended);
        worker.postMessage({ name, path, wanted } satisfies ReplayRequest);
      }),
    async close() {
      await Promise.all([...started].map((worker) => worker.terminate()));
    },
  };
};
