import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runProgram } from '../program/running.ts';
import { median } from '../rounds.ts';
import type { RowRun } from '../row.ts';

/** Where the data set stands beside the repository; it is not copied into it. */
const source = resolve(import.meta.dirname, '../../../../shared/data/pam');

/**
 * The whole import as somebody at a terminal runs it, into an empty folder: from spawning the program to its end,
 * and the most memory that its process held. Time is the median of the runs, memory the most of them.
 */
export const run: RowRun = async ({ folder, amount, say }) => {
  if (!existsSync(source)) throw new Error('The PAM data set is not there: ../shared/data/pam is absent.');
  const runs: { seconds: number; megabytes: number }[] = [];
  for (let number = 1; number <= amount(3, 1); number += 1) {
    const words = ['import', 'pam', source, '--data', join(folder, `run-${number}`)];
    const { seconds, peakBytes } = await runProgram(words);
    runs.push({ seconds, megabytes: peakBytes / 1e6 });
    say(`run ${number}: ${seconds.toFixed(2)} s, ${(peakBytes / 1e6).toFixed(0)} MB`);
  }
  return [
    {
      what: 'import PAM, 29,052 records',
      figure: { value: median(runs.map(({ seconds }) => seconds)), unit: 's' },
      target: [{ of: 'figure', atMost: 10 }],
      notes: [`from spawning the program to its end, views current; median of ${runs.length}`],
    },
    {
      what: 'import PAM, peak memory',
      figure: { value: Math.max(...runs.map(({ megabytes }) => megabytes)), unit: 'MB' },
      target: [{ of: 'figure', atMost: 300 }],
      notes: ['resident memory of the whole process with its workers, in 10^6 bytes'],
    },
  ];
};
