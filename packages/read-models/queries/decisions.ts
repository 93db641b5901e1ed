import type { DecisionStatus, FrameUse, RuleContent } from '@besluitspoor/governance';
import type { Fact, RecordRow } from './fact.ts';
import type { JudgingScope, Verdict } from './judgements.ts';
import type { PageRequest, Pages, RowsById } from './page.ts';

/** The rule version that a decision copied when it opened. */
export type CopiedRule = {
  /** `rule-<uuid>.v<n>` */
  readonly id: string;
  readonly rule: string;
  readonly version: number;
  readonly title: string;
  readonly method: string;
  readonly content: RuleContent;
  /** How it came into force; null: it was not. */
  readonly basis: 'AGREED' | 'IMPOSED' | 'LAID_DOWN' | null;
  readonly agreedAt: string | null;
};

export type DecisionRow = RecordRow & {
  readonly organisation: string;
  readonly project: string;
  readonly title: string;
  readonly question: string | null;
  readonly kind: string;
  readonly kindReason: string | null;
  readonly step: string | null;
  readonly status: DecisionStatus;
  readonly rule: CopiedRule | null;
  /** The proposal as it reads now; null: never amended. */
  readonly proposal: string | null;
  readonly affected: readonly string[];
  readonly excluded: readonly { readonly group: string; readonly reason: string }[];
  readonly themes: readonly string[];
  /** Decisions that this one means to supersede or reverse. */
  readonly replaces: readonly string[];
  readonly entitled: readonly {
    readonly group: string;
    readonly revision: string;
    readonly members: number;
    readonly size: number | null;
  }[];
  readonly entitledOverall: number | null;
  /** Of positions, from 1. */
  readonly round: number;
  /** Number of the alternative chosen. */
  readonly outcome: number | null;
  /** Of the taking or the rejection. */
  readonly rationale: string | null;
  readonly frameUses: readonly FrameUse[];
  readonly notChosen: readonly { readonly alternative: number; readonly reason: string }[];
  readonly go: boolean | null;
  /** `began` is the opening. */
  readonly taken: Fact | null;
  readonly rejected: Fact | null;
  readonly withdrawn: Fact | null;
  readonly deferred: Fact | null;
  /** Local day until which it is deferred. */
  readonly deferredUntil: string | null;
  readonly escalated: Fact | null;
  readonly allowed: Fact | null;
  readonly published: Fact | null;
  readonly publishedWhere: string | null;
  /** The decision that superseded or reversed it, and the event that says so. */
  readonly replacedBy: string | null;
  readonly replaced: Fact | null;
  /** Of the deferral, escalation, permission, withdrawal or replacement that gave it its status. */
  readonly statusReason: string | null;
};

export type AlternativeRow = {
  /** Number within the decision, from 1. */
  readonly number: number;
  readonly decision: string;
  readonly title: string;
  readonly description: string | null;
  readonly broughtBy: string | null;
  /** Why it was not chosen, as said in the taking. */
  readonly notChosenBecause: string | null;
  readonly chosen: boolean;
  readonly added: Fact;
};

export type PositionRow = {
  readonly decision: string;
  readonly person: string;
  readonly party: string | null;
  readonly alternative: number;
  readonly stance: string;
  /** Personal. */
  readonly reason: string | null;
  readonly interest: string | null;
  readonly round: number;
  /** Taken after the decision was. */
  readonly late: boolean;
  /** Whether a later position of the same person on the same alternative in the same round replaced it. */
  readonly replaced: boolean;
  readonly taken: Fact;
};

export type ObjectionRow = {
  readonly number: number;
  readonly decision: string;
  readonly person: string;
  readonly alternative: number;
  /** Personal. */
  readonly reason: string | null;
  readonly status: 'OPEN' | 'RESOLVED' | 'OVERRULED';
  readonly how: string | null;
  readonly raised: Fact;
  readonly settled: Fact | null;
};

export type PartyRequestRow = {
  readonly number: number;
  readonly decision: string;
  readonly kind: 'ADVICE' | 'CONSENT';
  readonly party: string;
  readonly proposal: string;
  readonly reasons: string;
  readonly effects: string;
  readonly measures: string;
  readonly due: string;
  /** `POSITIVE NEGATIVE CONDITIONAL` for advice, `GIVEN WITHHELD REPLACED` for consent; null: none yet. */
  readonly answer: string | null;
  readonly text: string | null;
  readonly conditions: readonly string[];
  readonly court: string | null;
  readonly reference: string | null;
  readonly late: boolean;
  /** What the taking or rejection did with an advice. */
  readonly followed: boolean | null;
  readonly deviationReason: string | null;
  readonly requested: Fact;
  readonly answered: Fact | null;
};

/** Against, object, stand aside, a negative advice, consent withheld: on the outcome. */
export type DissentRow = {
  readonly stance: 'AGAINST' | 'OBJECT' | 'STAND_ASIDE' | 'NEGATIVE_ADVICE' | 'CONSENT_WITHHELD';
  /** Personal for a position, else the text of the advice or refusal. */
  readonly reason: string | null;
  /** Null for a party's act. */
  readonly person: string | null;
  readonly party: string | null;
  readonly expressed: Fact;
};

export type ToldRow = {
  readonly group: string;
  readonly channel: string;
  readonly about: string;
  readonly told: Fact;
};
export type ConsiderationRow = {
  readonly input: string;
  readonly note: string | null;
  readonly considered: Fact;
};
/** Amendments of the proposal, new rounds, deferrals and the like, as they came. */
export type ProposalRow = { readonly text: string; readonly reason: string | null; readonly amended: Fact };

export type DecisionFilter = {
  readonly kind?: readonly string[] | undefined;
  readonly status?: readonly DecisionStatus[] | undefined;
  /** Ids of rules or of rule versions. */
  readonly rule?: readonly string[] | undefined;
  readonly step?: readonly string[] | undefined;
  /** Half-open, by the occurredAt of the taking. */
  readonly takenFrom?: string | undefined;
  readonly takenUntil?: string | undefined;
  readonly openedFrom?: string | undefined;
  readonly openedUntil?: string | undefined;
  readonly verdict?: readonly Verdict[] | undefined;
  /** Codes of `conformity/1` of which at least one is not met. */
  readonly failing?: readonly string[] | undefined;
  /** Taken decisions that affect no group that counts on the ladder. */
  readonly withoutPairs?: boolean | undefined;
  readonly search?: string | undefined;
};

/** `LOG`: open, deferred and escalated first by opening, then by taking, rejection or withdrawal; newest first. */
export type DecisionOrder = 'LOG' | 'OPENED_NEWEST' | 'OPENED_OLDEST';

export type DecisionQueries = {
  readonly decisionsById: (ids: readonly string[]) => RowsById<DecisionRow>;
  /** By project. */
  readonly decisionLog: (
    projects: readonly string[],
    filter: DecisionFilter,
    page: PageRequest<DecisionOrder>,
  ) => Pages<DecisionRow>;
  readonly decisionsOfOrganisations: (
    organisations: readonly string[],
    filter: DecisionFilter,
    page: PageRequest<DecisionOrder>,
  ) => Pages<DecisionRow>;
  /** Decisions linked to each input, or that considered it. */
  readonly decisionsOfInputs: (inputs: readonly string[], page: PageRequest) => Pages<DecisionRow>;
  readonly alternatives: (decisions: readonly string[], page: PageRequest) => Pages<AlternativeRow>;
  /** The alternative chosen, by decision. */
  readonly outcomes: (decisions: readonly string[]) => RowsById<AlternativeRow>;
  readonly positions: (
    decisions: readonly string[],
    filter: {
      readonly current?: boolean | undefined;
      readonly party?: readonly string[] | undefined;
      readonly stance?: readonly string[] | undefined;
    },
    page: PageRequest,
  ) => Pages<PositionRow>;
  readonly objections: (decisions: readonly string[], page: PageRequest) => Pages<ObjectionRow>;
  /** Requests for advice and consent, with their answers. */
  readonly partyRequests: (
    decisions: readonly string[],
    filter: { readonly kind?: PartyRequestRow['kind'] | undefined },
    page: PageRequest,
  ) => Pages<PartyRequestRow>;
  readonly dissent: (decisions: readonly string[], page: PageRequest) => Pages<DissentRow>;
  readonly considerations: (decisions: readonly string[], page: PageRequest) => Pages<ConsiderationRow>;
  readonly told: (decisions: readonly string[], page: PageRequest) => Pages<ToldRow>;
  readonly proposals: (decisions: readonly string[], page: PageRequest) => Pages<ProposalRow>;
};

/** What must be judged before decisions are filtered so; undefined: nothing. */
export const judgingOf = ({
  verdict,
  failing,
  withoutPairs,
}: DecisionFilter): Pick<JudgingScope, 'only'> | undefined => {
  const conformity = verdict !== undefined || failing !== undefined;
  const pairs = withoutPairs !== undefined;
  if (conformity && pairs) return {};
  if (conformity) return { only: 'CONFORMITY' };
  return pairs ? { only: 'PAIRS' } : undefined;
};
