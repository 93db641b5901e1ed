import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { requestsPerSecond, send } from './load.ts';

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function listening(answer: RequestListener): Promise<number> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return z.object({ port: z.number() }).parse(server.address()).port;
}

describe('the load', () => {
  it('reads answers with a length and in chunks, however they arrive', async () => {
    const long = 'één '.repeat(50_000);
    const port = await listening((request, response) => {
      if (request.url === '/length') response.end(long);
      else {
        response.write(long.slice(0, 100));
        response.write(long.slice(100));
        response.end();
      }
    });
    const bodies = await Promise.all(
      ['/length', '/chunks'].map(async (path) => (await send({ port, method: 'GET', path })).body.toString()),
    );
    expect(bodies).toEqual([long, long]);
  });

  it('sends every request once, over as many connections as asked', async () => {
    const seen: string[] = [];
    const connections = new Set<number | undefined>();
    const port = await listening((request, response) => {
      connections.add(request.socket.remotePort);
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        seen.push(body);
        response.end('{}');
      });
    });
    await requestsPerSecond({
      connections: 3,
      requests: 30,
      request: (number) => ({ port, method: 'POST', path: '/', body: String(number) }),
      accept: ({ status }) => status === 200,
    });
    expect(seen.map(Number).toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 30 }, (_, number) => number),
    );
    expect(connections.size).toBe(3);
  });

  it('fails for an answer that is not accepted', async () => {
    const port = await listening((_, response) => {
      response.statusCode = 503;
      response.end('too busy');
    });
    const run = requestsPerSecond({
      connections: 2,
      requests: 4,
      request: () => ({ port, method: 'GET', path: '/' }),
      accept: ({ status }) => status === 200,
    });
    await expect(run).rejects.toThrow('Refused: 503 too busy');
  });

  it('fails when the server goes away', async () => {
    const port = await listening((request) => request.socket.destroy());
    await expect(send({ port, method: 'GET', path: '/' })).rejects.toThrow(/closed|ECONNRESET|EPIPE/u);
  });
});
