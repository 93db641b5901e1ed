import type { z } from 'zod';
import type { decisionKind } from '../decision/kinds.ts';
import type { RecordId } from '../record/id.ts';
import { defineRecord } from '../record/event.ts';
import type { Terms } from '../time/term.ts';
import type { Customisation, PlanKind, StakeholderMapped, SupportMeasure } from './attention-events.ts';
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

/** A decision that somebody misses in the records, by the number of the report within the project, from 1. */
export type MissingReport = {
  readonly report: number;
  readonly description: string;
  readonly open: boolean;
  /** The event that reported it. */
  readonly event: string;
  /** The event that settled it; undefined: none did. */
  readonly settledBy: string | undefined;
};

/** What was recorded, by which event: a disowned one counts no longer. */
export type Said<Payload> = { readonly said: Payload; readonly event: string };

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
  /** The stakeholder map: by group, as last mapped. */
  readonly stakeholders: ReadonlyMap<string, Said<StakeholderMapped>>;
  /** Each plan as it now reads. */
  readonly plans: ReadonlyMap<PlanKind, Said<string>>;
  readonly supportMeasures: readonly Said<SupportMeasure>[];
  readonly customisations: readonly Said<Customisation>[];
  /** Attention points waived, each with the last reason. */
  readonly waived: ReadonlyMap<string, Said<string>>;
  /** By number: the first is report 1. */
  readonly reports: readonly MissingReport[];
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
        stakeholders: new Map(),
        plans: new Map(),
        supportMeasures: [],
        customisations: [],
        waived: new Map(),
        reports: [],
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
        return {
          ...withPromises(state, (promised) =>
            promised.endorsements.filter((endorsement) => endorsement.event !== event.payload.event),
          ),
          ...withoutSaid(state, event.payload.event),
          reports: state.reports.map((known) => disownedReport(known, event.payload.event)),
        };
      case 'project.termsSet':
        return { ...state, terms: event.payload };
      case 'project.paused':
        return { ...state, status: 'PAUSED' };
      case 'project.resumed':
        return { ...state, status: 'RUNNING' };
      case 'project.closed':
        return { ...state, status: 'CLOSED' };
      case 'project.stakeholderMapped': {
        const stakeholders = new Map(state.stakeholders);
        return { ...state, stakeholders: stakeholders.set(event.payload.group, saidBy(event)) };
      }
      case 'project.planRecorded': {
        const said = { said: event.payload.text, event: event.at.id };
        return { ...state, plans: new Map(state.plans).set(event.payload.plan, said) };
      }
      case 'project.supportMeasureRecorded':
        return { ...state, supportMeasures: [...state.supportMeasures, saidBy(event)] };
      case 'project.customisationRecorded':
        return { ...state, customisations: [...state.customisations, saidBy(event)] };
      case 'project.attentionPointWaived': {
        const said = { said: event.payload.reason, event: event.at.id };
        return { ...state, waived: new Map(state.waived).set(event.payload.point, said) };
      }
      case 'project.decisionReportedMissing': {
        const { report, description } = event.payload;
        const reported = { report, description, open: true, event: event.at.id, settledBy: undefined };
        return { ...state, reports: [...state.reports, reported] };
      }
      case 'project.reportSettled':
        return {
          ...state,
          reports: state.reports.map((known) =>
            known.report === event.payload.report ? { ...known, open: false, settledBy: event.at.id } : known,
          ),
        };
      case 'project.informationShared':
      case 'project.planShared':
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

const saidBy = <Payload>({
  payload,
  at,
}: {
  readonly payload: Payload;
  readonly at: { readonly id: string };
}): Said<Payload> => ({ said: payload, event: at.id });

const withoutSaid = (state: ProjectState, event: string): Partial<ProjectState> => {
  const others = <Key, Payload>(all: ReadonlyMap<Key, Said<Payload>>) =>
    new Map([...all].filter(([, said]) => said.event !== event));
  return {
    stakeholders: others(state.stakeholders),
    plans: others(state.plans),
    waived: others(state.waived),
    supportMeasures: state.supportMeasures.filter((said) => said.event !== event),
    customisations: state.customisations.filter((said) => said.event !== event),
  };
};

// Disowning the report closes it, disowning what settled it opens it again.
const disownedReport = (known: MissingReport, event: string): MissingReport => {
  if (known.event === event) return { ...known, open: false };
  return known.settledBy === event ? { ...known, open: true, settledBy: undefined } : known;
};

const withPromises = (
  state: ProjectState,
  endorsements: (promised: Promised) => readonly Endorsement[],
): ProjectState => ({
  ...state,
  promises: state.promises.map((promised) => ({ ...promised, endorsements: endorsements(promised) })),
});
