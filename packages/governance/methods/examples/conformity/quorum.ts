import { onDecision, stillOpen, underRule, without } from '../example.ts';
import type { CheckExample } from '../example.ts';
import { content, joined, opening, position, taking, who } from '../scan-car.ts';
import type { Change, Told } from '../story.ts';

const { employees, management } = who;

/** The rule asks that share overall. */
const quorate = (percent: number): Change => underRule({ ...content, quorum: { percent } });

function sized(size: number): Told {
  return {
    type: 'group.defined',
    on: employees,
    at: '2026-01-05',
    by: who.manager,
    payload: { organisation: who.organisation, name: 'Handhavers', groupKind: 'EMPLOYEES', size },
  };
}

/** The group's size is stated; it was made smaller a week before the opening. */
const madeSmaller: Change = {
  employees: sized(6),
  resized: {
    type: 'group.resized',
    on: employees,
    at: '2026-01-26',
    by: who.manager,
    payload: { size: 3 },
  },
  opened: opening({ entitled: [{ group: employees, revision: '4', members: 3, size: 3 }] }),
};

/** Two of five took a position, and a new round was begun; then three did. */
const secondRound = (
  withoutQuorum: 'NEW_ROUND' | 'NONE',
  how: Partial<Pick<Told, 'by' | 'onBehalfOf'>> = {},
): Change => ({
  ...underRule({ ...content, quorum: { percent: 100 }, withoutQuorum, newRoundQuorum: { percent: 60 } }),
  round: {
    type: 'decision.roundBegun',
    ...onDecision('2026-03-09T11:00:00.000Z', who.chair),
    ...how,
    payload: { round: 2, reason: 'Te weinig standpunten.' },
  },
  again: position(who.chair, management, 'FOR', 1, '2026-03-09T12:00:00.000Z'),
  annaAgain: position(who.anna, employees, 'FOR', 1, '2026-03-09T12:00:00.000Z'),
  bertAgain: position(who.bert, employees, 'FOR', 1, '2026-03-09T12:00:00.000Z'),
  ...without('headFor', 'annaFor', 'bertFor', 'dissentAnswered'),
});

export const c5: readonly CheckExample[] = [
  {
    status: 'MET',
    title: 'Three of five took a position: 60 % of 5 is 3.',
    change: without('headFor', 'bertFor'),
  },
  {
    status: 'NOT_MET',
    title: 'Two of five took a position.',
    change: without('headFor', 'bertFor', 'annaFor'),
  },
  {
    status: 'NOT_MET',
    title: 'Three of five did, under a quorum of 61 %: rounded up that is four.',
    change: { ...quorate(61), ...without('headFor', 'bertFor') },
  },
  {
    status: 'MET',
    title: 'Two of five recused themselves: 60 % of the three that are left is two.',
    change: {
      ...without('annaFor'),
      headFor: position(who.head, management, 'RECUSED'),
      bertFor: position(who.bert, employees, 'RECUSED'),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The third position is of somebody whose joining was recorded a week before the opening.',
    change: {
      ...without('headFor', 'bertFor', 'annaFor'),
      appointed: joined(management, who.newcomer, '2026-01-26'),
      newcomerFor: position(who.newcomer, management, 'FOR'),
      ...quorate(50),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The third position was entered after the taking.',
    change: {
      ...without('headFor', 'bertFor'),
      annaFor: position(who.anna, employees, 'FOR', 1, '2026-03-11'),
    },
  },
  {
    status: 'PENDING',
    title: 'It is still open, and two took a position.',
    change: { ...stillOpen, ...without('headFor', 'bertFor', 'annaFor') },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'Without quorum the rule leaves it to the chair, who took it.',
    change: {
      ...underRule({ ...content, withoutQuorum: 'CHAIR' }),
      ...without('headFor', 'bertFor', 'annaFor'),
    },
  },

  {
    status: 'NOT_MET',
    title: 'Three positions, one of them for the employees by somebody who is no member of theirs.',
    change: {
      ...without('headFor', 'annaFor', 'bertFor'),
      strangerFor: position(who.newcomer, employees, 'FOR'),
    },
  },
  {
    status: 'UNPROVEN',
    title:
      'Three of five took a position; a sixth, who could have said no, was taken out a week before the opening.',
    change: {
      newcomerJoined: joined(employees, who.newcomer),
      newcomerLeft: {
        type: 'group.memberLeft',
        on: employees,
        at: '2026-01-26',
        by: who.manager,
        payload: { person: who.newcomer },
      },
      ...without('headFor', 'bertFor'),
    },
  },
  {
    status: 'UNPROVEN',
    title:
      'Four of five took a position; the employees were six on paper until a week before the opening, then three.',
    change: { ...madeSmaller, ...without('headFor') },
  },
  {
    status: 'NOT_MET',
    title: 'Three of five took a position, but of the employees one of three, who are to be half.',
    change: {
      ...underRule({
        ...content,
        parties: content.parties.map((party) =>
          party.group === employees ? { ...party, quorum: { percent: 50 } } : party,
        ),
      }),
      ...without('annaFor', 'bertFor'),
    },
  },
  {
    status: 'MET',
    title:
      'Two of five spoke; in the new round that the rule then provides three did, which is its lower quorum.',
    change: secondRound('NEW_ROUND'),
  },
  {
    status: 'NOT_MET',
    title: 'The same, but the rule provides no new round: the first quorum stays.',
    change: secondRound('NONE'),
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'The rule asks no quorum.',
    change: underRule({ ...content, quorum: undefined }),
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'One person decides: there is no quorum.',
    change: underRule({ method: 'SOLE', mandatedPerson: who.chair, parties: content.parties }),
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'It was escalated, and the sponsor took it.',
    change: {
      escalated: {
        type: 'decision.escalated',
        ...onDecision('2026-03-02', who.manager),
        payload: { reason: 'Boven het budget.' },
      },
      taken: taking({}, { by: who.sponsor }),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The manager recorded in the chair’s name that the new round was begun, which was not confirmed.',
    change: secondRound('NEW_ROUND', { by: who.manager, onBehalfOf: who.chair }),
  },
];
