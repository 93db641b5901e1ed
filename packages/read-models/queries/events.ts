import type { EventRow, Fact } from './fact.ts';
import type { PageRequest, Pages, RowsById } from './page.ts';

export type EventQueries = {
  readonly eventsById: (ids: readonly string[]) => RowsById<EventRow>;
  /** What the headers of the events at positions say, by position. */
  readonly factsAt: (positions: readonly number[]) => ReadonlyMap<number, Fact>;
  /**
   * What happened with a record: the events of its stream; for an input also those elsewhere that concern it (its
   * theme's answers, a decision that considered it, what was merged into it). Oldest first unless asked.
   */
  readonly trace: (records: readonly string[], page: PageRequest<'OLDEST' | 'NEWEST'>) => Pages<EventRow>;
  /** The project's events in the log's order. */
  readonly eventsOfProjects: (
    projects: readonly string[],
    page: PageRequest<'OLDEST' | 'NEWEST'>,
  ) => Pages<EventRow>;
};
