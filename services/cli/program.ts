import { readCommandLine } from './command-line/reading.ts';
import type { ProgramCommand } from './command-line/command.ts';
import { explained, UsageError } from './command-line/fault.ts';
import { helpOfCommand, helpOfProgram } from './command-line/help.ts';
import type { Terminal } from './command-line/terminal.ts';
import { demo } from './demonstration/demo.ts';
import { importCommands } from './importing/commands.ts';
import { importPam } from './pam/import-pam.ts';
import { exportEvents } from './reading-store/export-events.ts';
import { info } from './reading-store/info.ts';
import { verify } from './reading-store/verify.ts';
import { serve } from './serving/serve.ts';
import { start } from './serving/start.ts';
import { rebuild } from './store/rebuild.ts';

/** Every command of the program, in the order in which the help lists them. */
export const commands: readonly ProgramCommand[] = [
  start,
  serve,
  demo,
  importPam,
  importCommands,
  exportEvents,
  verify,
  rebuild,
  info,
];

/**
 * Does what the words say and answers the exit status: 0 done, 1 something was refused or failed, 2 called wrongly
 * or the store is in use. Never throws.
 */
export const runProgram = async (
  words: readonly string[],
  terminal: Terminal,
  stopped: AbortSignal,
): Promise<number> => {
  try {
    const reading = readCommandLine(words, commands);
    if ('help' in reading) {
      terminal.say(reading.help === undefined ? helpOfProgram(commands) : helpOfCommand(reading.help));
      return 0;
    }
    return await reading.command.run({ ...reading.given, terminal, stopped });
  } catch (error) {
    const { sentence, status } = explained(error);
    terminal.complain(sentence);
    if (error instanceof UsageError) terminal.complain('`besluitspoor --help` says what there is.');
    return status;
  }
};
