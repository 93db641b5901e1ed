import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { ServingRequest } from './serving-request.ts';

/** Servers in a process of their own, and the ports on which they listen. */
export type Servers = {
  readonly api: number;
  readonly beside: number;
  /** Has them write, from now on, what the views are asked. */
  watch(): Promise<void>;
  watched(): Promise<void>;
  stop(): Promise<void>;
};

const answer = z
  .tuple([
    z.union([z.strictObject({ api: z.number(), beside: z.number() }), z.strictObject({ fault: z.string() })]),
  ])
  .rest(z.unknown());

/** Starts them; throws with their fault when they cannot. */
export async function startServers(request: ServingRequest): Promise<Servers> {
  const child = fork(resolve(import.meta.dirname, 'server-process.ts'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  child.send(request);
  const [started] = answer.parse(
    await Promise.race([
      once(child, 'message'),
      ended.then(() => [{ fault: 'the servers ended before they were ready' }]),
    ]),
  );
  if ('fault' in started) throw new Error(started.fault);
  const tell = async (message: string): Promise<void> => {
    const heard = once(child, 'message');
    child.send(message);
    await heard;
  };
  return {
    ...started,
    watch: () => tell('watch'),
    watched: () => tell('watched'),
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}
