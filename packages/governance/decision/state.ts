import type { z } from 'zod';
import { authorOf } from '../methods/answering-fold.ts';
import { defineRecord } from '../record/event.ts';
import type { Circumstances } from '../record/event.ts';
import type { EventIn, Recorded } from '../record/event.ts';
import type { RecordId } from '../record/id.ts';
import type { RuleContent } from '../rule/content.ts';
import { aftermathOf, noAftermath } from './aftermath-state.ts';
import type { Aftermath } from './aftermath-state.ts';
import { decisionEvents } from './events.ts';
import type { stance } from './events.ts';
import type { decisionKind } from './kinds.ts';

export type DecisionKind = z.output<typeof decisionKind>;
export type Stance = z.output<typeof stance>;
type DecisionEvent = Recorded<EventIn<typeof decisionEvents>>;

/** The life of a decision (domain.md, "Status of a decision"). */
export type DecisionStatus =
  | 'OPEN'
  | 'DEFERRED'
  | 'ESCALATED'
  | 'TAKEN'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'SUPERSEDED'
  | 'REVERSED';

/** A person's position on one alternative in the present round. */
export type PositionHeld = {
  readonly person: RecordId<'person'>;
  readonly party: RecordId<'group'> | undefined;
  readonly alternative: number;
  readonly stance: Stance;
  readonly interest: string | undefined;
  /** A reason was given, which stays personal. */
  readonly reasoned: boolean;
  readonly event: string;
};

/** A request for advice or consent, and how the party answered it. */
export type RequestMade = {
  readonly request: number;
  readonly of: 'ADVICE' | 'CONSENT';
  readonly party: RecordId<'group'>;
  readonly due: string;
  readonly answer: 'ADVISED' | 'GIVEN' | 'WITHHELD' | 'REPLACED' | undefined;
  /** The event of that answer. */
  readonly answeredBy: string | undefined;
  /** Who gave that answer in their own name; undefined: nobody, or it was recorded on another's behalf. */
  readonly answerer: string | undefined;
};

export type ObjectionHeld = {
  readonly objection: number;
  readonly person: RecordId<'person'>;
  readonly alternative: number;
  readonly open: boolean;
  readonly event: string;
};

/** The decision as its events have made it. */
export type DecisionState = {
  readonly kind: 'decision';
  readonly id: RecordId<'decision'>;
  readonly organisation: RecordId<'organisation'>;
  readonly project: RecordId<'project'>;
  readonly title: string;
  readonly decisionKind: DecisionKind;
  readonly status: DecisionStatus;
  /** Who opened it. */
  readonly opener: string;
  /** The content of the rule version that was copied; undefined: there is none. */
  readonly rule: RuleContent | undefined;
  readonly copiedFrom: RecordId<'rule'> | undefined;
  readonly affected: readonly RecordId<'group'>[];
  readonly replaces: readonly RecordId<'decision'>[];
  /** Number of alternatives: they count from 1. */
  readonly alternatives: number;
  /** Their titles, in that order. */
  readonly titles: readonly string[];
  readonly proposal: string | undefined;
  /** Inputs that were weighed, each with the last note. */
  readonly considered: ReadonlyMap<string, string | undefined>;
  readonly requests: readonly RequestMade[];
  readonly round: number;
  readonly positions: readonly PositionHeld[];
  readonly objections: readonly ObjectionHeld[];
  /** What the deferral interrupted, and until which local day; undefined: it is not deferred. */
  readonly deferral: { readonly from: 'OPEN' | 'ESCALATED'; readonly until: string } | undefined;
  /** Number of the alternative that was chosen. */
  readonly outcome: number | undefined;
  readonly published: readonly (string | undefined)[];
  /** What was asked, disputed, agreed and carried out around it. */
  readonly aftermath: Aftermath;
};

export const decisionRecord = defineRecord({
  kind: 'decision',
  events: decisionEvents,
  scope: (state: DecisionState) => ({ organisation: state.organisation, project: state.project }),
  evolve: (state, event): DecisionState => {
    if (event.type === 'decision.opened') return opened(event);
    if (state === undefined) throw new Error(`${event.at.stream} does not begin with decision.opened`);
    return { ...state, ...changed(state, event), aftermath: aftermathOf(state.aftermath, event) };
  },
});

const opened = ({
  payload,
  at,
}: Extract<DecisionEvent, { readonly type: 'decision.opened' }>): DecisionState => ({
  kind: 'decision',
  id: `decision-${at.stream.slice('decision-'.length)}`,
  organisation: payload.organisation,
  project: payload.project,
  title: payload.title,
  decisionKind: payload.kind,
  status: 'OPEN',
  opener: authorOf(at),
  rule: payload.rule?.content,
  copiedFrom: payload.rule?.rule,
  affected: payload.affected,
  replaces: payload.replaces ?? [],
  alternatives: payload.alternatives.length,
  titles: payload.alternatives.map(({ title }) => title),
  proposal: undefined,
  considered: new Map(),
  requests: [],
  round: 1,
  positions: [],
  objections: [],
  deferral: undefined,
  outcome: undefined,
  published: [],
  aftermath: noAftermath,
});

const changed = (
  state: DecisionState,
  event: Exclude<DecisionEvent, { readonly type: 'decision.opened' }>,
): Partial<DecisionState> => {
  switch (event.type) {
    case 'decision.proposalAmended':
      return { proposal: event.payload.text };
    case 'decision.alternativeAdded':
      return { alternatives: state.alternatives + 1, titles: [...state.titles, event.payload.title] };
    case 'decision.inputConsidered': {
      const { input, note } = event.payload;
      return { considered: new Map([...state.considered, [input, note]]) };
    }
    case 'decision.adviceRequested':
      return { requests: [...state.requests, requested('ADVICE', event.payload)] };
    case 'decision.consentRequested':
      return { requests: [...state.requests, requested('CONSENT', event.payload)] };
    case 'decision.adviceGiven':
      return { requests: withAnswer(state, event, 'ADVISED') };
    case 'decision.consentGiven':
      return { requests: withAnswer(state, event, 'GIVEN') };
    case 'decision.consentWithheld':
      return { requests: withAnswer(state, event, 'WITHHELD') };
    case 'decision.consentReplaced':
      return { requests: withAnswer(state, event, 'REPLACED') };
    case 'decision.positionTaken':
    case 'decision.positionChanged':
      return positioned(state, event);
    case 'decision.objectionRaised':
      return { objections: [...state.objections, { ...event.payload, open: true, event: event.at.id }] };
    case 'decision.objectionResolved':
    case 'decision.objectionOverruled':
      return { objections: withoutOpen(state, event.payload.objection) };
    case 'decision.roundBegun':
      return { round: event.payload.round, positions: [] };
    case 'decision.taken':
      return { status: 'TAKEN', outcome: event.payload.outcome, deferral: undefined };
    case 'decision.rejected':
      return { status: 'REJECTED', deferral: undefined };
    case 'decision.deferred': {
      const from = state.deferral?.from ?? (state.status === 'ESCALATED' ? 'ESCALATED' : 'OPEN');
      return { status: 'DEFERRED', deferral: { from, until: event.payload.until } };
    }
    case 'decision.resumed':
      return { status: state.deferral?.from ?? 'OPEN', deferral: undefined };
    case 'decision.escalated':
      return { status: 'ESCALATED', deferral: undefined };
    case 'decision.allowed':
      return { status: 'OPEN' };
    case 'decision.published':
      return { published: [...state.published, event.payload.where] };
    case 'decision.superseded':
      return { status: 'SUPERSEDED' };
    case 'decision.reversed':
      return { status: 'REVERSED' };
    case 'decision.withdrawn':
      return { status: 'WITHDRAWN', deferral: undefined };
    case 'decision.actDisowned':
      return disowned(state, event.payload.event);
    // What follows around a decision changes only its aftermath.
    case 'decision.goingOnEndorsed':
    case 'decision.alternativesAsked':
    case 'decision.dissenterAsked':
    case 'decision.dissentAnswered':
    case 'decision.carryingOutBegun':
    case 'decision.worksCouncilAgreed':
    case 'decision.nullityInvoked':
    case 'decision.nullityLifted':
    case 'decision.rightDisputed':
    case 'decision.disputeSettled':
    case 'decision.told':
    case 'decision.actConfirmed':
      return {};
  }
};

const requested = (
  of: RequestMade['of'],
  { request, party, due }: Pick<RequestMade, 'request' | 'party' | 'due'>,
): RequestMade => ({
  request,
  of,
  party,
  due,
  answer: undefined,
  answeredBy: undefined,
  answerer: undefined,
});

const withAnswer = (
  state: DecisionState,
  {
    payload,
    at,
  }: {
    readonly payload: { readonly request: number };
    readonly at: Pick<Circumstances, 'id' | 'actor' | 'onBehalfOf'>;
  },
  answer: RequestMade['answer'],
): readonly RequestMade[] =>
  state.requests.map((made) =>
    made.request === payload.request
      ? {
          ...made,
          answer,
          answeredBy: at.id,
          answerer: at.onBehalfOf === undefined ? at.actor : undefined,
        }
      : made,
  );

// A disowned act counts nowhere: who did not give that advice or take that position may still do so.
const disowned = (state: DecisionState, event: string): Partial<DecisionState> => ({
  positions: state.positions.filter((held) => held.event !== event),
  objections: state.objections.map((held) => (held.event === event ? { ...held, open: false } : held)),
  requests: state.requests.map((made) =>
    made.answeredBy === event
      ? { ...made, answer: undefined, answeredBy: undefined, answerer: undefined }
      : made,
  ),
});

const positioned = (
  state: DecisionState,
  { type, payload, at }: Extract<DecisionEvent, { readonly payload: { readonly stance: Stance } }>,
): Partial<DecisionState> => {
  const { person, party, alternative, stance, interest, objection } = payload;
  const resolved = type === 'decision.positionChanged' ? payload.resolves : undefined;
  const objections = resolved === undefined ? state.objections : withoutOpen(state, resolved);
  const held = {
    person,
    party,
    alternative,
    stance,
    interest,
    reasoned: at.filled.includes('reason'),
    event: at.id,
  };
  return {
    positions: [
      ...state.positions.filter((other) => other.person !== person || other.alternative !== alternative),
      held,
    ],
    objections:
      objection === undefined
        ? objections
        : [...objections, { objection, person, alternative, open: true, event: at.id }],
  };
};

const withoutOpen = (state: DecisionState, objection: number): readonly ObjectionHeld[] =>
  state.objections.map((held) => (held.objection === objection ? { ...held, open: false } : held));
