import { join } from 'node:path';
import { openSqliteLogReadOnly } from '@besluitspoor/event-log';
import type { SqliteLog } from '@besluitspoor/event-log';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { health, read } from '../running/client.ts';
import { inFolder } from '../running/folder.ts';
import { isThere, mustBeThere, pamFolder } from '../running/outside.ts';
import { run, serving, start } from '../running/program.ts';
import type { Run } from '../running/program.ts';

const present = isThere(join(pamFolder, 'proposals.ndjson.gz'));

it('the data of the PAM is there', ({ annotate }) => {
  if (!present) void annotate(`${pamFolder} is absent: a real process was not imported`);
  expect(present || !mustBeThere).toBe(true);
});

it.runIf(present)(
  'the PAM, imported into one folder while the import into another is killed midway and repeated, reads the same in both: each input once, with the figures of its source',
  async () => {
    await inFolder(async (folder) => {
      const whole = join(folder, 'whole');
      const killed = join(folder, 'killed');
      const [imported] = await Promise.all([
        run('import', 'pam', pamFolder, '--data', whole),
        importKilledAt(killed, 9_000n),
      ]);
      expectImported(imported);
      // Its progress, a plain line now and then where nobody watches.
      expect(imported.complained).toMatch(/^PAM: .+ a second$/mu);
      const again = await run('import', 'pam', pamFolder, '--data', killed);
      expectImported(again);
      expect(again.complained).toMatch(/recorded before/u);
      const events = [await expectFigures(whole), await expectFigures(killed)];
      expect(events[0]).toBe(events[1]);
    });
  },
  600_000,
);

const expectImported = ({ status, said, complained }: Run): void => {
  expect([status, complained]).toEqual([0, expect.not.stringContaining('refused')]);
  expect(said).toMatch(/project project-[0-9a-f-]{36}/u);
};

/** Begins the import and kills it on the spot once the log has come so far. */
const importKilledAt = async (directory: string, position: bigint): Promise<void> => {
  const { child, ended } = start(['import', 'pam', pamFolder, '--data', directory]);
  const log = await whenThere(directory);
  try {
    for await (const message of log.subscribe({ after: 'start' })) {
      if (message.kind === 'event' && message.event.position >= position) break;
    }
    child.kill('SIGKILL');
    expect((await ended).status).toBeNull();
  } finally {
    child.kill('SIGKILL');
    await log.close();
  }
};

/** The log of a directory, as soon as another process has made it. */
const whenThere = async (directory: string): Promise<SqliteLog> => {
  for (;;) {
    try {
      return await openSqliteLogReadOnly({ directory });
    } catch {
      // Not made yet, or only half: the next turn looks again.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
};

/** Serves a folder and reads the figures of the source from it; answers the log's last position. */
const expectFigures = async (directory: string): Promise<string> => {
  const server = await serving(directory);
  try {
    const { projects } = await read(server.origin, figuresSchema, figures);
    expect(projects.nodes).toEqual([
      {
        id: projects.nodes[0]?.id,
        answering: {
          requiringAnswer: 10_860,
          answered: 10_860,
          answeredWithReason: 0,
          inTime: 0,
          inTimeUnknown: 10_860,
          overdue: 0,
          contested: 0,
          medianDaysToAnswer: null,
          p90DaysToAnswer: null,
          timeUnknown: 10_860,
          notRequired: [{ kind: 'COMMENT', count: 18_192 }],
          byDisposition: [
            { disposition: 'ADOPTED', count: 8_142 },
            { disposition: 'NOT_ADOPTED', count: 2_718 },
          ],
        },
        suggestions: { totalCount: 10_860 },
        comments: { totalCount: 18_192 },
        withoutReason: { totalCount: 2_718 },
        everything: { totalCount: 29_052 },
      },
    ]);
    const id = projects.nodes[0]?.id ?? '';
    const { supports, inputs } = await allSuggestions(server.origin, id);
    expect(supports).toBe(165_127);
    expect(inputs).toBe(10_860);
    return (await health(server.origin)).logPosition;
  } finally {
    await server.stop();
  }
};

const figures = `{ projects { nodes {
  id
  answering {
    requiringAnswer answered answeredWithReason inTime inTimeUnknown overdue contested
    medianDaysToAnswer p90DaysToAnswer timeUnknown
    notRequired { kind count } byDisposition { disposition count }
  }
  suggestions: inputs(filter: { kind: [SUGGESTION] }, first: 1) { totalCount }
  comments: inputs(filter: { kind: [COMMENT] }, first: 1) { totalCount }
  withoutReason: inputs(filter: { answer: [WITHOUT_REASON] }, first: 1) { totalCount }
  everything: inputs(first: 1) { totalCount }
} } }`;

const totalCount = z.object({ totalCount: z.int() });
const figuresSchema = z.object({
  projects: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        answering: z.looseObject({}),
        suggestions: totalCount,
        comments: totalCount,
        withoutReason: totalCount,
        everything: totalCount,
      }),
    ),
  }),
});

const pageSchema = z.object({
  project: z.object({
    inputs: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(z.object({ id: z.string(), supports: z.int(), status: z.literal('ANSWERED') })),
    }),
  }),
});

/** Every proposal, page by page as a front end reads them: how many there are, and their supports together. */
const allSuggestions = async (
  origin: string,
  project: string,
): Promise<{ readonly inputs: number; readonly supports: number }> => {
  const seen = new Map<string, number>();
  for (let after: string | null = null; ;) {
    const page: z.output<typeof pageSchema> = await read(
      origin,
      pageSchema,
      `query($project: ID!, $after: String) { project(id: $project) {
        inputs(filter: { kind: [SUGGESTION] }, first: 100, after: $after) {
          pageInfo { hasNextPage endCursor } nodes { id supports status }
        }
      } }`,
      { project, after },
    );
    const { nodes, pageInfo } = page.project.inputs;
    for (const { id, supports } of nodes) seen.set(id, supports);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  const supports = [...seen.values()].reduce((sum, each) => sum + each, 0);
  return { inputs: seen.size, supports };
};
