import { openSqliteLogReadOnly } from '@besluitspoor/event-log';

/**
 * Times at which at least so many events of the project stood in the log, each with other events before it.
 * Throws when fewer than `count` such moments were played.
 */
export async function momentsAfter(
  directory: string,
  project: string,
  events: number,
  count: number,
): Promise<readonly string[]> {
  const log = await openSqliteLogReadOnly({ directory });
  const times: string[] = [];
  let seen = 0;
  for await (const { header } of log.readAll()) {
    if (header.project !== project) continue;
    seen += 1;
    if (seen >= events && header.recordedAt !== times.at(-1)) times.push(header.recordedAt);
    if (times.length === count) break;
  }
  await log.close();
  if (times.length < count) throw new Error(`Only ${seen} events were played, too few for ${count} moments.`);
  return times;
}
