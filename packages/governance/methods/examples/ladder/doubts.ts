import { asked, seated, submittedBy, told, withAnswer, withRight } from './stories.ts';
import type { RungStory } from './stories.ts';
import { content, joined, opening, position, proposal, scanCar, taking, who } from '../scan-car.ts';
import { changed } from '../story.ts';
import type { Change, Told } from '../story.ts';

const { consultation, decision, employees, input, organisation } = who;

const revised = (at: string, payload: Extract<Told, { type: 'input.answerRevised' }>['payload']): Change => ({
  revised: { type: 'input.answerRevised', on: input, at, by: who.manager, payload },
});

const stranger = 'input-00000000-0000-4000-8000-000000000083';

/** The suggestion of an employee, otherwise. */
const suggestion = (
  over: Partial<Extract<Told, { type: 'input.submitted' }>['payload']>,
  at = '2026-02-05',
): Told => {
  const submitted = submittedBy(who.bert);
  const { consultation: _in, decision: _about, ...payload } = submitted.payload;
  return { ...submitted, at, payload: { ...payload, ...over } };
};

const notAdopted = { disposition: 'NOT_ADOPTED', reason: 'Te duur.', changed: undefined };

const adviceOfEmployees: Change = {
  askedForAdvice: {
    type: 'decision.adviceRequested',
    on: decision,
    at: '2026-02-03',
    by: who.manager,
    payload: {
      request: 2,
      party: employees,
      proposal: 'De scanauto invoeren',
      reasons: 'Veiligheid',
      effects: 'Ander werk',
      measures: 'Opleiding',
      due: '2026-03-05T22:59:59.999Z',
    },
  },
  adviceOfEmployees: {
    type: 'decision.adviceGiven',
    on: decision,
    at: '2026-02-24',
    by: who.anna,
    party: employees,
    payload: { request: 2, party: employees, advice: 'POSITIVE', text: 'Ja, met de scanauto.' },
  },
};

/** One of the employees decides by the rule. */
const bySomebody: typeof content = {
  method: 'SOLE',
  mandatedPerson: who.anna,
  parties: [{ group: employees, right: 'DECIDE' }],
};

const withQuorum = (percent: number): Change =>
  withRight('CO_DECIDE', {
    parties: content.parties.map((party) =>
      party.group === employees ? { ...party, quorum: { percent } } : party,
    ),
  });

const member = (number: number) => `person-00000000-0000-4000-8000-0000000000${number}` as const;

const left = (person: ReturnType<typeof member>): Told => ({
  type: 'group.memberLeft',
  on: employees,
  at: '2026-01-26',
  by: who.manager,
  payload: { person },
});

/** It is said not to apply to the decision that the employees must consent. */
const consentDenied: Change = {
  consentRight: {
    type: 'organisation.rightEstablished',
    on: organisation,
    at: '2026-01-05',
    by: who.manager,
    payload: {
      right: 2,
      party: employees,
      nature: 'CONSENT',
      kinds: ['SELECT'],
      basis: 'WOR 32',
      statutory: false,
    },
  },
  disputed: {
    type: 'decision.rightDisputed',
    on: decision,
    at: '2026-02-09',
    by: who.anna,
    party: employees,
    payload: { right: 2, party: employees, text: 'Dit raakt ons werk.' },
  },
};

const ruled = (at: string): Told => ({
  type: 'decision.disputeSettled',
  on: decision,
  at,
  by: who.manager,
  payload: {
    right: 2,
    applies: true,
    party: employees,
    by: 'RULING',
    text: 'Het recht geldt.',
    reference: 'Bedrijfscommissie 2026-12',
  },
});

const consulted: typeof content = {
  ...content,
  parties: content.parties.map((party) =>
    party.group === employees ? { ...party, right: 'CONSULTED' } : party,
  ),
};

/** The employees are consulted, and a right to consent is said not to apply. */
const denied = changed(asked, {
  ...consentDenied,
  opened: opening(
    {
      rights: [
        { right: 1, applies: true },
        { right: 2, applies: false, reason: 'Het gaat niet om beelden.' },
      ],
    },
    consulted,
  ),
});

const linked = (at: string): Change => ({
  submitted: suggestion({}),
  considered: undefined,
  linked: { type: 'input.linked', on: input, at, by: who.bert, payload: { to: decision } },
});

const due = (at: string, from: 'ORGANISATION' | 'RECLASSIFICATION') => ({ due: { at, from } });

/** What casts doubt on rung 5, and what does not: an escalation, who joined and left on the eve, a retired group. */
export const interactiveDoubted: readonly RungStory[] = [
  {
    realised: 5,
    title: 'One of them decides by the rule, and took it.',
    story: changed(scanCar, {
      proposed: proposal(bySomebody),
      opened: opening({}, bySomebody),
      taken: taking({}, { by: who.anna }),
    }),
  },
  {
    realised: 4,
    title:
      'The same, but it was escalated, and the sponsor took it; their suggestion was adopted by one who sat beside them in the team.',
    story: changed(seated, {
      proposed: proposal(bySomebody),
      opened: opening({}, bySomebody),
      annaFor: position(who.anna, employees, 'FOR'),
      escalated: {
        type: 'decision.escalated',
        on: decision,
        at: '2026-03-02',
        by: who.manager,
        payload: { reason: 'Boven het budget.' },
      },
      taken: taking({}, { by: who.sponsor }),
    }),
  },
  {
    realised: 5,
    title:
      'Two joined in the week before the opening; with and without them three of five, or three of three, are a quorum of 60 %.',
    story: changed(scanCar, {
      ...withQuorum(60),
      newcomer: joined(employees, member(97), '2026-01-26'),
      newcomerToo: joined(employees, member(98), '2026-01-26'),
    }),
  },
  {
    realised: 5,
    title: 'The same; one of the two took a position, and one of the others did not.',
    story: changed(scanCar, {
      ...withQuorum(60),
      newcomer: joined(employees, member(97), '2026-01-26'),
      newcomerToo: joined(employees, member(98), '2026-01-26'),
      newcomerFor: position(member(97), employees, 'FOR'),
      carlaAgainst: undefined,
      carlaForOther: undefined,
      dissentAnswered: undefined,
    }),
  },
  {
    realised: 3,
    title:
      'Two of them left in the week before the opening: with those in the base three of five are no quorum of 80 %.',
    story: changed(scanCar, {
      ...withQuorum(80),
      oneMore: joined(employees, member(97)),
      twoMore: joined(employees, member(98)),
      oneLeft: left(member(97)),
      twoLeft: left(member(98)),
    }),
  },
  {
    realised: 5,
    title: 'The group was retired in the name of another, who did not confirm it.',
    story: changed(scanCar, {
      retired: {
        type: 'group.retired',
        on: employees,
        at: '2026-01-20',
        by: who.manager,
        onBehalfOf: who.head,
        payload: {},
      },
    }),
  },
];

/** What was adopted too late or taken back, and a right that was ruled on. */
export const functionalDoubted: readonly RungStory[] = [
  {
    realised: 3,
    title: 'One of them sits in the team, and their suggestion was adopted only after its due date.',
    story: changed(withAnswer(seated, '2026-02-19', notAdopted), {
      ...revised('2026-04-20', { disposition: 'ADOPTED', reason: 'Toch goed.', changed: 'De route.' }),
    }),
  },
  {
    realised: 3,
    title:
      'One of them sits in the team, and their suggestion was adopted in time and turned down once it was taken.',
    story: changed(seated, revised('2026-04-20', { disposition: 'NOT_ADOPTED', reason: 'Te duur.' })),
  },
  {
    realised: 4,
    title:
      'Their right to consent was said not to apply; a ruling before the taking says that it does, and their suggestion was adopted.',
    story: changed(denied, { ruled: ruled('2026-03-02') }),
  },
  {
    realised: 3,
    title: 'The same, but the ruling came after the taking: by then there was nothing to consent to.',
    story: changed(denied, { ruled: ruled('2026-03-20') }),
  },
];

/** What was said, linked or answered too late, or in the name of another. */
export const consultedDoubted: readonly RungStory[] = [
  {
    realised: 3,
    title: 'They advised positively as well, and the taking says nothing of it.',
    story: changed(asked, adviceOfEmployees),
  },
  {
    realised: 2,
    title: 'The same, but by the taking that advice was not followed, without a reason.',
    story: changed(asked, {
      ...adviceOfEmployees,
      taken: taking({
        advice: [
          { request: 1, followed: true },
          { request: 2, followed: false },
        ],
      }),
    }),
  },
  {
    realised: 3,
    title:
      'Their suggestion was submitted as a comment, called a suggestion the day after, and answered in time.',
    story: changed(asked, {
      submitted: suggestion({ consultation, decision, kind: 'COMMENT', due: undefined }),
      reclassified: {
        type: 'input.reclassified',
        on: input,
        at: '2026-02-06',
        by: who.manager,
        payload: {
          from: 'COMMENT',
          to: 'SUGGESTION',
          reason: 'Er wordt iets voorgesteld.',
          ...due('2026-03-09T22:59:59.999Z', 'RECLASSIFICATION'),
        },
      },
    }),
  },
  {
    realised: 2,
    title: 'Their suggestion was turned down in time; the reason was given after its due date.',
    story: changed(withAnswer(asked, '2026-02-19', { ...notAdopted, reason: undefined }), {
      ...revised('2026-03-12', { disposition: 'NOT_ADOPTED', reason: 'Te duur.' }),
    }),
  },
  {
    realised: 2,
    title: 'Another suggestion, recorded on behalf of one of them, was never answered.',
    story: changed(asked, {
      another: { ...submittedBy(who.anna), on: stranger, by: who.manager, onBehalfOf: who.anna },
    }),
  },
  {
    realised: 3,
    title: 'Their suggestion did not say what it was about; they linked it the day after.',
    story: changed(asked, linked('2026-02-06')),
  },
  {
    realised: 2,
    title: 'The same, but it was linked after the taking.',
    story: changed(asked, linked('2026-03-12')),
  },
  {
    realised: 2,
    title:
      'Their suggestion came in before the taking was recorded, and after the day on which it says that it was.',
    story: changed(withAnswer(asked, '2026-03-05', {}), {
      submitted: suggestion(
        { consultation, decision, ...due('2026-04-02T21:59:59.999Z', 'ORGANISATION') },
        '2026-03-03',
      ),
      considered: undefined,
      taken: taking({}, { occurredAt: '2026-02-27' }),
    }),
  },
  {
    realised: 1,
    title: 'By its own word it was taken while the consultation and the place for questions were open.',
    story: changed(asked, { taken: taking({}, { occurredAt: '2026-02-12' }) }),
  },
];

/** What was open for less than was said. */
export const informedDoubted: readonly RungStory[] = [
  {
    realised: 1,
    title:
      'They were informed, and by its own word it was taken two days before the place for questions closed.',
    story: changed(told, { taken: taking({}, { occurredAt: '2026-02-18' }) }),
  },
];
