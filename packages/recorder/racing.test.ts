import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventLogError, openMemoryLog, openSqliteLog } from '@besluitspoor/event-log';
import type { EventLog } from '@besluitspoor/event-log';
import { expect, test } from 'vitest';
import { beginTrial, refusedWith, someone } from './trial.ts';
import type { Trial } from './trial.ts';

const group = async (trial: Trial): Promise<string> => {
  const organisation = await trial.done('registerOrganisation', { name: 'Gemeente' });
  return trial.done('defineGroup', { organisation, name: 'Team', kind: 'EMPLOYEES', size: 1 });
};

const people = (count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, index) => `person-00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  );

test('two recorders on one log decide again when the other was first; nothing is lost or doubled', async () => {
  const trial = await beginTrial();
  const team = await group(trial);
  const persons = people(20);
  for (const person of persons) await trial.done('registerPerson', { self: true }, person);
  const other = trial.another();
  const answers = await Promise.all(
    persons.map((person, index) =>
      (index % 2 === 0 ? trial.recorder : other).record({
        command: 'joinGroup',
        actor: someone,
        input: { commandId: crypto.randomUUID(), group: team, person },
      }),
    ),
  );
  expect(answers.map(({ kind }) => kind)).toEqual(persons.map(() => 'recorded'));
  const joined = (await trial.events()).filter(({ header }) => header.type === 'group.memberJoined');
  expect(new Set(joined.map(({ payload }) => payload['person']))).toEqual(new Set(persons));
  expect(joined.map(({ revision }) => revision)).toEqual(persons.map((_, index) => BigInt(index + 1)));
});

test('the same command through two recorders at once is recorded once', async () => {
  const trial = await beginTrial();
  const team = await group(trial);
  const input = { commandId: crypto.randomUUID(), group: team, size: 7 };
  const command = { command: 'resizeGroup', actor: someone, input };
  const other = trial.another();
  const [one, two] = await Promise.all([trial.recorder.record(command), other.record(command)]);
  const repeated = [one, two].filter((answer) => answer.kind === 'recorded' && answer.repeated);
  expect([one.kind, two.kind, repeated.length]).toEqual(['recorded', 'recorded', 1]);
  expect(await trial.events()).toHaveLength(3);
});

test('the same id for two acts through two recorders at once: one is recorded, the other refused', async () => {
  const trial = await beginTrial();
  const commandId = crypto.randomUUID();
  const other = trial.another();
  const send = (recorder: typeof other, name: string) =>
    recorder.record({ command: 'registerOrganisation', actor: someone, input: { commandId, name } });
  const answers = await Promise.all([send(trial.recorder, 'Een'), send(other, 'Twee')]);
  expect(answers.flatMap(refusedWith)).toEqual(['COMMAND_ID_REUSED commandId']);
  expect(await trial.events()).toHaveLength(1);
});

test('a recorder that always comes second gives up with CONFLICT, and has recorded nothing', async () => {
  const log = await openMemoryLog();
  const rival = await beginTrial({ log });
  const team = await group(rival);
  let size = 100;
  const beaten: EventLog = {
    ...log,
    async append(stream, events, expected) {
      size += 1;
      await rival.done('resizeGroup', { group: team, size });
      return log.append(stream, events, expected);
    },
  };
  const trial = await beginTrial({ log: beaten });
  expect(refusedWith(await trial.send('resizeGroup', { group: team, size: 1000 }))).toEqual(['CONFLICT']);
  const sizes = (await rival.events()).map(({ payload }) => payload['size']);
  expect(sizes).not.toContain(1000);
  // The decider saw each newer state: a size that the rival has set meanwhile changes nothing.
  expect(await trial.send('resizeGroup', { group: team, size: size + 1 })).toMatchObject({
    kind: 'unchanged',
  });
});

test('an append whose outcome is unknown is looked up in the log before it is decided again', async () => {
  const log = await openMemoryLog();
  let losing = 0;
  const forgetful: EventLog = {
    ...log,
    async append(stream, events, expected) {
      const result = await log.append(stream, events, expected);
      if (losing === 0) return result;
      losing -= 1;
      throw new EventLogError('LOG_UNAVAILABLE', 'The answer was lost.', { outcome: 'unknown' });
    },
  };
  const trial = await beginTrial({ log: forgetful, soleWriter: true });
  losing = 1;
  const organisation = await trial.done('registerOrganisation', { name: 'Gemeente' });
  losing = 1;
  await trial.done('defineGroup', { organisation, name: 'Team', kind: 'EMPLOYEES' });
  expect((await trial.events()).map(({ header }) => header.type)).toEqual([
    'organisation.registered',
    'group.defined',
  ]);
});

test('a log that stays unavailable is a fault, nothing is acknowledged, and the command can be sent again', async () => {
  const log = await openMemoryLog();
  let broken = false;
  const failing: EventLog = {
    ...log,
    append: (stream, events, expected) =>
      broken
        ? Promise.reject(new EventLogError('LOG_UNAVAILABLE', 'Broken.', { outcome: 'nothing-stored' }))
        : log.append(stream, events, expected),
  };
  const trial = await beginTrial({ log: failing, soleWriter: true });
  broken = true;
  const input = { commandId: crypto.randomUUID(), name: 'Gemeente' };
  await expect(trial.send('registerOrganisation', input)).rejects.toMatchObject({ code: 'LOG_UNAVAILABLE' });
  broken = false;
  expect(await trial.send('registerOrganisation', input)).toMatchObject({ repeated: false });
  expect(await trial.events()).toHaveLength(1);
});

test('a full store acknowledges nothing that is not there', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'recorder-'));
  try {
    const log = await openSqliteLog({ directory, maximumBytes: 60 * 1024 });
    const trial = await beginTrial({ log, soleWriter: true });
    const acknowledged: string[] = [];
    let failure: unknown;
    for (let count = 0; count < 500 && failure === undefined; count += 1) {
      try {
        acknowledged.push(await trial.done('registerOrganisation', { name: 'Gemeente '.repeat(30) }));
      } catch (error) {
        failure = error;
      }
    }
    expect(failure).toMatchObject({ code: 'LOG_UNAVAILABLE' });
    expect((await trial.events()).map(({ header }) => header.stream)).toEqual(acknowledged);
    await log.close();
  } finally {
    rmSync(directory, { recursive: true });
  }
});

test('closing waits for what was taken and takes no more', async () => {
  const trial = await beginTrial();
  const taken = trial.send('registerOrganisation', { name: 'Gemeente' });
  await trial.recorder.close();
  expect(await trial.events()).toHaveLength(1);
  expect(await taken).toMatchObject({ kind: 'recorded' });
  await expect(trial.send('registerOrganisation', { name: 'Nog een' })).rejects.toThrow('closed');
});

test('what is remembered is bounded, and what was let go is read again', async () => {
  const trial = await beginTrial({ soleWriter: true, remembered: 3 });
  const organisation = await trial.done('registerOrganisation', { name: 'Gemeente' });
  const groups: string[] = [];
  for (const name of ['A', 'B', 'C', 'D', 'E']) {
    groups.push(await trial.done('defineGroup', { organisation, name, kind: 'EMPLOYEES', size: 1 }));
  }
  for (const size of [2, 3]) {
    for (const team of groups) await trial.done('resizeGroup', { group: team, size });
  }
  expect(await trial.events()).toHaveLength(16);
});
