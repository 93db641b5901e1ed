import { once } from 'node:events';
import { IncomingMessage, request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startServer } from '../index.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

const refusal = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) })).min(1),
});
const json = { 'content-type': 'application/json' };
const query = JSON.stringify({ query: '{ projects { totalCount } }' });

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ origin: 'https://besluiten.example' });
});
afterAll(() => server.remove());

/** Sends what `fetch` would not: any Host, Origin and body. */
const raw = async (
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
  method = 'POST',
): Promise<{ status: number; headers: IncomingHttpHeaders; text: string }> => {
  const sent = httpRequest({
    host: '127.0.0.1',
    port: server.port,
    path: '/graphql',
    method,
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
  });
  // A server may answer and hang up before all of a large body was sent.
  sent.on('error', () => undefined);
  sent.end(body);
  const answered = once(sent, 'response');
  const [response] = z.tuple([z.instanceof(IncomingMessage)]).parse(await answered);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: await text(response),
  };
};

const codeOf = (text: string): string | undefined =>
  refusal.parse(JSON.parse(text)).errors[0]?.extensions.code;

describe('what reaches the server', () => {
  const here = (): Record<string, string> => ({ ...json, host: `127.0.0.1:${server.port}` });

  it.each([
    ['a name that somebody pointed at this machine', { host: 'evil.example' }, 'HOST_FOREIGN'],
    ['a name that begins like ours', { host: 'localhost.evil.example' }, 'HOST_FOREIGN'],
    ['half a name', { host: '127.0.0.1:x' }, 'HOST_FOREIGN'],
    ['another website', { origin: 'https://evil.example' }, 'ORIGIN_FOREIGN'],
    ['a page without an origin', { origin: 'null' }, 'ORIGIN_FOREIGN'],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }, 'ORIGIN_FOREIGN'],
  ])('is refused from %s', async (_, headers, code) => {
    const answer = await raw({ ...here(), ...headers }, query);
    expect(answer.status).toBe(403);
    expect(codeOf(answer.text)).toBe(code);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    ['this machine by name', {}],
    ['a page of this server', { origin: 'own' }],
    ['the configured origin', { host: 'besluiten.example', origin: 'https://besluiten.example' }],
  ])('is let in from %s', async (_, headers) => {
    const own = here();
    const origin =
      'origin' in headers && headers.origin === 'own' ? { origin: `http://${own['host']}` } : headers;
    const answer = await raw({ ...own, ...origin }, query);
    expect([answer.status, answer.text]).toEqual([200, '{"data":{"projects":{"totalCount":0}}}']);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(answer.headers.vary).toContain('Accept-Language');
  });

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/graphql', 415],
    ['application/json; charset=latin1', 415],
    ['application/json; charset=utf-16', 415],
    ['application/json; charset=utf-8', 200],
  ])('has content type %s: %i', async (type, status) => {
    const answer = await raw({ ...here(), 'content-type': type }, query);
    expect(answer.status).toBe(status);
    expect(answer.text.includes('CONTENT_TYPE_UNSUPPORTED')).toBe(status === 415);
  });

  it.each([
    ['text/html', 406],
    ['text/event-stream', 406],
    ['text/html, */*;q=0.1', 200],
    ['application/graphql-response+json', 200],
  ])('asks for an answer as %s: %i', async (accept, status) => {
    const answer = await raw({ ...here(), accept }, query);
    expect(answer.status).toBe(status);
    expect(answer.text.includes('ANSWER_TYPE_UNSUPPORTED')).toBe(status === 406);
  });

  it.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['no JSON', '{'],
    ['an empty object', '{}'],
    ['a list: several requests at once', `[${query}]`],
    ['a query that is no text', '{"query": 1}'],
    ['variables that are no object', '{"query": "{ __typename }", "variables": []}'],
    ['a text', '"{ __typename }"'],
    ['no UTF-8', Buffer.from('{"query": "{ __typename } # \xff\xfe"}', 'latin1')],
  ])('is malformed: %s', async (_, body) => {
    const answer = await raw(here(), body);
    expect([answer.status, codeOf(answer.text)]).toEqual([400, 'BODY_MALFORMED']);
  });

  it('is at most 1 MiB', async () => {
    const large = JSON.stringify({ query: '{ __typename }', variables: { text: 'x'.repeat(1_048_576) } });
    const answer = await raw(here(), large);
    expect([answer.status, codeOf(answer.text)]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('is not compressed', async () => {
    const answer = await raw({ ...here(), 'content-encoding': 'gzip' }, query);
    expect([answer.status, codeOf(answer.text)]).toEqual([415, 'CONTENT_TYPE_UNSUPPORTED']);
  });

  it('comes by POST', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const answer = await raw(here(), query, method);
      expect([answer.status, codeOf(answer.text), answer.headers.allow]).toEqual([
        405,
        'METHOD_NOT_ALLOWED',
        'POST',
      ]);
    }
    const read = await fetch(`${server.url}?query={__typename}`);
    expect(read.status).toBe(405);
  });

  it('names a person as its actor, or nobody', async () => {
    const answer = await raw({ ...here(), 'x-besluitspoor-actor': 'somebody' }, query);
    expect([answer.status, codeOf(answer.text)]).toEqual([400, 'ACTOR_INVALID']);
  });

  it('finds nothing elsewhere', async () => {
    const answer = await fetch(server.url.replace('/graphql', '/../etc/passwd'));
    expect([answer.status, codeOf(await answer.text())]).toEqual([404, 'NOT_FOUND']);
  });

  it('recorded nothing of all this', async () => {
    expect(await server.tail()).toBe('none');
  });
});

describe('the explorer', () => {
  it('comes whole from this server, which forbids it to fetch anything elsewhere', async () => {
    const page = await fetch(server.url, { headers: { accept: 'text/html' } });
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(text.slice(0, 2_000)).not.toMatch(/<(?:script|link)[^>]+https?:/);
    expect(text).toContain('query DecisionLog');
  });
});

describe('health and metrics', () => {
  const read = async (path: string): Promise<{ status: number; text: string }> => {
    const answer = await fetch(server.url.replace('/graphql', path));
    return { status: answer.status, text: await answer.text() };
  };

  it('is live, and ready once the views follow the log', async () => {
    expect(await read('/health/live')).toEqual({ status: 200, text: '{"status":"live"}' });
    const ready = await read('/health/ready');
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.text)).toMatchObject({ status: 'ready', lag: 0 });
  });

  it('counts commands by outcome, and measures without naming anybody', async () => {
    const actor = 'person-0b9bd7a5-9c6a-4a57-9d2c-3b4e8c6f1a20';
    await server.send(
      'mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename } }',
      { input: { commandId: crypto.randomUUID(), displayName: 'Zeer Herkenbaar' } },
      { 'x-besluitspoor-actor': actor },
    );
    const { text } = await read('/metrics');
    expect(text).toMatch(/besluitspoor_commands_total\{command="registerPerson",outcome="\w+"\} 1/);
    expect(text).toContain('besluitspoor_event_loop_delay_seconds{quantile="1"}');
    expect(text).toContain('besluitspoor_projector_lag_events');
    expect(text).toContain('besluitspoor_http_request_duration_seconds_count{route="/graphql"');
    expect(text).not.toContain(actor);
    expect(text).not.toContain('Herkenbaar');
  });
});

describe('starting', () => {
  it('refuses to listen elsewhere unless something says who asks', async () => {
    const options = {
      dataDirectory: server.directory,
      port: 0,
      identity: 'loopback',
      host: '0.0.0.0',
    } as const;
    await expect(startServer(options)).rejects.toMatchObject({ code: 'HOST_NEEDS_IDENTITY' });
  });

  it('refuses an origin that is none', async () => {
    const options = {
      dataDirectory: server.directory,
      port: 0,
      identity: 'loopback',
      origin: 'nowhere',
    } as const;
    await expect(startServer(options)).rejects.toMatchObject({ code: 'ORIGIN_INVALID' });
  });

  it('names the holder of a folder that is in use, and a port that is', async () => {
    const held = {
      dataDirectory: server.directory,
      port: 0,
      identity: 'loopback',
      logLevel: 'silent',
    } as const;
    await expect(startServer(held)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    const other = await startTestServer();
    await other.close();
    const taken = { ...held, dataDirectory: other.directory, port: server.port };
    await expect(startServer(taken)).rejects.toMatchObject({ code: 'PORT_IN_USE' });
    await other.remove();
  });
});
