import type { RuleContent } from '../../../rule/content.ts';
import { opening, proposal, scanCar, taking, who } from '../scan-car.ts';
import { changed } from '../story.ts';
import type { Told } from '../story.ts';
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

/** It is delegated to them, they call it stopping, and what is built on it shows an adoption. */
const delegated: RuleContent = { ...own, method: 'DELEGATED', mandatedGroup: employees };
const toStop = changed(byThemselves, {
  proposed: proposal(delegated),
  opened: { ...opening({ kind: 'STOP' }, delegated), by: who.anna, party: employees },
  measure: {
    type: 'project.supportMeasureRecorded',
    on: project,
    at: '2026-04-21',
    by: who.manager,
    payload: { support: 'TRAINING', description: 'Een dag opleiding.', decision: who.decision },
  },
});

const mandate = (number: number, kind: 'STOP' | 'ADOPT', amount: number): Told => ({
  type: 'organisation.mandateGiven',
  on: who.organisation,
  at: '2026-01-06',
  by: who.sponsor,
  payload: {
    mandate: number,
    group: employees,
    by: who.sponsor,
    kinds: [kind],
    amount,
    delegation: false,
    writtenIn: 'Mandaatregister',
  },
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
  {
    realised: 6,
    title: 'They took as stopping what showed itself to be an adoption, within a mandate for each.',
    story: changed(toStop, { stop: mandate(1, 'STOP', 40_000), adopt: mandate(2, 'ADOPT', 40_000) }),
  },
  ...(['STOP', 'ADOPT'] as const).map((kind): RungStory => ({
    realised: 5,
    title: `The same, above the mandate for ${kind}.`,
    story: changed(toStop, {
      stop: mandate(1, 'STOP', kind === 'STOP' ? 39_999 : 40_000),
      adopt: mandate(2, 'ADOPT', kind === 'ADOPT' ? 39_999 : 40_000),
    }),
  })),
];
