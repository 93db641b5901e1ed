import { randomUUID } from 'node:crypto';
import { openSqliteLog } from '@besluitspoor/event-log';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { act, read } from '../running/client.ts';
import { inFolder } from '../running/folder.ts';
import { run, serving } from '../running/program.ts';
import { foundTown } from '../running/town.ts';
import type { Town } from '../running/town.ts';

const healthSchema = z.object({
  status: z.string(),
  position: z.string(),
  logPosition: z.string(),
  stopped: z.object({ position: z.string(), event: z.string() }),
});

it('an event that the projectors cannot digest stops them in the open: health, metrics, log; nothing is skipped, and what is recorded stays recorded', async () => {
  await inFolder(async (folder) => {
    const before = await serving(folder);
    const town = await foundTown(before.origin);
    await before.stop();
    const { event, position } = await appendUnknown(folder, town);

    const server = await serving(folder);
    const response = await fetch(`${server.origin}/health/ready`);
    expect(response.status).toBe(503);
    const health = healthSchema.parse(await response.json());
    expect(health).toEqual({
      ...health,
      status: 'stopped',
      position: String(position - 1n),
      stopped: { position: String(position), event },
    });
    expect((await fetch(`${server.origin}/health/live`)).status).toBe(200);
    const metrics = await (await fetch(`${server.origin}/metrics`)).text();
    expect(metrics).toMatch(/^besluitspoor_projector_stopped 1$/mu);
    expect(metrics).toMatch(/^besluitspoor_projector_lag_events 1$/mu);

    // What was projected is still answered; what is recorded now is told as recorded, without the record.
    expect(await titleOf(server.origin, town)).toBe('Een nieuw rooster');
    const input = { commandId: randomUUID(), project: town.project, kind: 'IDEA', text: 'Ook nu nog.' };
    const outcome = await act(server.origin, town.people[0], 'submitInput', input);
    expect(outcome).toMatchObject({
      kind: 'SubmitInputSuccess',
      recorded: { position: String(position + 1n) },
      record: null,
    });
    const again = await act(server.origin, town.people[0], 'submitInput', input);
    expect(again.recorded).toEqual(outcome.recorded);

    const ended = await server.stop();
    expect(ended.status).toBe(0);
    const said = ended.complained.split('\n').filter((line) => line.includes('projectors stopped'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`"position":"${position}"`);
    expect(said[0]).toContain(event);

    // The log is whole: it is the views that do not understand it.
    expect(await run('verify', '--data', folder)).toMatchObject({ status: 0 });
    for (const words of [['rebuild'], ['import', 'commands', '-']]) {
      const { status, complained } = await run(...words, '--data', folder);
      expect([words, status]).toEqual([words, 1]);
      expect(complained).toContain(event);
      expect(complained).not.toMatch(/^\s+at /mu);
    }
  });
});

/** Appends an event of a type that this version does not know, as a later version or another program would. */
const appendUnknown = async (
  directory: string,
  town: Town,
): Promise<{ readonly event: string; readonly position: bigint }> => {
  const log = await openSqliteLog({ directory });
  try {
    const event = `event-${randomUUID()}`;
    const { position } = await log.append(
      `input-${randomUUID()}`,
      [
        {
          header: {
            id: event,
            type: 'input.dreamt',
            version: 1,
            organisation: town.organisation,
            project: town.project,
            actor: town.leader,
            recordedAt: new Date().toISOString(),
            commandId: randomUUID(),
            commandHash: '0'.repeat(64),
            correlationId: randomUUID(),
          },
          payload: {},
        },
      ],
      'none',
    );
    return { event, position };
  } finally {
    await log.close();
  }
};

const titleOf = async (origin: string, town: Town): Promise<string> => {
  const { project } = await read(
    origin,
    z.object({ project: z.object({ title: z.string() }) }),
    'query($id: ID!) { project(id: $id) { title } }',
    { id: town.project },
  );
  return project.title;
};
