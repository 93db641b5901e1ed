import { join } from 'node:path';
import { send } from '../http/load.ts';
import { runProgram, serve } from '../program/running.ts';
import { median } from '../rounds.ts';
import type { RowRun } from '../row.ts';
import { graphqlBody, graphqlHeaders, projectAsOfQuery } from '../servers/queries.ts';
import { momentsAfter } from '../workload/moments.ts';
import { foundOrganisation } from '../workload/organisation.ts';
import { playProject, sizeOfEvents } from '../workload/project.ts';
import { fillStoreWithProject } from '../workload/store.ts';

/**
 * A project as it read at moments when 10,000 events of it stood in the log: asked for the first time, when the
 * past has to be made, and again. Over HTTP, from the program's own server, whose event loop is watched meanwhile.
 */
export const run: RowRun = async ({ folder, amount, say }) => {
  const directory = join(folder, 'data');
  const events = amount(10_000, 500);
  const moments = amount(9, 4);
  const project = await fillStoreWithProject(directory, async (player) => {
    const organisation = await foundOrganisation(player, 1);
    return playProject(player, organisation, 1, sizeOfEvents(events));
  });
  const times = await momentsAfter(directory, project.id, events, moments + 1);
  await runProgram(['rebuild', '--data', directory]);
  const serving = await serve(directory);

  const ask = async (asOf: string): Promise<number> => {
    const start = performance.now();
    const answer = await send({
      port: serving.port,
      method: 'POST',
      path: '/graphql',
      headers: graphqlHeaders(),
      body: graphqlBody(projectAsOfQuery, { project: project.id, asOf }),
    });
    const took = performance.now() - start;
    const text = answer.body.toString();
    if (answer.status !== 200 || text.includes('"errors"') || !text.includes(project.id)) {
      throw new Error(`Not as of ${asOf}: ${text.slice(0, 600)}`);
    }
    return took;
  };

  const [cold = '', ...others] = times;
  const coldTook = await ask(cold);
  say(`the very first after the start: ${coldTook.toFixed(0)} ms`);
  await ask(cold);
  serving.watchLoop();
  const first: number[] = [];
  const again: number[] = [];
  for (const time of others) {
    first.push(await ask(time));
    for (let repeat = 0; repeat < 5; repeat += 1) again.push(await ask(time));
  }
  const hold = await serving.longestHold();
  await serving.stop();
  say(`first ${first.map((took) => took.toFixed(0)).join(' ')} ms`);
  return [
    {
      what: `project as of a past moment, ${events.toLocaleString('en-GB')} events: first`,
      figure: { value: median(first), unit: 'ms' },
      target: [{ of: 'figure', atMost: 250 }],
      notes: [
        `median of ${first.length} moments, the slowest ${Math.max(...first).toFixed(0)} ms, ` +
          `the very first after the server's start ${coldTook.toFixed(0)} ms; with the first ten decisions`,
      ],
    },
    {
      what: 'the same again',
      figure: { value: median(again), unit: 'ms' },
      target: [{ of: 'figure', atMost: 10 }],
      notes: [`median of ${again.length}, the slowest ${Math.max(...again).toFixed(1)} ms`],
    },
    {
      what: 'longest that the event loop was held meanwhile',
      figure: { value: hold, unit: 'ms' },
      target: [{ of: 'figure', atMost: 25 }],
      notes: ['of the server, by a timer of 1 ms, which is counted in'],
    },
  ];
};
