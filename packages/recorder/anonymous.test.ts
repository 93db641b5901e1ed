import { anonymousPseudonym, recordId, sha256Hex } from '@besluitspoor/event-log';
import { expect, test } from 'vitest';
import { beginTrial, refusedWith, somebodyElse, someone } from './trial.ts';
import type { Trial } from './trial.ts';

const receipt = 'ontvangstbewijs-7f3a';
const text = 'De lunchroom is te klein voor ons.';

const begin = async (): Promise<{ trial: Trial; project: string; small: string; large: string }> => {
  const trial = await beginTrial();
  const organisation = await trial.done('registerOrganisation', { name: 'Gemeente' }, somebodyElse);
  const group = (name: string, size: number) =>
    trial.done('defineGroup', { organisation, name, kind: 'EMPLOYEES', size }, somebodyElse);
  const project = await trial.done(
    'initiateProject',
    { organisation, title: 'Scanauto', assignment: 'Proberen' },
    somebodyElse,
  );
  return { trial, project, small: await group('Klein', 4), large: await group('Groot', 40) };
};

const submission = (project: string, party?: string) => ({
  commandId: crypto.randomUUID(),
  project,
  kind: 'CONCERN',
  text,
  anonymous: true,
  receiptHash: sha256Hex(receipt),
  ...(party !== undefined && { as: { party, role: 'DRIVER' } }),
});

test('an anonymous input holds no trace of who sent it, nor of a small group', async () => {
  const { trial, project, small } = await begin();
  const before = (await trial.events()).length;
  const input = submission(project, small);
  const pseudonym = anonymousPseudonym(input.commandId);
  const answer = await trial.send('submitInput', input);
  expect(answer).toMatchObject({ kind: 'recorded', record: recordId('input', pseudonym, input.commandId) });
  const [event] = (await trial.events()).slice(before);
  expect(event?.header.actor).toBe(pseudonym);
  expect(Object.keys(event?.personal ?? {})).toEqual([pseudonym]);
  const bytes = JSON.stringify([event?.header, event?.payload, event?.personal]);
  for (const trace of [someone, small, 'DRIVER', 'role', 'party', 'onBehalfOf', receipt]) {
    expect(bytes).not.toContain(trace);
  }
});

test('the group stands when it has k members', async () => {
  const { trial, project, large } = await begin();
  await trial.done('submitInput', submission(project, large));
  const header = (await trial.events()).at(-1)?.header;
  expect([header?.party, header?.role]).toEqual([large, undefined]);
});

test('an anonymous input sent again is recorded once, whoever sends it and in whatever capacity', async () => {
  const { trial, project, small, large } = await begin();
  const input = submission(project, small);
  const first = await trial.send('submitInput', input);
  const before = (await trial.events()).length;
  for (const again of [input, { ...input, as: { party: large } }, { ...input, as: {} }]) {
    expect(await trial.send('submitInput', again)).toEqual({ ...first, repeated: true });
  }
  expect(await trial.send('submitInput', input, somebodyElse)).toEqual({ ...first, repeated: true });
  expect(refusedWith(await trial.send('submitInput', { ...input, text: 'Iets anders.' }))).toEqual([
    'COMMAND_ID_REUSED commandId',
  ]);
  expect(await trial.events()).toHaveLength(before);
});

test('only who is registered submits anonymously, and never for another', async () => {
  const { trial, project } = await begin();
  const before = (await trial.events()).length;
  const stranger = 'person-00000000-0000-4000-8000-0000000000ee';
  expect(refusedWith(await trial.send('submitInput', submission(project), stranger))).toEqual([
    'UNKNOWN_RECORD actor',
  ]);
  const forAnother = { ...submission(project), as: { onBehalfOf: somebodyElse } };
  expect(refusedWith(await trial.send('submitInput', forAnother))).toEqual(['ONE_OF_TWO as onBehalfOf']);
  expect(await trial.events()).toHaveLength(before);
});

test('whoever shows the receipt acts as the submitter; the receipt is stored nowhere', async () => {
  const { trial, project, small } = await begin();
  const submitted = submission(project, small);
  const input = await trial.done('submitInput', submitted);
  const clarify = { commandId: crypto.randomUUID(), input, text: 'Ik bedoel de kantine.' };
  const as = { receipt, role: 'DRIVER', party: small, onBehalfOf: somebodyElse };
  const first = await trial.send('clarifyInput', { ...clarify, as });
  expect(first).toMatchObject({ kind: 'recorded', repeated: false });
  const event = (await trial.events()).at(-1);
  expect(event?.header.actor).toBe(anonymousPseudonym(submitted.commandId));
  const bytes = JSON.stringify([event?.header, event?.payload, event?.personal]);
  for (const trace of [someone, somebodyElse, small, 'DRIVER', receipt]) expect(bytes).not.toContain(trace);
  expect(await trial.send('clarifyInput', { ...clarify, as: { receipt } })).toMatchObject({ repeated: true });
});

test('another receipt, or one for a record that has none, is refused', async () => {
  const { trial, project } = await begin();
  const input = await trial.done('submitInput', submission(project));
  const named = await trial.done('submitInput', { project, kind: 'IDEA', text: 'Een tweede auto.' });
  const before = (await trial.events()).length;
  const send = (of: string, shown: string) =>
    trial.send('clarifyInput', { input: of, text: 'Nader.', as: { receipt: shown } });
  expect(refusedWith(await send(input, 'geraden'))).toEqual(['RECEIPT_INVALID as receipt']);
  expect(refusedWith(await send(named, receipt))).toEqual(['RECEIPT_INVALID as receipt']);
  expect(refusedWith(await trial.send('clarifyInput', { input, text: 'Nader.' }))).not.toEqual([]);
  expect(await trial.events()).toHaveLength(before);
});

test('what somebody says as a person stands in the personal part alone, under the person whose words they are', async () => {
  const { trial, project } = await begin();
  await trial.done('submitInput', { project, kind: 'IDEA', text, as: { onBehalfOf: someone } }, somebodyElse);
  const event = (await trial.events()).at(-1);
  expect(event?.personal[someone]?.fields).toEqual({ text });
  expect(JSON.stringify([event?.header, event?.payload])).not.toContain('lunchroom');
});
