import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { FaultCode } from '../graphql/faults.ts';
import { refuseRequest } from './refusing.ts';

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Lets through what is addressed to this machine, or to the configured origin, and comes from no other website:
 * against pages that reach for a server on somebody's own machine, also by a name that they point at it.
 */
export const gate = (origin: string | undefined): RequestHandler => {
  const admitted = origin === undefined ? undefined : new URL(origin);
  return (request: Request, response: Response, next: NextFunction) => {
    const fault = foreign(request, admitted);
    if (fault !== undefined) return refuseRequest(request, response, 403, fault);
    next();
    return undefined;
  };
};

const foreign = (request: Request, admitted: URL | undefined): FaultCode | undefined => {
  const { host, origin } = request.headers;
  const name = hostnameOf(host);
  if (name === undefined || !(loopbackNames.has(name) || name === admitted?.hostname)) return 'HOST_FOREIGN';
  if (origin === undefined || origin === admitted?.origin) return undefined;
  return origin === `http://${host}` ? undefined : 'ORIGIN_FOREIGN';
};

const hostnameOf = (host: string | undefined): string | undefined => {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.exec(host ?? '');
  return match?.[1]?.toLowerCase();
};
