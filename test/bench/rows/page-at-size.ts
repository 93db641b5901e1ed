import { join } from 'node:path';
import { ask, queryTo } from '../http/asking.ts';
import type { LocalRequest } from '../http/load.ts';
import { runProgram, serve, type Serving } from '../program/running.ts';
import { median } from '../rounds.ts';
import type { RowRun } from '../row.ts';
import { pagesQuery } from '../servers/queries.ts';
import { foundOrganisation } from '../workload/organisation.ts';
import { playProject } from '../workload/project.ts';
import { fillStore, fillStoreWithProject } from '../workload/store.ts';

/** How long events are made, in milliseconds: the views need the rest of the row's time. */
const longestFilling = 4 * 60_000;

/**
 * Pages of fifty, none of them with its count, from a server on a large log, against the same pages from a server
 * on a small one. The project that is asked for has the same size in both.
 */
export const run: RowRun = async ({ folder, amount, compare, say }) => {
  const wanted = amount(1_000_000, 6_000);
  const few = await storeOf(join(folder, 'few'), amount(10_000, 3_000), say);
  const many = await storeOf(join(folder, 'many'), wanted, say);
  const times = amount(50, 5);
  const medianOf = async (request: LocalRequest): Promise<number> => {
    const took: number[] = [];
    for (let each = 0; each < times; each += 1) took.push((await ask(request)).took);
    return median(took);
  };
  const compared = await compare(
    () => medianOf(few.request),
    () => medianOf(many.request),
  );
  await few.serving.stop();
  await many.serving.stop();
  return [
    {
      what: `pages of 50 at ${many.events.toLocaleString('en-GB')} events against ${few.events.toLocaleString('en-GB')}`,
      figure: { value: compared.subject, unit: 'ms' },
      baseline: { value: compared.baseline, unit: 'ms' },
      ratio: compared.ratio,
      target: [{ of: 'ratio', atMost: 1.5 }],
      rounds: [...compared.rounds],
      notes: [
        'one request for a page of 40 of all projects and one of 50 each of the decisions, inputs and events of one project, ' +
          'without totalCount',
        `the log held ${many.events.toLocaleString('en-GB')} events of the ${wanted.toLocaleString('en-GB')} asked for` +
          (many.events < wanted ? ', as many as could be made within the time of the row' : ''),
      ],
    },
  ];
};

type Store = { readonly events: number; readonly serving: Serving; readonly request: LocalRequest };

/** A server on a log of so many events, in which one project is that asked for. */
async function storeOf(directory: string, wanted: number, say: (line: string) => void): Promise<Store> {
  const project = await fillStoreWithProject(directory, async (player) => {
    const organisation = await foundOrganisation(player, 0);
    return playProject(player, organisation, 0, { inputs: 240, decisions: 60 });
  });
  const events = await fillStore(directory, wanted, say, longestFilling);
  await runProgram(['rebuild', '--data', directory]);
  const serving = await serve(directory);
  return { events, serving, request: queryTo(serving.port, pagesQuery, { project: project.id }) };
}
