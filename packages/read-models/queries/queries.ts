import type { AftermathQueries } from './aftermath.ts';
import type { AnsweringQueries } from './answering.ts';
import type { AttentionQueries } from './attention.ts';
import type { ConsultationQueries } from './consultations.ts';
import type { DecisionQueries } from './decisions.ts';
import type { EventQueries } from './events.ts';
import type { InputQueries } from './inputs.ts';
import type { JudgementQueries, JudgingScope } from './judgements.ts';
import type { PeopleQueries } from './people.ts';
import type { PilotQueries } from './pilots.ts';
import type { ProjectQueries } from './projects.ts';
import type { RuleQueries } from './rules.ts';
import type { StandingQueries } from './standing.ts';

/**
 * Every question that the read models answer. Synchronous; each call runs at most one statement, whatever the
 * number of parents and rows. Throws CursorInvalidError, SearchUnavailableError.
 */
export type Queries = PeopleQueries &
  ProjectQueries &
  RuleQueries &
  ConsultationQueries &
  InputQueries &
  DecisionQueries &
  AnsweringQueries &
  StandingQueries &
  AttentionQueries &
  AftermathQueries &
  PilotQueries &
  JudgementQueries &
  EventQueries;

/** The read models at one moment: now, or as the log read at a moment in the past. */
export type Reading = {
  readonly queries: Queries;
  readonly readAt: {
    /** The moment for which dues are judged. */
    readonly time: string;
    /** The last position that was read; `none`: the log was empty. */
    readonly position: bigint | 'none';
  };
  readonly asOf: boolean;
  /**
   * Judges what is stale of a scope, in turns of the event loop, so that the queries that follow find it judged.
   * Nothing to do: answers at once.
   */
  judged(scope: JudgingScope): Promise<void>;
};
