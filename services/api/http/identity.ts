import type { NextFunction, Request, Response } from 'express';
import { isIdOf } from '@besluitspoor/governance';
import type { Actor } from '../graphql/context.ts';
import { refuseRequest } from './refusing.ts';

/** The header that names who asks: a person's id. Whoever can reach the server can set it. */
export const actorHeader = 'x-besluitspoor-actor';

/** Refuses a request whose actor is no person's id, rather than taking it for the public's. */
export const checkActor = (request: Request, response: Response, next: NextFunction): void => {
  const named = request.headers[actorHeader];
  if (named !== undefined && !isIdOf('person', named)) {
    return refuseRequest(request, response, 400, 'ACTOR_INVALID');
  }
  next();
  return undefined;
};

/** Who asks, by the headers of a request that passed `checkActor`. */
export const actorOf = (headers: Request['headers']): Actor => {
  const named = headers[actorHeader];
  return { person: isIdOf('person', named) ? named : undefined };
};
