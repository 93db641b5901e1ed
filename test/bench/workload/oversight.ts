import { openSqliteLog } from '@besluitspoor/event-log';
import { foundOrganisation } from './organisation.ts';
import { createPlayer } from './player.ts';
import { playProject, playRound } from './project.ts';
import { eventsIn } from './store.ts';

/** An organisation with a number of projects, and how many events the log holds of them all. */
export type OverseenStore = { readonly large: string; readonly small: string; readonly events: number };

/** Projects that are played side by side, so that their commands share commits. */
const together = 32;
const round = { inputs: 40, decisions: 4 };

/**
 * Two organisations, one with so many projects and one with a quarter of them, all of the same size: round after
 * round is added to each project until the log holds so many events, or until `longest` milliseconds have passed.
 */
export async function fillOverseenStore(
  directory: string,
  options: { readonly projects: number; readonly events: number; readonly longest: number },
  say: (line: string) => void,
): Promise<OverseenStore> {
  const begun = performance.now();
  const log = await openSqliteLog({ directory });
  const player = createPlayer(log);
  const large = await foundOrganisation(player, 1);
  const small = await foundOrganisation(player, 2);
  const places = [
    ...Array.from({ length: options.projects }, () => large),
    ...Array.from({ length: Math.ceil(options.projects / 4) }, () => small),
  ].map((organisation, number) => ({ organisation, number }));
  const projects = await inTurn(places, async ({ organisation, number }) => {
    const { id, rule } = await playProject(player, organisation, number, round);
    return { organisation, project: { id, rule, number } };
  });
  let rounds = 1;
  while ((await eventsIn(log)) < options.events && performance.now() - begun < options.longest) {
    await inTurn(projects, ({ organisation, project }) => playRound(player, organisation, project, round));
    rounds += 1;
  }
  await player.recorder.close();
  const events = await eventsIn(log);
  await log.close();
  say(`${events} events in ${projects.length} projects of ${rounds} rounds`);
  return { large: large.id, small: small.id, events };
}

/** Does something for each, several at once; answers what came of each, in order. */
async function inTurn<T, R>(all: readonly T[], act: (each: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const entries = all.entries();
  const work = async (): Promise<void> => {
    for (const [index, each] of entries) results[index] = await act(each);
  };
  await Promise.all(Array.from({ length: together }, work));
  return results;
}
