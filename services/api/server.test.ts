import { afterEach, describe, expect, it } from 'vitest';
import { startServer } from './index.ts';
import { startTestServer, tellExamples } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.remove();
  server = undefined;
});

const register =
  'mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { ... on RegisterPersonSuccess { recorded { position } person { displayName } } ... on UserError { code path message } } }';
const actor = 'person-6a0f3f54-3a5c-4b3e-8d7e-2f1c9b8a7d60';
const headers = { 'x-besluitspoor-actor': actor };
const commandId = '1c9d2a30-7a43-4c8e-9f5b-0a1b2c3d4e5f';

describe('a running server', () => {
  it('answers a mutation with the record as it now reads', async () => {
    server = await startTestServer();
    const answer = await server.send(
      register,
      { input: { commandId, self: true, displayName: 'Anna' } },
      headers,
    );
    expect(answer).toEqual({
      data: { registerPerson: { recorded: { position: '0' }, person: { displayName: 'Anna' } } },
    });
  });

  it('takes null for what was left out', async () => {
    server = await startTestServer();
    const input = { commandId, self: true, displayName: 'Anna', contact: null, occurredAt: null, as: null };
    expect(JSON.stringify(await server.send(register, { input }, headers))).toContain('"position":"0"');
  });

  it('records nothing for nobody', async () => {
    server = await startTestServer();
    const answer = await server.send(register, { input: { commandId, displayName: 'Anna' } });
    expect(answer.data?.['registerPerson']).toMatchObject({ code: 'ACTOR_REQUIRED', path: [] });
    expect(await server.tail()).toBe('none');
  });

  it('refuses an id that was used for something else', async () => {
    server = await startTestServer();
    await server.send(register, { input: { commandId, self: true, displayName: 'Anna' } }, headers);
    const other = await server.send(
      'mutation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { __typename ... on UserError { code } } }',
      { input: { commandId, name: 'Gemeente' } },
      headers,
    );
    expect(other.data?.['registerOrganisation']).toEqual({
      __typename: 'ConflictError',
      code: 'COMMAND_ID_REUSED',
    });
    expect(await server.tail()).toBe(0n);
  });

  it('refuses a stale form', async () => {
    server = await startTestServer();
    await server.send(register, { input: { commandId, self: true, displayName: 'Anna' } }, headers);
    const rename =
      'mutation($input: RenamePersonInput!) { renamePerson(input: $input) { __typename ... on UserError { code path message } } }';
    const input = { commandId: crypto.randomUUID(), person: actor, displayName: 'Anne', ifRevision: '7' };
    const stale = await server.send(rename, { input }, headers);
    expect(stale.data?.['renamePerson']).toMatchObject({
      __typename: 'ConflictError',
      code: 'STALE_REVISION',
    });
    expect(await server.tail()).toBe(0n);
  });
});

describe('closing', () => {
  it('answers the mutations that were accepted, and keeps what it answered', async () => {
    server = await startTestServer();
    const running = server;
    await running.send(register, { input: { commandId, self: true, displayName: 'Anna' } }, headers);
    const inFlight = Array.from({ length: 20 }, () =>
      running.send(register, { input: { commandId: crypto.randomUUID(), displayName: 'B' } }, headers),
    );
    // The first answer says that the others have arrived too.
    const first = await Promise.race(inFlight);
    expect(first.errors).toBeUndefined();
    await running.close();
    const answers = await Promise.allSettled(inFlight);
    const recorded = answers.filter(
      (answer) => answer.status === 'fulfilled' && JSON.stringify(answer.value).includes('"recorded":{'),
    );
    const again = await startServer({
      dataDirectory: running.directory,
      port: 0,
      identity: 'loopback',
      logLevel: 'silent',
    });
    try {
      const tail = await again.log.tail();
      expect(recorded.length).toBeGreaterThan(0);
      // Whatever is in the log was answered, and whatever was answered is in the log.
      expect(tail === 'none' ? 0n : tail).toBe(BigInt(recorded.length));
    } finally {
      await again.close();
    }
  });

  it('may be asked for twice', async () => {
    server = await startTestServer();
    await Promise.all([server.close(), server.close()]);
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });

  it('frees the folder, and what was recorded reads the same after a new start', async () => {
    server = await startTestServer();
    await tellExamples(server, 60);
    const query = '{ projects { nodes { id title decisionLog { nodes { title status } } } } }';
    const before = await server.send(query);
    await server.close();
    const { directory } = server;
    const again = await startTestServer({ dataDirectory: directory });
    expect(await again.send(query)).toEqual(before);
    await again.remove();
  });
});
