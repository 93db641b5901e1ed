import { advice, deviating, phrase, rejected, retold, termsSet, without } from '../example.ts';
import type { CheckExample } from '../example.ts';
import { position, taking, who } from '../scan-car.ts';

const { decision, employees } = who;

export const c14: readonly CheckExample[] = [
  {
    status: 'MET',
    title: 'The reason of the one who was against was answered on the last day of the term.',
    change: retold('dissentAnswered', { at: '2026-04-09' }),
  },
  {
    status: 'NOT_MET',
    title: 'It was answered the day after.',
    change: retold('dissentAnswered', { at: '2026-04-10' }),
  },
  {
    status: 'NOT_MET',
    title: 'She gave no reason and was not asked for it.',
    change: { ...without('dissentAnswered'), ...retold('carlaAgainst', { filled: [] }) },
  },
  {
    status: 'MET',
    title: 'She gave no reason, was asked for it, and gave none.',
    change: {
      ...without('dissentAnswered'),
      ...retold('carlaAgainst', { filled: [] }),
      asked: {
        type: 'decision.dissenterAsked',
        on: decision,
        at: '2026-03-16',
        by: who.chair,
        payload: { person: who.carla },
      },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The answer was recorded on behalf of the chair, who did not confirm it.',
    change: retold('dissentAnswered', { by: who.manager, onBehalfOf: who.chair }),
  },
  {
    status: 'PENDING',
    title: 'The reason is not answered yet, within the term.',
    change: without('dissentAnswered'),
    now: '2026-04-01T10:00:00.000Z',
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'Nobody was against.',
    change: { carlaAgainst: position(who.carla, employees, 'FOR') },
  },

  { status: 'NOT_MET', title: 'The reason was not answered.', change: without('dissentAnswered') },
  {
    status: 'PENDING',
    title: 'She gave no reason and is not asked for it yet, on the last day of the term.',
    change: { ...without('dissentAnswered'), ...retold('carlaAgainst', { filled: [] }) },
    now: '2026-04-09T21:59:59.999Z',
  },
  {
    status: 'NOT_MET',
    title: 'The works council’s negative advice is dissent too: it was not answered.',
    change: {
      advised: advice('NEGATIVE'),
      taken: taking({ advice: [] }),
      carlaAgainst: position(who.carla, employees, 'FOR'),
    },
  },
  {
    status: 'MET',
    title: 'The taking says why its negative advice is deviated from: that answers it.',
    change: {
      advised: advice('NEGATIVE'),
      taken: deviating('De veiligheid weegt zwaarder.'),
      carlaAgainst: position(who.carla, employees, 'FOR'),
    },
  },
  {
    status: 'UNPROVEN',
    title:
      'That she was against was put on record the day after the taking, with a date before it; nobody answered.',
    change: {
      ...without('dissentAnswered'),
      ...retold('carlaAgainst', { at: '2026-03-11', occurredAt: '2026-03-09' }),
    },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'She was against the day after the taking.',
    change: retold('carlaAgainst', { at: '2026-03-11' }),
  },
  {
    status: 'MET',
    title:
      'The taking says why; that advice was put on record a month after it, with a date before, and was answered by that.',
    change: {
      advised: { ...advice('NEGATIVE'), at: '2026-04-12', occurredAt: '2026-02-25' },
      taken: deviating('De veiligheid weegt zwaarder.'),
    },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'It was rejected: there is no outcome to be against.',
    change: rejected,
  },
  {
    status: 'NOT_MET',
    title: 'She was “answered” the day before she gave her reason.',
    change: retold('dissentAnswered', { at: '2026-03-08' }),
  },
  {
    status: 'UNPROVEN',
    title: 'Her reason was put on record after the answer, with a date before it.',
    change: {
      carlaAgainst: { ...position(who.carla, employees, 'AGAINST') },
      objected: {
        type: 'decision.objectionRaised',
        on: decision,
        at: '2026-03-17',
        occurredAt: '2026-03-09',
        by: who.carla,
        party: employees,
        payload: { objection: 1, person: who.carla, alternative: 1 },
        filled: ['reason'],
      },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The manager recorded in her name that she was against, and nobody answered.',
    change: {
      ...without('dissentAnswered'),
      ...retold('carlaAgainst', { by: who.manager, onBehalfOf: who.carla, filled: ['reason'] }),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'She was answered after two months, by a term that was lengthened the day before the opening.',
    change: {
      ...retold('dissentAnswered', { at: '2026-05-11' }),
      ...termsSet({ answer: { days: 90, kind: 'CALENDAR' } }, '2026-02-01'),
    },
  },
  {
    status: 'NOT_MET',
    title: 'She was answered with a phrase that the organisation had registered as a template.',
    change: {
      ...phrase('Dank voor uw standpunt.'),
      dissentAnswered: {
        type: 'decision.dissentAnswered',
        on: decision,
        at: '2026-03-16',
        by: who.chair,
        payload: { person: who.carla, answer: 'dank voor uw standpunt' },
      },
    },
  },
];
