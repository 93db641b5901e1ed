import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requestsPerSecond, send, type LocalRequest } from '../http/load.ts';
import type { RowRun } from '../row.ts';
import { decisionLogQuery, graphqlBody, graphqlHeaders } from '../servers/queries.ts';
import { startServers } from '../servers/servers.ts';
import { foundOrganisation } from '../workload/organisation.ts';
import { playProject } from '../workload/project.ts';
import { fillStoreWithProject } from '../workload/store.ts';

const connections = 20;

/**
 * A page of fifty decisions as a board reads it, over HTTP, against an endpoint on the same express that runs the
 * very statements of that page and answers the same bytes.
 */
export const run: RowRun = async ({ folder, amount, compare }) => {
  const directory = join(folder, 'data');
  const project = await fillStoreWithProject(directory, async (player) => {
    const organisation = await foundOrganisation(player, 1);
    return playProject(player, organisation, 1, { inputs: 240, decisions: 60 });
  });
  const page = (port: number): LocalRequest => ({
    port,
    method: 'POST',
    path: '/graphql',
    headers: graphqlHeaders(),
    body: graphqlBody(decisionLogQuery, { project: project.id, first: 50 }),
  });

  const traceFile = join(folder, 'trace');
  const answerFile = join(folder, 'answer');
  const watching = await startServers({ directory, beside: { kind: 'trace', file: traceFile } });
  // The first time may ask more than every other time.
  await send(page(watching.api));
  await watching.watch();
  const answer = await send(page(watching.api));
  await watching.watched();
  await watching.stop();
  const text = answer.body.toString();
  if (answer.status !== 200 || text.includes('"errors"')) throw new Error(`No page: ${text.slice(0, 600)}`);
  writeFileSync(answerFile, text);

  const servers = await startServers({ directory, beside: { kind: 'plain', traceFile, answerFile } });
  const requests = amount(400, 40);
  const load = (request: LocalRequest): Promise<number> =>
    requestsPerSecond({
      connections,
      requests,
      request: () => request,
      accept: ({ status, body }) => status === 200 && body.length === answer.body.length,
    });
  const compared = await compare(
    () => load({ port: servers.beside, method: 'GET', path: '/page' }),
    () => load(page(servers.api)),
  );
  await servers.stop();
  return [
    {
      what: 'decision log page of 50 over HTTP, 20 connections',
      figure: { value: compared.subject, unit: 'requests/s' },
      baseline: { value: compared.baseline, unit: 'requests/s' },
      ratio: compared.ratio,
      target: [{ of: 'ratio', atLeast: 0.35 }],
      rounds: [...compared.rounds],
      notes: [
        `${requests} requests a side and round, ${answer.body.length.toLocaleString('en-GB')} bytes each`,
      ],
    },
  ];
};
