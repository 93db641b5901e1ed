import { isAnswer, judgeInput, mergeOf } from '../methods/answering.ts';
import type { InputJudgement } from '../methods/answering.ts';
import type { ActFact, InputFacts } from '../methods/answering-facts.ts';
import { answeredThroughTheme } from '../methods/answering-fold.ts';
import { need } from '../record/command.ts';
import type { Acting, Facts, Need } from '../record/command.ts';
import { surroundingsNeeded, surroundingsOf } from '../standing/surroundings.ts';
import type { Surroundings } from '../standing/surroundings.ts';
import { themeRecord } from '../theme/state.ts';
import { inputRecord } from './state.ts';
import type { InputState } from './state.ts';

/** The role in which somebody besides the named sponsor (opdrachtgever) settles a second contest. */
const SPONSOR = 'SPONSOR';

/**
 * The place of what stands on another stream: a decider knows no order between streams but `recordedAt`, so of two
 * facts of one millisecond the other stream's counts as the earlier, and settles no contest that came with it.
 */
const ELSEWHERE = -1;

/**
 * The records on which the judgement of an input's answer rests: its project and organisation, the themes in which
 * it ever stood, and the inputs with whose answer it goes on, each with its themes.
 */
export const answerNeeds = (input: InputState, facts: Facts): readonly Need[] => [
  ...surroundingsNeeded(input.project, facts, 'input'),
  ...chainOf(input, facts).flatMap((state) => [
    ...state.placements.flatMap(({ theme }) => need(themeRecord, theme, 'input')),
    ...need(inputRecord, mergeOf(state.facts)?.into, 'input'),
  ]),
];

/** The judgement of an input by `answering/1` on what `answerNeeds` named, as far as a decider can know it. */
export const judgementIn = (input: InputState, facts: Facts): InputJudgement => {
  const surroundings = surroundingsOf(input.project, facts);
  const { timeZone } = surroundings.organisation;
  // From the last target of the chain back to the input: each hands its answers on to the one before it.
  return (
    chainOf(input, facts)
      .toReversed()
      .reduce<InputJudgement | undefined>(
        (target, state) =>
          judgeInput(
            completed(state, facts, surroundings),
            timeZone,
            target === undefined ? undefined : fromElsewhere(target),
          ),
        undefined,
      ) ?? judgeInput(input.facts, timeZone)
  );
};

/** The input and those that it was merged into, one after the other, as far as they are loaded. */
export const chainOf = (input: InputState, facts: Facts): readonly InputState[] => {
  const chain: InputState[] = [];
  let next: InputState | undefined = input;
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    next = facts.of(inputRecord, mergeOf(next.facts)?.into);
  }
  return chain;
};

/** Whether somebody is the sponsor: named by the project, or holding that role in it or in the organisation. */
export const isSponsor = (person: string, { project, organisation }: Surroundings): boolean =>
  project.sponsor === person ||
  organisation.roles.some(
    (held) =>
      held.role === SPONSOR &&
      held.person === person &&
      (held.project === undefined || held.project === project.id),
  );

/** Whether the act is the submitter's: by whom it was, or on behalf of whom it was. */
export const isSubmitters = (
  input: InputState,
  { author, acting }: { readonly author: string; readonly acting: Acting },
): boolean =>
  author === input.facts.submitted.author ||
  (acting.onBehalfOf !== undefined && acting.onBehalfOf === input.onBehalfOf);

// The own facts, with the sponsor's acts marked and the answers of the themes in which the input then stood.
const completed = (state: InputState, facts: Facts, surroundings: Surroundings): InputFacts => {
  const marked = <A extends ActFact>(act: A): A =>
    isSponsor(act.author, surroundings) ? { ...act, bySponsor: true } : act;
  const own: InputFacts = {
    ...state.facts,
    responses: state.facts.responses.map(marked),
    contests: state.facts.contests.map((contest) => ({
      ...contest,
      settlements: contest.settlements.map(marked),
    })),
  };
  const given = state.placements
    .flatMap(({ theme, from, until }) =>
      (facts.of(themeRecord, theme)?.answers ?? []).filter(
        ({ at }) =>
          at.recordedAt >= from.recordedAt && (until === undefined || at.recordedAt < until.recordedAt),
      ),
    )
    .toSorted((one, other) => (one.at.recordedAt < other.at.recordedAt ? -1 : 1));
  return given.reduce((known, event) => {
    const answered = known.responses.some(
      (response) =>
        response.standing !== 'DISOWNED' && isAnswer(response) && response.recordedAt <= event.at.recordedAt,
    );
    const context = { place: ELSEWHERE, phrases: [], bySponsor: false, circular: false };
    return answered ? known : answeredThroughTheme(known, event, context);
  }, own);
};

const fromElsewhere = ({ responses }: InputJudgement): Pick<InputJudgement, 'responses'> => ({
  responses: responses.map((response) => ({ ...response, place: ELSEWHERE })),
});
