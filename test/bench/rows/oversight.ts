import { join } from 'node:path';
import { ask, queryTo } from '../http/asking.ts';
import type { LocalRequest } from '../http/load.ts';
import { runProgram, serve } from '../program/running.ts';
import { median } from '../rounds.ts';
import type { RowRun } from '../row.ts';
import { exampleQuery } from '../servers/examples.ts';
import { fillOverseenStore } from '../workload/oversight.ts';

/** How long events are made, in milliseconds: the views and the judgements need the rest of the row's time. */
const longestFilling = 3 * 60_000;
/** How long judging everything for the first time may take, in milliseconds. */
const longestJudging = 5 * 60_000;
/** An answer that fails sooner than this, in milliseconds, did not run out of time. */
const soonest = 5_000;

/**
 * What a board sees over all projects of its organisation, when everything was judged, and the same of another
 * organisation in the same log with a quarter of the projects.
 */
export const run: RowRun = async ({ folder, amount, compare, say }) => {
  const directory = join(folder, 'data');
  const projects = amount(200, 8);
  const wanted = amount(1_000_000, 2_000);
  const store = await fillOverseenStore(
    directory,
    { projects, events: wanted, longest: longestFilling },
    say,
  );
  await runProgram(['rebuild', '--data', directory]);
  const serving = await serve(directory);
  const query = exampleQuery('oversight');
  const overview = (organisation: string) => queryTo(serving.port, query, { organisation });
  const large = overview(store.large);
  const small = overview(store.small);
  const judging = performance.now();
  await untilJudged(large);
  await untilJudged(small);
  const judgedAfter = (performance.now() - judging) / 1000;
  say(`judged after ${judgedAfter.toFixed(1)} s`);
  const times = amount(15, 3);
  const medianOf = async (request: LocalRequest): Promise<number> => {
    const took: number[] = [];
    for (let each = 0; each < times; each += 1) took.push((await ask(request)).took);
    return median(took);
  };
  const compared = await compare(
    () => medianOf(small),
    () => medianOf(large),
  );
  await serving.stop();
  return [
    {
      what: `organisation oversight over ${projects} projects, ${store.events.toLocaleString('en-GB')} events`,
      figure: { value: compared.subject, unit: 'ms' },
      baseline: { value: compared.baseline, unit: 'ms' },
      ratio: compared.ratio,
      target: [
        { of: 'figure', atMost: 300 },
        { of: 'ratio', atMost: 4 },
      ],
      rounds: [...compared.rounds],
      notes: [
        `the log held ${store.events.toLocaleString('en-GB')} events of the ${wanted.toLocaleString('en-GB')} asked for` +
          `${store.events < wanted ? ', as many as could be made within the time of the row' : ''}, a fifth of them ` +
          'the other organisation’s; ' +
          `the baseline is that one, with a quarter of the projects; judging all for the first time took ${judgedAfter.toFixed(0)} s`,
      ],
    },
  ];
};

/** Asks until it is answered: the first answer waits until all is judged, longer than a request may take. */
async function untilJudged(request: LocalRequest): Promise<void> {
  const begun = performance.now();
  for (;;) {
    const asked = performance.now();
    try {
      await ask(request);
      return;
    } catch (error) {
      const now = performance.now();
      // What fails at once will fail again; what ran out of time is further when it is asked anew.
      if (now - asked < soonest || now - begun > longestJudging) throw error;
    }
  }
}
