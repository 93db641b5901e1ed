import { groupRecord } from '../group/state.ts';
import { organisationRecord } from '../organisation/state.ts';
import { personRecord } from '../person/state.ts';
import { projectRecord } from '../project/state.ts';
import type { AnyRecord, DomainEvent } from '../record/event.ts';
import type { RecordId, RecordKind } from '../record/id.ts';
import { isRefusal } from '../record/refusal.ts';
import type { Given } from '../record/spec.ts';

/** The id of a record of an example: the same number, the same id. */
export const exampleId = <K extends RecordKind>(kind: K, number: number): RecordId<K> =>
  `${kind}-00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const organisation = exampleId('organisation', 1);
export const project = exampleId('project', 1);
export const otherProject = exampleId('project', 2);
export const employees = exampleId('group', 1);
export const council = exampleId('group', 2);
export const employee = exampleId('person', 1);
export const colleague = exampleId('person', 2);
export const manager = exampleId('person', 3);
export const director = exampleId('person', 4);
export const sponsor = exampleId('person', 5);

/** A fact of an example: on which record, and what happened. */
export const fact = (
  record: AnyRecord,
  id: RecordId,
  event: DomainEvent,
  by: Pick<Given, 'acting' | 'at'> = {},
): Given => ({ record, id, event, ...by });

/**
 * A municipality with two projects, a team of forty of whom two are registered, and a works council of nine.
 * The first project is in the step `prepare`; its sponsor is known.
 */
export const municipality: readonly Given[] = [
  fact(organisationRecord, organisation, { type: 'organisation.registered', payload: { name: 'Gemeente' } }),
  ...[employee, colleague, manager, director, sponsor].map((person) =>
    fact(personRecord, person, { type: 'person.registered', payload: {} }),
  ),
  fact(groupRecord, employees, {
    type: 'group.defined',
    payload: { organisation, name: 'Handhavers', groupKind: 'EMPLOYEES', size: 40 },
  }),
  fact(groupRecord, council, {
    type: 'group.defined',
    payload: { organisation, name: 'MR', groupKind: 'WORKS_COUNCIL', size: 9 },
  }),
  ...[employee, colleague].map((person) =>
    fact(groupRecord, employees, { type: 'group.memberJoined', payload: { person } }),
  ),
  ...[project, otherProject].map((id) =>
    fact(projectRecord, id, {
      type: 'project.initiated',
      payload: { organisation, title: 'Scanauto', assignment: 'Toezicht', sponsor, processModel: 'SIM' },
    }),
  ),
  fact(projectRecord, project, { type: 'project.stepEntered', payload: { step: 'prepare' } }),
];

/** The code of a refusal, or `recorded` with the types of the events, or `nothing`. */
export const answerOf = (verdict: unknown): string => {
  if (isRefusal(verdict))
    return verdict.path.length === 0 ? verdict.code : `${verdict.code} ${verdict.path.join('.')}`;
  if (!Array.isArray(verdict)) return 'no verdict';
  return verdict.length === 0 ? 'nothing' : 'recorded';
};
