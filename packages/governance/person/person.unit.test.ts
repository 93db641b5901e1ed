import { expect, test } from 'vitest';
import { municipality, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import { registerPerson, renamePerson } from './commands.ts';
import { personRecord } from './state.ts';

const { organisation, employee } = scene;
const id = `person-${scene.fresh}` as const;

test('a name is personal, and kept under the person whose name it is', () => {
  const input = { organisation, displayName: 'Samira', contact: 'samira@gemeente.example' };
  expect(given(...municipality).when(registerPerson, input, { id })).toEqual([
    {
      type: 'person.registered',
      payload: { organisation },
      personal: { of: id, fields: { displayName: 'Samira', contact: 'samira@gemeente.example' } },
    },
  ]);
});

test('a person needs neither a name nor an organisation', () => {
  expect(given().when(registerPerson, {}, { id })).toEqual([{ type: 'person.registered', payload: {} }]);
});

test('somebody who registers itself does so under the id that it acts with, and once', () => {
  const input = { self: true, organisation };
  const acting = { actor: id };
  expect(given(...municipality).when(registerPerson, input, { acting })).toMatchObject([
    { type: 'person.registered', payload: { organisation } },
  ]);
  expect(given(...municipality).when(registerPerson, input, { acting: { actor: employee } })).toMatchObject({
    code: 'ALREADY_EXISTS',
    values: { id: employee },
  });
});

test('a rename says what is new of the person, whoever records it', () => {
  expect(given(...municipality).when(renamePerson, { person: employee, contact: 'balie 3' })).toEqual([
    { type: 'person.renamed', payload: {}, personal: { of: employee, fields: { contact: 'balie 3' } } },
  ]);
  expect(given(...municipality).when(renamePerson, { person: employee })).toMatchObject({
    code: 'FIELD_REQUIRED',
    path: ['displayName'],
  });
});

test('the state holds no name', () => {
  expect(given(...municipality).stateOf(personRecord, employee)).toEqual({ kind: 'person', organisation });
});
