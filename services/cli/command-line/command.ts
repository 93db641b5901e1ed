import type { Terminal } from './terminal.ts';

/** An option of a command, `--name VALUE`, or `--name` alone. */
export type Option = {
  /** What stands for its value in the help; left out: it takes none. */
  readonly value?: string;
  readonly description: string;
  readonly unlessGiven?: string;
};

/** What somebody asked the program to do. */
export type Invocation = {
  /** As many as the command has operands. */
  readonly operands: readonly string[];
  /** The value of an option, or what holds unless it is given. */
  readonly option: (name: string) => string | undefined;
  /** Whether an option without value was given. */
  readonly asked: (name: string) => boolean;
  readonly terminal: Terminal;
  /** Aborted when the program is told to stop. */
  readonly stopped: AbortSignal;
};

/** One command of the program: what its help says, and what it does. */
export type ProgramCommand = {
  /** As typed, such as `import pam`. */
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What a newcomer needs to know, in lines. */
  readonly description: readonly string[];
  readonly operands?: readonly { readonly name: string; readonly description: string }[];
  readonly options?: Readonly<Record<string, Option>>;
  readonly examples: readonly { readonly line: string; readonly does: string }[];
  /** Answers the exit status: 0, or 1 when something was refused. Throws for the rest; see `fault.ts`. */
  readonly run: (invocation: Invocation) => Promise<number>;
};

/** The option that every command has. */
export const dataOption = {
  data: { value: 'DIR', description: 'the data directory; made when absent', unlessGiven: './data' },
} as const satisfies Record<string, Option>;

/** The same of a command that reads a store which is there. */
export const existingDataOption = {
  data: { ...dataOption.data, description: 'the data directory; it has to be there' },
} as const satisfies Record<string, Option>;

/** The data directory that an invocation names. */
export const directoryOf = (invocation: Invocation): string => invocation.option('data') ?? './data';
