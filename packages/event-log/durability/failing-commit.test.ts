import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { all } from '../contract/case.ts';
import { openSqliteLog, openSqliteLogReadOnly } from '../sqlite/open.ts';
import { readAcknowledgements } from './acknowledgements.ts';
import { callerStream, eventsInAppend, eventsOfAppend, expectedBefore } from './planned-appends.ts';
import { withDirectory } from './temporary-directory.ts';

const callers = 8;

/**
 * The system itself refuses to let the writer's files grow (`ulimit -f`, which root meets too), so that COMMIT
 * fails while it writes: first in the write-ahead log, which opening again empties, and at last in events.db.
 */
it('acknowledges nothing whose COMMIT failed, goes on when the file can be opened again', async () => {
  await withDirectory(async (directory) => {
    const path = join(directory, 'acknowledged');
    closeSync(openSync(path, 'a'));
    const script = join(import.meta.dirname, 'writing-process.ts');
    const command = `ulimit -f 2000; exec '${process.execPath}' '${script}' '${directory}' 0 ${callers} '${path}'`;
    const writer = spawn('bash', ['-c', command], { stdio: ['ignore', 'ignore', 'inherit'] });
    expect(await once(writer, 'exit')).toEqual([0, null]);

    const { stored, refusals } = readAcknowledgements(path);
    const outcomes = new Set(refusals.map((refusal) => refusal.outcome));
    expect(outcomes).toEqual(new Set(['unknown', 'nothing-stored']));
    const log = await openSqliteLog({ directory });
    expect((await log.verify()).damages).toEqual([]);
    let wentOn = 0;
    for (let caller = 0; caller < callers; caller += 1) {
      const stream = callerStream(0, caller);
      const answered = stored.get(caller) ?? [];
      const appends = (await all(log.readStream(stream))).length / eventsInAppend;
      expect(appends).toBeGreaterThanOrEqual(answered.length);
      for (const [turn, position] of answered.entries()) {
        const again = await log.append(stream, eventsOfAppend(stream, turn), expectedBefore(turn));
        expect(again).toMatchObject({ repeated: true, position });
      }
      const refused = refusals.filter((refusal) => refusal.caller === caller);
      if (refused.some((refusal) => refusal.turn < answered.length)) wentOn += 1;
    }
    // A caller that was refused and later answered shows that the file was opened again.
    expect(wentOn).toBeGreaterThan(0);
    await log.close();
  });
});

it('answers an append when another connection can see it, and not before', async () => {
  await withDirectory(async (directory) => {
    const log = await openSqliteLog({ directory });
    const reader = await openSqliteLogReadOnly({ directory });
    for (let turn = 0; turn < 50; turn += 1) {
      const append = log.append('input-1', eventsOfAppend('input-1', turn), expectedBefore(turn));
      expect(await reader.tail()).toBe(turn === 0 ? 'none' : BigInt(turn * eventsInAppend - 1));
      const { position } = await append;
      expect(await reader.tail()).toBe(position);
    }
    await reader.close();
    await log.close();
  });
});

it('syncs every commit: the settings of the writing connection', async () => {
  await withDirectory(async (directory) => {
    const log = await openSqliteLog({ directory });
    // synchronous 2 is FULL, secure_delete 1 is ON.
    expect(log.settings()).toEqual({ journalMode: 'wal', synchronous: 2, secureDelete: 1 });
    await log.close();
  });
});
