import { groupRecord } from '../group/state.ts';
import { organisationRecord } from '../organisation/state.ts';
import { personRecord } from '../person/state.ts';
import { projectRecord } from '../project/state.ts';
import type { EventIn } from './event.ts';
import type { groupEvents } from '../group/events.ts';
import type { organisationEvents } from '../organisation/events.ts';
import type { projectEvents } from '../project/events.ts';
import type { RecordId } from './id.ts';
import type { Acting } from './command.ts';
import type { Given } from './spec.ts';

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Whoever and whatever the specifications speak of: a municipality, its people and groups, one project. */
export const scene = {
  organisation: `organisation-${uuid(1)}`,
  elsewhere: `organisation-${uuid(2)}`,
  manager: `person-${uuid(11)}`,
  employee: `person-${uuid(12)}`,
  representative: `person-${uuid(13)}`,
  sponsor: `person-${uuid(14)}`,
  stranger: `person-${uuid(15)}`,
  employees: `group-${uuid(21)}`,
  worksCouncil: `group-${uuid(22)}`,
  management: `group-${uuid(23)}`,
  strangers: `group-${uuid(24)}`,
  project: `project-${uuid(31)}`,
  /** Free for the record that a command begins. */
  fresh: uuid(99),
} as const;

export const happenedTo = {
  organisation: (event: EventIn<typeof organisationEvents>, acting?: Partial<Acting>): Given => ({
    record: organisationRecord,
    id: scene.organisation,
    event,
    ...(acting === undefined ? {} : { acting }),
  }),
  group: (id: RecordId<'group'>, event: EventIn<typeof groupEvents>, acting?: Partial<Acting>): Given => ({
    record: groupRecord,
    id,
    event,
    ...(acting === undefined ? {} : { acting }),
  }),
  project: (event: EventIn<typeof projectEvents>, acting?: Partial<Acting>): Given => ({
    record: projectRecord,
    id: scene.project,
    event,
    ...(acting === undefined ? {} : { acting }),
  }),
};

const registered = (id: RecordId<'person'>, organisation: RecordId<'organisation'>): Given => ({
  record: personRecord,
  id,
  event: { type: 'person.registered', payload: { organisation } },
});

const defined = (
  id: RecordId<'group'>,
  name: string,
  groupKind: 'EMPLOYEES' | 'WORKS_COUNCIL' | 'MANAGEMENT',
) =>
  happenedTo.group(id, {
    type: 'group.defined',
    payload: { organisation: scene.organisation, name, groupKind, size: 12 },
  });

/** The organisation with its persons and groups; the representative speaks for the works council. */
export const municipality: readonly Given[] = [
  happenedTo.organisation({ type: 'organisation.registered', payload: { name: 'Gemeente' } }),
  {
    record: organisationRecord,
    id: scene.elsewhere,
    event: { type: 'organisation.registered', payload: { name: 'Een andere gemeente' } },
  },
  registered(scene.manager, scene.organisation),
  registered(scene.employee, scene.organisation),
  registered(scene.representative, scene.organisation),
  registered(scene.sponsor, scene.organisation),
  registered(scene.stranger, scene.elsewhere),
  defined(scene.employees, 'Handhavers', 'EMPLOYEES'),
  defined(scene.worksCouncil, 'Medezeggenschapsraad', 'WORKS_COUNCIL'),
  defined(scene.management, 'Leidinggevenden', 'MANAGEMENT'),
  happenedTo.group(scene.strangers, {
    type: 'group.defined',
    payload: { organisation: scene.elsewhere, name: 'Elders', groupKind: 'EMPLOYEES' },
  }),
  happenedTo.organisation({
    type: 'organisation.roleGranted',
    payload: { person: scene.representative, role: 'REPRESENTATIVE', group: scene.worksCouncil },
  }),
];

/** The municipality with a project that follows SIM and entered no step yet. */
export const running: readonly Given[] = [
  ...municipality,
  happenedTo.project({
    type: 'project.initiated',
    payload: {
      organisation: scene.organisation,
      title: 'Scanauto',
      assignment: 'Parkeren controleren met een scanauto.',
      sponsor: scene.sponsor,
      manager: scene.manager,
      processModel: 'SIM',
    },
  }),
];
