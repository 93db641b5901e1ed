import { isAnswer, mergeOf } from '../methods/answering.ts';
import type { InputJudgement } from '../methods/answering.ts';
import type { ActFact, ContestSubject } from '../methods/answering-facts.ts';
import { contestsOf, counts, undone } from '../methods/contests.ts';
import { commandsOn } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import { surroundingsOf } from '../standing/surroundings.ts';
import { dueAt } from '../time/due.ts';
import { answerNeeds, isSponsor, isSubmitters, judgementIn } from './answer-standing.ts';
import { inputForms } from './forms.ts';
import { inputRecord } from './state.ts';
import type { InputState } from './state.ts';

const { changes } = commandsOn(inputRecord);

/** An answer may be contested, and the answer to that contest once more. */
const MOST_CONTESTS = 2;

/** What the contest is about: the answer that counts, the merge or the reclassification that holds. */
const contestable = (
  input: InputState,
  judgement: InputJudgement,
  subject: ContestSubject,
): ActFact | undefined => {
  switch (subject) {
    case 'ANSWER':
      return judgement.responses.findLast(isAnswer);
    case 'MERGE':
      return mergeOf(input.facts);
    case 'RECLASSIFICATION':
      return input.facts.reclassifications.findLast(
        (made, index) =>
          made.standing !== 'DISOWNED' &&
          !undone(input.facts, subject, made, input.facts.reclassifications[index + 1]),
      );
  }
};

/** Contests that were raised in time against the same thing: of the answer, against any answer of the input. */
const raisedBefore = (input: InputState, subject: ContestSubject, made: ActFact): number =>
  subject === 'ANSWER'
    ? input.facts.contests.filter((contest) => contest.subject === subject && counts(contest)).length
    : contestsOf(input.facts, subject, made, undefined).length;

/** In terms, what a stakeholder did counts when it occurred; later than the term it is recorded all the same. */
export const contestInput = changes({
  name: 'contestInput',
  description: 'Contests the answer, a merge or a reclassification (betwisten), by the submitter.',
  input: inputForms.contestInput,
  personal: ['text'],
  target: (input) => input.input,
  restsOn: (_, input, facts) => answerNeeds(input, facts),
  decide: ({ subject = 'ANSWER', text }, input, context) => {
    if (!isSubmitters(input, context)) return refuse('NOT_THE_SUBMITTER', ['input']);
    const { facts, occurredAt, recordedAt, author } = context;
    const judgement = judgementIn(input, facts);
    if (judgement.status === 'WITHDRAWN') return refuse('ALREADY_WITHDRAWN', ['input']);
    const made = judgement.disowned ? undefined : contestable(input, judgement, subject);
    if (made === undefined) return refuse('NOTHING_TO_CONTEST', ['subject']);
    if (judgement.openContests.includes(subject)) return refuse('CONTEST_OPEN', ['subject']);
    const { calendar } = surroundingsOf(input.project, facts);
    const at = occurredAt ?? recordedAt;
    const late = at > dueAt(made.recordedAt, input.answerTerm, calendar);
    const most = subject === 'ANSWER' ? MOST_CONTESTS : 1;
    if (!late && raisedBefore(input, subject, made) >= most) return refuse('CONTESTED_TWICE', ['subject']);
    const response = input.facts.responses.findIndex((own) => own.event === made.event) + 1;
    return [
      {
        type: 'input.contested',
        payload: {
          subject,
          response: response === 0 ? undefined : response,
          ...(late ? { late } : { due: dueAt(at, input.answerTerm, calendar) }),
        },
        personal: { of: author, fields: { text } },
      },
    ];
  },
});

/**
 * The submitter accepts; a second contest of the answer is settled by the sponsor; a merge or reclassification by
 * the ruling of anybody but who made it. A first contest of the answer is settled by a new answer (`answerInput`).
 */
export const settleContest = changes({
  name: 'settleContest',
  description: 'Settles a contest (beslechten): by acceptance of the submitter, or by a ruling.',
  input: inputForms.settleContest,
  target: (input) => input.input,
  restsOn: (_, input, facts) => answerNeeds(input, facts),
  decide: ({ subject = 'ANSWER', upheld, reason }, input, context) => {
    const { facts, author } = context;
    const judgement = judgementIn(input, facts);
    if (!judgement.openContests.includes(subject)) return refuse('NO_OPEN_CONTEST', ['subject']);
    const contest = input.facts.contests.findLast((raised) => raised.subject === subject);
    const settled = (ruling: boolean) =>
      // Recorded on behalf it waits to be confirmed; saying so again adds nothing.
      context.acting.onBehalfOf !== undefined &&
      contest?.settlements.some(
        (act) => act.standing === 'CLAIMED' && act.author === author && act.upheld === ruling,
      ) === true
        ? []
        : [{ type: 'input.contestSettled' as const, payload: { subject, upheld: ruling, reason } }];
    if (isSubmitters(input, context)) {
      return upheld === true ? refuse('NOT_THEIRS_TO_SETTLE', ['upheld']) : settled(false);
    }
    const made = contestable(input, judgement, subject);
    const may =
      subject === 'ANSWER'
        ? made !== undefined &&
          raisedBefore(input, subject, made) === MOST_CONTESTS &&
          isSponsor(author, surroundingsOf(input.project, facts))
        : made?.author !== author;
    if (!may) return refuse('NOT_THEIRS_TO_SETTLE', ['input']);
    return upheld === undefined ? refuse('FIELD_REQUIRED', ['upheld']) : settled(upheld);
  },
});
