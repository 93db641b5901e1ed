import type { RecordId } from '../../../record/id.ts';
import { onDecision, rejected, retold, stillOpen, underRule, without } from '../example.ts';
import type { CheckExample } from '../example.ts';
import { content, granted, joined, opening, position, taking, who } from '../scan-car.ts';
import type { Change } from '../story.ts';

const { employees, management, worksCouncil } = who;

/** Only the management decides; the works council advises. */
const managementAlone: typeof content = {
  ...content,
  parties: [
    { group: management, right: 'DECIDE' },
    { group: worksCouncil, right: 'ADVICE' },
  ],
};

/** One person decides. */
const sole: typeof content = { method: 'SOLE', mandatedPerson: who.chair, parties: content.parties };

/** By consensus: who stands aside hinders nothing. */
const byConsensus: Change = {
  ...underRule({ ...content, method: 'CONSENSUS' }),
  carlaAgainst: { ...position(who.carla, employees, 'STAND_ASIDE'), filled: ['reason'] },
};

/** By consent: everybody consents, and Carla objects; nobody but the sponsor may overrule her. */
const byConsent: Change = {
  ...underRule({ ...content, method: 'CONSENT', overrulingRole: 'SPONSOR' }),
  chairFor: position(who.chair, management, 'CONSENT'),
  headFor: position(who.head, management, 'CONSENT'),
  annaFor: position(who.anna, employees, 'CONSENT'),
  bertFor: position(who.bert, employees, 'CONSENT'),
  carlaAgainst: {
    type: 'decision.positionTaken',
    ...onDecision('2026-03-09', who.carla, employees),
    filled: ['reason'],
    payload: { person: who.carla, party: employees, alternative: 1, stance: 'OBJECT', objection: 1 },
  },
  sponsorRole: granted(who.sponsor, 'SPONSOR'),
};

const resolved = (by: RecordId<'person'>): Change => ({
  resolved: {
    type: 'decision.objectionResolved',
    ...onDecision('2026-03-09T12:00:00.000Z', by),
    payload: { objection: 1, how: 'Zij mag te voet blijven.' },
  },
});

const overruled = (by: RecordId<'person'>): Change => ({
  overruled: {
    type: 'decision.objectionOverruled',
    ...onDecision('2026-03-09T12:00:00.000Z', by),
    payload: { objection: 1, reason: 'De veiligheid weegt zwaarder.' },
  },
});

export const c6: readonly CheckExample[] = [
  { status: 'MET', title: 'Four for and one against, and two to one among the employees.', change: {} },
  {
    status: 'NOT_MET',
    title: 'Three for and two against, but one to two among the employees, who co-decide.',
    change: { bertFor: position(who.bert, employees, 'AGAINST') },
  },
  {
    status: 'NOT_MET',
    title: 'Two thirds of those entitled were asked: three of five are one vote short.',
    change: {
      ...underRule({
        ...content,
        majority: { kind: 'QUALIFIED', numerator: 2, denominator: 3, base: 'ENTITLED' },
      }),
      ...without('headFor'),
    },
  },
  {
    status: 'MET',
    title: 'The votes tie, and the rule leaves a tie to the chair, who took it.',
    change: {
      ...underRule({ ...managementAlone, onTie: 'CHAIR' }),
      headFor: position(who.head, management, 'AGAINST'),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The vote that makes the majority among the employees was recorded on her behalf.',
    change: retold('annaFor', { by: who.manager, onBehalfOf: who.anna }),
  },
  {
    status: 'MET',
    title: 'That she joined whose vote makes the majority was recorded in the manager’s name, not confirmed.',
    change: retold('annaJoined', { by: who.newcomer, onBehalfOf: who.manager }),
  },
  {
    status: 'UNPROVEN',
    title: 'It was taken more than two weeks before anybody voted.',
    change: { taken: taking({}, { at: '2026-02-20' }) },
  },
  {
    status: 'MET',
    title: 'It was rejected, and the vote that would have made a majority was cast two weeks after that.',
    change: { ...rejected, annaFor: position(who.anna, employees, 'FOR', 1, '2026-03-24') },
  },
  {
    status: 'MET',
    title: 'One who was for, and without whom there is no majority, is against the day after the taking.',
    change: { bertAfterwards: position(who.bert, employees, 'AGAINST', 1, '2026-03-11') },
  },
  {
    status: 'UNPROVEN',
    title: 'The same, but that was put on record then with a date before the taking.',
    change: {
      bertAfterwards: {
        ...position(who.bert, employees, 'AGAINST', 1, '2026-03-11'),
        occurredAt: '2026-03-09',
      },
    },
  },
  { status: 'PENDING', title: 'It is not taken yet.', change: stillOpen },
  {
    status: 'NOT_APPLICABLE',
    title: 'One person decides: there is no vote.',
    change: underRule(sole),
  },

  {
    status: 'NOT_MET',
    title: 'The votes tie, and somebody else than the chair took it.',
    change: {
      ...underRule({ ...managementAlone, onTie: 'CHAIR' }),
      headFor: position(who.head, management, 'AGAINST'),
      taken: taking({}, { by: who.head }),
    },
  },
  {
    status: 'NOT_MET',
    title: 'Two alternatives have one vote each: neither has a majority.',
    change: {
      ...underRule(managementAlone),
      headFor: position(who.head, management, 'FOR', 2),
    },
  },
  {
    status: 'NOT_MET',
    title: 'More than half of those who spoke was asked: two for and two abstaining are exactly half.',
    change: {
      ...underRule({ ...content, majority: { kind: 'ABSOLUTE', base: 'PRESENT' } }),
      ...without('bertFor', 'carlaForOther'),
      annaFor: position(who.anna, employees, 'ABSTAIN'),
      carlaAgainst: position(who.carla, employees, 'ABSTAIN'),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The vote that tips it is of somebody whose joining was recorded a week before the opening.',
    change: {
      ...underRule(managementAlone),
      appointed: joined(management, who.newcomer, '2026-01-26'),
      headFor: position(who.head, management, 'AGAINST'),
      newcomerFor: position(who.newcomer, management, 'FOR'),
    },
  },
  {
    status: 'UNPROVEN',
    title:
      'A vote against was recorded in somebody’s name, who votes for it after the taking: that clears nothing.',
    change: {
      ...underRule(managementAlone),
      headFor: { ...position(who.head, management, 'AGAINST'), by: who.manager, onBehalfOf: who.head },
      headAfterwards: position(who.head, management, 'FOR', 1, '2026-03-11'),
    },
  },
  {
    status: 'MET',
    title: 'Without quorum the rule leaves it to the chair, who took it, though nobody else voted.',
    change: {
      ...underRule({ ...content, withoutQuorum: 'CHAIR' }),
      ...without('chairFor', 'headFor', 'annaFor', 'bertFor'),
    },
  },
  {
    status: 'MET',
    title: 'It was rejected, and no alternative had a majority.',
    change: {
      ...rejected,
      bertFor: position(who.bert, employees, 'AGAINST'),
      carlaForOther: position(who.carla, employees, 'ABSTAIN', 2),
    },
  },
  {
    status: 'NOT_MET',
    title: 'It was rejected, although an alternative had its majority.',
    change: rejected,
  },
  {
    status: 'MET',
    title: 'Unanimously: four are for, and the fifth abstains.',
    change: {
      ...underRule({ ...content, method: 'UNANIMOUS' }),
      carlaAgainst: position(who.carla, employees, 'ABSTAIN'),
    },
  },
  {
    status: 'NOT_MET',
    title: 'Unanimously: four are for, and the fifth is against.',
    change: underRule({ ...content, method: 'UNANIMOUS' }),
  },
  {
    status: 'MET',
    title: 'By consensus: everybody took a position, and one stands aside.',
    change: byConsensus,
  },
  {
    status: 'NOT_MET',
    title: 'By consensus: one of five said nothing.',
    change: { ...byConsensus, ...without('headFor') },
  },
  {
    status: 'NOT_MET',
    title: 'By consensus: one of five is against.',
    change: underRule({ ...content, method: 'CONSENSUS' }),
  },
  {
    status: 'UNPROVEN',
    title: 'By consensus: the fifth position was recorded on behalf of who stayed away.',
    change: { ...byConsensus, ...retold('headFor', { by: who.manager, onBehalfOf: who.head }) },
  },
  {
    status: 'MET',
    title: 'By consent: the one who objected resolved her objection.',
    change: { ...byConsent, ...resolved(who.carla) },
  },
  {
    status: 'NOT_MET',
    title: 'By consent: her objection is open.',
    change: byConsent,
  },
  {
    status: 'UNPROVEN',
    title: 'By consent: her objection was put on record a week after the taking, with a date before it.',
    change: {
      ...byConsent,
      carlaAgainst: {
        type: 'decision.positionTaken',
        ...onDecision('2026-03-17', who.carla, employees),
        occurredAt: '2026-03-09',
        filled: ['reason'],
        payload: { person: who.carla, party: employees, alternative: 1, stance: 'OBJECT', objection: 1 },
      },
    },
  },
  {
    status: 'NOT_MET',
    title: 'By consent: the manager called her objection resolved.',
    change: { ...byConsent, ...resolved(who.manager) },
  },
  {
    status: 'MET',
    title: 'By consent: the sponsor overruled her objection, as the rule provides.',
    change: { ...byConsent, ...overruled(who.sponsor) },
  },
  {
    status: 'NOT_MET',
    title: 'By consent: the manager overruled it, to whom the rule does not give that.',
    change: { ...byConsent, ...overruled(who.manager) },
  },
  {
    status: 'MET',
    title: 'By consent: she took another stance, and consents.',
    change: {
      ...byConsent,
      consents: {
        type: 'decision.positionChanged',
        ...onDecision('2026-03-09T12:00:00.000Z', who.carla, employees),
        payload: { person: who.carla, party: employees, alternative: 1, stance: 'CONSENT', resolves: 1 },
      },
    },
  },
  {
    status: 'NOT_MET',
    title: 'By consent: nobody objects, and nobody of the employees consents.',
    change: {
      ...byConsent,
      annaFor: position(who.anna, employees, 'STAND_ASIDE'),
      bertFor: position(who.bert, employees, 'STAND_ASIDE'),
      carlaAgainst: position(who.carla, employees, 'STAND_ASIDE'),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'By consent: that she resolved it was recorded on her behalf.',
    change: {
      ...byConsent,
      resolved: {
        type: 'decision.objectionResolved',
        ...onDecision('2026-03-09T12:00:00.000Z', who.manager),
        onBehalfOf: who.carla,
        payload: { objection: 1 },
      },
    },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'There is no rule to say what the outcome needed.',
    change: { opened: opening({ rule: undefined }) },
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
];
