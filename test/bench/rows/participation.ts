import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteLogReadOnly } from '@besluitspoor/event-log';
import { ask, queryTo } from '../http/asking.ts';
import { runProgram, serve } from '../program/running.ts';
import { median } from '../rounds.ts';
import type { RowRun } from '../row.ts';
import { exampleQuery } from '../servers/examples.ts';
import { playParticipation } from '../workload/participation.ts';
import { eventsIn, fillStoreWithProject } from '../workload/store.ts';

/**
 * What `ladder/1` says of a large project: as the first thing asked of a server that has judged nothing of it yet,
 * and again. A small project is asked before it, so that the code is loaded and the memory of the process in use.
 */
export const run: RowRun = async ({ folder, amount, say }) => {
  const directory = join(folder, 'data');
  const size = { groups: 20, decisions: amount(200, 10), inputs: amount(10_000, 200) };
  const { large, small } = await fillStoreWithProject(directory, async (player) => ({
    large: await playParticipation(player, size),
    small: await playParticipation(player, { groups: 3, decisions: 3, inputs: 12 }),
  }));
  const log = await openSqliteLogReadOnly({ directory });
  const held = await eventsIn(log);
  await log.close();
  await runProgram(['rebuild', '--data', directory]);
  const query = exampleQuery('participation');
  const cold: number[] = [];
  const warm: number[] = [];
  for (let start = 0; start < amount(5, 2); start += 1) {
    forgetJudgements(directory);
    const serving = await serve(directory);
    await ask(queryTo(serving.port, query, { project: small }));
    const request = queryTo(serving.port, query, { project: large });
    cold.push((await ask(request)).took);
    for (let repeat = 0; repeat < 20; repeat += 1) warm.push((await ask(request)).took);
    await serving.stop();
    say(`start ${start}: cold ${(cold.at(-1) ?? 0).toFixed(0)} ms, warm ${(warm.at(-1) ?? 0).toFixed(1)} ms`);
  }
  return [
    {
      what: `participation of a project, ${size.decisions} decisions, ${size.groups} groups, ${size.inputs.toLocaleString('en-GB')} inputs: cold`,
      figure: { value: median(cold), unit: 'ms' },
      target: [{ of: 'figure', atMost: 250 }],
      notes: [
        `every decision affects every group: ${(size.decisions * size.groups).toLocaleString('en-GB')} pairs, in a log of ` +
          `${held.toLocaleString('en-GB')} events; median of ${cold.length} starts without any judgement kept, ` +
          `the slowest ${Math.max(...cold).toFixed(0)} ms`,
      ],
    },
    {
      what: 'the same warm',
      figure: { value: median(warm), unit: 'ms' },
      target: [{ of: 'figure', atMost: 50 }],
      notes: [`median of ${warm.length}, the slowest ${Math.max(...warm).toFixed(1)} ms`],
    },
  ];
};

/** What was judged may be lost at any time (0046); without it a server begins as if it had judged nothing. */
function forgetJudgements(directory: string): void {
  for (const name of readdirSync(directory)) {
    if (name.includes('.judgements.db')) rmSync(join(directory, name));
  }
}
