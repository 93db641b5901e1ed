import { who } from '../scan-car.ts';
import { changed } from '../story.ts';
import type { Told } from '../story.ts';
import { told } from './stories.ts';
import type { RungStory } from './stories.ts';

const { decision, employees, project } = who;

/** Nothing was shared with the employees; they were told that the decision was open. */
const toldOpen = changed(told, { informed: undefined });

const lateTold: Told = {
  type: 'decision.told',
  on: decision,
  at: '2026-03-11',
  by: who.manager,
  payload: { group: employees, channel: 'Teamoverleg', about: 'OPENING' },
};

/** The employees are told. */
export const passive: readonly RungStory[] = [
  {
    realised: 1,
    title: 'They were told that the decision was open.',
    story: toldOpen,
  },
  {
    realised: 1,
    title: 'The same; rung 1 is the first that they were promised, the day before the opening.',
    story: changed(toldOpen, {
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
    realised: 0,
    title: 'They were told the day after it was taken.',
    story: changed(toldOpen, { toldOpen: lateTold }),
  },
];
