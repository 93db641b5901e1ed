import type { EventLog } from '@besluitspoor/event-log';
import { recordOf } from '@besluitspoor/governance';
import type { RecordId } from '@besluitspoor/governance';
import { emptyStream, foldStored } from './stream.ts';
import type { Stream } from './stream.ts';

/** The streams that the recorder has folded, as many as it may remember; those not used of late are let go first. */
export type Streams = {
  /**
   * The stream, read to its tail; without events when there is none. At once, not as a promise, when nobody else
   * writes and it is remembered.
   */
  readonly toTail: (id: RecordId) => Stream | Promise<Stream>;
  /** As remembered, which may be behind the log; one without events when it is not. Reads nothing. */
  readonly assumed: (id: RecordId) => Stream;
  /** Keeps a stream that was moved on. */
  readonly keep: (stream: Stream) => void;
  /** Reads what others appended to the stream meanwhile. */
  readonly refresh: (stream: Stream) => Promise<Stream>;
  /** Lets everything go: what is remembered may be ahead of the log, or behind it. */
  readonly forgetAll: () => void;
};

/** `used` since letting go last came by. Moving each use to the end of the map would cost far more. */
type Kept = { readonly stream: Stream; weight: number; used: boolean };

/** `seen` is told the recordedAt of every event that is read. */
export const createStreams = (options: {
  readonly log: EventLog;
  readonly soleWriter: boolean;
  readonly remembered: number;
  readonly seen: (recordedAt: string) => void;
}): Streams => {
  const { log, soleWriter, remembered, seen } = options;
  const kept = new Map<string, Kept>();
  const reading = new Map<string, Promise<Stream>>();
  let weight = 0;

  const letGo = (id: string): void => {
    const known = kept.get(id);
    if (known === undefined) return;
    weight -= known.weight;
    kept.delete(id);
  };

  const keep = (stream: Stream): void => {
    const { revision } = stream;
    const before = kept.get(stream.id);
    // Another reading of the same stream may have come further.
    if (
      before !== undefined &&
      before.stream !== stream &&
      (before.stream.revision ?? -1n) > (revision ?? -1n)
    ) {
      return;
    }
    if (revision === undefined) return;
    const added = Number(revision) + 1;
    if (before?.stream === stream) {
      weight += added - before.weight;
      before.weight = added;
      before.used = true;
    } else {
      letGo(stream.id);
      weight += added;
      kept.set(stream.id, { stream, weight: added, used: false });
    }
    letGoUnused(stream.id);
  };

  /** Lets go, oldest first, what was not used since this last came by; `spared` is being used. */
  const letGoUnused = (spared: string): void => {
    if (weight <= remembered) return;
    for (const [id, known] of kept) {
      if (id !== spared && !known.used) letGo(id);
      if (weight <= remembered || kept.size <= 1) return;
      known.used = false;
      if (kept.delete(id)) kept.set(id, known);
    }
  };

  const readOn = async (stream: Stream): Promise<Stream> => {
    const { revision } = stream;
    for await (const event of log.readStream(stream.id, revision === undefined ? {} : { after: revision })) {
      foldStored(stream, event);
      seen(event.header.recordedAt);
    }
    keep(stream);
    return stream;
  };

  /** One reading of a stream at a time: a second begins when the first is done, so that it reads to the tail. */
  const inTurn = (id: string, read: () => Promise<Stream>): Promise<Stream> => {
    const before = reading.get(id);
    const mine = before === undefined ? read() : before.then(read, read);
    reading.set(id, mine);
    return mine.finally(() => {
      if (reading.get(id) === mine) reading.delete(id);
    });
  };

  const remember = (id: RecordId): Stream | undefined => {
    const known = kept.get(id);
    if (known === undefined) return undefined;
    known.used = true;
    return known.stream;
  };

  const begin = (id: RecordId): Stream => {
    const record = recordOf(id);
    if (record === undefined) throw new Error(`${id} names no kind of record`);
    return emptyStream(id, record);
  };

  return {
    toTail(id) {
      const known = remember(id);
      if (known !== undefined && soleWriter) return known;
      return inTurn(id, () => readOn(remember(id) ?? begin(id)));
    },
    assumed: (id) => remember(id) ?? begin(id),
    keep,
    refresh: (stream) => inTurn(stream.id, () => readOn(stream)),
    forgetAll() {
      kept.clear();
      weight = 0;
    },
  };
};
