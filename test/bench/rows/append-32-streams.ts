import type { RowRun } from '../row.ts';
import { callers, compareCallers } from './append-callers.ts';
import { sampleNote } from './sample-events.ts';

/** Group commit: what arrives together shares a commit, against the same number of prepared rows a commit. */
export const run: RowRun = async (context) => {
  const eventsOfCaller = context.amount(400, 20);
  const compared = await compareCallers(context, eventsOfCaller, 'a stream each');
  return [
    {
      what: 'append, 32 callers on 32 streams',
      figure: { value: compared.subject, unit: 'events/s' },
      baseline: { value: compared.baseline, unit: 'events/s' },
      ratio: compared.ratio,
      target: [{ of: 'ratio', atLeast: 0.7 }],
      rounds: [...compared.rounds],
      notes: [
        `${callers * eventsOfCaller} events a side and round, the baseline ${callers} rows a commit; ${sampleNote}`,
      ],
    },
  ];
};
