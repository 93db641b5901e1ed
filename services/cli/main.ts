#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Before anything large is read: what was compiled last time need not be again.
enableCompileCache();
const { createTerminal, runProgram } = await import('./index.ts');

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
// Whoever reads what we write may have seen enough.
process.stdout.on('error', () => process.exit());

process.exitCode = await runProgram(
  process.argv.slice(2),
  createTerminal(process.stdout, process.stderr),
  stopping.signal,
);
