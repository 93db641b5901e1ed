import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { all } from '../contract/case.ts';
import { openSqliteLog, type SqliteLog } from '../sqlite/open.ts';
import { readAcknowledgements, type Acknowledgements } from './acknowledgements.ts';
import { callerStream, eventsInAppend, eventsOfAppend, expectedBefore } from './planned-appends.ts';
import { withDirectory } from './temporary-directory.ts';

/** 50 in every test run; a longer run: `BESLUITSPOOR_KILLS=1000 npx pnpm@12 exec vitest run kill`. */
const rounds = Number(process.env['BESLUITSPOOR_KILLS'] ?? 50);
const callers = 8;

it(
  `keeps all that was acknowledged, whole and once, over ${rounds} kills`,
  async () => {
    await withDirectory(async (directory) => {
      const seen = { appends: 0, unanswered: 0, whileOpening: 0 };
      for (let round = 0; round < rounds; round += 1) {
        const path = join(directory, `acknowledged-${round}`);
        await writeAndKill(directory, round, path);
        const acknowledged = readAcknowledgements(path);
        const log = await openSqliteLog({ directory });
        const stored = await checkRound(log, round, acknowledged);
        await log.close();
        seen.appends += stored.acknowledged;
        seen.unanswered += stored.unanswered;
        seen.whileOpening += acknowledged.opened ? 0 : 1;
      }
      const log = await openSqliteLog({ directory });
      const report = await log.verify();
      await log.close();
      expect(report.damages).toEqual([]);
      expect(seen.appends).toBeGreaterThan(rounds);
      process.stdout.write(
        `${rounds} kills: ${seen.appends} appends acknowledged and all there, ${seen.unanswered} stored but not ` +
          `answered, ${seen.whileOpening} kills while opening, ${report.events} events verified\n`,
      );
    });
  },
  rounds * 5000,
);

/** Starts a writer and kills it at a random moment: mostly while it appends, sometimes while it opens. */
async function writeAndKill(directory: string, round: number, path: string): Promise<void> {
  closeSync(openSync(path, 'a'));
  const script = join(import.meta.dirname, 'writing-process.ts');
  const writer = spawn(process.execPath, [script, directory, String(round), String(callers), path], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(writer, 'exit');
  if (randomInt(10) > 0) await grown(path, randomInt(1, 3000), writer);
  await new Promise((resolve) => {
    setTimeout(resolve, randomInt(12));
  });
  writer.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

/** Resolves when the file has so many bytes, or its writer is gone. */
async function grown(path: string, bytes: number, writer: ChildProcess): Promise<void> {
  const watcher = watch(path);
  try {
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (statSync(path).size >= bytes) resolve();
      };
      watcher.on('change', look);
      writer.on('exit', () => resolve());
      look();
    });
  } finally {
    watcher.close();
  }
}

/** Everything acknowledged is there, nothing is half there, and sending the same again doubles nothing. */
async function checkRound(
  log: SqliteLog,
  round: number,
  { stored }: Acknowledgements,
): Promise<{ readonly acknowledged: number; readonly unanswered: number }> {
  let acknowledged = 0;
  let unanswered = 0;
  for (let caller = 0; caller < callers; caller += 1) {
    const stream = callerStream(round, caller);
    const positions = stored.get(caller) ?? [];
    const found = await all(log.readStream(stream));
    expect(found.length % eventsInAppend).toBe(0);
    const appends = found.length / eventsInAppend;
    expect(appends).toBeGreaterThanOrEqual(positions.length);
    // One append of each caller is under way at most.
    expect(appends - positions.length).toBeLessThanOrEqual(1);
    const turns = Array.from({ length: appends + 1 }, (_, turn) => turn);
    const again = await Promise.all(
      turns.map((turn) => log.append(stream, eventsOfAppend(stream, turn), expectedBefore(turn))),
    );
    expect(again.map((result) => result.repeated)).toEqual(turns.map((turn) => turn < appends));
    expect(again.slice(0, positions.length).map((result) => result.position)).toEqual(positions);
    const whole = await all(log.readStream(stream));
    const sent = turns.flatMap((turn) => eventsOfAppend(stream, turn));
    expect(whole.map((event) => event.header.id)).toEqual(sent.map((event) => event.header.id));
    expect(whole.map((event) => event.personal)).toEqual(sent.map((event) => event.personal));
    acknowledged += positions.length;
    unanswered += appends - positions.length;
  }
  return { acknowledged, unanswered };
}
