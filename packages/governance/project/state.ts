import { defineRecord } from '../record/event.ts';
import type { RecordId } from '../record/id.ts';
import { projectEvents } from './events.ts';

/** The project as its events have made it. */
export type ProjectState = {
  readonly kind: 'project';
  readonly id: RecordId<'project'>;
  readonly organisation: RecordId<'organisation'>;
};

export const projectRecord = defineRecord({
  kind: 'project',
  events: projectEvents,
  scope: (state: ProjectState) => ({ organisation: state.organisation, project: state.id }),
  evolve: (state, event): ProjectState => {
    if (event.type === 'project.initiated') {
      return {
        kind: 'project',
        id: `project-${event.at.stream.slice('project-'.length)}`,
        organisation: event.payload.organisation,
      };
    }
    if (state === undefined) throw new Error(`${event.at.stream} does not begin with project.initiated`);
    return state;
  },
});
