import { parentPort, workerData } from 'node:worker_threads';
import { rebuildFrom } from './rebuild-from.ts';

const given: unknown = workerData;
if (
  typeof given !== 'object' ||
  given === null ||
  !('directory' in given) ||
  !('path' in given) ||
  typeof given.directory !== 'string' ||
  typeof given.path !== 'string'
) {
  throw new Error('a rebuild needs the data directory and the path of the new file');
}
rebuildFrom(given.directory, given.path, (progress) => parentPort?.postMessage(progress));
