import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openSqliteLogReadOnly } from '@besluitspoor/event-log';
import { openViews } from '@besluitspoor/read-models';
import { runProgram } from '../program/running.ts';
import { rate } from '../rounds.ts';
import type { RowRun } from '../row.ts';
import { planReplay, replay } from '../statements/replaying.ts';
import { readTrace } from '../statements/trace-file.ts';
import { mixOf, mixShown } from '../workload/mix.ts';
import { fillStore, removeViews } from '../workload/store.ts';

const tracing = resolve(import.meta.dirname, '../statements/trace-preload.ts');

/**
 * All read models anew from the log, as at a start without views, against the very statements that such a rebuild
 * runs, with the values that it computed, in one transaction on tables with the same indexes and full-text search.
 */
export const run: RowRun = async ({ folder, amount, compare, say }) => {
  const directory = join(folder, 'data');
  const events = await fillStore(directory, amount(100_000, 3_000), say);
  const log = await openSqliteLogReadOnly({ directory });
  const mix = mixShown(await mixOf(log));
  say(mix);

  const trace = join(folder, 'trace');
  await runProgram(['rebuild', '--data', directory], {
    preload: tracing,
    environment: { BENCH_TRACE_FILE: trace },
  });
  const plan = planReplay(readTrace(trace));
  rmSync(trace);
  say(`${plan.within.length} statements`);

  let round = 0;
  const baseline = (): Promise<number> => {
    round += 1;
    const path = join(folder, `replay-${round}.db`);
    return rate(events, () => replay(path, plan)).finally(() => rmSync(path));
  };
  const subject = async (): Promise<number> => {
    removeViews(directory);
    return rate(events, async () => {
      const views = await openViews({ directory, log });
      await views.close();
    });
  };
  const compared = await compare(baseline, subject);
  await log.close();
  return [
    {
      what: `rebuild of all read models, ${events.toLocaleString('en-GB')} events`,
      figure: { value: compared.subject, unit: 'events/s' },
      baseline: { value: compared.baseline, unit: 'events/s' },
      ratio: compared.ratio,
      target: [
        { of: 'ratio', atLeast: 0.5 },
        { of: 'figure', atLeast: 30_000 },
      ],
      rounds: [...compared.rounds],
      notes: [
        `the mix: ${mix}`,
        `the baseline runs the ${plan.within.length.toLocaleString('en-GB')} statements of a rebuild, reading ones too`,
      ],
    },
  ];
};
