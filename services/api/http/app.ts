import { randomUUID } from 'node:crypto';
import express from 'express';
import type { Express, NextFunction, Request, Response } from 'express';
import type { Views } from '@besluitspoor/read-models';
import type { Recorder } from '@besluitspoor/recorder';
import type { Logger } from 'pino';
import { heldPasts } from '../graphql/held.ts';
import { languageOf } from '../graphql/language.ts';
import { readBody } from './body.ts';
import { explorer } from './explorer.ts';
import { gate } from './gate.ts';
import { live, ready } from './health.ts';
import { actorOf, checkActor } from './identity.ts';
import { describeFault } from './logging.ts';
import type { Metrics } from './metrics.ts';
import { refuseRequest } from './refusing.ts';
import { createGraphql } from './yoga.ts';

export type AppOptions = {
  readonly recorder: Recorder;
  readonly views: Views;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** One more Origin that is admitted. */
  readonly origin: string | undefined;
  /** Whether the server takes no new connections any more. */
  readonly closing: () => boolean;
};

/** Every route of the server. */
export const createApp = ({ closing, logger, metrics, origin, recorder, views }: AppOptions): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  const graphql = createGraphql((error, correlationId) => {
    logger.error({ correlationId, fault: describeFault(error) }, 'a request met a fault');
  });

  app.use((request, response, next) => {
    const started = performance.now();
    response.setHeader('Vary', 'Accept-Language');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-store');
    if (closing()) response.setHeader('Connection', 'close');
    response.once('close', () => {
      const seconds = (performance.now() - started) / 1000;
      const route = routeOf(request);
      metrics.onRequest(route, response.statusCode, seconds);
      logger.debug({ route, method: request.method, status: response.statusCode, seconds }, 'answered');
    });
    next();
  });
  app.use(gate(origin));
  app.get('/health/live', live);
  app.get('/health/ready', ready(views, closing));
  app.get('/metrics', async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.text());
  });
  app.get('/graphql', explorer);
  app.all('/graphql', readBody, checkActor, (request, response) => {
    const correlationId = randomUUID();
    return graphql(request, response, {
      actor: actorOf(request.headers),
      language: languageOf(request.headers['accept-language']),
      correlationId,
      recorder,
      views,
      held: heldPasts(),
      onOutcome: (command, outcome) => {
        metrics.onOutcome(command, outcome);
        logger.info({ command, outcome }, 'command');
      },
    });
  });
  app.use((request, response) => refuseRequest(request, response, 404, 'NOT_FOUND'));
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    const correlationId = randomUUID();
    logger.error({ correlationId, fault: describeFault(error) }, 'a request met a fault');
    if (!response.headersSent) refuseRequest(request, response, 500, 'INTERNAL_ERROR');
  });
  return app;
};

const routes: ReadonlySet<string> = new Set(['/graphql', '/health/live', '/health/ready', '/metrics']);

/** The path when it is one of ours: no path of a stranger becomes a label or a line of the log. */
const routeOf = (request: Request): string => (routes.has(request.path) ? request.path : 'other');
