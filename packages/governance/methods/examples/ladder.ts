import type { Rung } from '../../catalog/ladder.ts';
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

const withRight = (right: 'CONSULTED' | 'CO_DECIDE', over: Partial<typeof content> = {}): Change => {
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
    realised: 0,
    title: 'They were told the day after it was taken.',
    story: changed(told, { ...informedWithout('everything'), toldOpen: lateTold }),
  },
];
