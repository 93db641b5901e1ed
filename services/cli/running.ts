import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteLogReadOnly } from '@besluitspoor/event-log';
import type { StoredEvent } from '@besluitspoor/event-log';

/** What a run of the program came to. */
export type Run = {
  /** Exit status; null when it was killed. */
  readonly status: number | null;
  readonly said: string;
  readonly complained: string;
};

/** The program as a process of its own, as somebody would run it: for tests. */
export const start = (...words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...words], { stdio: 'pipe' });

/** Waits for the end of a started program. */
export const ended = async (child: ChildProcess, input?: string): Promise<Run> => {
  let said = '';
  let complained = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complained += text));
  child.stdin?.on('error', () => undefined).end(input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said, complained }));
  });
};

/** Runs the program to its end. */
export const run = (...words: readonly string[]): Promise<Run> => ended(start(...words));

/** A folder of its own for one piece of work, gone afterwards. */
export const inFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'besluitspoor-cli-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Every event of a data directory. */
export const eventsOf = async (directory: string): Promise<readonly StoredEvent[]> => {
  const log = await openSqliteLogReadOnly({ directory });
  try {
    const events: StoredEvent[] = [];
    for await (const event of log.readAll()) events.push(event);
    return events;
  } finally {
    await log.close();
  }
};

/**
 * Kills a program that is writing a data directory as soon as the log has reached a position.
 * Throws when it ended by itself before.
 */
export const killAt = async (child: ChildProcess, directory: string, position: bigint): Promise<void> => {
  const gone = new AbortController();
  const run = ended(child).finally(() => gone.abort());
  const log = await whenThere(directory, gone.signal);
  try {
    for await (const message of log.subscribe({ after: 'start', signal: gone.signal })) {
      if (message.kind === 'event' && message.event.position >= position) break;
    }
  } finally {
    child.kill('SIGKILL');
    await log.close();
  }
  const { status, complained } = await run;
  if (status !== null) throw new Error(`it ended by itself, with ${status}: ${complained}`);
};

/** The log of a directory, as soon as another process has made it. */
const whenThere = async (directory: string, gone: AbortSignal): ReturnType<typeof openSqliteLogReadOnly> => {
  for (;;) {
    try {
      return await openSqliteLogReadOnly({ directory });
    } catch (error) {
      if (gone.aborted) throw error;
      // Not made yet, or only half: the next turn looks again.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
};
