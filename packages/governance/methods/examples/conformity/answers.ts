import type { RecordId } from '../../../record/id.ts';
import { phrase, retold, ruledOn, stillOpen, termsSet, without } from '../example.ts';
import type { CheckExample } from '../example.ts';
import { scanCar, who } from '../scan-car.ts';
import type { Change, Story, Told } from '../story.ts';

/** Another input of the same sort, which was answered in time. */
const other = 'input-00000000-0000-4000-8000-000000000082';

const another: Story = {
  another: { ...retoldSubmission(), on: other, by: who.anna },
  anotherAnswered: answerAt('2026-02-12', { reason: 'Te duur.' }, other),
};

function retoldSubmission(): Extract<Told, { type: 'input.submitted' }> {
  const told = scanCar['submitted'];
  if (told?.type !== 'input.submitted') throw new Error('the story tells no input');
  return told;
}

/** The input as it was submitted, without a date by which it was to be answered. */
const undated = (): Told => {
  const { payload, ...told } = retoldSubmission();
  const { due: _due, ...rest } = payload;
  return { ...told, payload: rest };
};

function asComment(): Told {
  const { payload, ...told } = retoldSubmission();
  const { due: _due, ...rest } = payload;
  return { ...told, payload: { ...rest, kind: 'COMMENT' } };
}

const deferred = (at: string, until: string): Told => ({
  type: 'input.answered',
  on: who.input,
  at,
  by: who.manager,
  payload: { disposition: 'DEFERRED', until, reason: 'Wij zoeken het uit.' },
});

const reclassified = (how: Partial<Pick<Told, 'by' | 'onBehalfOf'>>): Change => ({
  reclassified: {
    type: 'input.reclassified',
    on: who.input,
    at: '2026-02-10',
    by: who.manager,
    ...how,
    payload: { from: 'SUGGESTION', to: 'SUPPORT', reason: 'Het is een steunbetuiging.' },
  },
});

const merged = (how: Partial<Pick<Told, 'by' | 'onBehalfOf'>>): Change => ({
  merged: {
    type: 'input.merged',
    on: who.input,
    at: '2026-02-16',
    by: who.manager,
    ...how,
    payload: { into: other, reason: 'Hetzelfde voorstel.' },
  },
});

const withdrawn = (by: RecordId<'person'>): Change => ({
  withdrawn: {
    type: 'input.withdrawn',
    on: who.input,
    at: '2026-02-10',
    by,
    ...(by === who.bert ? {} : { onBehalfOf: who.bert }),
    payload: {},
  },
});

const ninetyDays = { answer: { days: 90, kind: 'CALENDAR' } } as const;

/** The term for answers becomes ninety days; the input is answered after two months. */
const lengthened = (at: string, by: 'PROJECT' | 'DECISION' = 'PROJECT'): Change => {
  const { payload, ...told } = retoldSubmission();
  return {
    ...termsSet(ninetyDays, at),
    submitted: { ...told, payload: { ...payload, due: { at: '2026-05-06T21:59:59.999Z', from: by } } },
    answered: answerAt('2026-04-07', { reason: 'Te duur.' }),
  };
};

function answerAt(
  at: string,
  over: { readonly reason?: string; readonly disposition?: 'NOT_ADOPTED' | 'ADOPTED' } = {},
  on: typeof who.input | typeof other = who.input,
): Told {
  return {
    type: 'input.answered',
    on,
    at,
    by: who.manager,
    payload: {
      disposition: over.disposition ?? 'NOT_ADOPTED',
      ...(over.reason === undefined ? {} : { reason: over.reason }),
    },
  };
}

function revisedAt(
  at: string,
  reason: string | undefined,
  disposition: 'NOT_ADOPTED' | 'ADOPTED' = 'NOT_ADOPTED',
): Told {
  return {
    type: 'input.answerRevised',
    on: who.input,
    at,
    by: who.manager,
    payload: { disposition, ...(reason === undefined ? {} : { reason }) },
  };
}

export const c8: readonly CheckExample[] = [
  {
    status: 'MET',
    title: 'The answer was recorded in the last second of its due date, with a reason.',
    change: { answered: answerAt('2026-03-09T22:59:59.000Z', { reason: 'Te duur.' }) },
  },
  {
    status: 'NOT_MET',
    title: 'The answer was recorded one second later.',
    change: { answered: answerAt('2026-03-09T23:00:00.000Z', { reason: 'Te duur.' }) },
  },
  {
    status: 'NOT_MET',
    title: 'It was not adopted, without a reason.',
    change: { answered: answerAt('2026-02-19') },
  },
  {
    status: 'MET',
    title: 'It was deferred in time until the end of March, and answered then.',
    change: {
      deferred: {
        type: 'input.answered',
        on: who.input,
        at: '2026-02-19',
        by: who.manager,
        payload: { disposition: 'DEFERRED', until: '2026-03-31', reason: 'Wij zoeken het uit.' },
      },
      answered: answerAt('2026-03-30', { reason: 'Te duur.' }),
    },
  },
  {
    status: 'MET',
    title:
      'It was deferred until the end of February, and answered after that, on the day that was due anyway.',
    change: {
      deferred: deferred('2026-02-19', '2026-02-27'),
      answered: answerAt('2026-03-09', { reason: 'Te duur.' }),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The answer was recorded on behalf of the manager, who did not confirm it.',
    change: retold('answered', { by: who.chair, onBehalfOf: who.manager }),
  },
  {
    status: 'PENDING',
    title: 'The decision was taken early and the answer is not due yet.',
    change: without('answered'),
    now: '2026-03-09T22:59:59.999Z',
  },
  {
    status: 'PENDING',
    title: 'It was not adopted, without a reason, which can be given until the answer is due.',
    change: { answered: answerAt('2026-02-19') },
    now: '2026-03-09T22:59:59.999Z',
  },
  {
    status: 'MET',
    title: 'It was not adopted, without a reason, which was given on the last day.',
    change: {
      answered: answerAt('2026-02-19'),
      revised: {
        type: 'input.answerRevised',
        on: who.input,
        at: '2026-03-09',
        by: who.manager,
        payload: { disposition: 'NOT_ADOPTED', reason: 'Te duur.' },
      },
    },
  },
  {
    status: 'NOT_MET',
    title: 'It was not adopted, without a reason, which was given one second after it was due.',
    change: { answered: answerAt('2026-02-19'), revised: revisedAt('2026-03-09T23:00:00.000Z', 'Te duur.') },
  },
  {
    status: 'NOT_MET',
    title: 'It was not adopted, without a reason, and adopted after it was due.',
    change: {
      answered: answerAt('2026-02-19'),
      revised: revisedAt('2026-12-01', 'Toch gedaan.', 'ADOPTED'),
    },
  },
  {
    status: 'MET',
    title: 'It was deferred in time until the end of March, and the reason followed the answer before that.',
    change: {
      deferred: deferred('2026-02-19', '2026-03-31'),
      answered: answerAt('2026-03-02'),
      revised: revisedAt('2026-03-30', 'Te duur.'),
    },
  },
  {
    status: 'NOT_MET',
    title: 'It was answered in time with a reason, which a later answer took away.',
    change: {
      answered: answerAt('2026-02-19', { reason: 'Te duur.' }),
      revised: revisedAt('2026-04-15', undefined),
    },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'No input about it came in.',
    change: without('submitted', 'answered', 'considered'),
  },

  {
    status: 'UNPROVEN',
    title: 'It was answered after two months, by a term that was lengthened the day before the opening.',
    change: lengthened('2026-02-01'),
  },
  {
    status: 'UNPROVEN',
    title:
      'It was answered after two months, by a term that was lengthened between the opening and the input.',
    change: lengthened('2026-02-04'),
  },
  {
    status: 'MET',
    title: 'It was answered after two months, by a term that was lengthened three weeks before the opening.',
    change: lengthened('2026-01-12'),
  },
  {
    status: 'UNPROVEN',
    title:
      'It was answered after two months, by a rule of the day before the opening, which does not bind the group.',
    change: {
      ...lengthened('2026-02-01', 'DECISION'),
      terms: undefined,
      ...ruledOn(ninetyDays, '2026-02-01'),
    },
  },
  {
    status: 'MET',
    title: 'It was answered after two months, by a rule of three weeks before the opening.',
    change: {
      ...lengthened('2026-02-01', 'DECISION'),
      terms: undefined,
      ...ruledOn(ninetyDays, '2026-01-12'),
    },
  },
  {
    status: 'NOT_MET',
    title: 'The answer was recorded one second late, with a date in time.',
    change: {
      answered: { ...answerAt('2026-03-09T23:00:00.000Z', { reason: 'Te duur.' }), occurredAt: '2026-02-19' },
    },
  },
  {
    status: 'NOT_MET',
    title: 'Its reason is a phrase that the organisation had registered as a template.',
    change: {
      ...phrase('Dank voor uw inbreng.'),
      answered: answerAt('2026-02-19', { reason: 'dank voor uw inbreng' }),
    },
  },
  {
    status: 'MET',
    title: 'It was answered in time without a reason, and the reason followed.',
    change: {
      answered: answerAt('2026-02-19'),
      revised: {
        type: 'input.answerRevised',
        on: who.input,
        at: '2026-03-02',
        by: who.manager,
        payload: { disposition: 'NOT_ADOPTED', reason: 'Te duur.' },
      },
    },
  },
  {
    status: 'NOT_MET',
    title: 'It was deferred until the end of March, then until the end of April, and answered in between.',
    change: {
      deferred: deferred('2026-02-19', '2026-03-31'),
      deferredAgain: deferred('2026-03-30', '2026-04-30'),
      answered: answerAt('2026-04-15', { reason: 'Te duur.' }),
    },
  },
  { status: 'NOT_MET', title: 'It was never answered.', change: without('answered') },
  {
    status: 'PENDING',
    title: 'The decision is open, and what came in is answered: more may come.',
    change: stillOpen,
  },
  {
    status: 'PENDING',
    title: 'The decision is open, and nothing has come in yet.',
    change: { ...stillOpen, ...without('submitted', 'answered', 'considered') },
  },
  {
    status: 'UNPROVEN',
    title: 'It came with an import, and no date by which it was to be answered is known.',
    change: { submitted: undated() },
  },
  {
    status: 'NOT_MET',
    title: 'Without such a date it was not adopted, and no reason was given: of that the date says nothing.',
    change: { submitted: undated(), answered: answerAt('2026-02-19') },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'Its submitter withdrew it.',
    change: { ...without('answered'), ...withdrawn(who.bert) },
  },
  {
    status: 'NOT_MET',
    title: 'The manager withdrew it in the submitter’s name, who never confirmed that.',
    change: { ...without('answered'), ...withdrawn(who.manager) },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'The manager called it plain support, and the submitter did not contest that.',
    change: { ...without('answered'), ...reclassified({}) },
  },
  {
    status: 'NOT_MET',
    title: 'It was submitted as a comment, called a suggestion the day after, and never answered.',
    change: {
      ...without('answered'),
      submitted: asComment(),
      reclassified: {
        type: 'input.reclassified',
        on: who.input,
        at: '2026-02-06',
        by: who.manager,
        payload: {
          from: 'COMMENT',
          to: 'SUGGESTION',
          reason: 'Er wordt iets voorgesteld.',
          due: { at: '2026-03-09T22:59:59.999Z', from: 'RECLASSIFICATION' },
        },
      },
    },
  },
  {
    status: 'NOT_MET',
    title: 'The manager called it plain support, and the submitter contests that.',
    change: {
      ...without('answered'),
      ...reclassified({}),
      contested: {
        type: 'input.contested',
        on: who.input,
        at: '2026-02-12',
        by: who.bert,
        payload: { subject: 'RECLASSIFICATION' },
        filled: ['text'],
      },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The manager recorded that the submitter himself called it plain support.',
    change: { ...without('answered'), ...reclassified({ onBehalfOf: who.bert }) },
  },
  {
    status: 'MET',
    title: 'It was merged into one that was answered in time: that answers both.',
    change: {
      ...without('answered'),
      ...another,
      ...merged({}),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The manager merged it in the submitter’s name, who did not confirm that.',
    change: { ...without('answered'), ...another, ...merged({ onBehalfOf: who.bert }) },
  },
  {
    status: 'NOT_MET',
    title: 'Another took it away from the decision: only who linked it may.',
    change: {
      ...without('answered', 'considered'),
      unlinked: {
        type: 'input.unlinked',
        on: who.input,
        at: '2026-02-10',
        by: who.manager,
        payload: { from: who.decision },
      },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'It was deferred in the manager’s name, not confirmed, and answered by that date.',
    change: {
      deferred: { ...deferred('2026-02-19', '2026-03-31'), by: who.chair, onBehalfOf: who.manager },
      answered: answerAt('2026-03-30', { reason: 'Te duur.' }),
    },
  },
];
