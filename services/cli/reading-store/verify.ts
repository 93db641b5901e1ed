import { openSqliteLogReadOnly } from '@besluitspoor/event-log';
import { existingDataOption, directoryOf } from '../command-line/command.ts';
import type { ProgramCommand } from '../command-line/command.ts';
import { failed } from '../command-line/fault.ts';
import { count } from '../command-line/terminal.ts';

export const verify: ProgramCommand = {
  name: 'verify',
  summary: 'checks every byte of the log against its hashes',
  description: [
    'Checks every event: the hash of its header and payload, the commitments to its personal parts, and that no',
    'position and no revision is missing. Damage is listed with its place, and the exit status is 1.',
    'Works beside a running server.',
  ],
  options: existingDataOption,
  examples: [{ line: 'verify --data ./data', does: 'checks a log' }],
  run: async (invocation) => {
    const { terminal, stopped } = invocation;
    const log = await openSqliteLogReadOnly({ directory: directoryOf(invocation) });
    try {
      const tail = await log.tail();
      const progress = terminal.progress('Verified');
      const all = tail === 'none' ? 0 : Number(tail) + 1;
      const report = await log.verify({
        onProgress: (checked) => progress.at(checked, all),
        signal: stopped,
      });
      progress.done(`Verified: ${count(report.events)} events.`);
      for (const { position, code, message } of report.damages) {
        terminal.say(`${position === undefined ? 'the file' : `position ${position}`}: ${code}: ${message}`);
      }
      if (report.found > report.damages.length)
        terminal.say(`and ${count(report.found - report.damages.length)} more`);
      terminal.say(
        report.found === 0
          ? 'The log is whole.'
          : `The log is damaged: ${count(report.found)} ${report.found === 1 ? 'finding' : 'findings'}.`,
      );
      return report.found === 0 ? 0 : failed;
    } finally {
      await log.close();
    }
  },
};
