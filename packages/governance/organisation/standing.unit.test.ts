import { expect, test } from 'vitest';
import { happenedTo, running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { organisationRecord } from './state.ts';
import { endRight, establishRight, giveMandate, withdrawMandate } from './standing-commands.ts';

const {
  organisation,
  manager,
  sponsor,
  representative,
  stranger,
  employees,
  worksCouncil,
  strangers,
  project,
} = scene;
const writtenIn = 'Mandaatbesluit 2026, artikel 3';
const mandate = { person: manager, by: sponsor, kinds: ['SELECT', 'PILOT'], amount: 50_000, writtenIn };
const council = {
  party: worksCouncil,
  nature: 'ADVICE',
  kinds: ['SELECT'],
  basis: 'WOR 25',
  statutory: true,
};

const mandateGiven = happenedTo.organisation({
  type: 'organisation.mandateGiven',
  payload: { mandate: 1, ...mandate, kinds: ['SELECT', 'PILOT'], delegation: false },
});
const mandateWithdrawn = happenedTo.organisation({
  type: 'organisation.mandateWithdrawn',
  payload: { mandate: 1, reason: 'Andere functie.' },
});
const rightEstablished = happenedTo.organisation({
  type: 'organisation.rightEstablished',
  payload: { right: 1, ...council, nature: 'ADVICE', kinds: ['SELECT'] },
});
const rightEnded = happenedTo.organisation({
  type: 'organisation.rightEnded',
  payload: { right: 1, reason: 'Overeenkomst opgezegd.' },
});

const give = (fields: object, ...history: readonly Given[]) =>
  given(...running, ...history).when(giveMandate, { organisation, ...mandate, ...fields });
const establish = (fields: object, ...history: readonly Given[]) =>
  given(...running, ...history).when(establishRight, { organisation, ...council, ...fields });

test('a mandate is numbered, and given again only once it was withdrawn', () => {
  expect(give({})).toEqual([mandateGiven.event]);
  expect(give({ kinds: ['SELECT', 'PILOT', 'SELECT'] }, mandateGiven)).toEqual([]);
  expect(give({ amount: 60_000 }, mandateGiven)).toMatchObject([{ payload: { mandate: 2, amount: 60_000 } }]);
  expect(give({}, mandateGiven, mandateWithdrawn)).toMatchObject([{ payload: { mandate: 2 } }]);
});

test('a mandate is of a person or a group, for one project if it says so', () => {
  const group = { person: undefined, group: employees, project, delegation: true };
  expect(give(group)).toMatchObject([{ payload: { group: employees, project, delegation: true } }]);
  for (const fields of [{ group: employees }, { person: undefined }]) {
    expect(give(fields)).toMatchObject({ code: 'ONE_OF_TWO', values: { fields: 'person, group' } });
  }
});

test('a mandate does not end before it was given; one entered afterwards may have ended since', () => {
  expect(give({ until: '2026-03-01' })).toMatchObject({ code: 'DATE_IN_PAST', path: ['until'] });
  const input = { organisation, ...mandate, until: '2026-03-01' };
  const late = { occurredAt: '2026-01-10T09:00:00.000Z' };
  expect(given(...running).when(giveMandate, input, late)).toHaveLength(1);
});

test.each([
  ['person', { person: stranger }],
  ['by', { by: stranger }],
  ['group', { person: undefined, group: strangers }],
])('a mandate names no %s of another organisation', (field, fields) => {
  expect(give(fields)).toMatchObject({ code: 'ANOTHER_ORGANISATION', path: [field] });
});

test('a mandate that stands is withdrawn once', () => {
  const input = { organisation, mandate: 1, reason: 'Andere functie.' };
  expect(given(...running, mandateGiven).when(withdrawMandate, input)).toEqual([mandateWithdrawn.event]);
  expect(given(...running).when(withdrawMandate, input)).toMatchObject({
    code: 'MANDATE_UNKNOWN',
    values: { mandate: 1 },
  });
  expect(given(...running, mandateGiven, mandateWithdrawn).when(withdrawMandate, input)).toMatchObject({
    code: 'MANDATE_WITHDRAWN',
  });
});

test.each([
  [
    'whoever gave a mandate withdraws it',
    withdrawMandate,
    { mandate: 1 },
    [mandateGiven, mandateWithdrawn],
    sponsor,
  ],
  ['whoever has a right ends it', endRight, { right: 1 }, [rightEstablished, rightEnded], representative],
] as const)('%s, also when somebody else did before', (_, command, which, history, owner) => {
  const input = { organisation, ...which, reason: 'Niet meer nodig.' };
  const acting = { acting: { actor: owner } };
  expect(given(...running, ...history).when(command, input, acting)).toHaveLength(1);
  const own = { ...history[1], ...acting };
  expect(given(...running, history[0], own).when(command, input, acting)).toMatchObject({ refusal: true });
});

test('a right is established once, and anew once it has ended', () => {
  expect(establish({})).toEqual([rightEstablished.event]);
  expect(establish({}, rightEstablished)).toEqual([]);
  expect(establish({ nature: 'CONSENT', basis: 'WOR 27' }, rightEstablished)).toMatchObject([
    { payload: { right: 2, nature: 'CONSENT' } },
  ]);
  expect(establish({}, rightEstablished, rightEnded)).toMatchObject([{ payload: { right: 2 } }]);
  expect(establish({ party: strangers })).toMatchObject({ code: 'ANOTHER_ORGANISATION', path: ['party'] });
});

test('a right that stands ends once', () => {
  const input = { organisation, right: 1, reason: 'Overeenkomst opgezegd.' };
  expect(given(...running, rightEstablished).when(endRight, input)).toEqual([rightEnded.event]);
  expect(given(...running).when(endRight, input)).toMatchObject({ code: 'RIGHT_UNKNOWN' });
  expect(given(...running, rightEstablished, rightEnded).when(endRight, input)).toMatchObject({
    code: 'RIGHT_ENDED',
    values: { right: 1 },
  });
});

test('a mandate and a right that were disowned hold no longer', () => {
  const standing = given(...running, mandateGiven, rightEstablished).stateOf(
    organisationRecord,
    organisation,
  );
  const disowned = [standing?.mandates[0]?.event, standing?.rights[0]?.event].map((event) => ({
    record: organisationRecord,
    id: organisation,
    event: { type: 'organisation.actDisowned', payload: { event } },
  }));
  const now = given(...running, mandateGiven, rightEstablished, ...disowned);
  expect(now.stateOf(organisationRecord, organisation)).toMatchObject({
    mandates: [{ mandate: 1, stands: false }],
    rights: [{ right: 1, stands: false }],
  });
});
