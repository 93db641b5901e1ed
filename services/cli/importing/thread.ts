import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createTerminal } from '../command-line/terminal.ts';
import { runProgram } from '../program.ts';

/** The other side of `runApart`: the program, on a thread of its own. */
const { words, watched } = z.object({ words: z.array(z.string()), watched: z.boolean() }).parse(workerData);

const stopping = new AbortController();
parentPort?.once('message', () => stopping.abort());
// Waiting to be stopped is no reason to live on.
parentPort?.unref();

// The outputs of a thread do not know whether somebody watches.
const errors = { isTTY: watched, write: (text: string) => process.stderr.write(text) };
parentPort?.postMessage(await runProgram(words, createTerminal(process.stdout, errors), stopping.signal));
