import { once } from 'node:events';
import { openSqliteLogReadOnly } from '@besluitspoor/event-log';
import type { StoredEvent } from '@besluitspoor/event-log';
import { existingDataOption, directoryOf } from '../command-line/command.ts';
import type { ProgramCommand } from '../command-line/command.ts';
import { count } from '../command-line/terminal.ts';
import { failed } from '../command-line/fault.ts';

export const exportEvents: ProgramCommand = {
  name: 'export events',
  summary: 'writes every event as a line of JSON',
  description: [
    'Writes the log to standard output: a first line that says what follows and whether the store is a',
    'demonstration, then every event in the order of the log: position, header, payload and personal parts, as',
    'they are stored. Personal text is written out: mind where it goes. Works beside a running server.',
  ],
  options: existingDataOption,
  examples: [
    { line: 'export events --data ./data > events.ndjson', does: 'keeps a copy of the log as text' },
  ],
  run: async (invocation) => {
    const log = await openSqliteLogReadOnly({ directory: directoryOf(invocation) });
    try {
      const progress = invocation.terminal.progress('Events');
      const tail = await log.tail();
      const all = tail === 'none' ? 0 : Number(tail) + 1;
      await write({ export: 'events', format: 1, demonstration: log.demonstration, events: all });
      let done = 0;
      for await (const event of tail === 'none' ? [] : log.readAll({ upTo: tail })) {
        if (invocation.stopped.aborted) return failed;
        await write(asText(event));
        done += 1;
        progress.at(done, all);
      }
      progress.done(`Events: ${count(done)} written.`);
      return 0;
    } finally {
      await log.close();
    }
  },
};

const asText = ({ position, header, payload, personal }: StoredEvent): object => ({
  position: position.toString(),
  header,
  payload,
  personal,
});

/** Waits when whoever reads is slower. */
const write = async (line: object): Promise<void> => {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
};
