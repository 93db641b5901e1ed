import type { z } from 'zod';
import type { disposition } from '../input/answer.ts';
import type { contestSubject, due, inputKind } from '../input/events.ts';

export type InputKind = z.output<typeof inputKind>;
export type Disposition = z.output<typeof disposition>;
export type ContestSubject = z.output<typeof contestSubject>;
export type Due = z.output<typeof due>;

/** Whose act it is: the actor's own, or recorded on another's behalf and what that person or party said of it. */
export type Standing = 'OWN' | 'CLAIMED' | 'CONFIRMED' | 'DISOWNED';

/** When a fact was recorded, and where it stands. */
export type Stood = {
  /** The event that holds it: `event-<uuid>`. */
  readonly event: string;
  /** RFC 3339 UTC; never decreases along the log. */
  readonly recordedAt: string;
  /** Order in the log among facts of one `recordedAt`; only larger or smaller means anything. */
  readonly place: number;
};

/** An act of somebody: the person whose act it is (on whose behalf, else the actor), and how sure that is. */
export type ActFact = Stood & { readonly author: string; readonly standing: Standing };

/** A response to an input: its own, or that of a theme in which it was placed, or of the input it was merged into. */
export type ResponseFact = ActFact & {
  readonly given: 'DIRECTLY' | 'THROUGH_THEME' | 'THROUGH_MERGE';
  /** Left out: unknown (imported). */
  readonly occurredAt?: string | undefined;
  readonly imported?: true | undefined;
  /** The author was the project's sponsor: settles a second contest. */
  readonly bySponsor?: true | undefined;
  readonly disposition: Disposition;
  readonly reason?: string | undefined;
  /** Says something beyond the template phrases registered before it in the log. */
  readonly withReason: boolean;
  /** DEFERRED: the local day by which the answer will come. */
  readonly until?: string | undefined;
};

export type MergeFact = ActFact & {
  readonly into: string;
  readonly occurredAt?: string | undefined;
  readonly imported?: true | undefined;
  /** The last of merges that raced into a circle: it does not count. */
  readonly circular?: true | undefined;
};

export type ReclassificationFact = ActFact & { readonly from: InputKind; readonly to: InputKind };

export type SettlementFact = ActFact & {
  /** The submitter is put in the right; an acceptance by the submitter never is. */
  readonly upheld: boolean;
  readonly bySponsor?: true | undefined;
};

export type ContestFact = ActFact & {
  readonly subject: ContestSubject;
  /** When it is due to be settled. */
  readonly due?: string | undefined;
  /** Later than one answer term after the answer: changes no state. */
  readonly late?: true | undefined;
  readonly settlements: readonly SettlementFact[];
};

/**
 * What `answering/1` needs to know of one input: plain JSON, made by `factsAfter` from the input's own events, by
 * `answeredThroughTheme` from those of its theme and by `actSettled` from confirmations. Lists are in log order.
 */
export type InputFacts = {
  readonly input: string;
  /** As it was submitted. */
  readonly kind: InputKind;
  readonly submitted: ActFact & {
    readonly occurredAt?: string | undefined;
    readonly imported?: true | undefined;
  };
  readonly due?: Due | undefined;
  readonly acknowledged: boolean;
  readonly themes: readonly string[];
  readonly responses: readonly ResponseFact[];
  readonly merges: readonly MergeFact[];
  readonly reclassifications: readonly ReclassificationFact[];
  readonly contests: readonly ContestFact[];
  readonly withdrawals: readonly ActFact[];
  readonly followUps: number;
};
