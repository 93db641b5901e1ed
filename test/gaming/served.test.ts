import { expect, test } from 'vitest';
import { z } from 'zod';
import { read } from '../running/client.ts';
import { inFolder } from '../running/folder.ts';
import { serving } from '../running/program.ts';
import { honestTown } from './town.ts';
import type { Town } from './town.ts';

// What a board reads over HTTP of the same histories: verdict, sentence, and the evidence to open.

const evidence = z.object({ id: z.string(), type: z.string() });
const check = z.object({
  code: z.string(),
  status: z.string(),
  message: z.string(),
  evidence: z.array(evidence),
});
const answer = z.object({
  project: z.object({
    failing: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
    participation: z.object({
      promiseKept: z.object({ numerator: z.int(), denominator: z.int() }),
    }),
  }),
  decision: z.object({ conformity: z.object({ verdict: z.string(), checks: z.array(check) }) }),
});

const query = `query($project: ID!, $decision: ID!) {
  project(id: $project) {
    failing: decisionLog(first: 10, filter: { failingCheck: [C7] }) { nodes { id } }
    participation { promiseKept { numerator denominator } }
  }
  decision(id: $decision) {
    conformity { verdict checks { code status message(language: NL) evidence { id type } } }
  }
}`;

const served = async (town: Town, look: (seen: z.output<typeof answer>, decision: string) => void) =>
  inFolder(async (folder) => {
    const ids = await town.playInto(folder);
    const server = await serving(folder);
    try {
      const decision = ids.of('decision');
      look(await read(server.origin, answer, query, { project: ids.of('project'), decision }), decision);
    } finally {
      await server.kill();
    }
  });

test('the honest history is conform, and keeps its promise', async () => {
  await served(honestTown(), ({ project, decision: { conformity } }) => {
    expect(conformity.verdict).toBe('CONFORM');
    expect(project.failing.nodes).toEqual([]);
    expect(project.participation.promiseKept).toEqual({ numerator: 1, denominator: 1 });
  });
});

test('a promise lowered on the eve and an advice that was never asked are read as such', async () => {
  const cheated = honestTown('CONSULTED')
    .without('advice asked', 'advice')
    .instead('promise', { over: () => ({ rung: 4 }) })
    .also('lower', '2026-02-01', 'leader', 'promiseParticipation', (ids) => ({
      project: ids.of('project'),
      group: ids.of('employees'),
      rung: 0,
    }))
    .instead('taken', { over: () => ({ advice: undefined }) });
  await served(cheated, ({ project, decision: { conformity } }, decision) => {
    expect(conformity.verdict).toBe('NOT_CONFORM');
    const heard = conformity.checks.find(({ code }) => code === 'C7');
    expect(heard).toMatchObject({
      status: 'NOT_MET',
      message: 'Ondernemingsraad is niet om advies gevraagd.',
    });
    expect(heard?.evidence).not.toEqual([]);
    expect(project.failing.nodes).toEqual([{ id: decision }]);
    expect(project.participation.promiseKept).toEqual({ numerator: 0, denominator: 1 });
  });
});
