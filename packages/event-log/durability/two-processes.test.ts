import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { fill, names, positions } from '../contract/case.ts';
import { openSqliteLog, openSqliteLogReadOnly } from '../sqlite/open.ts';
import { withDirectory } from './temporary-directory.ts';

it('lets a process follow what another one writes, in order, each once, and then ends by itself', async () => {
  await withDirectory(async (directory) => {
    const log = await openSqliteLog({ directory });
    await fill(log, names('early', 300));
    const script = join(import.meta.dirname, 'following-process.ts');
    const reader = spawn(process.execPath, [script, directory, '500'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines: string[] = [];
    for await (const line of createInterface({ input: reader.stdout })) {
      lines.push(line);
      // Some is appended while it may still catch up, the rest when it is live: then only it itself can notice.
      if (lines.length === 1) await fill(log, names('late', 100));
      if (line.startsWith('caughtUp')) await fill(log, names('live', 100));
    }
    await log.close();
    const events = lines.filter((line) => /^\d+$/.test(line));
    expect(events).toEqual(Array.from({ length: 500 }, (_, position) => String(position)));
    expect(lines.filter((line) => line.startsWith('caughtUp'))).toHaveLength(1);
    expect(lines.at(-1)).toBe('running 0');
  });
});

it('follows without a busy loop, and holds no timer once nobody waits', async () => {
  await withDirectory(async (directory) => {
    const log = await openSqliteLog({ directory });
    const reader = await openSqliteLogReadOnly({ directory });
    const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = timers();
    const messages = reader.subscribe({ after: 'end' })[Symbol.asyncIterator]();
    await messages.next();
    expect(reader.subscriptions).toBe(1);
    const waiting = messages.next();
    await fill(log, names('input', 1));
    expect(await waiting).toMatchObject({ value: { kind: 'event', event: { position: 0n } } });
    const waitingAgain = messages.next();
    await messages.return?.();
    expect(await waitingAgain).toMatchObject({ done: true });
    expect(reader.subscriptions).toBe(0);
    expect(timers()).toBe(before);
    await reader.close();
    await log.close();
  });
});

it('reads on while the writer comes and goes', async () => {
  await withDirectory(async (directory) => {
    const first = await openSqliteLog({ directory });
    await fill(first, names('first', 2));
    const reader = await openSqliteLogReadOnly({ directory });
    const messages = reader.subscribe({ after: 'end' })[Symbol.asyncIterator]();
    await messages.next();
    const waiting = messages.next();
    await first.close();
    const second = await openSqliteLog({ directory });
    await fill(second, names('second', 2));
    expect(await waiting).toMatchObject({ value: { kind: 'event', event: { position: 2n } } });
    expect(await positions(reader.readAll())).toEqual([0, 1, 2, 3]);
    await messages.return?.();
    await reader.close();
    await second.close();
  });
});
