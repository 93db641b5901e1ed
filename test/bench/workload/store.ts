import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteLog, type EventLog } from '@besluitspoor/event-log';
import { foundOrganisation } from './organisation.ts';
import { createPlayer, type Player } from './player.ts';
import { playProject } from './project.ts';

/** Projects that are played side by side, so that their commands share commits. */
const together = 32;
const projectsOfOrganisation = 8;

/**
 * Fills a data directory with projects of everyday size until its log holds at least so many events, or until
 * `longest` milliseconds have passed. Answers how many it holds: the last projects are played to their end.
 */
export async function fillStore(
  directory: string,
  events: number,
  say: (line: string) => void,
  longest = Infinity,
): Promise<number> {
  const begun = performance.now();
  const log = await openSqliteLog({ directory });
  const player = createPlayer(log);
  let organisations = 0;
  const goesOn = async (): Promise<boolean> =>
    (await eventsIn(log)) < events && performance.now() - begun < longest;
  const play = async (): Promise<void> => {
    while (await goesOn()) {
      organisations += 1;
      const organisation = await foundOrganisation(player, organisations);
      for (let project = 0; project < projectsOfOrganisation; project += 1) {
        if (!(await goesOn())) return;
        await playProject(player, organisation, project, { inputs: 40, decisions: 4 });
      }
    }
  };
  await Promise.all(Array.from({ length: together }, play));
  await player.recorder.close();
  const held = await eventsIn(log);
  await log.close();
  say(`${held} events from ${player.recorded} commands of ${organisations} organisations`);
  return held;
}

/** Plays one organisation with one project of that size into a data directory, for rows about a single project. */
export async function fillStoreWithProject<T>(
  directory: string,
  play: (player: Player) => Promise<T>,
): Promise<T> {
  const log = await openSqliteLog({ directory });
  const player = createPlayer(log);
  const played = await play(player);
  await player.recorder.close();
  await log.close();
  return played;
}

/** How many events a log holds. */
export async function eventsIn(log: EventLog): Promise<number> {
  const tail = await log.tail();
  return tail === 'none' ? 0 : Number(tail) + 1;
}

/** Deletes the views of a data directory, so that they are made anew. */
export function removeViews(directory: string): void {
  for (const name of readdirSync(directory)) {
    if (name.startsWith('views')) rmSync(join(directory, name));
  }
}
