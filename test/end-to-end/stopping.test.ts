import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { act, ask, done, health, mutationOf, read, tail } from '../running/client.ts';
import type { Outcome } from '../running/client.ts';
import { inFolder } from '../running/folder.ts';
import { run, serving } from '../running/program.ts';
import type { Serving } from '../running/program.ts';
import { foundTown } from '../running/town.ts';
import type { Town } from '../running/town.ts';

const mutations = 240;

/** What a stakeholder sends; the same under the same number. */
const sending = (town: Town, number: number, commandId: string): Readonly<Record<string, unknown>> => ({
  commandId,
  project: town.project,
  kind: 'SUGGESTION',
  text: `Voorstel ${number}`,
});

/**
 * Sends many mutations at once, ends the server when a quarter of them was acknowledged, and answers what every one
 * came to; undefined: no answer arrived.
 */
const endedUnderLoad = async (
  server: Serving,
  town: Town,
  commandIds: readonly string[],
  end: () => void,
): Promise<readonly (Outcome | undefined)[]> => {
  let acknowledged = 0;
  return Promise.all(
    commandIds.map(async (commandId, number) => {
      const [anna] = town.people;
      const outcome = await act(server.origin, anna, 'submitInput', sending(town, number, commandId)).catch(
        () => undefined,
      );
      if (outcome !== undefined) acknowledged += 1;
      if (acknowledged === mutations / 4) end();
      return outcome;
    }),
  );
};

/** Everything acknowledged is there, once, and what is sent again is answered as it was the first time. */
const expectAllOnce = async (
  server: Serving,
  town: Town,
  commandIds: readonly string[],
  before: readonly (Outcome | undefined)[],
): Promise<void> => {
  const [anna] = town.people;
  const present = await textsOf(server, town);
  before.forEach((outcome, number) => {
    if (outcome !== undefined) expect(present).toContain(`Voorstel ${number}`);
  });
  const again = await Promise.all(
    commandIds.map((commandId, number) =>
      act(server.origin, anna, 'submitInput', sending(town, number, commandId)),
    ),
  );
  again.forEach((outcome, number) => {
    expect(outcome.kind).toBe('SubmitInputSuccess');
    const first = before[number];
    if (first !== undefined) expect(outcome).toEqual(first);
  });
  expect((await textsOf(server, town)).toSorted()).toEqual(
    commandIds.map((_, number) => `Voorstel ${number}`).toSorted(),
  );
  const last = await tail(server.origin);
  await act(server.origin, anna, 'submitInput', sending(town, 0, commandIds[0] ?? ''));
  expect(await tail(server.origin)).toBe(last);
};

it('told to stop with mutations in flight, it answers what it accepted, and all of that is there afterwards', async () => {
  await inFolder(async (folder) => {
    let server = await serving(folder);
    const town = await foundTown(server.origin);
    const commandIds = Array.from({ length: mutations }, () => randomUUID());
    const outcomes = await endedUnderLoad(server, town, commandIds, () => server.child.kill('SIGTERM'));
    const ended = await server.ended;
    expect([ended.status, ended.complained]).toEqual([0, expect.not.stringContaining('fault')]);
    const acknowledged = outcomes.filter((outcome) => outcome !== undefined);
    expect(acknowledged.length).toBeGreaterThanOrEqual(mutations / 4);
    // Nothing was recorded that was not acknowledged either: whoever was told nothing was not heard.
    const exported = await run('export', 'events', '--data', folder);
    expect(exported.said.match(/"type":"input\.submitted"/gu)).toHaveLength(acknowledged.length);
    server = await serving(folder);
    await expectAllOnce(server, town, commandIds, outcomes);
    await server.kill();
  });
});

it('told to stop, it says with the answers under way that their connections end, so that nobody holds it up', async () => {
  await inFolder(async (folder) => {
    const server = await serving(folder);
    const town = await foundTown(server.origin);
    const [actor] = town.people;
    const connections = new Set<string | null>();
    let answered = 0;
    await Promise.allSettled(
      Array.from({ length: mutations }, async (_, number) => {
        const input = sending(town, number, randomUUID());
        const { headers } = await ask(server.origin, mutationOf('submitInput'), { input }, { actor });
        answered += 1;
        if (answered === mutations / 4) server.child.kill('SIGTERM');
        connections.add(headers.get('connection'));
      }),
    );
    expect((await server.ended).status).toBe(0);
    expect(connections).toEqual(new Set(['keep-alive', 'close']));
  });
});

it('killed under load, everything acknowledged is there once, and nothing is recorded twice by sending it again', async () => {
  await inFolder(async (folder) => {
    let server = await serving(folder);
    const town = await foundTown(server.origin);
    const commandIds = Array.from({ length: mutations }, () => randomUUID());
    const outcomes = await endedUnderLoad(server, town, commandIds, () => server.child.kill('SIGKILL'));
    expect((await server.ended).status).toBeNull();
    expect(outcomes.filter((outcome) => outcome !== undefined).length).toBeGreaterThan(0);
    server = await serving(folder);
    await expectAllOnce(server, town, commandIds, outcomes);
    await server.stop();
    expect(await run('verify', '--data', folder)).toMatchObject({ status: 0 });
  });
});

it('views that were deleted, or are no views, are built anew, and answer the same', async () => {
  await inFolder(async (folder) => {
    let server = await serving(folder);
    const town = await foundTown(server.origin);
    const [anna] = town.people;
    await done(server.origin, anna, 'submitInput', sending(town, 0, randomUUID()));
    const answer = await everythingOf(server, town);
    const { logPosition } = await health(server.origin);
    await server.stop();

    for (const file of viewFiles(folder)) rmSync(join(folder, file));
    server = await serving(folder);
    expect(await health(server.origin)).toMatchObject({ status: 'ready', position: logPosition });
    expect(await everythingOf(server, town)).toEqual(answer);
    await server.stop();

    for (const file of viewFiles(folder)) writeFileSync(join(folder, file), 'something else');
    server = await serving(folder);
    expect(await everythingOf(server, town)).toEqual(answer);
    await server.stop();

    expect(await run('rebuild', '--data', folder)).toMatchObject({ status: 0 });
    server = await serving(folder);
    expect(await everythingOf(server, town)).toEqual(answer);
    await server.kill();
  });
});

const viewFiles = (folder: string): readonly string[] =>
  readdirSync(folder).filter((file) => file.startsWith('views'));

/** The texts of every input of the project. */
const textsOf = async ({ origin }: Serving, { project }: Town): Promise<readonly string[]> => {
  const schema = z.object({
    project: z.object({
      inputs: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(z.object({ text: z.string() })),
      }),
    }),
  });
  const texts: string[] = [];
  for (let after: string | null = null; ;) {
    const page: z.output<typeof schema> = await read(
      origin,
      schema,
      `query($project: ID!, $after: String) { project(id: $project) {
        inputs(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { text } }
      } }`,
      { project, after },
    );
    const { nodes, pageInfo } = page.project.inputs;
    texts.push(...nodes.map(({ text }) => text));
    if (!pageInfo.hasNextPage) return texts;
    after = pageInfo.endCursor;
  }
};

const everythingOf = ({ origin }: Serving, { organisation, project }: Town): Promise<unknown> =>
  read(
    origin,
    z.looseObject({ project: z.looseObject({ id: z.string() }) }),
    `query($organisation: ID!, $project: ID!) {
      organisation(id: $organisation) { id name revision }
      project(id: $project) {
        id title status revision
        answering { requiringAnswer answered overdue }
        inputs(first: 100) { totalCount nodes { id text submittedAt answerDueAt trace(first: 5) { nodes { id type message } } } }
        events(first: 50) { totalCount nodes { id type recordedAt } }
      }
    }`,
    { organisation, project },
  );
