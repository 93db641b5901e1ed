import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { commandOf, instructionsOf } from './dockerfile.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const instructions = instructionsOf(readFileSync(resolve(ROOT, 'Dockerfile'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'besluitspoor-container-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the image's command", () => {
  it('serves, answers the health check, and ends well when it is told to stop', async () => {
    const port = await freePort();
    const server = spawn(process.execPath, here(commandOf(instructions, 'CMD'), port), {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(server, 'exit');
    try {
      expect(await readyLine(server.stdout)).toContain(`:${port}/graphql`);
      // Nobody reads what it says from here on; a full pipe would hold it up.
      server.stdout.resume();
      const health = here(commandOf(instructions, 'HEALTHCHECK'), port);
      expect(spawnSync(process.execPath, health, { stdio: 'inherit' }).status).toBe(0);
      server.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
    } finally {
      server.kill('SIGKILL');
    }
  });

  it('has a health check that fails where nothing answers', async () => {
    const health = here(commandOf(instructions, 'HEALTHCHECK'), await freePort());
    expect(spawnSync(process.execPath, health).status).toBe(1);
  });
});

/** The command's arguments with a folder and a port of this machine instead of the container's. */
function here([, ...rest]: readonly string[], port: number): string[] {
  return rest.map((argument) =>
    argument === '/data' ? folder : argument.replace(/^4000$|(?<=:)4000(?=\/)/u, String(port)),
  );
}

/** The line that says it serves; what it printed until then if it ended without. */
async function readyLine(output: NodeJS.ReadableStream): Promise<string> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: output })) {
    if (line.startsWith('ready ')) return line;
    lines.push(line);
  }
  return lines.join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, 'close');
  return port;
}
