import type { Rung } from '../../catalog/ladder.ts';
import type { RecordId } from '../../record/id.ts';
import { content, joined, opening, position, proposal, scanCar, taking, who } from './scan-car.ts';
import { changed } from './story.ts';
import type { Change, Story, Told } from './story.ts';

/** A worked example of a rung: what differs from the story of that rung, and what the employees then realised. */
export type RungExample = {
  readonly rung: Rung;
  /** The rung that is reached in it. */
  readonly realised: Rung;
  readonly title: string;
  readonly story: Story;
};

const { decision, employees, management, worksCouncil, project } = who;

const withRight = (
  right: 'CONSULTED' | 'CO_DECIDE' | 'CONSENT' | 'DECIDE',
  over: Partial<typeof content> = {},
): Change => {
  const of = {
    ...content,
    parties: content.parties.map((party) => (party.group === employees ? { ...party, right } : party)),
    ...over,
  };
  return { proposed: proposal(of), opened: opening({}, of) };
};

const votesOfEmployees: Change = {
  annaFor: undefined,
  bertFor: undefined,
  carlaAgainst: undefined,
  dissentAnswered: undefined,
  carlaForOther: position(who.head, management, 'AGAINST', 2),
};

/** The employees are consulted, and decide nothing. */
const asked = changed(scanCar, { ...withRight('CONSULTED'), ...votesOfEmployees });

const seated: Story = changed(asked, {
  team: {
    type: 'project.teamComposed',
    on: project,
    at: '2026-01-12',
    by: who.manager,
    payload: { members: [{ person: who.anna, group: employees }] },
  },
});

const withAnswer = (story: Story, at: string, over: object): Story => {
  const told = story['answered'];
  return told?.type === 'input.answered'
    ? changed(story, { answered: { ...told, at, payload: { ...told.payload, ...over } } })
    : story;
};

/** The employees were not consulted: they were informed, and could ask. */
const told = changed(asked, {
  consultation: undefined,
  invited: undefined,
  submitted: undefined,
  answered: undefined,
  considered: undefined,
});

const informedWithout = (name: 'askAt' | 'everything'): Change => {
  const shared = scanCar['informed'];
  if (shared?.type !== 'project.informationShared' || name === 'everything') return { informed: undefined };
  const { askAt: _at, askUntil: _day, askUntilAt: _until, ...payload } = shared.payload;
  return { informed: { ...shared, payload } };
};

/** Within frames that they hold, the employees open and take the decision themselves. */
const own: typeof content = {
  method: 'MAJORITY',
  openerGroups: [employees],
  parties: [
    { group: employees, right: 'DECIDE' },
    { group: worksCouncil, right: 'ADVICE' },
  ],
};

const byThemselves = changed(scanCar, {
  proposed: proposal(own),
  frames: {
    type: 'project.framesSet',
    on: project,
    at: '2026-01-06',
    by: who.sponsor,
    payload: { frames: [{ kind: 'BUDGET', description: 'Budget', amount: 100_000, holder: employees }] },
  },
  opened: { ...opening({}, own), by: who.anna, party: employees },
  taken: { ...taking({}, { by: who.anna }), party: employees },
});

const lateTold: Told = {
  type: 'decision.told',
  on: decision,
  at: '2026-03-11',
  by: who.manager,
  payload: { group: employees, channel: 'Teamoverleg', about: 'OPENING' },
};

/** A question of an employee, and when it was answered. */
const question = (answeredAt: string): Change => {
  const submitted = scanCar['submitted'];
  if (submitted?.type !== 'input.submitted') return {};
  const { consultation: _in, ...payload } = submitted.payload;
  return {
    submitted: { ...submitted, payload: { ...payload, kind: 'QUESTION' } },
    answered: {
      type: 'input.answered',
      on: who.input,
      at: answeredAt,
      by: who.manager,
      payload: { disposition: 'ANSWERED', reason: 'Er rijdt er één.' },
    },
  };
};

const stranger = 'input-00000000-0000-4000-8000-000000000083';

/** The suggestion in the name of the employees, by whom it was really written. */
function submittedBy(by: RecordId<'person'>): Extract<Told, { type: 'input.submitted' }> {
  const submitted = scanCar['submitted'];
  if (submitted?.type !== 'input.submitted') throw new Error('the story tells no input');
  return { ...submitted, by };
}

const represented: Told = {
  type: 'group.representationSet',
  on: worksCouncil,
  at: '2026-01-12',
  by: who.manager,
  payload: { represents: [employees] },
};

const promised = (rung: number, by: RecordId<'person'>): Told => ({
  type: 'project.participationChanged',
  on: project,
  at: '2026-01-26',
  by,
  payload: { promise: 1, group: employees, rung, active: true, reason: 'Er is haast.' },
});

const consultation = (over: object, at = '2026-02-02'): Change => {
  const opened = scanCar['consultation'];
  return opened?.type === 'consultation.opened'
    ? { consultation: { ...opened, at, payload: { ...opened.payload, ...over } } }
    : {};
};

/** Each rung with a story that reaches it and one that narrowly does not. */
export const rungExamples: readonly RungExample[] = [
  {
    rung: 6,
    realised: 6,
    title: 'The employees hold the frames, and one of them opened and took the decision by their majority.',
    story: byThemselves,
  },
  {
    rung: 6,
    realised: 5,
    title: 'The same, but the manager opened it.',
    story: changed(byThemselves, { opened: opening({}, own) }),
  },
  {
    rung: 5,
    realised: 5,
    title: 'The employees co-decide, and three of them took a position; the condition was met.',
    story: scanCar,
  },
  {
    rung: 5,
    realised: 3,
    title: 'Their positions were recorded, but two of three were against: the condition was not met.',
    story: changed(scanCar, { bertFor: position(who.bert, employees, 'AGAINST') }),
  },
  {
    rung: 5,
    realised: 3,
    title:
      'None of them took a position but somebody who became a member in the week before the opening; the management alone met the condition.',
    story: changed(scanCar, {
      ...withRight('DECIDE'),
      ...votesOfEmployees,
      newcomerJoined: joined(employees, who.newcomer, '2026-01-26'),
      newcomerFor: position(who.newcomer, employees, 'FOR'),
    }),
  },
  {
    rung: 4,
    realised: 4,
    title: 'One of them sits in the team, and their suggestion was adopted, naming what changed.',
    story: seated,
  },
  {
    rung: 4,
    realised: 3,
    title: 'The same, but the answer does not name what changed.',
    story: withAnswer(seated, '2026-02-19', { changed: undefined }),
  },
  {
    rung: 4,
    realised: 3,
    title:
      'The suggestion was adopted, but none of them sat in the team: somebody of the management did for them.',
    story: changed(asked, {
      team: {
        type: 'project.teamComposed',
        on: project,
        at: '2026-01-12',
        by: who.manager,
        payload: { members: [{ person: who.head, group: employees }] },
      },
    }),
  },
  {
    rung: 4,
    realised: 2,
    title: 'The same, but whose suggestion it was became a member in the week before the opening.',
    story: changed(seated, { bertJoined: joined(employees, who.bert, '2026-01-26') }),
  },
  {
    rung: 3,
    realised: 3,
    title: 'They were consulted for the agreed time, and their suggestion was answered in time.',
    story: asked,
  },
  {
    rung: 3,
    realised: 2,
    title: 'The answer came one second after its due date.',
    story: withAnswer(asked, '2026-03-09T23:00:00.000Z', {}),
  },
  {
    rung: 3,
    realised: 2,
    title: 'The consultation stood open one working day less than agreed.',
    story: changed(asked, {
      closed: {
        type: 'consultation.closed',
        on: who.consultation,
        at: '2026-02-13T20:00:00.000Z',
        by: who.manager,
        payload: {},
      },
    }),
  },
  {
    rung: 2,
    realised: 2,
    title: 'They were informed, and the place for questions stayed open until its date.',
    story: told,
  },
  {
    rung: 2,
    realised: 1,
    title: 'They were informed, without a named place for questions.',
    story: changed(told, informedWithout('askAt')),
  },
  {
    rung: 1,
    realised: 1,
    title: 'They were told that the decision was open.',
    story: changed(told, informedWithout('everything')),
  },
  {
    rung: 1,
    realised: 1,
    title: 'The same; rung 1 is the first that they were promised, the day before the opening.',
    story: changed(told, {
      ...informedWithout('everything'),
      promise: {
        type: 'project.participationPromised',
        on: project,
        at: '2026-02-01',
        by: who.manager,
        payload: { promise: 1, group: employees, rung: 1, active: false },
      },
    }),
  },
  {
    rung: 1,
    realised: 0,
    title: 'They were told the day after it was taken.',
    story: changed(told, { ...informedWithout('everything'), toldOpen: lateTold }),
  },

  {
    rung: 5,
    realised: 4,
    title:
      'They co-decide, and one of three took a position where half of them is agreed; their suggestion was adopted.',
    story: changed(seated, {
      ...withRight('CO_DECIDE', {
        parties: content.parties.map((party) =>
          party.group === employees ? { ...party, quorum: { percent: 50 } } : party,
        ),
      }),
      annaFor: position(who.anna, employees, 'FOR'),
    }),
  },
  {
    rung: 4,
    realised: 4,
    title: 'They were asked for alternatives, and the one that they brought was chosen.',
    story: changed(asked, {
      alternativesAsked: {
        type: 'decision.alternativesAsked',
        on: decision,
        at: '2026-02-04',
        by: who.manager,
        payload: { group: employees },
      },
      brought: {
        type: 'decision.alternativeAdded',
        on: decision,
        at: '2026-02-10',
        by: who.anna,
        party: employees,
        payload: { alternative: 3, title: 'Fietsen', broughtBy: employees },
      },
      bikes: position(who.head, management, 'FOR', 3),
      chairFor: position(who.chair, management, 'FOR', 3),
      headFor: undefined,
      taken: taking({ outcome: 3 }),
    }),
  },
  {
    rung: 4,
    realised: 3,
    title: 'The same, but the leader put their name under an alternative of his own.',
    story: changed(asked, {
      alternativesAsked: {
        type: 'decision.alternativesAsked',
        on: decision,
        at: '2026-02-04',
        by: who.manager,
        payload: { group: employees },
      },
      brought: {
        type: 'decision.alternativeAdded',
        on: decision,
        at: '2026-02-10',
        by: who.manager,
        payload: { alternative: 3, title: 'Fietsen', broughtBy: employees },
      },
      answered: {
        type: 'input.answered',
        on: who.input,
        at: '2026-02-19',
        by: who.manager,
        payload: { disposition: 'NOT_ADOPTED', reason: 'Te duur.' },
      },
      taken: taking({ outcome: 3 }),
    }),
  },
  {
    rung: 4,
    realised: 3,
    title:
      'One of them sits in the team, but the suggestion that was adopted was written in their name by another.',
    story: changed(seated, {
      byStranger: { ...submittedBy(who.head), on: stranger },
      strangerAnswered: {
        type: 'input.answered',
        on: stranger,
        at: '2026-02-19',
        by: who.manager,
        payload: { disposition: 'ADOPTED', reason: 'Goed idee.', changed: 'De route.' },
      },
      answered: {
        type: 'input.answered',
        on: who.input,
        at: '2026-02-19',
        by: who.manager,
        payload: { disposition: 'NOT_ADOPTED', reason: 'Te duur.' },
      },
    }),
  },
  {
    rung: 5,
    realised: 3,
    title:
      'They decide by their majority, but one of the two who voted for joined in the week before the opening: without that vote there is none.',
    story: changed(scanCar, {
      annaJoined: joined(employees, who.anna, '2026-01-26'),
      carlaForOther: position(who.head, management, 'AGAINST'),
    }),
  },
  {
    rung: 4,
    realised: 3,
    title: 'They withheld their consent, and it was taken all the same.',
    story: changed(
      withAnswer(asked, '2026-02-19', { disposition: 'NOT_ADOPTED', reason: 'Te duur.', changed: undefined }),
      {
        ...withRight('CONSENT'),
        consentAsked: {
          type: 'decision.consentRequested',
          on: decision,
          at: '2026-02-03',
          by: who.manager,
          payload: {
            request: 2,
            party: employees,
            proposal: 'Camera’s op de scanauto',
            reasons: 'Veiligheid',
            effects: 'Beelden van medewerkers',
            measures: 'Alleen kentekens bewaren',
            due: '2026-03-05T22:59:59.999Z',
          },
        },
        withheld: {
          type: 'decision.consentWithheld',
          on: decision,
          at: '2026-03-02',
          by: who.anna,
          party: employees,
          payload: { request: 2, party: employees, text: 'Beelden van ons.' },
        },
      },
    ),
  },
  {
    rung: 3,
    realised: 2,
    title: 'The consultation was closed an hour after it opened.',
    story: changed(asked, {
      closed: {
        type: 'consultation.closed',
        on: who.consultation,
        at: '2026-02-02T11:00:00.000Z',
        by: who.manager,
        payload: {},
      },
    }),
  },
  {
    rung: 3,
    realised: 2,
    title: 'The consultation was opened a week late, with a date of a week before.',
    story: changed(asked, {
      ...consultation({}, '2026-02-09'),
      invited: {
        type: 'consultation.invitationSent',
        on: who.consultation,
        at: '2026-02-09',
        by: who.manager,
        payload: { group: employees },
      },
      submitted: { ...submittedBy(who.bert), at: '2026-02-10' },
    }),
  },
  {
    rung: 3,
    realised: 2,
    title: 'It was opened after the first position was taken.',
    story: changed(asked, { early: position(who.head, management, 'FOR', 1, '2026-02-02T09:00:00.000Z') }),
  },
  {
    rung: 3,
    realised: 2,
    title: 'They were promised to be asked, and never invited.',
    story: changed(asked, { invited: undefined }),
  },
  {
    rung: 3,
    realised: 2,
    title: 'Their suggestion was not adopted, with a template phrase for a reason.',
    story: changed(
      withAnswer(asked, '2026-02-19', { disposition: 'NOT_ADOPTED', reason: 'Dank voor uw inbreng' }),
      {
        phrase: {
          type: 'organisation.templatePhraseRegistered',
          on: who.organisation,
          at: '2026-01-06',
          by: who.manager,
          payload: { phrase: 'Dank voor uw inbreng.' },
        },
      },
    ),
  },
  {
    rung: 3,
    realised: 3,
    title: 'On the eve the promise was lowered to rung 1, which they did not endorse: rung 3 stays agreed.',
    story: changed(asked, { lowered: promised(1, who.manager) }),
  },
  {
    rung: 3,
    realised: 3,
    title: 'The works council represents them, and its own rung is told beside theirs.',
    story: changed(asked, { represented }),
  },
  {
    rung: 2,
    realised: 2,
    title: 'Their question was answered in time.',
    story: changed(told, question('2026-02-19')),
  },
  {
    rung: 2,
    realised: 1,
    title: 'Their question was answered one second after its due date.',
    story: changed(told, question('2026-03-09T23:00:00.000Z')),
  },
];
