import type { Request, Response } from 'express';
import { faults } from '../graphql/faults.ts';
import type { FaultCode } from '../graphql/faults.ts';
import { languageOf, sentence } from '../graphql/language.ts';

/** Answers a request that never becomes a query: the form of a GraphQL answer, so that clients need only one. */
export const refuseRequest = (
  request: Request,
  response: Response,
  status: number,
  code: FaultCode,
): void => {
  const message = sentence(faults[code], {}, languageOf(request.headers['accept-language']));
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};
