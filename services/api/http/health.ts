import type { RequestHandler } from 'express';
import type { Views } from '@besluitspoor/read-models';

/** `/health/live`: the process answers. */
export const live: RequestHandler = (_request, response) => {
  response.json({ status: 'live' });
};

/** `/health/ready`: the views follow the log and nothing stopped them; 503 while they do not, or when closing. */
export const ready =
  (views: Views, closing: () => boolean): RequestHandler =>
  (_request, response) => {
    const { lag, logPosition, position, state, stopped } = views.status();
    const isReady = state === 'LIVE' && !closing();
    response.status(isReady ? 200 : 503).json({
      status: isReady ? 'ready' : closing() ? 'closing' : state.toLowerCase(),
      position: String(position),
      logPosition: String(logPosition),
      lag,
      ...(stopped === undefined
        ? {}
        : { stopped: { position: String(stopped.position), event: stopped.event } }),
    });
  };
