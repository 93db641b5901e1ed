import { openMemoryLog } from '@besluitspoor/event-log';
import { openViews } from '../open-views.ts';
import type { Page } from '../queries/page.ts';
import type { Queries } from '../queries/queries.ts';
import type { Views } from '../views.ts';
import { begin } from './case.ts';
import { historyOn } from './history.ts';
import type { History } from './history.ts';

/** A case that has begun, in a log in memory, with views on it. */
export type Viewed = {
  readonly history: History;
  readonly views: Views;
  /** The queries on everything recorded so far, at a moment. */
  asked(now: string): Promise<Queries>;
  close(): Promise<void>;
};

/** Begins a case and opens views on it; to be closed. */
export const viewedCase = async (): Promise<Viewed> => {
  const log = await openMemoryLog();
  const history = historyOn(log);
  const views = await openViews({ log });
  await begin(history);
  return {
    history,
    views,
    async asked(now) {
      await views.catchUp(log);
      return views.reading(now).queries;
    },
    async close() {
      await views.close();
      await log.close();
    },
  };
};

/** What stands on a page. */
export const nodes = <R>(page: Page<R> | undefined): readonly R[] =>
  page?.edges.map(({ node }) => node) ?? [];
