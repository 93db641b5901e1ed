import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

import { commandOf, copiedPaths, instructionsOf } from './dockerfile.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

const instructions = instructionsOf(read('Dockerfile'));

const { services, volumes } = z
  .object({
    services: z.object({
      api: z.object({
        build: z.string(),
        ports: z.array(z.string()),
        volumes: z.array(z.string()),
        read_only: z.boolean(),
        tmpfs: z.array(z.string()),
        cap_drop: z.array(z.string()),
        security_opt: z.array(z.string()),
      }),
    }),
    volumes: z.record(z.string(), z.unknown()),
  })
  .parse(parse(read('docker-compose.yml')));

describe('the image', () => {
  it('copies what is there, and what is not kept out of the build', () => {
    const paths = copiedPaths(instructions);
    expect(paths).toContain('services');
    for (const path of paths) {
      expect(existsSync(resolve(ROOT, path)), path).toBe(true);
      expect(reachesBuild(path), path).toBe(true);
    }
  });

  it('takes no data, history or modules into the build', () => {
    for (const path of [
      'data',
      '.git',
      'node_modules',
      'packages/recorder/node_modules',
      'data/events.db',
      'docs',
    ]) {
      expect(reachesBuild(path), path).toBe(false);
    }
  });

  it('installs every package that the lock file names', () => {
    const { packages } = z
      .object({ packages: z.array(z.string()) })
      .parse(parse(read('pnpm-workspace.yaml')));
    expect(packages.toSorted()).toEqual(['packages/*', 'services/*', 'test']);
  });

  it('runs as nobody special, and gives that user the data', () => {
    const user = instructions.findLast(({ name }) => name === 'USER')?.text;
    expect(user).toBe('node');
    expect(
      instructions.some(({ name, text }) => name === 'RUN' && text.includes('chown node:node /data')),
    ).toBe(true);
  });

  it('runs the Node of the catalog', () => {
    const { catalog } = z
      .object({ catalog: z.object({ node: z.string() }) })
      .parse(parse(read('pnpm-workspace.yaml')));
    const images = instructions.filter(({ name }) => name === 'FROM').map(({ text }) => text.split(' ')[0]);
    expect(new Set(images)).toEqual(new Set([`node:${catalog.node.split('.')[0]}-slim`]));
  });

  it('serves the volume on the port that it exposes, publishes and asks for its health', () => {
    const command = commandOf(instructions, 'CMD');
    expect(command.slice(0, 3)).toEqual(['node', 'services/cli/main.ts', 'serve']);
    const option = (name: string): string | undefined => command[command.indexOf(name) + 1];
    expect(option('--identity')).toBe('loopback-published');
    expect(option('--data')).toBe('/data');
    expect(instructions.find(({ name }) => name === 'EXPOSE')?.text).toBe(option('--port'));
    expect(services.api.ports).toEqual([`127.0.0.1:${option('--port')}:${option('--port')}`]);
    expect(commandOf(instructions, 'HEALTHCHECK').join(' ')).toContain(`:${option('--port')}/health/ready`);
  });
});

describe('the composition', () => {
  it('writes nowhere but to the volume and to /tmp, and may do nothing more', () => {
    expect(services.api).toMatchObject({
      build: '.',
      read_only: true,
      tmpfs: ['/tmp'],
      volumes: ['data:/data'],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(Object.keys(volumes)).toEqual(['data']);
  });
});

/** The last line of .dockerignore that fits a path, or a folder above it, decides. */
function reachesBuild(path: string): boolean {
  const parts = path.split('/');
  const ways = parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
  let reaches = true;
  for (const line of read('.dockerignore').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const pattern = asPattern(line.replace(/^!/u, ''));
    if (ways.some((way) => pattern.test(way))) reaches = line.startsWith('!');
  }
  return reaches;
}

/** Docker's patterns: unlike a shell's, `*` takes names that start with a dot. */
function asPattern(line: string): RegExp {
  const source = line
    .replaceAll('.', '\\.')
    .replaceAll(/\*\*\/|\*/gu, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'));
  return new RegExp(`^${source}$`, 'u');
}
