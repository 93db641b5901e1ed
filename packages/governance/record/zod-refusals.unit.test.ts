import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusals } from '../catalog/refusals.ts';
import type { RefusalCode } from '../catalog/refusals.ts';
import { commandNamed, commands } from '../commands.ts';
import { ruleForms } from '../rule/forms.ts';
import { envelope } from './envelope.ts';
import { scene } from './scene.ts';
import { message } from '../catalog/refusal-message.ts';
import { refusalsOf } from './zod-refusals.ts';

const found = (name: string, input: unknown) => {
  const ready = commandNamed(name)?.read(input);
  if (ready === undefined || 'decide' in ready) throw new Error(`${name} accepts this`);
  return refusalsOf(ready, input).map(({ code, path, values }) => [code, path.join('.'), values]);
};

const { organisation, project } = scene;
const group = { organisation, name: 'Handhavers', kind: 'EMPLOYEES' };

test.each<[string, Record<string, unknown>, RefusalCode, string, Record<string, unknown>]>([
  ['a field left out', { ...group, name: undefined }, 'FIELD_REQUIRED', 'name', {}],
  ['an id left out', { ...group, organisation: undefined }, 'FIELD_REQUIRED', 'organisation', {}],
  ['a kind left out', { ...group, kind: undefined }, 'FIELD_REQUIRED', 'kind', {}],
  ['another type', { ...group, name: 7 }, 'FIELD_INVALID', 'name', {}],
  ['null', { ...group, name: null }, 'FIELD_INVALID', 'name', {}],
  ['no id', { ...group, organisation: 'x' }, 'ID_INVALID', 'organisation', {}],
  ["another kind's id", { ...group, organisation: project }, 'ID_INVALID', 'organisation', {}],
  ['a field that is not there', { ...group, naam: 'x' }, 'FIELD_UNKNOWN', 'naam', { field: 'naam' }],
  ['an empty text', { ...group, name: ' \n' }, 'TEXT_EMPTY', 'name', {}],
  ['a text of zero-width signs', { ...group, name: '\u200b\u202e \u2060' }, 'TEXT_EMPTY', 'name', {}],
  ['endless text', { ...group, name: 'x'.repeat(301) }, 'TEXT_TOO_LONG', 'name', { maximum: 300 }],
  ['a control character', { ...group, name: 'a\u0007b' }, 'TEXT_CONTROL_CHARACTER', 'name', {}],
  ['half a character', { ...group, name: 'a\ud800b' }, 'TEXT_NOT_UNICODE', 'name', {}],
  ['too many people', { ...group, size: 1e9 }, 'NUMBER_OUT_OF_RANGE', 'size', { limit: '≤ 20000000' }],
  ['fewer than nobody', { ...group, size: -1 }, 'NUMBER_OUT_OF_RANGE', 'size', { limit: '≥ 0' }],
  ['half a person', { ...group, size: 1.5 }, 'FIELD_INVALID', 'size', {}],
])('%s', (_, input, code, path, values) => {
  expect(found('defineGroup', input)).toEqual([[code, path, values]]);
});

test('a kind that does not exist is refused with those that do', () => {
  const [fault] = found('defineGroup', { ...group, kind: 'FOO' });
  expect(fault?.slice(0, 2)).toEqual(['VALUE_NOT_ALLOWED', 'kind']);
  expect(JSON.stringify(fault)).toContain('EMPLOYEES, WORKS_COUNCIL, ');
});

test('a list says where its faulty entry stands, and that it is empty or too long', () => {
  const share = { project, channel: 'mail', about: 'Iets' };
  expect(found('shareInformation', { ...share, groups: [scene.employees, 'x'] })).toEqual([
    ['ID_INVALID', 'groups.1', {}],
  ]);
  expect(found('shareInformation', { ...share, groups: [] })).toEqual([['LIST_EMPTY', 'groups', {}]]);
  const groups = Array.from({ length: 101 }, () => scene.employees);
  expect(found('shareInformation', { ...share, groups })).toEqual([
    ['LIST_TOO_LONG', 'groups', { maximum: 100 }],
  ]);
});

test('every fault is told at once', () => {
  expect(found('defineGroup', {}).map(([code]) => code)).toEqual([
    'FIELD_REQUIRED',
    'FIELD_REQUIRED',
    'FIELD_REQUIRED',
  ]);
  expect(found('defineGroup', [])).toEqual([['FIELD_INVALID', '', {}]]);
});

test('of a union the nearest branch speaks', () => {
  const input = { commandId: 'x', occurredAt: 'gisteren', as: { onBehalfOf: 'x' }, ifRevision: '-1' };
  const parsed = envelope.safeParse(input);
  expect(parsed.error && refusalsOf(parsed.error, input)).toMatchObject([
    { code: 'ID_INVALID', path: ['commandId'] },
    { code: 'DATE_INVALID', path: ['occurredAt'] },
    { code: 'ID_INVALID', path: ['as', 'onBehalfOf'] },
    { code: 'POSITION_INVALID', path: ['ifRevision'] },
  ]);
});

test('a rule without parties, and a quorum of two kinds, are refused by name', () => {
  const input = {
    project,
    title: 'Regel',
    content: { method: 'MAJORITY', parties: [], quorum: { percent: 50, count: 3 } },
  };
  const parsed = ruleForms.proposeRule.safeParse(input);
  expect(parsed.error && refusalsOf(parsed.error, input).map(({ code }) => code)).toEqual([
    'RULE_WITHOUT_PARTIES',
    'QUORUM_ONE_OF',
  ]);
});

test.each([
  [{ percent: 101 }, 'THRESHOLD_IMPOSSIBLE', 'percent'],
  [{ percent: 0 }, 'NUMBER_OUT_OF_RANGE', 'percent'],
  [{ count: 0 }, 'NUMBER_OUT_OF_RANGE', 'count'],
])('a quorum of %j is refused', (quorum, code, field) => {
  const parties = [{ group: scene.employees, right: 'DECIDE' }];
  const input = { project, title: 'Regel', content: { method: 'MAJORITY', parties, quorum } };
  expect(found('proposeRule', input).map((fault) => fault.slice(0, 2))).toEqual([
    [code, `content.quorum.${field}`],
  ]);
});

test('whatever comes in, each fault has a code, both sentences and only texts in its path', () => {
  fc.assert(
    fc.property(fc.constantFrom(...commands), fc.object({ maxDepth: 2 }), (command, input) => {
      const ready = command.read(input);
      if ('decide' in ready) return;
      const faults = refusalsOf(ready, input);
      expect(faults.length).toBeGreaterThan(0);
      for (const fault of faults) {
        expect(Object.hasOwn(refusals, fault.code)).toBe(true);
        expect(message(fault, 'nl')).not.toMatch(/\{(?:field|maximum|allowed|limit)\}/u);
        expect(fault.path.every((part) => typeof part === 'string')).toBe(true);
      }
    }),
  );
});
