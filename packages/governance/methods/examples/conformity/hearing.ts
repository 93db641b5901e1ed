import {
  advice,
  deviating,
  onDecision,
  phrase,
  rejected,
  retold,
  stillOpen,
  termsSet,
  without,
} from '../example.ts';
import type { CheckExample } from '../example.ts';
import { content, opening, position, proposal, taking, who } from '../scan-car.ts';
import type { Change, Told } from '../story.ts';

const { management, worksCouncil } = who;

/** The proposal is changed after the works council advised on it. */
const proposalChanged: Told = {
  type: 'decision.proposalAmended',
  ...onDecision('2026-02-26', who.manager),
  payload: { text: 'De scanauto ook op zondag' },
};

/** The advice is asked anew, on what became of the proposal, and given anew. */
const askedAgain: Change = {
  askedAgain: {
    type: 'decision.adviceRequested',
    ...onDecision('2026-02-26T11:00:00.000Z', who.manager),
    payload: {
      request: 2,
      party: worksCouncil,
      proposal: 'De scanauto ook op zondag',
      reasons: 'Veiligheid',
      effects: 'Ander rooster',
      measures: 'Toeslag',
      due: '2026-03-30T21:59:59.999Z',
    },
  },
  advisedAgain: {
    type: 'decision.adviceGiven',
    ...onDecision('2026-03-04', who.council, worksCouncil),
    payload: { request: 2, party: worksCouncil, advice: 'POSITIVE', text: 'Akkoord.' },
  },
  taken: taking({ advice: [{ request: 2, followed: true }] }),
};

const leftOut: typeof content = { ...content, parties: content.parties.slice(0, 2) };

/** The term for advice becomes ten days; a week after those it is taken without advice. */
const shortened = (at: string): Change => ({
  ...without('advised'),
  ...termsSet({ advice: { days: 10, kind: 'CALENDAR' } }, at),
  adviceAsked: {
    type: 'decision.adviceRequested',
    ...onDecision('2026-02-03', who.manager),
    payload: {
      request: 1,
      party: worksCouncil,
      proposal: 'De scanauto invoeren',
      reasons: 'Veiligheid',
      effects: 'Ander werk',
      measures: 'Opleiding',
      due: '2026-02-13T22:59:59.999Z',
    },
  },
  taken: taking({}, { at: '2026-02-20' }),
});

/** C7, of advice. */
export const advising: readonly CheckExample[] = [
  {
    status: 'MET',
    title: 'The works council was asked before positions began, and its advice was followed.',
    change: {},
  },
  {
    status: 'MET',
    title: 'Its negative advice was deviated from, with the reason in the taking.',
    change: { advised: advice('NEGATIVE'), taken: deviating('De veiligheid weegt zwaarder.') },
  },
  {
    status: 'NOT_MET',
    title: 'Its negative advice was deviated from without a reason.',
    change: { advised: advice('NEGATIVE'), taken: deviating() },
  },
  {
    status: 'NOT_MET',
    title: 'Its negative advice was deviated from, with nothing but a template phrase of the organisation.',
    change: {
      ...phrase('Alles afwegende is anders besloten.'),
      advised: advice('NEGATIVE'),
      taken: deviating('Alles afwegende is anders besloten'),
    },
  },
  {
    status: 'NOT_MET',
    title: 'It gave no advice, and the decision was taken on the last day of its term.',
    change: { ...without('advised'), taken: taking({}, { at: '2026-03-05' }) },
  },
  {
    status: 'MET',
    title: 'It gave no advice, and the decision was taken five days after its term.',
    change: without('advised'),
  },
  {
    status: 'NOT_MET',
    title:
      'That it was asked was put on record the day after the taking, with a date before; it gave no advice.',
    change: {
      ...without('advised'),
      ...retold('adviceAsked', { at: '2026-03-11', occurredAt: '2026-02-03' }),
    },
  },
  {
    status: 'NOT_MET',
    title: 'It was asked only after the first position.',
    change: {
      ...without('advised'),
      early: position(who.head, management, 'FOR', 1, '2026-02-02T11:00:00.000Z'),
    },
  },
  {
    status: 'PENDING',
    title: 'The advice was asked and is awaited.',
    change: { ...stillOpen, ...without('advised') },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'No party has a right of advice or consent.',
    change: {
      ...without('right'),
      proposed: proposal(leftOut),
      opened: opening({ rights: [] }, leftOut),
    },
  },

  {
    status: 'MET',
    title: 'Its advice was positive.',
    change: { advised: advice('POSITIVE') },
  },
  { status: 'NOT_MET', title: 'It was not asked for advice.', change: without('adviceAsked', 'advised') },
  {
    status: 'PENDING',
    title: 'It is not asked for advice yet, and positions have not begun.',
    change: {
      ...stillOpen,
      ...without(
        'adviceAsked',
        'advised',
        'chairFor',
        'headFor',
        'annaFor',
        'bertFor',
        'carlaAgainst',
        'carlaForOther',
      ),
    },
  },
  {
    status: 'PENDING',
    title: 'It advised, and the decision is still open.',
    change: stillOpen,
  },
  {
    status: 'NOT_MET',
    title:
      'It was asked before the first position in the log; a later one says that it was taken before that.',
    change: {
      earlier: {
        ...position(who.head, management, 'FOR', 1, '2026-03-09'),
        occurredAt: '2026-02-02T12:00:00.000Z',
      },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The asking was entered after the first position, with a date before it.',
    change: {
      ...retold('adviceAsked', { at: '2026-02-04', occurredAt: '2026-02-02' }),
      early: position(who.head, management, 'FOR', 1, '2026-02-03'),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The advice was given in its name by the manager, who does not represent it.',
    change: {
      ...retold('advised', { by: who.manager }),
      taken: taking({}, { at: '2026-03-05' }),
    },
  },
  {
    status: 'NOT_MET',
    title: 'The request gave it one day, and the decision was taken before the agreed thirty were over.',
    change: {
      adviceAsked: {
        type: 'decision.adviceRequested',
        ...onDecision('2026-02-23', who.manager),
        payload: {
          request: 1,
          party: worksCouncil,
          proposal: 'De scanauto invoeren',
          reasons: 'Veiligheid',
          effects: 'Ander werk',
          measures: 'Opleiding',
          due: '2026-02-24T22:59:59.999Z',
        },
      },
      ...without('advised'),
    },
  },
  {
    status: 'NOT_MET',
    title: 'The proposal was changed after it advised, and not put to it again.',
    change: { proposalChanged },
  },
  {
    status: 'MET',
    title: 'The same, and it was asked again on what was changed, and advised again.',
    change: { proposalChanged, ...askedAgain },
  },
  {
    status: 'MET',
    title: 'It advised against, and the decision was rejected.',
    change: { ...rejected, advised: advice('NEGATIVE') },
  },
  {
    status: 'UNPROVEN',
    title: 'It gave no advice, and only a term that was shortened the day before the opening had ended.',
    change: shortened('2026-02-01'),
  },
  {
    status: 'MET',
    title: 'It gave no advice, and a term that was shortened three weeks before the opening had ended.',
    change: shortened('2026-01-12'),
  },
  {
    status: 'MET',
    title: 'Its negative advice came two days after its term, and the decision was taken after that.',
    change: { advised: advice('NEGATIVE', '2026-03-07') },
  },
  {
    status: 'PENDING',
    title: 'It advised three days after its term, and the decision is open.',
    change: { ...stillOpen, advised: advice('NEGATIVE', '2026-03-08') },
    now: '2026-03-09T10:00:00.000Z',
  },
  {
    status: 'UNPROVEN',
    title: 'Before it was asked somebody’s position was recorded in their name, and not confirmed.',
    change: {
      early: {
        ...position(who.bert, who.employees, 'FOR', 2, '2026-02-02T12:00:00.000Z'),
        by: who.manager,
        onBehalfOf: who.bert,
      },
    },
  },
];
