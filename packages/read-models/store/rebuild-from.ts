import { openSqliteReader } from '@besluitspoor/event-log';
import type { StoredEvent } from '@besluitspoor/event-log';
import type { RebuildProgress } from '../views.ts';
import { openStore, projectBatch } from './store.ts';
import { UndigestibleEventError } from './stored-event.ts';

/** Events in one transaction: as many as make judging once pay, without holding much memory. */
const batchSize = 2000;

/** Fills a store from the log's file, holding the thread; for a worker or a program that has nothing else to do. */
export const rebuildFrom = (
  directory: string,
  path: string,
  onProgress: (progress: RebuildProgress) => void,
): void => {
  const reader = openSqliteReader({ directory });
  const store = openStore(path, true);
  try {
    const tail = reader.tail();
    const of = tail === 'none' ? 0 : Number(tail) + 1;
    let batch: StoredEvent[] = [];
    let page = reader.readPage('start');
    while (page.length > 0) {
      batch.push(...page);
      const last = page.at(-1);
      if (batch.length >= batchSize) {
        projectBatch(store, batch);
        onProgress({ done: Number(last?.position ?? 0) + 1, of });
        batch = [];
      }
      page = last === undefined ? [] : reader.readPage(last.position);
    }
    projectBatch(store, batch);
    onProgress({ done: of, of });
  } catch (error) {
    // What came before it is committed; who follows the log meets it again and says so.
    if (!(error instanceof UndigestibleEventError)) throw error;
  } finally {
    store.close();
    reader.close();
  }
};
