import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runApart } from './isolation.ts';

const folder = mkdtempSync(join(tmpdir(), 'besluitspoor-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A row's process that runs these lines of JavaScript; `folder` is the row's own. */
function entry(name: string, source: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `const folder = process.argv[3];\n${source}`);
  return path;
}

describe('a row in a process of its own', () => {
  it('gets a folder that is there while it runs and gone afterwards', async () => {
    const seen = join(folder, 'seen');
    const source = `
      import { existsSync, writeFileSync } from 'node:fs';
      writeFileSync(${JSON.stringify(seen)}, existsSync(folder) ? folder : '');
      process.send({ lines: [] });`;
    expect(await runApart('row', { quick: false, entry: entry('folder', source) })).toEqual({ lines: [] });
    const path = readFileSync(seen, 'utf8');
    expect(path).not.toBe('');
    expect(existsSync(path)).toBe(false);
  });

  it('shows a fault that the row reports', async () => {
    const outcome = await runApart('there-is-no-such-row', { quick: true });
    expect(outcome).toEqual({ fault: 'there is no row there-is-no-such-row' });
  });

  it('shows a process that dies without an answer', async () => {
    const outcome = await runApart('row', { quick: true, entry: entry('dies', 'process.exit(3);') });
    expect(outcome).toEqual({ fault: 'its process ended without an answer (status 3)' });
  });

  it('refuses an answer that is none', async () => {
    const source = 'process.send({ lines: [{ what: 1 }] });';
    const outcome = await runApart('row', { quick: true, entry: entry('nonsense', source) });
    expect(outcome).toHaveProperty('fault', expect.stringContaining('it answered something else'));
  });

  it('ends one that hangs, with whatever it started', async () => {
    const left = join(folder, 'left');
    const source = `
      import { spawn } from 'node:child_process';
      import { writeFileSync } from 'node:fs';
      const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
      writeFileSync(${JSON.stringify(left)}, String(other.pid));
      setInterval(() => {}, 1000);`;
    const outcome = await runApart('row', { quick: true, entry: entry('hangs', source), limit: 5000 });
    expect(outcome).toEqual({ fault: 'it did not end within 5 s' });
    const pid = Number(readFileSync(left, 'utf8'));
    await expect.poll(() => isRunning(pid)).toBe(false);
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that has ended and that nobody has asked after yet still has its number.
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}
