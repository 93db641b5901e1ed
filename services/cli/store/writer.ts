import { randomBytes } from 'node:crypto';
import { openSqliteLog } from '@besluitspoor/event-log';
import type { SqliteLog } from '@besluitspoor/event-log';
import { openViews } from '@besluitspoor/read-models';
import type { Views } from '@besluitspoor/read-models';
import { createRecorder } from '@besluitspoor/recorder';
import type { Recorder } from '@besluitspoor/recorder';

/** A data directory while this process is its one writer. */
export type Writer = {
  readonly log: SqliteLog;
  readonly views: Views;
  readonly recorder: Recorder;
  readonly close: () => Promise<void>;
};

/**
 * Opens a data directory for writing. `demonstration` makes an empty store one for good; views that do not fit are
 * built anew.
 * Throws as `openSqliteLog` does: STORE_LOCKED names who holds it.
 */
export const openWriter = async (
  directory: string,
  options: { readonly demonstration?: boolean } = {},
): Promise<Writer> => {
  const log = await openSqliteLog({ directory, ...options });
  let views: Views | undefined;
  try {
    views = await openViews({ directory, log });
    return writerOn(log, views);
  } catch (error) {
    await views?.close();
    await log.close();
    throw error;
  }
};

const writerOn = (log: SqliteLog, views: Views): Writer => {
  const recorder = createRecorder({
    log,
    clock: () => new Date(),
    randomBytes,
    soleWriter: true,
    // An import goes on from record to record; few are come back to.
    remembered: 4_000,
    demonstration: log.demonstration,
    // Where nothing was projected yet the log itself refuses an id that was used; the index to ask by may be absent.
    ...(views.status().position !== 'none' && {
      usedOnAnotherStream: (commandId: string, actor: string, stream: string) => {
        const used = views.streamOfCommand(actor, commandId);
        return used !== undefined && used !== stream;
      },
    }),
  });
  return {
    log,
    views,
    recorder,
    async close() {
      await recorder.close();
      await views.close();
      await log.close();
    },
  };
};
