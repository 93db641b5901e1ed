import { graphqlBody, graphqlHeaders } from '../servers/queries.ts';
import { send, type LocalRequest } from './load.ts';

/** A query as the public sends it to that server. */
export function queryTo(
  port: number,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): LocalRequest {
  return {
    port,
    method: 'POST',
    path: '/graphql',
    headers: graphqlHeaders(),
    body: graphqlBody(query, variables),
  };
}

/** Sends a query and answers its body and how long that took, in milliseconds. Throws for any other than a full answer. */
export async function ask(request: LocalRequest): Promise<{ readonly body: Buffer; readonly took: number }> {
  const start = performance.now();
  const { status, body } = await send(request);
  const took = performance.now() - start;
  const text = body.toString();
  if (status !== 200 || text.includes('"errors"') || /^\{"data":\{"[A-Za-z]+":null/u.test(text)) {
    throw new Error(`No full answer: ${status} ${text.slice(0, 600)}`);
  }
  return { body, took };
}
