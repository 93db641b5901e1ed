import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { startServer } from '@besluitspoor/api';
import { recordStatements } from '../statements/recording.ts';
import { createTraceWriter } from '../statements/trace-file.ts';
import { startIdleMutations } from './idle-mutations.ts';
import { servingRequest, type ServingRequest } from './serving-request.ts';
import { startPlainEndpoint } from './plain-endpoint.ts';

/**
 * The process of the servers that a row compares: the API itself, and what it is compared with, listening beside
 * it on the same express. It is told what to serve, and answers with the ports.
 */
async function start(request: ServingRequest): Promise<{ api: number; beside: number }> {
  if (request.beside.kind === 'trace') watchQueries(request.beside.file);
  const api = await startServer({
    dataDirectory: request.directory,
    port: 0,
    identity: 'loopback',
    logLevel: 'error',
  });
  return { api: api.port, beside: await startBeside(request) };
}

async function startBeside({ directory, beside }: ServingRequest): Promise<number> {
  switch (beside.kind) {
    case 'trace':
      return 0;
    case 'plain':
      return startPlainEndpoint(directory, beside.traceFile, readFileSync(beside.answerFile, 'utf8'));
    case 'idle-mutations':
      return startIdleMutations(beside.answer);
  }
}

/** Writes what the views are asked, once told to begin, until told to end. */
function watchQueries(file: string): void {
  const trace = createTraceWriter(file);
  let watching = false;
  recordStatements(
    // Queries run on the file of judgements, with the views attached to it.
    (path) => /^views-\d+\.judgements\.db$/u.test(basename(path)),
    (call) => {
      if (watching) trace.take(call);
    },
  );
  process.on('message', (message) => {
    if (message === 'watch') watching = true;
    if (message === 'watched') {
      watching = false;
      trace.close();
    }
    process.send?.('heard');
  });
}

process.once('message', (message) => {
  start(servingRequest.parse(message)).then(
    (ports) => process.send?.(ports),
    (error: unknown) => {
      process.send?.({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    },
  );
});
// It ends with whoever started it.
process.once('disconnect', () => process.exit());
