import { confirmed, onDecision, retold, stillOpen, underRule } from '../example.ts';
import type { CheckExample } from '../example.ts';
import { content, granted, opening, taking, who } from '../scan-car.ts';
import type { Change, Told } from '../story.ts';

const { employees, management } = who;

/** One person decides. */
const sole: typeof content = {
  method: 'SOLE',
  mandatedPerson: who.chair,
  parties: content.parties,
};

const mandate = (
  over: Partial<Extract<Told, { type: 'organisation.mandateGiven' }>['payload']> = {},
  how: Partial<Pick<Told, 'by' | 'onBehalfOf'>> = {},
): Told => ({
  type: 'organisation.mandateGiven',
  on: who.organisation,
  at: '2026-01-06',
  by: who.sponsor,
  ...how,
  payload: {
    mandate: 1,
    person: who.chair,
    by: who.sponsor,
    delegation: false,
    writtenIn: 'Mandaatregister',
    ...over,
  },
});

const withdrawn = (by: Told['by']): Change => ({
  withdrawn: {
    type: 'organisation.mandateWithdrawn',
    on: who.organisation,
    at: '2026-03-09',
    by,
    payload: { mandate: 1, reason: 'Verlopen.' },
  },
});

/** One person decides: the sponsor, or to whom they gave a mandate. */
const sponsors: typeof content = { ...sole, mandatedPerson: who.sponsor };

const measure: Told = {
  type: 'project.supportMeasureRecorded',
  on: who.project,
  at: '2026-04-21',
  by: who.manager,
  payload: { support: 'TRAINING', description: 'Een dag opleiding.', decision: who.decision },
};

/** Left to the sponsor, called otherwise, and shown to be an adoption by a measure that names it. */
const calledOther: Change = {
  ...underRule(sponsors),
  opened: opening({ kind: 'OTHER', kindReason: 'Het past nergens.' }, sponsors),
  measure,
};
const calledStop: Change = {
  ...underRule(sponsors),
  opened: opening({ kind: 'STOP' }, sponsors),
  measure,
};

/** A group decides, to which that was delegated. */
const delegated: typeof content = {
  method: 'DELEGATED',
  mandatedGroup: management,
  parties: content.parties,
};

const { party: _for, ...takenForNobody } = taking();

/** The chair is chair no more, the day before the taking. */
const roleTaken = (by: Told['by']): Change => ({
  roleTaken: {
    type: 'organisation.roleRevoked',
    on: who.organisation,
    at: '2026-03-09',
    by,
    payload: { person: who.chair, role: 'CHAIR' },
  },
});

/** The rule names no chair. */
const { chairRole: _chair, ...chairless } = content;

const escalated: Change = {
  escalated: {
    type: 'decision.escalated',
    ...onDecision('2026-03-02', who.manager),
    payload: { reason: 'Boven het budget.' },
  },
};

export const c4: readonly CheckExample[] = [
  { status: 'MET', title: 'The holder of the role that the rule names took it.', change: {} },
  {
    status: 'NOT_MET',
    title: 'Another member of the management took it.',
    change: { taken: taking({}, { by: who.head }) },
  },
  {
    status: 'MET',
    title: 'One person decides, within a mandate of exactly the amount.',
    change: { ...underRule(sole), mandate: mandate({ amount: 40_000 }) },
  },
  {
    status: 'NOT_MET',
    title: 'One person decides, one euro above the mandate.',
    change: { ...underRule(sole), mandate: mandate({ amount: 39_999 }) },
  },
  {
    status: 'UNPROVEN',
    title: 'One person decides under a mandate with a limit, and the amount is not stated.',
    change: { ...underRule(sole), mandate: mandate({ amount: 40_000 }), taken: taking({ frameUses: [] }) },
  },
  {
    status: 'NOT_MET',
    title:
      'One person decides under a mandate for OTHER, as it was called, one euro above it; a measure showed an adoption.',
    change: {
      ...underRule(sole),
      opened: opening({ kind: 'OTHER', kindReason: 'Het past nergens.' }, sole),
      mandate: mandate({ amount: 39_999, kinds: ['OTHER'] }),
      measure,
    },
  },
  {
    status: 'NOT_MET',
    title:
      'One person decides what was called OTHER and shows an adoption, and has a mandate for OTHER only.',
    change: { ...calledOther, mandate: mandate({ kinds: ['OTHER'] }) },
  },
  {
    status: 'MET',
    title: 'The same, and the mandate is for adoptions.',
    change: { ...calledOther, mandate: mandate({ kinds: ['ADOPT'] }) },
  },
  {
    status: 'NOT_MET',
    title: 'The same, up to too little for what it was called.',
    change: {
      ...calledOther,
      mandate: mandate({ kinds: ['ADOPT'] }),
      limited: mandate({ mandate: 2, kinds: ['OTHER'], amount: 39_999 }),
    },
  },
  {
    status: 'NOT_MET',
    title:
      'One person decides to stop, within a mandate for that, and what is built on it shows an adoption.',
    change: { ...calledStop, mandate: mandate({ kinds: ['STOP'] }) },
  },
  {
    status: 'NOT_MET',
    title: 'The same with a mandate for adoptions alone.',
    change: { ...calledStop, mandate: mandate({ kinds: ['ADOPT'] }) },
  },
  {
    status: 'NOT_MET',
    title: 'The same with a mandate for both, for adoptions up to € 1.',
    change: {
      ...calledStop,
      mandate: mandate({ kinds: ['STOP'] }),
      limited: mandate({ mandate: 2, kinds: ['ADOPT'], amount: 1 }),
    },
  },
  {
    status: 'MET',
    title: 'The same, for adoptions up to exactly the amount.',
    change: {
      ...calledStop,
      mandate: mandate({ kinds: ['STOP'] }),
      limited: mandate({ mandate: 2, kinds: ['ADOPT'], amount: 40_000 }),
    },
  },
  { status: 'PENDING', title: 'It is not taken yet.', change: stillOpen },
  {
    status: 'NOT_APPLICABLE',
    title: 'There is no rule to say who may take it.',
    change: { opened: opening({ rule: undefined }) },
  },

  {
    status: 'UNPROVEN',
    title: 'The taking says that it was on 6 March; the role was recorded on 9 March, with an earlier date.',
    change: {
      chairRole: { ...granted(who.chair, 'CHAIR', undefined, '2026-03-09'), occurredAt: '2026-01-05' },
      taken: taking({}, { occurredAt: '2026-03-06' }),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The manager recorded the taking in the chair’s name, who did not confirm it.',
    change: { taken: taking({}, { by: who.manager, onBehalfOf: who.chair }) },
  },
  {
    status: 'MET',
    title: 'The same, and the chair confirmed it a month later: it stood in the log in time.',
    change: {
      taken: taking({}, { by: who.manager, onBehalfOf: who.chair }),
      confirmed: confirmed(who.decision, 'taken', who.chair, '2026-04-10'),
    },
  },
  {
    status: 'NOT_MET',
    title: 'The manager recorded the taking in the name of somebody who does not chair.',
    change: { taken: taking({}, { by: who.manager, onBehalfOf: who.head }) },
  },
  {
    status: 'MET',
    title: 'One person decides, and it is the one whom the rule names.',
    change: underRule(sole),
  },
  {
    status: 'NOT_MET',
    title: 'One person decides, and another one of the management did.',
    change: { ...underRule(sole), taken: taking({}, { by: who.head }) },
  },
  {
    status: 'MET',
    title: 'One person decides, on the last day of the mandate.',
    change: { ...underRule(sole), mandate: mandate({ until: '2026-03-10' }) },
  },
  {
    status: 'NOT_MET',
    title: 'One person decides, the day after the last day of the mandate.',
    change: { ...underRule(sole), mandate: mandate({ until: '2026-03-09' }) },
  },
  {
    status: 'UNPROVEN',
    title: 'The same, and the taking says that it was on that last day.',
    change: {
      ...underRule(sole),
      mandate: mandate({ until: '2026-03-09' }),
      taken: taking({}, { occurredAt: '2026-03-09' }),
    },
  },
  {
    status: 'NOT_MET',
    title: 'The mandate was withdrawn the day before.',
    change: {
      ...underRule(sole),
      mandate: mandate(),
      ...withdrawn(who.sponsor),
    },
  },
  {
    status: 'MET',
    title: 'A group decides, and one of its members took it for the group.',
    change: underRule(delegated),
  },
  {
    status: 'NOT_MET',
    title: 'A group decides, and somebody who is no member took it.',
    change: { ...underRule(delegated), taken: taking({}, { by: who.anna }) },
  },
  {
    status: 'UNPROVEN',
    title: 'A group decides, and its member did not say for whom.',
    change: { ...underRule(delegated), taken: takenForNobody },
  },
  {
    status: 'NOT_MET',
    title: 'A group decides, and its member took it for another group.',
    change: { ...underRule(delegated), taken: { ...taking(), party: employees } },
  },
  {
    status: 'MET',
    title: 'The rule names no chair, and somebody who was entitled to decide put it on record.',
    change: { ...underRule(chairless), taken: taking({}, { by: who.anna }) },
  },
  {
    status: 'NOT_MET',
    title: 'The rule names no chair, and the manager put it on record, who was not entitled to decide.',
    change: { ...underRule(chairless), taken: taking({}, { by: who.manager }) },
  },
  {
    status: 'MET',
    title: 'It was escalated, and the sponsor took it.',
    change: { ...escalated, taken: taking({}, { by: who.sponsor }) },
  },
  {
    status: 'NOT_MET',
    title: 'It was escalated, the manager “allowed” it, and the chair took it.',
    change: {
      ...escalated,
      allowed: { type: 'decision.allowed', ...onDecision('2026-03-03', who.manager), payload: {} },
    },
  },
  {
    status: 'MET',
    title: 'One person decides, and gave a mandate to whoever took it.',
    change: { ...underRule(sponsors), mandate: mandate() },
  },
  {
    status: 'UNPROVEN',
    title: 'The same, and somebody else recorded that the mandate was withdrawn.',
    change: { ...underRule(sponsors), mandate: mandate(), ...withdrawn(who.head) },
  },
  {
    status: 'UNPROVEN',
    title: 'One person decides, and whoever took it recorded that they had given them a mandate.',
    change: { ...underRule(sponsors), mandate: mandate({}, { by: who.chair }) },
  },
  {
    status: 'MET',
    title: 'The same, in that person’s name, who confirmed it.',
    change: {
      ...underRule(sponsors),
      mandate: mandate({}, { by: who.chair, onBehalfOf: who.sponsor }),
      confirmed: confirmed(who.organisation, 'mandate', who.sponsor, '2026-01-12'),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'One person decides, above the mandate, and gave a higher one to themselves.',
    change: {
      ...underRule(sole),
      mandate: mandate({ amount: 39_999 }),
      higher: mandate({ mandate: 2, by: who.chair }, { by: who.chair }),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'One person decides, above the mandate; of a higher one it is not said who gave it.',
    change: {
      ...underRule(sole),
      mandate: mandate({ amount: 39_999 }),
      higher: mandate({ mandate: 2, by: undefined }),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The manager granted themselves the role that the rule names once it was open, and took it.',
    change: {
      chairing: granted(who.manager, 'CHAIR', undefined, '2026-03-02'),
      taken: taking({}, { by: who.manager }),
    },
  },
  {
    status: 'MET',
    title: 'Another granted that role to somebody once it was open, who took it.',
    change: {
      chairing: granted(who.head, 'CHAIR', undefined, '2026-03-02'),
      taken: taking({}, { by: who.head }),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'Its mandate was too low, and somebody without a right of their own gave a higher one.',
    change: {
      ...underRule(sole),
      mandate: mandate({ amount: 39_999 }),
      higher: mandate({ mandate: 2, by: who.anna }, { by: who.anna }),
    },
  },
  {
    status: 'MET',
    title: 'The same, by somebody to whom the sponsor had delegated that.',
    change: {
      ...underRule(sole),
      mandate: mandate({ amount: 39_999 }),
      delegated: mandate({ mandate: 2, person: who.anna, delegation: true }),
      higher: mandate({ mandate: 3, by: who.anna }, { by: who.anna }),
    },
  },
  {
    status: 'NOT_MET',
    title: 'The same, and what was delegated to them was too little.',
    change: {
      ...underRule(sole),
      mandate: mandate({ amount: 39_999 }),
      delegated: mandate({ mandate: 2, person: who.anna, delegation: true, amount: 39_999 }),
      higher: mandate({ mandate: 3, by: who.anna }, { by: who.anna }),
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The manager took the role from the chair once it was open, who took it all the same.',
    change: roleTaken(who.manager),
  },
  {
    status: 'NOT_MET',
    title: 'The same, by the sponsor.',
    change: roleTaken(who.sponsor),
  },
  {
    status: 'NOT_MET',
    title: 'By its own date it was taken the day before it was opened.',
    change: retold('taken', { occurredAt: '2026-02-01' }),
  },
];
