import type { RuleContent } from '../../../rule/content.ts';
import { opening, proposal, scanCar, taking, who } from '../scan-car.ts';
import { changed } from '../story.ts';
import type { RungStory } from './stories.ts';

const { employees, worksCouncil, project } = who;

/** Within frames that they hold, the employees open and take the decision themselves. */
const own: RuleContent = {
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

/** The employees decide by themselves, within frames that they hold. */
export const selfMobilisation: readonly RungStory[] = [
  {
    realised: 6,
    title: 'The employees hold the frames, and one of them opened and took the decision by their majority.',
    story: byThemselves,
  },
  {
    realised: 5,
    title: 'The same, but the manager opened it.',
    story: changed(byThemselves, { opened: opening({}, own) }),
  },
];
