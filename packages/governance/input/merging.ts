import { mergeOf, requiresAnswer } from '../methods/answering.ts';
import type { Due, InputKind } from '../methods/answering-facts.ts';
import { closesCircle } from '../methods/answering-fold.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Facts } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import { elsewhere } from '../standing/belonging.ts';
import { surroundingsOf } from '../standing/surroundings.ts';
import { dueAt } from '../time/due.ts';
import { answerNeeds, judgementIn } from './answer-standing.ts';
import { inputForms } from './forms.ts';
import { inputRecord } from './state.ts';
import type { InputState } from './state.ts';

const { changes } = commandsOn(inputRecord);

export const mergeInput = changes({
  name: 'mergeInput',
  description: 'Merges an input into another (samenvoegen): the answer of that one then answers both.',
  input: inputForms.mergeInput,
  target: (input) => input.input,
  restsOn: (input, state, facts) => {
    const into = facts.of(inputRecord, input.into);
    return [
      ...need(inputRecord, input.into, 'into'),
      ...answerNeeds(state, facts),
      ...(into === undefined ? [] : answerNeeds(into, facts)),
    ];
  },
  decide: ({ input: id, into, reason }, input, { facts }) => {
    const refused = elsewhere(facts, input, need(inputRecord, into, 'into'));
    if (refused !== undefined) return refused;
    const merged = mergeOf(input.facts);
    if (merged?.into === into) return [];
    if (merged !== undefined) return refuse('ALREADY_MERGED', ['input'], { into: merged.into });
    const target = facts.of(inputRecord, into);
    const follow = (next: string): string | undefined => {
      const state = facts.of(inputRecord, next);
      return state === undefined ? undefined : mergeOf(state.facts)?.into;
    };
    if (target === undefined || closesCircle(id, into, follow)) return refuse('MERGE_CIRCLE', ['into']);
    return judgementIn(target, facts).requiring
      ? [{ type: 'input.merged', payload: { into, reason } }]
      : refuse('MERGE_NEEDS_ANSWER', ['into']);
  },
});

export const reclassifyInput = changes({
  name: 'reclassifyInput',
  description: 'Says that an input is of another kind (andere indeling), with the reason.',
  input: inputForms.reclassifyInput,
  target: (input) => input.input,
  restsOn: (_, input, facts) => answerNeeds(input, facts),
  decide: ({ kind: to, reason }, input, { facts }) => {
    const { kind: from, openContests } = judgementIn(input, facts);
    if (from === to) return [];
    // Reclassifying anew would go round the submitter who contests: while that is open the earlier kind counts.
    if (openContests.includes('RECLASSIFICATION')) return refuse('CONTEST_OPEN', ['input']);
    if (to === 'COMMENT' && input.parent === undefined) return refuse('PARENT_REQUIRED', ['kind']);
    return [{ type: 'input.reclassified', payload: { from, to, reason, due: dueAfter(to, input, facts) } }];
  },
});

/**
 * When an answer is due that was not owed as the input was submitted (domain.md, "Answering": due). The term is the
 * one that held then and runs from then: calling a question a comment first must not win anybody time.
 */
const dueAfter = (
  to: InputKind,
  { facts: { due, submitted }, answerTerm, project }: InputState,
  facts: Facts,
): Due | undefined =>
  requiresAnswer(to) && due === undefined && submitted.occurredAt !== undefined
    ? {
        at: dueAt(submitted.occurredAt, answerTerm, surroundingsOf(project, facts).calendar),
        from: 'RECLASSIFICATION',
      }
    : undefined;
