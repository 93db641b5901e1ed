import { askedOf } from '../judging/asked.ts';
import type { Asked } from '../judging/asked.ts';
import { judgeOn } from '../judging/judge.ts';
import type { Judge } from '../judging/judge.ts';
import { databaseOn, number, numberOrNull, text, textOrNull } from '../store/database.ts';
import type { Database } from '../store/database.ts';
import { replayFrom } from './replay.ts';
import type { Extent } from './replay.ts';
import { openReplayers } from './replayers.ts';

/** Two replays are running: come back in a moment. */
export class AsOfBusyError extends Error {
  readonly code = 'BUSY';
  constructor() {
    super('Two readings of the past are being made; ask again in a moment.');
    this.name = 'AsOfBusyError';
  }
}

/** A project as the log read then. */
export type PastDatabase = {
  readonly database: Database;
  readonly judge: Judge;
  readonly asked: Asked;
  readonly time: string;
  /** The last position of the log then, of whatever record. */
  readonly position: bigint;
};

/** Readings of the past: the last ones are kept, by project and the last position that matters to it. */
export type Past = {
  read(
    record: string,
    at: { readonly time: string } | { readonly position: bigint },
    judged: boolean,
  ): Promise<PastDatabase | undefined>;
  warm(): void;
  status(): { readonly cached: number; readonly cachedBytes: number; readonly running: number };
  close(): Promise<void>;
};

/** More would take the processor from those who read the present. */
const mostAtOnce = 2;

type Kept = {
  readonly database: Database;
  readonly judge: Judge;
  readonly asked: Asked;
  readonly bytes: number;
};

const keptOf = (database: Database): Kept => {
  const judge = judgeOn(database);
  return { database, judge, asked: askedOf(judge), bytes: sizeOf(database) };
};

/**
 * @param present the views as they are, for reading
 * @param path of their file; undefined: they are in memory, and replays hold the thread
 * @param mostBytes of databases that are kept
 */
export const pastOn = (present: Database, path: string | undefined, mostBytes: number): Past => {
  const replayers = path === undefined ? undefined : openReplayers();
  const kept = new Map<string, Kept>();
  const running = new Map<string, Promise<Kept>>();
  let keptBytes = 0;

  const keep = (key: string, entry: Kept): Kept => {
    kept.set(key, entry);
    keptBytes += entry.bytes;
    for (const [oldest, { bytes }] of kept) {
      if (keptBytes <= mostBytes || kept.size === 1) break;
      // Not closed: a request may still be reading it. It goes when nobody holds it.
      kept.delete(oldest);
      keptBytes -= bytes;
    }
    return entry;
  };

  const make = async (key: string, extent: Extent): Promise<Kept> => {
    if (replayers === undefined || path === undefined) {
      return keep(key, keptOf(replayFrom(present, extent)));
    }
    return keep(key, keptOf(databaseOn(await replayers.replay(path, extent))));
  };

  const databaseAt = (key: string, extent: Extent): Promise<Kept> => {
    const known = kept.get(key);
    if (known !== undefined) {
      // The last used goes last.
      kept.delete(key);
      kept.set(key, known);
      return Promise.resolve(known);
    }
    const underway = running.get(key);
    if (underway !== undefined) return underway;
    if (running.size >= mostAtOnce) return Promise.reject(new AsOfBusyError());
    const made = make(key, extent).finally(() => running.delete(key));
    running.set(key, made);
    return made;
  };

  return {
    async read(record, at, judged) {
      const cut = 'time' in at ? cutAt(present, at.time) : lastUpTo(present, Number(at.position));
      if (cut === undefined) return undefined;
      const first = present.row(
        'SELECT position, project, organisation FROM event WHERE stream = ? ORDER BY position LIMIT 1',
        record,
      );
      if (first === undefined || number(first, 'position') > cut.position) return undefined;
      const project = textOrNull(first, 'project') ?? undefined;
      const organisation = textOrNull(first, 'organisation') ?? undefined;
      const upTo = lastThatMatters(present, project, organisation, cut.position);
      const time = 'time' in at ? at.time : cut.latest;
      const { database, judge, asked } = await databaseAt(`${project ?? organisation ?? ''}@${upTo}`, {
        project,
        organisation,
        upTo,
        now: time,
        judged,
      });
      return {
        database,
        judge,
        asked,
        time,
        position: BigInt(cut.position),
      };
    },
    warm: () => replayers?.warm(),
    status: () => ({ cached: kept.size, cachedBytes: keptBytes, running: running.size }),
    async close() {
      await replayers?.close();
      kept.clear();
    },
  };
};

const sizeOf = (database: Database): number => {
  const pages = database.row(
    'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()',
  );
  return pages === undefined ? 0 : number(pages, 'bytes');
};

type Cut = { readonly position: number; readonly latest: string };

/** The last event at or before a position. */
const lastUpTo = (present: Database, position: number): Cut | undefined => {
  const row = present.row(
    'SELECT position, latest FROM event WHERE position <= ? ORDER BY position DESC LIMIT 1',
    position,
  );
  return row === undefined ? undefined : { position: number(row, 'position'), latest: text(row, 'latest') };
};

/**
 * The last event before the first one recorded later than a time (domain.md, "As of T"). The highest recordedAt so
 * far never decreases along the log, so the place is found by halving.
 */
const cutAt = (present: Database, time: string): Cut | undefined => {
  const end = present.row('SELECT max(position) AS position FROM event');
  let low = -1;
  let high = (end === undefined ? null : numberOrNull(end, 'position')) ?? -1;
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    const found = lastUpTo(present, middle);
    if (found === undefined || found.latest <= time) low = middle;
    else high = found.position - 1;
  }
  return lastUpTo(present, low);
};

const lastThatMatters = (
  present: Database,
  project: string | undefined,
  organisation: string | undefined,
  cut: number,
): number => {
  const row = present.row(
    `SELECT max(
      coalesce((SELECT position FROM event WHERE project = ? AND position <= ? ORDER BY position DESC LIMIT 1), -1),
      coalesce((SELECT position FROM event WHERE organisation = ? AND project IS NULL AND position <= ?
        ORDER BY position DESC LIMIT 1), -1)) AS position`,
    project,
    cut,
    organisation,
    cut,
  );
  return row === undefined ? -1 : number(row, 'position');
};
