import { parentPort, workerData } from 'node:worker_threads';
import { openSqliteLogReadOnly } from '@besluitspoor/event-log';
import { openViews } from '@besluitspoor/read-models';
import { z } from 'zod';
import { explained } from '../command-line/fault.ts';
import { toldToProject } from './projecting.ts';
import type { SaidByProjecting } from './projecting.ts';
import { createTidying } from './tidying.ts';

/** The other side of `projectApart`: follows the log that the import writes, and projects it. */
const { directory } = z.object({ directory: z.string() }).parse(workerData);

/** Where collecting begins, in bytes: the projectors keep some 30 MB alive. */
const fullUnlessMore = 26 * 1024 * 1024;

const say = (what: SaidByProjecting): void => parentPort?.postMessage(what);

const told: z.output<typeof toldToProject>[] = [];
let heard: (() => void) | undefined;
parentPort?.on('message', (message: unknown) => {
  const what = toldToProject.parse(message);
  // Between two transactions: this thread hears nothing within one.
  if (what === 'stop') process.exit();
  told.push(what);
  heard?.();
});

/** Whether more stands in the log; waits until that is known. */
const more = async (): Promise<boolean> => {
  for (;;) {
    const next = told.shift();
    if (next !== undefined) return next === 'more';
    await new Promise<void>((resolve) => {
      heard = resolve;
    });
  }
};

const project = async (): Promise<void> => {
  const log = await openSqliteLogReadOnly({ directory });
  const views = await openViews({ directory, log });
  const tidy = createTidying(fullUnlessMore);
  let before = 0;
  try {
    await views.catchUp(
      log,
      ({ done, of }) => {
        tidy(done - before);
        before = done;
        say({ done, of });
      },
      more,
    );
  } finally {
    await views.close();
    await log.close();
  }
};

try {
  await project();
} catch (error) {
  say({ fault: explained(error).sentence });
}
parentPort?.close();
