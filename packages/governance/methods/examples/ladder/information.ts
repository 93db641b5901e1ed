import { scanCar, who } from '../scan-car.ts';
import { changed } from '../story.ts';
import type { Change } from '../story.ts';
import { told } from './stories.ts';
import type { RungStory } from './stories.ts';

/** The information, without a named place for questions. */
const withoutPlace = (): Change => {
  const shared = scanCar['informed'];
  if (shared?.type !== 'project.informationShared') return {};
  const { askAt: _at, askUntil: _day, askUntilAt: _until, ...payload } = shared.payload;
  return { informed: { ...shared, payload } };
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

/** The employees are informed, and can ask. */
export const informed: readonly RungStory[] = [
  {
    realised: 2,
    title: 'They were informed, and the place for questions stayed open until its date.',
    story: told,
  },
  {
    realised: 1,
    title: 'They were informed, without a named place for questions.',
    story: changed(told, withoutPlace()),
  },
  {
    realised: 2,
    title: 'Their question was answered in time.',
    story: changed(told, question('2026-02-19')),
  },
  {
    realised: 1,
    title: 'Their question was answered one second after its due date.',
    story: changed(told, question('2026-03-09T23:00:00.000Z')),
  },
  {
    realised: 1,
    title: 'The same, and the manager wrote down in the submitter’s name that it was no more than a comment.',
    story: changed(told, {
      ...question('2026-03-09T23:00:00.000Z'),
      reclassified: {
        type: 'input.reclassified',
        on: who.input,
        at: '2026-02-10',
        by: who.manager,
        onBehalfOf: who.bert,
        payload: { from: 'QUESTION', to: 'COMMENT', reason: 'Het was een opmerking.' },
      },
    }),
  },
];
