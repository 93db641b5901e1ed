import { phrase } from '../example.ts';
import { position, scanCar, who } from '../scan-car.ts';
import { changed } from '../story.ts';
import type { Change, Told } from '../story.ts';
import { asked, submittedBy, withAnswer } from './stories.ts';
import type { RungStory } from './stories.ts';

const { employees, management, worksCouncil, project } = who;

const represented: Told = {
  type: 'group.representationSet',
  on: worksCouncil,
  at: '2026-01-12',
  by: who.manager,
  payload: { represents: [employees] },
};

const lowered: Told = {
  type: 'project.participationChanged',
  on: project,
  at: '2026-01-26',
  by: who.manager,
  payload: { promise: 1, group: employees, rung: 1, active: true, reason: 'Er is haast.' },
};

const openedLater = (at: string): Change => {
  const opened = scanCar['consultation'];
  return opened === undefined ? {} : { consultation: { ...opened, at } };
};

const closed = (at: string): Change => ({
  closed: { type: 'consultation.closed', on: who.consultation, at, by: who.manager, payload: {} },
});

/** The employees are asked, and answered. */
export const consulted: readonly RungStory[] = [
  {
    realised: 3,
    title: 'They were consulted for the agreed time, and their suggestion was answered in time.',
    story: asked,
  },
  {
    realised: 2,
    title: 'The answer came one second after its due date.',
    story: withAnswer(asked, '2026-03-09T23:00:00.000Z', {}),
  },
  {
    realised: 2,
    title: 'The consultation stood open one working day less than agreed.',
    story: changed(asked, closed('2026-02-13T20:00:00.000Z')),
  },
  {
    realised: 2,
    title: 'The consultation was closed an hour after it opened.',
    story: changed(asked, closed('2026-02-02T11:00:00.000Z')),
  },
  {
    realised: 2,
    title: 'The consultation was opened a week late, with a date of a week before.',
    story: changed(asked, {
      ...openedLater('2026-02-09'),
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
    realised: 2,
    title: 'It was opened after the first position was taken.',
    story: changed(asked, { early: position(who.head, management, 'FOR', 1, '2026-02-02T09:00:00.000Z') }),
  },
  {
    realised: 2,
    title: 'They were promised to be asked, and never invited.',
    story: changed(asked, { invited: undefined }),
  },
  {
    realised: 2,
    title: 'Their suggestion was not adopted, with a template phrase for a reason.',
    story: changed(
      withAnswer(asked, '2026-02-19', { disposition: 'NOT_ADOPTED', reason: 'Dank voor uw inbreng' }),
      phrase('Dank voor uw inbreng.'),
    ),
  },
  {
    realised: 3,
    title: 'On the eve the promise was lowered to rung 1, which they did not endorse: rung 3 stays agreed.',
    story: changed(asked, { lowered }),
  },
  {
    realised: 3,
    title: 'The works council represents them, and its own rung is told beside theirs.',
    story: changed(asked, { represented }),
  },
];
