import { basename } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { recordStatements } from './recording.ts';
import { createTraceWriter } from './trace-file.ts';

/**
 * Preloaded into a program whose worker rebuilds the read models: writes what the worker runs on the new
 * generation into the file that BENCH_TRACE_FILE names.
 */
const file = process.env['BENCH_TRACE_FILE'];
if (file !== undefined && !isMainThread) {
  const trace = createTraceWriter(file);
  recordStatements(
    (path) => /^views-\d+\.db$/u.test(basename(path)),
    (call) => trace.take(call),
  );
  process.on('exit', () => trace.close());
}
