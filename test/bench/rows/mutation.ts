import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { requestsPerSecond, send, type LocalRequest } from '../http/load.ts';
import type { RowRun } from '../row.ts';
import { graphqlBody, graphqlHeaders, submitInputMutation } from '../servers/queries.ts';
import { startServers } from '../servers/servers.ts';
import { foundOrganisation, someoneOf } from '../workload/organisation.ts';
import { playProject } from '../workload/project.ts';
import { prose } from '../workload/prose.ts';
import { fillStoreWithProject } from '../workload/store.ts';

const connections = 32;

/**
 * A mutation as a front end sends it: recorded, synced, in the views, and read again for the answer; against the
 * same mutation of the same schema on the same express and yoga that does nothing but answer.
 */
export const run: RowRun = async ({ folder, amount, compare }) => {
  const directory = join(folder, 'data');
  const { organisation, project } = await fillStoreWithProject(directory, async (player) => {
    const founded = await foundOrganisation(player, 1);
    const played = await playProject(player, founded, 1, { inputs: 40, decisions: 4 });
    return { organisation: founded, project: played };
  });
  const { employees } = organisation;
  const mutation = (port: number, number: number): LocalRequest => ({
    port,
    method: 'POST',
    path: '/graphql',
    headers: graphqlHeaders(someoneOf(employees, number)),
    body: graphqlBody(submitInputMutation, {
      input: {
        commandId: randomUUID(),
        project: project.id,
        kind: 'SUGGESTION',
        title: prose(number, 50),
        text: prose(number, 280),
        as: { party: employees.id },
      },
    }),
  });

  const first = await startServers({
    directory,
    beside: { kind: 'trace', file: join(folder, 'trace') },
  });
  const answer = (await send(mutation(first.api, 0))).body.toString();
  await first.stop();
  if (!answer.includes('SubmitInputSuccess')) throw new Error(`Not recorded: ${answer.slice(0, 600)}`);

  const servers = await startServers({ directory, beside: { kind: 'idle-mutations', answer } });
  const requests = amount(2_000, 100);
  const load = (port: number): Promise<number> =>
    requestsPerSecond({
      connections,
      requests,
      request: (number) => mutation(port, number),
      accept: ({ status, body }) => status === 200 && body.includes('"SubmitInputSuccess"'),
    });
  const compared = await compare(
    () => load(servers.beside),
    () => load(servers.api),
  );
  await servers.stop();
  return [
    {
      what: 'mutation over HTTP, 32 connections',
      figure: { value: compared.subject, unit: 'requests/s' },
      baseline: { value: compared.baseline, unit: 'requests/s' },
      ratio: compared.ratio,
      target: [{ of: 'ratio', atLeast: 0.5 }],
      rounds: [...compared.rounds],
      notes: [`submitInput, ${requests} a side and round, each answered with the input as it then reads`],
    },
  ];
};
