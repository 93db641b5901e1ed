import type { RowRun } from '../row.ts';
import { callers, compareCallers } from './append-callers.ts';

/** As on 32 streams, but the callers share one and keep its order among themselves. Reported, not judged. */
export const run: RowRun = async (context) => {
  const eventsOfCaller = context.amount(400, 20);
  const compared = await compareCallers(context, eventsOfCaller, 'one stream');
  return [
    {
      what: 'append, 32 callers on one stream',
      figure: { value: compared.subject, unit: 'events/s' },
      baseline: { value: compared.baseline, unit: 'events/s' },
      ratio: compared.ratio,
      target: [],
      rounds: [...compared.rounds],
      notes: [`${callers * eventsOfCaller} events a side and round, the baseline ${callers} rows a commit`],
    },
  ];
};
