import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rows, select } from './catalogue.ts';
import { runApart } from './isolation.ts';
import { verdictOf } from './line.ts';
import { describeMachine, machineShown } from './machine.ts';
import { table, type Measured } from './table.ts';

const usage = `bench [ROW...] [--quick]

Measures speed and memory and prints a table; the same as JSON goes into bench/.
ROW is a row's name or the beginning of one (\`append\`); without any, every row is measured.
--quick measures little, to see that everything runs; its figures are worth nothing.
A missed target is no failure: the exit status is 1 only when a row could not be measured.

Rows:
${rows.map(({ name, what }) => `  ${name.padEnd(20)} ${what}`).join('\n')}
`;

const root = resolve(import.meta.dirname, '../..');

function readArguments(): { readonly words: readonly string[]; readonly quick: boolean } | undefined {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { quick: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    });
    return values.help ? undefined : { words: positionals, quick: values.quick };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
    return undefined;
  }
}

async function run(words: readonly string[], quick: boolean): Promise<void> {
  const selection = select(words);
  if ('unknown' in selection) {
    process.stderr.write(`There is no row ${selection.unknown.join(', ')}.\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const startedAt = new Date().toISOString();
  const machine = describeMachine();
  process.stdout.write(`${machineShown(machine)}\n`);
  if (quick)
    process.stdout.write('A quick run: it shows that everything runs, its figures are worth nothing.\n');
  const measured: Measured[] = [];
  for (const { name, what } of selection.selected) {
    process.stderr.write(`${name}\n`);
    measured.push({ name, what, outcome: await runApart(name, { quick }) });
  }
  const file = join(root, 'bench', `${startedAt.replaceAll(':', '-')}.json`);
  mkdirSync(join(root, 'bench'), { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify({ startedAt, quick, machine, rows: measured.map(asJson) }, null, 2)}\n`,
  );
  process.stdout.write(`\n${table(measured)}\n\nThe same as JSON: ${relative(root, file)}\n`);
  if (measured.some(({ outcome }) => 'fault' in outcome)) process.exitCode = 1;
}

function asJson({ name, what, outcome }: Measured): object {
  if ('fault' in outcome) return { name, what, fault: outcome.fault };
  return { name, what, lines: outcome.lines.map((line) => ({ ...line, verdict: verdictOf(line) })) };
}

const asked = readArguments();
if (asked === undefined) process.stdout.write(usage);
else await run(asked.words, asked.quick);
