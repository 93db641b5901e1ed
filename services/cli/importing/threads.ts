import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** The size of a thread's young generation, in megabytes; unlimited it takes three times as much. */
const youngGeneration = 8;

/**
 * Begins a thread whose heap is kept small (docs/decisions/0033). It finds what was compiled last time, which a
 * thread does not by itself: that halves the time until it works, and it need not load what strips types.
 */
export const beginThread = (
  module: URL,
  options: { readonly given: unknown; readonly input?: boolean },
): Worker => {
  const cache = getCompileCacheDir();
  return new Worker(module, {
    workerData: options.given,
    stdin: options.input === true,
    // The folder that Node tells is the one for its own version, within the one that is set.
    ...(cache !== undefined && { env: { ...process.env, NODE_COMPILE_CACHE: dirname(cache) } }),
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });
};
