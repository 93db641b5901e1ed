import type { ProgramCommand } from './command.ts';

const program = 'npx pnpm@12 --silent besluitspoor';

/** What the program is and can do. */
export const helpOfProgram = (commands: readonly ProgramCommand[]): string =>
  [
    'Besluitspoor records how an organisation decides together with those concerned: rules, input, answers,',
    'decisions. It keeps everything in one data directory and answers questions through GraphQL.',
    '',
    `Usage: ${program} <command> [options]`,
    '',
    'Commands:',
    ...table(commands.map(({ name, operands, summary }) => [[name, ...names(operands)].join(' '), summary])),
    '',
    'Options of every command:',
    ...table([
      ['--data DIR', 'the data directory (./data unless given)'],
      ['--help', 'what a command does and takes'],
    ]),
    '',
    'To begin: `npx pnpm@12 start` loads three cases and serves them on http://localhost:4000/graphql.',
    'Exit status: 0 done, 1 something was refused or failed, 2 called wrongly or the store is in use.',
  ].join('\n');

/** What one command does, takes and looks like in use. */
export const helpOfCommand = (command: ProgramCommand): string => {
  const { name, description, operands = [], options = {}, examples } = command;
  const rows = [
    ...operands.map((operand): [string, string] => [operand.name, operand.description]),
    ...Object.entries(options).map(
      ([option, { value, description: says, unlessGiven }]): [string, string] => [
        `--${option}${value === undefined ? '' : ` ${value}`}`,
        `${says}${unlessGiven === undefined ? '' : ` (${unlessGiven} unless given)`}`,
      ],
    ),
  ];
  return [
    `Usage: ${[program, name, ...names(operands)].join(' ')} [options]`,
    '',
    ...description,
    ...(rows.length === 0 ? [] : ['', 'Takes:', ...table(rows)]),
    '',
    'Examples:',
    ...examples.flatMap(({ line, does }) => [`  ${does}`, `    ${program} ${line}`]),
  ].join('\n');
};

const names = (operands: ProgramCommand['operands'] = []): readonly string[] =>
  operands.map(({ name }) => name);

const table = (rows: readonly (readonly [string, string] | readonly string[])[]): readonly string[] => {
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`);
};
