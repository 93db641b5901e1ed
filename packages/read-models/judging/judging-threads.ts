import { availableParallelism } from 'node:os';
import type { JudgingScope } from '../queries/judgements.ts';
import type { ViewFiles } from '../store/reading-connection.ts';
import { beginThread } from '../thread.ts';
import type { Judge } from './judge.ts';
import type { Judging } from './judging.ts';
import type { JudgingAnswer, JudgingRequest } from './judging-worker.ts';

/** More than these take the processor from those who read. */
const mostThreads = Math.min(2, availableParallelism());

/** From so many projects of an organisation on, each thread judges a part of them. */
const worthSharing = 4;

/** The size of a thread's young generation, in megabytes (docs/decisions/0033). */
const youngGeneration = 16;

const isAnswer = (message: unknown): message is JudgingAnswer =>
  typeof message === 'object' && message !== null && 'asked' in message;

/**
 * In threads of their own, so that judging holds nobody up who reads what is judged already. The first one judges what
 * nobody asks for, too.
 *
 * @param judge tells what is stale
 * @param clock RFC 3339 in UTC
 */
export const judgingInThreads = (files: ViewFiles, judge: Judge, clock: () => string): Judging => {
  const threads = new Map<number, Thread>();
  let begun = false;
  const thread = (number: number): Thread => {
    const known = threads.get(number);
    if (known !== undefined) return known;
    const started: Thread = threadOn(files, () => {
      // Another may have its number by now.
      if (threads.get(number) === started) threads.delete(number);
    });
    threads.set(number, started);
    return started;
  };
  const wake = (): void => {
    if (begun) thread(0).tell({ wake: clock() });
  };
  return {
    async asked(scope, now) {
      const stale = judge.stale(scope, now);
      if (stale === undefined) return;
      if (stale.overseen.length >= worthSharing) {
        await Promise.all(
          partsOf(stale.overseen).map((projects, number) => thread(number).ask({ projects }, now)),
        );
      }
      // The rest, and what is summed up of all.
      await thread(0).ask(scope, now);
    },
    begin() {
      begun = true;
      for (let number = 0; number < mostThreads; number += 1) thread(number);
      wake();
    },
    wake,
    async close() {
      begun = false;
      await Promise.all([...threads.values()].map((each) => each.end()));
    },
  };
};

const partsOf = (ids: readonly string[]): readonly (readonly string[])[] => {
  const size = Math.ceil(ids.length / mostThreads);
  return Array.from({ length: mostThreads }, (_, number) => ids.slice(number * size, (number + 1) * size));
};

type Thread = {
  ask(scope: JudgingScope, now: string): Promise<void>;
  tell(request: JudgingRequest): void;
  end(): Promise<void>;
};

type Waiting = { readonly done: () => void; readonly failed: (error: Error) => void };

const threadOn = (files: ViewFiles, onEnd: () => void): Thread => {
  const worker = beginThread(new URL('./judging-worker.ts', import.meta.url), {
    given: files,
    youngGeneration,
  });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const fail = (error: Error): void => {
    for (const each of waiting.values()) each.failed(error);
    waiting.clear();
  };
  const tell = (request: JudgingRequest): void => worker.postMessage(request);
  worker.on('message', (message: unknown) => {
    if (!isAnswer(message)) return;
    const each = waiting.get(message.asked);
    waiting.delete(message.asked);
    if (waiting.size === 0) worker.unref();
    if (message.failure === undefined) each?.done();
    else each?.failed(new Error(`judging failed: ${message.failure}`));
  });
  worker.once('error', (error) => {
    // Its end comes a moment later: nobody is to ask it any more.
    onEnd();
    fail(error instanceof Error ? error : new Error('the judging thread failed'));
  });
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      onEnd();
      fail(new Error('the judging thread ended'));
      resolve();
    });
  });
  return {
    ask: (scope, now) =>
      new Promise((done, failed) => {
        asked += 1;
        waiting.set(asked, { done, failed });
        worker.ref();
        tell({ ask: asked, scope, now });
      }),
    tell,
    async end() {
      worker.ref();
      tell({ end: true });
      await ended;
    },
  };
};
