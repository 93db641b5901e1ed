import { organisationRecord } from '../organisation/state.ts';
import type { OrganisationState } from '../organisation/state.ts';
import { projectRecord } from '../project/state.ts';
import type { ProjectState } from '../project/state.ts';
import { need } from '../record/command.ts';
import type { Facts, Need } from '../record/command.ts';
import type { Scope } from '../record/event.ts';
import { calendarOf } from '../time/due.ts';
import type { Calendar } from '../time/due.ts';
import { localDay } from '../time/local-day.ts';

/** The project and the organisation within which something is recorded. */
export type Surroundings = {
  readonly project: ProjectState;
  readonly organisation: OrganisationState;
  readonly calendar: Calendar;
  /** The local day of a moment. */
  readonly day: (moment: string) => string;
};

/** Names a project and, once it is loaded, its organisation. */
export const surroundingsNeeded = (
  project: string,
  facts: Facts,
  ...path: readonly string[]
): readonly Need[] => [
  ...need(projectRecord, project, ...path),
  ...need(organisationRecord, facts.of(projectRecord, project)?.organisation, ...path),
];

/** The project and its organisation as they were loaded. Throws when the command did not name them. */
export const surroundingsOf = (project: string, facts: Facts): Surroundings => {
  const found = facts.of(projectRecord, project);
  const organisation = facts.of(organisationRecord, found?.organisation);
  if (found === undefined || organisation === undefined) {
    throw new Error(`decided before ${project} and its organisation were loaded`);
  }
  return {
    project: found,
    organisation,
    calendar: calendarOf(organisation),
    day: (moment) => localDay(moment, organisation.timeZone),
  };
};

/** The scope of what is recorded within a project. */
export const within = (project: ProjectState): Scope => ({
  organisation: project.organisation,
  project: project.id,
});
