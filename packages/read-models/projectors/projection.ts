import type { StoredEvent } from '@besluitspoor/event-log';
import type { UnreadEvent } from '@besluitspoor/governance';
import type { Database } from '../store/database.ts';
import { personalOf, writeEvent } from '../store/event-rows.ts';
import { UndigestibleEventError, unreadEvent } from '../store/stored-event.ts';
import { projectConsultation } from './consultations.ts';
import { projectDecision } from './decisions.ts';
import { projectInput } from './input-events.ts';
import { inputsOn } from './inputs.ts';
import { partiesOn } from './parties.ts';
import { projectGroup, projectOrganisation, projectPerson } from './people.ts';
import { keptReaderOf, readerOf, readersWith } from './event-reading.ts';
import type { EventReaders } from './event-reading.ts';
import type { Place, Projecting } from './projecting.ts';
import { projectAssessment, projectPilot } from './pilots.ts';
import { projectProject, projectTheme } from './projects.ts';
import { touch } from './reach.ts';
import { projectRule } from './rules.ts';
import { touchesOn } from './touches.ts';

/** Turns events into rows, within a transaction that the caller holds. */
export type Projection = {
  /** Stores the event in the trail and projects it. Throws UndigestibleEventError. */
  digest(event: StoredEvent): void;
  /** Projects an event that stands in the trail already. */
  apply(event: UnreadEvent, place: Place, project: string | undefined): void;
  /** What the last event left to do, a step each: to be done before the next event. */
  work(): Generator<void, void, undefined>;
  /** What the batch left to do, a step each: to be done before the commit. */
  settle(): Generator<void, void, undefined>;
  /** After a rollback. */
  reset(): void;
  /** Whether what must be judged again is marked; not where nothing was judged yet. */
  touching(wanted: boolean): void;
};

/** The projectors on a database; `latest` is the highest recordedAt in it. */
export const projectionOn = (
  database: Database,
  options: {
    readonly searchable: boolean;
    readonly latest?: string | undefined;
    /** Whether judgements of these rows can exist already. */
    readonly touching: boolean;
    /** The events come from a trail, for which they passed their schemas. */
    readonly fromTrail?: boolean;
  },
): Projection => {
  const touches = touchesOn(database);
  let touching = options.touching;
  let last = -1;
  const to: Projecting = {
    database,
    searchable: options.searchable,
    inputs: inputsOn(database, (input) => {
      if (touching) touches.input(input);
    }),
    parties: partiesOn(database),
  };
  let latest = options.latest ?? '';
  const projectors = projectorsOn(to, options.fromTrail === true ? keptReaders : readers);
  const apply = (event: UnreadEvent, place: Place, project: string | undefined): void => {
    const kind = event.at.stream.slice(0, event.at.stream.indexOf('-'));
    const projector = projectors[kind];
    if (projector === undefined || !projector(event, place, project)) {
      throw new Error(`no schema accepts ${event.type} version ${event.version}`);
    }
    if (event.type.endsWith('.actConfirmed') || event.type.endsWith('.actDisowned')) {
      settleAct(to, event);
    }
  };
  return {
    digest(event) {
      try {
        const read = unreadEvent(event);
        const personal = personalOf(event);
        if (event.header.recordedAt > latest) latest = event.header.recordedAt;
        writeEvent(database, event, read, personal, latest);
        last = Number(event.position);
        apply(read, { position: last, personal }, event.header.project);
        if (touching) {
          const { stream, organisation } = event.header;
          touch(touches, {
            type: read.type,
            payload: read.payload,
            stream,
            organisation,
            project: event.header.project,
          });
        }
      } catch (error) {
        const reason = error instanceof Error && error.message !== '' ? error.message : 'unexplained';
        throw new UndigestibleEventError(event.position, event.header.id, reason, { cause: error });
      }
    },
    apply,
    work: () => to.inputs.work(),
    *settle() {
      yield* to.inputs.settle();
      to.parties.settle();
      if (touching) touches.settle(last);
    },
    touching(wanted) {
      touching = wanted;
    },
    reset() {
      touches.reset();
      to.inputs.reset();
      to.parties.reset();
    },
  };
};

type Projector = (event: UnreadEvent, place: Place, project: string | undefined) => boolean;

/** By kind of record; each says whether the event is one of its own, as its schema knows it. */
const projectorsOn = (
  to: Projecting,
  readers: EventReaders,
): Readonly<Record<string, Projector | undefined>> => ({
  organisation: projector(readers.organisation, (event, place) => projectOrganisation(to, event, place)),
  person: projector(readers.person, (event, place) => projectPerson(to, event, place)),
  group: projector(readers.group, (event, place) => projectGroup(to, event, place)),
  project: projector(readers.project, (event, place) => projectProject(to, event, place)),
  theme: projector(readers.theme, (event, place) => projectTheme(to, event, place)),
  rule: projector(readers.rule, (event, place) => projectRule(to, event, place)),
  consultation: projector(readers.consultation, (event, place) => projectConsultation(to, event, place)),
  input: projector(readers.input, (event, place, project) =>
    projectInput(to, event, place, inProject(project)),
  ),
  decision: projector(readers.decision, (event, place, project) =>
    projectDecision(to, event, place, inProject(project)),
  ),
  pilot: projector(readers.pilot, (event, place) => projectPilot(to, event, place)),
  assessment: projector(readers.assessment, (event, place) => projectAssessment(to, event, place)),
});

const readers = readersWith(readerOf);
const keptReaders = readersWith(keptReaderOf);

const projector =
  <E>(
    read: (event: UnreadEvent) => E | undefined,
    project: (event: E, place: Place, project: string | undefined) => void,
  ): Projector =>
  (event, place, inProject) => {
    const known = read(event);
    if (known === undefined) return false;
    project(known, place, inProject);
    return true;
  };

const inProject = (project: string | undefined): string => {
  if (project === undefined) throw new Error('its header names no project');
  return project;
};

// Only what was recorded on another's behalf can be confirmed or disowned; the trail shows it from then on.
const settleAct = ({ database, parties }: Projecting, event: UnreadEvent): void => {
  const { payload } = event;
  if (typeof payload !== 'object' || payload === null || !('event' in payload)) return;
  if (typeof payload.event !== 'string') return;
  database.run(
    'UPDATE event SET standing = ? WHERE id = ? AND standing IS NOT NULL',
    event.type.endsWith('.actConfirmed') ? 'CONFIRMED' : 'DISOWNED',
    payload.event,
  );
  parties.settled(payload.event);
};
