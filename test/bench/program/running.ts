import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { send } from '../http/load.ts';

const root = resolve(import.meta.dirname, '../../..');
const program = resolve(root, 'services/cli/main.ts');
const probe = resolve(import.meta.dirname, 'probe.ts');

/** What a run of the program took, from spawning it to its end. */
export type Finished = { readonly seconds: number; readonly peakBytes: number };

/** What is loaded into the program before it begins, and told to it, to watch it. */
export type Watching = {
  readonly preload?: string;
  readonly environment?: Readonly<Record<string, string>>;
};

/**
 * Runs a command of the program to its end, in a process of its own, as somebody at a terminal does.
 * Throws with what it said when it fails.
 */
export async function runProgram(words: readonly string[], watching: Watching = {}): Promise<Finished> {
  const folder = mkdtempSync(join(tmpdir(), 'besluitspoor-run-'));
  const peakFile = join(folder, 'peak');
  try {
    const start = performance.now();
    const child = begin(words, {
      ...watching,
      environment: { ...watching.environment, BENCH_PEAK_MEMORY_FILE: peakFile },
    });
    const said = listen(child);
    const [status] = z.tuple([z.number().nullable(), z.unknown()]).parse(await once(child, 'close'));
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${said()}`);
    return { seconds, peakBytes: Number(readFileSync(peakFile, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A server of the program on a data directory. */
export type Serving = {
  readonly port: number;
  /** Milliseconds from spawning node to the first 200 of `/health/ready`. */
  readonly readyAfter: number;
  /** Starts measuring how long its event loop is held. */
  watchLoop(): void;
  /** The longest that its event loop was held since then, in milliseconds. */
  longestHold(): Promise<number>;
  stop(): Promise<void>;
};

/** How long a server may take to be ready, in milliseconds. */
const longestStart = 120_000;

/** Starts the server and waits until it is ready. */
export async function serve(directory: string): Promise<Serving> {
  const port = await freePort();
  const start = performance.now();
  const child = begin(['serve', '--data', directory, '--port', String(port)], {
    environment: { BENCH_EVENT_LOOP: '1' },
  });
  const said = listen(child);
  while (!(await isReady(port))) {
    if (child.exitCode !== null || performance.now() - start > longestStart) {
      child.kill('SIGKILL');
      throw new Error(`The server did not become ready: ${said()}`);
    }
    await pause(2);
  }
  const readyAfter = performance.now() - start;
  return {
    port,
    readyAfter,
    watchLoop: () => {
      child.send('reset');
    },
    async longestHold() {
      const answer = once(child, 'message');
      child.send('longest');
      const [message] = z
        .tuple([z.object({ longestMilliseconds: z.number() })])
        .rest(z.unknown())
        .parse(await answer);
      return message.longestMilliseconds;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function begin(words: readonly string[], { preload, environment }: Watching): ChildProcess {
  if (!existsSync(program)) throw new Error('services/cli/main.ts is not there.');
  const preloads = [probe, ...(preload === undefined ? [] : [preload])];
  return spawn(process.execPath, [...preloads.flatMap((each) => ['--import', each]), program, ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** Hears what the process says, so that it is never held up by a full pipe; answers the end of it. */
function listen(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
    });
  }
  return () => said;
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await send({ port, method: 'GET', path: '/health/ready' })).status === 200;
  } catch {
    // Nobody listens yet.
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, 'close');
  return port;
}
