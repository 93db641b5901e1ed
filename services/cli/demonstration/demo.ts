import { dataOption } from '../command-line/command.ts';
import type { ProgramCommand } from '../command-line/command.ts';
import { importInto, reportOption } from '../importing/import.ts';
import { recordCases } from './cases.ts';

export const demo: ProgramCommand = {
  name: 'demo',
  summary: 'loads the three demonstration cases into an empty store',
  description: [
    'Loads the cases that the handbook tells: parking enforcement in Utrecht, the WINK app, and information-led',
    'enforcement, with dates in the past. What was invented is marked as such. The store becomes a demonstration',
    'for good, and says so everywhere.',
  ],
  options: { ...dataOption, ...reportOption },
  examples: [{ line: 'demo --data ./demo', does: 'makes a demonstration in a folder of its own' }],
  run: (invocation) => importInto(invocation, { what: 'Cases', demonstration: true }, recordCases),
};
