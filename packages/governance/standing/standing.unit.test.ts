import { expect, test } from 'vitest';
import { projectRecord } from '../project/state.ts';
import { need } from '../record/command.ts';
import type { Facts } from '../record/command.ts';
import { groupRecord } from '../group/state.ts';
import { given } from '../record/spec.ts';
import { running, scene } from '../record/scene.ts';
import { actorNeeds, partiesOf } from './actor-needs.ts';
import { anonymised } from './anonymised.ts';
import { elsewhere } from './belonging.ts';

const { employee, employees, worksCouncil, project } = scene;
const pseudonym = 'anonymous-00000000-0000-4000-8000-000000000001';
const ids = (...args: Parameters<typeof actorNeeds>) => actorNeeds(...args).map(({ id }) => id);

test('whoever acts, the party and the one on whose behalf it is must exist', () => {
  const acting = { actor: employee, party: employees, onBehalfOf: scene.manager };
  expect(actorNeeds(acting, project, undefined).map(({ id, path }) => [id, path])).toEqual([
    [employee, ['actor']],
    [employees, ['as', 'party']],
    [scene.manager, ['as', 'onBehalfOf']],
  ]);
  expect(ids({ actor: employee, onBehalfOf: worksCouncil }, project, undefined)).toEqual([
    employee,
    worksCouncil,
  ]);
});

test('a pseudonym has no record, and whoever registers itself has none yet', () => {
  expect(ids({ actor: pseudonym, party: employees }, project, undefined)).toEqual([employees]);
  expect(ids({ actor: employee }, employee, undefined)).toEqual([]);
});

test('an imported fact may be of a person who was never registered, not of such a group', () => {
  expect(ids({ actor: employee, onBehalfOf: scene.manager }, project, 'PAM')).toEqual([employee]);
  expect(ids({ actor: employee, onBehalfOf: worksCouncil }, project, 'PAM')).toEqual([
    employee,
    worksCouncil,
  ]);
});

test('an anonymous input leaves no trace, and its group only when it is large enough', () => {
  const acting = { actor: employee, role: 'CHAIR', party: employees, onBehalfOf: scene.manager };
  const group = (size: number | undefined, members: readonly string[] = []) => ({
    size,
    members: new Set(members),
  });
  expect(anonymised(acting, pseudonym, group(5), 5)).toEqual({ actor: pseudonym, party: employees });
  expect(anonymised(acting, pseudonym, group(4), 5)).toEqual({ actor: pseudonym });
  expect(anonymised(acting, pseudonym, group(undefined), 5)).toEqual({ actor: pseudonym });
  expect(anonymised(acting, pseudonym, group(undefined, ['a', 'b']), 2)).toEqual({
    actor: pseudonym,
    party: employees,
  });
  expect(anonymised({ actor: employee }, pseudonym, undefined, 5)).toEqual({ actor: pseudonym });
});

test('what belongs to another organisation or project is refused where it is named', () => {
  const history = given(...running);
  const facts: Facts = { of: history.stateOf, revision: () => 0n };
  const group = need(groupRecord, employees, 'group');
  const own = need(projectRecord, project, 'project');
  const { organisation } = scene;
  expect(elsewhere(facts, { organisation, project }, [...group, ...own])).toBeUndefined();
  expect(elsewhere(facts, { organisation: scene.elsewhere }, group)).toMatchObject({
    code: 'ANOTHER_ORGANISATION',
    path: ['group'],
    values: { id: employees },
  });
  expect(elsewhere(facts, { organisation, project: `project-${scene.fresh}` }, own)).toMatchObject({
    code: 'ANOTHER_PROJECT',
    path: ['project'],
  });
});

test('nobody acts in the name of a group of another organisation', () => {
  const facts: Facts = { of: given(...running).stateOf, revision: () => 0n };
  const scope = { organisation: scene.organisation };
  const refused = (acting: Parameters<typeof partiesOf>[0]) => elsewhere(facts, scope, partiesOf(acting));
  expect(refused({ actor: scene.stranger, party: employees, onBehalfOf: worksCouncil })).toBeUndefined();
  expect(refused({ actor: employee, onBehalfOf: scene.manager })).toBeUndefined();
  expect(refused({ actor: employee, party: scene.strangers })).toMatchObject({ path: ['as', 'party'] });
  expect(refused({ actor: employee, onBehalfOf: scene.strangers })).toMatchObject({
    code: 'ANOTHER_ORGANISATION',
    path: ['as', 'onBehalfOf'],
  });
});
