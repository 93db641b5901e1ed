import { join } from 'node:path';
import { runProgram, serve } from '../program/running.ts';
import { median } from '../rounds.ts';
import type { RowRun } from '../row.ts';
import { fillStore } from '../workload/store.ts';

/** From spawning node to the first 200 of `/health/ready`, on a store whose views were made before. */
export const run: RowRun = async ({ folder, amount, say }) => {
  const directory = join(folder, 'data');
  const events = await fillStore(directory, amount(100_000, 3_000), say);
  await runProgram(['rebuild', '--data', directory]);
  const times: number[] = [];
  // The first start fills Node's compile cache, as on any machine where it has run before.
  for (let start = 0; start <= amount(7, 2); start += 1) {
    const serving = await serve(directory);
    await serving.stop();
    say(`start ${start}: ${serving.readyAfter.toFixed(0)} ms`);
    if (start > 0) times.push(serving.readyAfter);
  }
  return [
    {
      what: `start to ready, ${events.toLocaleString('en-GB')} events`,
      figure: { value: median(times) / 1000, unit: 's' },
      target: [{ of: 'figure', atMost: 1.2 }],
      notes: [`median of ${times.length} starts after one that is not counted, views current`],
    },
  ];
};
