import * as group from './group/commands.ts';
import * as organisation from './organisation/commands.ts';
import * as person from './person/commands.ts';
import type { Command } from './record/command.ts';

/** Every command, in the order in which the API lists them. */
export const commands: readonly Command[] = [
  ...Object.values(organisation),
  ...Object.values(person),
  ...Object.values(group),
];

const byName = new Map(commands.map((command) => [command.name, command]));

/** The command of that name, or undefined. */
export const commandNamed = (name: string): Command | undefined => byName.get(name);
