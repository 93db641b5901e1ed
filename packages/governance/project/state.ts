import type { z } from 'zod';
import type { decisionKind } from '../decision/kinds.ts';
import type { RecordId } from '../record/id.ts';
import { defineRecord } from '../record/event.ts';
import type { Terms } from '../time/term.ts';
import { projectEvents } from './events.ts';
import type { Frame } from './frame.ts';

/** Somebody in the team or the steering group, and the group that the person sits for. */
export type TeamMember = {
  readonly person: RecordId<'person'>;
  readonly group?: RecordId<'group'> | undefined;
};

/** A party's endorsement, by the event that says so. */
export type Endorsement = {
  readonly party: RecordId<'group'>;
  /** Who recorded it. */
  readonly actor: string;
  readonly event: string;
};

/** What was promised to a group, as it now stands. */
export type Promised = {
  /** Number within the project, from 1. */
  readonly promise: number;
  readonly group: RecordId<'group'>;
  readonly rung: number;
  /** The group is asked (active), rather than may react (passive). */
  readonly active: boolean;
  readonly step?: string | undefined;
  readonly decisionKind?: z.output<typeof decisionKind> | undefined;
  /** Of the promise as it stands: a change is endorsed anew. */
  readonly endorsements: readonly Endorsement[];
};

/** The project as its events have made it. */
export type ProjectState = {
  readonly kind: 'project';
  readonly id: RecordId<'project'>;
  readonly organisation: RecordId<'organisation'>;
  readonly title: string;
  readonly assignment: string;
  readonly sponsor: RecordId<'person'> | undefined;
  readonly manager: RecordId<'person'> | undefined;
  readonly problemOwner: RecordId<'person'> | undefined;
  /** Key in `catalog/process-models.ts`. */
  readonly processModel: string;
  readonly status: 'RUNNING' | 'PAUSED' | 'CLOSED';
  readonly goals: { readonly employer: string; readonly employees: string } | undefined;
  /** Key of the step that the project is in; undefined: none was entered yet. */
  readonly step: string | undefined;
  /** Every step entered, in the order of first entry. */
  readonly stepsEntered: readonly string[];
  readonly team: readonly TeamMember[];
  readonly steeringGroup: readonly TeamMember[];
  /** Undefined: none were set. */
  readonly frames: readonly Frame[] | undefined;
  /** By number: the first is promise 1. */
  readonly promises: readonly Promised[];
  /** The terms that the project set; what is left out falls to the organisation's. */
  readonly terms: Terms;
};

export const projectRecord = defineRecord({
  kind: 'project',
  events: projectEvents,
  scope: (state: ProjectState) => ({ organisation: state.organisation, project: state.id }),
  evolve: (state, event): ProjectState => {
    if (event.type === 'project.initiated') {
      const { organisation, title, assignment, sponsor, manager, problemOwner, processModel } = event.payload;
      return {
        kind: 'project',
        id: `project-${event.at.stream.slice('project-'.length)}`,
        organisation,
        title,
        assignment,
        sponsor,
        manager,
        problemOwner,
        processModel,
        status: 'RUNNING',
        goals: undefined,
        step: undefined,
        stepsEntered: [],
        team: [],
        steeringGroup: [],
        frames: undefined,
        promises: [],
        terms: {},
      };
    }
    if (state === undefined) throw new Error(`${event.at.stream} does not begin with project.initiated`);
    switch (event.type) {
      case 'project.goalsStated':
        return { ...state, goals: event.payload };
      case 'project.teamComposed':
        return { ...state, team: event.payload.members };
      case 'project.teamChanged':
        return { ...state, team: changed(state.team, event.payload) };
      case 'project.steeringGroupComposed':
        return { ...state, steeringGroup: event.payload.members };
      case 'project.steeringGroupChanged':
        return { ...state, steeringGroup: changed(state.steeringGroup, event.payload) };
      case 'project.framesSet':
      case 'project.framesAdjusted':
        return { ...state, frames: event.payload.frames };
      case 'project.stepEntered':
      case 'project.stepRevisited':
        return {
          ...state,
          step: event.payload.step,
          stepsEntered: [...new Set([...state.stepsEntered, event.payload.step])],
        };
      case 'project.participationPromised':
      case 'project.participationChanged': {
        const { reason: _, ...promised } = event.payload;
        const others = state.promises.filter((other) => other.promise !== promised.promise);
        return {
          ...state,
          promises: [...others, { ...promised, endorsements: [] }].toSorted(
            (one, other) => one.promise - other.promise,
          ),
        };
      }
      case 'project.participationEndorsed': {
        const { promise, group: party } = event.payload;
        const endorsement = { party, actor: event.at.actor, event: event.at.id };
        return withPromises(state, (promised) =>
          promised.promise === promise ? [...promised.endorsements, endorsement] : promised.endorsements,
        );
      }
      case 'project.actDisowned':
        return withPromises(state, (promised) =>
          promised.endorsements.filter((endorsement) => endorsement.event !== event.payload.event),
        );
      case 'project.termsSet':
        return { ...state, terms: event.payload };
      case 'project.paused':
        return { ...state, status: 'PAUSED' };
      case 'project.resumed':
        return { ...state, status: 'RUNNING' };
      case 'project.closed':
        return { ...state, status: 'CLOSED' };
      case 'project.informationShared':
      case 'project.actConfirmed':
        return state;
    }
  },
});

const changed = (
  members: readonly TeamMember[],
  change: { readonly joined: readonly TeamMember[]; readonly left: readonly string[] },
): readonly TeamMember[] => [
  ...members.filter((member) => !change.left.includes(member.person)),
  ...change.joined,
];

const withPromises = (
  state: ProjectState,
  endorsements: (promised: Promised) => readonly Endorsement[],
): ProjectState => ({
  ...state,
  promises: state.promises.map((promised) => ({ ...promised, endorsements: endorsements(promised) })),
});
