import type { Answer } from '../input/answer.ts';
import type { inputEvents } from '../input/events.ts';
import type { Circumstances, EventIn, Recorded } from '../record/event.ts';
import type { themeEvents } from '../theme/events.ts';
import type { ActFact, ContestFact, InputFacts, ResponseFact, SettlementFact } from './answering-facts.ts';
import { hasReason } from './reason.ts';

type InputEvent = Recorded<EventIn<typeof inputEvents>>;
type ThemeAnswered = Extract<Recorded<EventIn<typeof themeEvents>>, { type: 'theme.answered' }>;

/** What an event does not say itself, known at its place in the log. */
export type AnsweringContext = {
  /** Order in the log; within one stream the revision will do. */
  readonly place: number;
  /** The template phrases that the organisation had registered before the event. */
  readonly phrases: readonly string[];
  /** The author of the event was the project's sponsor. */
  readonly bySponsor: boolean;
  /** `input.merged`: it closes a circle of merges that stand before it in the log (`closesCircle`). */
  readonly circular: boolean;
};

/** Whose act an event is: the person on whose behalf it was recorded, else the actor. */
export const authorOf = (at: Pick<Circumstances, 'actor' | 'onBehalfOf'>): string =>
  at.onBehalfOf?.startsWith('person-') === true ? at.onBehalfOf : at.actor;

/** The facts after one more event of the input's own stream; the first is `input.submitted`. */
export const factsAfter = (
  facts: InputFacts | undefined,
  event: InputEvent,
  context: AnsweringContext,
): InputFacts => {
  const act = actOf(event.at, context);
  if (event.type === 'input.submitted') {
    const { kind, due, theme } = event.payload;
    return {
      input: event.at.stream,
      kind,
      submitted: { ...act, ...dated(event.at) },
      due,
      acknowledged: false,
      themes: theme === undefined ? [] : [theme],
      responses: [],
      merges: [],
      reclassifications: [],
      contests: [],
      withdrawals: [],
      followUps: 0,
    };
  }
  if (facts === undefined) throw new Error(`${event.at.stream} does not begin with input.submitted`);
  switch (event.type) {
    case 'input.placedInTheme': {
      const { theme } = event.payload;
      return { ...facts, themes: [...facts.themes.filter((other) => other !== theme), theme] };
    }
    case 'input.takenFromTheme':
      return { ...facts, themes: facts.themes.filter((theme) => theme !== event.payload.theme) };
    case 'input.acknowledged':
      return { ...facts, acknowledged: true };
    case 'input.merged': {
      const { into } = event.payload;
      const circular = context.circular ? true : undefined;
      return { ...facts, merges: [...facts.merges, { ...act, ...dated(event.at), into, circular }] };
    }
    case 'input.reclassified': {
      const { from, to, due } = event.payload;
      const reclassifications = [...facts.reclassifications, { ...act, from, to }];
      return { ...facts, due: facts.due ?? due, reclassifications };
    }
    case 'input.answered':
    case 'input.answerRevised':
      return withResponse(facts, event.payload, event.at, context, 'DIRECTLY');
    case 'input.contested': {
      const { subject, due, late } = event.payload;
      return { ...facts, contests: [...facts.contests, { ...act, subject, due, late, settlements: [] }] };
    }
    case 'input.contestSettled': {
      const { subject, upheld } = event.payload;
      const bySponsor = context.bySponsor ? true : undefined;
      const settlement: SettlementFact = { ...act, upheld, bySponsor };
      const last = facts.contests.findLastIndex((contest) => contest.subject === subject);
      return {
        ...facts,
        contests: facts.contests.map((contest, index) =>
          index === last ? { ...contest, settlements: [...contest.settlements, settlement] } : contest,
        ),
      };
    }
    case 'input.withdrawn':
      return { ...facts, withdrawals: [...facts.withdrawals, act] };
    case 'input.followUpReported':
      return { ...facts, followUps: facts.followUps + 1 };
    case 'input.actConfirmed':
      return actSettled(facts, event.payload.event, 'CONFIRMED');
    case 'input.actDisowned':
      return actSettled(facts, event.payload.event, 'DISOWNED');
    case 'input.clarified':
    case 'input.supported':
    case 'input.supportsCounted':
    case 'input.linked':
    case 'input.unlinked':
      return facts;
  }
};

/**
 * The facts after its theme was answered. Call it for each input that is placed in the theme at that place in the
 * log and is not yet answered (`judgeInput` says no response other than a deferral counts).
 */
export const answeredThroughTheme = (
  facts: InputFacts,
  event: ThemeAnswered,
  context: AnsweringContext,
): InputFacts => withResponse(facts, event.payload, event.at, context, 'THROUGH_THEME');

/** The facts after the person or party on whose behalf an act was recorded confirmed or disowned it. */
export const actSettled = (
  facts: InputFacts,
  event: string,
  standing: 'CONFIRMED' | 'DISOWNED',
): InputFacts => {
  const settled = <A extends ActFact>(act: A): A =>
    act.event === event && act.standing !== 'OWN' ? { ...act, standing } : act;
  const contested = (contest: ContestFact): ContestFact => ({
    ...settled(contest),
    settlements: contest.settlements.map(settled),
  });
  return {
    ...facts,
    submitted: settled(facts.submitted),
    responses: facts.responses.map(settled),
    merges: facts.merges.map(settled),
    reclassifications: facts.reclassifications.map(settled),
    contests: facts.contests.map(contested),
    withdrawals: facts.withdrawals.map(settled),
  };
};

/**
 * Whether merging an input into another would close a circle.
 *
 * @param mergedInto the input into which one was merged, among merges that count and stand before this one
 */
export const closesCircle = (
  input: string,
  into: string,
  mergedInto: (input: string) => string | undefined,
): boolean => {
  const met = new Set<string>();
  let next: string | undefined = into;
  while (next !== undefined && !met.has(next)) {
    if (next === input) return true;
    met.add(next);
    next = mergedInto(next);
  }
  return false;
};

const withResponse = (
  facts: InputFacts,
  answer: Answer,
  at: Circumstances,
  context: AnsweringContext,
  given: ResponseFact['given'],
): InputFacts => {
  const response: ResponseFact = {
    ...actOf(at, context),
    ...dated(at),
    given,
    bySponsor: context.bySponsor ? true : undefined,
    disposition: answer.disposition,
    reason: answer.reason,
    withReason: hasReason(answer.reason, context.phrases),
    until: answer.until,
  };
  return { ...facts, responses: [...facts.responses, response] };
};

const actOf = (at: Circumstances, { place }: AnsweringContext): ActFact => ({
  event: at.id,
  recordedAt: at.recordedAt,
  place,
  author: authorOf(at),
  standing: at.onBehalfOf === undefined ? 'OWN' : 'CLAIMED',
});

const dated = (
  at: Circumstances,
): { readonly occurredAt: string | undefined; readonly imported: true | undefined } => ({
  occurredAt: at.occurredAt,
  imported: at.imported === undefined ? undefined : true,
});
