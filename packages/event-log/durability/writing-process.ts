/**
 * A writer to be killed: `node writing-process.ts DIRECTORY ROUND CALLERS ACKNOWLEDGED`. Each caller appends to a
 * stream of its own, one append after the other, until the process dies or the log refuses; each answer is
 * written down at once, by a call that is over when it returns, before anything else happens.
 */
import { openSync, writeSync } from 'node:fs';
import { isEventLogError } from '../errors.ts';
import { openSqliteLog } from '../sqlite/open.ts';
import { callerStream, eventsOfAppend, expectedBefore } from './planned-appends.ts';

const [directory, round, callers, path] = process.argv.slice(2);
if (directory === undefined || round === undefined || callers === undefined || path === undefined) {
  throw new Error('expected DIRECTORY ROUND CALLERS ACKNOWLEDGED');
}
const acknowledged = openSync(path, 'a');
const log = await openSqliteLog({ directory });
writeSync(acknowledged, 'open\n');

/** After this many refusals in a row a caller gives up: the log will not recover. */
const mostRefusals = 5;

async function call(caller: number): Promise<void> {
  const stream = callerStream(Number(round), caller);
  let refusals = 0;
  for (let turn = 0; refusals < mostRefusals;) {
    try {
      const { position } = await log.append(stream, eventsOfAppend(stream, turn), expectedBefore(turn));
      writeSync(acknowledged, `ok ${caller} ${turn} ${position}\n`);
      turn += 1;
      refusals = 0;
    } catch (error) {
      if (!isEventLogError(error, 'LOG_UNAVAILABLE')) throw error;
      writeSync(acknowledged, `refused ${caller} ${turn} ${error.details.outcome}\n`);
      refusals += 1;
    }
  }
}

await Promise.all(Array.from({ length: Number(callers) }, (_, caller) => call(caller)));
