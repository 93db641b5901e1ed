import { expect, test } from 'vitest';
import { assessmentRecord } from '../assessment/state.ts';
import { groupRecord } from '../group/state.ts';
import { running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { confirmAct, disownAct } from './act-commands.ts';

const { organisation, project, employees, employee, manager } = scene;
const record = `assessment-${scene.fresh}` as const;
const event = `event-00000000-0000-4000-8000-${String(running.length + 1).padStart(12, '0')}` as const;

const recorded = (participants: readonly object[]): Given => ({
  record: assessmentRecord,
  id: record,
  event: {
    type: 'assessment.recorded',
    payload: {
      organisation,
      project,
      instrument: 'quality-of-work',
      instrumentVersion: 1,
      subject: {},
      values: {},
      participants,
    },
  },
  acting: { actor: manager },
});
const named = recorded([{ person: employee, group: employees }]);
const confirmed: Given = {
  record: assessmentRecord,
  id: record,
  event: { type: 'assessment.actConfirmed', payload: { event } },
  acting: { actor: employee },
};

const confirm = (history: readonly Given[], actor: string) =>
  given(...running, ...history).when(confirmAct, { record, event }, { acting: { actor } });

test('one of those named confirms having taken part, once', () => {
  expect(confirm([named], employee)).toEqual([{ type: 'assessment.actConfirmed', payload: { event } }]);
  expect(confirm([named, confirmed], employee)).toEqual([]);
});

test('nobody else does, and it is not disowned like an act of one’s own', () => {
  expect(confirm([named], manager)).toMatchObject({ code: 'NOT_THEIRS_TO_CONFIRM' });
  expect(
    given(...running, named).when(disownAct, { record, event }, { acting: { actor: employee } }),
  ).toMatchObject({ code: 'NOTHING_ON_BEHALF' });
});

test('where a group is named without a person, any of its members does', () => {
  const group = recorded([{ group: employees }]);
  const joined: Given = {
    record: groupRecord,
    id: employees,
    event: { type: 'group.memberJoined', payload: { person: employee } },
  };
  expect(confirm([group, joined], employee)).toEqual([
    { type: 'assessment.actConfirmed', payload: { event } },
  ]);
  expect(confirm([group, joined], manager)).toMatchObject({ code: 'NOT_THEIRS_TO_CONFIRM' });
});
