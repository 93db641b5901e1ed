import { askedOf } from '../judging/asked.ts';
import type { Asked } from '../judging/asked.ts';
import { judgeOn } from '../judging/judge.ts';
import type { Judge } from '../judging/judge.ts';
import { databaseOn, number } from '../store/database.ts';
import type { Database } from '../store/database.ts';
import type { ViewsStatus } from '../views.ts';
import { cutAt, extentOf, lastUpTo, nameOf } from './extent.ts';
import { AsOfBusyError } from './refusals.ts';
import { replayFrom } from './replay.ts';
import type { Replay } from './replay.ts';
import { openReplayers } from './replayers.ts';

/** A project, or an organisation, as the log read then. */
export type PastDatabase = {
  readonly database: Database;
  readonly judge: Judge;
  readonly asked: Asked;
  readonly time: string;
  /** The last position of the log then, of whatever record. */
  readonly position: bigint;
  /** Once whoever asked is done: what is no longer kept is closed when the last of them is. */
  readonly release: () => void;
};

/** What an answer about the past will hold. */
export type PastAsked = {
  /** Judgements: they are made with the past, where it is. */
  readonly judged: boolean;
  /** What lies in other projects of the organisation: then all of them are read. */
  readonly across: boolean;
};

/** Readings of the past: the last ones are kept, by what they are of and the last position that matters to it. */
export type Past = {
  /** Rejects with AsOfBusyError, and AsOfTooManyEventsError. */
  read(
    record: string,
    at: { readonly time: string } | { readonly position: bigint },
    asked: PastAsked,
  ): Promise<PastDatabase | undefined>;
  warm(): void;
  status(): ViewsStatus['asOf'];
  close(): Promise<void>;
};

/** More would take the processor from those who read the present. */
const mostAtOnce = 2;

type Kept = {
  readonly database: Database;
  readonly judge: Judge;
  readonly asked: Asked;
  readonly bytes: number;
  /** How many are reading it. */
  readers: number;
};

const keptOf = (database: Database): Kept => {
  const judge = judgeOn(database);
  return { database, judge, asked: askedOf(judge), bytes: sizeOf(database), readers: 0 };
};

/**
 * @param present the views as they are, for reading
 * @param path of their file; undefined: they are in memory, and replays hold the thread
 * @param most bytes of databases that are kept, and events of an organisation that are read at once
 */
export const pastOn = (
  present: Database,
  path: string | undefined,
  most: { readonly bytes: number; readonly events: number },
): Past => {
  const replayers = path === undefined ? undefined : openReplayers();
  const kept = new Map<string, Kept>();
  const running = new Map<string, Promise<Kept>>();
  let keptBytes = 0;
  let held = 0;

  // Left to the garbage collector they would pile up: to it each is a few bytes, and it hardly runs.
  const closeUnread = (key: string, { database: { connection }, readers }: Kept): void => {
    if (readers === 0 && kept.get(key)?.database.connection !== connection && connection.isOpen) {
      connection.close();
    }
  };

  const keep = (key: string, entry: Kept): Kept => {
    kept.set(key, entry);
    keptBytes += entry.bytes;
    for (const [oldest, old] of kept) {
      if (keptBytes <= most.bytes || kept.size === 1) break;
      kept.delete(oldest);
      keptBytes -= old.bytes;
      // Who waited for it comes to hold it within this turn.
      setImmediate(() => closeUnread(oldest, old));
    }
    return entry;
  };

  const make = async (key: string, wanted: Replay): Promise<Kept> => {
    if (replayers === undefined || path === undefined) {
      return keep(key, keptOf(replayFrom(present, wanted)));
    }
    return keep(key, keptOf(databaseOn(await replayers.replay(path, wanted))));
  };

  const databaseAt = (wanted: Replay): Promise<Kept> => {
    const key = nameOf(wanted.extent);
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
    const made = make(key, wanted).finally(() => running.delete(key));
    running.set(key, made);
    return made;
  };

  return {
    async read(record, at, { across, judged }) {
      const cut = 'time' in at ? cutAt(present, at.time) : lastUpTo(present, Number(at.position));
      const extent = cut === undefined ? undefined : extentOf(present, record, cut.position, across);
      if (cut === undefined || extent === undefined) return undefined;
      const time = 'time' in at ? at.time : cut.latest;
      const mostEvents = extent.whole ? most.events : undefined;
      const read = await databaseAt({ extent, now: time, judged, mostEvents });
      read.readers += 1;
      held += 1;
      let released = false;
      const release = (): void => {
        if (released) return;
        released = true;
        read.readers -= 1;
        held -= 1;
        closeUnread(nameOf(extent), read);
      };
      const { asked, database, judge } = read;
      return { asked, database, judge, time, position: BigInt(cut.position), release };
    },
    warm: () => replayers?.warm(),
    status: () => ({ cached: kept.size, cachedBytes: keptBytes, held, running: running.size }),
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
