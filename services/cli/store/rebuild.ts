import { openSqliteLog, openSqliteLogReadOnly } from '@besluitspoor/event-log';
import { openViews, rebuildViews } from '@besluitspoor/read-models';
import { existingDataOption, directoryOf } from '../command-line/command.ts';
import type { ProgramCommand } from '../command-line/command.ts';

export const rebuild: ProgramCommand = {
  name: 'rebuild',
  summary: 'builds the read models anew from the log',
  description: [
    'Builds the tables that queries read anew from the log, into a new file, and then uses that. Needed only when',
    'they are in doubt: a server builds them itself when they do not fit. Not beside a running server.',
  ],
  options: existingDataOption,
  examples: [{ line: 'rebuild --data ./data', does: 'builds the views of a stopped server anew' }],
  run: async (invocation) => {
    const directory = directoryOf(invocation);
    // Opening to write would make what is not there, and a mistyped folder would look rebuilt.
    await (await openSqliteLogReadOnly({ directory })).close();
    // Held for as long as it takes, so that nobody writes meanwhile.
    const log = await openSqliteLog({ directory });
    try {
      const progress = invocation.terminal.progress('Views');
      await rebuildViews(directory, ({ done, of }) => progress.at(done, of));
      // An event that cannot be projected ends a rebuild before it: to be said now, not found by the next server.
      const views = await openViews({ directory, log });
      try {
        await views.catchUp(log);
      } finally {
        await views.close();
      }
      progress.done('Views: built anew.');
      return 0;
    } finally {
      await log.close();
    }
  },
};
