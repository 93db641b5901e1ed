import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { eventsOf, inFolder, run, start } from '../running.ts';

/** The address that a server says it answers on. */
const readyAt = async (child: ChildProcess): Promise<string> => {
  if (child.stdout === null) throw new Error('the server has no output');
  // A full pipe would hold the server up.
  child.stderr?.resume();
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('ready ')) return line.slice('ready '.length);
  }
  throw new Error('the server ended before it was ready');
};

test('start loads the cases once into an empty store, serves them, and ends well when told to stop', async () => {
  await inFolder(async (folder) => {
    for (const time of ['first', 'second']) {
      const server = start('start', '--data', folder, '--port', '0');
      try {
        const url = await readyAt(server);
        expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
        const health = await fetch(new URL('/health/ready', url));
        expect([time, health.status]).toEqual([time, 200]);
        const second = await run('serve', '--data', folder, '--port', '0');
        expect(second.status).toBe(2);
        expect(second.complained).toContain(`process ${server.pid}`);
        server.kill('SIGTERM');
        expect(await once(server, 'exit')).toEqual([0, null]);
      } finally {
        server.kill('SIGKILL');
      }
    }
    const ids = (await eventsOf(folder)).map(({ header }) => header.id);
    expect(ids.length).toBeGreaterThan(900);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('serve begins an empty store of your own, which is no demonstration', async () => {
  await inFolder(async (folder) => {
    const server = start('serve', '--data', folder, '--port', '0');
    try {
      await readyAt(server);
      server.kill('SIGINT');
      expect(await once(server, 'exit')).toEqual([0, null]);
    } finally {
      server.kill('SIGKILL');
    }
    expect((await run('info', '--data', folder)).said).toContain('demonstration  no');
  });
});

test('what cannot be served is said in a sentence', async () => {
  await inFolder(async (folder) => {
    const data = ['--data', join(folder, 'data')];
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const inUse = await run('serve', ...data, '--port', port);
    expect([inUse.status, inUse.complained]).toEqual([1, expect.stringContaining(`Port ${port} is in use`)]);
    taken.close();
    const cases = [
      [['--log', 'esdb://localhost'], 'EventStoreDB comes later'],
      [['--log', 'paper'], '--log takes sqlite'],
      [['--port', '70000'], '--port takes a number'],
      [['--identity', 'anybody'], '--identity takes loopback'],
      [['--host', '0.0.0.0'], '--identity'],
      [['--origin', 'nowhere'], 'no origin'],
    ] as const;
    for (const [words, says] of cases) {
      const { status, complained } = await run('serve', ...data, '--port', '0', ...words);
      expect([words[0], status, complained]).toEqual([words[0], 2, expect.stringContaining(says)]);
    }
  });
});
