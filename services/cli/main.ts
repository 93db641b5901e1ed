#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Before anything large is read: what was compiled last time need not be again.
enableCompileCache();

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
// Whoever reads what we write may have seen enough.
process.stdout.on('error', () => process.exit());

const words = process.argv.slice(2);
if (words[0] === 'import') {
  const { runApart } = await import('./importing/apart.ts');
  process.exitCode = await runApart(words, stopping.signal);
} else {
  const { createTerminal, runProgram } = await import('./index.ts');
  const terminal = createTerminal(process.stdout, process.stderr);
  process.exitCode = await runProgram(words, terminal, stopping.signal);
}
