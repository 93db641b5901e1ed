import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const workspaceFile = resolve(import.meta.dirname, '../../pnpm-workspace.yaml');
const { catalog } = z
  .object({ catalog: z.object({ node: z.string() }) })
  .parse(parse(readFileSync(workspaceFile, 'utf8')));

/** Whatever Node the machine has, the project's own runs everything: a file log of another one would differ. */
describe("the project's Node", () => {
  it('runs the tests', () => {
    expect(process.versions.node).toBe(catalog.node);
  });

  it.each([['process.execPath', process.execPath] as const, ['node', 'node'] as const])(
    'runs what is started as %s',
    (_, program) => {
      expect(execFileSync(program, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()).toBe(
        catalog.node,
      );
    },
  );

  it('runs TypeScript in a worker as it stands', async () => {
    const source = new URL('./version-worker.ts', import.meta.url);
    const version = await new Promise((answer, fail) => {
      new Worker(source).once('message', answer).once('error', fail);
    });
    expect(version).toBe(catalog.node);
  });
});
