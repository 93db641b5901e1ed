import type { Fact } from './fact.ts';
import type { PageRequest, Pages } from './page.ts';

/** What follows around a decision. All lists are by decision, oldest first. */

export type RightSaidRow = {
  /** Number of the right within the organisation. */
  readonly right: number;
  /** Null: not mentioned when it was opened. */
  readonly applies: boolean | null;
  readonly reason: string | null;
  /** Null: not disputed. */
  readonly disputed: Fact | null;
  readonly disputedBecause: string | null;
  readonly settled: Fact | null;
  /** What the settlement says; null: none. */
  readonly settledApplies: boolean | null;
  readonly settledBy: 'PARTY' | 'RULING' | null;
  readonly settledBecause: string | null;
};

export type GoingOnRow = { readonly party: string; readonly version: number; readonly endorsed: Fact };
export type AskedForAlternativesRow = {
  readonly group: string;
  readonly channel: string | null;
  readonly asked: Fact;
};

/** What was asked of a dissenter, or answered to one: a person, or a party. */
export type DissenterRow = {
  readonly person: string | null;
  readonly party: string | null;
  /** Null: asked for the reason. */
  readonly answer: string | null;
  readonly done: Fact;
};

export type CarryingOutRow = { readonly what: string; readonly begun: Fact };
export type CouncilAgreementRow = { readonly party: string; readonly agreed: Fact };

export type NullityRow = {
  readonly party: string;
  readonly text: string;
  readonly invoked: Fact;
  readonly lifted: Fact | null;
  readonly liftedBy: 'PARTY' | 'RULING' | null;
  readonly liftedReason: string | null;
};

export type AftermathQueries = {
  /** Every right that was said to apply or not when it opened, with its dispute. */
  readonly rightsSaid: (decisions: readonly string[], page: PageRequest) => Pages<RightSaidRow>;
  readonly goingOn: (decisions: readonly string[], page: PageRequest) => Pages<GoingOnRow>;
  readonly askedForAlternatives: (
    decisions: readonly string[],
    page: PageRequest,
  ) => Pages<AskedForAlternativesRow>;
  readonly dissenters: (decisions: readonly string[], page: PageRequest) => Pages<DissenterRow>;
  readonly carryingOut: (decisions: readonly string[], page: PageRequest) => Pages<CarryingOutRow>;
  readonly councilAgreements: (decisions: readonly string[], page: PageRequest) => Pages<CouncilAgreementRow>;
  readonly nullities: (decisions: readonly string[], page: PageRequest) => Pages<NullityRow>;
};
