import { expect, test } from 'vitest';
import { beginTrial, refusedWith, someone } from './trial.ts';

test('recordedAt never decreases, though the clock jumps back, also after a restart', async () => {
  const trial = await beginTrial();
  const moments = ['2026-03-02T09:00:00.000Z', '2026-03-02T08:00:00.000Z', '2026-03-02T10:00:00.000Z'];
  for (const now of moments) {
    trial.now = now;
    await trial.done('registerOrganisation', { name: now });
  }
  trial.now = '2026-03-02T07:00:00.000Z';
  const input = { commandId: crypto.randomUUID(), name: 'later' };
  await trial.another().record({ command: 'registerOrganisation', actor: someone, input });
  expect((await trial.events()).map(({ header }) => header.recordedAt)).toEqual([
    '2026-03-02T09:00:00.000Z',
    '2026-03-02T09:00:00.000Z',
    '2026-03-02T10:00:00.000Z',
    '2026-03-02T10:00:00.000Z',
  ]);
});

test('what another recorder recorded later than our clock holds for us once it was read', async () => {
  const trial = await beginTrial();
  const organisation = await trial.done('registerOrganisation', { name: 'Gemeente' });
  const ahead = trial.another({ clock: () => new Date('2026-03-02T09:00:30.000Z') });
  const input = { commandId: crypto.randomUUID(), organisation, k: 7 };
  await ahead.record({ command: 'setOrganisationDefaults', actor: someone, input });
  await trial.done('setOrganisationDefaults', { organisation, k: 8 });
  expect((await trial.events()).at(-1)?.header.recordedAt).toBe('2026-03-02T09:00:30.000Z');
});

test('occurredAt: now when left out, in UTC when given, the first instant of a local day', async () => {
  const trial = await beginTrial();
  const occurred = async (occurredAt?: string) => {
    await trial.done('registerOrganisation', {
      name: 'Gemeente',
      ...(occurredAt !== undefined && { occurredAt }),
    });
    const header = (await trial.events()).at(-1)?.header;
    return [header?.occurredAt, header?.occurredPrecision];
  };
  expect(await occurred()).toEqual(['2026-03-02T09:00:00.000Z', undefined]);
  expect(await occurred('2026-03-01T10:30:00+02:00')).toEqual(['2026-03-01T08:30:00.000Z', undefined]);
  expect(await occurred('2026-03-02')).toEqual(['2026-03-01T23:00:00.000Z', 'DAY']);
  expect(await occurred('2025-07-01')).toEqual(['2025-06-30T22:00:00.000Z', 'DAY']);
});

test('a day is one of the organisation: its time zone says when it begins and whether it has come', async () => {
  const trial = await beginTrial();
  const organisation = await trial.done('registerOrganisation', { name: 'Gemeente' });
  await trial.done('setOrganisationDefaults', { organisation, timeZone: 'Pacific/Kiritimati' });
  trial.now = '2026-03-02T11:00:00.000Z';
  const group = await trial.done('defineGroup', {
    organisation,
    name: 'Team',
    kind: 'EMPLOYEES',
    occurredAt: '2026-03-03',
  });
  expect((await trial.events()).at(-1)?.header.occurredAt).toBe('2026-03-02T10:00:00.000Z');
  await trial.done('setOrganisationDefaults', { organisation, timeZone: 'Europe/Amsterdam' });
  expect(refusedWith(await trial.send('resizeGroup', { group, size: 4, occurredAt: '2026-03-03' }))).toEqual([
    'DATE_IN_FUTURE occurredAt',
  ]);
});

test('nothing happens in the future, but clocks may differ by five minutes', async () => {
  const trial = await beginTrial();
  const send = (occurredAt: string) => trial.send('registerOrganisation', { name: 'Gemeente', occurredAt });
  expect(await send('2026-03-02T09:05:00.000Z')).toMatchObject({ kind: 'recorded' });
  expect(refusedWith(await send('2026-03-02T09:05:00.001Z'))).toEqual(['DATE_IN_FUTURE occurredAt']);
  expect(refusedWith(await send('2026-03-03'))).toEqual(['DATE_IN_FUTURE occurredAt']);
  expect(refusedWith(await send('2999-01-01'))).toEqual(['DATE_IN_FUTURE occurredAt']);
  expect(refusedWith(await send('9999-12-31T23:59:59.999-14:00'))).toEqual(['DATE_IN_FUTURE occurredAt']);
  expect(refusedWith(await send('gisteren'))).toEqual(['DATE_INVALID occurredAt']);
  expect(await trial.events()).toHaveLength(1);
});

test('an imported fact names its source, and its date is unknown unless it is said', async () => {
  const trial = await beginTrial();
  const send = (input: object) =>
    trial.recorder.record(
      {
        command: 'registerOrganisation',
        actor: someone,
        input: { commandId: crypto.randomUUID(), name: 'Ajuntament', ...input },
      },
      { imported: 'pam' },
    );
  await send({});
  await send({ occurredAt: '2016-01-22' });
  expect((await trial.events()).map(({ header }) => [header.imported, header.occurredAt])).toEqual([
    ['pam', undefined],
    ['pam', '2016-01-21T23:00:00.000Z'],
  ]);
});

test('a demonstration may say when something was recorded: never earlier than before, nor in the future', async () => {
  const trial = await beginTrial({ demonstration: true });
  const send = (recordedAt?: string) =>
    trial.recorder.record(
      {
        command: 'registerOrganisation',
        actor: someone,
        input: { commandId: crypto.randomUUID(), name: 'Gemeente' },
      },
      recordedAt === undefined ? {} : { recordedAt },
    );
  await send('2025-01-10T08:00:00.000Z');
  expect(refusedWith(await send('2025-01-10T07:59:59.999Z'))).toEqual(['DATE_IN_PAST recordedAt']);
  expect(refusedWith(await send('2026-03-02T09:00:00.001Z'))).toEqual(['DATE_IN_FUTURE recordedAt']);
  expect(refusedWith(await send('morgen'))).toEqual(['DATE_INVALID recordedAt']);
  await send('2025-01-10T08:00:00.000Z');
  await send();
  const headers = (await trial.events()).map(({ header }) => [header.recordedAt, header.simulated]);
  expect(headers).toEqual([
    ['2025-01-10T08:00:00.000Z', true],
    ['2025-01-10T08:00:00.000Z', true],
    ['2026-03-02T09:00:00.000Z', undefined],
  ]);
});

test('no other store takes a recordedAt', async () => {
  const trial = await beginTrial();
  const command = { command: 'registerOrganisation', actor: someone, input: { name: 'Gemeente' } };
  await expect(trial.recorder.record(command, { recordedAt: '2025-01-10T08:00:00.000Z' })).rejects.toThrow(
    'demonstration',
  );
});
