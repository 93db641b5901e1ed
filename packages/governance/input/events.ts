import { z } from 'zod';
import { actEvents } from '../record/act.ts';
import { event } from '../record/event.ts';
import { idOf } from '../record/id.ts';
import { closedList } from '../record/vocabulary.ts';
import { instant } from '../time/moment.ts';
import { term } from '../time/term.ts';
import { answer } from './answer.ts';

export const inputKind = closedList('InputKind', 'The kind of input (inbreng).', {
  IDEA: { nl: 'idee', en: 'idea' },
  QUESTION: { nl: 'vraag', en: 'question' },
  CONCERN: { nl: 'zorg', en: 'concern' },
  OBJECTION: { nl: 'bezwaar', en: 'objection' },
  SUGGESTION: { nl: 'voorstel', en: 'suggestion' },
  EXPERIENCE: { nl: 'ervaring', en: 'experience' },
  COMMENT: { nl: 'reactie', en: 'comment' },
  SUPPORT: { nl: 'steunbetuiging', en: 'plain support' },
});

export const dueFrom = closedList('AnswerDueFrom', 'Where the due date of an answer comes from.', {
  CONSULTATION: { nl: 'toezegging van de raadpleging', en: 'promise of the consultation' },
  DECISION: { nl: 'regel van het besluit', en: 'rule of the decision' },
  PROJECT: { nl: 'termijn van het project', en: 'term of the project' },
  ORGANISATION: { nl: 'termijn van de organisatie', en: 'term of the organisation' },
  RECLASSIFICATION: {
    nl: 'termijn die bij indiening gold; verschuldigd sinds de andere indeling',
    en: 'term that held at submission; owed since the reclassification',
  },
});

export const contestSubject = closedList('ContestSubject', 'What a submitter contests.', {
  ANSWER: { nl: 'het antwoord', en: 'the answer' },
  MERGE: { nl: 'de samenvoeging', en: 'the merging' },
  RECLASSIFICATION: { nl: 'de andere indeling', en: 'the reclassification' },
});

/** What an input can be linked to. */
export const linkTarget = z.union([idOf('decision'), idOf('consultation'), idOf('input')]);

/** When an answer is due, copied into the input when it is submitted; nothing moves it later. */
export const due = z.strictObject({
  at: instant(),
  from: dueFrom,
  /** The promise is later than the term that would have held without it. */
  laterThanTerm: z.literal(true).optional(),
});

/** An input (inbreng). Its group is the header's party, its submitter whoever it was recorded on behalf of. */
export const inputEvents = {
  submitted: event(
    'input.submitted',
    z.strictObject({
      organisation: idOf('organisation'),
      project: idOf('project'),
      kind: inputKind,
      title: z.string().optional(),
      consultation: idOf('consultation').optional(),
      decision: idOf('decision').optional(),
      theme: idOf('theme').optional(),
      /** The input that a comment reacts to. */
      parent: idOf('input').optional(),
      /** Imports: the id, in the source, of a parent that is absent from it. */
      missingParent: z.string().optional(),
      /** Imports: the id in the source. */
      sourceId: z.string().optional(),
      step: z.string().optional(),
      channel: z.string().optional(),
      /** Left out: no answer required, or the date of submission is unknown. */
      due: due.optional(),
      /** The answer term that holds for contests, copied. */
      answerTerm: term,
      /** After the closing of its consultation. */
      late: z.literal(true).optional(),
      anonymous: z.literal(true).optional(),
      receiptHash: z.string().optional(),
      showGroup: z.literal(true).optional(),
    }),
    z.strictObject({ text: z.string() }),
  ),
  placedInTheme: event('input.placedInTheme', z.strictObject({ theme: idOf('theme') })),
  takenFromTheme: event('input.takenFromTheme', z.strictObject({ theme: idOf('theme') })),
  clarified: event('input.clarified', z.strictObject({}), z.strictObject({ text: z.string() })),
  supported: event('input.supported', z.strictObject({})),
  /** Imports: supports counted without names, in all. */
  supportsCounted: event('input.supportsCounted', z.strictObject({ count: z.int() })),
  linked: event('input.linked', z.strictObject({ to: linkTarget })),
  unlinked: event('input.unlinked', z.strictObject({ from: linkTarget })),
  acknowledged: event('input.acknowledged', z.strictObject({ message: z.string().optional() })),
  merged: event('input.merged', z.strictObject({ into: idOf('input'), reason: z.string() })),
  reclassified: event(
    'input.reclassified',
    z.strictObject({
      from: inputKind,
      to: inputKind,
      reason: z.string(),
      /** When an answer is due, for an input that owed none as it was submitted. */
      due: due.optional(),
    }),
  ),
  answered: event('input.answered', answer),
  answerRevised: event('input.answerRevised', answer),
  contested: event(
    'input.contested',
    z.strictObject({
      subject: contestSubject,
      /** Number of the response that is contested, from 1. */
      response: z.int().optional(),
      /** When the new answer is due. */
      due: instant().optional(),
      /** Later than one answer term after the answer: recorded, changes no state. */
      late: z.literal(true).optional(),
    }),
    z.strictObject({ text: z.string() }),
  ),
  /** By the submitter's acceptance, or (merge, reclassification) by a ruling. */
  contestSettled: event(
    'input.contestSettled',
    z.strictObject({ subject: contestSubject, upheld: z.boolean(), reason: z.string().optional() }),
  ),
  withdrawn: event('input.withdrawn', z.strictObject({}), z.strictObject({ text: z.string() })),
  followUpReported: event(
    'input.followUpReported',
    z.strictObject({ description: z.string(), decision: idOf('decision').optional() }),
  ),
  ...actEvents('input'),
};
