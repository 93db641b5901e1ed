import { parseArgs } from 'node:util';
import type { Invocation, ProgramCommand } from './command.ts';
import { UsageError } from './fault.ts';

/** What was typed: a command with what it takes, or a wish to be helped. */
export type Reading =
  | { readonly command: ProgramCommand; readonly given: Pick<Invocation, 'operands' | 'option' | 'asked'> }
  | { readonly help: ProgramCommand | undefined };

/** Reads the words after the program's name. Throws UsageError for what no command understands. */
export const readCommandLine = (words: readonly string[], commands: readonly ProgramCommand[]): Reading => {
  const [first] = words;
  if (first === undefined || first === 'help' || first === '--help' || first === '-h')
    return { help: undefined };
  const command = commands.find(({ name }) => startsWith(words, name.split(' ')));
  if (command === undefined) throw new UsageError(unknown(words, commands));
  const rest = words.slice(command.name.split(' ').length);
  const options = command.options ?? {};
  if (rest.includes('--help') || rest.includes('-h')) return { help: command };
  const { values, positionals } = parse(rest, options);
  const expected = command.operands ?? [];
  if (positionals.length !== expected.length) {
    const names = expected.map(({ name }) => name).join(' ');
    throw new UsageError(
      `${command.name} takes ${names === '' ? 'no operand' : names}, not "${positionals.join(' ')}".`,
    );
  }
  return {
    command,
    given: {
      operands: positionals,
      option: (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : options[name]?.unlessGiven;
      },
      asked: (name) => values[name] === true,
    },
  };
};

const startsWith = (words: readonly string[], name: readonly string[]): boolean =>
  name.every((word, index) => words[index] === word);

const parse = (words: readonly string[], options: NonNullable<ProgramCommand['options']>) => {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      strict: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { value }]) => [
          name,
          { type: value === undefined ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
};

const unknown = (words: readonly string[], commands: readonly ProgramCommand[]): string => {
  const [first = ''] = words;
  const longer = commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name);
  return longer.length > 0
    ? `Say what to ${first}: ${longer.join(', ')}.`
    : `There is no command "${first}". The commands are: ${commands.map(({ name }) => name).join(', ')}.`;
};
