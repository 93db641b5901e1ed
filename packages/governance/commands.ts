import * as assessment from './assessment/commands.ts';
import * as consultation from './consultation/commands.ts';
import * as decision from './decision/commands.ts';
import * as group from './group/commands.ts';
import * as input from './input/commands.ts';
import * as organisation from './organisation/commands.ts';
import * as organisationStanding from './organisation/standing-commands.ts';
import * as person from './person/commands.ts';
import * as pilot from './pilot/commands.ts';
import * as projectAttention from './project/attention-commands.ts';
import * as project from './project/commands.ts';
import * as projectCourse from './project/course-commands.ts';
import * as projectParticipation from './project/participation-commands.ts';
import * as projectTeam from './project/team-commands.ts';
import type { Command } from './record/command.ts';
import * as rule from './rule/commands.ts';
import * as ruleVersion from './rule/version-commands.ts';
import * as act from './standing/act-commands.ts';
import * as theme from './theme/commands.ts';

/** Every command, in the order in which the API lists them. */
export const commands: readonly Command[] = [
  ...Object.values(organisation),
  ...Object.values(organisationStanding),
  ...Object.values(person),
  ...Object.values(group),
  ...Object.values(project),
  ...Object.values(projectTeam),
  ...Object.values(projectCourse),
  ...Object.values(projectParticipation),
  ...Object.values(projectAttention),
  ...Object.values(theme),
  ...Object.values(consultation),
  ...Object.values(input),
  ...Object.values(decision),
  ...Object.values(pilot),
  ...Object.values(assessment),
  ...Object.values(rule),
  ...Object.values(ruleVersion),
  ...Object.values(act),
];

const byName = new Map(commands.map((command) => [command.name, command]));

/** The command of that name, or undefined. */
export const commandNamed = (name: string): Command | undefined => byName.get(name);
