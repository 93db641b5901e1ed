import { once } from 'node:events';
import type { Identity, RunningServer, StartServerOptions } from '@besluitspoor/api';
import { dataOption, directoryOf } from '../command-line/command.ts';
import type { Invocation, ProgramCommand } from '../command-line/command.ts';
import { Fault, UsageError } from '../command-line/fault.ts';

/** The options of whatever serves. */
export const serveOptions = {
  ...dataOption,
  port: { value: 'PORT', description: 'the port to listen on; 0: any that is free', unlessGiven: '4000' },
  log: {
    value: 'LOG',
    description: 'where events are kept: sqlite, the embedded store',
    unlessGiven: 'sqlite',
  },
  identity: {
    value: 'WHO',
    description:
      'who says who asks: loopback (only this machine reaches the server), proxy-header, loopback-published',
    unlessGiven: 'loopback',
  },
  host: { value: 'HOST', description: 'the address to listen on; another than loopback needs --identity' },
  origin: { value: 'URL', description: 'one more origin that may ask, such as https://besluiten.example.nl' },
} as const;

export const serve: ProgramCommand = {
  name: 'serve',
  summary: 'serves a data directory through GraphQL',
  description: [
    'Serves GraphQL, with GraphiQL to explore it, on http://localhost:PORT/graphql, and prints `ready` with the',
    'address once it answers. Health stands at /health/live and /health/ready, metrics at /metrics.',
    'It is the one writer of its data directory. Told to stop, it finishes what it accepted.',
  ],
  options: serveOptions,
  examples: [
    { line: 'serve --data ./pam', does: 'serves what was imported into ./pam' },
    { line: 'serve --port 0', does: 'serves ./data on any port that is free' },
  ],
  run: (invocation) => serveUntilStopped(invocation),
};

/** Serves until told to stop; answers the exit status. */
export const serveUntilStopped = async (invocation: Invocation): Promise<number> => {
  const { terminal, stopped } = invocation;
  refuseOtherLogs(invocation);
  const progress = terminal.progress('Views');
  const server = await started({
    dataDirectory: directoryOf(invocation),
    port: portOf(invocation),
    identity: identityOf(invocation),
    host: invocation.option('host'),
    origin: invocation.option('origin'),
    onProgress: ({ done, of }) => progress.at(done, of),
  });
  try {
    terminal.say(`ready ${server.url}`);
    if (!stopped.aborted) await once(stopped, 'abort');
    return 0;
  } finally {
    await server.close();
  }
};

const started = async (options: StartServerOptions): Promise<RunningServer> => {
  // Loaded when it is needed: the other commands begin half a second sooner without it.
  const { ServerStartError, startServer } = await import('@besluitspoor/api');
  try {
    return await startServer(options);
  } catch (error) {
    if (!(error instanceof ServerStartError)) throw error;
    const misused = error.code === 'HOST_NEEDS_IDENTITY' || error.code === 'ORIGIN_INVALID';
    throw misused
      ? new UsageError(error.message, { cause: error })
      : new Fault(error.message, { cause: error });
  }
};

const portOf = (invocation: Invocation): number => {
  const text = invocation.option('port') ?? '';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`--port takes a number from 0 to 65535, not "${text}".`);
  return port;
};

const identities: readonly Identity[] = ['loopback', 'proxy-header', 'loopback-published'];

const identityOf = (invocation: Invocation): Identity => {
  const named = invocation.option('identity');
  const identity = identities.find((known) => known === named);
  if (identity === undefined) {
    throw new UsageError(`--identity takes ${identities.join(', ')}, not "${String(named)}".`);
  }
  return identity;
};

const refuseOtherLogs = (invocation: Invocation): void => {
  const log = invocation.option('log') ?? '';
  if (log === 'sqlite') return;
  throw new UsageError(
    log.startsWith('esdb://')
      ? 'This version keeps events in its embedded store only: EventStoreDB comes later. Leave --log out.'
      : `--log takes sqlite, not "${log}".`,
  );
};
