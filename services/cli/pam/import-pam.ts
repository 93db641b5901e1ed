import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { dataOption } from '../command-line/command.ts';
import type { ProgramCommand } from '../command-line/command.ts';
import { Fault } from '../command-line/fault.ts';
import { importInto, reportOption } from '../importing/import.ts';
import type { Importing } from '../importing/import.ts';
import { inFlight } from '../importing/in-flight.ts';
import { linesOf } from '../importing/lines.ts';
import type { Line } from '../importing/lines.ts';
import { beginnings, commentCommand, pamName, pamProject, proposalCommands } from './mapping.ts';
import { commentRow, proposalRow } from './rows.ts';
import type { CommentRow, PamSource, ProposalRow } from './rows.ts';

/** How many rows are under way together, so that their events share the commits of the log. */
const mostInFlight = 256;

const proposalsFile = 'proposals.ndjson.gz';
const commentsFile = 'comments.ndjson.gz';

export const importPam: ProgramCommand = {
  name: 'import pam',
  summary: "records Barcelona's municipal action plan 2016-2019, a real process of 29,052 inputs",
  description: [
    'Records the proposals and comments of the PAM (Decidim Barcelona, 2016): one project, a group and a',
    'consultation for each source, an input for each proposal and comment, and what was decided of each',
    'proposal, without the reason and the date that the source does not tell.',
    'It can be stopped and run again: it goes on where it was, and records nothing twice.',
  ],
  operands: [{ name: 'FOLDER', description: `the folder that holds ${proposalsFile} and ${commentsFile}` }],
  options: { ...dataOption, ...reportOption },
  examples: [
    { line: 'import pam ../shared/data/pam --data ./pam', does: 'records it in a folder of its own' },
    { line: 'serve --data ./pam', does: 'serves that folder afterwards' },
  ],
  run: (invocation) => {
    const [folder = ''] = invocation.operands;
    for (const file of [proposalsFile, commentsFile]) {
      if (!existsSync(join(folder, file))) throw new Fault(`${join(folder, file)} does not exist.`);
    }
    return importInto(invocation, { what: 'PAM' }, async (importing) => {
      await begin(importing);
      await recordRows(importing, folder);
      if (!importing.stopped.aborted) invocation.terminal.say(`project ${pamProject}`);
    });
  },
};

const imported = { imported: pamName };

const begin = async ({ record, report, stopped }: Importing): Promise<void> => {
  for (const request of beginnings()) {
    if (stopped.aborted) return;
    if (!(await record(request, { file: 'PAM', line: 0 }, imported))) {
      report.write();
      throw new Fault(
        `${request.command} was refused, so nothing of the PAM can be recorded; see the report.`,
      );
    }
  }
};

const recordRows = async (importing: Importing, folder: string): Promise<void> => {
  const { record, at, stopped } = importing;
  let done = 0;
  const count = (): void => {
    done += 1;
    at(done);
  };

  const sourceOf = new Map<number, PamSource>();
  const recordProposal = async ({ line, row }: Row<ProposalRow>): Promise<void> => {
    sourceOf.set(row.id, row.source);
    const from = { file: proposalsFile, line };
    const { submitted, after } = proposalCommands(row);
    if (await record(submitted, from, imported)) {
      await Promise.all(after.map((request) => record(request, from, imported)));
    }
    count();
  };
  const proposals = rowsOf(importing, folder, proposalsFile, proposalRow);
  await inFlight(proposals, mostInFlight, recordProposal, stopped);

  // A comment stands after what it replies to, which may still be under way.
  const known = new Set<number>();
  const underWay = new Map<number, Promise<unknown>>();
  const recordComment = async ({ line, row }: Row<CommentRow>): Promise<void> => {
    const parentKnown = row.parentId !== null && known.has(row.parentId);
    known.add(row.id);
    const request = commentCommand(row, parentKnown, sourceOf.get(row.proposalId));
    const parent = row.parentId === null ? undefined : underWay.get(row.parentId);
    const recording = (parent ?? Promise.resolve()).then(() =>
      record(request, { file: commentsFile, line }, imported),
    );
    underWay.set(row.id, recording);
    try {
      await recording;
    } finally {
      underWay.delete(row.id);
    }
    count();
  };
  const comments = rowsOf(importing, folder, commentsFile, commentRow);
  await inFlight(comments, mostInFlight, recordComment, stopped);
};

type Row<T> = { readonly line: number; readonly row: T };

/** The rows of a file that fit their schema; the others go to the report. */
async function* rowsOf<S extends z.ZodType>(
  { report }: Importing,
  folder: string,
  file: string,
  schema: S,
): AsyncGenerator<Row<z.output<S>>> {
  for await (const line of linesOf(join(folder, file))) {
    const row = read(line, schema);
    if ('row' in row) yield { line: line.number, row: row.row };
    else report.add({ file, line: line.number, command: undefined, path: [], ...row });
  }
}

const read = <S extends z.ZodType>(
  line: Line,
  schema: S,
): { readonly row: z.output<S> } | { readonly code: string; readonly reason: string } => {
  if ('fault' in line) return { code: 'LINE_NOT_JSON', reason: `This line is no JSON: ${line.fault}` };
  const parsed = schema.safeParse(line.value);
  return parsed.success ? { row: parsed.data } : { code: 'LINE_INVALID', reason: parsed.error.message };
};
