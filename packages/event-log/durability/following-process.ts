/**
 * A reader in a process of its own: `node following-process.ts DIRECTORY COUNT` follows the log from its start, says
 * what it gets, a line a message, and leaves after so many events.
 */
import { inShort } from '../contract/case.ts';
import { openSqliteLogReadOnly } from '../sqlite/open.ts';

const [directory, count] = process.argv.slice(2);
if (directory === undefined || count === undefined) throw new Error('expected DIRECTORY COUNT');

const log = await openSqliteLogReadOnly({ directory });
let events = 0;
for await (const message of log.subscribe({ after: 'start' })) {
  process.stdout.write(`${inShort([message])[0]}\n`);
  if (message.kind === 'event') events += 1;
  if (events === Number(count)) break;
}
process.stdout.write(`running ${log.subscriptions}\n`);
await log.close();
