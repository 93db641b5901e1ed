import { once } from 'node:events';
import { createServer } from 'node:http';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import express from 'express';
import { z } from 'zod';
import { readTrace } from '../statements/trace-file.ts';

/**
 * What a page costs at the least: an endpoint that runs the same statements with the same values on the same file
 * and answers the same bytes as JSON. Answers its port.
 */
export async function startPlainEndpoint(
  directory: string,
  traceFile: string,
  answer: string,
): Promise<number> {
  const views = join(directory, viewsIn(directory));
  const database = new DatabaseSync(views.replace(/\.db$/u, '.judgements.db'), { timeout: 2000 });
  database.prepare('ATTACH DATABASE ? AS views').run(`${pathToFileURL(views).href}?mode=ro`);
  database.exec('PRAGMA views.cache_size = -16384; PRAGMA temp_store = MEMORY; PRAGMA query_only = ON');
  const queries = readTrace(traceFile).map((call) => {
    if ('script' in call) throw new Error(`A page runs a script: ${call.script}`);
    const statement = database.prepare(call.sql);
    return () => statement[call.method](...call.values);
  });
  if (queries.length === 0) throw new Error('A page that asks nothing was recorded.');
  const page: unknown = JSON.parse(answer);
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.get('/page', (_request, response) => {
    for (const query of queries) query();
    response.json(page);
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return z.object({ port: z.number() }).parse(server.address()).port;
}

function viewsIn(directory: string): string {
  const found = readdirSync(directory).find((name) => /^views-\d+\.db$/u.test(name));
  if (found === undefined) throw new Error(`There are no views in ${directory}.`);
  return found;
}
