import type { EventIn, Recorded } from '../record/event.ts';
import type { RecordId } from '../record/id.ts';
import type { decisionEvents } from './events.ts';

type DecisionEvent = Recorded<EventIn<typeof decisionEvents>>;
type Payload<T extends DecisionEvent['type']> = Extract<DecisionEvent, { readonly type: T }>['payload'];

/** What was recorded, by whom and by which event. */
type Said<P> = { readonly said: P; readonly actor: string; readonly event: string };

/** A dispute about a right, or an invocation of nullity, of a party. */
type Contention = {
  readonly party: RecordId<'group'>;
  readonly event: string;
  /** The event that ended it; undefined: it stands. */
  readonly endedBy: string | undefined;
};

/** What was asked, disputed, agreed and carried out around a decision; what was disowned is gone. */
export type Aftermath = {
  readonly goingOn: readonly Said<Payload<'decision.goingOnEndorsed'>>[];
  /** Groups that were asked for alternatives. */
  readonly asked: readonly Said<Payload<'decision.alternativesAsked'>>[];
  readonly dissentersAsked: readonly Said<Payload<'decision.dissenterAsked'>>[];
  readonly dissentAnswered: readonly Said<Payload<'decision.dissentAnswered'>>[];
  readonly carryingOut: readonly Said<Payload<'decision.carryingOutBegun'>>[];
  /** Parties that agreed to carrying out at once. */
  readonly agreed: readonly Said<Payload<'decision.worksCouncilAgreed'>>[];
  readonly nullities: readonly Contention[];
  readonly disputes: readonly (Contention & { readonly right: number })[];
};

export const noAftermath: Aftermath = {
  goingOn: [],
  asked: [],
  dissentersAsked: [],
  dissentAnswered: [],
  carryingOut: [],
  agreed: [],
  nullities: [],
  disputes: [],
};

/** The aftermath after one more event of the decision; most change nothing of it. */
export const aftermathOf = (before: Aftermath, event: DecisionEvent): Aftermath => {
  switch (event.type) {
    case 'decision.goingOnEndorsed':
      return { ...before, goingOn: [...before.goingOn, saidIn(event)] };
    case 'decision.alternativesAsked':
      return { ...before, asked: [...before.asked, saidIn(event)] };
    case 'decision.dissenterAsked':
      return { ...before, dissentersAsked: [...before.dissentersAsked, saidIn(event)] };
    case 'decision.dissentAnswered':
      return { ...before, dissentAnswered: [...before.dissentAnswered, saidIn(event)] };
    case 'decision.carryingOutBegun':
      return { ...before, carryingOut: [...before.carryingOut, saidIn(event)] };
    case 'decision.worksCouncilAgreed':
      return { ...before, agreed: [...before.agreed, saidIn(event)] };
    case 'decision.nullityInvoked': {
      const invoked = { party: event.payload.party, event: event.at.id, endedBy: undefined };
      return { ...before, nullities: [...before.nullities, invoked] };
    }
    case 'decision.nullityLifted': {
      const { party } = event.payload;
      return { ...before, nullities: ended(before.nullities, (held) => held.party === party, event.at.id) };
    }
    case 'decision.rightDisputed': {
      const { right, party } = event.payload;
      const dispute = { right, party, event: event.at.id, endedBy: undefined };
      return { ...before, disputes: [...before.disputes, dispute] };
    }
    case 'decision.disputeSettled': {
      const { right, party } = event.payload;
      const isThat = (held: { readonly right: number; readonly party: string }) =>
        held.right === right && held.party === party;
      return { ...before, disputes: ended(before.disputes, isThat, event.at.id) };
    }
    case 'decision.actDisowned':
      return without(before, event.payload.event);
    default:
      return before;
  }
};

const saidIn = <P>({
  payload,
  at,
}: {
  readonly payload: P;
  readonly at: { readonly id: string; readonly actor: string };
}): Said<P> => ({ said: payload, actor: at.actor, event: at.id });

const ended = <Held extends Contention>(
  all: readonly Held[],
  which: (held: Held) => boolean,
  by: string,
): readonly Held[] =>
  all.map((held) => (held.endedBy === undefined && which(held) ? { ...held, endedBy: by } : held));

// What ended a dispute and was disowned leaves it standing.
const without = (before: Aftermath, event: string): Aftermath => {
  const others = <Fact extends { readonly event: string }>(all: readonly Fact[]) =>
    all.filter((fact) => fact.event !== event);
  const reopened = <Held extends Contention>(all: readonly Held[]) =>
    others(all).map((held) => (held.endedBy === event ? { ...held, endedBy: undefined } : held));
  return {
    goingOn: others(before.goingOn),
    asked: others(before.asked),
    dissentersAsked: others(before.dissentersAsked),
    dissentAnswered: others(before.dissentAnswered),
    carryingOut: others(before.carryingOut),
    agreed: others(before.agreed),
    nullities: reopened(before.nullities),
    disputes: reopened(before.disputes),
  };
};
