import { isUtf8 } from 'node:buffer';
import { json } from 'express';
import type { NextFunction, Request, Response } from 'express';
import { z } from 'zod';
import type { FaultCode } from '../graphql/faults.ts';
import { refuseRequest } from './refusing.ts';

/** The largest body that is read, in bytes. */
export const largestBody = 1_048_576;

/** Bytes that are no UTF-8 would be read as U+FFFD each: what was then recorded is not what was sent. */
const refuseBroken = (_: unknown, __: unknown, bytes: Buffer, charset: string): void => {
  if (charset !== 'utf-8') {
    throw Object.assign(new TypeError('The body says that it is not UTF-8.'), {
      type: 'charset.unsupported',
    });
  }
  if (!isUtf8(bytes)) throw new TypeError('The body is not UTF-8.');
};

const readJson = json({
  limit: largestBody,
  inflate: false,
  type: 'application/json',
  verify: refuseBroken,
});

/** As what an answer can be had. */
const answered = ['application/json', 'application/graphql-response+json'];

const graphqlRequest = z.object({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

/** Reads the body of a GraphQL request: one JSON object of at most 1 MiB, as `application/json` and no other type. */
export const readBody = (request: Request, response: Response, next: NextFunction): void => {
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    return refuseRequest(request, response, 405, 'METHOD_NOT_ALLOWED');
  }
  if (request.is('application/json') !== 'application/json') {
    return refuseRequest(request, response, 415, 'CONTENT_TYPE_UNSUPPORTED');
  }
  if (request.accepts(answered) === false) {
    return refuseRequest(request, response, 406, 'ANSWER_TYPE_UNSUPPORTED');
  }
  readJson(request, response, (error?: unknown) => {
    if (error !== undefined) {
      const [status, code] = refusalOf(error);
      // What is left of a body that is too large is not waited for.
      if (status === 413) response.setHeader('Connection', 'close');
      return refuseRequest(request, response, status, code);
    }
    if (!graphqlRequest.safeParse(request.body).success) {
      return refuseRequest(request, response, 400, 'BODY_MALFORMED');
    }
    next();
    return undefined;
  });
};

const parserError = z.object({ type: z.string() });

const refusalOf = (error: unknown): readonly [number, FaultCode] => {
  switch (parserError.safeParse(error).data?.type) {
    case 'entity.too.large':
      return [413, 'BODY_TOO_LARGE'];
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return [415, 'CONTENT_TYPE_UNSUPPORTED'];
    default:
      return [400, 'BODY_MALFORMED'];
  }
};
