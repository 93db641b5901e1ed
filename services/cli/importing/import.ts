import { join } from 'node:path';
import { failed } from '../command-line/fault.ts';
import type { Invocation } from '../command-line/command.ts';
import { directoryOf } from '../command-line/command.ts';
import { openWriter } from '../store/writer.ts';
import type { Writer } from '../store/writer.ts';
import { createRecording, summaryOf } from './recording.ts';
import type { Recording } from './recording.ts';
import { createRefusedReport } from './refused.ts';
import type { RefusedReport } from './refused.ts';
import { projectApart } from './projecting.ts';
import type { ProjectingApart } from './projecting.ts';
import { createTidying } from './tidying.ts';

/** What an import works with. */
export type Importing = {
  readonly writer: Writer;
  readonly record: Recording;
  readonly report: RefusedReport;
  /** To be called as lines are done. */
  readonly at: (done: number, of?: number) => void;
  readonly stopped: AbortSignal;
};

/** About as many events as the views take at once. */
const eventsInStep = 1_000;

/** Where collecting begins, in bytes: an import keeps some 40 MB alive. */
const fullUnlessMore = 44 * 1024 * 1024;

/** From so many rows on the views are kept up on a thread of their own while recording goes on. */
const manyRows = 2_000;

/** The option of every import. */
export const reportOption = {
  report: { value: 'FILE', description: 'where refused lines are written; DIR/refused.ndjson unless given' },
} as const;

/**
 * Runs an import: opens the store, records by `work`, brings the views up to date, says what came of it and where
 * the refused lines stand. Answers the exit status: 1 when a line was refused or it was stopped.
 */
export const importInto = async (
  invocation: Invocation,
  options: { readonly what: string; readonly demonstration?: boolean },
  work: (importing: Importing) => Promise<void>,
): Promise<number> => {
  const { terminal, stopped } = invocation;
  const directory = directoryOf(invocation);
  const report = createRefusedReport(invocation.option('report') ?? join(directory, 'refused.ndjson'));
  const tally = { recorded: 0, repeated: 0, unchanged: 0 };
  const writer = await openWriter(directory, options);
  let projecting: ProjectingApart | undefined;
  try {
    const recording = terminal.progress(options.what);
    const record = createRecording(writer.recorder, report, tally);
    const tidy = createTidying(fullUnlessMore);
    const at: Importing['at'] = (done, of) => {
      recording.at(done, of);
      tidy(1);
      if (done >= manyRows) projecting ??= projectApart(directory);
      projecting?.recorded(1);
    };
    await work({ writer, record, report, at, stopped });
    recording.done(`${options.what}: ${summaryOf(tally, report.count())}.`);
    // Before the views, which may stop at an event: what was refused is known by then.
    const written = report.write();
    if (written !== undefined) terminal.complain(`What was refused, and why, stands in ${written}.`);
    // What is recorded is safe; the views catch up whenever the store is opened.
    if (!stopped.aborted) {
      const progress = terminal.progress('Views');
      if (projecting !== undefined) await projecting.done(progress.at);
      else {
        await writer.views.catchUp(writer.log, ({ done, of }) => {
          progress.at(done, of);
          tidy(eventsInStep);
        });
      }
      progress.done('Views: up to date.');
    }
    if (stopped.aborted) terminal.complain('Stopped before the end. Run the same command again to go on.');
    return written === undefined && !stopped.aborted ? 0 : failed;
  } finally {
    await projecting?.stop();
    await writer.close();
  }
};
