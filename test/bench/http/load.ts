import { connect, type Socket } from 'node:net';
import { createAnswerReader, type Answer } from './answer-reader.ts';

/** A request to this machine. */
export type LocalRequest = {
  readonly port: number;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** No request waits longer than this, in milliseconds. */
const longestAnswer = 30_000;

/**
 * Sends requests to 127.0.0.1 over connections that stay open, each with one request under way, until as many
 * as asked were answered. Answers how many a second. Throws for an answer that `accept` refuses: a figure of
 * faults would be worth nothing.
 */
export async function requestsPerSecond(options: {
  readonly connections: number;
  readonly requests: number;
  readonly request: (number: number) => LocalRequest;
  readonly accept: (answer: Answer) => boolean;
}): Promise<number> {
  const { connections, requests, accept } = options;
  const prepared = Array.from({ length: requests }, (_, number) => options.request(number));
  const bytes = prepared.map(bytesOf);
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(prepared[0]?.port ?? 0)));
  let next = 0;
  const start = performance.now();
  try {
    await Promise.all(
      sockets.map(async (socket) => {
        for (;;) {
          const mine = bytes[next];
          if (mine === undefined) return;
          next += 1;
          const answer = await exchange(socket, mine);
          if (!accept(answer)) throw new Error(`Refused: ${answer.status} ${startOf(answer)}`);
        }
      }),
    );
    return requests / ((performance.now() - start) / 1000);
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

/** One request over a connection of its own. */
export async function send(request: LocalRequest): Promise<Answer> {
  const socket = await open(request.port);
  try {
    return await exchange(socket, bytesOf(request));
  } finally {
    socket.destroy();
  }
}

function bytesOf({ port, method, path, headers, body = '' }: LocalRequest): Buffer {
  const lines = Object.entries({ host: `127.0.0.1:${port}`, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.from(
    `${method} ${path} HTTP/1.1\r\n${lines.join('')}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true }, () => {
      socket.off('error', reject);
      resolve(socket);
    });
    socket.once('error', reject);
  });
}

function exchange(socket: Socket, bytes: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const reader = createAnswerReader();
    const finish = (settle: () => void): void => {
      socket.off('data', taken).off('error', failed).off('close', closed).off('timeout', late);
      settle();
    };
    const failed = (error: Error): void => finish(() => reject(error));
    const closed = (): void => failed(new Error('The server closed the connection.'));
    const late = (): void => failed(new Error(`No answer within ${longestAnswer / 1000} s.`));
    const taken = (chunk: Buffer): void => {
      try {
        const answer = reader.take(chunk);
        if (answer !== undefined) finish(() => resolve(answer));
      } catch (error) {
        finish(() => reject(error instanceof Error ? error : new Error(String(error))));
      }
    };
    socket.setTimeout(longestAnswer);
    socket.on('data', taken).on('error', failed).on('close', closed).on('timeout', late);
    socket.write(bytes);
  });
}

function startOf({ body }: Answer): string {
  return body.toString('utf8', 0, 600);
}
