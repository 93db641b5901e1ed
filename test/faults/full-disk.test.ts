import { randomUUID } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { act, ask, mutationOf, read } from '../running/client.ts';
import type { Answer } from '../running/client.ts';
import { inFolder } from '../running/folder.ts';
import { run, serving, start } from '../running/program.ts';
import { foundTown } from '../running/town.ts';

const blockBytes = 512;
/** Room for what the program writes at its start, and for some inputs; far less than is sent. */
const room = 600_000;
const textLength = 18_000;
const most = 200;

it('a disk that fills up: no more is acknowledged than is there, the error says what to do, and nothing is lost or doubled', async () => {
  await inFolder(async (folder) => {
    const before = await serving(folder);
    const town = await foundTown(before.origin);
    await before.stop();
    const [anna] = town.people;
    const input = (number: number, commandId: string) => ({
      commandId,
      project: town.project,
      kind: 'EXPERIENCE',
      text: `${number} ${'x'.repeat(textLength)}`,
    });

    const full = await serving(folder, {
      fileBlocks: Math.ceil((largestFile(folder) + room) / blockBytes),
    });
    const commandIds = Array.from({ length: most }, () => randomUUID());
    const acknowledged: number[] = [];
    let refused: Answer | undefined;
    for (const [number, commandId] of commandIds.entries()) {
      const answer = await ask(
        full.origin,
        mutationOf('submitInput'),
        { input: input(number, commandId) },
        { actor: anna, language: 'en' },
      );
      if (answer.errors.length > 0) {
        refused = answer;
        break;
      }
      expect(answer.text).toContain('SubmitInputSuccess');
      acknowledged.push(number);
    }
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.length).toBeLessThan(most);
    expect([refused?.status, refused?.errors.map(({ extensions }) => extensions.code)]).toEqual([
      503,
      ['STORE_UNAVAILABLE'],
    ]);
    expect(refused?.headers.get('retry-after')).toBe('5');
    expect(refused?.errors[0]?.message).toMatch(/same commandId/u);
    // It can still be read, and it still lives.
    expect((await fetch(`${full.origin}/health/live`)).status).toBe(200);
    await read(
      full.origin,
      z.object({ project: z.object({ id: z.string() }) }),
      'query($id: ID!) { project(id: $id) { id } }',
      { id: town.project },
    );
    await full.stop();
    expect(await run('verify', '--data', folder)).toMatchObject({ status: 0 });
    expect(await submittedIn(folder)).toBe(acknowledged.length);

    // With room again, the same is sent again: what was there is repeated, the rest is recorded now.
    const roomy = await serving(folder);
    for (const [number, commandId] of commandIds.slice(0, acknowledged.length + 5).entries()) {
      const outcome = await act(roomy.origin, anna, 'submitInput', input(number, commandId));
      expect(outcome.kind).toBe('SubmitInputSuccess');
    }
    await roomy.stop();
    expect(await submittedIn(folder)).toBe(acknowledged.length + 5);
    expect(await run('verify', '--data', folder)).toMatchObject({ status: 0 });
  });
});

it.each([
  { when: 'before anything is recorded', bytes: 400_000 },
  { when: 'midway', bytes: 1_000_000 },
])(
  'a disk that fills up under an import $when: a sentence, a status that says so, and the next run goes on where it was',
  async ({ bytes }) => {
    await inFolder(async (folder) => {
      const fileBlocks = Math.ceil(bytes / blockBytes);
      const broken = await start(['demo', '--data', folder], { fileBlocks }).ended;
      expect(broken.status).toBe(1);
      expect(broken.complained).toMatch(/disk/iu);
      expect(broken.complained).not.toMatch(/^\s+at /mu);
      expect(await run('verify', '--data', folder)).toMatchObject({ status: 0 });

      const again = await run('demo', '--data', folder);
      expect([again.status, again.complained]).toEqual([0, expect.not.stringContaining('refused')]);
      const server = await serving(folder);
      const { projects } = await read(
        server.origin,
        z.object({ projects: z.object({ totalCount: z.int() }) }),
        '{ projects { totalCount } }',
      );
      expect(projects.totalCount).toBe(3);
      await server.stop();
    });
  },
);

const largestFile = (folder: string): number =>
  Math.max(...readdirSync(folder).map((file) => statSync(join(folder, file)).size));

const submittedIn = async (folder: string): Promise<number> => {
  const { said } = await run('export', 'events', '--data', folder);
  return said.match(/"type":"input\.submitted"/gu)?.length ?? 0;
};
