import { consultationRecord } from '../consultation/state.ts';
import type { ConsultationState } from '../consultation/state.ts';
import { decisionRecord } from '../decision/state.ts';
import { requiresAnswer } from '../methods/answering.ts';
import type { Due } from '../methods/answering-facts.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Facts, Need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import { elsewhere } from '../standing/belonging.ts';
import { surroundingsNeeded, surroundingsOf, within } from '../standing/surroundings.ts';
import { themeRecord } from '../theme/state.ts';
import { agreedTerm } from '../time/agreed.ts';
import type { AgreedTerm } from '../time/agreed.ts';
import { dueAt } from '../time/due.ts';
import type { Calendar } from '../time/due.ts';
import { inputForms } from './forms.ts';
import { inputRecord } from './state.ts';

const { begins } = commandsOn(inputRecord);

type Named = {
  readonly consultation?: string | undefined;
  readonly decision?: string | undefined;
  readonly theme?: string | undefined;
  readonly parent?: string | undefined;
};

/** The records that a new input names, besides its project. */
const named = (input: Named): readonly Need[] => [
  ...need(consultationRecord, input.consultation, 'consultation'),
  ...need(decisionRecord, input.decision, 'decision'),
  ...need(themeRecord, input.theme, 'theme'),
  ...need(inputRecord, input.parent, 'parent'),
];

/** The decision that it is about: the one that it names, else that of its consultation. */
const decisionOf = (input: Named, facts: Facts): string | undefined =>
  input.decision ?? facts.of(consultationRecord, input.consultation)?.decision;

export const submitInput = begins({
  name: 'submitInput',
  description: 'Submits an input (inbreng), spontaneous or in a consultation, by name or anonymously.',
  input: inputForms.submitInput,
  personal: ['text'],
  restsOn: (input, facts) => [
    ...surroundingsNeeded(input.project, facts, 'project'),
    ...named(input),
    ...need(decisionRecord, facts.of(consultationRecord, input.consultation)?.decision, 'consultation'),
  ],
  decide: (input, { facts, author, occurredAt }) => {
    const { project, organisation, calendar } = surroundingsOf(input.project, facts);
    const refused = elsewhere(facts, within(project), named(input));
    if (refused !== undefined) return refused;
    const { text, ...said } = input;
    if (text === undefined && input.kind !== 'SUPPORT') return refuse('FIELD_REQUIRED', ['text']);
    if (input.kind === 'COMMENT' && input.parent === undefined) return refuse('PARENT_REQUIRED', ['parent']);
    const consultation = facts.of(consultationRecord, input.consultation);
    if (input.anonymous === true && consultation?.anonymous === false) {
      return refuse('ANONYMITY_NOT_ALLOWED', ['anonymous']);
    }
    if (input.receiptHash !== undefined && input.anonymous !== true) {
      return refuse('RECEIPT_NEEDS_ANONYMOUS', ['receiptHash']);
    }
    const agreed = agreedTerm('answer', {
      decision: facts.of(decisionRecord, decisionOf(input, facts))?.rule?.terms,
      project: project.terms,
      organisation: organisation.terms,
    });
    return [
      {
        type: 'input.submitted',
        payload: {
          ...said,
          anonymous: input.anonymous === true ? true : undefined,
          showGroup: input.showGroup === true ? true : undefined,
          organisation: organisation.id,
          step: consultation?.step ?? project.step,
          due: requiresAnswer(input.kind) ? dueOf(occurredAt, agreed, calendar, consultation) : undefined,
          answerTerm: agreed.term,
          late: isLate(occurredAt, consultation) ? true : undefined,
        },
        ...(text === undefined ? {} : { personal: { of: author, fields: { text } } }),
      },
    ];
  },
});

/**
 * When an answer is due (domain.md, "Answering"): the promise of the consultation, else the term. A promise that had
 * passed when the input came in holds nothing for it; one later than the term is kept and marked.
 */
const dueOf = (
  occurredAt: string | undefined,
  { term, from }: AgreedTerm,
  calendar: Calendar,
  consultation: ConsultationState | undefined,
): Due | undefined => {
  if (occurredAt === undefined) return undefined;
  const byTerm = dueAt(occurredAt, term, calendar);
  const promise = consultation?.answerByAt;
  if (promise === undefined || promise < occurredAt) return { at: byTerm, from };
  return {
    at: promise,
    from: 'CONSULTATION',
    ...(promise > byTerm ? { laterThanTerm: true } : {}),
  };
};

// Closed is what was recorded, or the closing date if that is earlier.
const isLate = (occurredAt: string | undefined, consultation: ConsultationState | undefined): boolean => {
  if (occurredAt === undefined || consultation === undefined) return false;
  const { closedAt, closesAt } = consultation;
  return occurredAt > closesAt || (closedAt !== undefined && occurredAt > closedAt);
};
