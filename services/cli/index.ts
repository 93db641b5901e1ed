export { runProgram } from './program.ts';
export { createTerminal } from './command-line/terminal.ts';
export type { Terminal } from './command-line/terminal.ts';
