import type { z } from 'zod';
import { rows } from './catalogue.ts';
import type { report } from './isolation.ts';
import { rowContext } from './row.ts';

/** The process of one row: measures it, tells its lines or its fault to the one that started it, and ends. */
const [name = '', folder = '', ...flags] = process.argv.slice(2);

async function measure(): Promise<z.output<typeof report>> {
  const row = rows.find((each) => each.name === name);
  if (row === undefined) return { fault: `there is no row ${name}` };
  const say = (line: string): void => {
    process.stderr.write(`  ${name}: ${line}\n`);
  };
  try {
    const { run } = await row.load();
    return { lines: [...(await run(rowContext(folder, flags.includes('--quick'), say)))] };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const answer = await measure();
process.send?.(answer, undefined, undefined, () => {
  process.exit();
});
