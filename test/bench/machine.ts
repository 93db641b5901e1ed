import { closeSync, fdatasyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { availableParallelism, cpus, freemem, loadavg, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { median } from './rounds.ts';

/** The machine that the figures belong to: nobody can read them without it. */
export type Machine = {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGiB: number;
  readonly freeGiB: number;
  readonly system: string;
  readonly node: string;
  readonly sqlite: string;
  readonly fileSystem: string;
  /** How long one fsync of 4 KiB takes where the stores lie, in milliseconds: the median of 50. */
  readonly syncMilliseconds: number;
  /** What else ran: the load average of the last minute when the run began. */
  readonly load: number;
};

export function describeMachine(): Machine {
  const gib = (bytes: number): number => Math.round((bytes / 2 ** 30) * 10) / 10;
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGiB: gib(totalmem()),
    freeGiB: gib(freemem()),
    system: `${type()} ${release()}`,
    node: process.version,
    sqlite: process.versions['sqlite'] ?? 'unknown',
    fileSystem: fileSystem(),
    syncMilliseconds: syncMilliseconds(),
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  };
}

/** One line that names the machine. */
export function machineShown(machine: Machine): string {
  return [
    `${machine.cores} cores of ${machine.processor}`,
    `${machine.memoryGiB} GiB memory (${machine.freeGiB} free)`,
    machine.system,
    `Node ${machine.node}`,
    `SQLite ${machine.sqlite}`,
    `${machine.fileSystem}, an fsync takes ${machine.syncMilliseconds.toFixed(2)} ms`,
    `load ${machine.load} at the start`,
  ].join(' · ');
}

/** By the number that the kernel gives it (statfs(2)); an fsync to memory would flatter every figure. */
const fileSystems: ReadonlyMap<number, string> = new Map([
  [0xef53, 'ext4'],
  [0x58465342, 'xfs'],
  [0x9123683e, 'btrfs'],
  [0x01021994, 'tmpfs'],
  [0x794c7630, 'overlay'],
]);

function fileSystem(): string {
  const number = statfsSync(tmpdir()).type;
  return fileSystems.get(number) ?? `file system 0x${number.toString(16)}`;
}

function syncMilliseconds(): number {
  const path = join(tmpdir(), `besluitspoor-sync-${process.pid}`);
  const file = openSync(path, 'w');
  try {
    const block = Buffer.alloc(4096, 1);
    const times = Array.from({ length: 50 }, () => {
      const start = performance.now();
      writeSync(file, block);
      fdatasyncSync(file);
      return performance.now() - start;
    });
    return Math.round(median(times) * 1000) / 1000;
  } finally {
    closeSync(file);
    rmSync(path, { force: true });
  }
}
