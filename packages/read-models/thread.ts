import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Begins a thread that waits for work. Waiting it keeps no process alive, and it finds what was compiled last time,
 * which a thread does not by itself.
 *
 * @param options given to the thread, and the size of its young generation in megabytes; left out: the engine's own
 */
export const beginThread = (
  module: URL,
  options: { readonly given?: unknown; readonly youngGeneration?: number } = {},
): Worker => {
  const cache = getCompileCacheDir();
  const worker = new Worker(module, {
    workerData: options.given,
    // The folder that Node tells is the one for its own version, within the one that is set.
    ...(cache !== undefined && { env: { ...process.env, NODE_COMPILE_CACHE: dirname(cache) } }),
    ...(options.youngGeneration !== undefined && {
      resourceLimits: { maxYoungGenerationSizeMb: options.youngGeneration },
    }),
  });
  worker.unref();
  return worker;
};
