import { z } from 'zod';
import { Fault } from '../command-line/fault.ts';
import { beginThread } from './threads.ts';

/** The views of a data directory while an import records into it: kept up on a thread of their own. */
export type ProjectingApart = {
  /** So many rows more were recorded. */
  readonly recorded: (rows: number) => void;
  /** Resolves when everything recorded is in the views. Throws Fault when an event cannot be projected. */
  readonly done: (onProgress: (done: number, of: number) => void) => Promise<void>;
  /** Ends the thread; the views keep what they have. */
  readonly stop: () => Promise<void>;
};

/** What the thread says: how far it is, or why it ended. */
export type SaidByProjecting = { readonly done: number; readonly of: number } | { readonly fault: string };

const said: z.ZodType<SaidByProjecting> = z.union([
  z.object({ done: z.number(), of: z.number() }),
  z.object({ fault: z.string() }),
]);

/** What it is told: more stands in the log, nothing follows, or to end at once. */
export const toldToProject = z.enum(['more', 'end', 'stop']);

/** How many rows pass before the thread is told. */
const tellEvery = 500;

/**
 * Projects on a thread of its own while this one records: a machine has two cores, and each takes its part. Only for
 * much: the thread takes a third of a second to begin.
 */
export const projectApart = (directory: string): ProjectingApart => {
  const thread = beginThread(new URL('./projecting-thread.ts', import.meta.url), { given: { directory } });
  const ended = new Promise<void>((resolve) => {
    thread.once('exit', () => resolve());
  });
  let fault: string | undefined;
  let onProgress: ((done: number, of: number) => void) | undefined;
  thread.on('message', (message: unknown) => {
    const heard = said.parse(message);
    if ('fault' in heard) fault = heard.fault;
    else onProgress?.(heard.done, heard.of);
  });
  thread.on('error', (error) => {
    fault ??= error instanceof Error ? (error.stack ?? error.message) : String(error);
  });
  const tell = (what: z.output<typeof toldToProject>): void => thread.postMessage(what);
  let untold = 0;
  return {
    recorded(rows) {
      untold += rows;
      if (untold < tellEvery) return;
      untold = 0;
      tell('more');
    },
    async done(listener) {
      onProgress = listener;
      tell('more');
      tell('end');
      await ended;
      if (fault !== undefined) throw new Fault(fault);
    },
    async stop() {
      tell('stop');
      await ended;
    },
  };
};
