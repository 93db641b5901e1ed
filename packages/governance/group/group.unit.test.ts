import { expect, test } from 'vitest';
import { organisationRecord } from '../organisation/state.ts';
import { personRecord } from '../person/state.ts';
import type { RecordId } from '../record/id.ts';
import { isRefusal } from '../record/refusal.ts';
import { given } from '../record/spec.ts';
import {
  defineGroup,
  joinGroup,
  leaveGroup,
  resizeGroup,
  retireGroup,
  setRepresentation,
} from './commands.ts';
import { groupRecord } from './state.ts';

const organisation: RecordId<'organisation'> = 'organisation-00000000-0000-4000-8000-000000000001';
const group: RecordId<'group'> = 'group-00000000-0000-4000-8000-000000000002';
const person: RecordId<'person'> = 'person-00000000-0000-4000-8000-000000000003';

const known = [
  {
    record: organisationRecord,
    id: organisation,
    event: { type: 'organisation.registered', payload: { name: 'Gemeente' } },
  },
  { record: personRecord, id: person, event: { type: 'person.registered', payload: {} } },
  {
    record: groupRecord,
    id: group,
    event: {
      type: 'group.defined',
      payload: { organisation, name: 'Handhavers', groupKind: 'EMPLOYEES', size: 40 },
    },
  },
] as const;

const joined = {
  record: groupRecord,
  id: group,
  event: { type: 'group.memberJoined', payload: { person } },
} as const;
const retired = { record: groupRecord, id: group, event: { type: 'group.retired', payload: {} } } as const;

const codeOf = (verdict: unknown): string => (isRefusal(verdict) ? verdict.code : 'recorded');

test('a group is defined with its kind and size', () => {
  const verdict = given(...known).when(
    defineGroup,
    { organisation, name: 'MR', kind: 'WORKS_COUNCIL', size: 9 },
    { id: 'group-00000000-0000-4000-8000-000000000009' },
  );
  expect(verdict).toEqual([
    { type: 'group.defined', payload: { organisation, name: 'MR', groupKind: 'WORKS_COUNCIL', size: 9 } },
  ]);
});

test('stating the size that is known records nothing', () => {
  expect(given(...known).when(resizeGroup, { group, size: 40 })).toEqual([]);
});

test('somebody joins once', () => {
  expect(given(...known).when(joinGroup, { group, person })).toEqual([
    { type: 'group.memberJoined', payload: { person } },
  ]);
  expect(codeOf(given(...known, joined).when(joinGroup, { group, person }))).toBe('ALREADY_MEMBER');
});

test('only a member leaves', () => {
  expect(codeOf(given(...known).when(leaveGroup, { group, person }))).toBe('NOT_A_MEMBER');
  expect(given(...known, joined).when(leaveGroup, { group, person })).toEqual([
    { type: 'group.memberLeft', payload: { person } },
  ]);
});

test('a retired group takes no members and is not resized or retired again', () => {
  const history = given(...known, retired);
  expect(codeOf(history.when(joinGroup, { group, person }))).toBe('GROUP_RETIRED');
  expect(codeOf(history.when(resizeGroup, { group, size: 3 }))).toBe('GROUP_RETIRED');
  expect(codeOf(history.when(retireGroup, { group }))).toBe('GROUP_RETIRED');
});

test('a group does not represent itself', () => {
  const verdict = given(...known).when(setRepresentation, { group, represents: [group] });
  expect(isRefusal(verdict) && verdict).toMatchObject({
    code: 'GROUP_REPRESENTS_ITSELF',
    path: ['represents'],
  });
});

const elsewhere = 'organisation-00000000-0000-4000-8000-00000000000e';
const other = 'group-00000000-0000-4000-8000-00000000000f';
const strangers = {
  record: groupRecord,
  id: other,
  event: {
    type: 'group.defined',
    payload: { organisation: elsewhere, name: 'Elders', groupKind: 'EMPLOYEES' },
  },
} as const;
const stranger = {
  record: personRecord,
  id: person,
  event: { type: 'person.registered', payload: { organisation: elsewhere } },
} as const;

test('a group of another organisation is not represented, nor a person from there a member', () => {
  const refusal = { code: 'ANOTHER_ORGANISATION' };
  const history = given(...known, strangers, stranger);
  expect(history.when(setRepresentation, { group, represents: [other] })).toMatchObject({
    ...refusal,
    path: ['represents', '0'],
  });
  expect(history.when(joinGroup, { group, person })).toMatchObject({ ...refusal, path: ['person'] });
});

test('representing the same groups again records nothing', () => {
  const council = {
    ...strangers,
    event: { ...strangers.event, payload: { ...strangers.event.payload, organisation } },
  };
  const set = {
    record: groupRecord,
    id: group,
    event: { type: 'group.representationSet', payload: { represents: [other] } },
  } as const;
  const input = { group, represents: [other, other] };
  expect(given(...known, council).when(setRepresentation, input)).toEqual([set.event]);
  expect(given(...known, council, set).when(setRepresentation, input)).toEqual([]);
});
