import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { beginTrial, refusedWith, somebodyElse, someone } from './trial.ts';

const somebodyNew = 'person-00000000-0000-4000-8000-00000000000c';

test('a command sent twice is recorded once and answered alike', async () => {
  const { send, events } = await beginTrial();
  const commandId = randomUUID();
  const first = await send('registerOrganisation', { commandId, name: 'Gemeente' });
  expect(first).toMatchObject({ kind: 'recorded', position: 2n, repeated: false });
  expect(
    await send('registerOrganisation', { commandId: commandId.toUpperCase(), name: 'Gemeente' }),
  ).toEqual({
    ...first,
    repeated: true,
  });
  expect(await events()).toHaveLength(1);
});

test('a command sent twice at once is recorded once', async () => {
  const { send, events } = await beginTrial();
  const commandId = randomUUID();
  const answers = await Promise.all(
    [1, 2, 3].map(() => send('registerOrganisation', { commandId, name: 'Gemeente' })),
  );
  expect(answers.map((answer) => answer.kind === 'recorded' && answer.repeated)).toEqual([false, true, true]);
  expect(await events()).toHaveLength(1);
});

test('another recorder answers a repeat from the log alone', async () => {
  const trial = await beginTrial();
  const input = { commandId: randomUUID(), self: true, displayName: 'Jan' };
  const first = await trial.send('registerPerson', input, somebodyNew);
  expect(await trial.another().record({ command: 'registerPerson', actor: somebodyNew, input })).toEqual({
    ...first,
    repeated: true,
  });
});

test('an id used for something else on the record is refused', async () => {
  const { send, done, events } = await beginTrial();
  const organisation = await done('registerOrganisation', { name: 'Gemeente' });
  const group = await done('defineGroup', { organisation, name: 'Team', kind: 'EMPLOYEES', size: 9 });
  const commandId = randomUUID();
  await done('resizeGroup', { commandId, group, size: 10 });
  expect(refusedWith(await send('resizeGroup', { commandId, group, size: 11 }))).toEqual([
    'COMMAND_ID_REUSED commandId',
  ]);
  expect(refusedWith(await send('retireGroup', { commandId, group }))).toEqual([
    'COMMAND_ID_REUSED commandId',
  ]);
  // Another actor's id is another act.
  expect(await send('resizeGroup', { commandId, group, size: 11 }, somebodyElse)).toMatchObject({
    kind: 'recorded',
  });
  expect(await events()).toHaveLength(4);
});

test('an id used on another stream is refused, by the look-up or by the id of the record that it begins', async () => {
  const asked = new Set<string>();
  let behind = false;
  const trial = await beginTrial({
    usedOnAnotherStream: (commandId, actor, stream) => {
      asked.add(`${commandId} ${actor} ${stream}`);
      return !behind && stream.startsWith('group-');
    },
  });
  const commandId = randomUUID();
  const organisation = await trial.done('registerOrganisation', { commandId, name: 'Gemeente' });
  expect(asked).toContain(`${commandId} ${someone} ${organisation}`);
  const define = () =>
    trial.send('defineGroup', { commandId, organisation, name: 'Team', kind: 'EMPLOYEES' });
  expect(refusedWith(await define())).toEqual(['COMMAND_ID_REUSED commandId']);
  // The look-up is behind: the log itself knows the id of the event.
  behind = true;
  expect(refusedWith(await define())).toEqual(['COMMAND_ID_REUSED commandId']);
  expect(await trial.events()).toHaveLength(1);
});

test('personal text is compared by its commitment; another text is a reuse, an emptied one passes', async () => {
  const trial = await beginTrial();
  const commandId = randomUUID();
  const first = await trial.send(
    'registerPerson',
    { commandId, self: true, displayName: 'Jan' },
    somebodyNew,
  );
  expect(
    refusedWith(
      await trial.send('registerPerson', { commandId, self: true, displayName: 'Piet' }, somebodyNew),
    ),
  ).toEqual(['COMMAND_ID_REUSED commandId']);
  expect(
    refusedWith(
      await trial.send(
        'registerPerson',
        { commandId, self: true, displayName: 'Jan', contact: 'hier' },
        somebodyNew,
      ),
    ),
  ).toEqual(['COMMAND_ID_REUSED commandId']);
  expect(
    await trial.send('registerPerson', { commandId, self: true, displayName: 'Jan' }, somebodyNew),
  ).toEqual({
    ...first,
    repeated: true,
  });
  await trial.log.forget(somebodyNew);
  const after = await trial.another().record({
    command: 'registerPerson',
    actor: somebodyNew,
    input: { commandId, self: true, displayName: 'Piet' },
  });
  expect(after).toEqual({ ...first, repeated: true });
});

test('a repeat is answered before ifRevision is looked at; a stale form is refused', async () => {
  const { send, done, events } = await beginTrial();
  const organisation = await done('registerOrganisation', { name: 'Gemeente' });
  const group = await done('defineGroup', { organisation, name: 'Team', kind: 'EMPLOYEES', size: 9 });
  const resize = { commandId: randomUUID(), group, size: 10, ifRevision: '0' };
  await done('resizeGroup', resize);
  expect(await send('resizeGroup', resize)).toMatchObject({ kind: 'recorded', repeated: true });
  const answer = await send('resizeGroup', { group, size: 11, ifRevision: '0' });
  expect(answer).toMatchObject({
    kind: 'refused',
    refusals: [{ code: 'STALE_REVISION', path: ['ifRevision'], values: { actual: '1' } }],
  });
  expect(await send('resizeGroup', { group, size: 11, ifRevision: '1' })).toMatchObject({ kind: 'recorded' });
  expect(await events()).toHaveLength(4);
});

test('a command that changed nothing leaves no trace and is decided anew', async () => {
  const { send, done, events } = await beginTrial();
  const organisation = await done('registerOrganisation', { name: 'Gemeente' });
  const group = await done('defineGroup', { organisation, name: 'Team', kind: 'EMPLOYEES', size: 9 });
  const commandId = randomUUID();
  expect(await send('resizeGroup', { commandId, group, size: 9 })).toEqual({
    kind: 'unchanged',
    record: group,
  });
  expect(await events()).toHaveLength(2);
  expect(await send('resizeGroup', { commandId, group, size: 10 })).toMatchObject({ kind: 'recorded' });
});

test('who acts must be registered, and so must a party and whoever it is done for', async () => {
  const { send, done, events } = await beginTrial();
  const missing = '00000000-0000-4000-8000-0000000000ff';
  const name = 'Gemeente';
  expect(refusedWith(await send('registerOrganisation', { name }, `person-${missing}`))).toEqual([
    'UNKNOWN_RECORD actor',
  ]);
  expect(refusedWith(await send('registerOrganisation', { name }, 'jan'))).toEqual(['ACTOR_REQUIRED']);
  expect(
    refusedWith(
      await send('registerOrganisation', {
        name,
        as: { party: `group-${missing}`, onBehalfOf: `person-${missing}` },
      }),
    ),
  ).toEqual(['UNKNOWN_RECORD as party', 'UNKNOWN_RECORD as onBehalfOf']);
  expect(await events()).toEqual([]);
  await done('registerOrganisation', { name, as: { role: 'CLERK', onBehalfOf: somebodyElse } });
  expect((await events())[0]?.header).toMatchObject({
    role: 'CLERK',
    onBehalfOf: somebodyElse,
    actor: someone,
  });
});

test('nobody acts for a party of another organisation', async () => {
  const trial = await beginTrial();
  const organisation = await trial.done('registerOrganisation', { name: 'Gemeente' });
  const other = await trial.done('registerOrganisation', { name: 'Andere gemeente' });
  const foreign = await trial.done('defineGroup', { organisation: other, name: 'OR', kind: 'WORKS_COUNCIL' });
  const before = await trial.events();
  const answer = await trial.send('initiateProject', {
    organisation,
    title: 'Scanauto',
    assignment: 'Probeer het',
    as: { party: foreign },
  });
  expect(refusedWith(answer)).toEqual(['ANOTHER_ORGANISATION as party']);
  expect(await trial.events()).toHaveLength(before.length);
});

test('what does not exist is refused at the field that names it; who is begun twice exists', async () => {
  const { send, events } = await beginTrial();
  const missing = 'group-00000000-0000-4000-8000-0000000000ff';
  expect(refusedWith(await send('resizeGroup', { group: missing, size: 3 }))).toEqual([
    'UNKNOWN_RECORD group',
  ]);
  const organisation = missing.replace('group', 'organisation');
  expect(refusedWith(await send('defineGroup', { organisation, name: 'Team', kind: 'EMPLOYEES' }))).toEqual([
    'UNKNOWN_RECORD organisation',
  ]);
  expect(refusedWith(await send('registerPerson', { self: true }))).toEqual(['ALREADY_EXISTS']);
  expect(refusedWith(await send('doSomething', {}))).toEqual(['UNKNOWN_COMMAND']);
  expect(await events()).toEqual([]);
});

test('texts that are each within their limit but together too large are refused, and nothing is recorded', async () => {
  const { send, done, events } = await beginTrial();
  const organisation = await done('registerOrganisation', { name: 'Gemeente' });
  const project = await done('initiateProject', { organisation, title: 'Scanauto', assignment: 'Proberen' });
  const before = (await events()).length;
  const description = '語'.repeat(20_000);
  const alternatives = ['A', 'B', 'C', 'D', 'E'].map((title) => ({ title, description }));
  const open = (some: readonly object[]) =>
    send('openDecision', { project, title: 'Keuze', kind: 'SELECT', alternatives: some });
  expect(await open(alternatives)).toMatchObject({
    kind: 'refused',
    refusals: [{ code: 'INPUT_TOO_LARGE', values: { maximum: 262_144 } }],
  });
  expect(await events()).toHaveLength(before);
  expect(await open(alternatives.slice(0, 4))).toMatchObject({ kind: 'recorded' });
});
