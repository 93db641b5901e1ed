import { join } from 'node:path';
import { ask, queryTo } from '../http/asking.ts';
import { runProgram, serve } from '../program/running.ts';
import { median } from '../rounds.ts';
import type { RowRun } from '../row.ts';
import { judgementsAsOfQuery } from '../servers/queries.ts';
import { momentsAfter } from '../workload/moments.ts';
import { foundOrganisation } from '../workload/organisation.ts';
import { playProject, sizeOfEvents } from '../workload/project.ts';
import { fillStoreWithProject } from '../workload/store.ts';

/**
 * Every judgement of a project as it read at moments when 10,000 events of it stood in the log: asked for the first
 * time, when the past has to be made and judged, and again. Over HTTP, from the program's own server.
 */
export const run: RowRun = async ({ folder, amount, say }) => {
  const directory = join(folder, 'data');
  const events = amount(10_000, 500);
  const moments = amount(7, 3);
  const project = await fillStoreWithProject(directory, async (player) => {
    const organisation = await foundOrganisation(player, 1);
    return playProject(player, organisation, 1, sizeOfEvents(events));
  });
  const times = await momentsAfter(directory, project.id, events, moments + 1);
  await runProgram(['rebuild', '--data', directory]);
  const serving = await serve(directory);
  const at = (asOf: string) => queryTo(serving.port, judgementsAsOfQuery, { project: project.id, asOf });

  const [cold = '', ...others] = times;
  const coldTook = (await ask(at(cold))).took;
  say(`the very first after the start: ${coldTook.toFixed(0)} ms`);
  await ask(at(cold));
  const first: number[] = [];
  const again: number[] = [];
  let judged = 0;
  for (const time of others) {
    const answer = await ask(at(time));
    first.push(answer.took);
    judged = answer.body.toString().split('"verdict"').length - 1;
    for (let repeat = 0; repeat < 5; repeat += 1) again.push((await ask(at(time))).took);
  }
  await serving.stop();
  say(`first ${first.map((took) => took.toFixed(0)).join(' ')} ms`);
  return [
    {
      what: `all judgements as of a past moment, project of ${events.toLocaleString('en-GB')} events: first`,
      figure: { value: median(first), unit: 'ms' },
      target: [{ of: 'figure', atMost: 350 }],
      notes: [
        `median of ${first.length} moments, the slowest ${Math.max(...first).toFixed(0)} ms, the very first after ` +
          `the server's start ${coldTook.toFixed(0)} ms; ${judged} decisions with their checks, participation with ` +
          'up to 100 pairs, the whole scorecard',
      ],
    },
    {
      what: 'all judgements as of that moment again',
      figure: { value: median(again), unit: 'ms' },
      target: [{ of: 'figure', atMost: 30 }],
      notes: [`median of ${again.length}, the slowest ${Math.max(...again).toFixed(1)} ms`],
    },
  ];
};
