import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { act, done, read, tail } from '../running/client.ts';
import { newFolder, removeFolder } from '../running/folder.ts';
import { run, serving } from '../running/program.ts';
import type { Serving } from '../running/program.ts';
import { foundTown } from '../running/town.ts';
import type { Town } from '../running/town.ts';
import { filesWith, tracesOf } from '../running/traces.ts';

const folder = newFolder();
let server: Serving;
let town: Town;
beforeAll(async () => {
  server = await serving(folder);
  town = await foundTown(server.origin);
});
afterAll(async () => {
  await server.kill();
  removeFolder(folder);
});

const submit = (actor: string, fields: Readonly<Record<string, unknown>>): Promise<string> =>
  done(server.origin, actor, 'submitInput', { project: town.project, kind: 'CONCERN', ...fields });

describe('an input', () => {
  it('is read as soon as it was submitted, and again in the list and the search', async () => {
    const [anna] = town.people;
    const id = await submit(anna, {
      text: 'De vroege dienst begint vóór de eerste bus.',
      as: { party: town.employees },
    });
    const input = await inputOf(id);
    expect(input).toMatchObject({
      text: 'De vroege dienst begint vóór de eerste bus.',
      status: 'SUBMITTED',
      answerStates: ['OPEN'],
      answerDueFrom: 'ORGANISATION',
    });
    const { project } = await read(
      server.origin,
      z.object({ project: z.object({ inputs: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }) }),
      'query($id: ID!) { project(id: $id) { inputs(filter: { search: "voor bus" }) { nodes { id } } } }',
      { id: town.project },
    );
    expect(project.inputs.nodes).toEqual([{ id }]);
  });

  it('is shown with its group once five of them have spoken, and not sooner', async () => {
    const project = await done(server.origin, town.leader, 'initiateProject', {
      organisation: town.organisation,
      title: 'Een andere planning',
      assignment: 'Vraag het de planners.',
    });
    const quiet = await done(server.origin, town.leader, 'defineGroup', {
      organisation: town.organisation,
      name: 'Planners',
      kind: 'EMPLOYEES',
      size: 6,
    });
    const ids: string[] = [];
    for (const person of town.people) {
      for (const id of ids) expect((await inputOf(id)).group).toBeNull();
      await done(server.origin, town.leader, 'joinGroup', { group: quiet, person });
      ids.push(await submit(person, { project, text: 'Het moet anders.', as: { party: quiet } }));
    }
    for (const id of ids) expect((await inputOf(id)).group).toEqual({ name: 'Planners' });
  });

  it('is answered, contested, answered anew by another, and what was changed is reported', async () => {
    const [anna, bram, chaima] = town.people;
    const id = await submit(anna, { text: 'Wie ruilt er met mij als mijn kind ziek is?' });
    expect(await inputOf(id)).toMatchObject({ answerStates: ['OPEN'], response: null });

    await done(server.origin, bram, 'supportInput', { input: id });
    await done(server.origin, bram, 'answerInput', {
      input: id,
      disposition: 'NOT_ADOPTED',
      reason: 'Ruilen regel je onderling.',
    });
    expect(await inputOf(id)).toMatchObject({
      status: 'ANSWERED',
      answerStates: ['ANSWERED'],
      supports: 1,
      response: { disposition: 'NOT_ADOPTED', reason: 'Ruilen regel je onderling.' },
    });

    const elsewhere = await act(server.origin, bram, 'contestInput', { input: id, text: 'Namens niemand.' });
    expect(elsewhere).toMatchObject({ kind: 'RefusedError', code: 'NOT_THE_SUBMITTER' });
    await done(server.origin, anna, 'contestInput', { input: id, text: 'Dat lukt dus niet.' });
    expect(await inputOf(id)).toMatchObject({ status: 'CONTESTED' });
    expect((await inputOf(id)).answerStates).toContain('CONTESTED');

    await done(server.origin, chaima, 'reviseAnswer', {
      input: id,
      disposition: 'ADOPTED',
      reason: 'Er komt een lijst van wie kan invallen.',
    });
    await done(server.origin, bram, 'reportFollowUp', { input: id, description: 'De lijst hangt er.' });
    expect(await inputOf(id)).toMatchObject({
      status: 'ANSWERED',
      answerStates: ['ANSWERED'],
      response: { disposition: 'ADOPTED' },
      responses: { totalCount: 2 },
      followUps: { nodes: [{ description: 'De lijst hangt er.' }] },
    });
    const { trace } = await inputOf(id);
    expect(trace.nodes.map(({ type }) => type)).toEqual([
      'input.submitted',
      'input.supported',
      'input.answered',
      'input.contested',
      'input.answerRevised',
      'input.followUpReported',
    ]);
  });

  it('sent again is recorded once, and its answer is the same', async () => {
    const [anna] = town.people;
    const input = { commandId: randomUUID(), project: town.project, kind: 'IDEA', text: 'Zelfroosteren.' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => act(server.origin, anna, 'submitInput', input)),
    );
    const before = await tail(server.origin);
    answers.push(await act(server.origin, anna, 'submitInput', input));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ kind: 'SubmitInputSuccess', recorded: { position: before } });
    expect(await tail(server.origin)).toBe(before);
  });
});

describe('an anonymous input', () => {
  it('is followed with a receipt alone, and no file of the data directory knows who it was', async () => {
    const consultation = await done(server.origin, town.leader, 'openConsultation', {
      project: town.project,
      question: 'Wat durf je niet hardop te zeggen?',
      groups: [town.employees],
      anonymous: true,
    });
    const person = await done(server.origin, town.leader, 'registerPerson', {
      organisation: town.organisation,
      displayName: 'Wie dit was',
    });
    await server.stop();
    const registered = tracesOf(folder, person);
    expect(registered).not.toEqual([]);
    server = await serving(folder);

    const receipt = randomUUID();
    const id = await submit(person, {
      text: 'Ik ben bang voor de nachtdienst.',
      consultation,
      anonymous: true,
      receiptHash: createHash('sha256').update(receipt).digest('hex'),
      as: { party: town.employees, role: 'MEMBER' },
    });
    const first = await inputOf(id);
    const pseudonym = first.trace.nodes[0]?.actor?.pseudonym ?? '';
    expect(pseudonym).toMatch(/^anonymous-[0-9a-f-]{36}$/u);
    expect(first).toMatchObject({ text: 'Ik ben bang voor de nachtdienst.', answerStates: ['OPEN'] });

    await done(server.origin, town.leader, 'answerInput', {
      input: id,
      disposition: 'NOT_ADOPTED',
      reason: 'De nachtdienst blijft.',
    });
    // Whoever shows the receipt is the submitter, whoever sends it; without it the real one is a stranger.
    const clarified = { input: id, text: 'Ik bedoel de hele week.' };
    const [anna] = town.people;
    const guessed = await act(server.origin, anna, 'clarifyInput', {
      ...clarified,
      as: { receipt: 'geraden' },
    });
    expect(guessed).toMatchObject({ code: 'RECEIPT_INVALID', path: ['as', 'receipt'] });
    const bare = await act(server.origin, anna, 'clarifyInput', clarified);
    expect(bare).toMatchObject({ code: 'NOT_THE_SUBMITTER' });
    await done(server.origin, person, 'clarifyInput', { ...clarified, as: { receipt } });
    await done(server.origin, person, 'contestInput', {
      input: id,
      text: 'Dat is geen antwoord op mijn angst.',
      as: { receipt },
    });
    const { trace, status } = await inputOf(id);
    expect(status).toBe('CONTESTED');
    expect(trace.nodes.map(({ type, actor }) => [type, actor?.pseudonym])).toEqual([
      ['input.submitted', pseudonym],
      ['input.answered', town.leader],
      ['input.clarified', pseudonym],
      ['input.contested', pseudonym],
    ]);
    const metrics = await (await fetch(`${server.origin}/metrics`)).text();
    expect(metrics).toContain('command="submitInput"');

    const ended = await server.stop();
    for (const said of [ended.said, ended.complained, metrics]) {
      expect(said).not.toContain(person);
      expect(said).not.toContain(receipt);
    }
    // The person stands where it was registered and nowhere more; the receipt stands nowhere at all.
    expect(tracesOf(folder, person)).toEqual(registered);
    expect(filesWith(folder, receipt)).toEqual([]);
    expect(filesWith(folder, pseudonym)).toContain('events.db');
    server = await serving(folder);
    expect((await inputOf(id)).status).toBe('CONTESTED');
  });

  it('carries its group and nothing else of the person, as the export shows', async () => {
    const consultation = await done(server.origin, town.leader, 'openConsultation', {
      project: town.project,
      question: 'En wat nog meer?',
      groups: [town.employees, town.council],
      anonymous: true,
    });
    const small = await done(server.origin, town.leader, 'defineGroup', {
      organisation: town.organisation,
      name: 'Nachtploeg',
      kind: 'EMPLOYEES',
      size: 4,
    });
    const [anna] = town.people;
    const partyOf = async (party: string): Promise<unknown> => {
      const id = await submit(anna, {
        text: 'Niemand mag weten dat ik het was.',
        consultation,
        anonymous: true,
        as: { party, role: 'REPRESENTATIVE' },
      });
      const { status, said } = await run('export', 'events', '--data', folder);
      expect(status).toBe(0);
      const line = said.split('\n').find((line) => line.includes(`"stream":"${id}"`)) ?? '';
      expect(line).not.toContain(anna);
      expect(line).not.toContain('REPRESENTATIVE');
      return z
        .looseObject({ header: z.looseObject({ party: z.string().optional() }) })
        .parse(JSON.parse(line)).header.party;
    };
    expect(await partyOf(town.employees)).toBe(town.employees);
    expect(await partyOf(small)).toBeUndefined();
  });
});

const inputOf = async (id: string): Promise<z.output<typeof inputSchema>> => {
  const { input } = await read(
    server.origin,
    z.object({ input: inputSchema }),
    `query($id: ID!) { input(id: $id) {
      id text status answerStates answerDueFrom supports group { name }
      response { disposition reason }
      responses(first: 10) { totalCount }
      followUps(first: 10) { nodes { description } }
      trace(first: 50) { nodes { type actor { pseudonym } } }
    } }`,
    { id },
  );
  return input;
};

const inputSchema = z.object({
  id: z.string(),
  text: z.string().nullable(),
  status: z.string(),
  answerStates: z.array(z.string()),
  answerDueFrom: z.string().nullable(),
  supports: z.int(),
  group: z.object({ name: z.string() }).nullable(),
  response: z.object({ disposition: z.string(), reason: z.string().nullable() }).nullable(),
  responses: z.object({ totalCount: z.int() }),
  followUps: z.object({ nodes: z.array(z.object({ description: z.string() })) }),
  trace: z.object({
    nodes: z.array(
      z.object({ type: z.string(), actor: z.object({ pseudonym: z.string().nullable() }).nullable() }),
    ),
  }),
});
