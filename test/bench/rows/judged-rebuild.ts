import { join } from 'node:path';
import { openSqliteLogReadOnly } from '@besluitspoor/event-log';
import { earlierProject } from '../program/earlier.ts';
import { runProgram } from '../program/running.ts';
import { rate } from '../rounds.ts';
import type { RowRun } from '../row.ts';
import { eventsIn, removeViews } from '../workload/store.ts';

/** The last commit before judgements, and the facts that they rest on, came into the read models. */
const beforeJudgements = 'fdbf1a08cc8022b4ef2cf13c8dab5fbbdff5c099';

/**
 * The rebuild of this project against that of itself before it kept the facts of judgements, on one log that the
 * earlier one wrote, each as a command in a process of its own.
 */
export const run: RowRun = async ({ folder, amount, compare, say }) => {
  const earlier = await earlierProject(beforeJudgements, join(folder, 'earlier'));
  say('the earlier project is installed');
  const directory = join(folder, 'data');
  await earlier.evaluate(`
    import { fillStore } from './test/bench/workload/store.ts';
    await fillStore(${JSON.stringify(directory)}, ${amount(100_000, 3_000)}, () => undefined);
  `);
  const log = await openSqliteLogReadOnly({ directory });
  const events = await eventsIn(log);
  await log.close();
  say(`${events} events, written by the earlier project`);
  const anew = (rebuild: (words: readonly string[]) => Promise<unknown>): Promise<number> => {
    removeViews(directory);
    return rate(events, () => rebuild(['rebuild', '--data', directory]));
  };
  const compared = await compare(
    () => anew((words) => earlier.run(words)),
    () => anew((words) => runProgram(words)),
  );
  return [
    {
      what: `rebuild with judgements’ facts, ${events.toLocaleString('en-GB')} events`,
      figure: { value: compared.subject, unit: 'events/s' },
      baseline: { value: compared.baseline, unit: 'events/s' },
      ratio: compared.ratio,
      target: [{ of: 'ratio', atLeast: 0.8 }],
      rounds: [...compared.rounds],
      notes: [
        `the baseline is this project at ${beforeJudgements.slice(0, 7)}, which wrote the log; both start a process`,
      ],
    },
  ];
};
