import { join } from 'node:path';
import { ask, queryTo } from '../http/asking.ts';
import { requestsPerSecond, type LocalRequest } from '../http/load.ts';
import { serve } from '../program/running.ts';
import type { RowRun } from '../row.ts';
import { exampleQuery } from '../servers/examples.ts';
import { decisionLogQuery } from '../servers/queries.ts';
import { foundOrganisation } from '../workload/organisation.ts';
import { playProject } from '../workload/project.ts';
import { fillStoreWithProject } from '../workload/store.ts';

const connections = 20;

/**
 * The board's page of fifty decisions with what `conformity/1` says of each and the events that show it, against the
 * same page without, from the same server. Everything was judged before: what is judged is kept.
 */
export const run: RowRun = async ({ folder, amount, compare }) => {
  const directory = join(folder, 'data');
  const project = await fillStoreWithProject(directory, async (player) => {
    const organisation = await foundOrganisation(player, 1);
    return playProject(player, organisation, 1, { inputs: 240, decisions: 60 });
  });
  const serving = await serve(directory);
  const variables = { project: project.id, first: 50 };
  const without = queryTo(serving.port, decisionLogQuery, variables);
  const judged = queryTo(serving.port, exampleQuery('decision-log'), variables);
  const requests = amount(400, 40);
  const load = async (request: LocalRequest): Promise<number> => {
    const { length } = (await ask(request)).body;
    return requestsPerSecond({
      connections,
      requests,
      request: () => request,
      accept: ({ status, body }) => status === 200 && body.length === length,
    });
  };
  const bytes = { without: (await ask(without)).body.length, judged: (await ask(judged)).body.length };
  const compared = await compare(
    () => load(without),
    () => load(judged),
  );
  await serving.stop();
  return [
    {
      what: 'decision log page of 50 with conformity over HTTP, 20 connections',
      figure: { value: compared.subject, unit: 'requests/s' },
      baseline: { value: compared.baseline, unit: 'requests/s' },
      ratio: compared.ratio,
      target: [{ of: 'ratio', atLeast: 0.5 }],
      rounds: [...compared.rounds],
      notes: [
        `${requests} requests a side and round; ${bytes.judged.toLocaleString('en-GB')} bytes with its 15 checks ` +
          `and their evidence, ${bytes.without.toLocaleString('en-GB')} without`,
      ],
    },
  ];
};
