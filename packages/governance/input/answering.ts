import { isAnswer } from '../methods/answering.ts';
import type { ResponseFact } from '../methods/answering-facts.ts';
import { commandsOn } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import { same } from '../record/same.ts';
import { surroundingsOf } from '../standing/surroundings.ts';
import { answerNeeds, judgementIn } from './answer-standing.ts';
import { refusedAnswer } from './answer-rules.ts';
import { inputForms } from './forms.ts';
import { inputRecord } from './state.ts';
import type { InputState } from './state.ts';

const { changes } = commandsOn(inputRecord);

/** A second answer is a revision, unless the first is contested: then a new one is what settles it. */
export const answerInput = changes({
  name: 'answerInput',
  description: 'Answers an input (terugkoppeling): what is done with it, and why.',
  input: inputForms.answerInput,
  target: (input) => input.input,
  restsOn: (_, input, facts) => answerNeeds(input, facts),
  decide: ({ input: _, ...answer }, input, { facts, occurredAt, author }) => {
    const { day } = surroundingsOf(input.project, facts);
    const refused = refusedAnswer(answer, occurredAt === undefined ? undefined : day(occurredAt));
    if (refused !== undefined) return refused;
    const { responses, openContests } = judgementIn(input, facts);
    // The same words again, by who said them last, defer nothing more and settle no contest.
    const repeated = lastSaid(input, responses)?.author === author && same(input.lastAnswer, answer);
    if (repeated && (!isAnswer(answer) || openContests.includes('ANSWER'))) return [];
    return responses.some(isAnswer) && !openContests.includes('ANSWER')
      ? refuse('ALREADY_ANSWERED', ['input'])
      : [{ type: 'input.answered', payload: answer }];
  },
});

export const reviseAnswer = changes({
  name: 'reviseAnswer',
  description: 'Revises the answer to an input; the first one stays and gives the time.',
  input: inputForms.reviseAnswer,
  target: (input) => input.input,
  restsOn: (_, input, facts) => answerNeeds(input, facts),
  decide: ({ input: _, ...answer }, input, { facts }) => {
    const refused = refusedAnswer(answer, undefined);
    if (refused !== undefined) return refused;
    if (!isAnswer(answer)) return refuse('DEFERRAL_IS_NO_ANSWER', ['disposition']);
    const { responses } = judgementIn(input, facts);
    if (lastSaid(input, responses) !== undefined && same(input.lastAnswer, answer)) return [];
    return responses.some(isAnswer)
      ? [{ type: 'input.answerRevised', payload: answer }]
      : refuse('NOT_ANSWERED', ['input']);
  },
});

// The last response of the input itself, unless one through its theme or a merge came after it.
const lastSaid = (input: InputState, responses: readonly ResponseFact[]): ResponseFact | undefined => {
  const own = input.facts.responses.findLast((response) => response.standing !== 'DISOWNED');
  return own !== undefined && responses.every((response) => response.recordedAt <= own.recordedAt)
    ? own
    : undefined;
};
