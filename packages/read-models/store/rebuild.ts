import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { RebuildProgress } from '../views.ts';
import { deleteOthers, generationPath, nextGeneration, useGeneration } from './generations.ts';

const isProgress = (message: unknown): message is RebuildProgress =>
  typeof message === 'object' && message !== null && 'done' in message && 'of' in message;

/**
 * Fills a new generation from the log in a worker, names it as the one in use and deletes the others. An event that
 * cannot be digested ends it there: the views stop at that event when they follow the log.
 *
 * @returns the number of the new generation
 */
export const rebuild = async (
  directory: string,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<number> => {
  const generation = nextGeneration(directory);
  const path = generationPath(directory, generation);
  try {
    await inWorker(directory, path, onProgress);
  } catch (error) {
    for (const beside of ['', '-wal', '-shm', '-journal']) rmSync(path + beside, { force: true });
    throw error;
  }
  useGeneration(directory, generation);
  deleteOthers(directory, generation);
  return generation;
};

const inWorker = (
  directory: string,
  path: string,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./rebuild-worker.ts', import.meta.url), {
      workerData: { directory, path },
    });
    worker.on('message', (message: unknown) => {
      if (isProgress(message)) onProgress?.(message);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`building the read models ended with status ${code}`));
    });
  });
