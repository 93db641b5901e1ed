import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import express from 'express';
import { buildSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { z } from 'zod';

const schemaFile = resolve(import.meta.dirname, '../../../services/api/schema.graphql');

/**
 * GraphQL on the same express and yoga with the API's own schema, where a mutation only answers: whatever is
 * sent, the same data as `answer`, the whole text of an answer of the API. Answers its port.
 */
export async function startIdleMutations(answer: string): Promise<number> {
  const { data } = z.object({ data: z.record(z.string(), z.unknown()) }).parse(JSON.parse(answer));
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  for (const [name, value] of Object.entries(data)) {
    const mutation = schema.getMutationType()?.getFields()[name];
    if (mutation === undefined) throw new Error(`The schema has no mutation ${name}.`);
    // Below it, fields read the value above them; a union's member is named by its __typename.
    mutation.resolve = () => value;
  }
  const yoga = createYoga({ schema, graphiql: false, landingPage: false, cors: false, logging: false });
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use('/graphql', yoga);
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return z.object({ port: z.number() }).parse(server.address()).port;
}
