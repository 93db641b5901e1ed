import { Worker } from 'node:worker_threads';
import type { Extent } from './replay.ts';
import type { ReplayAnswer, ReplayRequest } from './replay-worker.ts';

/** Replays in worker threads that stay warm between requests. */
export type Replayers = {
  /** The replayed database as bytes. */
  replay(path: string, extent: Extent): Promise<Uint8Array>;
  /** Starts a worker ahead of the first request. */
  warm(): void;
  close(): Promise<void>;
};

const isAnswer = (message: unknown): message is ReplayAnswer =>
  typeof message === 'object' && message !== null && ('bytes' in message || 'failure' in message);

export const openReplayers = (): Replayers => {
  const idle: Worker[] = [];
  const started = new Set<Worker>();
  const start = (): Worker => {
    const worker = new Worker(new URL('./replay-worker.ts', import.meta.url));
    // A waiting worker keeps no process alive.
    worker.unref();
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
    replay: (path, extent) =>
      new Promise((resolve, reject) => {
        const worker = idle.pop() ?? start();
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
          if ('bytes' in message) resolve(message.bytes);
          else reject(new Error(`replaying the past failed: ${message.failure}`));
        };
        const failed = (error: Error): void => {
          done();
          reject(error);
        };
        const ended = (): void => failed(new Error('the replaying thread ended'));
        worker.on('message', answered);
        worker.once('error', failed);
        worker.once('exit', ended);
        worker.postMessage({ path, extent } satisfies ReplayRequest);
      }),
    async close() {
      await Promise.all([...started].map((worker) => worker.terminate()));
    },
  };
};
