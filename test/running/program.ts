import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');
const program = join(root, 'services/cli/main.ts');

/** What a run of the program came to. */
export type Run = {
  /** Exit status; null when it was killed. */
  readonly status: number | null;
  /** Standard output and standard error, whole. */
  readonly said: string;
  readonly complained: string;
};

/** A program under way. */
export type UnderWay = {
  readonly child: ChildProcess;
  /** Its end, when it comes. */
  readonly ended: Promise<Run>;
};

/**
 * Starts the program in a process of its own, as somebody at a terminal does; `input` is what it reads on standard
 * input. `fileBlocks` limits every file that it writes, in blocks of 512 bytes: a disk that is full.
 */
export const start = (
  words: readonly string[],
  options: { readonly input?: string; readonly fileBlocks?: number } = {},
): UnderWay => {
  const { fileBlocks, input } = options;
  const child =
    fileBlocks === undefined
      ? spawn(process.execPath, [program, ...words], { cwd: root })
      : spawn('sh', ['-c', `ulimit -f ${fileBlocks}; exec "$@"`, 'sh', process.execPath, program, ...words], {
          cwd: root,
        });
  let said = '';
  let complained = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
  // It may end without having read it.
  child.stdin.on('error', () => undefined).end(input ?? '');
  const ended = new Promise<Run>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said, complained }));
  });
  return { child, ended };
};

/** Runs the program to its end. */
export const run = (...words: readonly string[]): Promise<Run> => start(words).ended;

/** A server of the program. */
export type Serving = {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly port: number;
  readonly child: ChildProcess;
  readonly ended: Promise<Run>;
  /** Tells it to stop, and waits for its end. */
  readonly stop: () => Promise<Run>;
  /** Kills it on the spot (SIGKILL), and waits until it is gone. */
  readonly kill: () => Promise<Run>;
};

/** Serves a data directory (`serve`, or `start`) on a port that is free, and waits until it answers. */
export const serving = async (
  directory: string,
  options: {
    readonly command?: 'serve' | 'start';
    readonly words?: readonly string[];
    readonly fileBlocks?: number;
  } = {},
): Promise<Serving> => {
  const words = [options.command ?? 'serve', '--data', directory, '--port', '0', ...(options.words ?? [])];
  const { child, ended } = start(
    words,
    options.fileBlocks === undefined ? {} : { fileBlocks: options.fileBlocks },
  );
  const line = await readyLine(child, ended);
  const { origin, port } = new URL(line.slice('ready '.length));
  const by = (signal: 'SIGTERM' | 'SIGKILL') => async (): Promise<Run> => {
    child.kill(signal);
    return ended;
  };
  return { origin, port: Number(port), child, ended, stop: by('SIGTERM'), kill: by('SIGKILL') };
};

const readyLine = async (child: ChildProcess, ended: Promise<Run>): Promise<string> => {
  if (child.stdout === null) throw new Error('the program has no standard output');
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise<string>((resolve) => {
    lines.on('line', (line) => {
      if (line.startsWith('ready ')) resolve(line);
    });
  });
  const failed = ended.then((run): never => {
    throw new Error(`the server ended before it was ready: ${run.status} ${run.said} ${run.complained}`);
  });
  // Its end is awaited by whoever stops it; here only an early one matters.
  failed.catch(() => undefined);
  return Promise.race([ready, failed]);
};

/** Waits until a process that may have ended already has ended. */
export const gone = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};
