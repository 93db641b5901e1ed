import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '@besluitspoor/governance';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { errorsPage } from './errors-page.ts';
import { examplesOn } from './pages.ts';
import { examples } from './scenario.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'api');
const documented = readdirSync(folder)
  .flatMap((file) => examplesOn(readFileSync(join(folder, file), 'utf8')))
  .toSorted((one, other) => one.number - other.number);
const variables = z.object({ input: z.record(z.string(), z.unknown()) });

describe('docs/api', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.remove());

  it('shows every mutation', () => {
    const shown = new Set(examples.map(({ command }): string => command));
    expect(commands.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
    expect(documented.map(({ number }) => number)).toEqual(examples.map(({ number }) => number));
  });

  it('holds what a server answers to its examples, sent in their order', async () => {
    for (const { actor, answer, number, query, variables: sent } of documented) {
      const headers = { 'x-besluitspoor-actor': actor };
      const said = await server.send(query, variables.parse(JSON.parse(sent)), headers);
      expect(said, `example ${number}`).toEqual(JSON.parse(answer));
    }
  });

  it('lists every code (`pnpm --filter @besluitspoor/api guide` writes the list)', () => {
    expect(readFileSync(join(folder, 'errors.md'), 'utf8') === errorsPage()).toBe(true);
  });

  it('records nothing when all of them are sent again', async () => {
    const before = await server.tail();
    for (const { actor, number, query, variables: sent } of documented) {
      const said = await server.send(query, variables.parse(JSON.parse(sent)), {
        'x-besluitspoor-actor': actor,
      });
      expect(JSON.stringify(said), `example ${number}`).toContain('"recorded":{');
    }
    expect(await server.tail()).toEqual(before);
  });
});
