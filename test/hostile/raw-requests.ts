import { connect } from 'node:net';
import * as fc from 'fast-check';

const methods = ['POST', 'GET', 'PUT', 'OPTIONS', 'HEAD', 'TRACE', 'PATCH', 'post', 'P\u0000ST', ''];
const paths = [
  '/graphql',
  '/graphql?query={__typename}',
  '/health/ready',
  '/metrics',
  '/',
  '*',
  '/%00',
  '/%ff',
  '//',
  '/../..',
  `/${'a'.repeat(20_000)}`,
];
const names = [
  'host',
  'origin',
  'content-type',
  'content-length',
  'transfer-encoding',
  'content-encoding',
  'x-besluitspoor-actor',
  'accept-language',
  'accept',
  'expect',
  'upgrade',
  '__proto__',
  'a b',
  '',
];
const values = [
  'application/json',
  'application/json; charset=utf-16',
  'application/json; charset=',
  'localhost',
  'evil.example',
  'null',
  'chunked',
  'gzip',
  'br',
  '-1',
  '0',
  '5',
  '99999999999999999999',
  '100-continue',
  'websocket',
  'nl;q=abc, en;q=9',
  '*',
  '\u0000',
  'é',
  '',
  'a'.repeat(20_000),
];
const bodies = [
  '{"query":"{ __typename }"}',
  '{"query":"{ __typename }","variables":[]}',
  '{"query":"{ __typename }","operationName":7}',
  '{"query":"{ __typename }","extensions":{"persistedQuery":{}}}',
  '{"query":"mutation { __typename }"}',
  '{"query":"subscription { __typename }"}',
  '{"__proto__":{"query":"{ __typename }"}}',
  '5\r\n{"a":\r\n0\r\n\r\n',
  'ffffffffffffffff\r\n',
  '[]',
  '"',
  '',
  '\u0000\u0001',
  '[[[['.repeat(10_000),
];

const some = (texts: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...texts) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  );

const mostly = fc.constantFrom(true, true, true, false);

/** The bytes of a request as nobody in their senses would send it, or nearly so. */
export const rawRequest: fc.Arbitrary<string> = fc
  .record({
    method: fc.oneof({ weight: 3, arbitrary: fc.constant('POST') }, { weight: 1, arbitrary: some(methods) }),
    path: fc.oneof({ weight: 3, arbitrary: fc.constant('/graphql') }, { weight: 1, arbitrary: some(paths) }),
    host: mostly,
    json: mostly,
    headers: fc.array(fc.tuple(some(names), some(values)), { maxLength: 5 }),
    length: fc.constantFrom('right', 'right', 'right', 'short', 'long', 'none'),
    body: some(bodies),
  })
  .map(({ method, path, host, json, headers, length, body }) => {
    const bytes = Buffer.byteLength(body);
    const declared = { right: bytes, short: Math.max(0, bytes - 3), long: bytes + 3, none: undefined }[
      length
    ];
    const lines = [
      `${method} ${path} HTTP/1.1`,
      ...(host ? ['host: localhost'] : []),
      ...(json ? ['content-type: application/json'] : []),
      ...headers.map(([name, value]) => `${name}: ${value}`),
      ...(declared === undefined ? [] : [`content-length: ${declared}`]),
      'connection: close',
    ];
    return `${lines.join('\r\n')}\r\n\r\n${body}`;
  });

/** Sends bytes, says that no more will come, and answers the first status that came back; undefined: none did. */
export const sendRaw = (port: number, bytes: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect({ host: '127.0.0.1', port }, () => socket.end(bytes));
    socket.setEncoding('latin1').on('data', (part: string) => (answer += part));
    socket.setTimeout(30_000, () => socket.destroy(new Error('neither an answer nor an end within 30 s')));
    const finish = (): void => {
      const status = /^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1];
      resolve(status === undefined ? undefined : Number(status));
    };
    socket.on('close', finish);
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // It may refuse to read on; that is an answer too.
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') finish();
      else reject(error);
    });
  });
