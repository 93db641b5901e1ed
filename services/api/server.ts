import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { openSqliteLog } from '@besluitspoor/event-log';
import type { SqliteLog } from '@besluitspoor/event-log';
import { openViews } from '@besluitspoor/read-models';
import type { Views } from '@besluitspoor/read-models';
import { createRecorder } from '@besluitspoor/recorder';
import type { Recorder } from '@besluitspoor/recorder';
import type { Logger } from 'pino';
import { createApp } from './http/app.ts';
import { createLogger } from './http/logging.ts';
import type { LogLevel } from './http/logging.ts';
import { createMetrics } from './http/metrics.ts';

/**
 * Who says who asks. `loopback`: only this machine reaches the server. `proxy-header`: a trusted proxy in front sets
 * `x-besluitspoor-actor` and removes what a client sent. `loopback-published`: a container whose port is published
 * on 127.0.0.1 alone.
 */
export type Identity = 'loopback' | 'proxy-header' | 'loopback-published';

export type StartServerOptions = {
  /** Made when absent. This process becomes its one writer. */
  readonly dataDirectory: string;
  /** 0: any that is free. */
  readonly port: number;
  /** The address to listen on; left out: 127.0.0.1, in a container 0.0.0.0. Another than loopback needs an identity. */
  readonly host?: string | undefined;
  readonly identity: Identity;
  /** One more Origin that is admitted, with its name as Host. */
  readonly origin?: string | undefined;
  /** Left out: `info`. */
  readonly logLevel?: LogLevel | undefined;
  /** The most events of an organisation that are read at once for its past; left out: as many as the views say. */
  readonly asOfEvents?: number | undefined;
  /** Called while the views are built anew, before the server listens. */
  readonly onProgress?: ((progress: { readonly done: number; readonly of: number }) => void) | undefined;
};

export type RunningServer = {
  /** `http://127.0.0.1:<port>/graphql` */
  readonly url: string;
  readonly port: number;
  /** What a test or a program beside the server may look at. */
  readonly log: SqliteLog;
  readonly views: Views;
  readonly recorder: Recorder;
  /** Takes nothing new, finishes and answers what was accepted, and frees the data directory. */
  readonly close: () => Promise<void>;
};

/** What keeps a server from starting: a stable code and a sentence that helps. */
export class ServerStartError extends Error {
  readonly code: 'HOST_NEEDS_IDENTITY' | 'ORIGIN_INVALID' | 'PORT_IN_USE' | 'LISTEN_FAILED';
  constructor(code: ServerStartError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ServerStartError';
    this.code = code;
  }
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Opens the data directory, brings the views to the end of the log as it stands, and listens.
 * Throws ServerStartError, and what `openSqliteLog` throws (STORE_LOCKED names who holds the directory).
 */
export const startServer = async (options: StartServerOptions): Promise<RunningServer> => {
  const host = hostOf(options);
  checkOrigin(options.origin);
  const logger = createLogger(options.logLevel ?? 'info');
  const log = await openSqliteLog({ directory: options.dataDirectory });
  let views: Views | undefined;
  try {
    views = await openViews({
      directory: options.dataDirectory,
      log,
      asOfEvents: options.asOfEvents,
      onProgress: options.onProgress,
      onStopped: (stopped) => {
        const { event, position } = stopped;
        logger.error({ event, position: String(position) }, 'the projectors stopped at an event');
      },
    });
    return await serve(options, host, log, views, logger);
  } catch (error) {
    await views?.close();
    await log.close();
    throw error;
  }
};

/** Longer than any catching up takes; the views say themselves when they stop. */
const untilCurrent = 2_147_483_647;

/** How long a client may take to send a request, in milliseconds. */
const longestRequest = 30_000;

/** How long requests that were accepted may take to be answered at the end, in milliseconds. */
const patienceAtEnd = 20_000;

const serve = async (
  options: StartServerOptions,
  host: string,
  log: SqliteLog,
  views: Views,
  logger: Logger,
): Promise<RunningServer> => {
  const tail = await log.tail();
  views.follow(log);
  if (tail !== 'none') await views.waitFor(tail, untilCurrent);
  const recorder = createRecorder({
    log,
    clock: () => new Date(),
    randomBytes,
    soleWriter: true,
    demonstration: log.demonstration,
    usedOnAnotherStream: (commandId, actor, stream) => {
      const used = views.streamOfCommand(actor, commandId);
      return used !== undefined && used !== stream;
    },
  });
  const metrics = createMetrics(views);
  let closing: Promise<void> | undefined;
  const app = createApp({
    recorder,
    views,
    metrics,
    logger,
    origin: options.origin,
    closing: () => closing !== undefined,
  });
  const server = createServer({ requestTimeout: longestRequest, headersTimeout: longestRequest }, app);
  const port = await listening(server, options.port, host);
  logger.info({ port, host }, 'listening');

  const underWay = new Set<ServerResponse>();
  server.on('request', (_request, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  });

  const end = async (): Promise<void> => {
    const ended = once(server, 'close');
    server.close();
    // Else its connection stays open after the answer until the client lets it go, seconds later.
    for (const response of underWay) {
      if (!response.headersSent) response.setHeader('Connection', 'close');
    }
    // Whoever sends no more, or reads no answer, does not keep the server from ending.
    const hangingUp = setTimeout(() => server.closeAllConnections(), patienceAtEnd);
    await ended;
    clearTimeout(hangingUp);
    metrics.close();
    await recorder.close();
    await views.close();
    await log.close();
    logger.info('closed');
  };
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    port,
    log,
    views,
    recorder,
    close: () => (closing ??= end()),
  };
};

const hostOf = ({ host, identity }: StartServerOptions): string => {
  if (host === undefined) return identity === 'loopback-published' ? '0.0.0.0' : '127.0.0.1';
  if (identity === 'loopback' && !loopback.has(host)) {
    throw new ServerStartError(
      'HOST_NEEDS_IDENTITY',
      `Whoever reaches ${host} could act as anybody: name with --identity who says who asks (proxy-header or loopback-published).`,
    );
  }
  return host;
};

const checkOrigin = (origin: string | undefined): void => {
  if (origin === undefined) return;
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url === undefined || url.origin !== origin || !/^https?:$/.test(url.protocol)) {
    throw new ServerStartError(
      'ORIGIN_INVALID',
      `${origin} is no origin: a scheme, a name and where needed a port, such as https://besluiten.example.nl.`,
    );
  }
};

/** Listens, and answers on which port. */
const listening = async (server: Server, port: number, host: string): Promise<number> => {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new ServerStartError('PORT_IN_USE', `Port ${port} is in use: choose another with --port.`, error);
    }
    throw new ServerStartError('LISTEN_FAILED', `The server cannot listen on ${host}:${port}.`, error);
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
};
