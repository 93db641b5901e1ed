import { expect, test } from 'vitest';
import { commandNamed, commands } from './commands.ts';
import { forms } from './forms.ts';
import { envelope } from './record/envelope.ts';
import { recordKinds } from './record/id.ts';
import { records } from './records.ts';

test('every form has its command, and every command its form', () => {
  expect(commands.map((command) => command.name).toSorted()).toEqual(Object.keys(forms).toSorted());
  for (const [name, form] of Object.entries(forms)) expect(commandNamed(name)?.input).toBe(form);
});

test('every kind of record has its fold, and its events their kind', () => {
  expect(records.map((record) => record.kind).toSorted()).toEqual(recordKinds.toSorted());
  for (const { kind, events } of records) {
    const types = Object.entries(events).map(([name, { type }]) => [name, type]);
    expect(types).toEqual(Object.keys(events).map((name) => [name, `${kind}.${name}`]));
  }
});

test.each(commands)('$name says what it does, and does not overlap with the envelope', (command) => {
  expect(command.description.length).toBeGreaterThan(20);
  expect(Object.keys(command.input.shape).filter((field) => field in envelope.shape)).toEqual([]);
  expect(command.personal.filter((field) => !(field in command.input.shape))).toEqual([]);
});
