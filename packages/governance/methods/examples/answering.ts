import type { AnswerState } from '../answering.ts';
import { confirmed } from './example.ts';
import { judgedAt, scanCar, who } from './scan-car.ts';
import { eventNamed } from './story.ts';
import type { Change, Told } from './story.ts';

/** A worked example of a state: what differs from the story of the scan car, and whether its input then is in it. */
export type StateExample = {
  readonly state: AnswerState;
  readonly holds: boolean;
  /** What is so, as a sentence. */
  readonly title: string;
  readonly change: Change;
  readonly now: string;
};

const { input } = who;

const theme = 'theme-00000000-0000-4000-8000-000000000091';

/** The last instant of the day on which the answer is due, 9 March in Amsterdam, and the next. */
const dueAt = '2026-03-09T22:59:59.999Z';
const pastDue = '2026-03-09T23:00:00.000Z';

type Of<T extends Told['type']> = Extract<Told, { readonly type: T }>;

const submitted = (over: Partial<Of<'input.submitted'>['payload']>): Change => {
  const told = scanCar['submitted'];
  if (told?.type !== 'input.submitted') throw new Error('the story tells no input');
  return { submitted: { ...told, payload: { ...told.payload, ...over } } };
};

const answer = (
  payload: Of<'input.answered'>['payload'],
  at = '2026-02-19',
  by: Told['by'] = who.manager,
): Of<'input.answered'> => ({ type: 'input.answered', on: input, at, by, payload });

const refusal = { disposition: 'NOT_ADOPTED', reason: 'Dat kost te veel.' } as const;
const refused: Change = { answered: answer(refusal) };
const unanswered: Change = { answered: undefined };

const deferred = (at: string): Change => ({
  answered: answer({ disposition: 'DEFERRED', reason: 'Eerst de proef.', until: '2026-04-15' }, at),
});

const withdrawn: Of<'input.withdrawn'> = {
  type: 'input.withdrawn',
  on: input,
  at: '2026-02-10',
  by: who.bert,
  payload: {},
};

const inHisName = { ...withdrawn, by: who.manager, onBehalfOf: who.bert } as const;

const reclassified: Of<'input.reclassified'> = {
  type: 'input.reclassified',
  on: input,
  at: '2026-02-10',
  by: who.manager,
  payload: { from: 'SUGGESTION', to: 'COMMENT', reason: 'Het is een reactie.' },
};

const contest = (
  over: Partial<Of<'input.contested'>['payload']> = {},
  at = '2026-02-25',
): Of<'input.contested'> => ({
  type: 'input.contested',
  on: input,
  at,
  by: who.bert,
  payload: { subject: 'ANSWER', due: '2026-03-27T22:59:59.999Z', ...over },
});

const contested: Change = { ...refused, contested: contest() };

const phrase = (at: string): Change => ({
  phrase: {
    type: 'organisation.templatePhraseRegistered',
    on: who.organisation,
    at,
    by: who.manager,
    payload: { phrase: 'Dank voor uw inbreng.' },
  },
  answered: answer({ disposition: 'NOT_ADOPTED', reason: 'dank voor uw  inbreng' }),
});

const one = (
  state: AnswerState,
  holds: boolean,
  title: string,
  change: Change,
  now: string = judgedAt,
): StateExample => ({ state, holds, title, change, now });

/** Each state with a case that is in it and one that narrowly is not. */
export const stateExamples: readonly StateExample[] = [
  one('NOT_REQUIRED', true, 'It is plain support.', {
    ...submitted({ kind: 'SUPPORT', due: undefined }),
    ...unanswered,
  }),
  one('NOT_REQUIRED', true, 'Who submitted it withdrew it.', { ...unanswered, withdrawn }),
  one(
    'NOT_REQUIRED',
    false,
    'The manager recorded in his name that it was withdrawn; he did not confirm it.',
    {
      ...unanswered,
      withdrawn: inHisName,
    },
  ),
  one('NOT_REQUIRED', true, 'The same, and he confirmed it.', {
    ...unanswered,
    withdrawn: inHisName,
    confirmed: confirmed(input, 'withdrawn', who.bert, '2026-02-11'),
  }),
  one('NOT_REQUIRED', true, 'It was reclassified as a comment.', { ...unanswered, reclassified }),
  one('NOT_REQUIRED', false, 'The same, which he contests: until that is settled it is a suggestion.', {
    ...unanswered,
    reclassified,
    contested: contest({ subject: 'RECLASSIFICATION', due: undefined }, '2026-02-11'),
  }),
  one('OPEN', true, 'Nobody answered.', unanswered),
  one('OPEN', true, 'It was deferred: that answers nothing.', deferred('2026-02-19')),
  one('OPEN', false, 'It was answered, after it was due.', { answered: answer(refusal, '2026-04-01') }),
  one('OVERDUE', true, 'Nobody answered, and the day on which it was due is over.', unanswered, pastDue),
  one('OVERDUE', false, 'The same in the last instant of that day.', unanswered, dueAt),
  one(
    'OVERDUE',
    false,
    'It was deferred in time, until a day that has not passed.',
    deferred('2026-02-19'),
    pastDue,
  ),
  one('OVERDUE', true, 'The same, the day after that.', deferred('2026-02-19'), '2026-04-16T10:00:00.000Z'),
  one(
    'OVERDUE',
    true,
    'It was deferred the day after it was due: that moves nothing.',
    deferred('2026-03-10'),
    '2026-03-11T10:00:00.000Z',
  ),
  one('OVERDUE', true, 'It was answered; he contests that, and the date for that has passed.', contested),
  one('ANSWERED', true, 'It was adopted.', {}),
  one('ANSWERED', false, 'It was deferred.', deferred('2026-02-19')),
  one('ANSWERED', false, 'It was answered in the name of the chair, who says that it is not theirs.', {
    answered: { ...answer(refusal), onBehalfOf: who.chair },
    disowned: {
      type: 'input.actDisowned',
      on: input,
      at: '2026-02-20',
      by: who.chair,
      payload: { event: eventNamed('answered') },
    },
  }),
  one('WITHOUT_REASON', true, 'It was not adopted, and no reason given.', {
    answered: answer({ disposition: 'NOT_ADOPTED' }),
  }),
  one('WITHOUT_REASON', false, 'It was adopted, and no reason given.', {
    answered: answer({ disposition: 'ADOPTED' }),
  }),
  one(
    'WITHOUT_REASON',
    true,
    'The reason is a phrase that was registered before the answer.',
    phrase('2026-01-06'),
  ),
  one('WITHOUT_REASON', false, 'The phrase was registered after the answer.', phrase('2026-02-20')),
  one('CONTESTED', true, 'He contests the answer, within the term.', contested, '2026-03-01T10:00:00.000Z'),
  one('CONTESTED', false, 'He contests it later than one answer term after the answer.', {
    ...refused,
    contested: contest({ due: undefined, late: true }, '2026-03-25'),
  }),
  one('CONTESTED', true, 'The same person who answered answered again.', {
    ...contested,
    again: answer(refusal, '2026-03-01'),
  }),
  one('CONTESTED', false, 'Somebody else answered again.', {
    ...contested,
    again: answer(refusal, '2026-03-01', who.head),
  }),
  one('CONTESTED', false, 'He contests an answer in another’s name, who then says that it is not theirs.', {
    answered: { ...answer(refusal), onBehalfOf: who.head },
    contested: contest(),
    notTheirs: {
      type: 'input.actDisowned',
      on: input,
      at: '2026-03-02',
      by: who.head,
      payload: { event: eventNamed('answered') },
    },
  }),
  one(
    'CONTESTED',
    true,
    'He contests the answer, it is called a comment after that, and its theme is answered: it was answered before.',
    {
      ...contested,
      theme: {
        type: 'theme.opened',
        on: theme,
        at: '2026-02-01',
        by: who.manager,
        payload: { organisation: who.organisation, project: who.project, name: 'Veiligheid' },
      },
      placed: {
        type: 'input.placedInTheme',
        on: input,
        at: '2026-02-26',
        by: who.manager,
        payload: { theme },
      },
      reclassified: { ...reclassified, at: '2026-02-27' },
      themeAnswered: {
        type: 'theme.answered',
        on: theme,
        at: '2026-03-01',
        by: who.head,
        payload: { disposition: 'NOT_ADOPTED', reason: 'Dat kost te veel.' },
      },
    },
  ),
];
