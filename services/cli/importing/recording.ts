import { message } from '@besluitspoor/governance';
import type { CommandRequest, Recorder, RecordOptions } from '@besluitspoor/recorder';
import type { RefusedReport } from './refused.ts';

/** What came of the commands of an import. */
export type Tally = { recorded: number; repeated: number; unchanged: number };

/** Sends a command and counts what came of it; a refusal goes to the report. Answers whether it stands recorded. */
export type Recording = (
  request: CommandRequest,
  from: { readonly file: string; readonly line: number },
  options?: RecordOptions,
) => Promise<boolean>;

/** Throws what the recorder throws: the log's failures end an import. */
export const createRecording =
  (recorder: Recorder, report: RefusedReport, tally: Tally): Recording =>
  async (request, { file, line }, options) => {
    const answer = await recorder.record(request, options);
    switch (answer.kind) {
      case 'recorded':
        if (answer.repeated) tally.repeated += 1;
        else tally.recorded += 1;
        return true;
      case 'unchanged':
        tally.unchanged += 1;
        return true;
      case 'refused':
        for (const refusal of answer.refusals) {
          const { code, path } = refusal;
          report.add({ file, line, command: request.command, code, path, reason: message(refusal, 'en') });
        }
        return false;
    }
  };

/** In one sentence: what was recorded now, what stood there already, what changed nothing. */
export const summaryOf = ({ recorded, repeated, unchanged }: Tally, refused: number): string =>
  [
    `${recorded.toLocaleString('en-GB')} recorded`,
    ...(repeated > 0 ? [`${repeated.toLocaleString('en-GB')} recorded before`] : []),
    ...(unchanged > 0 ? [`${unchanged.toLocaleString('en-GB')} changed nothing`] : []),
    ...(refused > 0 ? [`${refused.toLocaleString('en-GB')} refused`] : []),
  ].join(', ');
