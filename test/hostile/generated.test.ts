import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask, health, mutationOf, tail } from '../running/client.ts';
import type { Answer } from '../running/client.ts';
import { newFolder, removeFolder } from '../running/folder.ts';
import { run, serving } from '../running/program.ts';
import type { Serving } from '../running/program.ts';
import { badCommandFor } from './acts.ts';
import { chooserOf } from './choosing.ts';
import { documentFor } from './documents.ts';
import { rawRequest, sendRaw } from './raw-requests.ts';
import { introspect } from './schema.ts';
import type { Schema } from './schema.ts';
import { asVariable } from './values.ts';

const folder = newFolder();
let server: Serving;
let schema: Schema;
let known: readonly string[];
let person: string;
let tailBefore: string;
beforeAll(async () => {
  server = await serving(folder, { command: 'start' });
  schema = await introspect(server.origin);
  ({ known, person } = await whatIsThere(server.origin));
  tailBefore = await tail(server.origin);
});
afterAll(async () => {
  await server.kill();
  removeFolder(folder);
});

/** A row of choices: what is made of it is up to the test. */
const row = fc.array(fc.nat({ max: 9_999 }), { minLength: 1, maxLength: 120, size: 'max' });

/** No fault of the server's own, and nothing recorded. */
const expectHarmless = async ({ status, errors, text }: Answer): Promise<void> => {
  if (status >= 500) throw new Error(`${status} ${text.slice(0, 1_000)}`);
  for (const { extensions } of errors) {
    expect(extensions.code).not.toBe('INTERNAL_ERROR');
    expect(extensions.code).not.toBe('STORE_UNAVAILABLE');
  }
  expect(await tail(server.origin)).toBe(tailBefore);
};

// 900 + 900 + 400: together more than the 2,000 that have to be tried each time.
describe('whatever is sent, the server has no fault, does not fall and records nothing', () => {
  it('900 documents made from the schema', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(row, async (choices) => {
        const query = documentFor(chooserOf(choices), schema, known);
        const answer = await ask(server.origin, query);
        if (answer.status === 200 && answer.data !== undefined) answered += 1;
        await expectHarmless(answer);
      }),
      { numRuns: 900 },
    );
    // Hostile, but not so much that nothing is executed.
    expect(answered).toBeGreaterThan(100);
  });

  it('900 mutations of every kind, each with something wrong', async () => {
    const refusals = new Set<string>();
    await fc.assert(
      fc.asyncProperty(row, async (choices) => {
        const { command, actor, input } = badCommandFor(chooserOf(choices), schema, known, person);
        const answer = await ask(
          server.origin,
          mutationOf(command),
          { input: asVariable(input) },
          actor === undefined ? {} : { actor },
        );
        const refused = refusal.safeParse(answer.data?.[command]);
        if (refused.success) refusals.add(refused.data.code);
        expect(refused.success || answer.errors.length > 0).toBe(true);
        await expectHarmless(answer);
      }),
      { numRuns: 900 },
    );
    expect(refusals.size).toBeGreaterThan(8);
  });

  it('400 requests that are barely HTTP', async () => {
    const statuses = new Set<number | undefined>();
    await fc.assert(
      fc.asyncProperty(rawRequest, async (bytes) => {
        const status = await sendRaw(server.port, bytes);
        statuses.add(status);
        if (status !== undefined && status >= 500) throw new Error(`answered ${status}`);
        expect(await tail(server.origin)).toBe(tailBefore);
      }),
      { numRuns: 400 },
    );
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 403, 415]));
  });

  it('afterwards it is as it was: ready, with nothing in its log of faults, and every byte right', async () => {
    expect(await health(server.origin)).toMatchObject({ status: 'ready', position: tailBefore });
    const ended = await server.stop();
    expect(ended.status).toBe(0);
    expect(ended.complained).not.toMatch(/met a fault|uncaught|unhandled/iu);
    expect(await run('verify', '--data', folder)).toMatchObject({ status: 0 });
  });
});

const refusal = z.object({ code: z.string(), message: z.string().min(9), path: z.array(z.string()) });

/** Ids of every kind of record, and somebody who exists. */
const whatIsThere = async (
  origin: string,
): Promise<{ readonly known: readonly string[]; readonly person: string }> => {
  const answer = await ask(
    origin,
    `{ projects(first: 3) { nodes {
      id organisation { id } manager { id } readAt { position }
      themes(first: 1) { nodes { id } } rules(first: 2) { nodes { id } } consultations(first: 2) { nodes { id } }
      inputs(first: 4) { nodes { id group { id } trace(first: 1) { nodes { id } } } }
      decisionLog(first: 4) { nodes { id } }
    } } }`,
  );
  const found = new Set(answer.text.match(/[a-z]+-[0-9a-f]{8}-[0-9a-f-]{27}(?:\.v\d+)?/gu) ?? []);
  const people = [...found].filter((id) => id.startsWith('person-'));
  const [first = ''] = people;
  return { known: [...found], person: first };
};
