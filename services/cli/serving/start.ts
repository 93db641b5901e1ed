import { isEventLogError, openSqliteLogReadOnly } from '@besluitspoor/event-log';
import { directoryOf } from '../command-line/command.ts';
import type { ProgramCommand } from '../command-line/command.ts';
import { casesIn, recordCases } from '../demonstration/cases.ts';
import { importInto } from '../importing/import.ts';
import { serveOptions, serveUntilStopped } from './serve.ts';

export const start: ProgramCommand = {
  name: 'start',
  summary: 'loads the demonstration cases into an empty store, once, and serves it',
  description: [
    'What `npx pnpm@12 start` does: a store that is empty becomes a demonstration with three cases; any other one',
    'is served as it is. For your own records, `serve --data DIR` with an empty folder.',
  ],
  options: serveOptions,
  examples: [{ line: 'start', does: 'shows the cases on http://localhost:4000/graphql' }],
  run: async (invocation) => {
    const found = await casesAt(directoryOf(invocation));
    if (found === 'none' || found === 'part') {
      const status = await importInto(invocation, { what: 'Cases', demonstration: true }, recordCases);
      if (status !== 0) return status;
    }
    return serveUntilStopped(invocation);
  },
};

const casesAt = async (directory: string): ReturnType<typeof casesIn> => {
  try {
    const log = await openSqliteLogReadOnly({ directory });
    try {
      return await casesIn(log);
    } finally {
      await log.close();
    }
  } catch (error) {
    if (isEventLogError(error, 'STORE_MISSING')) return 'none';
    throw error;
  }
};
