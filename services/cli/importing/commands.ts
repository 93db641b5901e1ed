import { z } from 'zod';
import type { ProgramCommand } from '../command-line/command.ts';
import { dataOption } from '../command-line/command.ts';
import { importInto, reportOption } from './import.ts';
import type { Importing } from './import.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';

/** A line of commands: the mutation's name, who sends it, its input; in a demonstration, when it was recorded. */
const commandLine = z.strictObject({
  command: z.string(),
  actor: z.string().optional(),
  input: z.unknown(),
  recordedAt: z.iso.datetime({ offset: true }).optional(),
});

export const importCommands: ProgramCommand = {
  name: 'import commands',
  summary: 'records commands from a file of JSON lines',
  description: [
    'Records commands, one a line, in the order of the file:',
    '  {"command": "<mutation name>", "actor": "person-<uuid>", "input": {...}}',
    'The input is exactly what the GraphQL mutation of that name takes, its commandId included, so a file that',
    'was imported halfway can be imported again: nothing is recorded twice. Lines that are refused are reported',
    'with their number, a code and the reason; the others are recorded, and the exit status is 1.',
    'With --demonstration, into an empty store, a line may say when it was recorded ("recordedAt", never',
    'decreasing); such a store is a demonstration for good.',
  ],
  operands: [
    { name: 'FILE', description: 'the file, gzipped when its name ends in .gz; - reads standard input' },
  ],
  options: {
    ...dataOption,
    demonstration: { description: 'into an empty store: makes it a demonstration' },
    ...reportOption,
  },
  examples: [
    { line: 'import commands history.ndjson --data ./history', does: 'records the history of a project' },
    {
      line: 'import commands - --demonstration --data ./trial < story.ndjson',
      does: 'makes a demonstration of your own',
    },
  ],
  run: (invocation) => {
    const [file = '-'] = invocation.operands;
    const demonstration = invocation.asked('demonstration');
    return importInto(
      invocation,
      { what: 'Commands', ...(demonstration && { demonstration }) },
      (importing) => recordLines(importing, file, linesOf(file)),
    );
  },
};

/**
 * Records lines one after the other: the order of the log is evidence of what came first, so it is the order of the
 * file.
 */
export const recordLines = async (
  { record, report, at, stopped, writer }: Importing,
  file: string,
  lines: AsyncIterable<Line> | Iterable<Line>,
): Promise<void> => {
  let done = 0;
  for await (const line of lines) {
    if (stopped.aborted) return;
    const from = { file, line: line.number };
    const refuseLine = (code: string, reason: string, path: readonly string[] = []): void =>
      report.add({ ...from, command: undefined, code, path, reason });
    if ('fault' in line) {
      refuseLine('LINE_NOT_JSON', `This line is no JSON: ${line.fault}`);
    } else {
      const parsed = commandLine.safeParse(line.value);
      if (!parsed.success) {
        for (const issue of parsed.error.issues) {
          refuseLine('LINE_INVALID', issue.message, issue.path.map(String));
        }
      } else if (parsed.data.recordedAt !== undefined && !writer.log.demonstration) {
        refuseLine('NO_DEMONSTRATION', 'Only a demonstration takes recordedAt; use --demonstration.', [
          'recordedAt',
        ]);
      } else {
        const { command, actor, input, recordedAt } = parsed.data;
        await record({ command, actor, input }, from, recordedAt === undefined ? {} : { recordedAt });
      }
    }
    done += 1;
    at(done);
  }
};
