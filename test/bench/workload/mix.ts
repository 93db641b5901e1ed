import type { EventLog } from '@besluitspoor/event-log';

/** How many events of each type a log holds, the commonest first. */
export async function mixOf(log: EventLog): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for await (const { header } of log.readAll()) counts.set(header.type, (counts.get(header.type) ?? 0) + 1);
  return new Map([...counts].toSorted(([, one], [, other]) => other - one));
}

/** The mix in a line: the share of each type, those below one in a hundred together. */
export function mixShown(mix: ReadonlyMap<string, number>): string {
  const all = [...mix.values()].reduce((sum, count) => sum + count, 0);
  const shares = [...mix].map(([type, count]) => ({ type, share: (100 * count) / all }));
  const rare = shares.filter(({ share }) => share < 1);
  const rest = rare.reduce((sum, { share }) => sum + share, 0);
  return [
    ...shares.filter(({ share }) => share >= 1).map(({ type, share }) => `${type} ${share.toFixed(0)}%`),
    ...(rare.length > 0 ? [`${rare.length} other types ${rest.toFixed(0)}%`] : []),
  ].join(', ');
}
