import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteSchema, type EncodedEvent } from '@besluitspoor/event-log';

/** An encoded event and the stream that it goes to. */
export type Prepared = { readonly stream: string; readonly event: EncodedEvent };

/** The log's own table and statements with nothing around them: what the port is measured against. */
export type RawStore = {
  /** One transaction, synced when it answers. */
  commit(batch: readonly Prepared[]): void;
  close(): void;
};

export function openRawStore(directory: string): RawStore {
  mkdirSync(directory, { recursive: true });
  const database = new DatabaseSync(join(directory, sqliteSchema.eventsFile));
  database.exec(sqliteSchema.writerPragmas);
  database.exec(sqliteSchema.schema);
  const begin = database.prepare(sqliteSchema.begin);
  const commit = database.prepare(sqliteSchema.commit);
  const insertEvent = database.prepare(sqliteSchema.insertEvent);
  const insertPersonal = database.prepare(sqliteSchema.insertPersonal);
  let position = 0n;
  return {
    commit(batch) {
      begin.run();
      for (const { stream, event } of batch) {
        const { revision, id, header, payload, headerHash } = event;
        insertEvent.run(position, stream, revision, id, header, payload, headerHash);
        let part = position * sqliteSchema.partsOfEvent;
        for (const { person, salt, fields } of event.personal) {
          insertPersonal.run(part, person, salt, fields);
          part += 1n;
        }
        position += 1n;
      }
      commit.run();
    },
    close: () => database.close(),
  };
}
