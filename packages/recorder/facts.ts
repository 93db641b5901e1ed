import { kindOf, recordOf, refuse } from '@besluitspoor/governance';
import type {
  DomainEvent,
  Facts,
  Need,
  ReadyCommand,
  RecordDefinition,
  RecordId,
  RecordKind,
  Refusal,
} from '@besluitspoor/governance';
import type { BasisEntry } from '@besluitspoor/event-log';
import type { Stream } from './stream.ts';
import type { Streams } from './streams.ts';

type HeldRecord = { readonly state: unknown; readonly revision: bigint };

/** The records that one command has read, each as it was at that moment. */
export type Held = {
  readonly facts: Facts;
  /** Reads a record to its tail, once; false: there is none. */
  readonly load: (id: RecordId) => Promise<boolean> | boolean;
  /** As `load`, of a record that the command rests on: it stands in the basis. */
  readonly restOn: (id: RecordId) => Promise<boolean> | boolean;
  /**
   * What the command rests on, and up to which revision. Not the record that it writes, nor what was only looked
   * up: that a small group was looked up would tell whose an anonymous input is.
   */
  readonly basis: () => readonly BasisEntry[];
  /** The organisation that the records read so far belong to. */
  readonly organisation: () => RecordId<'organisation'> | undefined;
};

/** Holds the record that a command writes, as it stands, and reads others when asked. */
export const createHeld = (streams: Streams, target: Stream): Held => {
  const records = new Map<string, HeldRecord | undefined>();
  const restedOn = new Set<string>();
  const hold = (stream: Stream): boolean => {
    const { revision, state } = stream;
    records.set(stream.id, revision === undefined ? undefined : { revision, state });
    return revision !== undefined;
  };
  hold(target);
  const load = (id: RecordId): Promise<boolean> | boolean => {
    if (records.has(id)) return records.get(id) !== undefined;
    const stream = streams.toTail(id);
    return stream instanceof Promise ? stream.then(hold) : hold(stream);
  };
  return {
    facts: {
      of: <K extends RecordKind, S, E extends DomainEvent>(
        definition: RecordDefinition<K, S, E>,
        id: string | undefined,
      ): S | undefined => {
        const state = id === undefined ? undefined : records.get(id)?.state;
        return definition.holds(state) ? state : undefined;
      },
      revision: (id) => records.get(id)?.revision,
    },
    load,
    restOn(id) {
      if (id !== target.id) restedOn.add(id);
      return load(id);
    },
    basis() {
      const read: BasisEntry[] = [];
      for (const stream of restedOn) {
        const revision = records.get(stream)?.revision;
        if (revision !== undefined) read.push({ stream, revision: revision.toString() });
      }
      return read;
    },
    organisation() {
      for (const [id, record] of records) {
        const organisation =
          record === undefined ? undefined : recordOf(id)?.scopeOf(record.state).organisation;
        if (organisation !== undefined) return organisation;
      }
      return undefined;
    },
  };
};

/**
 * Reads what the command rests on until it names nothing new; refuses what does not exist, where it is named.
 * That whoever acts is registered is looked up only: the header names them.
 */
export const loadNeeds = async (
  ready: ReadyCommand,
  held: Held,
  target: RecordId,
  ofActing: readonly Need[],
): Promise<readonly Refusal[]> => {
  const asked = new Set<string>();
  const missing: Refusal[] = [];
  const read = async (needs: readonly Need[], load: Held['load']): Promise<void> => {
    for (const { id, path } of needs) {
      if (asked.has(id)) continue;
      asked.add(id);
      const found = isRecordId(id) && load(id);
      if (!(typeof found === 'boolean' ? found : await found)) {
        missing.push(refuse('UNKNOWN_RECORD', path, { id }));
      }
    }
  };
  let known: number;
  do {
    known = asked.size;
    await read(ready.restsOn(held.facts, target), held.restOn);
  } while (asked.size > known && missing.length === 0);
  await read(ofActing, held.load);
  return missing;
};

/** Whether the text is the id of a record of any kind. */
export const isRecordId = (id: string): id is RecordId => kindOf(id) !== undefined;
