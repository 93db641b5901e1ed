import { EventLogError } from '@besluitspoor/event-log';
import { expect, test } from 'vitest';
import type { ProgramCommand } from './command.ts';
import { explained, Fault, UsageError } from './fault.ts';
import { helpOfCommand, helpOfProgram } from './help.ts';
import { readCommandLine } from './reading.ts';
import { createTerminal } from './terminal.ts';

const command = (name: string, more: Partial<ProgramCommand> = {}): ProgramCommand => ({
  name,
  summary: `does ${name}`,
  description: [`Does ${name}, at length.`],
  examples: [{ line: `${name} x`, does: 'shows it' }],
  run: () => Promise.resolve(0),
  ...more,
});

const show = command('show');
const bring = command('bring in', {
  operands: [{ name: 'FILE', description: 'the file' }],
  options: {
    data: { value: 'DIR', description: 'the folder', unlessGiven: './data' },
    slowly: { description: 'without haste' },
  },
});
const commands = [show, bring];

test('a command of two words is read with its operand and options, in any order', () => {
  const reading = readCommandLine(['bring', 'in', '--data', 'here', 'a.txt', '--slowly'], commands);
  if (!('command' in reading)) throw new Error('a command was expected');
  expect(reading.command).toBe(bring);
  expect(reading.given.operands).toEqual(['a.txt']);
  expect([reading.given.option('data'), reading.given.asked('slowly')]).toEqual(['here', true]);
});

test('what was not given is what holds unless given', () => {
  const reading = readCommandLine(['bring', 'in', '-'], commands);
  if (!('command' in reading)) throw new Error('a command was expected');
  expect(reading.given.operands).toEqual(['-']);
  expect([reading.given.option('data'), reading.given.asked('slowly')]).toEqual(['./data', false]);
});

test('help is asked for in every way that one tries', () => {
  for (const words of [[], ['help'], ['--help'], ['-h']]) {
    expect(readCommandLine(words, commands)).toEqual({ help: undefined });
  }
  expect(readCommandLine(['bring', 'in', '--help'], commands)).toEqual({ help: bring });
});

test('what is not understood is said, with what would be', () => {
  const says = (words: readonly string[]): string => {
    try {
      readCommandLine(words, commands);
    } catch (error) {
      if (error instanceof UsageError) return error.message;
    }
    throw new Error('a usage error was expected');
  };
  expect(says(['fly'])).toBe('There is no command "fly". The commands are: show, bring in.');
  expect(says(['bring'])).toBe('Say what to bring: bring in.');
  expect(says(['bring', 'in'])).toBe('bring in takes FILE, not "".');
  expect(says(['show', 'me'])).toBe('show takes no operand, not "me".');
  expect(says(['show', '--data', 'x'])).toContain("'--data'");
  expect(says(['bring', 'in', 'x', '--data'])).toContain('--data');
});

test('the help names every command, operand and option, and shows an example', () => {
  const help = helpOfProgram(commands);
  for (const word of ['show', 'bring in FILE', 'does bring in', '--data DIR']) expect(help).toContain(word);
  const ofOne = helpOfCommand(bring);
  for (const word of [
    'bring in FILE [options]',
    'at length',
    '--data DIR',
    './data unless given',
    '--slowly',
    'shows it',
  ]) {
    expect(ofOne).toContain(word);
  }
});

test('exit statuses: 2 for what was called wrongly or is in use, 1 for the rest, each with a sentence', () => {
  const holder = { pid: 7, startedAt: '2026-01-01T00:00:00.000Z' };
  expect(explained(new UsageError('so'))).toEqual({ sentence: 'so', status: 2 });
  expect(explained(new Fault('alas'))).toEqual({ sentence: 'alas', status: 1 });
  expect(explained(new EventLogError('STORE_LOCKED', 'held by 7', { holder }))).toEqual({
    sentence: 'held by 7',
    status: 2,
  });
  expect(explained(new EventLogError('STORE_FORMAT_NEWER', 'newer', { found: 2, supported: 1 }))).toEqual({
    sentence: 'newer',
    status: 1,
  });
});

test('progress redraws one line on a terminal and writes plain lines, seldom, elsewhere', () => {
  const written = (isTTY: boolean): string => {
    let text = '';
    let now = 0;
    const output = { isTTY, write: (more: string) => (text += more) };
    const progress = createTerminal(output, output, () => now).progress('Rows');
    for (let done = 1; done <= 50; done += 1) {
      now += 100;
      progress.at(done, 50);
    }
    progress.done('Rows: 50.');
    return text;
  };
  expect(written(false)).toBe(
    'Rows: 20 of 50 (40 %), 10 a second\nRows: 40 of 50 (80 %), 10 a second\nRows: 50.\n',
  );
  const drawn = written(true);
  expect(drawn.split('\n')).toHaveLength(2);
  expect(drawn).toContain('\r\u001b[2KRows: 50 of 50 (100 %), 10 a second');
});
