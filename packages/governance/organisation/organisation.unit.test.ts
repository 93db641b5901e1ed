import { expect, test } from 'vitest';
import { happenedTo, running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import {
  grantRole,
  registerOrganisation,
  registerTemplatePhrase,
  revokeRole,
  setOrganisationDefaults,
} from './commands.ts';
import { holdsRole, organisationRecord, represents } from './state.ts';

const { organisation, sponsor, representative, worksCouncil, employees, project } = scene;
const state = (...history: readonly Given[]) => {
  const found = given(...running, ...history).stateOf(organisationRecord, organisation);
  if (found === undefined) throw new Error('the scene has an organisation');
  return found;
};
const set = (payload: object): Given => ({
  record: organisationRecord,
  id: organisation,
  event: { type: 'organisation.defaultsSet', payload },
});

test('an organisation begins with the defaults of the domain', () => {
  expect(given().when(registerOrganisation, { name: 'Gemeente' }, { id: organisation })).toEqual([
    { type: 'organisation.registered', payload: { name: 'Gemeente' } },
  ]);
  expect(state()).toMatchObject({
    k: 5,
    timeZone: 'Europe/Amsterdam',
    terms: { answer: { days: 30, kind: 'CALENDAR' }, telling: { days: 10, kind: 'WORKING' } },
  });
});

test('what is set holds, and what is left out stays', () => {
  const answer = { days: 14, kind: 'WORKING' };
  const first = set({ terms: { answer }, k: 8 });
  expect(given(...running).when(setOrganisationDefaults, { organisation, terms: { answer }, k: 8 })).toEqual([
    first.event,
  ]);
  const then = state(
    first,
    set({ timeZone: 'America/Aruba', holidays: [{ date: '2026-06-08', name: 'X' }] }),
  );
  expect(then).toMatchObject({
    k: 8,
    timeZone: 'America/Aruba',
    terms: { answer, advice: { days: 30 } },
    holidays: [{ date: '2026-06-08' }],
  });
});

test('setting what holds records nothing', () => {
  const history = given(...running, set({ terms: { answer: { days: 14, kind: 'WORKING' } } }));
  for (const same of [
    {},
    { k: 5 },
    { timeZone: 'Europe/Amsterdam', holidays: [] },
    { terms: { answer: { kind: 'WORKING', days: 14 } } },
  ]) {
    expect(history.when(setOrganisationDefaults, { organisation, ...same })).toEqual([]);
  }
});

test('a time zone that nobody knows is refused', () => {
  expect(
    given(...running).when(setOrganisationDefaults, { organisation, timeZone: 'Europe/Rommeldam' }),
  ).toMatchObject({ code: 'TIME_ZONE_UNKNOWN', path: ['timeZone'] });
});

const chair = { person: sponsor, role: 'CHAIR', project };
const granted = happenedTo.organisation({ type: 'organisation.roleGranted', payload: chair });

test('a role is granted once and revoked once, for exactly what it was granted', () => {
  const input = { organisation, ...chair };
  expect(given(...running).when(grantRole, input)).toEqual([granted.event]);
  const history = given(...running, granted);
  expect(history.when(grantRole, input)).toMatchObject({ code: 'ROLE_HELD' });
  expect(history.when(grantRole, { organisation, person: sponsor, role: 'CHAIR' })).toHaveLength(1);
  expect(history.when(revokeRole, input)).toEqual([{ type: 'organisation.roleRevoked', payload: chair }]);
  expect(given(...running).when(revokeRole, input)).toMatchObject({ code: 'ROLE_NOT_HELD' });
  expect(holdsRole(state(granted), chair)).toBe(true);
  const revoked = happenedTo.organisation({ type: 'organisation.roleRevoked', payload: chair });
  expect(holdsRole(state(granted, revoked), chair)).toBe(false);
});

test('a representative speaks for the group that the role names, and for no other', () => {
  expect(
    given(...running).when(grantRole, { organisation, person: sponsor, role: 'REPRESENTATIVE' }),
  ).toMatchObject({ code: 'ROLE_NEEDS_GROUP', path: ['group'] });
  expect(represents(state(), representative, worksCouncil)).toBe(true);
  expect(represents(state(), representative, employees)).toBe(false);
});

test.each([
  ['person', { person: scene.stranger, role: 'CHAIR' }],
  ['group', { person: sponsor, role: 'REPRESENTATIVE', group: scene.strangers }],
])('a %s of another organisation gets no role', (field, role) => {
  expect(given(...running).when(grantRole, { organisation, ...role })).toMatchObject({
    code: 'ANOTHER_ORGANISATION',
    path: [field],
  });
});

test('a template phrase is registered once', () => {
  const phrase = 'Wij nemen uw inbreng mee.';
  const event = { type: 'organisation.templatePhraseRegistered', payload: { phrase } } as const;
  expect(given(...running).when(registerTemplatePhrase, { organisation, phrase })).toEqual([event]);
  expect(
    given(...running, happenedTo.organisation(event)).when(registerTemplatePhrase, { organisation, phrase }),
  ).toEqual([]);
});
