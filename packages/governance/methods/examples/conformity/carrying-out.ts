import type { RecordId } from '../../../record/id.ts';
import { againstAdvice, onDecision, rejected, retold, stillOpen, without } from '../example.ts';
import type { CheckExample } from '../example.ts';
import { opening, taking, who } from '../scan-car.ts';
import type { Change } from '../story.ts';

const { decision, worksCouncil } = who;

/** The works council invokes nullity a week after the taking. */
const invoked = (by: RecordId<'person'> = who.council): Change => ({
  invoked: {
    type: 'decision.nullityInvoked',
    ...onDecision('2026-03-17', by, worksCouncil),
    payload: { party: worksCouncil, text: 'Zonder onze instemming genomen.' },
  },
});

const lifted = (settledBy: 'PARTY' | 'RULING', by: RecordId<'person'>): Change => ({
  lifted: {
    type: 'decision.nullityLifted',
    ...onDecision('2026-04-13', by),
    payload: {
      party: worksCouncil,
      by: settledBy,
      reason: 'Alsnog akkoord.',
      ...(settledBy === 'RULING' ? { reference: 'ECLI:NL:RBMNE:2099:3' } : {}),
    },
  },
});

/** The works council agrees to carrying out. */
const agreedToIt = (at: string): Change => ({
  agreedToIt: {
    type: 'decision.worksCouncilAgreed',
    ...onDecision(at, who.council, worksCouncil),
    payload: { party: worksCouncil },
  },
});

/** A pilot that names the decision starts on that day. */
const pilotStarts = (at: string): Change => ({
  ...without('carriedOut'),
  planned: {
    type: 'pilot.planned',
    on: who.pilot,
    at: '2026-02-16',
    by: who.manager,
    payload: {
      organisation: who.organisation,
      project: who.project,
      title: 'Proefmaand',
      decision,
      variants: [{ variant: 1, title: 'Scanauto' }],
      testPlan: 'Een maand rijden.',
    },
  },
  started: { type: 'pilot.started', on: who.pilot, at, by: who.manager, payload: {} },
});

export const c15: readonly CheckExample[] = [
  {
    status: 'MET',
    title: 'It deviates from statutory advice, and was carried out the day after the month had ended.',
    change: { ...againstAdvice, ...retold('carriedOut', { at: '2026-04-13' }) },
  },
  {
    status: 'NOT_MET',
    title: 'It was carried out on the last day of that month.',
    change: { ...againstAdvice, ...retold('carriedOut', { at: '2026-04-12' }) },
  },
  {
    status: 'NOT_MET',
    title: 'The same, and at the opening nothing was said of the works council’s right by law.',
    change: {
      ...againstAdvice,
      opened: opening({ rights: [] }),
      ...retold('carriedOut', { at: '2026-04-12' }),
    },
  },
  {
    status: 'MET',
    title: 'It was carried out within the month, after the works council had agreed.',
    change: {
      ...againstAdvice,
      ...agreedToIt('2026-03-19'),
      ...retold('carriedOut', { at: '2026-03-20' }),
    },
  },
  {
    status: 'NOT_MET',
    title: 'It was carried out the day before it was taken.',
    change: retold('carriedOut', { at: '2026-03-09' }),
  },
  {
    status: 'UNPROVEN',
    title: 'The taking was entered after carrying out had begun, with a date before it.',
    change: {
      carriedOut: {
        type: 'decision.carryingOutBegun',
        on: decision,
        at: '2026-03-11',
        by: who.manager,
        payload: { what: 'De scanauto rijdt.' },
      },
      taken: taking({}, { at: '2026-03-12', occurredAt: '2026-03-10' }),
    },
  },
  {
    status: 'PENDING',
    title: 'The month after the works council was told has not ended.',
    change: { ...againstAdvice, ...without('carriedOut') },
    now: '2026-04-12T21:59:59.999Z',
  },
  { status: 'NOT_APPLICABLE', title: 'It was rejected: there is nothing to carry out.', change: rejected },

  { status: 'MET', title: 'Nothing has been carried out.', change: without('carriedOut') },
  {
    status: 'MET',
    title: 'A pilot that names it was planned before the taking, and started the day after.',
    change: pilotStarts('2026-03-11'),
  },
  {
    status: 'NOT_MET',
    title: 'A pilot that names it started the day before the taking.',
    change: pilotStarts('2026-03-09'),
  },
  {
    status: 'NOT_MET',
    title: 'It is carried out while it is still open.',
    change: { ...stillOpen, ...retold('carriedOut', { at: '2026-03-09' }) },
  },
  {
    status: 'PENDING',
    title: 'It deviates from statutory advice, and the works council is not told: the month has not begun.',
    change: { ...againstAdvice, ...without('carriedOut', 'toldCouncil') },
  },
  {
    status: 'NOT_MET',
    title: 'It deviates from statutory advice, and was carried out without telling the works council.',
    change: { ...againstAdvice, toldCouncil: undefined },
  },
  {
    status: 'UNPROVEN',
    title: 'That the works council agreed to carrying out was recorded by the manager.',
    change: {
      ...againstAdvice,
      agreedToIt: {
        type: 'decision.worksCouncilAgreed',
        ...onDecision('2026-03-19', who.manager, worksCouncil),
        payload: { party: worksCouncil },
      },
      ...retold('carriedOut', { at: '2026-03-20' }),
    },
  },
  {
    status: 'PENDING',
    title: 'The works council invoked nullity, and nothing has been carried out.',
    change: { ...invoked(), ...without('carriedOut') },
  },
  {
    status: 'NOT_MET',
    title: 'The works council invoked nullity, and it was carried out all the same.',
    change: invoked(),
  },
  {
    status: 'MET',
    title: 'The works council invoked nullity and lifted it, and it was carried out a week after that.',
    change: { ...invoked(), ...lifted('PARTY', who.council) },
  },
  {
    status: 'MET',
    title: 'A ruling lifted the nullity, and it was carried out a week after that.',
    change: { ...invoked(), ...lifted('RULING', who.manager) },
  },
  {
    status: 'UNPROVEN',
    title: 'The manager recorded that the works council lifted it, and does not represent it.',
    change: { ...invoked(), ...lifted('PARTY', who.manager) },
  },
  {
    status: 'UNPROVEN',
    title: 'The manager invoked nullity in the works council’s name, and it was carried out.',
    change: invoked(who.manager),
  },
  {
    status: 'NOT_MET',
    title:
      'It was carried out while nullity was invoked, by its own date; that was recorded after the lifting.',
    change: {
      ...invoked(),
      ...lifted('PARTY', who.council),
      ...retold('carriedOut', { occurredAt: '2026-04-10' }),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'That nullity was invoked was put on record after it was carried out, with a date before.',
    change: {
      invoked: {
        type: 'decision.nullityInvoked',
        ...onDecision('2026-05-04', who.council, worksCouncil),
        occurredAt: '2026-03-17',
        payload: { party: worksCouncil, text: 'Zonder onze instemming genomen.' },
      },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'Nullity was invoked, and the carrying out that is recorded then bears a date before that.',
    change: { ...invoked(), ...retold('carriedOut', { occurredAt: '2026-03-16' }) },
  },
  {
    status: 'NOT_MET',
    title:
      'It was carried out within the month, by its own date; that was recorded once the council had agreed.',
    change: {
      ...againstAdvice,
      ...agreedToIt('2026-03-23'),
      ...retold('carriedOut', { at: '2026-03-24', occurredAt: '2026-03-20' }),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'That the works council had agreed was recorded after it was carried out, with a date before.',
    change: {
      ...againstAdvice,
      agreedToIt: {
        type: 'decision.worksCouncilAgreed',
        ...onDecision('2026-03-23', who.council, worksCouncil),
        occurredAt: '2026-03-19',
        payload: { party: worksCouncil },
      },
      ...retold('carriedOut', { at: '2026-03-20' }),
    },
  },
];
